/** The Merkle tree of RFC 6962 section 2.1: how leaves and nodes are hashed, and which subtrees a range consists of. */
import { sha256 } from './sha256.ts'

export const HASH_BYTES = 32

const LEAF = Buffer.of(0)
const INNER = Buffer.of(1)

/** The hash of an entry as a leaf. */
export function leafHash(entry: Uint8Array): Buffer {
  return sha256(LEAF, entry)
}

/** The hash of a node with two children. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return sha256(INNER, left, right)
}

/** The root of a tree without entries. */
export function emptyRoot(): Buffer {
  return sha256()
}

/** A complete subtree: the `index`-th of those with 2^level leaves. */
export interface Node {
  readonly level: number
  readonly index: number
}

/** Leaves from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The largest power of two that is smaller than `count` (at least 2): where RFC 6962 splits a tree. */
export function splitPoint(count: number): number {
  let power = 1
  while (power * 2 < count) power *= 2
  return power
}

/**
 * The complete subtrees that a range consists of, largest first. `start` must be a multiple of the first one's
 * number of leaves, as it is for every subtree that RFC 6962 hashes.
 */
export function cover({ start, end }: Range): Node[] {
  const nodes: Node[] = []
  let at = start
  while (at < end) {
    let level = 0
    while (2 ** (level + 1) <= end - at) level++
    nodes.push({ level, index: at / 2 ** level })
    at += 2 ** level
  }
  return nodes
}

/** The hash over subtrees that stand next to each other, largest first, as `cover` lists them. */
export function joinSubtrees(hashes: readonly Buffer[]): Buffer {
  let joined = hashes.at(-1)
  if (!joined) return emptyRoot()
  for (let i = hashes.length - 2; i >= 0; i--) joined = nodeHash(hashes[i]!, joined)
  return joined
}

/** The root over leaf hashes. Linear; meant for tiles and for tests, a log keeps its growing edge instead. */
export function rootOf(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return emptyRoot()
  if (leaves.length === 1) return leaves[0]!
  const split = splitPoint(leaves.length)
  return nodeHash(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)))
}
