/** What is asked of each total of each leg: who and what is counted, on which days, and what the leg adds by itself. */
import { describe, expect, it } from 'vitest'
import { countersOf } from './counting.ts'
import { declare, type SaidDeclaration, vocabulary } from './testing/small-facts.ts'
import { counter, definition, path, regime } from './testing/small-law.ts'

const personal = definition('personal', 'item', { fact: 'item.category', under: ['person'] })
const said: SaidDeclaration = {
  as_of: '2026-03-31',
  parties: { a: {}, b: {} },
  people: { p: { count: 70 }, q: { count: [10, 20] } },
  items: {
    names: { category: 'person.name', people: 'p' },
    perhaps: { people: 'q' },
    machines: { category: 'machine', people: 'q' },
  },
  legs: {
    one: { from: 'a', to_place: 'there', items: ['names', 'perhaps', 'machines'] },
    two: { from: 'b', to_place: 'there', items: ['machines'] },
  },
}
const questions = (counters: Parameters<typeof counter>[2][]) =>
  countersOf({
    declaration: declare(said),
    regimes: [
      regime({
        definitions: [personal],
        counters: counters.map((more, index) => counter(`total-${index}`, ['personal'], more)),
      }),
    ],
    vocabulary,
  })

describe('what is asked of a total', () => {
  it('each leg by itself: the items that count, those that surely do, and what they add', () => {
    const both = [path('leg.from'), path('leg.to_place')]
    expect(questions([{ counts: 'people', key: both, leave_out: ['consented'] }])).toEqual([
      {
        regime: 'Z',
        counter: 'Z.total-0',
        total: 'Z.total-0@one',
        leg: 'one',
        counts: 'people',
        key: 'leg.from=parties.a leg.to_place=there',
        items: ['names', 'perhaps'],
        certain: ['names'],
        adds: { low: 70, high: 90 },
        window: { from: '2026-01-01', to: '2026-03-31' },
        leave_out: ['consented'],
      },
      expect.objectContaining({
        total: 'Z.total-0@two',
        leg: 'two',
        key: 'leg.from=parties.b leg.to_place=there',
        items: [],
        certain: [],
        adds: { low: 0, high: 0 },
      }),
    ])
  })

  it('every total of a leg, then those of the next', () => {
    expect(questions([{}, {}]).map(({ total }) => total)).toEqual([
      'Z.total-0@one',
      'Z.total-1@one',
      'Z.total-0@two',
      'Z.total-1@two',
    ])
  })

  it('the days whose legs are added up: since new year, since the one before, or so many months back', () => {
    const windows = questions([
      { window: { since: 'new-year' } },
      { window: { since: 'last-new-year' } },
      { window: { months: 1 } },
    ]).slice(0, 3)
    expect(windows.map(({ window }) => window.from)).toEqual(['2026-01-01', '2025-01-01', '2026-02-28'])
    expect(windows.every(({ window }) => window.to === '2026-03-31')).toBe(true)
  })
})
