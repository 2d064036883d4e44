/** Months and weeks of the calendar, in universal time. */
import { shiftDay } from './owed.ts'

const daysOfWeek = 7

/** So many months later; earlier if less than 0. */
export function shiftMonth(month: string, by: number): string {
  const [year = 0, of = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, of - 1 + by, 1)).toISOString().slice(0, 7)
}

/** The weeks that a month lies in, whole, from Monday (ISO 8601, GB/T 7408) on. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = `${month}-01`
  const weekday = (new Date(Date.parse(first)).getUTCDay() + daysOfWeek - 1) % daysOfWeek
  const after = `${shiftMonth(month, 1)}-01`
  const weeks: string[][] = []
  for (let monday = shiftDay(first, -weekday); monday < after; monday = shiftDay(monday, daysOfWeek))
    weeks.push(Array.from({ length: daysOfWeek }, (_, at) => shiftDay(monday, at)))
  return weeks
}
