/** Inclusion and consistency proofs: RFC 6962 section 2.1.1 and 2.1.2, verified as RFC 9162 section 2.1.3.2 and 2.1.4.2 say. */
import { emptyRoot, nodeHash, type Range, splitPoint } from './merkle.ts'

/**
 * The subtrees whose hashes prove that leaf `index` is in a tree of `size` leaves, the leaf's sibling first.
 * Needs 0 <= index < size.
 */
export function inclusionPath(index: number, size: number): Range[] {
  const path: Range[] = []
  let start = 0
  let end = size
  while (end - start > 1) {
    const middle = start + splitPoint(end - start)
    if (index < middle) {
      path.push({ start: middle, end })
      end = middle
    } else {
      path.push({ start, end: middle })
      start = middle
    }
  }
  return path.reverse()
}

/**
 * The subtrees whose hashes prove that a tree of `size` leaves continues one of `oldSize` leaves.
 * Needs 0 <= oldSize <= size. Empty when the sizes are equal or the old tree is empty: there is nothing to prove.
 */
export function consistencyPath(oldSize: number, size: number): Range[] {
  if (oldSize === 0 || oldSize === size) return []
  const path: Range[] = []
  let start = 0
  let end = size
  while (oldSize !== end) {
    const middle = start + splitPoint(end - start)
    if (oldSize <= middle) {
      path.push({ start: middle, end })
      end = middle
    } else {
      path.push({ start, end: middle })
      start = middle
    }
  }
  // The old tree's last subtree is named only when the verifier cannot know it as the old root.
  if (start > 0) path.push({ start, end })
  return path.reverse()
}

/** One step from a leaf to the root: the sibling that is joined to what was reached, where it stands, and what comes of it. */
export interface InclusionStep {
  readonly sibling: Buffer
  readonly side: 'left' | 'right'
  readonly hash: Buffer
}

/** The way of a leaf's hash to the root, as `proof` says; null where so many hashes are no proof for that place and size. */
export function inclusionSteps(
  leaf: Buffer,
  index: number,
  size: number,
  proof: readonly Buffer[],
): readonly InclusionStep[] | null {
  if (!isCount(index) || !isCount(size) || index >= size) return null
  const steps: InclusionStep[] = []
  let position = index
  let last = size - 1
  let hash = leaf
  for (const sibling of proof) {
    if (last === 0) return null
    const side = position % 2 === 1 || position === last ? 'left' : 'right'
    hash = side === 'left' ? nodeHash(sibling, hash) : nodeHash(hash, sibling)
    steps.push({ sibling, side, hash })
    while (side === 'left' && position % 2 === 0 && position !== 0) {
      position /= 2
      last = half(last)
    }
    position = half(position)
    last = half(last)
  }
  return last === 0 ? steps : null
}

/** Whether `proof` shows that the leaf with this hash is the `index`-th of the tree with `size` leaves and this root. */
export function verifyInclusion(
  leaf: Buffer,
  index: number,
  size: number,
  proof: readonly Buffer[],
  root: Buffer,
): boolean {
  const steps = inclusionSteps(leaf, index, size, proof)
  return steps !== null && (steps.at(-1)?.hash ?? leaf).equals(root)
}

/** Whether `proof` shows that the tree of `size` leaves with `root` begins with the tree of `oldSize` leaves with `oldRoot`. */
export function verifyConsistency(
  oldSize: number,
  size: number,
  oldRoot: Buffer,
  root: Buffer,
  proof: readonly Buffer[],
): boolean {
  if (!isCount(oldSize) || !isCount(size) || oldSize > size) return false
  if (oldSize === size) return proof.length === 0 && oldRoot.equals(root)
  if (oldSize === 0) return proof.length === 0 && oldRoot.equals(emptyRoot())
  // A complete old tree is itself the first subtree of the path.
  const path = isPowerOfTwo(oldSize) ? [oldRoot, ...proof] : proof
  let position = oldSize - 1
  let last = size - 1
  while (position % 2 === 1) {
    position = half(position)
    last = half(last)
  }
  const [first, ...rest] = path
  if (!first) return false
  let before = first
  let now = first
  for (const sibling of rest) {
    if (last === 0) return false
    if (position % 2 === 1 || position === last) {
      before = nodeHash(sibling, before)
      now = nodeHash(sibling, now)
      while (position % 2 === 0 && position !== 0) {
        position /= 2
        last = half(last)
      }
    } else now = nodeHash(now, sibling)
    position = half(position)
    last = half(last)
  }
  return last === 0 && before.equals(oldRoot) && now.equals(root)
}

// Sizes go beyond 32 bits: no bit operators here.
function half(value: number): number {
  return Math.floor(value / 2)
}

function isPowerOfTwo(value: number): boolean {
  let odd = value
  while (odd % 2 === 0) odd /= 2
  return odd === 1
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
