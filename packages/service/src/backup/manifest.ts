/** What a backup says of itself: every file with its length and hash, the ledgers with their keys, how far the tables had come. */
import { CarnetError } from '@carnet/errors'

export interface BackedUpFile {
  readonly bytes: number
  readonly sha256: string
}

export interface BackedUpLedger {
  /** Of the folder `state` in the backup; of PostgreSQL the organisation. */
  readonly path: string | null
  readonly organisation: string | null
  /** Its key, in the text form of signed-note: with it the ledger is verified. */
  readonly verifier: string
}

export interface Manifest {
  readonly carnet_backup: 1
  /** When the backup was begun, RFC 3339. */
  readonly made: string
  /** The version of Carnet that made it. */
  readonly version: string
  readonly kind: 'folder' | 'postgresql'
  /** The last migration of the tables; null where there were none. */
  readonly migration: string | null
  readonly keys: 'sealed' | 'left-out'
  readonly ledgers: readonly BackedUpLedger[]
  readonly files: Readonly<Record<string, BackedUpFile>>
}

export const manifestFile = 'manifest.json'
export const keysFile = 'keys.age'
/** Rows of a table, a line of JSON each. */
export const tableFile = (table: string): string => `store/${table}.jsonl`
/** Work that was waiting: no table of ours, so not loaded as one. */
export const jobsFile = 'jobs.jsonl'
export const stateFile = (path: string): string => `state/${path}`
export const dataFile = (path: string): string => `files/${path}`

/** Throws `CARNET_RESTORE_MANIFEST`. */
export function readManifest(text: string, place: string): Manifest {
  const bad = (problem: string): CarnetError =>
    new CarnetError('CARNET_RESTORE_MANIFEST', { file: place, problem }, { kind: 'failure' })
  let manifest: Manifest
  try {
    manifest = JSON.parse(text) as Manifest
  } catch {
    throw bad('JSON')
  }
  if (manifest?.carnet_backup !== 1) throw bad(`carnet_backup: ${String(manifest?.carnet_backup ?? '–')}`)
  const isWhole =
    typeof manifest.files === 'object' &&
    Array.isArray(manifest.ledgers) &&
    ['folder', 'postgresql'].includes(manifest.kind)
  if (!isWhole) throw bad('files, ledgers, kind')
  for (const path of Object.keys(manifest.files)) if (!isPlain(path)) throw bad(path)
  return manifest
}

/** A path that leads out of the folder is nobody's file. */
const isPlain = (path: string): boolean =>
  path !== '' &&
  !path.includes('\\') &&
  !path.includes('\0') &&
  path.split('/').every(part => !['', '.', '..'].includes(part))
