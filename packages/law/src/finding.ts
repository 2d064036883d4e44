/** What the engine answers. Findings are data: words for codes are in `@carnet/locales`, words of law in the regime. */
import type { Interval } from './declaration.ts'
import type { Day, Due, Provenance, Words } from './regime.ts'

/** Heaviest last. Of several findings the heaviest governs. */
export const outcomes = ['out-of-scope', 'free', 'conditional', 'undetermined', 'prohibited'] as const
export type Outcome = (typeof outcomes)[number]
export type Standing = 'met' | 'open' | 'failed'
export type Answer = 'yes' | 'no' | 'unknown'

/** A fact that is not known: `fact` of `record`, e.g. `kind` of `parties.vendor`. */
export interface MissingFact {
  readonly record: string
  readonly kind: string
  /** The name of the fact, `judged.TERM`, or `counter.NAME`. */
  readonly fact: string
  /** Provisions, definitions and lists that ask for it. */
  readonly asked_by: readonly string[]
}

/** A fact that was not said: one of a rare kind, taken to be none, or one that was taken from what is said of others. */
export interface Presumption {
  readonly record: string
  readonly fact: string
  /** What it was taken to be, where it was taken from others. */
  readonly as?: string
}

/** One node of a proof: a condition, its answer, and what it was derived from. */
export interface Proof {
  readonly answer: Answer
  /** What was asked, in the form of the language: `fact`, `all`, `holds`, `provision`, … */
  readonly form: string
  /** The rendering of the condition without its children: path, test and values. */
  readonly says: Readonly<Record<string, unknown>>
  /** The value found, for leaves. */
  readonly found?: unknown
  readonly provenance?: Provenance
  readonly children: readonly Proof[]
}

export type WayState = 'held' | 'to-do' | 'open' | 'unavailable'

/** A mechanism as it stands for this leg. */
export interface Way {
  readonly mechanism: string
  readonly title: Words
  readonly state: WayState
  /** Why it is unavailable: not in force, not relied on, its conditions fail. */
  readonly why: 'not-in-force' | 'not-relied-on' | 'conditions' | null
}

/** A provision that applies (or may apply) with its effect. */
export interface Measure {
  readonly provision: string
  readonly effect: 'prohibit' | 'require' | 'exempt' | 'oblige'
  readonly applies: Answer
  readonly cite: Words
  readonly text: Words
  readonly source: string
  readonly checked: Day
  readonly confidence: string
  readonly doubt: Words | null
  readonly binds: string | null
  /** The data items that caused it: names of items. */
  readonly items: readonly string[]
  /** For `require`: the alternatives, each a set of mechanisms that are needed together. */
  readonly ways: readonly (readonly Way[])[]
}

export interface Duty {
  readonly duty: string
  readonly provision: string
  readonly cite: Words
  readonly due: Due
  /** yes: shown as done; no: admittedly omitted; unknown: not shown. */
  readonly done: Answer
  readonly items: readonly string[]
  readonly binds: string | null
}

/** One regime's answer for one leg. */
export interface LegFinding {
  readonly regime: string
  readonly leg: string
  readonly outcome: Outcome
  /** The findings still possible: one, unless undetermined. */
  readonly possible: readonly Outcome[]
  readonly reason: 'outside-regime' | 'not-a-transfer' | 'not-bound' | null
  readonly standing: Standing | null
  /** The finding if the mechanism relied on is lifted: "not this way, but another". */
  readonly otherwise: Outcome | null
  readonly measures: readonly Measure[]
  readonly duties: readonly Duty[]
  /**
   * An irreducible set: with all of them the finding can be settled, and none could be left out. Of a conditional finding: what tells
   * which of several requirements applies.
   */
  readonly missing: readonly MissingFact[]
  readonly presumed: readonly Presumption[]
  /** Doubts and unverified sources that bear on the finding: ids of provisions, lists, definitions. */
  readonly unverified: readonly string[]
  /** The totals that were read, this leg included. */
  readonly counters: Readonly<Record<string, Interval>>
}

/** One regime's answer: its heaviest leg. */
export interface Finding {
  readonly regime: string
  readonly digest: string
  readonly outcome: Outcome
  readonly standing: Standing | null
  readonly legs: readonly LegFinding[]
}

/** All findings together. */
export interface Decision {
  readonly as_of: Day
  readonly outcome: Outcome
  readonly standing: Standing | null
  readonly findings: readonly Finding[]
  /** Regimes that were loaded and not considered: no stated link. */
  readonly not_considered: readonly string[]
  /** Places touched for which no regime is loaded. */
  readonly no_regime: readonly string[]
}
