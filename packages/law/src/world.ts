/**
 * What the closures of a regime read while one leg is judged: the facts, the totals, and what was concluded so far.
 * A world lives for one regime, one leg and one set of assumptions.
 */

import type { CounterTotal } from './counters.ts'
import type { Declaration, Fact, FactType, Interval, Judgement, Value, Vocabulary } from './declaration.ts'
import type { Growth } from './growth.ts'
import { isInterval } from './interval.ts'
import type { Kleene } from './kleene.ts'
import type { Application } from './provisions.ts'
import type { ResolvedEntry, ResolvedRegime } from './resolve.ts'
import type { Trace } from './trace.ts'

/** A fact of a record that nobody stated. `fact` is a name of the vocabulary, `judged.TERM`, or `counter.NAME`. */
export interface Gap {
  readonly record: Fact
  readonly fact: string
}

/** The values found along a path. `complete` says that there are no others. */
export interface Reading {
  readonly values: readonly Value[]
  readonly complete: boolean
  /** Why it is not complete: what would have to be said. */
  readonly gaps: readonly Gap[]
  /** Rare facts that were taken to be none. */
  readonly presumed: readonly Gap[]
}

const nothing: readonly never[] = Object.freeze([])
export const emptyReading: Reading = Object.freeze({
  values: nothing,
  complete: true,
  gaps: nothing,
  presumed: nothing,
})

/** Facts taken to be so, to try what would follow. */
export type Assumptions = ReadonlyMap<Fact, ReadonlyMap<string, readonly Value[]>>

export interface World {
  readonly vocabulary: Vocabulary
  readonly declaration: Declaration
  readonly regime: ResolvedRegime
  readonly regimes: ReadonlyMap<string, ResolvedRegime>
  readonly leg: Fact
  readonly declarant: Fact | null
  readonly assumed: Assumptions | null
  /** Whether proofs show every step, or only those that carry the answer. */
  readonly inFull: boolean
  /** Whether `relies_on` is heeded; it is lifted to find out what the answer would be otherwise. */
  readonly heedReliance: boolean
  /** Totals that were handed in, by `REGIME.counter@leg`. */
  readonly totals: Readonly<Record<string, Interval>>
  readonly memo: Memo
}

/** What was concluded in one world, so that nothing is judged twice in it. */
export interface Memo {
  readonly definitions: Map<string, Map<Fact, Kleene>>
  readonly provisions: Map<string, Application>
  readonly entries: Map<ResolvedEntry, Kleene>
  readonly counters: Map<string, CounterTotal>
  /** Proofs of definitions applied to records, and of provisions. */
  readonly traces: Map<string, Map<Fact, Trace>>
  readonly provisionTraces: Map<Application, Trace>
  /** Worlds of regimes that are borrowed from, made when first needed. */
  readonly lenders: Map<string, World>
  readonly entryTraces: Map<ResolvedEntry, Trace>
  transferItems: ReadonlySet<Fact> | null
  answerable: Reading | null
  growth: Growth | null
  /** How deep definitions are being unfolded in proofs. */
  depth: number
}

export function newMemo(lenders: Map<string, World> = new Map()): Memo {
  return {
    definitions: new Map(),
    provisions: new Map(),
    entries: new Map(),
    counters: new Map(),
    traces: new Map(),
    provisionTraces: new Map(),
    lenders,
    entryTraces: new Map(),
    transferItems: null,
    answerable: null,
    growth: null,
    depth: 0,
  }
}

/** Who answers in this regime, by act. While the act is not known and would make a difference, nobody is. */
export function answerableReading(world: World): Reading {
  world.memo.answerable ??= findAnswerable(world)
  return world.memo.answerable
}

function findAnswerable(world: World): Reading {
  const { acts, otherwise } = world.regime.regime.answerable
  const end = (hops: readonly string[]): Reading =>
    hops[0] === undefined ? emptyReading : readFact(world, world.leg, hops[0])
  const act = readFact(world, world.leg, 'act')
  const said = act.values[0]
  if (typeof said === 'string') return end((Object.hasOwn(acts, said) ? acts[said]! : otherwise).hops)
  const readings = [otherwise, ...Object.values(acts)].map(path => end(path.hops))
  const first = readings[0]!
  const same = readings.every(one => one.complete && one.values[0] === first.values[0])
  return same || act.complete ? first : { ...emptyReading, complete: false, gaps: act.gaps }
}

