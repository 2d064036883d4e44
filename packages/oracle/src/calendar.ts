/** Days and spans of time, with the calendar that comes with the language (UTC, so that no zone comes in). */
import type { Day, Span } from '@carnet/law'

const length = 86_400_000

function toDate(day: Day): Date {
  const date = new Date(0)
  date.setUTCFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
  return date
}

function toDay(date: Date): Day {
  const two = (number: number) => String(number).padStart(2, '0')
  const year = String(date.getUTCFullYear()).padStart(4, '0')
  return `${year}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
}

const plusDays = (day: Day, days: number): Day => toDay(new Date(toDate(day).getTime() + days * length))

/** So many months on; in a month that is too short it is the last day of it. */
function plusMonths(day: Day, months: number): Day {
  const date = toDate(day)
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const next = new Date(date)
  next.setUTCMonth(next.getUTCMonth() + 1)
  const last = new Date(next.getTime() - length).getUTCDate()
  date.setUTCDate(Math.min(wanted, last))
  return toDay(date)
}

export interface DaysOff {
  readonly holidays: readonly Day[]
  /** Days of weekends that are worked. */
  readonly worked: readonly Day[]
}

function isWorkingDay(day: Day, { holidays, worked }: DaysOff): boolean {
  if (holidays.includes(day)) return false
  const weekend = [0, 6].includes(toDate(day).getUTCDay())
  return !weekend || worked.includes(day)
}

/** The day that lies the span after (`sign` 1) or before (-1) another. Years, months, days, then working days. */
export function away(day: Day, span: Span, sign: 1 | -1, off: DaysOff): Day {
  let moved = plusMonths(day, sign * (12 * (span.years ?? 0) + (span.months ?? 0)))
  moved = plusDays(moved, sign * (span.days ?? 0))
  for (let left = span.working_days ?? 0; left > 0; ) {
    moved = plusDays(moved, sign)
    if (isWorkingDay(moved, off)) left--
  }
  return moved
}
