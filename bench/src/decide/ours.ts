/** What Carnet itself takes: with the same declaration object again, and with facts that it sees for the first time. */
import {
  type DecideInput,
  type Decision,
  decide,
  explained,
  pack,
  proofOf,
  proofOfScope,
  verdict,
} from '@carnet/law'
import { type Round, roundOf, roundOfNew } from './timing.ts'

/** Of what takes longest only so many are timed: it stands beside the others, in no ratio. */
const fewest = 20

/** What is asked; by column. */
const answers: Readonly<Record<string, (input: DecideInput) => unknown>> = {
  verdict,
  packed: pack,
  'proofs as JSON': explained,
}

export function ourRounds(inputs: readonly DecideInput[]): Record<string, Round> {
  const copy = (input: DecideInput): DecideInput => ({
    ...input,
    declaration: structuredClone(input.declaration),
  })
  const rounds: Record<string, Round> = {}
  for (const [name, answer] of Object.entries(answers)) {
    rounds[name] = roundOf(inputs, answer)
    rounds[`${name}, new facts`] = roundOfNew(inputs, copy, answer)
  }
  rounds['decision and proofs'] = roundOf(inputs.slice(0, fewest), withProofs)
  return rounds
}

/** The decision with all that `carnet decide --json --proof` prints. */
export function withProofs(input: DecideInput): string {
  const decision = decide(input)
  return JSON.stringify({ decision, proofs: proofs(input, decision) })
}

function proofs(input: DecideInput, decision: Decision): unknown {
  return decision.findings.flatMap(finding =>
    finding.legs.map(leg => ({
      regime: finding.regime,
      leg: leg.leg,
      scope: proofOfScope(input, leg),
      provisions: leg.measures.map(measure => proofOf(input, leg, measure.provision)),
    })),
  )
}
