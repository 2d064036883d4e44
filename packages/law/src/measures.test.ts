/** What a finding lays on the leg: measures and the items that caused them, ways, presumptions. */
import { describe, expect, it } from 'vitest'

import { applying, find } from './testing/find.ts'
import type { Said, SaidDeclaration } from './testing/small-facts.ts'
import { counter, definition, mechanism, provision, regime, type Written } from './testing/small-law.ts'

const abroad: Written = { fact: 'leg.to_place', is: 'there' }
const sending: Written = { fact: 'leg.act', is: 'send' }
const secret: Written = { fact: 'item.category', is: 'secret' }
const ban = provision('ban', { when: abroad, then: { prohibit: true } })
const need = (ways: readonly string[], when: Written = abroad) => provision('need', { when, then: { ways } })
const one = (leg: Said, rest: SaidDeclaration = {}): SaidDeclaration => ({ ...rest, legs: { one: leg } })

describe('judged for each record', () => {
  const each = ['leg.items', 'item'] as const
  const items = { a: { category: 'secret' }, b: { category: 'plain' }, c: { category: 'secret' } }
  const said = (names: readonly string[] = ['a', 'b', 'c']) =>
    one({ items: names, to_place: 'there' }, { items })
  const banEach = provision('ban', { each, when: secret, then: { prohibit: true } })

  it('names all items that caused it, and no other', () => {
    const finding = find(regime({ provisions: [banEach] }), said())
    expect(finding.measures[0]!.items).toEqual(['items.a', 'items.c'])
    expect(find(regime({ provisions: [banEach] }), said(['b'])).outcome).toBe('free')
  })
  it('is defeated record by record by what is judged for each of the same', () => {
    const open = provision('open', { each, when: { fact: 'item.public', is: true }, then: { exempt: true } })
    const law = regime({ provisions: [{ ...banEach, unless: ['open'] }, open] })
    const of = (a: Said, c: Said) =>
      find(law, one({ items: ['a', 'c'] }, { items: { a: { ...items.a, ...a }, c: { ...items.c, ...c } } }))
    expect(of({ public: true }, { public: true }).outcome).toBe('free')
    expect(of({ public: true }, {})).toMatchObject({
      outcome: 'prohibited',
      measures: [{ items: ['items.c'] }, { provision: 'open', items: ['items.a'] }],
    })
  })
  it('an exemption of some items does not free the whole leg; a prohibition of some does displace what else is asked', () => {
    const open = provision('open', { each, when: { fact: 'item.public', is: true }, then: { exempt: true } })
    const law = regime({
      provisions: [{ ...need(['contract']), unless: ['open'] }, open],
      mechanisms: [mechanism('contract')],
    })
    const of = (c: Said) =>
      find(law, one({ to_place: 'there', items: ['a', 'c'] }, { items: { a: { public: true }, c } })).outcome
    expect([of({}), of({ public: true })]).toEqual(['conditional', 'free'])
    const both = regime({
      provisions: [{ ...need(['contract']), unless: ['ban'] }, banEach],
      mechanisms: [mechanism('contract')],
    })
    expect(applying(find(both, said()))).toEqual(['ban'])
  })
  it('names who is bound for each participant', () => {
    const directs = provision('directs', {
      each: ['leg.participants', 'who'],
      binds: 'who.party',
      when: { fact: 'who.part', is: 'directs' },
      then: { prohibit: true },
    })
    const law = regime({ provisions: [directs] })
    const of = (declarant: string) =>
      find(law, {
        declarant,
        parties: { lender: {}, director: {} },
        legs: {
          one: {
            participants: [
              { party: 'lender', part: 'carries' },
              { party: 'director', part: 'directs' },
            ],
          },
        },
      })
    expect(of('director')).toMatchObject({ outcome: 'prohibited', measures: [{ binds: 'parties.director' }] })
    expect(of('lender')).toMatchObject({ outcome: 'out-of-scope', reason: 'not-bound', measures: [] })
  })
  it('binds the party of the first record that it applies to, not of the first', () => {
    const law = regime({
      provisions: [
        provision('directs', {
          each: ['leg.participants', 'who'],
          binds: 'who.party',
          when: { fact: 'who.part', is: 'directs' },
          then: { prohibit: true },
        }),
      ],
    })
    const participants = [
      { party: 'lender', part: 'carries' },
      { party: 'director', part: 'directs' },
    ]
    const parties = { lender: {}, director: {} }
    expect(find(law, { parties, legs: { one: { participants } } }).measures).toMatchObject([
      { binds: 'parties.director' },
    ])
  })
})

