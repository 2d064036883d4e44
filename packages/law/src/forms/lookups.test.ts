/** Lists, counters, judgements and days. */
import { describe, expect, it } from 'vitest'
import { judge } from '../testing/answer.ts'
import type { Said, SaidDeclaration } from '../testing/small-facts.ts'
import { counter, definition, list, regime, type Written } from '../testing/small-law.ts'

const leg = (facts: Said, rest: SaidDeclaration = {}): SaidDeclaration => ({ ...rest, legs: { one: facts } })
const answer = (written: Written, said: SaidDeclaration, law = regime()) => judge(written, said, law).answer

describe('listed', () => {
  const entries = [
    { keys: ['there'], in_force: { from: '2026-01-01', until: '2026-06-30' } },
    { keys: ['yonder', 'beyond'], when: { fact: 'leg.act', is: 'send' } },
  ]
  const on = (to_place: string | undefined, more: Said = {}, closed = true, as_of = '2026-06-01') =>
    answer(
      { listed: 'places', key: 'leg.to_place' },
      { ...leg({ ...(to_place ? { to_place } : {}), ...more }), as_of },
      regime({ lists: [list('places', entries, { closed })] }),
    )

  it('an entry counts on the days it is valid, both ends included', () => {
    const days = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01']
    expect(days.map(day => on('there', {}, true, day))).toEqual(['no', 'yes', 'yes', 'no'])
  })
  it('an entry may carry its own condition', () => {
    expect([on('beyond', { act: 'send' }), on('yonder', { act: 'show' }), on('yonder')]).toEqual([
      'yes',
      'no',
      'unknown',
    ])
  })
  it('only on a complete list does absence mean not listed', () => {
    expect([on('here'), on('here', {}, false), on('there', {}, false)]).toEqual(['no', 'unknown', 'yes'])
  })
  it('a place that was not said is unknown on either', () => {
    expect([on(undefined), on(undefined, {}, false)]).toEqual(['unknown', 'unknown'])
  })
  it('an empty complete list lists nothing', () => {
    const law = regime({ lists: [list('places', [])] })
    expect(answer({ listed: 'places', key: 'leg.to_place' }, leg({ to_place: 'here' }), law)).toBe('no')
  })
  it('a list of subtrees covers what lies below its keys', () => {
    const of = (match: 'exact' | 'under', category: string) =>
      answer(
        { listed: 'kinds', key: 'leg.items.category' },
        leg({ items: ['a'] }, { items: { a: { category } } }),
        regime({ lists: [list('kinds', [{ keys: ['person.health'] }], { match })] }),
      )
    expect([
      of('under', 'person.health.diagnosis'),
      of('exact', 'person.health.diagnosis'),
      of('under', 'person'),
    ]).toEqual(['yes', 'no', 'no'])
  })
  it('coverage and membership are two conditions: covered and outside, covered and inside, not covered', () => {
    const law = regime({
      lists: [list('covered', [{ keys: ['zone'] }]), list('negative', [{ keys: ['secret'] }])],
    })
    const free: Written = {
      all: [
        { listed: 'covered', key: 'leg.to_place' },
        { every: 'leg.items', as: 'item', where: { not: { listed: 'negative', key: 'item.category' } } },
      ],
    }
    const of = (to_place: string, category: string) =>
      answer(free, leg({ to_place, items: ['a'] }, { items: { a: { category } } }), law)
    expect([of('zone', 'plain'), of('zone', 'secret'), of('elsewhere', 'plain')]).toEqual(['yes', 'no', 'no'])
  })
})

describe('counter', () => {
  const law = regime({
    definitions: [definition('personal', 'item', { fact: 'item.category', under: ['person'] })],
    counters: [counter('year', ['personal'])],
  })
  const of = (written: Written, said: SaidDeclaration) => judge({ counter: 'year', ...written }, said, law)
  const items = { items: { a: { category: 'person.name', people: 'p' } }, people: { p: { count: 70 } } }
  const said = leg({ items: ['a'] }, items)

  it('a total that is handed in is used as it is', () => {
    expect(of({ at_least: 100 }, { ...said, counters: { 'Z.year': 100 } }).answer).toBe('yes')
    expect(of({ at_least: 100 }, { ...said, counters: { 'Z.year': [90, 110] } })).toMatchObject({
      answer: 'unknown',
      gaps: ['legs.one counter.year'],
    })
  })
  it('without one, it is at least what this leg adds', () => {
    expect(of({ at_least: 70 }, said).answer).toBe('yes')
    expect(of({ at_least: 71 }, said).answer).toBe('unknown')
    expect(of({ below: 70 }, said).answer).toBe('no')
  })
  describe('that presumes that nothing went before', () => {
    const first = regime({
      definitions: law.definitions,
      counters: [counter('year', ['personal'], { none_before: { classes: ['personal'], not_classes: [] } })],
    })
    const by = (written: Written, declared: SaidDeclaration) =>
      judge({ counter: 'year', ...written }, declared, first).answer
    const legs = (from: string): SaidDeclaration => ({
      ...said,
      parties: { a: {}, b: {} },
      people: { p: { count: 70 }, q: { count: 30 } },
      items: { ...items.items, b: { category: 'person.name', people: 'q' } },
      legs: { one: { from: 'a', items: ['a'] }, two: { from, items: ['a', 'b'] } },
    })
    it('is what the declaration tells', () => {
      expect([by({ at_least: 70 }, said), by({ at_least: 71 }, said)]).toEqual(['yes', 'no'])
    })
    it('counts all its legs for the same key, each group once, and no others', () => {
      expect([by({ at_least: 100 }, legs('a')), by({ at_least: 101 }, legs('a'))]).toEqual(['unknown', 'no'])
      expect(by({ at_least: 71 }, legs('b'))).toBe('no')
    })
    it('gives way to a total that is stated', () => {
      expect(by({ at_least: 100 }, { ...said, counters: { 'Z.year': 100 } })).toBe('yes')
      expect(by({ at_least: 100 }, { ...said, counters: { 'Z.year': [70, Infinity] } })).toBe('unknown')
    })
    it('without a number of people it says nothing', () => {
      const nobody = leg({ items: ['a'] }, { items: { a: { category: 'person.name' } } })
      expect(by({ at_least: 71 }, nobody)).toBe('unknown')
    })
  })
  it('items that are of no class of it add nothing', () => {
    const other = leg({ items: ['a'] }, { ...items, items: { a: { category: 'machine', people: 'p' } } })
    expect(of({ at_least: 1 }, other).answer).toBe('unknown')
    expect(of({ at_least: 0 }, other).answer).toBe('yes')
  })
})

