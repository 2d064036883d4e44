/** What Carnet itself takes: with the same declaration object again, and with facts that it sees for the first time. */
import { type DecideInput, type Decision, decide, pack, proofOf, proofOfScope, verdict } from '@carnet/law'
import { median } from '../statistics.ts'
import { atLeast, processorSince, rounds, type Time, timeOf } from './timing.ts'

/** What is asked; by column. */
const answers: Readonly<Record<string, (input: DecideInput) => unknown>> = {
  verdict: input => verdict(input),
  packed: input => pack(input),
  proofs: input => withProofs(input),
}

export function ourTimes(inputs: readonly DecideInput[]): Record<string, Time> {
  const times: Record<string, Time> = {}
  for (const [name, answer] of Object.entries(answers)) {
    times[name === 'proofs' ? 'proofs as JSON' : name] = timeOf(inputs, answer)
    times[`${name}, new facts`] = timeOfNew(inputs, answer)
  }
  return times
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

/** Copies of the declarations are made before the clock runs, and each is decided once. */
function timeOfNew(inputs: readonly DecideInput[], answer: (input: DecideInput) => unknown): Time {
  const walls: number[] = []
  const cpus: number[] = []
  for (let round = -1; round < rounds; round++) {
    let wall = 0
    let cpu = 0
    let decided = 0
    while (cpu < atLeast) {
      const copies = inputs.map(input => ({ ...input, declaration: structuredClone(input.declaration) }))
      const started = performance.now()
      const used = process.cpuUsage()
      for (const input of copies) answer(input)
      cpu += processorSince(used)
      wall += performance.now() - started
      decided += copies.length
    }
    if (round < 0) continue
    walls.push((1000 * wall) / decided)
    cpus.push((1000 * cpu) / decided)
  }
  return { wall: median(walls), cpu: median(cpus) }
}
