/** Day arithmetic on `YYYY-MM-DD`, closed over integers: no clock, no time zone. */
import type { Day, Span } from './regime.ts'

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant's algorithm, public domain). */
export function toNumber(day: Day): number {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  const dayOfMonth = Number(day.slice(8, 10))
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export function fromNumber(number: number): Day {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return format(year, month, day)
}

/** Whether the text is a day that exists. */
export function isDay(text: unknown): text is Day {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && fromNumber(toNumber(text)) === text
}

/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: Day): number => ((((toNumber(day) + 3) % 7) + 7) % 7) + 1

/**
 * `day` moved by a span, forward for `sign` 1, back for -1. A month that is too short ends on its last day.
 * Working days skip the days in `holidays`, and Saturdays and Sundays that are not in `worked`.
 */
export function shift(
  day: Day,
  span: Span,
  sign: 1 | -1,
  holidays: ReadonlySet<Day>,
  worked: ReadonlySet<Day> = holidays,
): Day {
  let moved = addMonths(day, sign * ((span.years ?? 0) * 12 + (span.months ?? 0)))
  if (span.days) moved = fromNumber(toNumber(moved) + sign * span.days)
  for (let left = span.working_days ?? 0; left > 0; ) {
    moved = fromNumber(toNumber(moved) + sign)
    if (!holidays.has(moved) && (weekday(moved) < 6 || worked.has(moved))) left--
  }
  return moved
}

function addMonths(day: Day, months: number): Day {
  if (months === 0) return day
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return format(year, month, Math.min(Number(day.slice(8, 10)), lastOfMonth(year, month)))
}

function lastOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function format(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
