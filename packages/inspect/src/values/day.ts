/** Days as people write them. A text may be read in more than one way (03/04/1990), or be no more than a month or a year. */

/** The earliest and latest day that a text can mean, `YYYY-MM-DD`. */
export interface DayRange {
  readonly earliest: string
  readonly latest: string
}

/** Whether such a day exists in the Gregorian calendar. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month)
}

/** Reads a day, with or without a time behind it; null if it is none. */
export function readDay(text: string): DayRange | null {
  const bare = text.trim().replace(/[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|[+-]\d\d:?\d\d)?$/, '')
  const yearFirst =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(bare) ??
    /^(\d{4})()(\d\d)(\d\d)$/.exec(bare) ??
    /^(\d{4})(年)(\d{1,2})月(\d{1,2})日?$/.exec(bare)
  if (yearFirst) return exactly(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]))
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(bare)
  if (yearLast) return eitherOrder(Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4]))
  const month = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(bare)
  if (month) return within(Number(month[1]), Number(month[2]), Number(month[2]))
  const year = /^((?:18|19|20)\d\d)年?$/.exec(bare)
  return year ? within(Number(year[1]), 1, 12) : null
}

/** Completed years from `birth` to `day`, both `YYYY-MM-DD`. Negative if the birth is later. */
export function yearsBetween(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) < birth.slice(5) ? years - 1 : years
}

function exactly(year: number, month: number, day: number): DayRange | null {
  if (!isRealDay(year, month, day)) return null
  const text = show(year, month, day)
  return { earliest: text, latest: text }
}

function eitherOrder(first: number, second: number, year: number): DayRange | null {
  const days = [exactly(year, second, first), exactly(year, first, second)].flatMap(range =>
    range ? [range.earliest] : [],
  )
  if (days.length === 0) return null
  days.sort()
  return { earliest: days[0]!, latest: days.at(-1)! }
}

function within(year: number, fromMonth: number, toMonth: number): DayRange | null {
  if (fromMonth < 1 || toMonth > 12) return null
  return { earliest: show(year, fromMonth, 1), latest: show(year, toMonth, lastDayOf(year, toMonth)) }
}

function lastDayOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

function show(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
