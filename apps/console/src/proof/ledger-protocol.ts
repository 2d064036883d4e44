/** What pages ask of the thread of verification about a ledger, and what it says. */
import type { AuditEvent, EventCheckName } from '@carnet/credential'
import type { Spoken } from '@carnet/locales'
import type { ToldError } from './protocol.ts'

export type LedgerQuestion = { readonly id: number } & LedgerAsked

export type LedgerAsked =
  /** Whether a ledger holds an entry. */
  | {
      readonly ask: 'entry'
      /** Hexadecimal. */
      readonly entry: string
      /** What was hashed, where it is at hand. */
      readonly record: string | null
      /** C2SP tlog-proof. */
      readonly proof: string
      readonly key: string
    }
  /** Whether a ledger continues what it was. */
  | {
      readonly ask: 'consistency'
      readonly before: string
      readonly now: string
      /** Base64. */
      readonly hashes: readonly string[]
      readonly key: string
      readonly successions?: string
    }
  /** What a checkpoint says, and whether it is signed: by the key, or one before it, where a file of successions is given. */
  | { readonly ask: 'checkpoint'; readonly note: string; readonly key: string; readonly successions?: string }
  /** Whether a ledger holds an event of an audit trail. */
  | { readonly ask: 'event'; readonly source: string }

/** Hashes are hexadecimal. */
export interface ToldStep {
  readonly sibling: string
  readonly side: 'left' | 'right'
  readonly hash: string
}

export interface ToldCheckpoint {
  readonly origin: string
  readonly size: number
  readonly root: string
}

export interface ToldEntry {
  readonly kind: 'entry'
  /** Null where there is no record to be hashed. */
  readonly isRecordHash: boolean | null
  readonly isIncluded: boolean
  readonly index: number
  readonly checkpoint: ToldCheckpoint
  readonly leaf: string
  readonly steps: readonly ToldStep[]
}

export interface ToldEvent {
  readonly kind: 'event'
  readonly ok: boolean
  readonly checks: readonly {
    readonly check: EventCheckName
    readonly result: 'passed' | 'failed' | 'not-checked'
    readonly name: Spoken
    readonly text: Spoken
  }[]
  readonly event: AuditEvent | null
}

export type LedgerTold =
  | ToldEntry
  | ToldEvent
  | {
      readonly kind: 'consistency'
      readonly ok: boolean
      readonly before: ToldCheckpoint
      readonly now: ToldCheckpoint
    }
  | { readonly kind: 'checkpoint'; readonly checkpoint: ToldCheckpoint }
  | { readonly kind: 'refused'; readonly error: ToldError }

export type LedgerAnswer = { readonly id: number } & LedgerTold
