/** Decide: every regime concerned judges every leg, and the heaviest finding governs. */
import { concernedIn, type Loaded, lawOfDay, loadedOf } from './concern.ts'
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
import { type Graph, graphOf, type Row } from './graph.ts'
import { toAnswer } from './kleene.ts'
import { legFinding } from './leg-finding.ts'
import { legFrame } from './node.ts'
import { applicationOf, provisionTrace } from './provisions.ts'
import type { Regime } from './regime.ts'
import { toProof } from './trace.ts'
import { type LawOfDay, newMemo, type World } from './world.ts'

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
  const bench = benchOf(input)
  const { places } = bench.graph
  const findings = bench.concerned.map(index => findingOf(bench, regimes[index]!)).sort(heavierFirst)
  const concerned = new Set(bench.concerned)
  return {
    as_of: declaration.as_of,
    outcome: heaviest(findings.map(finding => finding.outcome)),
    standing: joinStandings(
      findings.filter(finding => finding.outcome === 'conditional').map(finding => finding.standing),
    ),
    findings,
    not_considered: regimes.filter((_, index) => !concerned.has(index)).map(regime => regime.code),
    no_regime: [...places.legs].filter(place => !bench.loaded.byPlace.has(place)).sort(),
  }
}

/** What all regimes judge from: the facts laid out, the law of the day, who is concerned. */
interface Bench {
  readonly input: DecideInput
  readonly graph: Graph
  readonly loaded: Loaded
  readonly law: LawOfDay
  readonly concerned: readonly number[]
}

function benchOf(input: DecideInput): Bench {
  const { declaration, regimes, vocabulary } = input
  const graph = graphOf(declaration, vocabulary)
  const loaded = loadedOf(regimes)
  const law = lawOfDay(regimes, loaded, declaration.as_of)
  return { input, graph, loaded, law, concerned: concernedIn(loaded, graph.places, declaration) }
}

function findingOf(bench: Bench, regime: Regime): Finding {
  const legs = bench.graph.declaration.legs.map(leg => legFinding(worldAt(bench, regime.code, leg)))
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

const noTotals: Totals = {}
const noneUntried: ReadonlySet<string> = new Set()

function worldAt({ input, graph, law }: Bench, code: string, leg: Row): World {
  const { declaration } = graph
  return {
    vocabulary: input.vocabulary,
    declaration,
    graph,
    regime: law.get(code)!,
    regimes: law,
    leg,
    declarant: declaration.declarant,
    assumed: null,
    untried: noneUntried,
    lifted: null,
    heedReliance: true,
    heedLeftOut: true,
    inFull: false,
    totals: input.totals ?? noTotals,
    memo: newMemo(),
  }
}

/** The world in which a regime judges a leg. */
export function worldOf(input: DecideInput, regime: Regime, leg: Fact): World {
  const bench = benchOf(input)
  return worldAt(bench, regime.code, bench.graph.rowOf(leg)!)
}

/** Every regime concerned on every leg, without reasons: `decide` gives them. */
export function eachWorld(input: DecideInput, see: (world: World) => void): void {
  const bench = benchOf(input)
  for (const index of bench.concerned) {
    const { code } = input.regimes[index]!
    for (const leg of bench.graph.declaration.legs) see(worldAt(bench, code, leg))
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
  const world = worldOf(input, regime, leg)
  const row = world.graph.rowOf(record)
  return row ? toAnswer(definitionAnswer(world, definition, row)) : 'unknown'
}
