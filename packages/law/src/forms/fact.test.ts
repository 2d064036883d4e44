/** Facts and numbers: what a test of them answers on what was said, on what was not, and at its bounds. */
import { describe, expect, it } from 'vitest'
import { judge } from '../testing/answer.ts'
import type { Said, SaidDeclaration } from '../testing/small-facts.ts'
import { parameter, regime, type Written } from '../testing/small-law.ts'

const leg = (facts: Said, rest: SaidDeclaration = {}): SaidDeclaration => ({ ...rest, legs: { one: facts } })
const giver = (facts: Said, rest: SaidDeclaration = {}): SaidDeclaration =>
  leg({ from: 'giver' }, { ...rest, parties: { ...rest.parties, giver: facts } })
const answer = (written: Written, said: SaidDeclaration, law = regime()) => judge(written, said, law).answer

describe('all, any, not', () => {
  const yes: Written = { fact: 'leg.act', is: 'send' }
  const no: Written = { fact: 'leg.act', is: 'show' }
  const unknown: Written = { fact: 'leg.to_place', is: 'here' }
  const said = leg({ act: 'send' })

  it.each([
    ['all', [yes, unknown], 'unknown'],
    ['all', [no, unknown], 'no'],
    ['all', [unknown, no], 'no'],
    ['all', [yes, yes], 'yes'],
    ['any', [no, unknown], 'unknown'],
    ['any', [yes, unknown], 'yes'],
    ['any', [unknown, yes], 'yes'],
    ['any', [no, no], 'no'],
  ])('%s of %j is %s', (form, parts, expected) => {
    expect(answer({ [form]: parts }, said)).toBe(expected)
  })

  it('not turns yes and no round and leaves unknown', () => {
    expect([yes, no, unknown].map(part => answer({ not: part }, said))).toEqual(['no', 'yes', 'unknown'])
  })

  it('pools the missing facts of unknown parts, and of no others', () => {
    const { gaps } = judge({ all: [yes, unknown, { fact: 'leg.from_place', is: 'here' }] }, said)
    expect(gaps).toEqual(['legs.one from_place', 'legs.one to_place'])
    expect(judge({ any: [yes, unknown] }, said).gaps).toEqual([])
  })
})

describe('numbers at n - 1, n, n + 1, within bounds, and not said', () => {
  const people = (count: unknown): SaidDeclaration =>
    leg(
      { items: ['a'] },
      { people: { p: count === undefined ? {} : { count } }, items: { a: { people: 'p' } } },
    )
  const test = (by: string, count: unknown) => {
    const where = { fact: 'item.people.count', [by]: 10 }
    return answer({ some: 'leg.items', as: 'item', where }, people(count))
  }

  it.each([
    ['at_least', 'no', 'yes', 'yes'],
    ['above', 'no', 'no', 'yes'],
    ['at_most', 'yes', 'yes', 'no'],
    ['below', 'yes', 'no', 'no'],
  ])('%s 10 of 9, 10, 11: %s, %s, %s', (by, ...expected) => {
    expect([9, 10, 11].map(count => test(by, count))).toEqual(expected)
  })

  it.each([
    ['at_least', [1, 9], 'no'],
    ['at_least', [10, null], 'yes'],
    ['at_least', [9, 10], 'unknown'],
    ['above', [10, 11], 'unknown'],
    ['above', [11, null], 'yes'],
    ['at_most', [0, 10], 'yes'],
    ['at_most', [10, 11], 'unknown'],
    ['below', [0, 9], 'yes'],
    ['below', [9, 10], 'unknown'],
    ['below', [10, null], 'no'],
  ])('%s 10 of %j: %s', (by, count, expected) => {
    expect(test(by, count)).toBe(expected)
  })

  it('not said is unknown, and names the fact', () => {
    const said = people(undefined)
    const { answer: found, gaps } = judge(
      { some: 'leg.items', as: 'item', where: { fact: 'item.people.count', at_least: 10 } },
      said,
    )
    expect([found, gaps]).toEqual(['unknown', ['people.p count']])
  })

  it('a number said within bounds too wide is missing in its exactness', () => {
    const { gaps } = judge(
      { some: 'leg.items', as: 'item', where: { fact: 'item.people.count', at_least: 10 } },
      people([9, 11]),
    )
    expect(gaps).toEqual(['people.p count'])
  })

  it('nothing is below none, even when not said', () => {
    expect(test('at_least', undefined)).toBe('unknown')
    expect(
      answer(
        { some: 'leg.items', as: 'item', where: { fact: 'item.people.count', at_least: 0 } },
        people(undefined),
      ),
    ).toBe('yes')
  })

  it('a parameter has the value of the day; before its first it has none, and null is not known to us', () => {
    const law = regime({
      parameters: [parameter('line', { '2026-01-01': 10, '2026-06-01': 20, '2026-09-01': null })],
    })
    const on = (as_of: string) => {
      const where = { fact: 'item.people.count', at_least: 'line' }
      return answer({ some: 'leg.items', as: 'item', where }, { ...people(15), as_of }, law)
    }
    expect(['2025-12-31', '2026-01-01', '2026-05-31', '2026-06-01', '2026-09-01'].map(on)).toEqual([
      'no',
      'yes',
      'yes',
      'no',
      'unknown',
    ])
  })

  it('is compares a number by both its bounds', () => {
    const is = (level: unknown) =>
      answer(
        { some: 'leg.under', as: 'agreement', where: { fact: 'agreement.level', is: 2 } },
        leg({ under: ['x'] }, { agreements: { x: { level } } }),
      )
    expect([2, 3, [1, 3], [3, 4]].map(is)).toEqual(['yes', 'no', 'unknown', 'no'])
  })
})

