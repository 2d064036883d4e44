/**
 * What the closures of a regime read while one leg is judged: the facts, the totals, and what was concluded so far.
 * A world lives for one regime, one leg and one set of assumptions.
 */
import { inherit, newMark, type Solid } from './answers.ts'
import type { Items } from './attribution.ts'
import type { CounterTotal } from './counters.ts'
import type { Declaration, FactType, Interval, Judgement, Value, Vocabulary } from './declaration.ts'
import { emptyReading, fieldId, type Gap, type Graph, nothing, Reading, type Row } from './graph.ts'
import type { Growth } from './growth.ts'
import { isInterval } from './interval.ts'
import type { WayStanding } from './mechanisms.ts'
import type { Application } from './provisions.ts'
import type { ResolvedDefinition, ResolvedEntry, ResolvedRegime } from './resolve.ts'
import { takenValue } from './taken.ts'
import type { Trace } from './trace.ts'

/** Facts taken to be so, to try what would follow. */
export type Assumptions = ReadonlyMap<Row, ReadonlyMap<string, readonly Value[]>>

/** The regimes as they stand on the day, by code. */
export interface LawOfDay {
  get(code: string): ResolvedRegime | undefined
}

export interface World {
  readonly vocabulary: Vocabulary
  readonly declaration: Declaration
  readonly graph: Graph
  readonly regime: ResolvedRegime
  readonly regimes: LawOfDay
  readonly leg: Row
  readonly declarant: Row | null
  readonly assumed: Assumptions | null
  /**
   * Facts, by their `gapKey`, of which nothing is presumed: those that a case would have to say, too, were it not that
   * there would be too many cases. What holds in such a case holds in all that it stands for.
   */
  readonly untried: ReadonlySet<string>
  /** A definition that is not presumed not to hold, to find out what hangs on that. */
  readonly lifted: ResolvedDefinition | null
  /** Whether proofs show every step, or only those that carry the answer. */
  readonly inFull: boolean
  /** Whether `relies_on` is heeded; it is lifted to find out what the answer would be otherwise. */
  readonly heedReliance: boolean
  /** Whether other legs of the declaration are left out of a total where the law says so; not where one is judged to find that out. */
  readonly heedLeftOut: boolean
  /** Totals that were handed in, by `REGIME.counter@leg`. */
  readonly totals: Readonly<Record<string, Interval>>
  readonly memo: Memo
}

/** What was concluded in one world, so that nothing is judged twice in it. */
export interface Memo {
  /** Marks this world's cells among the answers of the regime. */
  readonly mark: number
  /** Whether what was judged since this was last set to false rests on a presumption. */
  soft: boolean
  /** By number of the provision, mechanism, counter. */
  readonly applications: (Application | undefined)[]
  readonly ways: (WayStanding | undefined)[]
  readonly totals: (CounterTotal | undefined)[]
  answerable: Reading | null
  relied: readonly string[] | null
  growth: Growth<ResolvedDefinition, Row> | null
  /** Worlds of regimes that are borrowed from, made when first needed. */
  lenders: Map<string, World> | null
  /** Worlds of other legs of the declaration, made when a total asks for them. */
  others: Map<Row, World> | null
  /** Readings of rows of which something is assumed. */
  assumedCells: Map<Row, (Reading | undefined)[]> | null
  /** What worlds that assume more than this one start from. */
  solid: readonly Solid[] | null
  proofs: Proofs | null
}

/** Proofs that were built: of definitions applied to records, of provisions, of entries. */
export interface Proofs {
  readonly definitions: Map<string, Map<Row, Trace>>
  readonly provisions: Map<Application, Trace>
  readonly entries: Map<ResolvedEntry, Trace>
  transferItems: Items | null
  /** How deep definitions are being unfolded. */
  depth: number
}

export function newMemo(lenders: Map<string, World> | null = null): Memo {
  return {
    mark: newMark(),
    soft: false,
    applications: [],
    ways: [],
    totals: [],
    answerable: null,
    relied: null,
    growth: null,
    lenders,
    others: null,
    assumedCells: null,
    solid: null,
    proofs: null,
  }
}

export function proofsOf({ memo }: World): Proofs {
  memo.proofs ??= {
    definitions: new Map(),
    provisions: new Map(),
    entries: new Map(),
    transferItems: null,
    depth: 0,
  }
  return memo.proofs
}

/** The same world with other assumptions. What cannot change by knowing more is carried over. */
export function worldAssuming(world: World, assumed: Assumptions | null, heedReliance: boolean): World {
  const memo = newMemo()
  world.memo.solid ??= solidOf(world)
  inherit(world.memo.solid, memo.mark)
  return { ...world, assumed, heedReliance, memo }
}

function solidOf({ regime, memo }: World): readonly Solid[] {
  const found: Solid[] = []
  for (const answers of regime.answers) answers.solid(memo.mark, found)
  return found
}

/** Who answers in this regime, by act. While the act is not known and would make a difference, nobody is. */
export function answerableReading(world: World): Reading {
  world.memo.answerable ??= findAnswerable(world)
  return world.memo.answerable
}

const ACT = fieldId('act')

