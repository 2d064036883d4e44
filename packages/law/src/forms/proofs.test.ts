/** What the proof of each form shows: its answer, what the law says, and what was found. */
import { describe, expect, it } from 'vitest'
import { judge } from '../testing/answer.ts'
import type { SaidDeclaration } from '../testing/small-facts.ts'
import { counter, definition, list, parameter, regime, type Written } from '../testing/small-law.ts'

const law = regime({
  definitions: [definition('personal', 'item', { fact: 'item.category', under: ['person'] })],
  counters: [counter('year', ['personal'])],
  parameters: [parameter('line', { '2026-01-01': 60 })],
  lists: [list('zone', [{ keys: ['there'], when: { fact: 'leg.act', is: 'send' } }, { keys: ['yonder'] }])],
})
const said: SaidDeclaration = {
  parties: { a: { set_up_in: ['here', 'there'], owners: [{ party: 'b', share: 40 }] }, b: {} },
  people: { p: { count: [50, null] } },
  items: { x: { category: 'person.name', people: 'p' }, y: { category: 'machine' } },
  agreements: { t: { signed: '2026-05-01' } },
  legs: {
    one: { from: 'a', act: 'send', to_place: 'there', items: ['x', 'y'], under: ['t'], starts: '2026-05-20' },
  },
}
const proof = (written: Written, declared = said) => judge(written, declared, law).proof
const isSent = {
  answer: 'yes',
  form: 'fact',
  says: { path: 'leg.act', test: 'is', values: ['send'] },
  found: 'send',
  children: [],
}

describe('the proof of a fact', () => {
  it('shows the path, the test and what is said', () => {
    expect(proof({ fact: 'leg.act', is: 'send' })).toEqual(isSent)
    expect(proof({ fact: 'leg.to', is: '=leg.from' })).toMatchObject({
      answer: 'unknown',
      says: { path: 'leg.to', test: 'is', values: '=leg.from' },
      found: 'not said',
    })
  })
  it.each([
    ['leg.from.set_up_in', ['here', 'there']],
    ['leg.from', 'parties.a'],
    ['leg.stage', 'none'],
    ['leg.from_place', 'not said'],
    ['leg.items.people.count', [[50, null], '…']],
    ['leg.from.owners.share', [40, '…']],
  ])('%s as %j: sets, records by name, numbers by their bounds, and what is open', (path, found) => {
    expect(proof({ fact: path, has_any: ['x'] }).found).toEqual(found)
  })
  it('compared as a number shows the bound and the number', () => {
    expect(proof({ fact: 'leg.items.people.count', at_least: 'line' })).toEqual({
      answer: 'unknown',
      form: 'compare',
      says: { path: 'leg.items.people.count', at_least: 60 },
      found: [[50, null], '…'],
      children: [],
    })
  })
})

describe('the proof of what is said of members', () => {
  it('shows each of them with what was found of it', () => {
    const where: Written = { fact: 'item.category', is: 'machine' }
    expect(proof({ some: 'leg.items', as: 'item', where })).toMatchObject({
      answer: 'yes',
      form: 'quantify',
      says: { some: 'leg.items', as: 'item' },
      children: [
        { answer: 'no', form: 'member', says: { record: 'items.x' }, children: [{ found: 'person.name' }] },
        { answer: 'yes', form: 'member', says: { record: 'items.y' }, children: [{ found: 'machine' }] },
      ],
    })
  })
  it('of a sum shows the sum and what is added', () => {
    const written: Written = { sum: 'leg.from.owners', of: 'share', as: 'owner', above: 50 }
    expect(proof(written)).toEqual({
      answer: 'unknown',
      form: 'sum',
      says: { sum: 'leg.from.owners', of: 'share', as: 'owner', above: 50 },
      found: [40, 100],
      children: [
        {
          answer: 'yes',
          form: 'member',
          says: { record: 'parties.a.owners[0]' },
          children: [expect.objectContaining({ form: 'always' })],
        },
      ],
    })
  })
  it('of a definition shows the records it is applied to', () => {
    expect(proof({ holds: 'personal', of: 'leg.items' })).toMatchObject({
      answer: 'yes',
      form: 'holds',
      says: { holds: 'personal', of: 'leg.items' },
      children: [{ answer: 'yes' }, { answer: 'no' }],
    })
  })
  it('of a definition of a regime that is not loaded says so', () => {
    expect(proof({ holds: 'Y/personal', of: 'leg.items' })).toEqual({
      answer: 'unknown',
      form: 'holds',
      says: { holds: 'Y/personal', of: 'leg.items' },
      found: 'regime not loaded',
      children: [],
    })
  })
})

