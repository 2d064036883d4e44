/** Which cases are tried, and which of several sufficient answers are asked for. */
import { describe, expect, it } from 'vitest'
import { mostCases } from './missing.ts'
import { find } from './testing/find.ts'
import type { SaidDeclaration } from './testing/small-facts.ts'
import {
  counter,
  definition,
  mechanism,
  parameter,
  provision,
  regime,
  type Written,
} from './testing/small-law.ts'

const sending: Written = { fact: 'leg.act', is: 'send' }
const there: Written = { fact: 'leg.to_place', is: 'there' }
const either = (when: Written): Written => ({ any: [when, { not: when }] })
const among = (many: number): Written => ({
  fact: 'leg.to_place',
  in: Array.from({ length: many }, (_, index) => `P${index}`),
})
const ban = (when: Written) => provision('ban', { when, then: { prohibit: true } })
const need = (when: Written) => provision('need', { when, then: { ways: ['contract'] } })
const mechanisms = [mechanism('contract')]
const leg: SaidDeclaration = { legs: { one: {} } }
const asked = (...args: Parameters<typeof find>) => find(...args).missing.map(gap => gap.fact)

describe('the cases that are tried', () => {
  it('are so many and no more', () => {
    const of = (named: number) => find(regime({ provisions: [ban(either(among(named)))] }), leg).possible
    // One case stands for all places that are not named.
    expect(of(mostCases - 1)).toEqual(['prohibited'])
    expect(of(mostCases)).toEqual(['free', 'prohibited'])
  })
  it('of several facts are multiplied', () => {
    const of = (named: number) =>
      find(regime({ provisions: [ban({ all: [either(sending), either(among(named))] })] }), leg).possible
    expect(of(mostCases / 2 - 1)).toEqual(['prohibited'])
    expect(of(mostCases / 2)).toEqual(['free', 'prohibited'])
  })
  it.each([false, true])('begin with numbers, wherever they stand (turned round: %s)', turned => {
    const categories = {
      fact: 'leg.items.category',
      in: Array.from({ length: 40 }, (_, index) => `c${index}`),
    }
    const year = (by: Written): Written => ({ counter: 'year', ...by })
    const rules = [need(categories), ban({ all: [year({ below: 100 }), year({ at_least: 100 })] })]
    const law = regime({
      definitions: [definition('any-item', 'item', { fact: 'item.public', is: true })],
      counters: [counter('year', ['any-item'])],
      provisions: turned ? rules.toReversed() : rules,
      mechanisms,
    })
    // Forty categories, which are found first, would leave no room for the two pieces of the total.
    expect(find(law, { items: { a: {} }, legs: { one: { items: ['a'] } } }).possible).toEqual([
      'free',
      'conditional',
    ])
  })
  it.each([false, true])('begin with a number of people, too (turned round: %s)', turned => {
    const count = (by: Written): Written => ({ fact: 'leg.items.people.count', ...by })
    const rules = [need(among(40)), ban({ all: [count({ below: 100 }), count({ at_least: 100 })] })]
    const law = regime({ provisions: turned ? rules.toReversed() : rules, mechanisms })
    const said = { items: { a: { people: 'p' } }, people: { p: {} }, legs: { one: { items: ['a'] } } }
    expect(find(law, said).possible).toEqual(['free', 'conditional'])
  })
  it('are none where they might not be all', () => {
    const outward = { not: { fact: 'leg.to_place', is: '=leg.from_place' } }
    const law = regime({ provisions: [ban({ any: [outward, there] })] })
    expect(find(law, { legs: { one: { from_place: 'here' } } }).possible).toEqual(['free', 'prohibited'])
  })
})