describe('single values: is, in', () => {
  it.each([
    [{ is: 'send' }, 'yes'],
    [{ is: 'show' }, 'no'],
    [{ in: ['show', 'send'] }, 'yes'],
    [{ in: ['show', 'collect'] }, 'no'],
  ])('%j', (test, expected) => {
    expect(answer({ fact: 'leg.act', ...test }, leg({ act: 'send' }))).toBe(expected)
  })

  it('a fact of the world that was not said is unknown', () => {
    expect(judge({ fact: 'leg.act', is: 'send' }, leg({})).gaps).toEqual(['legs.one act'])
    expect(answer({ not: { fact: 'leg.act', is: 'send' } }, leg({}))).toBe('unknown')
  })

  it('a rare fact that was not said is none', () => {
    expect(answer({ fact: 'leg.stage', is: 'done' }, leg({}))).toBe('no')
    expect(answer({ not: { fact: 'leg.stage', is: 'done' } }, leg({}))).toBe('yes')
  })

  it('a paper that was not shown counts as absent', () => {
    expect(answer({ fact: 'leg.shown', is: true }, leg({}))).toBe('no')
    expect(answer({ not: { fact: 'leg.shown', is: true } }, leg({}))).toBe('yes')
  })

  it('of yes and no, what is presumed none or was not shown is no, and can be asked for as that', () => {
    expect(answer({ fact: 'leg.shown', is: false }, leg({}))).toBe('yes')
    const said = leg({ items: ['a'] }, { items: { a: {} } })
    const kept: Written = { every: 'leg.items', as: 'item', where: { fact: 'item.public', is: false } }
    expect(answer(kept, said)).toBe('yes')
  })
})

describe('sets: has, has_any, only', () => {
  const test = (facts: Said, written: Written) =>
    answer({ fact: 'leg.from.set_up_in', ...written }, giver(facts))

  it('only and has differ exactly where the hard examples are: set up under two laws', () => {
    expect(test({ set_up_in: ['here', 'there'] }, { has: 'here' })).toBe('yes')
    expect(test({ set_up_in: ['here', 'there'] }, { only: 'here' })).toBe('no')
    expect(test({ set_up_in: ['here', 'there'] }, { only: ['here', 'there'] })).toBe('yes')
    expect(test({ set_up_in: ['here'] }, { only: 'here' })).toBe('yes')
  })

  it('a set that is written is complete, the empty one too: it has nothing, and only nothing', () => {
    expect(test({ set_up_in: [] }, { has: 'here' })).toBe('no')
    expect(test({ set_up_in: [] }, { only: 'here' })).toBe('no')
    expect(test({ set_up_in: ['there'] }, { has_any: ['here', 'yonder'] })).toBe('no')
  })

  it('a set that was not said is unknown for each of them', () => {
    for (const written of [{ has: 'here' }, { has_any: ['here'] }, { only: 'here' }])
      expect(test({ kind: 'company' }, written)).toBe('unknown')
  })

  it('a fact that does not apply to the kind of party is the empty set', () => {
    expect(test({ kind: 'person' }, { has: 'here' })).toBe('no')
    expect(answer({ fact: 'leg.from.lives_in', is: 'here' }, giver({ kind: 'company' }))).toBe('no')
    expect(answer({ fact: 'leg.from.lives_in', is: 'here' }, giver({}))).toBe('unknown')
  })

  it('a party that was not named leaves its facts unknown', () => {
    expect(judge({ fact: 'leg.from.set_up_in', has: 'here' }, leg({})).gaps).toEqual(['legs.one from'])
  })

  it('a path through a set has the values of all its members', () => {
    const said = leg(
      { items: ['a', 'b'] },
      { items: { a: { made_in: ['here'] }, b: { made_in: ['there'] } } },
    )
    expect(answer({ fact: 'leg.items.made_in', has: 'there' }, said)).toBe('yes')
    expect(answer({ fact: 'leg.items.made_in', only: 'here' }, said)).toBe('no')
    const half = leg({ items: ['a', 'b'] }, { items: { a: { made_in: ['here'] }, b: {} } })
    expect(answer({ fact: 'leg.items.made_in', has: 'here' }, half)).toBe('yes')
    expect(answer({ fact: 'leg.items.made_in', only: 'here' }, half)).toBe('unknown')
    expect(answer({ fact: 'leg.items.made_in', only: 'there' }, half)).toBe('no')
  })
})

