/** Numbers known within bounds. */
import type { Interval } from './declaration.ts'
import { type Kleene, NO, UNKNOWN, YES } from './kleene.ts'
import type { Comparison } from './regime.ts'

/** Nothing is known of a count but that it is not negative. */
export const anyNumber: Interval = Object.freeze({ low: 0, high: Number.POSITIVE_INFINITY })
export const exactly = (value: number): Interval => ({ low: value, high: value })

export function isInterval(value: unknown): value is Interval {
  return typeof value === 'object' && value !== null && 'low' in value && 'high' in value
}

/** Yes if the whole interval satisfies the comparison, no if none of it does, else unknown. */
export function compare(interval: Interval, by: Comparison, bound: number): Kleene {
  switch (by) {
    case 'at_least':
      return interval.low >= bound ? YES : interval.high < bound ? NO : UNKNOWN
    case 'above':
      return interval.low > bound ? YES : interval.high <= bound ? NO : UNKNOWN
    case 'at_most':
      return interval.high <= bound ? YES : interval.low > bound ? NO : UNKNOWN
    case 'below':
      return interval.high < bound ? YES : interval.low >= bound ? NO : UNKNOWN
  }
}

/** Whether the number is `value`: a number within bounds is only known to be it when both bounds are. */
export function equals(interval: Interval, value: number): Kleene {
  if (interval.low === value && interval.high === value) return YES
  return interval.low <= value && value <= interval.high ? UNKNOWN : NO
}

/** How many are in the union of sets of these sizes, when nothing is known of their overlap. */
export function unionSize(sizes: readonly Interval[]): Interval {
  let low = 0
  let high = 0
  for (const size of sizes) {
    low = Math.max(low, size.low)
    high += size.high
  }
  return { low, high }
}
