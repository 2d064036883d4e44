/** Parquet as a relation. DuckDB reads it; we only make sure that its columns keep their names. */

import { CarnetError } from '@carnet/errors'
import type { DuckDBConnection } from '@duckdb/node-api'
import { checkNames } from './csv-layout.ts'
import { escapeGlob } from './read-csv.ts'
import { quoteLiteral } from './sql.ts'

export interface ParquetSource {
  readonly rows: number
  readonly sql: string
}

/** Errors: not readable as Parquet; names that SQL cannot tell apart (DuckDB would rename them silently). */
export async function readParquet(connection: DuckDBConnection, path: string): Promise<ParquetSource> {
  const literal = quoteLiteral(escapeGlob(path))
  try {
    const schema = await connection.runAndReadAll(`SELECT name, num_children FROM parquet_schema(${literal})`)
    checkNames(path, topLevel(schema.getRowsJS() as [string, bigint | number | null][]))
    const count = await connection.runAndReadAll(
      `SELECT sum(num_rows) FROM parquet_file_metadata(${literal})`,
    )
    return { rows: Number(count.getRowsJS()[0]?.[0] ?? 0), sql: `read_parquet(${literal})` }
  } catch (error) {
    if (error instanceof CarnetError) throw error
    throw new CarnetError('CARNET_DATA_PARQUET', { file: path }, { cause: error })
  }
}

/** The schema is a tree written root first, children after their parent. */
function topLevel(schema: readonly [string, bigint | number | null][]): string[] {
  const names: string[] = []
  let at = 1
  const skip = (): void => {
    const children = Number(schema[at]?.[1] ?? 0)
    at++
    for (let child = 0; child < children; child++) skip()
  }
  while (at < schema.length) {
    names.push(schema[at]![0])
    skip()
  }
  return names
}
