/** Judging over whole numbers comes to what the decision says, on law and facts chosen for the places where they might part. */
import { describe, expect, it } from 'vitest'
import type { Regime } from '../regime.ts'
import { ban, one, outcomes, sending, there } from '../testing/both-ways.ts'
import type { Said } from '../testing/small-facts.ts'
import { counter, definition, mechanism, provision, regime, type Written } from '../testing/small-law.ts'

describe('totals', () => {
  const items = {
    a: { category: 'secret', people: 'p' },
    b: { category: 'secret', people: 'p' },
    c: { category: 'secret', people: 'q' },
    d: { category: 'plain', people: 'q' },
    e: { people: 'q' },
    f: { category: 'secret' },
  }
  const people = { p: { count: [5, 8] }, q: { count: 7 } }
  const classes = [
    definition('kept', 'item', { fact: 'item.category', is: 'secret' }),
    definition('open', 'item', { fact: 'item.public', is: true }),
    definition('of-leg', 'leg', sending),
  ]
  const counted = { classes: ['kept', 'of-leg'], not_classes: ['open'] }
  const law = (when: Written, none_before: typeof counted | null = counted, more: Partial<Regime> = {}) =>
    regime({
      definitions: classes,
      counters: [counter('year', counted.classes, { not_classes: counted.not_classes, none_before })],
      provisions: [ban(when)],
      ...more,
    } as Parameters<typeof regime>[0])
  const at = (by: Written): Written => ({ counter: 'year', ...by })
  const carrying = (...names: string[]) =>
    one({ from: 'x', items: names }, { items, people, parties: { x: {} } })

  it.each<[string[], number, string]>([
    [['a'], 5, 'prohibited'],
    [['a'], 6, 'undetermined'],
    [['a'], 9, 'free'],
    [['a', 'b'], 9, 'free'],
    [['a', 'c'], 7, 'prohibited'],
    [['a', 'c'], 8, 'undetermined'],
    [['a', 'c'], 15, 'undetermined'],
    [['a', 'c'], 16, 'free'],
    [['d'], 1, 'free'],
    [['e'], 1, 'undetermined'],
    [['e'], 8, 'free'],
    [['f'], 1, 'prohibited'],
    [['f'], 2, 'undetermined'],
    [[], 1, 'free'],
  ])('of the only leg, before which there was nothing: %s at least %d', (names, line, outcome) => {
    expect(outcomes(law(at({ at_least: line })), carrying(...names))).toEqual([outcome])
  })
  it('leave out what is named there', () => {
    const said = { ...carrying('a'), items: { a: { ...items.a, public: true } } }
    expect(outcomes(law(at({ at_least: 1 })), said)).toEqual(['free'])
  })
  it('have no end of people whose number is not said: there is one at least', () => {
    const some = { ...carrying('a'), people: { p: {}, q: { count: 7 } } }
    expect(outcomes(law(at({ at_least: 1 })), some)).toEqual(['prohibited'])
    expect(outcomes(law(at({ at_least: 2 })), some)).toEqual(['undetermined'])
    expect(outcomes(law(at({ at_least: 1000 })), some)).toEqual(['undetermined'])
  })
  it('count what is in one class and not in the next', () => {
    const other = definition('other', 'item', { fact: 'item.category', is: 'other' })
    const either = { classes: ['kept', 'other'], not_classes: [] }
    const several = regime({
      definitions: [...classes, other],
      counters: [counter('year', either.classes, { none_before: either })],
      provisions: [ban(at({ at_least: 1 }))],
    })
    expect(outcomes(several, carrying('a'))).toEqual(['prohibited'])
    expect(outcomes(several, carrying('d'))).toEqual(['free'])
  })
  it('count devices, where the law counts these', () => {
    const devices = counter('year', ['kept'], { counts: 'devices', none_before: counted })
    const people = { p: { count: 100, devices: [2, 3] } }
    const moved = one({ from: 'x', items: ['a'] }, { items, people, parties: { x: {} } })
    const of = (line: number) => outcomes(law(at({ at_least: line }), null, { counters: [devices] }), moved)
    expect([2, 3, 4].map(line => of(line)[0])).toEqual(['prohibited', 'undetermined', 'free'])
  })
  it('have no end where it is not said that nothing went before', () => {
    const open = law(at({ at_least: 9 }), null)
    expect(outcomes(open, carrying('a'))).toEqual(['undetermined'])
    expect(outcomes(law(at({ at_least: 5 }), null), carrying('a'))).toEqual(['prohibited'])
  })
  it('count all legs of a declaration', () => {
    const leg = { from: 'x', items: ['a'] }
    const two = { items, people, parties: { x: {} }, legs: { one: leg, two: { from: 'x', items: ['c'] } } }
    expect(outcomes(law(at({ at_least: 16 })), two)).toEqual(['free', 'free'])
    expect(outcomes(law(at({ at_least: 15 })), two)).toEqual(['undetermined', 'undetermined'])
  })
  it('are those that were handed in: with the declaration first, then for that leg', () => {
    const large = law(at({ at_least: 100 }))
    const said = { ...carrying('a'), counters: { 'Z.year': 100 } }
    expect(outcomes(large, said, { 'Z.year@one': [1, 1] })).toEqual(['prohibited'])
    expect(outcomes(large, carrying('a'), { 'Z.year@one': [100, 100] })).toEqual(['prohibited'])
    expect(outcomes(large, carrying('a'), { 'Z.year@two': [100, 100] })).toEqual(['free'])
    expect(outcomes(large, carrying('a'), { 'Z.year@one': [50, 150] })).toEqual(['undetermined'])
  })
  it('are tried piece by piece', () => {
    const rules = [ban({ all: [at({ below: 100 }), at({ at_least: 100 })] })]
    const cut = law(at({}), counted, { provisions: rules })
    expect(outcomes(cut, { ...carrying('a'), counters: { 'Z.year': [50, 150] } })).toEqual(['free'])
  })
})

