/** What the page of verification and its thread say to each other. */
import type { CheckName, ClearanceRecord, ReleaseStatement, SignedCheck } from '@carnet/credential'
import type { Spoken } from '@carnet/locales'

export interface Question {
  readonly id: number
  readonly carnet: File
  readonly data: File | null
  /** Empty where the person trusts none. */
  readonly issuer: string
  readonly logKey: string
  /** Text of a file of successions of the issuer's keys; empty where there is none. */
  readonly successions: string
}

/** A signed regime: what can be checked of it without the law. */
export interface ReleaseQuestion {
  readonly id: number
  readonly release: File
  /** Empty where the person trusts none. */
  readonly issuer: string
}

/** Everything in every language: switching needs no second verification. */
export interface ToldCheck<Name extends string = CheckName> {
  readonly check: Name
  readonly result: 'passed' | 'failed' | 'not-checked'
  readonly name: Spoken
  readonly text: Spoken
}

export interface Told {
  readonly ok: boolean
  readonly summary: Spoken
  readonly checks: readonly ToldCheck[]
  /** Null unless everything that was checked is good. */
  readonly record: ClearanceRecord | null
  readonly issuer: string | null
  /** Whether its key is not the one that is trusted, but came after it. */
  readonly isFollowed: boolean
  /** The entry's place in the ledger, from 0, and how many entries its checkpoint counts. */
  readonly entry: { readonly index: number; readonly size: number } | null
  readonly plan: Spoken
  readonly protections: readonly Spoken[]
}

export interface ToldRelease {
  readonly ok: boolean
  readonly checks: readonly ToldCheck<SignedCheck['check']>[]
  /** What it says of itself, and its text; null unless it is well-formed and good. */
  readonly release: ReleaseStatement | null
  readonly text: string | null
}

export interface ToldError {
  readonly code: string
  readonly message: Spoken
  readonly fix: Spoken
}

export type Answer =
  /** `done` is null when nothing is left to be read. */
  | { readonly id: number; readonly kind: 'verified'; readonly told: Told; readonly done: number | null }
  | { readonly id: number; readonly kind: 'reading'; readonly done: number }
  | { readonly id: number; readonly kind: 'released'; readonly told: ToldRelease }
  | { readonly id: number; readonly kind: 'refused'; readonly error: ToldError }
  | { readonly id: number; readonly kind: 'unreadable' }
