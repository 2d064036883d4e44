/** The decision of several regimes and legs: which comes first, how it stands, and the proofs that are asked for later. */
import { describe, expect, it } from 'vitest'
import { decide, heaviest, holdsOf, proofOf, proofOfScope } from './decide.ts'
import type { LegFinding } from './finding.ts'
import { declare, type Said, type SaidDeclaration, vocabulary } from './testing/small-facts.ts'
import { definition, mechanism, provision, regime, type Written } from './testing/small-law.ts'

const sending: Written = { fact: 'leg.act', is: 'send' }
const ban = provision('ban', { when: sending, then: { prohibit: true } })
const needed = provision('need', { when: { fact: 'leg.act', is: 'collect' }, then: { ways: ['contract'] } })
const late = {
  ...provision('late', { then: { prohibit: true } }),
  in_force: { from: '2027-01-01', until: null },
}
const duty = provision('duty', {
  then: { oblige: [{ duty: 'notice', due: { when: 'before' }, done_when: null, only_when: null }] },
})
const law = (code: string, provisions = [needed]) => ({
  ...regime({ code, provisions, mechanisms: [mechanism('contract')] }),
  digest: `digest of ${code}`,
})
const inputOf = (
  regimes: ReturnType<typeof law>[],
  legs: Record<string, Said>,
  more: SaidDeclaration = {},
) => ({
  declaration: { ...declare({ ...more, legs }), regimes: regimes.map(({ code }) => code) },
  regimes,
  vocabulary,
})
const collect = { act: 'collect' }
const held = { act: 'collect', shown: true }

describe('findings', () => {
  it('stand by weight, those of one weight by code, each with the digest of its regime', () => {
    const { findings } = decide(inputOf([law('C'), law('A'), law('B', [ban])], { one: { act: 'send' } }))
    expect(findings.map(one => [one.regime, one.outcome, one.digest])).toEqual([
      ['B', 'prohibited', 'digest of B'],
      ['A', 'free', 'digest of A'],
      ['C', 'free', 'digest of C'],
    ])
  })
  it.each([
    [{ one: held, two: held }, 'met'],
    [{ one: held, two: collect }, 'open'],
    [{ one: collect, two: held }, 'open'],
    [{ one: held, two: { act: 'show' } }, 'met'],
    [{ one: { act: 'show' } }, null],
  ])('of %j stand %s', (legs, standing) => {
    const decision = decide(inputOf([law('A')], legs))
    expect([decision.standing, decision.findings[0]!.standing]).toEqual([standing, standing])
  })
  it('fail as a whole where one fails', () => {
    const legs = { one: held, two: { ...held, omits: ['notice'] } }
    expect(decide(inputOf([law('A', [needed, duty])], legs)).standing).toBe('failed')
    const both = decide(inputOf([law('A'), law('B', [ban])], { one: held }))
    expect([both.standing, both.findings.map(one => one.standing)]).toEqual(['met', ['met', null]])
    const apart = decide(
      inputOf([law('A', [needed, duty]), law('B')], { one: { ...held, omits: ['notice'] } }),
    )
    expect(apart.standing).toBe('failed')
  })
  it('are of the day that is declared', () => {
    expect(decide(inputOf([law('A')], { one: held }, { as_of: '2026-02-03' })).as_of).toBe('2026-02-03')
  })
  it('the heaviest of several is the heaviest wherever it stands; of none it is out of scope', () => {
    expect([heaviest(['free', 'prohibited', 'conditional']), heaviest(['conditional', 'free'])]).toEqual([
      'prohibited',
      'conditional',
    ])
    expect(heaviest([])).toBe('out-of-scope')
  })
})

describe('a proof that is asked for later', () => {
  const scoped = [{ ...law('A', [ban, late]), applies_when: ban.when }]
  const input = inputOf(scoped, { one: { act: 'send' }, two: { act: 'show' } })
  const findings = () => decide(input).findings[0]!.legs as [LegFinding, LegFinding]

  it('is that of the leg of the finding, whether the provision applies or not', () => {
    expect(findings().map(leg => proofOf(input, leg, 'ban')?.answer)).toEqual(['yes', 'no'])
  })
  it('of scope and transfer shows both', () => {
    const answers = findings().map(leg => proofOfScope(input, leg)!)
    expect(answers.map(({ applies, transfer }) => [applies.answer, transfer.answer])).toEqual([
      ['yes', 'yes'],
      ['no', 'yes'],
    ])
  })
  it('is none for what is not in force, and for findings of another input', () => {
    const [sent] = findings()
    expect([proofOf(input, sent, 'late'), proofOf(input, sent, 'nothing')]).toEqual([null, null])
    const others = [
      { ...sent, regime: 'B' },
      { ...sent, leg: 'legs.three' },
    ]
    for (const other of others)
      expect([proofOf(input, other, 'ban'), proofOfScope(input, other)]).toEqual([null, null])
  })
})

describe('a definition of a record', () => {
  const known = regime({ definitions: [definition('listed', 'item', { fact: 'item.category', is: 'maps' })] })
  const of = (legs: Record<string, Said>) =>
    inputOf([law('A')], legs, { items: { a: { category: 'maps' }, b: { category: 'names' }, c: {} } })

  it('is answered for the first leg', () => {
    const input = { ...of({ one: { items: ['a', 'b', 'c'] } }), regimes: [known] }
    const answers = input.declaration.items.map(item => holdsOf(input, known, 'listed', item))
    expect(answers).toEqual(['yes', 'no', 'unknown'])
  })
  it('is unknown without a leg, and of what is not in the declaration', () => {
    const input = { ...of({}), regimes: [known] }
    expect(holdsOf(input, known, 'listed', input.declaration.items[0]!)).toBe('unknown')
    const other = { ...of({ one: {} }), regimes: [known] }
    expect(holdsOf(other, known, 'listed', input.declaration.items[0]!)).toBe('unknown')
  })
})
