/** Facts: the small graph that a declaration is, with its types taken from the vocabulary. */
import type { Day, Words } from './regime.ts'

/** A number that is known within bounds, both included. `Infinity` stands for an open end. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** A recorded human judgement of an open term. Never computed. */
export interface Judgement {
  readonly answer: boolean
  readonly by: string | null
  readonly day: Day | null
  readonly evidence: readonly string[]
}

export type Value = string | boolean | Interval | Fact
export type { Fact as FactRecord }

/**
 * One record of the graph. `values` holds what was said: a single value, or an array for facts that are sets.
 * A fact that was not said is absent: what its silence means is in the vocabulary.
 */
export interface Fact {
  readonly kind: string
  /** Its name in the declaration, e.g. `parties.employer`; unique. Records written in place have a path as name. */
  readonly name: string
  readonly values: Readonly<Record<string, Value | readonly Value[]>>
  readonly judged: Readonly<Record<string, Judgement>>
}

/** A declaration, read and checked: records refer to each other directly. */
export interface Declaration {
  readonly as_of: Day
  readonly declarant: Fact | null
  readonly parties: readonly Fact[]
  readonly people: readonly Fact[]
  readonly items: readonly Fact[]
  readonly legs: readonly Fact[]
  readonly agreements: readonly Fact[]
  /** Running totals that were handed in, `REGIME.counter` to people or devices, this declaration's legs included. */
  readonly counters: Readonly<Record<string, Interval>>
  /** Regimes named by the declaration besides those found from its places. */
  readonly regimes: readonly string[]
}

export type Silence = 'world' | 'rare' | 'paper'

/** From which facts one is taken that is not said itself: the one value that all of them come to. Paths begin at the record. */
export interface TakenFrom {
  readonly paths: readonly Hops[]
  /** Only where these facts of the record are said, and are one of these codes. */
  readonly only_when: Readonly<Record<string, readonly string[]>>
  /** Not where one of these paths leads to anything. */
  readonly not_when: readonly Hops[]
  /** Not where these two lead to the same record. */
  readonly not_same: readonly Hops[]
}

type Hops = readonly string[]

/** The type of one fact. */
export interface FactType {
  readonly type: 'bool' | 'day' | 'number' | 'code' | 'text' | 'ref' | 'record'
  /** code: the scheme (`place`, `category`, … or `closed`/an open scheme); number: its unit; ref and record: the kind. */
  readonly of: string
  readonly values: readonly string[]
  readonly many: boolean
  readonly silence: Silence
  readonly only_for: readonly string[]
  readonly not_for: readonly string[]
  /** A set that is known to be whole only when this other fact of the record is true. */
  readonly complete_when: string | null
  /** A single code that others tell while it is not said itself. */
  readonly taken_from?: TakenFrom
  readonly question: Words | null
}

export interface JudgementType {
  readonly about: readonly string[]
  readonly silence: 'no' | 'unknown'
  readonly question: Words
}

/** A closed tree of codes: categories, purposes, sectors. `a.b` lies below `a`. */
export type CodeTree = Readonly<Record<string, Words>>

/** The vocabulary: which facts exist, and what their silence means. */
export interface Vocabulary {
  readonly records: Readonly<
    Record<string, { readonly name: Words; readonly facts: Readonly<Record<string, FactType>> }>
  >
  readonly judgements: Readonly<Record<string, JudgementType>>
  readonly categories: CodeTree
  readonly purposes: CodeTree
  readonly sectors: CodeTree
  readonly duties: CodeTree
  readonly extensions: CodeTree
  /** ISO 3166-1 alpha-2 codes. A place is one of these, a subdivision of one (`XX-YYY`), or an extension. */
  readonly places: readonly string[]
  /** Subdivisions that are written with an ISO 3166-1 code of their own. */
  readonly writtenAs: Readonly<Record<string, string>>
}