describe('a presumption in the cases', () => {
  const counted = { items: { a: { people: 'p' } }, people: { p: {} }, legs: { one: { items: ['a'] } } }
  const many = { fact: 'leg.items.people.count', at_least: 100 }
  const law = (named: number): ReturnType<typeof regime> => {
    // No, until the place is said: which nothing else stands for.
    const until = { all: [among(named), { not: among(named) }] }
    const said = definition('place-said', 'leg', among(named), { until })
    return regime({
      definitions: [said],
      provisions: [
        ban({ all: [many, { not: { holds: 'place-said', of: 'leg' } }] }),
        need({ all: [many, among(named)] }),
      ],
      mechanisms,
    })
  }

  it.each([mostCases / 2 - 1, mostCases])(
    'answers for no fact that others would say (%i places named)',
    named => {
      expect(find(law(named), counted).possible).toEqual(['free', 'conditional', 'prohibited'])
    },
  )
  it('answers where nothing is tried: the number said, the place is presumed not to be named', () => {
    const said = { ...counted, people: { p: { count: 200 } } }
    expect(find(law(mostCases), said).possible).toEqual(['prohibited'])
  })
  it('answers for what no case would say', () => {
    const presumed = definition('shown', 'leg', { day: 'leg.starts', by: '2020-01-01' }, { until: sending })
    const shown = { holds: 'shown', of: 'leg' }
    const rules = [ban({ all: [many, { not: shown }] }), need({ all: [many, either(among(mostCases))] })]
    const own = regime({ definitions: [presumed], provisions: rules, mechanisms })
    expect(find(own, counted).possible).toEqual(['free', 'prohibited'])
  })
})

describe('of answers that would each be enough', () => {
  // Gaps come in the order of their names: what takes least effort stands between the others.
  const three = [
    { fact: 'leg.items.category', is: 'secret' },
    sending,
    { fact: 'leg.items.people.count', at_least: 10 },
  ]
  const said = { items: { a: { people: 'p' } }, people: { p: {} }, legs: { one: { items: ['a'] } } }

  it.each([[[0, 1, 2]], [[2, 1, 0]], [[1, 0, 2]], [[0, 2, 1]]])(
    'the one is asked that takes least effort, in whatever order they stand: %s',
    order => {
      const conditions = order.map(index => three[index]!)
      expect(asked(regime({ provisions: [ban({ any: conditions })] }), said)).toEqual(['act'])
      expect(asked(regime({ provisions: [ban({ all: conditions })] }), said)).toEqual(['act'])
    },
  )
  it('and of those that take as much, the fewest', () => {
    const adults = { every: 'leg.items', as: 'item', where: { fact: 'item.people.adult', is: true } }
    const two = {
      items: { a: { people: 'p' }, b: { people: 'q' } },
      people: { p: {}, q: {} },
      legs: { one: { items: ['a', 'b'] } },
    }
    for (const any of [
      [there, adults],
      [adults, there],
    ])
      expect(asked(regime({ provisions: [ban({ any })] }), two)).toEqual(['to_place'])
    // Two that are easy before one that is not.
    const judged = { judged: 'occasional', of: 'leg' }
    expect(asked(regime({ provisions: [ban({ any: [judged, adults] })] }), two)).toEqual(['adult', 'adult'])
  })
  it('nothing is asked that tells apart what comes to the same', () => {
    const law = regime({
      provisions: [ban({ all: [sending, either(there)] }), need({ all: [{ not: sending }, either(there)] })],
      mechanisms,
    })
    expect(find(law, leg).possible).toEqual(['conditional', 'prohibited'])
    expect(asked(law, leg)).toEqual(['act'])
  })
  it('one is found that stands neither first nor last', () => {
    const silent = { fact: 'leg.items.people.count', at_least: 'line' }
    const law = regime({
      parameters: [parameter('line', { '2026-01-01': null })],
      provisions: [
        ban({ any: [{ fact: 'leg.act', is: 'collect' }, silent] }),
        need({ fact: 'leg.act', is: 'show' }),
      ],
      mechanisms,
    })
    expect(asked(law, said)).toEqual(['act'])
  })
})

describe('what is out of scope whichever way', () => {
  it('for one reason or the other, is so for neither alone', () => {
    const law = regime({ applies_when: sending, transfer_when: { not: sending } })
    expect(find(law, leg)).toMatchObject({ outcome: 'out-of-scope', reason: null })
    expect(find(law, { legs: { one: { act: 'send' } } })).toMatchObject({ reason: 'not-a-transfer' })
    expect(find(law, { legs: { one: { act: 'show' } } })).toMatchObject({ reason: 'outside-regime' })
  })
})
