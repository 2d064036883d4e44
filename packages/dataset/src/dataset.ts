/** What an open data set is. */
import type { DuckDBConnection } from '@duckdb/node-api'

export type DataFormat = 'csv' | 'ndjson' | 'parquet'
export type DataEncoding = 'utf-8' | 'utf-16le' | 'gb18030'

/** What the values of one NDJSON column were, so that they can be written back as they came. */
export type JsonKind = 'string' | 'number' | 'boolean' | 'nested' | 'mixed'

/** The file as it was given. */
export interface DataFile {
  readonly path: string
  readonly name: string
  readonly bytes: number
  /** Hex, of the bytes of the file as given (before any change of encoding). */
  readonly sha256: string
  readonly format: DataFormat
  readonly encoding: DataEncoding
  /** CSV only: `,` `;` tab or `|`. */
  readonly delimiter: string | null
  /** CSV: always true, a CSV without a header is refused. Other formats: false. */
  readonly header: boolean
}

/**
 * A data set that can be queried. CSV and NDJSON columns are all VARCHAR, Parquet columns have their own types.
 * NULL stands for: an empty unquoted cell of CSV, an absent or `null` member of NDJSON, null in Parquet.
 */
export interface DataSet {
  readonly file: DataFile
  /** Names as in the file, in its order. Unique, also when case is ignored (SQL does). */
  readonly columns: readonly string[]
  /** SQL type of each column. */
  readonly types: ReadonlyMap<string, string>
  /** NDJSON only, otherwise empty. */
  readonly jsonKinds: ReadonlyMap<string, JsonKind>
  readonly rows: number
  /** SQL name to select from. Rows come in the order of the file. */
  readonly relation: string
  readonly connection: DuckDBConnection
  /** Fails with CARNET_DATA_CHANGED if the file is no longer the one that was opened. */
  checkUnchanged(): Promise<void>
  /** Ends the connection and deletes every temporary file. May be called twice. */
  close(): Promise<void>
}

export interface OpenOptions {
  /** Default: told from the content and the file's extension. */
  readonly format?: DataFormat
  /** Where temporary files may stand, as in `os.tmpdir()`, the default. Each data set makes a folder of its own (0700) in it. */
  readonly temporaryFolder?: string
  /** Bytes read so far and to be read in all, while the file is examined. */
  readonly onProgress?: (done: number, total: number) => void
}
