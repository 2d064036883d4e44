/**
 * C2SP tlog-proof: everything needed to show offline that an entry is in a log.
 *
 *     c2sp.org/tlog-proof@v1
 *     index 7
 *     gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=
 *
 *     (the signed checkpoint)
 */
import { CarnetError } from '@carnet/errors'
import { decodeBase64 } from './base64.ts'
import { type Checkpoint, openCheckpoint, parseCount } from './checkpoint.ts'
import { HASH_BYTES, leafHash } from './merkle.ts'
import type { Verifier } from './note.ts'
import { verifyInclusion } from './proof.ts'

const HEADER = 'c2sp.org/tlog-proof@v1'
/** A path is as long as the tree is high. */
const PATH_LIMIT = 63

export interface TlogProof {
  /** Of the entry, from 0. */
  readonly index: number
  /** Hashes of 32 bytes from the leaf's sibling up to the root's child. */
  readonly path: readonly Buffer[]
  /** The signed note. */
  readonly checkpoint: string
  /** Bytes that nobody has signed. */
  readonly extra?: Buffer
}

/** Writes a proof in its text form. */
export function formatTlogProof({ index, path, checkpoint, extra }: TlogProof): string {
  const lines = [HEADER]
  if (extra) lines.push(`extra ${extra.toString('base64')}`)
  lines.push(`index ${index}`, ...path.map(hash => hash.toString('base64')), '')
  return `${lines.join('\n')}\n${checkpoint}`
}

/** Takes a proof apart. Throws CARNET_LEDGER_PROOF_FORMAT with the line. Nothing is verified yet. */
export function parseTlogProof(text: string): TlogProof {
  const split = text.indexOf('\n\n')
  if (split < 0) throw badProof(1)
  const lines = text.slice(0, split).split('\n')
  const checkpoint = text.slice(split + 2)
  if (lines[0] !== HEADER) throw badProof(1)
  const hasExtra = lines[1]?.startsWith('extra ') ?? false
  const extra = hasExtra ? decodeBase64(lines[1]!.slice('extra '.length)) : undefined
  if (extra === null) throw badProof(2)
  const indexAt = hasExtra ? 2 : 1
  const index = lines[indexAt]?.startsWith('index ')
    ? parseCount(lines[indexAt].slice('index '.length))
    : null
  if (index === null) throw badProof(indexAt + 1)
  const path = lines.slice(indexAt + 1).map((line, at) => {
    const hash = decodeBase64(line)
    if (hash?.length !== HASH_BYTES || at >= PATH_LIMIT) throw badProof(indexAt + 2 + at)
    return hash
  })
  return extra ? { index, path, checkpoint, extra } : { index, path, checkpoint }
}

/**
 * Verifies that `entry` is in the log of `verifier`, and says where. Throws CARNET_LEDGER_PROOF_FORMAT, what
 * `openCheckpoint` throws, or CARNET_LEDGER_INCLUSION when the hashes do not lead from the entry to the root.
 */
export function verifyTlogProof(
  text: string,
  entry: Uint8Array,
  verifier: Verifier,
): { index: number; checkpoint: Checkpoint } {
  const { index, path, checkpoint: note } = parseTlogProof(text)
  const checkpoint = openCheckpoint(note, verifier)
  if (!verifyInclusion(leafHash(entry), index, checkpoint.size, path, checkpoint.root))
    throw new CarnetError('CARNET_LEDGER_INCLUSION', { index, size: checkpoint.size })
  return { index, checkpoint }
}

function badProof(line: number): CarnetError {
  return new CarnetError('CARNET_LEDGER_PROOF_FORMAT', {}, { at: { line } })
}