describe('one fact against another', () => {
  const same: Written = { fact: 'leg.to', is: '=leg.from' }
  it('the same party is the same record; a branch is not, it is a part', () => {
    expect(answer(same, leg({ from: 'a', to: 'a' }, { parties: { a: {} } }))).toBe('yes')
    const branch = leg({ from: 'a', to: 'b' }, { parties: { a: {}, b: { part_of: 'a' } } })
    expect(answer(same, branch)).toBe('no')
    expect(answer({ fact: 'leg.to.part_of', is: '=leg.from' }, branch)).toBe('yes')
  })

  it('is unknown while one side is, unless the other is known to be empty', () => {
    expect(answer(same, leg({ from: 'a' }, { parties: { a: {} } }))).toBe('unknown')
    // Rare: presumed no part of anybody, whoever gives.
    expect(
      answer({ fact: 'leg.to.part_of', is: '=leg.from' }, leg({ to: 'a' }, { parties: { a: {} } })),
    ).toBe('no')
  })

  it('that is not said is asked for, on either side; so is a number that is not exact', () => {
    const told = judge({ fact: 'leg.to_place', is: '=leg.from_place' }, leg({ to_place: 'here' }))
    expect(told.gaps).toEqual(['legs.one from_place'])
    const level = (written: Written) =>
      judge(
        { some: 'leg.under', as: 'agreement', where: written },
        leg({ under: ['x'] }, { agreements: { x: { level: [1, 2] } } }),
      ).gaps
    expect(level({ fact: 'agreement.level', is: 2 })).toEqual(['agreements.x level'])
    expect(level({ fact: 'agreement.level', is: '=agreement.level' })).toEqual(['agreements.x level'])
  })

  it('compares numbers by their bounds', () => {
    const pair = (one: unknown, other: unknown) =>
      answer(
        { fact: 'leg.items.people.count', only: '=leg.items.people.youngest' },
        leg(
          { items: ['a'] },
          { items: { a: { people: 'p' } }, people: { p: { count: one, youngest: other } } },
        ),
      )
    expect([pair(3, 3), pair(3, 4), pair([1, 3], [3, 4]), pair([1, 2], [3, 4])]).toEqual([
      'yes',
      'no',
      'unknown',
      'no',
    ])
    expect([pair([3, 4], [1, 3]), pair([5, 6], [3, 4])]).toEqual(['unknown', 'no'])
  })

  it('has: a member in common, whatever else there is', () => {
    const has: Written = { fact: 'leg.to.set_up_in', has: '=leg.from.set_up_in' }
    const of = (to: readonly string[], from: readonly string[]) =>
      answer(has, leg({ from: 'a', to: 'b' }, { parties: { a: { set_up_in: from }, b: { set_up_in: to } } }))
    expect([of(['here', 'there'], ['here']), of(['here'], ['there']), of([], ['here'])]).toEqual([
      'yes',
      'no',
      'no',
    ])
  })

  it('only: no member outside the other, known as soon as one is', () => {
    const only: Written = { fact: 'leg.to.set_up_in', only: '=leg.from.set_up_in' }
    const of = (to: Said, from: Said) =>
      answer(only, leg({ from: 'a', to: 'b' }, { parties: { a: from, b: to } }))
    expect(of({ set_up_in: ['here'] }, { set_up_in: ['here', 'there'] })).toBe('yes')
    expect(of({ set_up_in: ['here', 'yonder'] }, { set_up_in: ['here'] })).toBe('no')
    expect(of({ set_up_in: ['yonder', 'here'] }, { set_up_in: ['here'] })).toBe('no')
    expect(of({ set_up_in: ['here'] }, {})).toBe('unknown')
    expect(of({}, { set_up_in: ['here'] })).toBe('unknown')
    expect(of({ set_up_in: [] }, { set_up_in: ['here'] })).toBe('no')
    // Whatever it is, it is not empty and has no place among none.
    expect(of({}, { set_up_in: [] })).toBe('no')
  })
})