describe('which items caused a measure', () => {
  const items = {
    a: { category: 'secret' },
    b: { category: 'plain', public: true },
    c: { category: 'secret', public: true },
  }
  const itemsOf = (when: Written, more: Parameters<typeof regime>[0] = {}, transfer_when?: Written) =>
    find(
      regime({
        provisions: [provision('ban', { when, then: { prohibit: true } })],
        ...more,
        ...(transfer_when ? { transfer_when } : {}),
      }),
      one({ to_place: 'there', items: ['a', 'b', 'c'] }, { items, counters: { 'Z.all': 10 } }),
    ).measures[0]!.items
  const some = (where: Written): Written => ({ some: 'leg.items', as: 'item', where })

  it('all that make a quantifier hold', () => expect(itemsOf(some(secret))).toEqual(['items.a', 'items.c']))
  it('of conditions that hold together, those of the most specific', () => {
    expect(
      itemsOf({ all: [some(secret), some({ all: [secret, { fact: 'item.public', is: true }] })] }),
    ).toEqual(['items.c'])
  })
  it('of alternatives, those of all that hold', () => {
    expect(
      itemsOf({
        any: [
          some({ fact: 'item.category', is: 'plain' }),
          some({ all: [secret, { not: { fact: 'item.public', is: true } }] }),
        ],
      }),
    ).toEqual(['items.b', 'items.a'])
  })
  it('below a not, those that make it fail', () => {
    expect(
      itemsOf({ not: { every: 'leg.items', as: 'item', where: { fact: 'item.public', is: true } } }),
    ).toEqual(['items.a'])
  })
  it('those that a counter counts, and those that a definition is applied to', () => {
    const definitions = [definition('kept', 'item', secret)]
    expect(
      itemsOf({ counter: 'all', at_least: 1 }, { definitions, counters: [counter('all', ['kept'])] }),
    ).toEqual(['items.a', 'items.c'])
    expect(itemsOf({ holds: 'kept', of: 'leg.items' }, { definitions })).toEqual(['items.a', 'items.c'])
  })
  it('where a provision names none, those that make it a transfer', () => {
    expect(itemsOf(abroad, {}, some({ fact: 'item.category', is: 'plain' }))).toEqual(['items.b'])
  })
})