describe('ways', () => {
  const claimed: Written = { judged: 'claimed', of: 'leg' }
  const mechanisms = [
    mechanism('contract'),
    mechanism('approval', { available: sending, held: claimed }),
    mechanism('later', { in_force: { from: '2027-01-01', until: null } }),
    mechanism('besides', { besides: true }),
  ]
  const asking = (require: Written, more: Partial<Regime> = {}) =>
    regime({
      mechanisms,
      provisions: [provision('need', { then: { require: require as never } })],
      ...more,
    } as Parameters<typeof regime>[0])
  const way = (name: string): Written => ({ mechanism: name })
  const [contract, approval, later, besides] = ['contract', 'approval', 'later', 'besides'].map(way)

  it.each<[string, Written, Said, string]>([
    ['one in hand', contract!, { shown: true }, 'conditional met'],
    ['one to do', contract!, {}, 'conditional open'],
    ['one not in force', later!, { shown: true }, 'prohibited'],
    ['one that the regime does not have', way('nowhere'), { shown: true }, 'prohibited'],
    ['one that may be there', approval!, {}, 'undetermined'],
    ['one that is not there', approval!, { act: 'show', judged: { claimed: true } }, 'prohibited'],
    ['one there and in hand', approval!, { act: 'send', judged: { claimed: true } }, 'conditional met'],
    ['any, one of them gone', { any_of: [later, contract] }, {}, 'conditional open'],
    ['any, the last in hand', { any_of: [later, approval, contract] }, { shown: true }, 'conditional met'],
    ['any, all gone', { any_of: [later, approval] }, { act: 'show' }, 'prohibited'],
    ['all, one of them gone', { all_of: [contract, later] }, { shown: true }, 'prohibited'],
    [
      'all, one of them to do',
      { all_of: [contract, approval] },
      { act: 'send', shown: true },
      'conditional open',
    ],
    ['all in hand', { all_of: [contract, besides] }, { shown: true }, 'conditional met'],
    ['all, one of them open', { all_of: [contract, approval] }, { shown: true }, 'undetermined'],
    ['some of all', { any_of: [later, { all_of: [contract, besides] }] }, {}, 'conditional open'],
    ['of a leg that is done, not in hand', contract!, { stage: 'done' }, 'prohibited'],
    ['of a leg that is done, in hand', contract!, { stage: 'done', shown: true }, 'conditional met'],
    ['one relied on', contract!, { relies_on: ['contract'] }, 'conditional open'],
    ['another relied on', contract!, { relies_on: ['approval'], shown: true }, 'prohibited'],
    ['another relied on, needed besides', besides!, { relies_on: ['contract'] }, 'conditional open'],
    ['one of another regime relied on', contract!, { relies_on: ['elsewhere'] }, 'conditional open'],
    ['it and another relied on', contract!, { relies_on: ['approval', 'contract'] }, 'conditional open'],
  ])('%s', (_, require, leg, outcome) => {
    expect(outcomes(asking(require), one(leg))).toEqual([outcome])
  })
  it('of two requirements, all are to be met, and of one that may apply, too', () => {
    const two = (when?: Written) =>
      asking(contract!, {
        provisions: [
          provision('need', { then: { ways: ['besides'] } }),
          provision('also', { ...(when ? { when } : {}), then: { ways: ['approval'] } }),
        ],
      })
    const shown = { act: 'send', shown: true }
    expect(outcomes(two(), one(shown))).toEqual(['conditional open'])
    expect(outcomes(two(), one({ ...shown, judged: { claimed: true } }))).toEqual(['conditional met'])
    expect(outcomes(two(there), one(shown))).toEqual(['conditional open'])
    expect(outcomes(two(there), one({ ...shown, to_place: 'here' }))).toEqual(['conditional met'])
  })
  it('a requirement that may apply leaves it open, whether it can be met or not', () => {
    const may = (name: string) =>
      asking(contract!, { provisions: [provision('need', { when: there, then: { ways: [name] } })] })
    for (const name of ['contract', 'later']) expect(outcomes(may(name), one())).toEqual(['undetermined'])
  })
  it('of two requirements, one that cannot be met prohibits, in any order', () => {
    const both = (...names: string[]) =>
      asking(contract!, {
        provisions: names.map(name => provision(`need-${name}`, { then: { ways: [name] } })),
      })
    expect(outcomes(both('contract', 'later'), one())).toEqual(['prohibited'])
    expect(outcomes(both('later', 'contract'), one())).toEqual(['prohibited'])
    expect(outcomes(both('contract', 'besides'), one())).toEqual(['conditional open'])
  })
  it('what asks for no way is no matter of what is in hand', () => {
    const beside = asking(contract!, {
      provisions: [
        provision('need', { then: { ways: ['contract'] } }),
        provision('frees', { then: { exempt: true } }),
      ],
    })
    expect(outcomes(beside, one({ shown: true }))).toEqual(['conditional met'])
  })
})

