/** Findings without their words: what was concluded, in a few bytes. `unfold` gives the rest from the same input. */
import { type DecideInput, worldOf } from './decide.ts'
import { type LegFinding, type Outcome, outcomes, type Standing } from './finding.ts'
import { type Kleene, NO } from './kleene.ts'
import { gapsIn, legFinding } from './leg-finding.ts'
import { casesOfAll, joinCases } from './missing.ts'
import { joinQuickly, reasonOf } from './quick/cases.ts'
import { type Concerned, type Prepared, prepare } from './quick/prepare.ts'
import { answered, type QuickProvision } from './quick/provisions.ts'
import type { QuickRegime } from './quick/regime.ts'
import { isMet, settled as quickly, settleQuick } from './quick/settle.ts'
import { sit } from './quick/sit.ts'
import { tell } from './quick/tell.ts'
import type { Regime } from './regime.ts'
import { OUT_OF_SCOPE, type Settled, settle, settleVerdict } from './settle.ts'
import type { World } from './world.ts'

/** One regime's finding for one leg. */
export interface PackedFinding {
  readonly regime: string
  /** The name of the leg. */
  readonly leg: string
  readonly outcome: Outcome
  readonly standing: Standing | null
  readonly reason: LegFinding['reason']
  /** How many answers there are. */
  readonly count: number
  /** Whether the regime applies, whether the leg is a transfer, then each provision that is heard: two bits each, see `answersIn`. */
  readonly answers: Uint8Array
}

/** The answers of a packed finding: 0 no, 1 unknown, 2 yes. */
export function answersIn({ count, answers }: PackedFinding): readonly Kleene[] {
  return Array.from(
    { length: count },
    (_, index) => ((answers[index >> 2]! >> (2 * (index & 3))) & 3) as Kleene,
  )
}

/** So small an array stays within the heap, where making it costs little. */
const roomFor = (count: number): Uint8Array => new Uint8Array((count + 3) >> 2)

function put(answers: Uint8Array, index: number, answer: Kleene): void {
  answers[index >> 2]! |= answer << (2 * (index & 3))
}

/** By bits of what is possible: the outcome, where there is only one. */
const onlyOne: readonly (Outcome | null)[] = Array.from({ length: 1 << outcomes.length }, (_, bits) => {
  const [first, ...others] = outcomes.filter((_, index) => bits & (1 << index))
  return first !== undefined && others.length === 0 ? first : null
})

type LegOf = Prepared['legs'][number]

/** The findings of all regimes concerned, leg by leg, packed. */
export function pack(input: DecideInput): readonly PackedFinding[] {
  const prepared = prepare(input)
  const packed: PackedFinding[] = []
  for (const one of prepared.concerned)
    for (const leg of prepared.legs) packed.push(packLeg(input, prepared, one, leg))
  return packed
}

/** Leaves the leg as it was judged, where the finding does not hang on what is unknown. */
export function packLeg(input: DecideInput, prepared: Prepared, one: Concerned, leg: LegOf): PackedFinding {
  const { quick } = one
  if (quick === null || !leg.isQuick) return packSlowly(worldAt(input, one, leg))
  sit(input, prepared, leg)
  const outcome = onlyOne[settleQuick(quick, false)]!
  if (outcome === null) return packOpen(worldAt(input, one, leg), quick)
  return {
    regime: one.regime.code,
    leg: leg.name,
    outcome,
    standing: outcome === 'conditional' ? (isMet(quick) ? 'met' : 'open') : null,
    reason: outcome === 'out-of-scope' ? reasonOf(quickly.scope, quickly.transfer) : null,
    count: 2 + heardBy(quick).length,
    answers: quickAnswers(quick),
  }
}

/** Where several outcomes are possible: the facts that this hangs on are tried. */
function packOpen(world: World, quick: QuickRegime): PackedFinding {
  const standing = isMet(quick) ? 'met' : 'open'
  const heard = heardBy(quick)
  const answers = quickAnswers(quick)
  const { outcome, reason } = tried(world, quick, heard)
  return {
    regime: world.regime.regime.code,
    leg: world.leg.name,
    outcome,
    standing: outcome === 'conditional' ? standing : null,
    reason: outcome === 'out-of-scope' ? reason : null,
    count: 2 + heard.length,
    answers,
  }
}

