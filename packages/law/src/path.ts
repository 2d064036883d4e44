/** Paths: from a variable through records to values. */
import { isDay } from './days.ts'
import type { Value } from './declaration.ts'
import { emptyReading, fieldId, type Gap, isRow, Reading } from './graph.ts'
import { ANSWERABLE, type Frame, type Scope } from './node.ts'
import type { Path } from './regime.ts'
import { answerableReading, readField, type World } from './world.ts'

export const writePath = (path: Path): string => [path.root, ...path.hops].join('.')

export type ReadPath = (frame: Frame) => Reading

/** Compiles a path once: the variable becomes a slot, each hop a cell. */
export function compilePath(path: Path, scope: Scope): ReadPath {
  if (path.root === 'as_of') return frame => frame.world.graph.asOf
  if (path.hops.length === 0 && isDay(path.root)) {
    const written = new Reading([path.root])
    return () => written
  }
  const slot = scope.slots.get(path.root)
  if (slot === undefined) return () => emptyReading
  const hops = path.hops.map(fieldId)
  if (slot === ANSWERABLE) return frame => follow(frame.world, answerableReading(frame.world), hops)
  if (hops.length === 0) return frame => frame.slots[slot]?.self ?? emptyReading
  if (hops.length === 1) {
    const only = hops[0]!
    return frame => {
      const row = frame.slots[slot]
      return row === undefined ? emptyReading : readField(frame.world, row, only)
    }
  }
  return frame => {
    const row = frame.slots[slot]
    return row === undefined ? emptyReading : follow(frame.world, row.self, hops)
  }
}

/** The slot and the field of a path of one hop, the slot of a path of none: what is read most, read without a call. */
export function shortPath(path: Path, scope: Scope): { slot: number; field: number | null } | null {
  const slot = scope.slots.get(path.root)
  if (slot === undefined || slot === ANSWERABLE || path.hops.length > 1) return null
  return { slot, field: path.hops.length === 1 ? fieldId(path.hops[0]!) : null }
}

/** Where each hop leads to one record and all is known, the last reading is that of a single cell. */
function follow(world: World, start: Reading, hops: readonly number[]): Reading {
  let reading = start
  for (let at = 0; at < hops.length; at++) {
    const { only } = reading
    if (!isRow(only)) return collect(world, reading, hops, at)
    reading = readField(world, only, hops[at]!)
  }
  return reading
}

function collect(world: World, start: Reading, hops: readonly number[], from: number): Reading {
  if (start.values.length === 0) return start
  let { values, complete } = start
  const gaps: Gap[] = [...start.gaps]
  const presumed: Gap[] = [...start.presumed]
  for (let at = from; at < hops.length; at++) {
    const next: Value[] = []
    for (const value of values) {
      if (!isRow(value)) continue
      const reading = readField(world, value, hops[at]!)
      next.push(...reading.values)
      complete &&= reading.complete
      gaps.push(...reading.gaps)
      presumed.push(...reading.presumed)
    }
    values = next
  }
  return new Reading(values, complete, gaps, presumed)
}
