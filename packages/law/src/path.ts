/** Paths: from a variable through records to values. */
import { isDay } from './days.ts'
import type { Fact, Value } from './declaration.ts'
import { ANSWERABLE, type Frame, type Scope } from './node.ts'
import type { Path } from './regime.ts'
import { answerableReading, emptyReading, type Gap, type Reading, readFact } from './world.ts'

export const isFact = (value: Value): value is Fact => typeof value === 'object' && 'values' in value

export const writePath = (path: Path): string => [path.root, ...path.hops].join('.')

/** Compiles a path once: the variable becomes a slot, each hop a look-up. */
export function compilePath(path: Path, scope: Scope): (frame: Frame) => Reading {
  if (path.root === 'as_of') {
    return frame => ({ ...emptyReading, values: [frame.world.declaration.as_of] })
  }
  if (path.hops.length === 0 && isDay(path.root)) {
    const written = { ...emptyReading, values: [path.root] }
    return () => written
  }
  const slot = scope.slots.get(path.root)
  if (slot === undefined) return () => emptyReading
  const hops = path.hops
  if (slot === ANSWERABLE) return frame => follow(frame, answerableReading(frame.world), hops)
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
    return record ? follow(frame, { ...emptyReading, values: [record] }, hops) : emptyReading
  }
}

function follow(frame: Frame, start: Reading, hops: readonly string[]): Reading {
  if (hops.length === 0) return start
  let values = start.values
  let complete = start.complete
  const gaps: Gap[] = [...start.gaps]
  const presumed: Gap[] = [...start.presumed]
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
