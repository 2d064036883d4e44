/** Packed findings with their proofs, written out as JSON: what a reader needs to check each, and nothing else. */
import { type DecideInput, worldOf } from './decide.ts'
import type { Outcome } from './finding.ts'
import { and, NO } from './kleene.ts'
import { matters } from './measures.ts'
import { legFrame } from './node.ts'
import { answersIn, type PackedFinding, pack } from './packed.ts'
import { proofText } from './proof-text.ts'
import { type Application, apply, provisionTrace } from './provisions.ts'
import { settle } from './settle.ts'
import type { Trace } from './trace.ts'
import type { World } from './world.ts'

/**
 * Each finding of `pack` as `{ regime, leg, outcome, standing, reason, applies, transfer, provisions }`: the proofs of scope
 * and transfer, and of each provision that `decide` shows as a measure. Within a finding a definition is unfolded once.
 */
export const explained = (input: DecideInput): string =>
  `[${pack(input)
    .map(packed => withProofs(input, packed))
    .join(',')}]`

function withProofs(input: DecideInput, packed: PackedFinding): string {
  const { regime, leg, outcome, standing, reason } = packed
  const law = input.regimes.find(({ code }) => code === regime)!
  const world: World = {
    ...worldOf(input, law, input.declaration.legs.find(({ name }) => name === leg)!),
    inFull: true,
  }
  const frame = legFrame(world)
  const seen = new Set<Trace>()
  const head = JSON.stringify({ regime, leg, outcome, standing, reason })
  const applies = proofText(world.regime.applies.explain(frame), seen)
  const transfer = proofText(world.regime.transfer.explain(frame), seen)
  const provisions = shownIn(world, packed, outcome).map(one => proofText(provisionTrace(world, one), seen))
  return `${head.slice(0, -1)},"applies":${applies},"transfer":${transfer},"provisions":[${provisions.join(',')}]}`
}

/** What `decide` shows as measures. What is packed is not judged again; with a declarant, whom it binds is. */
function shownIn(world: World, packed: PackedFinding, outcome: Outcome): readonly Application[] {
  if (outcome === 'out-of-scope') return []
  if (world.declarant !== null) return settle(world).heard.filter(one => matters(one, outcome))
  const [scope, transfer, ...answers] = answersIn(packed)
  const { current } = world.regime
  const isOut = and(scope!, transfer!) === NO
  const heard = isOut ? current.filter(({ provision }) => provision.reaches === 'any-leg') : current
  return heard
    .filter((_, index) => answers[index] !== NO)
    .map(resolved => apply(world, resolved))
    .filter(one => matters(one, outcome))
}
