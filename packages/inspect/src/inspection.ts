/** What an inspection says. Facts only: what a regime makes of a category is not its business. */
import type { DataFile } from '@carnet/dataset'

/** Both ends included. */
export interface Interval {
  readonly low: number
  readonly high: number
}

export interface Evidence {
  readonly kind: 'header' | 'checksum' | 'library' | 'pattern' | 'dictionary' | 'declared'
  /** Its words are `inspectLabels.code` of `@carnet/locales`. */
  readonly code: string
  /** Share of the sampled values that pass, 0 to 1. */
  readonly share?: number
}

export interface ColumnInspection {
  readonly name: string
  /** A code of the vocabulary of categories, or null: not known. */
  readonly category: string | null
  /** 0 to 1; how it is reckoned stands in the README. */
  readonly confidence: number
  readonly basis: 'declared' | 'value' | 'header' | 'none'
  /** Where a person's word stands: what was found without it. */
  readonly found?: string | null
  readonly evidence: readonly Evidence[]
  /** Rows without a value: null or nothing but blanks. */
  readonly nulls: number
  /** Distinct values, as written. */
  readonly distinct: number
  /** Distinct people who have a value in this column. */
  readonly people: Interval
  /** Completed years of the youngest person on `asOf`; birth dates and resident identity numbers only. */
  readonly youngest?: Interval
  /** Metres that one unit of the last decimal is worth on the ground; coordinates only. */
  readonly precision?: number
  /** Up to three values, masked. */
  readonly samples: readonly string[]
}

export interface PeopleInspection {
  readonly identifiedBy: readonly string[] | null
  readonly basis: 'declared' | 'checksummed' | 'none'
  /** What kind of identifier it is: category codes joined by `+`, a column of no category as `column:NAME`. Kinds do not merge. */
  readonly kind: string | null
  readonly count: Interval
}

export interface Inspection {
  readonly file: DataFile
  readonly rows: number
  readonly columns: readonly ColumnInspection[]
  readonly people: PeopleInspection
}

export interface InspectOptions {
  /** A person's word on a column: it stands, with confidence 1. */
  readonly overrule?: Readonly<Record<string, { readonly category: string }>>
  /** The columns that together tell one person from another. */
  readonly identifiedBy?: readonly string[]
  /** The day for which ages are reckoned, `YYYY-MM-DD`. Without it no ages. */
  readonly asOf?: string
}
