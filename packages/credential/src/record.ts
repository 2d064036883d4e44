/**
 * The clearance record: what was moved, under which decision, protected how. The ledger commits to its hash, and the
 * carnet carries it. It holds no data of the people concerned: hashes and counts only.
 */
import { CarnetError } from '@carnet/errors'
import { sha256 } from '@carnet/ledger'
import canonicalize from 'canonicalize'
import { recordShape } from './record-shape.ts'

/** A text in both languages, as the regime has it. */
export interface RecordedWords {
  readonly en: string
  readonly zh: string
}

/** A party of the leg. */
export interface RecordedParty {
  /** Its name in the declaration. */
  readonly name: string
  /** Scheme to identifier: `{ lei: '…' }`. Empty when it has none. */
  readonly identifiers: Readonly<Record<string, string>>
}

/** The file that was cleared, as it was before. */
export interface RecordedSource {
  readonly sha256: string
  readonly bytes: number
  readonly rows: number
}

/** The file that was released. */
export interface RecordedOutput {
  /** Its file name, without a folder. */
  readonly name: string
  /** Of the bytes as released: after encryption, where there is any. */
  readonly sha256: string
  readonly bytes: number
  readonly rows: number
  /** Names of its columns, in order. */
  readonly columns: readonly string[]
  /** `csv`, `ndjson`, `parquet`. */
  readonly format: string
  /** The recipients' age keys; left out when it is not encrypted. */
  readonly encrypted_to?: readonly string[]
}

/** One regime's finding about the leg. */
export interface RecordedFinding {
  readonly regime: string
  /** Digest of the release of the regime that was applied. */
  readonly digest: string
  readonly outcome: string
  readonly standing: string | null
  /** The provisions that it rests on. */
  readonly provisions: readonly {
    readonly id: string
    readonly cite: RecordedWords
    readonly source: string
  }[]
  /** What is to be done besides, and whether it was shown as done. */
  readonly duties: readonly {
    readonly duty: string
    readonly provision: string
    readonly done: 'yes' | 'no' | 'unknown'
  }[]
}

/** What is left in the released rows: groups of equal quasi-identifiers. Measured, and no judgement. */
export interface RecordedMeasure {
  readonly quasi_identifiers: readonly string[]
  readonly rows: number
  readonly groups: number
  /** Rows in the smallest group: the k of k-anonymity. */
  readonly smallest: number
  /** Rows alone in their group. */
  readonly unique: number
  /** Rows in groups of fewer than 5, and fewer than 10. */
  readonly below: { readonly k5: number; readonly k10: number }
}

export interface ClearanceRecord {
  /** Version of this format. */
  readonly carnet_record: 1
  /** The clearance: the same when it is run again to be finished. */
  readonly id: string
  /** The instant in UTC, `2026-11-24T08:30:00Z`, with milliseconds or without. */
  readonly cleared_at: string
  /** Name of the leg in the declaration. */
  readonly leg: string
  /** Codes of the places from which and to which the leg goes, as far as declared. */
  readonly places: { readonly from: string | null; readonly to: string | null }
  readonly parties: { readonly from: RecordedParty; readonly to: RecordedParty }
  /** Null for a leg that moves no file, such as remote access. */
  readonly source: RecordedSource | null
  /** Null when no file moves, as with remote access. */
  readonly output: RecordedOutput | null
  readonly decision: {
    /** The day as of which the law was applied. */
    readonly as_of: string
    /** The heaviest of the findings. */
    readonly outcome: string
    readonly standing: string | null
    readonly findings: readonly RecordedFinding[]
  }
  readonly plan: {
    /** Name of the plan that was approved; null when the data move as they stand. */
    readonly name: string | null
    /** What was done to the fields, as `@carnet/protect` writes it. */
    readonly protections: readonly unknown[]
    /** The mechanisms relied on: `CN/standard-contract`. */
    readonly mechanisms: readonly string[]
  }
  /** Null when nothing was measured. */
  readonly measured: RecordedMeasure | null
  /** Every regime release that was loaded for the decision. */
  readonly regimes: readonly { readonly code: string; readonly digest: string }[]
  /** What was added to statutory counters: the hash of a set of keyed fingerprints, and how many distinct people. */
  readonly people: readonly {
    /** `REGIME.counter`. */
    readonly counter: string
    /** For whom, or between whom, the total is kept: identifiers of parties. */
    readonly key: string
    /** The day on which they count. */
    readonly day: string
    /** By what kind of identifier people were told apart; null where they could not be. */
    readonly kind: string | null
    /** Null when people cannot be told apart in the data, so that the count is an interval. */
    readonly fingerprints_sha256: string | null
    readonly count: { readonly low: number; readonly high: number | null }
  }[]
  /** SHA-256 of the declaration's file. */
  readonly declaration_sha256: string
  /** What made this record. */
  readonly software: { readonly name: string; readonly version: string }
}

/** Checks that a value is a record of this version. Throws CARNET_CREDENTIAL_RECORD with the place and what was expected. */
export function readRecord(value: unknown): ClearanceRecord {
  const mismatch = recordShape(value, '')
  if (mismatch) throw new CarnetError('CARNET_CREDENTIAL_RECORD', { ...mismatch })
  return value as ClearanceRecord
}

/**
 * SHA-256 of the record as canonical JSON (RFC 8785): 32 bytes, the ledger's entry.
 * Throws CARNET_CREDENTIAL_RECORD for what is no record: better before it is in a ledger for ever.
 */
export function recordHash(record: ClearanceRecord): Buffer {
  return sha256(Buffer.from(canonicalize(readRecord(record))!))
}
