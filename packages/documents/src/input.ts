/** What a document is made from. */
import type { Decision, Declaration, Interval, Regime, Vocabulary } from '@carnet/law'

/** What was found in the data of a leg: numbers and kinds, never a value. */
export interface InspectedLeg {
  readonly file: string
  readonly rows: number
  readonly people: { readonly count: Interval; readonly basis: string }
  readonly columns: readonly {
    readonly name: string
    readonly category: string | null
    readonly basis: string
  }[]
}

/** A plan that was approved, or the one that is looked at. */
export interface PlanMade {
  readonly name: string
  readonly changes: readonly { readonly leg: string; readonly item: string; readonly change: string }[]
  /** Protections besides: `{ leg, column, do, … }`. */
  readonly protections: readonly {
    readonly leg: string | null
    readonly column: string
    readonly change: string
  }[]
  readonly by: string | null
  readonly day: string | null
}

/** A person's answer to a gap. */
export interface Answered {
  readonly text: string
  readonly by: string | null
  readonly day: string | null
}

export interface DocumentInput {
  /** The facts: what was declared, and what the data told. */
  readonly declaration: Declaration
  readonly decision: Decision
  readonly regimes: readonly Regime[]
  readonly vocabulary: Vocabulary
  /** By name of the leg. */
  readonly inspections: ReadonlyMap<string, InspectedLeg>
  readonly plan: PlanMade | null
  /** By key of the gap. */
  readonly answers: ReadonlyMap<string, Answered>
  /** Of the program that makes it. */
  readonly version: string
  /** ISO 8601. */
  readonly made: string
  /** The entries of the clearance in the ledger, one for each leg; none before it was cleared. */
  readonly ledger: readonly { readonly leg: string; readonly entry: string; readonly index: number }[]
}
