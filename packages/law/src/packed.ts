/** Findings without their words: what was concluded, in a few bytes. `unfold` gives the rest from the same input. */
import { type DecideInput, eachWorld, worldOf } from './decide.ts'
import { type LegFinding, type Outcome, outcomes, type Standing } from './finding.ts'
import { gapsIn, legFinding } from './leg-finding.ts'
import { joinCases } from './missing.ts'
import { type Settled, settle, settleVerdict } from './settle.ts'
import type { World } from './world.ts'

/** One regime's finding for one leg. */
export interface PackedFinding {
  readonly regime: string
  /** The name of the leg. */
  readonly leg: string
  readonly outcome: Outcome
  readonly standing: Standing | null
  readonly reason: LegFinding['reason']
  /** 0 no, 1 unknown, 2 yes: whether the regime applies, whether the leg is a transfer, then each provision that is heard. */
  readonly answers: Uint8Array
}

/** The findings of all regimes concerned, leg by leg, packed. */
export function pack(input: DecideInput): readonly PackedFinding[] {
  const packed: PackedFinding[] = []
  eachWorld(input, world => {
    const settled = settle(world)
    const { outcome, reason } = concluded(world, settled)
    packed.push({
      regime: world.regime.regime.code,
      leg: world.leg.name,
      outcome,
      standing: outcome === 'conditional' ? settled.standing : null,
      reason: outcome === 'out-of-scope' ? reason : null,
      answers: answersOf(settled),
    })
  })
  return packed
}

function answersOf({ scope, transfer, heard }: Settled): Uint8Array {
  const answers = new Uint8Array(2 + heard.length)
  answers[0] = scope
  answers[1] = transfer
  for (let index = 0; index < heard.length; index++) answers[2 + index] = heard[index]!.answer
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
  let heaviest = 0
  eachWorld(input, world => {
    const settled = settleVerdict(world)
    let weight = -1
    if (settled.possible.size === 1) for (const outcome of settled.possible) weight = weightOf(outcome)
    else weight = weightOf(concluded(world, settle(world)).outcome)
    if (weight > heaviest) heaviest = weight
  })
  return outcomes[heaviest]!
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