describe('judged', () => {
  it('what must be claimed is no when not said, what must be asked is unknown', () => {
    expect(answer({ judged: 'claimed', of: 'leg' }, leg({}))).toBe('no')
    expect(judge({ judged: 'occasional', of: 'leg' }, leg({})).gaps).toEqual(['legs.one judged.occasional'])
  })
  it('is what was concluded, and is never computed', () => {
    expect(answer({ judged: 'claimed', of: 'leg' }, leg({ judged: { claimed: true } }))).toBe('yes')
    expect(answer({ judged: 'occasional', of: 'leg' }, leg({ judged: { occasional: false } }))).toBe('no')
  })
  it('over several records: of some of them', () => {
    const of = (b: Said) =>
      answer(
        { judged: 'occasional', of: 'leg.items' },
        leg({ items: ['a', 'b'] }, { items: { a: { judged: { occasional: false } }, b } }),
      )
    expect([of({}), of({ judged: { occasional: true } })]).toEqual(['unknown', 'yes'])
  })
})

describe('days', () => {
  const signed = (day: string | null, written: Written, law = regime(), as_of = '2026-06-01') =>
    answer(
      { some: 'leg.under', as: 'x', where: { day: 'x.signed', ...written } },
      { ...leg({ under: ['t'] }, { agreements: { t: day ? { signed: day } : {} } }), as_of },
      law,
    )

  it('by: on the day and before', () => {
    expect(['2026-05-31', '2026-06-01', '2026-06-02'].map(day => signed(day, { by: 'as_of' }))).toEqual([
      'yes',
      'yes',
      'no',
    ])
    expect(signed('2021-09-26', { by: '2021-09-26' })).toBe('yes')
    expect(signed('2021-09-27', { by: '2021-09-26' })).toBe('no')
  })
  it('not older than: neither too old nor still to come; leap days and month ends', () => {
    const three = { not_older_than: { years: 3 } }
    expect(['2023-05-31', '2023-06-01', '2026-06-01', '2026-06-02'].map(day => signed(day, three))).toEqual([
      'no',
      'yes',
      'yes',
      'no',
    ])
    const year = { not_older_than: { years: 1 } }
    expect(signed('2023-02-28', year, regime(), '2024-02-29')).toBe('yes')
    expect(signed('2023-02-27', year, regime(), '2024-02-29')).toBe('no')
    const month = { not_older_than: { months: 1 } }
    expect(signed('2026-02-28', month, regime(), '2026-03-31')).toBe('yes')
    expect(signed('2026-02-27', month, regime(), '2026-03-31')).toBe('no')
  })
  it('within days after and before another day', () => {
    const after = { within: { days: 10 }, after: 'leg.starts' }
    const of = (day: string, written: Written) =>
      answer(
        { some: 'leg.under', as: 'x', where: { day: 'x.signed', ...written } },
        leg({ under: ['t'], starts: '2026-01-31' }, { agreements: { t: { signed: day } } }),
      )
    expect(['2026-01-30', '2026-01-31', '2026-02-10', '2026-02-11'].map(day => of(day, after))).toEqual([
      'no',
      'yes',
      'yes',
      'no',
    ])
    const before = { within: { days: 10 }, before: 'leg.starts' }
    expect(['2026-01-20', '2026-01-21', '2026-01-31', '2026-02-01'].map(day => of(day, before))).toEqual([
      'no',
      'yes',
      'yes',
      'no',
    ])
  })
  it('working days need the calendar of the place: without it, unknown', () => {
    const law = regime({
      lists: [list('holidays', [{ keys: ['2026-05-01'] }]), list('worked', [{ keys: ['2026-05-09'] }])],
    })
    const within = (span: Written) => ({ within: { working_days: 5, ...span }, after: '2026-04-30' })
    expect(signed('2026-05-08', within({}), law)).toBe('unknown')
    // Friday 1 May is a holiday: the fifth working day after Thursday 30 April is Friday 8 May.
    expect(signed('2026-05-08', within({ calendar: 'holidays' }), law)).toBe('yes')
    expect(signed('2026-05-09', within({ calendar: 'holidays' }), law)).toBe('no')
    const six = { within: { working_days: 6, calendar: 'holidays', worked: 'worked' }, after: '2026-04-30' }
    expect([signed('2026-05-09', six, law), signed('2026-05-10', six, law)]).toEqual(['yes', 'no'])
  })
  it('a paper without its day does not count; a day of the world that was not said is unknown', () => {
    expect(signed(null, { by: 'as_of' })).toBe('no')
    expect(judge({ day: 'leg.starts', by: 'as_of' }, leg({})).gaps).toEqual(['legs.one starts'])
  })
})
