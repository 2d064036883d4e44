/**
 * What a regime presumes not to be so, because nobody has said that it is, and on which the finding hangs. Asked for apart from the
 * decision: each presumption is lifted in turn, and the leg judged anew.
 */

import { type DecideInput, worldOf } from './decide.ts'
import type { Fact } from './declaration.ts'
import { type Decision, type LegFinding, type Outcome, outcomes } from './finding.ts'
import { gapsIn } from './leg-finding.ts'
import { fresh, joinCases } from './missing.ts'
import type { Provenance, Words } from './regime.ts'
import type { ResolvedDefinition } from './resolve.ts'
import { settle } from './settle.ts'
import type { World } from './world.ts'

/** A definition that is presumed not to hold (`presume: no`). */
export interface LegalPresumption {
  readonly definition: string
  readonly title: Words
  readonly cite: Provenance['cite']
  /** What the finding could be, were it not presumed: what it is, and at least one more. Lightest first. */
  readonly possible: readonly Outcome[]
  /** What nobody said, and would have to. */
  readonly unsaid: readonly { readonly record: string; readonly fact: string }[]
}

/**
 * Those on which the settled finding of a leg hangs, heaviest first. None of a finding that is open, or was settled by cases or
 * by totals that are not in the input: there the facts themselves are asked.
 */
export function legalPresumptions(
  input: DecideInput,
  { regime: code, leg: name, outcome }: Pick<LegFinding, 'regime' | 'leg' | 'outcome'>,
): readonly LegalPresumption[] {
  const regime = input.regimes.find(one => one.code === code)
  const leg: Fact | undefined = input.declaration.legs.find(one => one.name === name)
  if (!regime || !leg || outcome === 'undetermined') return []
  const world = worldOf(input, regime, leg)
  const { possible } = settle(world)
  // With totals that are not at hand here it may have been another question.
  if (possible.size !== 1 || !possible.has(outcome)) return []
  const found: LegalPresumption[] = []
  for (const resolved of world.regime.definitions.values()) {
    if (resolved.until === null) continue
    const lifted = withoutPresumption(world, resolved, outcome)
    if (lifted) found.push(lifted)
  }
  const heaviest = ({ possible }: LegalPresumption): number => outcomes.indexOf(possible.at(-1)!)
  return found.sort((a, b) => heaviest(b) - heaviest(a) || (a.definition < b.definition ? -1 : 1))
}

/** Of one leg in one regime. */
export interface PresumedOfLeg {
  readonly regime: string
  readonly leg: string
  readonly presumed: readonly LegalPresumption[]
}

/** Of a decision on the input: only presumptions without which a finding could be heavier, and only legs that have some. */
export function presumedByLaw(input: DecideInput, { findings }: Decision): readonly PresumedOfLeg[] {
  return findings
    .flatMap(({ legs }) => legs)
    .map(found => ({
      regime: found.regime,
      leg: found.leg,
      presumed: legalPresumptions(input, found).filter(
        ({ possible }) => outcomes.indexOf(possible.at(-1)!) > outcomes.indexOf(found.outcome),
      ),
    }))
    .filter(({ presumed }) => presumed.length > 0)
}

function withoutPresumption(
  world: World,
  resolved: ResolvedDefinition,
  outcome: Outcome,
): LegalPresumption | null {
  const lifted: World = { ...fresh(world, world.assumed), lifted: resolved }
  const settled = settle(lifted)
  if (settled.possible.size < 2) return null
  const gaps = gapsIn(lifted, settled)
  const { possible } = joinCases(lifted, settled, gaps)
  if (possible.size === 1 && possible.has(outcome)) return null
  const { name, title, provenance } = resolved.definition
  return {
    definition: name,
    title,
    cite: provenance.cite,
    possible: outcomes.filter(one => possible.has(one)),
    unsaid: gaps.map(({ record, fact }) => ({ record: record.name, fact })),
  }
}
