/** Settling at its edges: what is omitted, whom it binds, and what is possible where the law or the facts leave it open. */
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import type { Outcome } from './finding.ts'
import { answersIn, pack, verdict } from './packed.ts'
import type { Regime } from './regime.ts'
import { find } from './testing/find.ts'
import { declare, type Said, type SaidDeclaration, vocabulary } from './testing/small-facts.ts'
import { condition, mechanism, provision, regime, type Written } from './testing/small-law.ts'

const abroad: Written = { fact: 'leg.to_place', is: 'there' }
const ban = provision('ban', { when: abroad, then: { prohibit: true } })
const notice = (only?: Written) =>
  provision('tell', {
    when: abroad,
    then: {
      oblige: [
        {
          duty: 'notice',
          due: { when: 'before' },
          done_when: null,
          only_when: only ? condition(only) : null,
        },
      ],
    },
  })
const one = (leg: Said, rest: SaidDeclaration = {}): SaidDeclaration => ({
  ...rest,
  legs: { one: { from_place: 'here', to_place: 'there', ...leg } },
})
const parties = { a: { kind: 'company' }, b: {} }
/** Not said, and not tried case by case: a set. */
const unsaid: Written = { fact: 'leg.from.set_up_in', has: 'there' }

describe('the verdict alone', () => {
  const both = (law: Regime, said: SaidDeclaration): [Outcome, Outcome] => {
    const input = { declaration: declare(said), regimes: [law], vocabulary }
    return [verdict(input), decide(input).outcome]
  }

  it('hears what prohibits', () =>
    expect(both(regime({ provisions: [ban] }), one({}))).toEqual(['prohibited', 'prohibited']))
  it('hears a duty, too, where one is admittedly omitted', () => {
    const law = regime({ provisions: [notice()] })
    expect(both(law, one({ omits: ['notice'] }))).toEqual(['conditional', 'conditional'])
    expect(both(law, one({}))).toEqual(['free', 'free'])
  })
})

describe('out of scope', () => {
  const law = regime({
    applies_when: { fact: 'leg.act', is: 'collect' },
    transfer_when: { fact: 'leg.starts', is: 'never said' },
    provisions: [ban, notice()],
  })
  it('lays nothing on anybody', () =>
    expect(find(law, one({ act: 'send' }))).toMatchObject({
      outcome: 'out-of-scope',
      measures: [],
      duties: [],
    }))
  it('asks nothing more, not even whether it would be a transfer', () => {
    const input = { declaration: declare(one({ act: 'send' })), regimes: [law], vocabulary }
    expect(answersIn(pack(input)[0]!)).toEqual([0, 0])
  })
})

describe('with a declarant', () => {
  const said = (leg: Said, more: SaidDeclaration = {}) =>
    one({ from: 'a', to: 'b', ...leg }, { parties, declarant: 'a', ...more })

  it('a provision that names nobody by what it binds, and one that binds nothing said, bind everybody', () => {
    expect(find(regime({ provisions: [ban] }), said({})).outcome).toBe('prohibited')
    const parents = regime({ provisions: [{ ...ban, binds: { root: 'leg', hops: ['from', 'part_of'] } }] })
    expect(find(parents, said({})).outcome).toBe('prohibited')
  })
  it('what binds another and does not apply leaves it free, and is told of nowhere', () => {
    const others = provision('ban', {
      when: { fact: 'leg.act', is: 'show' },
      binds: 'leg.to',
      then: { prohibit: true },
    })
    const found = find(regime({ provisions: [others] }), said({ act: 'send' }))
    expect(found).toMatchObject({ outcome: 'free', reason: null, measures: [] })
  })
  it('what is not said of the records that it is judged for is missing still', () => {
    const each = ['leg.items', 'item'] as const
    const law = regime({
      provisions: [
        provision('ban', {
          each,
          when: { fact: 'item.category', is: 'secret' },
          binds: 'leg.from',
          then: { prohibit: true },
        }),
      ],
    })
    const found = find(law, said({}))
    // Records that are not said may bind anybody.
    expect(found.possible).toEqual(['out-of-scope', 'free', 'prohibited'])
    expect(found.missing.map(({ record, fact }) => `${record} ${fact}`)).toContain('legs.one items')
  })
})

