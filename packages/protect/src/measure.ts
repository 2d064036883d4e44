/** What is left in protected data: measured on its rows, never concluded from what was done to it. */
import { type DataSet, openDataSet, quoteIdentifier } from '@carnet/dataset'
import { CarnetError } from '@carnet/errors'

export interface WhatIsLeft {
  readonly rows: number
  /** Distinct combinations of the quasi-identifiers. NULL is a value like any other. */
  readonly groups: number
  /** Rows in the smallest group: the k of k-anonymity over these columns and rows. 0 if there are no rows. */
  readonly smallest: number
  /** Rows that are alone in their group. */
  readonly unique: number
  /** Rows in groups of fewer than 5, and of fewer than 10. */
  readonly below: { readonly k5: number; readonly k10: number }
}

/** Rows that can be queried: an open data set, or a file that was written through one. */
export type Rows = Pick<DataSet, 'connection' | 'relation' | 'columns'>

/**
 * Groups the rows of an open data set, or of the file at a path, by the quasi-identifiers. It counts rows, not
 * people: where one person has several rows, the groups look larger than they are. Low counts show a risk; high ones
 * prove nothing about other columns or other data. Without quasi-identifiers all rows are one group.
 * Errors: CARNET_QUASI_IDENTIFIER_UNKNOWN, and those of openDataSet.
 */
export async function measureWhatIsLeft(
  data: Rows | string,
  quasiIdentifiers: readonly string[],
): Promise<WhatIsLeft> {
  if (typeof data !== 'string') return measureOpen(data, quasiIdentifiers)
  const dataset = await openDataSet(data)
  try {
    return await measureOpen(dataset, quasiIdentifiers)
  } finally {
    await dataset.close()
  }
}

async function measureOpen(dataset: Rows, quasiIdentifiers: readonly string[]): Promise<WhatIsLeft> {
  for (const column of quasiIdentifiers) {
    if (dataset.columns.includes(column)) continue
    throw new CarnetError('CARNET_QUASI_IDENTIFIER_UNKNOWN', { column, columns: dataset.columns })
  }
  const by = quasiIdentifiers.map(quoteIdentifier)
  const grouping = by.length > 0 ? `GROUP BY ${by.join(', ')}` : 'HAVING count(*) > 0'
  const query = `
    SELECT coalesce(sum(size), 0), count(*), coalesce(min(size), 0),
      count(*) FILTER (WHERE size = 1),
      coalesce(sum(size) FILTER (WHERE size < 5), 0),
      coalesce(sum(size) FILTER (WHERE size < 10), 0)
    FROM (SELECT count(*) AS size FROM ${dataset.relation} ${grouping})`
  const [row = []] = (await dataset.connection.runAndReadAll(query)).getRowsJS()
  const [rows = 0, groups = 0, smallest = 0, unique = 0, k5 = 0, k10 = 0] = row.map(Number)
  return { rows, groups, smallest, unique, below: { k5, k10 } }
}
