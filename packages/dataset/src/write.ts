/** The writing half: a query over an open data set goes to a file, durable before anybody is told of it. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rm, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { CarnetError } from '@carnet/errors'
import type { DuckDBValue } from '@duckdb/node-api'
import type { DataFormat, DataSet } from './dataset.ts'
import { reasonOf } from './examine.ts'
import { escapeGlob, readCsvSql } from './read-csv.ts'
import { quoteIdentifier, quoteLiteral } from './sql.ts'

export interface Target {
  /** A path whose content may be replaced. */
  readonly path: string
  readonly format: DataFormat
}

export interface Written {
  readonly rows: number
  readonly bytes: number
  /** Hex, of the file as written. */
  readonly sha256: string
}

/**
 * Writes what `select` yields, in its order, as UTF-8 CSV (with header, in the delimiter of a CSV data set), NDJSON or Parquet.
 * `parameters` are the values of `$1…` or `$name` in `select`; secrets belong there. The file is fsynced when this returns.
 * Errors: CARNET_DATA_WRITE, CARNET_DATA_CHANGED if the source changed meanwhile; then no file is left at the target.
 */
export async function writeDataSet(
  dataset: DataSet,
  select: string,
  target: Target,
  parameters?: DuckDBValue[] | Record<string, DuckDBValue>,
): Promise<Written> {
  if (resolve(target.path) === resolve(dataset.file.path)) {
    throw new CarnetError('CARNET_DATA_WRITE', { file: target.path, reason: 'source' })
  }
  try {
    const names = await columnsOf(dataset, select, parameters)
    const rows = target.format === 'ndjson' ? asJson(dataset, select, names) : select
    const copy = `COPY (${rows}) TO ${quoteLiteral(target.path)} (${copyOptions(dataset, target.format)})`
    const result = await dataset.connection.runAndReadAll(copy, parameters)
    await synchronise(target.path)
    const written = await measure(target.path, Number(result.getRowsJS()[0]?.[0] ?? 0))
    await dataset.checkUnchanged()
    return written
  } catch (error) {
    await rm(target.path, { force: true })
    if (error instanceof CarnetError) throw error
    // The cause may quote data: it is kept for the debugger, never put into words.
    throw new CarnetError(
      'CARNET_DATA_WRITE',
      { file: target.path, reason: reasonOf(error) },
      { kind: 'failure', cause: error },
    )
  }
}

/**
 * A table expression that reads what `writeDataSet` has just written to `target` with these columns, on the same connection.
 * The layout is known and the file our own: it is not examined as a stranger's is.
 */
export function writtenRelation(dataset: DataSet, target: Target, columns: readonly string[]): string {
  const path = quoteLiteral(escapeGlob(target.path))
  if (target.format === 'parquet') return `read_parquet(${path})`
  if (target.format === 'csv')
    return readCsvSql(target.path, { delimiter: dataset.file.delimiter ?? ',', columns })
  const members = columns.map(name => `${quoteLiteral(name)}: 'VARCHAR'`).join(', ')
  return `read_ndjson(${path}, columns = {${members}})`
}

async function columnsOf(
  dataset: DataSet,
  select: string,
  parameters?: DuckDBValue[] | Record<string, DuckDBValue>,
): Promise<readonly string[]> {
  const empty = await dataset.connection.runAndReadAll(`SELECT * FROM (${select}) LIMIT 0`, parameters)
  return empty.columnNames()
}

function copyOptions(dataset: DataSet, format: DataFormat): string {
  if (format === 'parquet') return 'FORMAT parquet, COMPRESSION zstd'
  if (format === 'ndjson') return 'FORMAT json'
  const delimiter = quoteLiteral(dataset.file.delimiter ?? ',')
  return `FORMAT csv, HEADER true, DELIMITER ${delimiter}, QUOTE '"', ESCAPE '"', NULLSTR ''`
}

/**
 * Values of an NDJSON data set are held as text. A member that always was a number, a boolean or a structure is written as
 * such wherever the text still is one; after a generalisation it may not be.
 */
function asJson(dataset: DataSet, select: string, names: readonly string[]): string {
  const types: Record<string, string> = {
    number: `('UBIGINT', 'BIGINT', 'HUGEINT', 'UHUGEINT', 'DOUBLE')`,
    boolean: `('BOOLEAN')`,
    nested: `('OBJECT', 'ARRAY')`,
  }
  const columns = names.map(name => {
    const column = quoteIdentifier(name)
    const accepted = types[dataset.jsonKinds.get(name) ?? 'string']
    if (!accepted) return column
    // Not `json_valid(…) AND json_type(…)`: SQL may evaluate both, and the second fails on other text.
    const json = `TRY_CAST(${column}::VARCHAR AS JSON)`
    return `CASE WHEN json_type(${json}) IN ${accepted} THEN ${json} ELSE to_json(${column}::VARCHAR) END AS ${column}`
  })
  return `SELECT ${columns.join(', ')} FROM (${select})`
}

/** The file, then the folder that names it. */
async function synchronise(path: string): Promise<void> {
  for (const name of [path, dirname(path)]) {
    const handle = await open(name, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  }
}

async function measure(path: string, rows: number): Promise<Written> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer)
  return { rows, bytes: (await stat(path)).size, sha256: hash.digest('hex') }
}