describe('what is possible', () => {
  it('a requirement that may apply and has no way left may prohibit, and asks for nothing', () => {
    const need = provision('need', { when: unsaid, then: { ways: ['permit'] } })
    const closed = mechanism('permit', { available: { fact: 'leg.to_place', is: 'yonder' } })
    expect(find(regime({ provisions: [need], mechanisms: [closed] }), one({})).possible).toEqual([
      'free',
      'prohibited',
    ])
  })
  it('one of which all parts are needed is closed by any part, whatever stands before it', () => {
    const ways = ['permit', 'contract'].map(name => ({ mechanism: name }))
    const closed = (name: string) => mechanism(name, { available: { fact: 'leg.to_place', is: 'yonder' } })
    const of = (all: typeof ways, ...mechanisms: ReturnType<typeof mechanism>[]) =>
      find(
        regime({ provisions: [provision('need', { then: { require: { all_of: all } } })], mechanisms }),
        one({}),
      ).outcome
    expect(of(ways, mechanism('permit'), closed('contract'))).toBe('prohibited')
    expect(of([...ways].reverse(), mechanism('permit'), closed('contract'))).toBe('prohibited')
    expect(of(ways, mechanism('permit'), mechanism('contract'))).toBe('conditional')
  })
  it('a prohibited leg has no standing, a conditional one is open while it is not known whether a duty that was omitted arose', () => {
    expect(find(regime({ provisions: [ban] }), one({})).standing).toBeNull()
    const held = provision('need', { when: abroad, then: { ways: ['permit'] } })
    const law = (only: Written) =>
      regime({ provisions: [held, notice(only)], mechanisms: [mechanism('permit')] })
    const of = (leg: Said) =>
      find(law({ fact: 'leg.act', is: 'send' }), one({ shown: true, omits: ['notice'], ...leg })).standing
    expect([of({}), of({ act: 'send' }), of({ act: 'show' })]).toEqual(['open', 'failed', 'met'])
  })
})

describe('the ways of a requirement', () => {
  const states = (leg: Said, more: Parameters<typeof mechanism>[1]) => {
    const law = regime({
      provisions: [provision('need', { then: { ways: ['permit'] } })],
      mechanisms: [mechanism('permit', more)],
    })
    return find(law, one(leg))
      .measures[0]!.ways.flat()
      .map(way => way.state)
  }
  const sending: Written = { fact: 'leg.act', is: 'send' }

  it('are open while it is not known whether they may be used, or are in hand', () => {
    expect(states({ shown: true }, { available: sending })).toEqual(['open'])
    expect(states({}, { held: sending })).toEqual(['open'])
    expect(states({}, {})).toEqual(['to-do'])
    expect(states({ shown: true }, {})).toEqual(['held'])
    expect(states({ shown: true, act: 'show' }, { available: sending })).toEqual(['unavailable'])
  })
  it('are told as alternatives, each with all that it needs', () => {
    const names = ['permit', 'contract', 'notice', 'consent']
    const way = (name: string) => ({ mechanism: name })
    const law = regime({
      provisions: [
        provision('need', {
          then: {
            require: {
              any_of: [
                way('permit'),
                { all_of: [way('contract'), { any_of: [way('notice'), way('consent')] }] },
              ],
            },
          },
        }),
      ],
      mechanisms: names.map(name => mechanism(name)),
    })
    expect(find(law, one({})).measures[0]!.ways.map(all => all.map(each => each.mechanism))).toEqual([
      ['permit'],
      ['contract', 'notice'],
      ['contract', 'consent'],
    ])
  })
})

describe('what binds somebody else', () => {
  const said = (leg: Said = {}) => one({ from: 'a', to: 'b', ...leg }, { parties, declarant: 'a' })
  const laid = (then: Parameters<typeof provision>[1]['then']) =>
    provision('others', { when: abroad, binds: 'leg.to', then })
  const owed = {
    oblige: [{ duty: 'notice', due: { when: 'standing' as const }, done_when: null, only_when: null }],
  }
  const others = laid({ prohibit: true })
  const of = (...provisions: ReturnType<typeof provision>[]) =>
    find(regime({ provisions, mechanisms: [mechanism('permit')] }), said())

  it.each([
    ['a prohibition', { prohibit: true }],
    ['a requirement', { ways: ['permit'] }],
    ['a duty', owed],
  ] as const)('%s of another leaves the declarant unbound', (_, then) =>
    expect(of(laid(then))).toMatchObject({ outcome: 'out-of-scope', reason: 'not-bound' }),
  )
  it('an exemption of another lays nothing on anybody', () =>
    expect(of(laid({ exempt: true }))).toMatchObject({ outcome: 'free', reason: null }))
  it('a duty of its own binds the declarant, an exemption does not', () => {
    expect(of(others, provision('own', { when: abroad, then: owed })).outcome).toBe('free')
    expect(of(others, provision('own', { when: abroad, then: { exempt: true } })).reason).toBe('not-bound')
  })
  it.each([
    ['prohibit', { prohibit: true }, ['out-of-scope', 'prohibited']],
    ['prohibit and oblige', { prohibit: true, ...owed }, ['out-of-scope', 'prohibited']],
    ['need a way and oblige', { ways: ['permit'], ...owed }, ['out-of-scope', 'conditional']],
  ] as const)('what may %s is no duty that would make it free', (_, then, possible) =>
    expect(of(others, provision('own', { when: unsaid, then })).possible).toEqual(possible),
  )
})

describe('while it is not known whether the leg is a transfer', () => {
  const law = (reaches: 'transfer' | 'any-leg') =>
    regime({ transfer_when: { fact: 'leg.act', is: 'send' }, provisions: [{ ...ban, reaches }] })
  it('what concerns transfers only may not be heard', () =>
    expect(find(law('transfer'), one({}))).toMatchObject({
      possible: ['out-of-scope', 'prohibited'],
      reason: null,
    }))
  it('what reaches any leg is', () => expect(find(law('any-leg'), one({})).possible).toEqual(['prohibited']))
})
