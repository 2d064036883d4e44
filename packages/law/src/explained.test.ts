/** Proofs as text are the proofs as data. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, proofOfScope, worldOf } from './decide.ts'
import { explained } from './explained.ts'
import type { LegFinding, Proof } from './finding.ts'
import { proofText } from './proof-text.ts'
import { apply, provisionTrace } from './provisions.ts'
import { both } from './testing/generated.ts'
import { runs } from './testing/runs.ts'
import { declare, vocabulary } from './testing/small-facts.ts'
import { tracedText } from './testing/traced-text.ts'
import { toProof } from './trace.ts'

const inputOf = ([one, said]: typeof both extends fc.Arbitrary<infer Both> ? Both : never) => ({
  declaration: declare(said),
  regimes: [one],
  vocabulary,
})

interface Written {
  readonly leg: string
  readonly outcome: string
  readonly standing: string | null
  readonly reason: string | null
  readonly applies: Proof
  readonly transfer: Proof
  readonly provisions: readonly Proof[]
}

describe('proofs as text', () => {
  it('say what proofs as data say, word for word, and again where a step comes again', () => {
    fc.assert(
      fc.property(both, pair => {
        const input = inputOf(pair)
        const world = { ...worldOf(input, pair[0], input.declaration.legs[0]!), inFull: true }
        const traces = world.regime.current.map(one => provisionTrace(world, apply(world, one)))
        const [asData, asText] = [new Set<(typeof traces)[number]>(), new Set<(typeof traces)[number]>()]
        for (const trace of [...traces, ...traces])
          expect(proofText(trace, asText)).toBe(JSON.stringify(toProof(trace, asData)))
      }),
      runs(100),
    )
  })

  it('are written off whole numbers as they are off traces, to the letter', () => {
    fc.assert(
      fc.property(both, ([one, { declarant: _, ...said }]) => {
        // With a declarant it is asked whom a provision binds, which is told off traces alone.
        const input = inputOf([one, said])
        expect(explained(input)).toBe(tracedText(input))
      }),
      runs(300),
    )
  })

  it('are those of the scope and the measures of the decision', () => {
    fc.assert(
      fc.property(both, pair => {
        const input = inputOf(pair)
        const legs = decide(input).findings.flatMap(finding => finding.legs)
        const written = JSON.parse(explained(input)) as readonly Written[]
        expect(written.map(({ leg }) => leg)).toEqual(legs.map(({ leg }) => leg))
        written.forEach((one, index) => {
          const leg: LegFinding = legs[index]!
          const { outcome, standing, reason } = leg
          expect(one).toMatchObject({ outcome, standing, reason })
          expect(one.provisions.map(({ says }) => says.id)).toEqual(
            leg.measures.map(({ provision }) => provision),
          )
          const whole = proofOfScope(input, leg)!
          expect([one.applies, one.transfer.answer]).toEqual([whole.applies, whole.transfer.answer])
          // With a declarant a measure counts only the cases that bind it, and its proof says so.
          expect(one.provisions.map(({ answer }) => answer)).toEqual(
            leg.measures.map(({ applies }) => applies),
          )
        })
      }),
      runs(100),
    )
  })
})