describe('ways', () => {
  const said = (more: Said = {}) => one({ to_place: 'there', ...more })
  const law = (ways: readonly string[], mechanisms: Parameters<typeof regime>[0] = {}) =>
    regime({ provisions: [need(ways)], ...mechanisms })
  const contract = mechanism('contract')
  const approval = mechanism('approval', { available: sending, held: { judged: 'claimed', of: 'leg' } })
  const both = law(['contract', 'approval'], { mechanisms: [contract, approval] })
  const states = (leg: Said, of = both) =>
    find(of, one({ to_place: 'there', ...leg }))
      .measures[0]!.ways.flat()
      .map(({ mechanism: name, state, why }) => `${name} ${state} ${why ?? ''}`.trim())

  it('held, to-do, open, unavailable', () => {
    expect(states({ act: 'send' })).toEqual(['contract to-do', 'approval to-do'])
    expect(states({ shown: true, act: 'show' })).toEqual(['contract held', 'approval unavailable conditions'])
    expect(states({})).toEqual(['contract to-do', 'approval open'])
    const early = law(['contract'], {
      mechanisms: [mechanism('contract', { in_force: { from: '2027-01-01', until: null } })],
    })
    expect(states({}, early)).toEqual(['contract unavailable not-in-force'])
  })
  it('standing: met with one in hand, open without', () => {
    expect(find(both, said({ shown: true, act: 'send' }))).toMatchObject({
      outcome: 'conditional',
      standing: 'met',
    })
    expect(find(both, said({ act: 'send' }))).toMatchObject({ outcome: 'conditional', standing: 'open' })
  })
  it('none left is prohibited', () => {
    expect(find(law(['approval'], { mechanisms: [approval] }), said({ act: 'show' })).outcome).toBe(
      'prohibited',
    )
  })
  it('of a leg that is done, only what was in hand counts', () => {
    expect(find(both, said({ stage: 'done', act: 'send' })).outcome).toBe('prohibited')
    expect(find(both, said({ stage: 'done', act: 'send', shown: true }))).toMatchObject({
      outcome: 'conditional',
      standing: 'met',
    })
  })
  it('a way relied on closes all others; otherwise says what would be without it', () => {
    const relied = said({ act: 'show', relies_on: ['approval'] })
    expect(find(both, relied)).toMatchObject({ outcome: 'prohibited', otherwise: 'conditional' })
    expect(find(both, said({ act: 'send', relies_on: ['approval'] }))).toMatchObject({
      outcome: 'conditional',
      otherwise: null,
    })
    expect(states({ act: 'show', relies_on: ['approval'] })).toEqual([
      'contract unavailable not-relied-on',
      'approval unavailable conditions',
    ])
  })
  it('otherwise is silent where nothing of this regime is relied on', () => {
    const banned = regime({ provisions: [ban], mechanisms: [contract] })
    expect(find(banned, said())).toMatchObject({ outcome: 'prohibited', otherwise: null })
    expect(find(banned, said({ relies_on: ['of-another-regime'] }))).toMatchObject({
      outcome: 'prohibited',
      otherwise: null,
    })
  })
  it('a way that is needed besides is not closed by what is relied on', () => {
    const besides = mechanism('besides', { besides: true })
    const two = regime({
      provisions: [need(['contract']), provision('also', { when: abroad, then: { ways: ['besides'] } })],
      mechanisms: [contract, besides],
    })
    expect(find(two, said({ relies_on: ['contract'], shown: true })).outcome).toBe('conditional')
    expect(
      find(
        regime({
          ...two,
          mechanisms: [contract, mechanism('besides')],
          applies_when: undefined,
          transfer_when: undefined,
        } as never),
        said({ relies_on: ['contract'] }),
      ).outcome,
    ).toBe('prohibited')
  })
  it('needed together: all of them', () => {
    const pair = provision('need', {
      when: abroad,
      then: { require: { all_of: [{ mechanism: 'contract' }, { mechanism: 'approval' }] } },
    })
    const together = regime({ provisions: [pair], mechanisms: [contract, approval] })
    expect(find(together, said({ act: 'send', shown: true }))).toMatchObject({
      outcome: 'conditional',
      standing: 'open',
    })
    expect(find(together, said({ act: 'show', shown: true })).outcome).toBe('prohibited')
    expect(find(together, said({ act: 'send', shown: true, judged: { claimed: true } })).standing).toBe('met')
  })
  it('a gap within the condition of a way is asked for, and by that way', () => {
    const finding = find(law(['approval'], { mechanisms: [approval] }), said())
    expect(finding).toMatchObject({ outcome: 'undetermined', possible: ['conditional', 'prohibited'] })
    expect(finding.missing).toMatchObject([{ fact: 'act', asked_by: ['approval'] }])
  })
})

describe('presumptions', () => {
  it('are those on which the finding rests', () => {
    const notified: Written = { fact: 'leg.from.notified', has: 'important' }
    const law = regime({
      provisions: [provision('ban', { when: { all: [notified, abroad] }, then: { prohibit: true } })],
    })
    const of = (leg: Said) => find(law, { parties: { a: {} }, legs: { one: { from: 'a', ...leg } } }).presumed
    expect(of({ to_place: 'there' })).toEqual([{ record: 'parties.a', fact: 'notified' }])
    // It is not abroad, whatever was notified.
    expect(of({ to_place: 'here' })).toEqual([])
  })
  it('of what does not touch the finding are not listed', () => {
    const duty = provision('duty', {
      when: { fact: 'leg.from.notified', has: 'x' },
      then: { oblige: [{ duty: 'd', due: { when: 'standing' }, done_when: null, only_when: null }] },
    })
    expect(
      find(regime({ provisions: [ban, duty] }), {
        parties: { a: {} },
        legs: { one: { from: 'a', to_place: 'there' } },
      }).presumed,
    ).toEqual([])
  })
})