function tried(
  world: World,
  quick: QuickRegime,
  all: readonly QuickProvision[],
): { outcome: Outcome; reason: LegFinding['reason'] } {
  const { scope, transfer, found } = quickly
  const reason = found & OUT_OF_SCOPE ? reasonOf(scope, transfer) : null
  const heard = tell(world, quick, all)
  const gaps = gapsIn(world, { scope, transfer, heard, elsewhere: [] })
  const { cases, untried } = casesOfAll(world, gaps)
  if (cases[0]?.length === 0) return { outcome: 'undetermined', reason }
  if (untried.size > 0) return concluded(world, settle(world))
  const { possible, reasons } = joinQuickly(quick, world, cases, found)
  const [first] = reasons
  return {
    outcome: onlyOne[possible] ?? 'undetermined',
    reason: reasons.size === 1 ? first! : reason,
  }
}

/** Out of scope, only what reaches any leg is heard. */
export const heardBy = (own: QuickRegime): readonly QuickProvision[] =>
  quickly.inScope === NO ? own.reachingAny : own.provisions

function quickAnswers(own: QuickRegime): Uint8Array {
  const heard = heardBy(own)
  const answers = roomFor(2 + heard.length)
  answers[0] = quickly.scope | (quickly.transfer << 2)
  for (let index = 0; index < heard.length; index++) put(answers, 2 + index, answered(own, heard[index]!))
  return answers
}

const worldAt = (input: DecideInput, { regime }: Concerned, { name }: LegOf): World =>
  worldOf(input, regime, input.declaration.legs.find(leg => leg.name === name)!)

function packSlowly(world: World): PackedFinding {
  const settled = settle(world)
  const { outcome, reason } = concluded(world, settled)
  return packedOf(world, settled, outcome, reason)
}

function packedOf(
  world: World,
  settled: Settled,
  outcome: Outcome,
  reason: LegFinding['reason'],
): PackedFinding {
  return {
    regime: world.regime.regime.code,
    leg: world.leg.name,
    outcome,
    standing: outcome === 'conditional' ? settled.standing : null,
    reason: outcome === 'out-of-scope' ? reason : null,
    count: 2 + settled.heard.length,
    answers: answersOf(settled),
  }
}

function answersOf({ scope, transfer, heard }: Settled): Uint8Array {
  const answers = roomFor(2 + heard.length)
  put(answers, 0, scope)
  put(answers, 1, transfer)
  for (let index = 0; index < heard.length; index++) put(answers, 2 + index, heard[index]!.answer)
  return answers
}

/** The whole finding of a packed one, from the input that it was packed from. */
export function unfold(input: DecideInput, { regime, leg }: PackedFinding): LegFinding {
  const law = input.regimes.find(one => one.code === regime)
  const record = input.declaration.legs.find(one => one.name === leg)
  if (!law || !record) throw new Error(`a finding of ${regime} on ${leg} was not packed from this input`)
  return legFinding(worldOf(input, law, record))
}

/** The finding that governs, and nothing else. */
export function verdict(input: DecideInput): Outcome {
  const prepared = prepare(input)
  let heaviest = 0
  for (const one of prepared.concerned) {
    for (const leg of prepared.legs) {
      const weight = weightOf(verdictOf(input, prepared, one, leg))
      if (weight > heaviest) heaviest = weight
    }
  }
  return outcomes[heaviest]!
}

/** What one regime says of a declaration of one leg. Null where the regime is not concerned. */
export function outcomeUnder(input: DecideInput, regime: Regime): Outcome | null {
  const prepared = prepare(input)
  const one = prepared.concerned.find(other => other.regime === regime)
  const [leg] = prepared.legs
  return one === undefined || leg === undefined ? null : verdictOf(input, prepared, one, leg)
}

function verdictOf(input: DecideInput, prepared: Prepared, one: Concerned, leg: LegOf): Outcome {
  const { quick } = one
  if (quick !== null && leg.isQuick) {
    sit(input, prepared, leg)
    const outcome = onlyOne[settleQuick(quick, true)]!
    if (outcome !== null) return outcome
    settleQuick(quick, false)
    return tried(worldAt(input, one, leg), quick, heardBy(quick)).outcome
  }
  const world = worldAt(input, one, leg)
  const { possible } = settleVerdict(world)
  if (possible.size === 1) for (const outcome of possible) return outcome
  return concluded(world, settle(world)).outcome
}

function concluded(world: World, settled: Settled): { outcome: Outcome; reason: LegFinding['reason'] } {
  const { possible, reason } =
    settled.possible.size > 1 ? joinCases(world, settled, gapsIn(world, settled)) : settled
  let outcome: Outcome = 'undetermined'
  if (possible.size === 1) for (const one of possible) outcome = one
  return { outcome, reason }
}

/** How heavy an outcome is: its place among all, heaviest last. */
export const weightOf = (outcome: Outcome): number => outcomes.indexOf(outcome)
