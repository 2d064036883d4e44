/** Carries protections out on a whole data set. */
import { type DataSet, type Target, type Written, writeDataSet } from '@carnet/dataset'
import type { Protection } from './protection.ts'
import { pseudonymParameters } from './pseudonymise.ts'
import { protectionSql } from './sql.ts'

export interface Protected extends Written {
  /** The columns that remain, in their order. */
  readonly columns: readonly string[]
  /** For each generalised column: how many values could not be read and were made NULL. */
  readonly unparsed: Readonly<Record<string, number>>
}

/**
 * Writes the data set with its protections applied, streaming, to `target`, fsynced. `keys.pseudonym` is the 32-byte
 * secret of one recipient: the same value becomes the same pseudonym under it, whatever the column or file.
 * Errors: those of checkProtections and writeDataSet, CARNET_PSEUDONYM_KEY.
 */
export async function protect(
  dataset: DataSet,
  protections: readonly Protection[],
  target: Target,
  keys: { readonly pseudonym: Buffer },
): Promise<Protected> {
  const sql = protectionSql(protections, dataset.columns)
  const parameters = sql.parameters.length > 0 ? pseudonymParameters(keys.pseudonym) : undefined
  const unparsed = await countUnparsed(dataset, sql.unparsed)
  const written = await writeDataSet(
    dataset,
    `SELECT ${sql.select} FROM ${dataset.relation}`,
    target,
    parameters,
  )
  const dropped = new Set(protections.filter(({ do: act }) => act === 'drop').map(({ column }) => column))
  return { ...written, columns: dataset.columns.filter(column => !dropped.has(column)), unparsed }
}

/** A reading of its own: COPY returns nothing but how many rows it wrote. */
async function countUnparsed(
  dataset: DataSet,
  conditions: Readonly<Record<string, string>>,
): Promise<Record<string, number>> {
  const columns = Object.keys(conditions)
  if (columns.length === 0) return {}
  const counts = columns.map(column => `count(*) FILTER (WHERE ${conditions[column]})`)
  const query = `SELECT ${counts.join(', ')} FROM ${dataset.relation}`
  const [row = []] = (await dataset.connection.runAndReadAll(query)).getRowsJS()
  return Object.fromEntries(columns.map((column, index) => [column, Number(row[index] ?? 0)]))
}
