import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { canonicalText, type Json, sha256 } from './json.ts'
import { asWriteError, writeDurably } from './write-durably.ts'

/**
 * One line of the list `people` of a clearance record: whom a counter (`REGIME.name`) counts because of it, under which key, on which
 * day. `kind` and `fingerprints_sha256` are null where the people have no identity. `count.high: null` is an open end.
 */
export interface PeopleEntry {
  readonly counter: string
  readonly key: string
  readonly day: string
  readonly kind: string | null
  readonly fingerprints_sha256: string | null
  readonly count: { readonly low: number; readonly high: number | null }
}

/** Stores a record under the SHA-256 of its canonical JSON, durably, and returns that: the entry for the ledger (lower-case hex). */
export async function writeRecord(folder: string, record: Json): Promise<string> {
  const { text, hash } = asRecord(record, hash => damaged(fileOf(folder, hash)))
  await writeDurably(fileOf(folder, hash), text)
  return hash
}

/** The text that is kept of a record, and its name. Throws what `damaged` makes where it cannot be understood whom it counts. */
export function asRecord(
  record: Json,
  damaged: (hash: string) => Error,
): { readonly text: string; readonly hash: string } {
  const text = canonicalText(record)
  const hash = sha256(text)
  peopleOf(record, () => damaged(hash))
  return { text, hash }
}

/** The record of a text that was kept under `hash`. Throws what `damaged` makes where it is another. */
export function recordOf(text: string, hash: string, damaged: () => Error): Json {
  if (sha256(text) !== hash) throw damaged()
  return JSON.parse(text) as Json
}

/** The record of an entry, or undefined if there is none here. Throws `CARNET_STATE_RECORD_DAMAGED`. */
export async function readRecord(folder: string, hash: string): Promise<Json | undefined> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return undefined
  const file = fileOf(folder, hash)
  const text = await readFile(file, 'utf8').catch(error => {
    if (error.code === 'ENOENT') return undefined
    throw asWriteError(error, file)
  })
  if (text === undefined) return undefined
  return recordOf(text, hash, () => damaged(file))
}

/** The hashes of all records, those of clearances that never finished included. */
export async function recordHashes(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(error => {
    throw asWriteError(error, folder)
  })
  return names.filter(name => /^[0-9a-f]{64}\.json$/.test(name)).map(name => name.slice(0, 64))
}

/** Whom a stored record counts. */
export async function readRecordPeople(folder: string, hash: string): Promise<readonly PeopleEntry[]> {
  return peopleOf((await readRecord(folder, hash)) ?? null, () => damaged(fileOf(folder, hash)))
}

/** A record that has no list `people` counts nobody; a list that cannot be understood is an error, for it would count too few. */
export function peopleOf(record: Json, damaged: () => Error): readonly PeopleEntry[] {
  const people = (record as { people?: unknown } | null)?.people ?? []
  if (!Array.isArray(people) || !people.every(isPeopleEntry)) throw damaged()
  return people
}

function isPeopleEntry(entry: unknown): entry is PeopleEntry {
  const { counter, key, day, kind, fingerprints_sha256: set, count } = (entry ?? {}) as PeopleEntry
  const texts = [counter, key, day].every(text => typeof text === 'string') && /^\d{4}-\d\d-\d\d$/.test(day)
  const identified = typeof kind === 'string' && /^[0-9a-f]{64}$/.test(String(set))
  const nameless = kind === null && set === null
  return texts && (identified || nameless) && isCount(count)
}

function isCount(count: PeopleEntry['count'] | undefined): boolean {
  const { low, high } = count ?? {}
  return isNumber(low) && (high === null || (isNumber(high) && high >= low))
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function fileOf(folder: string, hash: string): string {
  return join(folder, `${hash}.json`)
}

function damaged(file: string): CarnetError {
  return new CarnetError('CARNET_STATE_RECORD_DAMAGED', { file }, { kind: 'failure' })
}