describe('scope', () => {
  it('tells for which reason a leg is outside', () => {
    const law = regime({ applies_when: sending, transfer_when: there, provisions: [ban()] })
    expect(outcomes(law, one({ act: 'show' }))).toEqual(['out-of-scope'])
    expect(outcomes(law, one({ act: 'send', to_place: 'here' }))).toEqual(['out-of-scope'])
    expect(outcomes(law, one({ act: 'send' }))).toEqual(['undetermined'])
    expect(outcomes(law, one({ act: 'send', to_place: 'there' }))).toEqual(['prohibited'])
  })
  it('for one reason in one case and for another in the next, for neither', () => {
    const law = regime({ applies_when: sending, transfer_when: { not: sending }, provisions: [ban()] })
    expect(outcomes(law, one())).toEqual(['out-of-scope'])
  })
  it('what reaches any leg is heard outside of it', () => {
    const law = regime({
      applies_when: sending,
      mechanisms: [mechanism('contract'), mechanism('approval', { held: { judged: 'claimed', of: 'leg' } })],
      provisions: [
        ban(there),
        provision('inside', { then: { ways: ['approval'] } }),
        provision('any', { reaches: 'any-leg', then: { ways: ['contract'] } }),
      ],
    })
    expect(outcomes(law, one({ act: 'show', to_place: 'there' }))).toEqual(['conditional open'])
    expect(outcomes(law, one({ act: 'show', to_place: 'there', shown: true }))).toEqual(['conditional met'])
    expect(outcomes(law, one({ act: 'send', to_place: 'there' }))).toEqual(['prohibited'])
  })
})
