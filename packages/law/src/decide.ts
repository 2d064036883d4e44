/** Decide: every regime concerned judges every leg, and the heaviest finding governs. */
import { isConcerned, statedPlaces } from './concern.ts'
import type { Declaration, Fact, Interval, Vocabulary } from './declaration.ts'
import { definitionAnswer } from './definitions.ts'
import {
  type Answer,
  type Decision,
  type Finding,
  type LegFinding,
  type Outcome,
  outcomes,
  type Proof,
  type Standing,
} from './finding.ts'
import { legFinding } from './leg-finding.ts'
import { legFrame } from './node.ts'
import { applicationOf, provisionTrace } from './provisions.ts'
import type { Regime } from './regime.ts'
import { type ResolvedRegime, resolve } from './resolve.ts'
import { toProof } from './trace.ts'
import { newMemo, type World } from './world.ts'

/** Totals of counters, by `REGIME.counter@leg`: people or devices to and with that leg. */
export type Totals = Readonly<Record<string, Interval>>

export interface DecideInput {
  readonly declaration: Declaration
  readonly regimes: readonly Regime[]
  readonly vocabulary: Vocabulary
  readonly totals?: Totals
}

/** The answer of all regimes concerned. Pure: the same input gives the same decision. */
export function decide(input: DecideInput): Decision {
  const { declaration, regimes } = input
  const places = statedPlaces(declaration, input.vocabulary)
  const concerned = regimes.filter(regime => isConcerned(regime, places.all, declaration.regimes))
  const resolved = resolveAll(input)
  const findings = concerned.map(regime => findingOf(input, resolved, regime)).sort(heavierFirst)
  return {
    as_of: declaration.as_of,
    outcome: heaviest(findings.map(finding => finding.outcome)),
    standing: joinStandings(
      findings.filter(finding => finding.outcome === 'conditional').map(finding => finding.standing),
    ),
    findings,
    not_considered: regimes.filter(regime => !concerned.includes(regime)).map(regime => regime.code),
    no_regime: [...places.legs]
      .filter(place => !regimes.some(regime => regime.places.includes(place)))
      .sort(),
  }
}

type Resolved = ReadonlyMap<string, ResolvedRegime>

/** All regimes as they stand on the day, since one may borrow from another. */
const resolveAll = ({ regimes, declaration }: DecideInput): Resolved =>
  new Map(regimes.map(regime => [regime.code, resolve(regime, declaration.as_of)]))

function findingOf(input: DecideInput, resolved: Resolved, regime: Regime): Finding {
  const legs = input.declaration.legs.map(leg => legFinding(worldOf(input, regime, leg, resolved)))
  const standings = legs.filter(leg => leg.outcome === 'conditional').map(leg => leg.standing)
  return {
    regime: regime.code,
    digest: regime.digest,
    outcome: heaviest(legs.map(leg => leg.outcome)),
    standing: joinStandings(standings),
    legs,
  }
}

/** Of several outcomes the heaviest. Without any there is nothing in scope. */
export function heaviest(all: readonly Outcome[]): Outcome {
  return all.reduce<Outcome>(
    (so, outcome) => (outcomes.indexOf(outcome) > outcomes.indexOf(so) ? outcome : so),
    'out-of-scope',
  )
}

function joinStandings(all: readonly (Standing | null)[]): Standing | null {
  if (all.length === 0) return null
  return all.includes('failed') ? 'failed' : all.every(standing => standing === 'met') ? 'met' : 'open'
}

const heavierFirst = (a: Finding, b: Finding): number =>
  outcomes.indexOf(b.outcome) - outcomes.indexOf(a.outcome) || (a.regime < b.regime ? -1 : 1)

/** The world in which a regime judges a leg. */
export function worldOf(input: DecideInput, regime: Regime, leg: Fact, resolved = resolveAll(input)): World {
  const { declaration, vocabulary, totals = {} } = input
  return {
    vocabulary,
    declaration,
    regime: resolved.get(regime.code)!,
    regimes: resolved,
    leg,
    declarant: declaration.declarant,
    assumed: null,
    heedReliance: true,
    inFull: false,
    totals,
    memo: newMemo(),
  }
}

/** The proof of one provision on one leg, unfolded on demand. Null for a provision that is not in force that day. */
export function proofOf(input: DecideInput, finding: LegFinding, provision: string): Proof | null {
  const world = worldFor(input, finding)
  const application = world && applicationOf(world, provision)
  return world && application ? toProof(provisionTrace(world, application)) : null
}

/** The proofs of scope and of transfer: why the regime applies to the leg at all. */
export function proofOfScope(
  input: DecideInput,
  finding: LegFinding,
): { applies: Proof; transfer: Proof } | null {
  const world = worldFor(input, finding)
  if (!world) return null
  const frame = legFrame(world)
  return {
    applies: toProof(world.regime.applies.explain(frame)),
    transfer: toProof(world.regime.transfer.explain(frame)),
  }
}

function worldFor(input: DecideInput, finding: LegFinding): World | null {
  const regime = input.regimes.find(one => one.code === finding.regime)
  const leg = input.declaration.legs.find(one => one.name === finding.leg)
  return regime && leg ? { ...worldOf(input, regime, leg), inFull: true } : null
}

/** Whether a definition of a regime holds of a record, for the first leg. For tests of statuses and classes. */
export function holdsOf(input: DecideInput, regime: Regime, definition: string, record: Fact): Answer {
  const leg = input.declaration.legs[0]
  if (!leg) return 'unknown'
  return (['no', 'unknown', 'yes'] as const)[
    definitionAnswer(worldOf(input, regime, leg), definition, record)
  ]
}
