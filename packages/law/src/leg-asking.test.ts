/** Who asks for what is missing: every step that is open, and has a part in the finding, and no other. */
import { describe, expect, it } from 'vitest'
import { find } from './testing/find.ts'
import type { Said, SaidDeclaration } from './testing/small-facts.ts'
import { condition, mechanism, parameter, provision, regime, type Written } from './testing/small-law.ts'

const sending: Written = { fact: 'leg.act', is: 'send' }
const there: Written = { fact: 'leg.to_place', is: 'there' }
const shown: Written = { fact: 'leg.shown', is: true }
/** Settled, and yet there is something in it that was not said. */
const settled: Written = { any: [shown, sending] }
const one = (leg: Said, rest: SaidDeclaration = {}): SaidDeclaration => ({ ...rest, legs: { one: leg } })
const ban = provision('ban', { when: sending, then: { prohibit: true } })
type Small = Parameters<typeof regime>[0] & {}
const asked = (law: Small, leg: Said = {}, rest: SaidDeclaration = {}) =>
  find(regime({ ...law, provisions: [...(law.provisions ?? []), ban] }), one(leg, rest)).missing.map(
    ({ fact, asked_by }) => [fact, ...asked_by].join(' '),
  )
const duties = (...all: readonly (readonly [string, Written?])[]) => ({
  oblige: all.map(([duty, only]) => ({
    duty,
    due: { when: 'before' as const },
    done_when: null,
    only_when: only ? condition(only) : null,
  })),
})

describe('what is missing is not asked for', () => {
  it('by scope or transfer, once these are settled', () => {
    expect(asked({ applies_when: settled, transfer_when: settled }, { shown: true })).toEqual(['act ban'])
  })
  it('by transfer, out of scope', () => {
    const any = provision('any', { when: sending, reaches: 'any-leg', then: { prohibit: true } })
    expect(asked({ applies_when: shown, transfer_when: sending, provisions: [any] })).toEqual(['act any'])
  })
  it('by what applies already, by what does not, and by what weighs nothing', () => {
    const provisions = [
      provision('sure', { when: settled, then: { ways: ['contract'] } }),
      provision('never', { when: there, then: { ways: ['approval'] } }),
      provision('frees', { when: sending, then: { exempt: true } }),
      provision('duty', { when: sending, then: duties(['notice']) }),
    ]
    const mechanisms = [mechanism('contract'), mechanism('approval', { available: sending })]
    expect(asked({ provisions, mechanisms }, { shown: true, to_place: 'here' })).toEqual(['act ban'])
  })
  it('by a way that is there, that is not needed to be in hand yet, or that is in hand', () => {
    const need = provision('need', { then: { ways: ['contract'] } })
    const of = (more: Parameters<typeof mechanism>[1], leg: Said) =>
      asked({ provisions: [need], mechanisms: [mechanism('contract', more)] }, leg)
    expect(of({ available: settled }, { shown: true })).toEqual(['act ban'])
    expect(of({ held: sending }, {})).toEqual(['act ban'])
    expect(of({ held: settled }, { shown: true, stage: 'done' })).toEqual(['act ban'])
  })
  it('by a duty that is omitted and arises for sure', () => {
    const provisions = [provision('duty', { then: duties(['notice', settled]) })]
    expect(asked({ provisions }, { shown: true, omits: ['notice'] })).toEqual(['act ban'])
    expect(asked({ provisions }, { omits: ['notice'] })).toEqual(['act duty ban'])
  })
  it('by what is open no more once the other facts that are missing are said', () => {
    const alike: Written = { any: [{ all: [sending, there] }, { not: { any: [sending, there] } }] }
    const law = regime({
      provisions: [
        provision('alike', { when: alike, then: { prohibit: true } }),
        provision('both', { when: { all: [sending, there] }, then: { ways: ['contract'] } }),
      ],
      mechanisms: [mechanism('contract')],
    })
    expect(find(law, one({})).missing).toMatchObject([
      { fact: 'to_place', asked_by: ['alike'] },
      { fact: 'act', asked_by: ['alike'] },
    ])
  })
  it('once the cases of it come to the same', () => {
    const either = provision('either', {
      when: { any: [sending, { not: sending }] },
      then: { prohibit: true },
    })
    expect(find(regime({ provisions: [either] }), one({}))).toMatchObject({
      outcome: 'prohibited',
      missing: [],
    })
  })
})

describe('what is missing is asked for', () => {
  it('by what obliges to several things of which one is omitted', () => {
    const duty = provision('duty', { when: sending, then: duties(['other'], ['notice']) })
    expect(find(regime({ provisions: [duty] }), one({ omits: ['notice'] })).missing).toMatchObject([
      { fact: 'act', asked_by: ['duty'] },
    ])
  })
  it('by what may bind the declarant, though it weighs nothing', () => {
    const law = regime({
      provisions: [
        provision('own', { when: sending, binds: 'leg.from', then: duties(['notice']) }),
        provision('others', { binds: 'leg.to', then: duties(['notice']) }),
      ],
    })
    const said = { ...one({ from: 'a', to: 'b' }, { parties: { a: {}, b: {} } }), declarant: 'a' }
    expect(find(law, said)).toMatchObject({
      outcome: 'undetermined',
      missing: [{ fact: 'act', asked_by: ['own'] }],
    })
  })
  it('by those alone that it is open for, where nothing that could be said settles the finding', () => {
    const silent: Written = { fact: 'item.people.count', at_least: 'line' }
    const unknown: Written = { some: 'leg.items', as: 'item', where: silent }
    const law = regime({
      parameters: [parameter('line', { '2026-01-01': null })],
      provisions: [
        provision('first', { when: { all: [sending, unknown] }, then: { prohibit: true } }),
        provision('second', { when: { all: [there, unknown] }, then: { prohibit: true } }),
        provision('third', { when: unknown, then: { prohibit: true } }),
      ],
    })
    const said = one({ items: ['x'] }, { items: { x: { people: 'p' } }, people: { p: { count: 5 } } })
    expect(find(law, said).missing.map(({ fact, asked_by }) => [fact, ...asked_by])).toEqual([
      ['act', 'first'],
      ['to_place', 'second'],
    ])
  })
})
