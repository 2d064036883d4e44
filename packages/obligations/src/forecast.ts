/** When a running total would reach a line, if it went on as it has: by the plain pace, and within what an uneven pace allows. */
import { type Counter, type Day, fromNumber, shift, toNumber } from '@carnet/law'

/** How many people came to the total on a day who were not in it before. */
export interface Increment {
  readonly day: Day
  readonly added: number
}

export interface PaceInput {
  readonly window: Counter['window']
  readonly today: Day
  /** The days from which the total counts; in any order. */
  readonly increments: readonly Increment[]
}

export interface Pace {
  /** The first day that the pace is taken from. */
  readonly since: Day
  readonly days: number
  readonly total: number
  readonly perDay: number
  /** Standard error of `perDay`, from the weeks; null with too few of them. */
  readonly error: number | null
}

export interface Forecast {
  /** `reached`; `expected` on `day`; `after-reset`: not before the total starts anew; `not-at-this-pace`. */
  readonly state: 'reached' | 'expected' | 'after-reset' | 'not-at-this-pace'
  readonly day: Day | null
  /** At the faster and at the slower pace of the interval; null where that does not reach it, or is not known. */
  readonly earliest: Day | null
  readonly latest: Day | null
}

const none: ReadonlySet<Day> = new Set()
const daysOfWeek = 7
/** Fewer weeks say nothing of how uneven they are. */
const fewestWeeks = 4
/** Nineteen in twenty, were the weeks independent of each other and alike. */
const deviations = 1.96
/** How far a rolling total is looked ahead. */
const farthest = 3 * 366

/** The first day of the window that ends today. */
export function windowStart(window: Counter['window'], today: Day): Day {
  if ('months' in window) return shift(today, { months: window.months }, -1, none)
  const year = Number(today.slice(0, 4)) - (window.since === 'last-new-year' ? 1 : 0)
  return `${String(year).padStart(4, '0')}-01-01`
}

export function paceOf({ window, today, increments }: PaceInput): Pace {
  const since = windowStart(window, today)
  const days = toNumber(today) - toNumber(since) + 1
  const within = increments.filter(({ day }) => day >= since && day <= today)
  const total = within.reduce((sum, { added }) => sum + added, 0)
  return { since, days, total, perDay: total / days, error: errorOf(within, since, days) }
}

/** What the weeks differ by, as an error of the daily mean. */
function errorOf(increments: readonly Increment[], since: Day, days: number): number | null {
  const count = Math.floor(days / daysOfWeek)
  if (count < fewestWeeks) return null
  const weeks = new Array<number>(count).fill(0)
  for (const { day, added } of increments) {
    const week = Math.floor((toNumber(day) - toNumber(since)) / daysOfWeek)
    if (week < count) weeks[week]! += added
  }
  const mean = weeks.reduce((sum, one) => sum + one, 0) / count
  const variance = weeks.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (count - 1)
  return Math.sqrt(variance / count) / daysOfWeek
}

/** `line`: the first total on the other side. */
export function forecast(input: PaceInput, line: number): Forecast {
  const pace = paceOf(input)
  if (pace.total >= line) return { state: 'reached', day: null, earliest: null, latest: null }
  const reach = (perDay: number): Day | null => reachDay(input, pace.total, line, perDay)
  const day = reach(pace.perDay)
  const { error } = pace
  const earliest = error === null ? null : reach(pace.perDay + deviations * error)
  const latest = error === null ? null : reach(Math.max(0, pace.perDay - deviations * error))
  if (day) return { state: 'expected', day, earliest, latest }
  const starts = 'months' in input.window ? 'not-at-this-pace' : 'after-reset'
  return { state: pace.total === 0 ? 'not-at-this-pace' : starts, day: null, earliest, latest }
}

function reachDay(input: PaceInput, total: number, line: number, perDay: number): Day | null {
  if (perDay <= 0) return null
  const { window, today } = input
  const now = toNumber(today)
  if (!('months' in window)) {
    const day = fromNumber(now + Math.ceil((line - total) / perDay))
    // From the next year on the total is another one.
    return day.slice(0, 4) === today.slice(0, 4) ? day : null
  }
  return rollingReach(input, window.months, line, perDay)
}

/** What came in leaves again after so many months; what is to come is taken to come evenly. */
function rollingReach(input: PaceInput, months: number, line: number, perDay: number): Day | null {
  const { today, increments } = input
  const now = toNumber(today)
  const leaving = increments
    .filter(({ day }) => day <= today)
    .map(({ day, added }) => ({ leaves: toNumber(shift(day, { months }, 1, none)) + 1, added }))
  for (let ahead = 1; ahead <= farthest; ahead++) {
    const at = now + ahead
    const kept = leaving.reduce((sum, { leaves, added }) => (leaves > at ? sum + added : sum), 0)
    const span = at - toNumber(shift(fromNumber(at), { months }, -1, none)) + 1
    if (kept + perDay * Math.min(ahead, span) >= line) return fromNumber(at)
  }
  return null
}
