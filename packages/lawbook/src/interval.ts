/** Numbers known within bounds, as they are written: `7`, `[1, 9999]`, `[10000, null]`. */
import type { Interval } from '@carnet/law'
import type { Reader } from './reader.ts'
import type { Tree } from './tree.ts'

export function readInterval(reader: Reader, tree: Tree): Interval {
  if (tree.kind === 'scalar' && typeof tree.value === 'number') {
    const value = readAmount(reader, tree)
    return { low: value, high: value }
  }
  const [low, high] = tree.kind === 'seq' && tree.members.length === 2 ? tree.members : []
  if (!low || !high) {
    reader.wrongType(tree, 'type.interval')
    return { low: 0, high: Number.POSITIVE_INFINITY }
  }
  const interval = {
    low: isOpen(low) ? 0 : readAmount(reader, low),
    high: isOpen(high) ? Number.POSITIVE_INFINITY : readAmount(reader, high),
  }
  if (interval.high < interval.low)
    reader.issue('CARNET_INTERVAL_REVERSED', { low: interval.low, high: interval.high }, tree.at)
  return interval
}

const isOpen = (tree: Tree): boolean => tree.kind === 'scalar' && tree.value === null

/** Nothing that is counted or measured is less than none. */
function readAmount(reader: Reader, tree: Tree): number {
  const value = reader.number(tree)
  if (value < 0) reader.wrongType(tree, 'type.not-negative')
  return Math.max(0, value)
}