/** Reads one fact of one record, with what its silence means. */
export function readFact(world: World, record: Fact, name: string): Reading {
  const assumed = world.assumed?.get(record)
  if (assumed) {
    const values = assumed.get(name)
    return values
      ? { values, complete: true, gaps: nothing, presumed: nothing }
      : readStated(world, record, name)
  }
  const known = readingsOf(world.vocabulary, record)
  const before = known.get(name)
  if (before) return before
  const reading = readStated(world, record, name)
  known.set(name, reading)
  return reading
}

/** A number that was said within bounds is missing in its exactness, where that is what leaves an answer open. */
export function inexactGaps(world: World, record: Fact, name: string): readonly Gap[] {
  const { values } = readFact(world, record, name)
  const wide = values.some(value => isInterval(value) && value.low !== value.high)
  return wide ? [{ record, fact: name }] : nothing
}

function readStated(world: World, record: Fact, name: string): Reading {
  const type = world.vocabulary.records[record.kind]?.facts[name]
  if (!type) return emptyReading
  const said = record.values[name]
  if (said !== undefined) return saidReading(world, record, type, said)
  if (type.complete_when && isTrue(world, record, type.complete_when)) return emptyReading
  if (!applies(world, record, type)) return emptyReading
  if (type.silence === 'world')
    return { values: nothing, complete: false, gaps: [{ record, fact: name }], presumed: nothing }
  // What is presumed none, or counts only when shown, is not so.
  const values = type.type === 'bool' ? [false] : nothing
  const presumed = type.silence === 'rare' ? [{ record, fact: name }] : nothing
  return { values, complete: true, gaps: nothing, presumed }
}

function saidReading(world: World, record: Fact, type: FactType, said: Value | readonly Value[]): Reading {
  const values = Array.isArray(said) ? (said as readonly Value[]) : [said as Value]
  if (type.complete_when && !isTrue(world, record, type.complete_when)) {
    return { values, complete: false, gaps: [{ record, fact: type.complete_when }], presumed: nothing }
  }
  return { values, complete: true, gaps: nothing, presumed: nothing }
}

/** Readings of what was said, and of what was not, are the same in every world that assumes nothing of them. */
const readings = new WeakMap<Vocabulary, WeakMap<Fact, Map<string, Reading>>>()

function readingsOf(vocabulary: Vocabulary, record: Fact): Map<string, Reading> {
  const records = readings.get(vocabulary) ?? new WeakMap<Fact, Map<string, Reading>>()
  readings.set(vocabulary, records)
  const known = records.get(record) ?? new Map<string, Reading>()
  records.set(record, known)
  return known
}

function isTrue(world: World, record: Fact, name: string): boolean {
  return (world.assumed?.get(record)?.get(name)?.[0] ?? record.values[name]) === true
}

/** Whether the kind of party can have this fact at all. A party of unknown kind can. */
function applies(world: World, record: Fact, type: FactType): boolean {
  if (type.only_for.length === 0 && type.not_for.length === 0) return true
  const kind = world.assumed?.get(record)?.get('kind')?.[0] ?? record.values.kind
  if (typeof kind !== 'string') return true
  return type.only_for.length > 0 ? type.only_for.includes(kind) : !type.not_for.includes(kind)
}

/** What a person concluded of an open term: an answer, or what its silence means. */
export function readJudgement(
  world: World,
  record: Fact,
  term: string,
): { judgement: Judgement | null; answer: boolean | null } {
  const assumed = world.assumed?.get(record)?.get(`judged.${term}`)?.[0]
  if (typeof assumed === 'boolean') return { judgement: null, answer: assumed }
  const judgement = record.judged[term] ?? null
  if (judgement) return { judgement, answer: judgement.answer }
  return { judgement: null, answer: world.vocabulary.judgements[term]?.silence === 'no' ? false : null }
}