describe('measures', () => {
  it('tell what they do to the leg', () => {
    const law = regime({
      mechanisms: [mechanism('contract')],
      provisions: [
        ban,
        need(['contract']),
        provision('open', { when: abroad, then: { exempt: true } }),
        provision('tell', {
          when: abroad,
          then: { oblige: [{ duty: 'd', due: { when: 'standing' }, done_when: null, only_when: null }] },
        }),
      ],
    })
    const { measures } = find(law, one({ to_place: 'there' }))
    expect(
      measures
        .map(({ provision: id, effect, ways }) => [id, effect, ways.flat().map(way => way.title.en)])
        .sort(),
    ).toEqual([
      ['ban', 'prohibit', []],
      ['need', 'require', ['contract']],
      ['open', 'exempt', []],
      ['tell', 'oblige', []],
    ])
  })
  it('that may apply to a finding that is settled without them are shown, unless they free', () => {
    const law = regime({
      provisions: [ban, need(['contract'], sending)],
      mechanisms: [mechanism('contract')],
    })
    const { outcome, measures } = find(law, one({ to_place: 'there' }))
    expect([outcome, ...measures.map(({ provision: id, applies }) => `${id} ${applies}`)]).toEqual([
      'prohibited',
      'ban yes',
      'need unknown',
    ])
  })
  it('an exemption that only may apply is no measure of a finding that is settled without it', () => {
    const open = provision('open', { when: sending, then: { exempt: true } })
    expect(
      find(regime({ provisions: [ban, open] }), one({ to_place: 'there' })).measures.map(
        measure => measure.provision,
      ),
    ).toEqual(['ban'])
  })
  it('an exemption that may apply is one where the finding hangs on it', () => {
    const open = provision('open', { when: sending, then: { exempt: true } })
    const { outcome, measures } = find(
      regime({ provisions: [{ ...ban, unless: ['open'] }, open] }),
      one({ to_place: 'there' }),
    )
    expect([outcome, ...measures.map(({ provision: id, applies }) => `${id} ${applies}`)]).toEqual([
      'undetermined',
      'ban unknown',
      'open unknown',
    ])
  })
  it('name a way that the regime does not have as they were given it', () => {
    const { measures } = find(regime({ provisions: [need(['nowhere'])] }), one({ to_place: 'there' }))
    expect(measures[0]!.ways.flat()).toMatchObject([
      { mechanism: 'nowhere', title: { en: 'nowhere', zh: 'nowhere' }, state: 'unavailable' },
    ])
  })
  it('every one has its citation', () => {
    expect(find(regime({ provisions: [ban] }), one({ to_place: 'there' })).measures[0]).toMatchObject({
      cite: { en: 'somewhere' },
      source: 'https://example.org',
      checked: '2026-01-01',
    })
  })
})

describe('what is no transfer', () => {
  const reading = (name: string, when: Written, confidence: 'verified' | 'secondary' | 'unverified') => {
    const read = definition(name, 'leg', when)
    return { ...read, provenance: { ...read.provenance, confidence } }
  }
  const inside: Written = { fact: 'leg.to_place', is: 'here' }
  const law = (confidence: 'verified' | 'secondary' | 'unverified') =>
    regime({
      definitions: [reading('sent', sending, confidence), reading('inside', inside, 'verified')],
      transfer_when: {
        all: [{ not: { holds: 'sent', of: 'leg' } }, { not: { holds: 'inside', of: 'leg' } }],
      },
    })

  it('names the reading that it rests on, where no text was seen for it', () => {
    const said = one({ act: 'send', to_place: 'there' })
    expect(find(law('unverified'), said)).toMatchObject({ reason: 'not-a-transfer', unverified: ['sent'] })
    expect(find(law('secondary'), said).unverified).toEqual([])
    expect(find(law('verified'), said).unverified).toEqual([])
  })
  it('names none where a text is enough', () => {
    expect(find(law('unverified'), one({ act: 'send', to_place: 'here' })).unverified).toEqual([])
  })
})
