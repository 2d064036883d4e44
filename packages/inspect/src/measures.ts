/** What depends on the values of all rows rather than on a sample: the youngest person, the precision of coordinates. */
import type { DataSet } from '@carnet/dataset'
import { cellText, hasValue } from './cell.ts'
import type { Interval } from './inspection.ts'
import { metresOfDecimals, Youngest } from './value-measures.ts'

/** Completed years of the youngest on `asOf`, see `Youngest`. */
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
  const youngest = new Youngest(asOf)
  for await (const rows of result.yieldRows()) for (const [text] of rows) youngest.see(String(text))
  return youngest.age
}

/** Metres on the ground of the last decimal, trailing zeros left out, of the finest coordinate; undefined without any. */
export async function precisionOf(dataset: DataSet, column: string): Promise<number | undefined> {
  const decimals = `length(rtrim(regexp_extract(${cellText(column)}, '[.](\\d+)', 1), '0'))`
  const result = await dataset.connection.runAndReadAll(
    `SELECT max(${decimals}) FROM ${dataset.relation} WHERE ${hasValue(column)}`,
  )
  const [finest] = result.getRows()[0] ?? []
  if (finest === null || finest === undefined) return undefined
  return metresOfDecimals(Number(finest))
}
