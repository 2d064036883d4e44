/** The rows that values are judged on: the first ones and some of all the others, the same at every run. */
import { type DataSet, quoteIdentifier } from '@carnet/dataset'
import { cellText, hasValue } from './cell.ts'
import type { Sample } from './judge.ts'

const firstRows = 2_000
const furtherRows = 8_000
/** Characters of a value that are looked at. */
const longest = 2_000

/** For each column its sampled values, in the order of first appearance. About 10,000 rows at most; all rows of a smaller file. */
export async function sampleColumns(dataset: DataSet): Promise<readonly Sample[]> {
  const stride = Math.max(1, Math.floor(dataset.rows / furtherRows))
  const columns = dataset.columns.map((name, index) => `${quoteIdentifier(name)} AS c${index}`)
  const values = dataset.columns.map((_, index) => `left(${cellText(`c${index}`)}, ${longest})`)
  // The hash of the row number scatters the rows without a random source.
  const rows = await dataset.connection.streamAndReadAll(
    `SELECT ${values.join(', ')} FROM (SELECT ${columns.join(', ')}, row_number() OVER () AS n FROM ${dataset.relation})
     WHERE n <= ${firstRows} OR hash(n) % ${stride} = 0`,
  )
  const samples = dataset.columns.map(() => new Map<string, number>())
  for (const row of rows.getRows()) {
    for (const [index, value] of row.entries()) {
      if (typeof value !== 'string') continue
      const sample = samples[index]!
      sample.set(value, (sample.get(value) ?? 0) + 1)
    }
  }
  return samples
}

export interface Counts {
  readonly nulls: number
  readonly distinct: number
}

/** Counts of every column over all rows. */
export async function countColumns(dataset: DataSet): Promise<readonly Counts[]> {
  const counts = dataset.columns.map(
    name => `count_if(${hasValue(name)}), count(DISTINCT ${quoteIdentifier(name)})`,
  )
  const result = await dataset.connection.runAndReadAll(
    `SELECT ${counts.join(', ')} FROM ${dataset.relation}`,
  )
  const row = (result.getRows()[0] ?? []).map(Number)
  return dataset.columns.map((_, index) => ({
    nulls: dataset.rows - row[2 * index]!,
    distinct: row[2 * index + 1]!,
  }))
}