describe('under', () => {
  it('of several codes, one is enough', () => {
    const said = leg({ items: ['a'] }, { items: { a: { category: 'person.name' } } })
    expect(answer({ fact: 'leg.items.category', under: ['machine', 'person'] }, said)).toBe('yes')
    expect(answer({ fact: 'leg.items.category', under: ['machine', 'maps'] }, said)).toBe('no')
  })
  it('covers the code and what lies below it, not what only begins alike', () => {
    const under = (category: string | undefined) =>
      answer(
        { fact: 'leg.items.category', under: ['person.health'] },
        leg({ items: ['a'] }, { items: { a: category === undefined ? {} : { category } } }),
      )
    expect([
      under('person.health'),
      under('person.health.diagnosis'),
      under('person.healthy'),
      under('person'),
      under(undefined),
    ]).toEqual(['yes', 'yes', 'no', 'no', 'unknown'])
  })
})

describe('places', () => {
  const to = (place: string, written: Written) =>
    answer({ fact: 'leg.to_place', places: true, ...written }, leg({ to_place: place }))
  it('a country stands for what lies in it, and for nothing that only begins alike', () => {
    const places = ['here', 'here-north', 'hereafter', 'there', 'there-here', 'north']
    expect(places.map(place => to(place, { is: 'here' }))).toEqual(['yes', 'yes', 'no', 'no', 'no', 'no'])
    expect(places.map(place => to(place, { in: ['yonder', 'there'] }))).toEqual([
      'no',
      'no',
      'no',
      'yes',
      'yes',
      'no',
    ])
    expect(answer({ fact: 'leg.to_place', is: 'here', places: true }, leg({}))).toBe('unknown')
  })
  it('of several, one is enough for has, and all are needed for only', () => {
    const of = (set_up_in: readonly string[], written: Written) =>
      answer({ fact: 'leg.from.set_up_in', places: true, ...written }, giver({ set_up_in }))
    expect(of(['there', 'here-north'], { has: 'here' })).toBe('yes')
    expect(of(['there', 'here-north'], { only: 'here' })).toBe('no')
    expect(of(['here', 'here-north'], { only: 'here' })).toBe('yes')
    expect(of(['there', 'here-north'], { has_any: ['here-south', 'yonder'] })).toBe('no')
  })
  it('without that, a country is itself alone', () => {
    expect(answer({ fact: 'leg.to_place', is: 'here' }, leg({ to_place: 'here-north' }))).toBe('no')
  })
})

describe('numbers among numbers', () => {
  const levels = (written: Written, ...said: unknown[]) =>
    answer(
      { fact: 'leg.under.level', ...written },
      leg(
        { under: said.map((_, index) => `a${index}`) },
        { agreements: Object.fromEntries(said.map((level, index) => [`a${index}`, { level }])) },
      ),
    )
  it('one that may be one of several may be among them', () => {
    const one = [2, 3, 4, [3, 4], [4, 5], [2, 3]].map(said => levels({ in: [2, 3] }, said))
    expect(one).toEqual(['yes', 'yes', 'no', 'unknown', 'no', 'unknown'])
  })
  it('of several, one that is it settles it, wherever it stands', () => {
    expect(levels({ has: 2 }, [1, 3], 2)).toBe('yes')
    expect(levels({ has: 2 }, [1, 3], 5)).toBe('unknown')
    expect(levels({ has: 2 }, 5, [1, 3], 6)).toBe('unknown')
    expect(levels({ has: 2 }, 5, 6)).toBe('no')
    expect(levels({ only: [2, 3] }, 2, [2, 4])).toBe('unknown')
    expect(levels({ only: [2, 3] }, 2, 3)).toBe('yes')
    expect(levels({ only: [2, 3] }, [2, 4], 5)).toBe('no')
  })
  it('what is said and does not do is not asked for, but for numbers that are not exact', () => {
    const said = leg({ under: ['x', 'y'] }, { agreements: { x: { level: [1, 3] }, y: { level: 5 } } })
    expect(judge({ fact: 'leg.under.level', has: 2 }, said).gaps).toEqual(['agreements.x level'])
  })
})

describe('what is said of a declarant', () => {
  it('is no where nobody declares', () => {
    expect(answer({ fact: 'declarant.kind', is: 'company' }, leg({}))).toBe('no')
    expect(
      answer(
        { fact: 'declarant.kind', is: 'company' },
        { ...giver({ kind: 'company' }), declarant: 'giver' },
      ),
    ).toBe('yes')
  })
})
