/** Packed findings with their proofs, written out as JSON: what a reader needs to check each, and nothing else. */
import { type DecideInput, worldOf } from './decide.ts'
import type { Outcome } from './finding.ts'
import { and, NO } from './kleene.ts'
import { matters } from './measures.ts'
import { legFrame } from './node.ts'
import { answersIn, heardBy, type PackedFinding, packLeg } from './packed.ts'
import { proofText, quoted } from './proof-text.ts'
import { type Application, apply, provisionTrace } from './provisions.ts'
import { type Concerned, type Prepared, prepare } from './quick/prepare.ts'
import type { QuickRegime } from './quick/regime.ts'
import { settleQuick } from './quick/settle.ts'
import { sit } from './quick/sit.ts'
import { now } from './quick/state.ts'
import { writtenProofs } from './quick/written.ts'
import { settle } from './settle.ts'
import type { Trace } from './trace.ts'
import type { World } from './world.ts'

/**
 * Each finding of `pack` as `{ regime, leg, outcome, standing, reason, applies, transfer, provisions }`: the proofs of scope
 * and transfer, and of each provision that `decide` shows as a measure. Within a finding a definition is unfolded once.
 */
export function explained(input: DecideInput): string {
  const prepared = prepare(input)
  let text = ''
  for (const one of prepared.concerned)
    for (const leg of prepared.legs) {
      const { quick } = one
      const finding =
        quick !== null && leg.isQuick
          ? written(input, prepared, { ...one, quick }, leg)
          : withProofs(input, packLeg(input, prepared, one, leg))
      text = text === '' ? finding : `${text},${finding}`
    }
  return `[${text}]`
}

/** Written off what was judged, without proofs as data in between. */
function written(
  input: DecideInput,
  prepared: Prepared,
  one: Concerned & { readonly quick: QuickRegime },
  leg: Prepared['legs'][number],
): string {
  const run = now.run + 1
  const packed = packLeg(input, prepared, one, leg)
  const { quick } = one
  // Cases were tried meanwhile.
  if (now.run !== run) {
    sit(input, prepared, leg)
    settleQuick(quick, false)
  }
  const { applies, transfer, provisions } = writtenProofs(quick, heardBy(quick), packed.outcome)
  return findingText(packed, applies, transfer, provisions)
}

const maybe = (word: string | null): string => (word === null ? 'null' : quoted(word))

const findingText = (
  { regime, leg, outcome, standing, reason }: PackedFinding,
  applies: string,
  transfer: string,
  provisions: string,
): string =>
  `{"regime":${quoted(regime)},"leg":${quoted(leg)},"outcome":${quoted(outcome)},"standing":${maybe(standing)},"reason":${maybe(reason)},"applies":${applies},"transfer":${transfer},"provisions":[${provisions}]}`

function withProofs(input: DecideInput, packed: PackedFinding): string {
  const { regime, leg, outcome } = packed
  const law = input.regimes.find(({ code }) => code === regime)!
  const world: World = {
    ...worldOf(input, law, input.declaration.legs.find(({ name }) => name === leg)!),
    inFull: true,
  }
  const frame = legFrame(world)
  const seen = new Set<Trace>()
  const applies = proofText(world.regime.applies.explain(frame), seen)
  const transfer = proofText(world.regime.transfer.explain(frame), seen)
  const provisions = shownIn(world, packed, outcome).map(one => proofText(provisionTrace(world, one), seen))
  return findingText(packed, applies, transfer, provisions.join(','))
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
