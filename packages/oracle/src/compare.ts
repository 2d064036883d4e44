/** Values against values: the same, below, at least. */
import type { Answer, Bound, Comparison, Interval, Literal, Regime, Value, Vocabulary } from '@carnet/law'
import { sure } from './three.ts'
import { isRecord } from './walk.ts'

export function isNumber(value: unknown): value is Interval {
  return typeof value === 'object' && value !== null && 'low' in value && 'high' in value
}

/** Nothing is known of it, but that nothing is less than none. */
export const someNumber: Interval = { low: 0, high: Number.POSITIVE_INFINITY }

/** Whether two values are the same. Numbers are known within bounds. */
export function same(one: Value | Literal, other: Value | Literal): Answer {
  const [a, b] = [asInterval(one), asInterval(other)]
  if (a && b) {
    if (a.high < b.low || b.high < a.low) return 'no'
    return sure(a.low === a.high && b.low === b.high) === 'yes' ? 'yes' : 'unknown'
  }
  return sure(one === other)
}

function asInterval(value: Value | Literal): Interval | null {
  if (typeof value === 'number') return { low: value, high: value }
  return typeof value === 'object' && !isRecord(value) ? value : null
}

/** Whether a code is another, or lies below it. */
export const under = (code: string, above: string): boolean => code === above || code.startsWith(`${above}.`)

/** The country of a subdivision `XX-YYY`; null for what is a place of its own. */
export function countryOf(place: string, vocabulary: Vocabulary): string | null {
  if (place in vocabulary.extensions || !place.includes('-')) return null
  return place.slice(0, place.indexOf('-'))
}

/** The number that a bound stands for on the day: `none` before the first value, `unknown` where we do not know it. */
export function boundOn(bound: Bound, regime: Regime, day: string): number | 'none' | 'unknown' {
  if (typeof bound === 'number') return bound
  const parameter = regime.parameters.find(one => one.name === bound.parameter)
  const past = parameter?.values.filter(value => value.from <= day) ?? []
  const last = past[past.length - 1]
  if (!last) return 'none'
  return last.value === null ? 'unknown' : last.value
}

/** Yes if all of the interval satisfies it, no if none does. */
export function compare(number: Interval, by: Comparison, bound: number | 'none' | 'unknown'): Answer {
  if (bound === 'none') return 'no'
  if (bound === 'unknown') return 'unknown'
  const satisfies = (value: number): boolean => {
    if (by === 'at_least') return value >= bound
    if (by === 'above') return value > bound
    if (by === 'at_most') return value <= bound
    return value < bound
  }
  const [low, high] = [satisfies(number.low), satisfies(number.high)]
  if (low === high) return sure(low)
  return 'unknown'
}
