/**
 * Another key for a log that goes on: its name, its entries and its tree stay. Both keys sign at which size and root, the hash of that note is the
 * next entry, and the checkpoint over it, which both sign, is the last that counts by the former key alone.
 *
 *     carnet ledger succession 1
 *     from carnet/0f4c…+c9e1b2d3+AV…
 *     to carnet/0f4c…+77d0a1f2+AU…
 *     at 2026-11-30T08:30:00.000Z
 *     size 42
 *     root CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
 *
 *     — carnet/0f4c… (by the former key)
 *     — carnet/0f4c… (by the new one)
 */
import type { KeyObject } from 'node:crypto'
import { CarnetError } from '@carnet/errors'
import { decodeBase64 } from './base64.ts'
import { type Checkpoint, openCheckpoint, parseCount } from './checkpoint.ts'
import { HASH_BYTES, joinSubtrees, leafHash } from './merkle.ts'
import {
  cosignNote,
  formatVerifier,
  openNote,
  parseNote,
  parseVerifier,
  signNote,
  verifierOf,
} from './note.ts'
import { verifyInclusion } from './proof.ts'
import { sha256 } from './sha256.ts'
import { parseTlogProof } from './tlog-proof.ts'

/** What everybody may have of a succession. */
export interface LogSuccession {
  /** Signed by both keys. */
  readonly note: string
  /** `tlog-proof` of the note's hash, under the checkpoint that both keys signed. */
  readonly proof: string
}

/** What the note says. */
export interface LogSuccessionStatement {
  /** Verifier key until now, and from now on; of one name. */
  readonly from: string
  readonly to: string
  /** The instant in UTC. */
  readonly at: string
  /** Of the log before the entry of the succession. */
  readonly size: number
  readonly root: Buffer
}

/** One that was verified. */
export interface VerifiedLogSuccession extends LogSuccessionStatement {
  /** The checkpoint that both keys signed: one entry more than `size`. */
  readonly last: Checkpoint
}

const HEADER = 'carnet ledger succession 1'
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/

/** The note, signed by both private keys. The same input gives the same note. */
export function signLogSuccession(
  { origin, size, root }: Checkpoint,
  from: KeyObject,
  to: KeyObject,
  at: string,
): string {
  const keys = [from, to].map(key => formatVerifier(verifierOf(origin, key)))
  const lines = [HEADER, `from ${keys[0]}`, `to ${keys[1]}`, `at ${at}`, `size ${size}`]
  const text = `${[...lines, `root ${root.toString('base64')}`].join('\n')}\n`
  return cosignNote(signNote(text, origin, from), origin, to)
}

/** The entry of the log: 32 bytes. */
export const logSuccessionEntry = (note: string): Buffer => sha256(Buffer.from(note))

/** Reads what a note says. Throws CARNET_LEDGER_NOTE_FORMAT, CARNET_LEDGER_SUCCESSION_FORMAT. Nothing is verified yet. */
export function parseLogSuccession(note: string): LogSuccessionStatement {
  const { text } = parseNote(note)
  const [header, ...lines] = text.split('\n')
  const values = ['from ', 'to ', 'at ', 'size ', 'root '].map((name, at) =>
    lines[at]?.startsWith(name) ? lines[at].slice(name.length) : '',
  )
  const [from = '', to = '', at = ''] = values
  const size = parseCount(values[3]!)
  const root = decodeBase64(values[4]!)
  const isWhole = header === HEADER && lines.length === 6 && lines[5] === '' && INSTANT.test(at)
  const isOfOne = from !== to && from.split('+')[0] === to.split('+')[0]
  if (!isWhole || !isOfOne || size === null || root?.length !== HASH_BYTES)
    throw new CarnetError('CARNET_LEDGER_SUCCESSION_FORMAT')
  return { from, to, at, size, root }
}

/**
 * Verifies one, offline: both keys signed note and checkpoint, and the tree under the checkpoint is that of before with this one entry more.
 * Throws what `parseLogSuccession` throws, and CARNET_LEDGER_SUCCESSION where something does not hold.
 */
export function verifyLogSuccession({ note, proof }: LogSuccession): VerifiedLogSuccession {
  const statement = parseLogSuccession(note)
  const { from, to, size, root } = statement
  try {
    const keys = [parseVerifier(from), parseVerifier(to)]
    for (const key of keys) openNote(note, key)
    const { index, path, checkpoint, extra } = parseTlogProof(proof)
    const [last, same] = keys.map(key => openCheckpoint(checkpoint, key))
    const isNext = last!.size === size + 1 && index === size && same !== undefined && extra === undefined
    // The path of the last leaf consists of the subtrees of the tree of before, smallest first.
    const before = joinSubtrees([...path].reverse())
    const leaf = leafHash(logSuccessionEntry(note))
    if (isNext && before.equals(root) && verifyInclusion(leaf, index, last!.size, path, last!.root))
      return { ...statement, last: last! }
  } catch (error) {
    if (!(error instanceof CarnetError)) throw error
  }
  throw new CarnetError('CARNET_LEDGER_SUCCESSION', { from, to })
}

/**
 * Verifies all that are known of logs, in the order in which they came. Throws as `verifyLogSuccession`, and CARNET_LEDGER_SUCCESSION_FORK where a
 * key has two successors, comes back, or ended before it began: then nobody can say which one goes on.
 */
export function verifyLogSuccessions(
  successions: readonly LogSuccession[],
): readonly VerifiedLogSuccession[] {
  const verified: VerifiedLogSuccession[] = []
  for (const one of successions.map(verifyLogSuccession)) {
    const { from, to, size } = one
    const before = verified.find(other => other.to === from)
    const isFork = verified.some(other => other.from === from || other.to === to || other.from === to)
    if (isFork || (before && size < before.last.size))
      throw new CarnetError('CARNET_LEDGER_SUCCESSION_FORK', { key: from })
    verified.push(one)
  }
  return verified
}
