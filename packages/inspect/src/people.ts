/** How many distinct people there are, in all and with a value in each column. Where it cannot be known, an interval. */
import type { DataSet } from '@carnet/dataset'
import { hasValue } from './cell.ts'
import { personOf } from './identity.ts'
import type { Interval } from './inspection.ts'
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
  const has = dataset.columns.map((name, index) => `${hasValue(name)} AS h${index}`)
  const each = ['true', ...dataset.columns.map((_, index) => `h${index}`)]
  const sums = each.map((test, index) => `bool_or(${test}) AS g${index}, count_if(${test}) AS n${index}`)
  const totals = each.map(
    (_, index) =>
      `count_if(known AND g${index}), count_if(sure AND g${index}), coalesce(sum(n${index}) FILTER (WHERE NOT known), 0)`,
  )
  const result = await dataset.connection.runAndReadAll(
    `WITH rows AS (SELECT ${personOf(dataset, identifiedBy, kinds)} AS person, ${has.join(', ')} FROM ${dataset.relation}),
      people AS (SELECT person, ${sums.join(', ')} FROM rows GROUP BY person),
      judged AS (SELECT *, person IS NOT NULL AS known, ${checked ? 'coalesce(carnet_checked(person), false)' : 'person IS NOT NULL'} AS sure FROM people)
     SELECT ${totals.join(', ')} FROM judged`,
  )
  const row = (result.getRows()[0] ?? []).map(Number)
  const intervals = each.map((_, index) => {
    const [known, sure, without] = [row[3 * index]!, row[3 * index + 1]!, row[3 * index + 2]!]
    return { low: Math.max(sure, Math.min(1, known + without)), high: known + without }
  })
  return { all: intervals[0]!, columns: intervals.slice(1) }
}

function upTo(rows: number): Interval {
  return { low: Math.min(1, rows), high: rows }
}
