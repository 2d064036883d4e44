/** How many distinct people there are, in all and with a value in each column. Where it cannot be known, an interval. */
import type { DataSet } from '@carnet/dataset'
import { hasValue } from './cell.ts'
import { personOf } from './identity.ts'
import type { Interval } from './inspection.ts'
import { peopleTable } from './people-table.ts'
import type { Counts } from './sample.ts'

export interface PeopleCount {
  readonly all: Interval
  /** In the order of the data set's columns. */
  readonly columns: readonly Interval[]
}

/** Nothing tells people apart: each row may be another person, or all the same one. */
export function countWithoutIdentifier(dataset: DataSet, counts: readonly Counts[]): PeopleCount {
  return {
    all: upTo(dataset.rows),
    columns: counts.map(({ nulls }) => upTo(dataset.rows - nulls)),
  }
}

/**
 * Counts people by their identifier over all rows. High: every identifier is a person, and so is every row without one.
 * Low: rows without one are somebody already counted; with `checked`, so are identifiers whose check fails (typing errors).
 */
export async function countPeople(
  dataset: DataSet,
  identifiedBy: readonly string[],
  kinds: readonly string[],
  checked: boolean,
): Promise<PeopleCount> {
  const table = await peopleTable(dataset, identifiedBy, kinds)
  const each = ['true', ...dataset.columns.map((_, index) => table.has(index))]
  const sure = checked ? 'coalesce(carnet_checked(person), false)' : 'person IS NOT NULL'
  const counts = each.map(test => `count_if(known AND ${test}), count_if(sure AND ${test})`)
  const result = await dataset.connection.runAndReadAll(
    `SELECT count_if(NOT known), ${counts.join(', ')}
     FROM (SELECT *, person IS NOT NULL AS known, ${sure} AS sure FROM ${table.name})`,
  )
  const [nameless = 0, ...row] = (result.getRows()[0] ?? []).map(Number)
  const without = nameless > 0 ? await countNameless(dataset, identifiedBy, kinds) : each.map(() => 0)
  const intervals = each.map((_, index) => {
    const high = row[2 * index]! + without[index]!
    return { low: Math.max(row[2 * index + 1]!, Math.min(1, high)), high }
  })
  return { all: intervals[0]!, columns: intervals.slice(1) }
}

/** Rows that name nobody: all of them, and those with a value in each column. */
async function countNameless(
  dataset: DataSet,
  identifiedBy: readonly string[],
  kinds: readonly string[],
): Promise<number[]> {
  const counts = ['count(*)', ...dataset.columns.map(name => `count_if(${hasValue(name)})`)]
  const result = await dataset.connection.runAndReadAll(
    `SELECT ${counts.join(', ')} FROM ${dataset.relation} WHERE ${personOf(dataset, identifiedBy, kinds)} IS NULL`,
  )
  return (result.getRows()[0] ?? []).map(Number)
}

function upTo(rows: number): Interval {
  return { low: Math.min(1, rows), high: rows }
}
