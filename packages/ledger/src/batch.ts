/**
 * Many texts under one entry: the entry is the hash of a record that holds the root of a Merkle tree (RFC 6962) over the texts. So an
 * entry commits to each of them, and tells of none.
 */
import { CarnetError } from '@carnet/errors'
import { decodeBase64 } from './base64.ts'
import { leafHash, rootOf } from './merkle.ts'
import type { Verifier } from './note.ts'
import { inclusionPath, verifyInclusion } from './proof.ts'
import { sha256 } from './sha256.ts'
import { verifyTlogProof } from './tlog-proof.ts'

/** Everything needed to show offline that a text is in a log. */
export interface BatchProof {
  /** The text itself, byte for byte. */
  readonly text: string
  /** Of the text in its batch, from 0. */
  readonly index: number
  /** Hashes from the leaf's sibling up, base64. */
  readonly path: readonly string[]
  /** JSON with `size` and `root` (hex); its SHA-256 is the entry. */
  readonly record: string
  /** `tlog-proof` of the entry. */
  readonly ledger: string
}

/** The root over texts, in hex. */
export const batchRoot = (texts: readonly string[]): string => rootOf(leavesOf(texts)).toString('hex')

/** The entry that commits to a record. */
export const batchEntry = (record: string): Buffer => sha256(Buffer.from(record))

/** The path of one of the texts. */
export function batchPath(texts: readonly string[], index: number): string[] {
  const leaves = leavesOf(texts)
  return inclusionPath(index, texts.length).map(({ start, end }) =>
    rootOf(leaves.slice(start, end)).toString('base64'),
  )
}

/**
 * Verifies that the log of that key holds the text, and says which entry commits to it. Throws what `verifyTlogProof` throws, and
 * CARNET_LEDGER_INCLUSION for a text that is not in the batch.
 */
export function verifyBatchProof(
  { text, index, path, record, ledger }: BatchProof,
  verifier: Verifier,
): ReturnType<typeof verifyTlogProof> {
  const entry = verifyTlogProof(ledger, batchEntry(record), verifier)
  const { size, root } = readRecord(record)
  const hashes = path.map(decodeBase64).filter(hash => hash !== null)
  const whole = hashes.length === path.length
  if (!whole || !verifyInclusion(leafHash(Buffer.from(text)), index, size, hashes, root))
    throw new CarnetError('CARNET_LEDGER_INCLUSION', { index, size })
  return entry
}

function readRecord(record: string): { size: number; root: Buffer } {
  try {
    const { size, root } = JSON.parse(record) as { size?: unknown; root?: unknown }
    if (typeof size === 'number' && typeof root === 'string') return { size, root: Buffer.from(root, 'hex') }
  } catch {}
  return { size: 0, root: Buffer.alloc(0) }
}

const leavesOf = (texts: readonly string[]): Buffer[] => texts.map(text => leafHash(Buffer.from(text)))
