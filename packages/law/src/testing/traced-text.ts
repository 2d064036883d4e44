/** What `explained` writes, by the way of traces: what it is held against. */
import { type DecideInput, decide, worldOf } from '../decide.ts'
import type { LegFinding } from '../finding.ts'
import { legFrame } from '../node.ts'
import { proofText } from '../proof-text.ts'
import { applicationOf, provisionTrace } from '../provisions.ts'
import type { Trace } from '../trace.ts'

/** The findings of the decision in the order of its regimes, each with the texts of its traces. */
export function tracedText(input: DecideInput): string {
  const legs = decide(input).findings.flatMap(finding => finding.legs)
  const codes = input.regimes.map(({ code }) => code)
  legs.sort((one, other) => codes.indexOf(one.regime) - codes.indexOf(other.regime))
  return `[${legs.map(leg => findingText(input, leg)).join(',')}]`
}

/** A finding with the texts of its traces, one after the other. */
function findingText(
  input: DecideInput,
  { regime, leg, outcome, standing, reason, measures }: LegFinding,
): string {
  const law = input.regimes.find(({ code }) => code === regime)!
  const record = input.declaration.legs.find(({ name }) => name === leg)!
  const world = { ...worldOf(input, law, record), inFull: true }
  const seen = new Set<Trace>()
  const [applies, transfer] = [world.regime.applies, world.regime.transfer].map(one =>
    proofText(one.explain(legFrame(world)), seen),
  )
  const provisions = measures.map(({ provision }) =>
    proofText(provisionTrace(world, applicationOf(world, provision)!), seen),
  )
  const head = JSON.stringify({ regime, leg, outcome, standing, reason }).slice(0, -1)
  return `${head},"applies":${applies},"transfer":${transfer},"provisions":[${provisions.join(',')}]}`
}
