/** C2SP tlog-checkpoint: a signed note that says how many entries a log has, and their root. */
import type { KeyObject } from 'node:crypto'
import { CarnetError } from '@carnet/errors'
import { decodeBase64 } from './base64.ts'
import { HASH_BYTES } from './merkle.ts'
import { openNote, signNote, type Verifier } from './note.ts'

export interface Checkpoint {
  /** Which log: its name, which is also the name of its key. */
  readonly origin: string
  /** Entries in the log. */
  readonly size: number
  /** RFC 6962 root over them: 32 bytes. */
  readonly root: Buffer
}

/** Signs a checkpoint as its origin: the whole note. */
export function signCheckpoint({ origin, size, root }: Checkpoint, key: KeyObject): string {
  return signNote(`${origin}\n${size}\n${root.toString('base64')}\n`, origin, key)
}

/**
 * Verifies a checkpoint that the log named as `verifier` has signed. Throws what `openNote` throws,
 * CARNET_LEDGER_CHECKPOINT_FORMAT with the line, or CARNET_LEDGER_ORIGIN for another log's.
 */
export function openCheckpoint(note: string, verifier: Verifier): Checkpoint {
  const checkpoint = parseCheckpointText(openNote(note, verifier))
  if (checkpoint.origin !== verifier.name)
    throw new CarnetError('CARNET_LEDGER_ORIGIN', { expected: verifier.name, found: checkpoint.origin })
  return checkpoint
}

/** Reads the text of a checkpoint, without signatures. Extension lines, which nobody can audit, are passed over. */
export function parseCheckpointText(text: string): Checkpoint {
  const [origin, sizeText, rootText, ...rest] = text.split('\n')
  if (rest.pop() !== '') throw badCheckpoint(3)
  if (!origin) throw badCheckpoint(1)
  const size = parseCount(sizeText!)
  if (size === null) throw badCheckpoint(2)
  const root = decodeBase64(rootText!)
  if (root?.length !== HASH_BYTES) throw badCheckpoint(3)
  const empty = rest.indexOf('')
  if (empty >= 0) throw badCheckpoint(4 + empty)
  return { origin, size, root }
}

/** A number of entries in decimal, without leading zeroes; null for anything else, and beyond 2^53. */
export function parseCount(text: string): number | null {
  const count = Number(text)
  return /^(0|[1-9]\d*)$/.test(text) && Number.isSafeInteger(count) ? count : null
}

function badCheckpoint(line: number): CarnetError {
  return new CarnetError('CARNET_LEDGER_CHECKPOINT_FORMAT', {}, { at: { line } })
}