function findAnswerable(world: World): Reading {
  const { acts, otherwise } = world.regime.regime.answerable
  const end = (hops: readonly string[]): Reading =>
    hops[0] === undefined ? emptyReading : readFact(world, world.leg, hops[0])
  const act = readField(world, world.leg, ACT)
  const said = act.values[0]
  if (typeof said === 'string') return end((Object.hasOwn(acts, said) ? acts[said]! : otherwise).hops)
  const readings = [otherwise, ...Object.values(acts)].map(path => end(path.hops))
  const first = readings[0]!
  const same = readings.every(one => one.complete && one.values[0] === first.values[0])
  return same || act.complete ? first : new Reading(nothing, false, act.gaps)
}

/** Reads one fact of one record, with what its silence means. */
export function readField(world: World, row: Row, field: number): Reading {
  const cell = row.layout.cellOf[field]
  if (cell === undefined || cell < 0) return emptyReading
  if (world.assumed !== null) {
    const assumed = world.assumed.get(row)
    if (assumed !== undefined) return readAssumed(world, row, cell, assumed)
  }
  const known = row.cells[cell]
  if (known !== undefined) return known
  const reading = readStated(row, cell, null)
  // Cells are filled in order, so that the array has no holes.
  while (row.cells.length < cell) row.cells.push(undefined)
  row.cells[cell] = reading
  return reading
}

/** A number that was said within bounds is missing in its exactness, where that is what leaves an answer open. */
export function inexactGaps(world: World, row: Row, field: number): readonly Gap[] {
  const { values } = readField(world, row, field)
  const wide = values.some(
    value => typeof value === 'object' && isInterval(value) && value.low !== value.high,
  )
  return wide ? [{ record: row, fact: row.layout.names[row.layout.cellOf[field]!]! }] : nothing
}

/** The same by name. */
export const readFact = (world: World, row: Row, name: string): Reading =>
  readField(world, row, fieldId(name))

type Assumed = ReadonlyMap<string, readonly Value[]>

function readAssumed({ memo }: World, row: Row, cell: number, assumed: Assumed): Reading {
  memo.assumedCells ??= new Map()
  let cells = memo.assumedCells.get(row)
  if (cells === undefined) {
    cells = []
    memo.assumedCells.set(row, cells)
  }
  const known = cells[cell]
  if (known !== undefined) return known
  const values = assumed.get(row.layout.names[cell]!)
  // What cannot be of the kind that is assumed is not assumed either.
  const possible =
    row.values[row.layout.names[cell]!] !== undefined || applies(row, row.layout.types[cell]!, assumed)
  const reading = values && possible ? new Reading(values) : readStated(row, cell, assumed)
  cells[cell] = reading
  return reading
}

function readStated(row: Row, cell: number, assumed: Assumed | null): Reading {
  const type = row.layout.types[cell]!
  const name = row.layout.names[cell]!
  const value = row.values[name]
  if (value !== undefined) return saidReading(row, type, value, assumed)
  if (type.complete_when && isTrue(row, type.complete_when, assumed)) return emptyReading
  if (!applies(row, type, assumed)) return emptyReading
  const taken = takenValue(row, type)
  if (taken !== null) return new Reading([taken], true, nothing, [{ record: row, fact: name }])
  if (type.silence === 'world') return new Reading(nothing, false, [{ record: row, fact: name }])
  const presumed = type.silence === 'rare' ? [{ record: row, fact: name }] : nothing
  // What is presumed none, or counts only when shown, is not so.
  if (type.type === 'bool') return new Reading([false], true, nothing, presumed)
  return presumed.length > 0 ? new Reading(nothing, true, nothing, presumed) : emptyReading
}

function saidReading(
  row: Row,
  type: FactType,
  value: Value | readonly Value[],
  assumed: Assumed | null,
): Reading {
  const values = Array.isArray(value) ? [...(value as readonly Value[])] : [value as Value]
  if (type.complete_when && !isTrue(row, type.complete_when, assumed))
    return new Reading(values, false, [{ record: row, fact: type.complete_when }])
  return new Reading(values)
}

const isTrue = (row: Row, name: string, assumed: Assumed | null): boolean =>
  (assumed?.get(name)?.[0] ?? row.values[name]) === true

/** Whether the kind of party can have this fact at all. A party of unknown kind can. */
function applies(row: Row, type: FactType, assumed: Assumed | null): boolean {
  if (type.only_for.length === 0 && type.not_for.length === 0) return true
  const kind = assumed?.get('kind')?.[0] ?? row.values.kind
  if (typeof kind !== 'string') return true
  return type.only_for.length > 0 ? type.only_for.includes(kind) : !type.not_for.includes(kind)
}

/** What a person concluded of an open term: an answer, or what its silence means. */
export function readJudgement(
  world: World,
  row: Row,
  term: string,
): { judgement: Judgement | null; answer: boolean | null } {
  const assumed = world.assumed?.get(row)?.get(`judged.${term}`)?.[0]
  if (typeof assumed === 'boolean') return { judgement: null, answer: assumed }
  const judgement = row.judged[term] ?? null
  if (judgement) return { judgement, answer: judgement.answer }
  return { judgement: null, answer: world.vocabulary.judgements[term]?.silence === 'no' ? false : null }
}
