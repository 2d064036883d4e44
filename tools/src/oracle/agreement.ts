/** Where the engine and the second evaluator do not say the same of a declaration. */
import {
  type Answer,
  type DecideInput,
  decide,
  holdsOf as engineHoldsOf,
  type Finding,
  type LegFinding,
  proofOf,
  proofOfScope,
  type Regime,
} from '@carnet/law'
import { consult, holdsOf, type Opinion } from '@carnet/oracle'
import { quicklyAs } from './quickly.ts'

export interface Agreement {
  /** One sentence for each thing that differs. */
  readonly differences: readonly string[]
  /** How many answers were compared. */
  readonly compared: number
  /** Legs whose cases were all tried, and legs with more cases than need to be. */
  readonly exact: number
  readonly bounded: number
  /** What the engine found, and in one word for each leg. */
  readonly findings: readonly Finding[]
  readonly outcomes: readonly string[]
}

/** How far both are asked beyond what a finding shows; a number chooses one of many, the next number the next. */
export interface Depth {
  /** A definition, of every record of its kind; null for none. */
  readonly definition: number | null
  /** The proofs of scope and transfer, and of one provision, whether it applies or not; null for none. */
  readonly proof: number | null
}

/** Asks both, and compares word by word. */
export function agreementOf(input: DecideInput, depth: Depth): Agreement {
  const differences: string[] = []
  const tally = { compared: 0, exact: 0, bounded: 0 }
  const outcomes: string[] = []
  const decision = decide(input)
  const { findings } = decision
  const quickly = quicklyAs(decision, input)
  differences.push(...quickly.differences)
  tally.compared += quickly.compared
  for (const finding of findings) {
    const regime = input.regimes.find(one => one.code === finding.regime)!
    for (const leg of finding.legs) {
      const where = `${finding.regime} ${leg.leg}`
      const say = (what: string, engine: unknown, oracle: unknown): void => {
        tally.compared++
        if (engine !== oracle)
          differences.push(`${where}: ${what}: engine ${engine}, second evaluator ${oracle}`)
      }
      outcomes.push(leg.outcome)
      compareLeg(input, regime, leg, depth, say, tally)
    }
    if (depth.definition !== null) compareDefinition(input, regime, depth.definition, differences, tally)
  }
  return { differences, ...tally, findings, outcomes }
}

type Say = (what: string, engine: unknown, oracle: unknown) => void

function compareLeg(
  input: DecideInput,
  regime: Regime,
  finding: LegFinding,
  depth: Depth,
  say: Say,
  tally: { exact: number; bounded: number },
): void {
  const leg = input.declaration.legs.find(one => one.name === finding.leg)!
  const opinion = consult(input, regime, leg)
  compareFinding(finding, opinion, say, tally)
  if (depth.proof !== null) compareProofs(input, regime, finding, opinion, depth.proof, say)
  for (const measure of finding.measures) {
    // Of a provision that binds each of several parties, a measure shows what counts for the declarant.
    if (input.declaration.declarant === null)
      say(`provision ${measure.provision}`, measure.applies, opinion.provisions.get(measure.provision))
    for (const way of measure.ways.flat()) {
      say(`mechanism ${way.mechanism}`, way.state, opinion.mechanisms.get(way.mechanism)?.state)
      say(`mechanism ${way.mechanism}: why`, way.why, opinion.mechanisms.get(way.mechanism)?.why)
    }
  }
  for (const [counter, total] of Object.entries(finding.counters))
    say(`counter ${counter}`, written(total), written(opinion.counters.get(counter)))
}

function compareProofs(
  input: DecideInput,
  regime: Regime,
  finding: LegFinding,
  opinion: Opinion,
  turn: number,
  say: Say,
): void {
  const scope = proofOfScope(input, finding)!
  say('applies_when', scope.applies.answer, opinion.scope)
  say('transfer_when', scope.transfer.answer, opinion.transfer)
  if (regime.provisions.length === 0) return
  const { id } = regime.provisions[turn % regime.provisions.length]!
  // One that is not in force has no proof.
  say(`provision ${id}`, proofOf(input, finding, id)?.answer ?? 'no', opinion.provisions.get(id))
}

const written = (interval?: { low: number; high: number }): string =>
  interval ? `[${interval.low}, ${interval.high}]` : 'none'

/** All cases tried must leave the same; where there are too many, never less than is possible, never more than term by term. */
function compareFinding(
  finding: LegFinding,
  opinion: Opinion,
  say: Say,
  tally: { exact: number; bounded: number },
): void {
  const said = [...finding.possible].sort().join(', ')
  const all = [...opinion.possible].sort().join(', ')
  const tooMany = finding.possible.filter(one => !opinion.possible.has(one))
  if (opinion.possible.size === 1 || tooMany.length > 0) {
    say('possible findings', said, all)
    return
  }
  const tried = opinion.tried()
  if (tried.all) {
    tally.exact++
    say('possible findings', said, [...tried.all].sort().join(', '))
    return
  }
  tally.bounded++
  for (let round = 0; round < 8; round++) {
    const found = [...tried.one(many => (round * 7 + many) % many)].filter(one => opinion.possible.has(one))
    const lost = found.filter(one => !finding.possible.includes(one))
    if (lost.length > 0) say('possible findings', said, `at least ${lost.join(', ')}`)
  }
}

function compareDefinition(
  input: DecideInput,
  regime: Regime,
  turn: number,
  differences: string[],
  tally: { compared: number },
): void {
  if (regime.definitions.length === 0) return
  const { name, of } = regime.definitions[turn % regime.definitions.length]!
  const { parties, people, items, legs, agreements } = input.declaration
  for (const record of [...parties, ...people, ...items, ...legs, ...agreements]) {
    if (record.kind !== of) continue
    const engine: Answer = engineHoldsOf(input, regime, name, record)
    const oracle = holdsOf(input, regime, name, record)
    tally.compared++
    if (engine !== oracle)
      differences.push(
        `${regime.code}: ${name} of ${record.name}: engine ${engine}, second evaluator ${oracle}`,
      )
  }
}