describe('the proof of what is looked up', () => {
  it('in a list shows its entries with their own conditions, and where the list is from', () => {
    expect(proof({ listed: 'zone', key: 'leg.to_place' })).toEqual({
      answer: 'yes',
      form: 'listed',
      says: { list: 'zone', key: 'leg.to_place', closed: true },
      found: 'there',
      provenance: expect.objectContaining({ source: 'https://example.org' }),
      children: [
        { answer: 'yes', form: 'entry', says: { key: 'there', confidence: 'verified' }, children: [isSent] },
      ],
    })
    const written = { listed: 'zone', key: 'leg.to_place', scenario: 'leg.scenarios', needs: 'permit' }
    expect(proof({ ...written, loaded_only: true }).says).toEqual({
      list: 'zone',
      key: 'leg.to_place',
      scenario: 'leg.scenarios',
      needs: 'permit',
      loadedOnly: true,
      closed: true,
    })
    expect(proof({ listed: 'nowhere', key: 'leg.to_place' })).toEqual({
      answer: 'no',
      form: 'listed',
      says: { list: 'nowhere', key: 'leg.to_place' },
      children: [],
    })
  })
  it('in a total shows the total and its source', () => {
    expect(proof({ counter: 'year', at_least: 'line' })).toEqual({
      answer: 'unknown',
      form: 'counter',
      says: { counter: 'year', at_least: 60 },
      found: [50, null],
      provenance: expect.objectContaining({ source: 'https://example.org' }),
      children: [],
    })
  })
  it('in a total that the regime does not have shows that it can be any number', () => {
    expect(proof({ counter: 'nowhere', at_least: 1 })).toEqual({
      answer: 'unknown',
      form: 'counter',
      says: { counter: 'nowhere', at_least: 1 },
      found: [0, null],
      children: [],
    })
  })
  it('as a person judged it of one record shows that, whatever was not judged before it', () => {
    const judged = { occasional: false }
    const items = { x: {}, y: { judged } }
    const found = proof({ judged: 'occasional', of: 'leg.items' }, { ...said, items }).found
    expect(found).toMatchObject({ answer: false })
  })
  it('as a person judged it shows that, or that nobody did', () => {
    const judged: Written = { judged: 'occasional', of: 'leg' }
    const says = { judged: 'occasional', of: 'leg' }
    expect(proof(judged)).toEqual({
      answer: 'unknown',
      form: 'judged',
      says,
      found: 'not said',
      children: [],
    })
    const done = { legs: { one: { judged: { occasional: true } } } }
    expect(proof(judged, done)).toMatchObject({ answer: 'yes', found: { answer: true } })
  })
})

describe('the proof of a day', () => {
  const day = 'leg.starts'
  const within = { days: 10 }
  const text = '2026-05-20'
  it.each([
    [{ day, by: 'as_of' }, 'day', { day, by: 'as_of' }, [text, '2026-06-01']],
    [{ day, not_older_than: within }, 'age', { day, not_older_than: within }, [text, '2026-06-01']],
    [{ day, within }, 'window', { day, within }, [text, '2026-06-01']],
    [
      { day, within, before: 'leg.under.signed' },
      'window',
      { day, within, before: 'leg.under.signed' },
      [text, '2026-05-01'],
    ],
    [{ day, within, after: 'as_of' }, 'window', { day, within, after: 'as_of' }, [text, '2026-06-01']],
  ])('%j shows both days', (written, form, says, found) => {
    expect(proof(written)).toMatchObject({ form, says, found, children: [] })
  })
})
