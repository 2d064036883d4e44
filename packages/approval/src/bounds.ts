/** The bounds of a standing approval, and what somebody asks for under it. Plain data. */
import type { Day, Declaration } from '@carnet/law'
import type { ItemChange } from '@carnet/plan'

/** Over what people are counted: one clearance, a calendar month or year, or the whole approval. */
export const periods = ['clearance', 'month', 'year', 'approval'] as const
export type Period = (typeof periods)[number]

/** What a person allows beforehand. There is no "any": what is not named here is not allowed. */
export interface Bounds {
  /** Categories that may move; one stands for those below it. */
  readonly categories: readonly string[]
  /** Names of plans that may be carried out. */
  readonly plans: readonly string[]
  /** Distinct people of each clearance, added up: who is in two clearances counts twice. */
  readonly people: { readonly at_most: number; readonly per: Period }
  /** The last day. */
  readonly until: Day
  /** So many clearances at most. */
  readonly clearances: number
}

/** A clearance that was counted under an approval. */
export interface Use {
  /** What it was counted for: the same clearance, asked for again, counts once. */
  readonly of: string
  readonly day: Day
  readonly people: number
}

/** A declaration with its data, and what it asks to be done to them besides the plan. */
export interface Facts {
  readonly declaration: Declaration
  /** Protections and recipients of encryption that the declaration names, as data. */
  readonly protect: readonly unknown[]
  readonly encrypt_to: readonly string[]
}

/** What was found in a column, whatever the declaration says of it. */
export interface FoundColumn {
  readonly leg: string
  readonly item: string
  readonly category: string | null
}

export interface Asked {
  /** What it would be counted for. */
  readonly of: string
  readonly facts: Facts
  readonly found: readonly FoundColumn[]
  /** How many people the data are about at most, as counted in them, leg by leg; null without data. */
  readonly counted: number | null
  readonly plan: { readonly name: string; readonly changes: readonly ItemChange[] }
}

export interface Approval {
  readonly bounds: Bounds
  /** The approved declaration, given the same data: what is so of the data is then the same in both. */
  readonly facts: Facts
  readonly revoked: boolean
  readonly used: readonly Use[]
}

/** One thing that goes beyond an approval: which bound, where, what was found, what is allowed. */
export interface Excess {
  readonly bound:
    | 'revoked'
    | 'until'
    | 'clearances'
    | 'plan'
    | 'day'
    | 'fact'
    | 'record'
    | 'protection'
    | 'category'
    | 'people'
  readonly where: string
  readonly found: string
  readonly allowed: string
}
