/** What an unknown answer hangs on, gathered through the unknown steps only; a step that several share is gone through once. */
import type { Gap, Row } from './graph.ts'
import { type Gaps, gapKey } from './trace.ts'

/** Deeper than this definitions are not gone into: a chain of owners that long is asked as far as it is shown. */
export const deepestProof = 60

export class Asked {
  readonly gaps: Gaps = new Map()
  readonly #seen = new Map<object, Set<Row | null>>()
  depth = 0

  add(gaps: readonly Gap[]): void {
    for (const gap of gaps) this.gaps.set(gapKey(gap), gap)
  }

  /** True the first time that a definition, entry or provision is gone into for a record. */
  enters(what: object, record: Row | null): boolean {
    const records = this.#seen.get(what) ?? new Set<Row | null>()
    this.#seen.set(what, records)
    if (records.has(record)) return false
    records.add(record)
    return true
  }
}
