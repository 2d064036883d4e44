/** CSV as a relation: checked by our scanner, read by DuckDB. */
import { join } from 'node:path'
import { type CsvLayout, readLayout } from './csv-layout.ts'
import { type CsvCount, CsvScanner } from './csv-scan.ts'
import type { DataEncoding } from './dataset.ts'
import { quoteLiteral } from './sql.ts'
import { readStart, readUtf8, writeChunks } from './text-copy.ts'

export interface CsvSource {
  readonly layout: CsvLayout
  readonly rows: number
  /** A table expression that reads every column as text. */
  readonly sql: string
}

/** A header longer than this is not a header. In characters. */
const headCharacters = 1 << 18

/**
 * Checks the whole file and returns how to read it. DuckDB reads the file in place when it is UTF-8 with one kind of newline;
 * otherwise a cleaned copy is made in `folder`. Errors: header, ragged rows, quotes, encoding.
 */
export async function readCsv(
  path: string,
  encoding: DataEncoding,
  folder: string,
  onBytes: (count: number) => void,
): Promise<CsvSource> {
  const start = await readStart(path, encoding, headCharacters)
  const layout = readLayout(path, start.text, start.whole)
  if (encoding !== 'utf-8') return copied(path, encoding, folder, layout, onBytes)
  const scanner = new CsvScanner(path, layout.delimiter, layout.columns.length)
  for await (const chunk of readUtf8(path, encoding)) {
    scanner.push(chunk)
    onBytes(chunk.length)
  }
  const count = scanner.finish()
  if (needsCleaning(count, layout.columns)) return copied(path, encoding, folder, layout, () => {})
  return { layout, rows: count.records - 1, sql: readCsvSql(path, layout) }
}

/**
 * DuckDB refuses mixed newlines, takes a blank first line for the header, finds the wrong newline where a column name holds one,
 * and counts blank lines of one column differently by newline.
 */
function needsCleaning(count: CsvCount, columns: readonly string[]): boolean {
  const oneColumn = columns.length === 1 && count.newline !== 'lf'
  return (
    count.newline === 'mixed' || count.leadingBlank || oneColumn || columns.some(name => /[\r\n]/.test(name))
  )
}

async function copied(
  path: string,
  encoding: DataEncoding,
  folder: string,
  layout: CsvLayout,
  onBytes: (count: number) => void,
): Promise<CsvSource> {
  const copy = join(folder, 'clean.csv')
  const scanner = new CsvScanner(path, layout.delimiter, layout.columns.length)
  async function* clean(): AsyncIterable<Uint8Array> {
    for await (const chunk of readUtf8(path, encoding)) {
      const cleaned = Buffer.allocUnsafe(chunk.length)
      yield cleaned.subarray(0, scanner.push(chunk, cleaned))
      onBytes(chunk.length)
    }
  }
  await writeChunks(copy, clean())
  return { layout, rows: scanner.finish().records - 1, sql: readCsvSql(copy, layout, '\\n') }
}

/** A table expression that reads every column of a CSV as text. */
export function readCsvSql(path: string, layout: CsvLayout, newline?: string): string {
  const columns = layout.columns.map(name => `${quoteLiteral(name)}: 'VARCHAR'`).join(', ')
  return [
    `read_csv(${quoteLiteral(escapeGlob(path))}, auto_detect = false, header = true, columns = {${columns}}`,
    `delim = ${quoteLiteral(layout.delimiter)}, quote = '"', escape = '"'`,
    ...(newline ? [`new_line = ${quoteLiteral(newline)}`] : []),
    // An empty cell is NULL, a quoted empty cell is an empty text.
    `nullstr = '', allow_quoted_nulls = false, strict_mode = true)`,
  ].join(', ')
}

/** DuckDB takes `*`, `?` and `[` in a path for patterns. */
export function escapeGlob(path: string): string {
  return path.replace(/[*?[\]]/g, character => `[${character}]`)
}
