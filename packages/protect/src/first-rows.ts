/** The first rows of a data set, as they are and as protections would leave them: for whoever chooses, before anything is written. */
import { type DataSet, quoteIdentifier } from '@carnet/dataset'
import type { Protection } from './protection.ts'
import { pseudonymParameters } from './pseudonymise.ts'
import { protectionSql } from './sql.ts'

export interface FirstRows {
  readonly columns: readonly {
    readonly name: string
    /** What is done to it; null: it stays as it is. */
    readonly change: Protection['do'] | null
  }[]
  /** Row by row, a text for each column; null: no value. */
  readonly before: readonly (readonly (string | null)[])[]
  /** The same rows; null also where a column is dropped. */
  readonly after: readonly (readonly (string | null)[])[]
}

/**
 * The first `most` rows. `keys.pseudonym` is 32 bytes; a key of the moment shows how pseudonyms look, and not which ones they will be.
 * Errors: those of checkProtections, CARNET_PSEUDONYM_KEY.
 */
export async function firstRows(
  dataset: DataSet,
  protections: readonly Protection[],
  most: number,
  keys: { readonly pseudonym: Buffer },
): Promise<FirstRows> {
  const { columns } = dataset
  const { select, parameters } = protectionSql(protections, columns)
  const rows = `(SELECT * FROM ${dataset.relation} LIMIT ${Math.trunc(most)})`
  const before = await textsOf(dataset, `SELECT ${columns.map(textSql).join(', ')} FROM ${rows}`)
  const kept = columns.filter(column => !protections.some(one => one.column === column && one.do === 'drop'))
  const left = await textsOf(
    dataset,
    `SELECT ${kept.map(textSql).join(', ')} FROM (SELECT ${select} FROM ${rows})`,
    parameters.length > 0 ? pseudonymParameters(keys.pseudonym) : undefined,
  )
  return {
    columns: columns.map(name => ({
      name,
      change: protections.find(({ column }) => column === name)?.do ?? null,
    })),
    before,
    after: before.map((_, row) =>
      columns.map(column => (kept.includes(column) ? (left[row]?.[kept.indexOf(column)] ?? null) : null)),
    ),
  }
}

const textSql = (column: string): string => `CAST(${quoteIdentifier(column)} AS VARCHAR)`

async function textsOf(
  { connection }: DataSet,
  query: string,
  parameters?: ReturnType<typeof pseudonymParameters>,
): Promise<(string | null)[][]> {
  const read = await connection.runAndReadAll(query, parameters)
  return read.getRowsJS().map(row => row.map(value => (value === null ? null : String(value))))
}
