/** What depends on the values of all rows rather than on a sample: the youngest person, the precision of coordinates. */
import type { DataSet } from '@carnet/dataset'
import { cellText, hasValue } from './cell.ts'
import type { Interval } from './inspection.ts'
import { cleanValue, isPlaceholder } from './values/clean.ts'
import { readDay, yearsBetween } from './values/day.ts'

/** Metres of one degree of latitude: the Earth's mean meridian quadrant, 10,001,966 m, over 90 (WGS 84). */
const metresOfDegree = 111_133

/**
 * Completed years of the youngest on `asOf`. A day that cannot be read, or lies in the future, may be that of a newborn: low is 0.
 * Undefined where no birth date can be read.
 */
export async function youngestOf(
  dataset: DataSet,
  column: string,
  resident: boolean,
  asOf: string,
): Promise<Interval | undefined> {
  const value = cellText(column)
  const birth = resident
    ? `coalesce(nullif(regexp_extract(upper(${value}), '^\\D{0,2}\\d{6}(\\d{8})\\d{3}[\\dX]\\D{0,2}$', 1), ''), ${value})`
    : value
  const result = await dataset.connection.stream(
    `SELECT DISTINCT ${birth} FROM ${dataset.relation} WHERE ${hasValue(column)}`,
  )
  // The latest birth, by the earlier and by the later reading of each text.
  let early = ''
  let late = ''
  let unread = false
  for await (const rows of result.yieldRows()) {
    for (const [text] of rows) {
      const written = cleanValue(String(text))
      if (isPlaceholder(written)) continue
      const day = readDay(written)
      if (!day || day.earliest > asOf) {
        unread = true
        continue
      }
      if (day.earliest > early) early = day.earliest
      if (day.latest > late) late = day.latest
    }
  }
  if (early === '') return undefined
  return { low: unread || late > asOf ? 0 : yearsBetween(late, asOf), high: yearsBetween(early, asOf) }
}

/** Metres on the ground of the last decimal, trailing zeros left out, of the finest coordinate; undefined without any. */
export async function precisionOf(dataset: DataSet, column: string): Promise<number | undefined> {
  const decimals = `length(rtrim(regexp_extract(${cellText(column)}, '[.](\\d+)', 1), '0'))`
  const result = await dataset.connection.runAndReadAll(
    `SELECT max(${decimals}) FROM ${dataset.relation} WHERE ${hasValue(column)}`,
  )
  const [finest] = result.getRows()[0] ?? []
  if (finest === null || finest === undefined) return undefined
  return Number((metresOfDegree / 10 ** Number(finest)).toPrecision(4))
}
