/** Paths: from a variable through records to values. */
import type { Fact, Value } from './declaration.ts'
import type { Frame, Scope } from './node.ts'
import type { Path } from './regime.ts'
import { emptyReading, type Gap, type Reading, readFact } from './world.ts'

export const isFact = (value: Value): value is Fact => typeof value === 'object' && 'values' in value

export const writePath = (path: Path): string => [path.root, ...path.hops].join('.')

/** Compiles a path once: the variable becomes a slot, each hop a look-up. */
export function compilePath(path: Path, scope: Scope): (frame: Frame) => Reading {
  if (path.root === 'as_of') {
    return frame => ({ ...emptyReading, values: [frame.world.declaration.as_of] })
  }
  const slot = scope.slots.get(path.root)
  if (slot === undefined) return () => emptyReading
  const hops = path.hops
  if (hops.length === 0) {
    return frame => {
      const record = frame.slots[slot]
      return record ? { ...emptyReading, values: [record] } : emptyReading
    }
  }
  if (hops.length === 1) {
    const only = hops[0]!
    return frame => {
      const record = frame.slots[slot]
      return record ? readFact(frame.world, record, only) : emptyReading
    }
  }
  return frame => {
    const record = frame.slots[slot]
    return record ? follow(frame, record, hops) : emptyReading
  }
}

function follow(frame: Frame, start: Fact, hops: readonly string[]): Reading {
  let values: readonly Value[] = [start]
  let complete = true
  const gaps: Gap[] = []
  const presumed: Gap[] = []
  for (const hop of hops) {
    const next: Value[] = []
    for (const value of values) {
      if (!isFact(value)) continue
      const reading = readFact(frame.world, value, hop)
      next.push(...reading.values)
      complete &&= reading.complete
      gaps.push(...reading.gaps)
      presumed.push(...reading.presumed)
    }
    values = next
  }
  return { values, complete, gaps, presumed }
}
