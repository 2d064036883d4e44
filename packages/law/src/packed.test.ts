/** Packed findings: outcome, standing, reason and every answer, whichever of the two ways of judging gives them. */
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { answersIn, pack, unfold, verdict } from './packed.ts'
import { declare, type Said, vocabulary } from './testing/small-facts.ts'
import { mechanism, provision, regime, type Written } from './testing/small-law.ts'

const sending: Written = { fact: 'leg.act', is: 'send' }
const to = (place: string): Written => ({ fact: 'leg.to_place', is: place })
const ban = provision('ban', { when: to('there'), then: { prohibit: true } })
const need = provision('need', { when: to('yonder'), then: { ways: ['contract'] } })
const evasion = provision('evasion', {
  reaches: 'any-leg',
  when: { judged: 'claimed', of: 'leg' },
  then: { prohibit: true },
})
const law = regime({
  applies_when: { fact: 'leg.from_place', is: 'here' },
  transfer_when: sending,
  provisions: [ban, need, evasion],
  mechanisms: [mechanism('contract'), mechanism('approval')],
})
const inputOf = (legs: Readonly<Record<string, Said>>, declarant?: string, own = law) => ({
  declaration: declare({ parties: { giver: {} }, legs, ...(declarant ? { declarant } : {}) }),
  regimes: [own],
  vocabulary,
})
/** Facts as whole numbers are those of a declaration without a declarant; with one, readings are judged. */
const ways = [
  ['over whole numbers', undefined],
  ['over readings', 'giver'],
] as const

describe.each(ways)('a packed finding, judged %s', (_, declarant) => {
  const of = (leg: Said, own = law) => {
    const [packed] = pack(inputOf({ one: leg }, declarant, own))
    const { outcome, standing, reason } = packed!
    return [outcome, standing, reason, answersIn(packed!)]
  }
  const here = { from_place: 'here', act: 'send' }

  it.each([
    [{ from_place: 'there' }, 'out-of-scope', null, 'outside-regime', [0, 0, 0]],
    [{ ...here, act: 'show', to_place: 'there' }, 'out-of-scope', null, 'not-a-transfer', [2, 0, 0]],
    [{ ...here, act: 'show', judged: { claimed: true } }, 'prohibited', null, null, [2, 0, 2]],
    [{ ...here, to_place: 'there' }, 'prohibited', null, null, [2, 2, 2, 0, 0]],
    [{ ...here, to_place: 'yonder' }, 'conditional', 'open', null, [2, 2, 0, 2, 0]],
    [{ ...here, to_place: 'yonder', shown: true }, 'conditional', 'met', null, [2, 2, 0, 2, 0]],
    [{ ...here, to_place: 'here' }, 'free', null, null, [2, 2, 0, 0, 0]],
    [here, 'undetermined', null, null, [2, 2, 1, 1, 0]],
    [{ from_place: 'here' }, 'undetermined', null, null, [2, 1, 1, 1, 0]],
  ] as const)('%j: %s', (leg, ...expected) => {
    expect(of(leg)).toEqual(expected)
  })

  it('has tried the cases of what is not known: whichever it is, it comes to the same', () => {
    const either = regime({
      provisions: [
        provision('sent', { when: sending, then: { ways: ['contract'] } }),
        provision('else', { when: { not: sending }, then: { ways: ['approval'] } }),
      ],
      mechanisms: law.mechanisms,
    })
    expect(of({}, either)).toEqual(['conditional', 'open', null, [2, 2, 1, 1]])
    const never = regime({ transfer_when: { all: [sending, { not: sending }] }, provisions: [ban] })
    expect(of({ to_place: 'there' }, never)).toEqual(['out-of-scope', null, 'not-a-transfer', [2, 1, 2]])
  })

  it('cannot be tried where a fact has no cases', () => {
    const owned = provision('owned', { when: { some: 'leg.items', as: 'item' }, then: { prohibit: true } })
    expect(of({}, regime({ provisions: [owned] }))).toEqual(['undetermined', null, null, [2, 2, 1]])
  })

  it('is that of its own leg, however many provisions and legs there are', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ ...ban, id: `ban-${index}` }))
    const legs = { one: { to_place: 'there' }, two: { to_place: 'here' }, three: {} }
    const packed = pack(inputOf(legs, declarant, regime({ provisions: many })))
    expect(packed.map(({ regime: code, leg, count }) => [code, leg, count])).toEqual([
      ['Z', 'legs.one', 11],
      ['Z', 'legs.two', 11],
      ['Z', 'legs.three', 11],
    ])
    expect(packed.map(one => answersIn(one).slice(2))).toEqual([2, 0, 1].map(answer => Array(9).fill(answer)))
  })

  it('is unfolded to the whole finding of its leg', () => {
    const input = inputOf(
      { one: { ...here, to_place: 'there' }, two: { ...here, to_place: 'here' } },
      declarant,
    )
    expect(pack(input).map(one => unfold(input, one))).toEqual(decide(input).findings[0]!.legs)
  })
})

describe.each(ways)('a verdict, judged %s', (_, declarant) => {
  const of = (...legs: Said[]) =>
    verdict(inputOf(Object.fromEntries(legs.map((leg, index) => [`leg-${index}`, leg])), declarant))
  const sent = (place?: string): Said => ({
    from_place: 'here',
    act: 'send',
    ...(place ? { to_place: place } : {}),
  })
  const [free, banned, asked, open] = [sent('here'), sent('there'), sent('yonder'), sent()]

  it('is the heaviest, wherever it stands', () => {
    expect([of(free), of({ from_place: 'there' }), of()]).toEqual(['free', 'out-of-scope', 'out-of-scope'])
    expect([of(asked, free), of(free, asked)]).toEqual(['conditional', 'conditional'])
    expect([of(banned, asked, free), of(free, asked, banned)]).toEqual(['prohibited', 'prohibited'])
  })
  it('that hangs on what is not known is undetermined', () => {
    expect([of(open), of(open, free)]).toEqual(['undetermined', 'undetermined'])
  })
})

describe('a packed finding of another input', () => {
  it('is refused: of another regime, of another leg', () => {
    const input = inputOf({ one: {} })
    const [packed] = pack(input)
    expect(() => unfold({ ...input, regimes: [] }, packed!)).toThrow('a finding of Z on legs.one')
    expect(() => unfold(inputOf({ two: {} }), packed!)).toThrow('was not packed from this input')
  })
})
