/** A file is opened: examined, checked as a whole, and made a relation. */
import { rmSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import type { DataEncoding, DataFile, DataFormat, DataSet, JsonKind, OpenOptions } from './dataset.ts'
import { type Engine, startEngine } from './engine.ts'
import { type Examined, examineFile, reasonOf } from './examine.ts'
import { readCsv } from './read-csv.ts'
import { findRepeatedMember, readNdjson } from './read-ndjson.ts'
import { readParquet } from './read-parquet.ts'
import { quoteIdentifier } from './sql.ts'
import { readStart } from './text-copy.ts'

interface Source {
  readonly sql: string
  readonly rows: number
  readonly delimiter: string | null
  readonly kinds: ReadonlyMap<string, JsonKind>
}

const relation = quoteIdentifier('data')

/**
 * Opens `path` and checks all of it, in bounded memory. The caller closes what is returned.
 * Errors (`CarnetError`, nothing is left behind): CARNET_DATA_MISSING, _NOT_A_FILE, _UNREADABLE, _EMPTY, _BINARY, _ENCODING,
 * _DAMAGED_TEXT, _FORMAT, _NO_HEADER, _NAME_EMPTY, _NAME_TWICE, _RAGGED, _QUOTE, _NOT_OBJECT, _MEMBER_TWICE, _PARQUET, _READ.
 */
export async function openDataSet(path: string, options: OpenOptions = {}): Promise<DataSet> {
  const stamp = await stampOf(path)
  const progress = progressOf(stamp?.size ?? 0, options.onProgress)
  const examined = await examineFile(path, progress)
  const folder = await makeFolder(options.temporaryFolder ?? tmpdir())
  let engine: Engine | undefined
  const close = async (): Promise<void> => {
    engine?.close()
    engine = undefined
    await rm(folder, { recursive: true, force: true })
    openFolders.delete(folder)
  }
  const checkUnchanged = async (): Promise<void> => {
    const now = await stampOf(path)
    if (now?.key === stamp?.key) return
    throw new CarnetError('CARNET_DATA_CHANGED', { file: path }, { kind: 'failure' })
  }
  try {
    engine = await startEngine(folder)
    const dataset = await readDataSet(path, { examined, folder, engine, progress, wanted: options.format })
    await checkUnchanged()
    progress(Number.POSITIVE_INFINITY)
    return { ...dataset, checkUnchanged, close }
  } catch (error) {
    await close()
    throw error instanceof CarnetError ? error : unwritable(folder, error)
  }
}

/** Temporary folders of data that are open. Whoever ends the program meanwhile (Ctrl-C) leaves no copy of them behind. */
const openFolders = new Set<string>()
const removeOpenFolders = (): void => {
  for (const folder of openFolders) rmSync(folder, { recursive: true, force: true })
}

async function makeFolder(parent: string): Promise<string> {
  try {
    const folder = await mkdtemp(join(parent, 'carnet-data-'))
    // One listener, however many data sets are open.
    if (!process.listeners('exit').includes(removeOpenFolders)) process.on('exit', removeOpenFolders)
    openFolders.add(folder)
    return folder
  } catch (error) {
    throw unwritable(parent, error)
  }
}

/** What is left to fail is our own temporary folder: missing, full. */
function unwritable(folder: string, error: unknown): CarnetError {
  return new CarnetError(
    'CARNET_DATA_WRITE',
    { file: folder, reason: reasonOf(error) },
    { kind: 'failure', cause: error },
  )
}

interface Reading {
  readonly examined: Examined
  readonly folder: string
  readonly engine: Engine
  readonly progress: (count: number) => void
  readonly wanted: DataFormat | undefined
}

async function readDataSet(
  path: string,
  reading: Reading,
): Promise<Omit<DataSet, 'checkUnchanged' | 'close'>> {
  const { examined, engine } = reading
  const { bytes, sha256 } = examined
  const encoding = encodingOf(examined)
  const format = await formatOf(path, examined, encoding, reading.wanted)
  const source = await readSource(path, format, reading)
  const types = await openRelation(engine, path, source)
  const { rows, delimiter, kinds } = source
  const header = format === 'csv'
  const file: DataFile = { path, name: basename(path), bytes, sha256, format, encoding, delimiter, header }
  const { connection } = engine
  return { file, columns: [...types.keys()], types, jsonKinds: kinds, rows, relation, connection }
}

function encodingOf(examined: Examined): DataEncoding {
  if (examined.encoding === 'utf-16le') return 'utf-16le'
  return examined.encoding === 'other' ? 'gb18030' : 'utf-8'
}

async function formatOf(
  path: string,
  examined: Examined,
  encoding: DataEncoding,
  wanted: DataFormat | undefined,
): Promise<DataFormat> {
  const isParquet = examined.encoding === 'parquet'
  if (isParquet || wanted === 'parquet') {
    if (isParquet && (wanted ?? 'parquet') === 'parquet') return 'parquet'
    throw new CarnetError('CARNET_DATA_FORMAT', {
      file: path,
      expected: wanted ?? 'parquet',
      found: isParquet ? 'parquet' : 'text',
    })
  }
  if (wanted) return wanted
  const extension = extname(path).toLowerCase()
  if (extension === '.ndjson' || extension === '.jsonl') return 'ndjson'
  if (extension === '.csv' || extension === '.tsv' || extension === '.txt') return 'csv'
  const { text } = await readStart(path, encoding, 4096)
  return /^\s*[{[]/.test(text) ? 'ndjson' : 'csv'
}

async function readSource(path: string, format: DataFormat, reading: Reading): Promise<Source> {
  const { examined, folder, engine, progress } = reading
  const nothing = { delimiter: null, kinds: new Map<string, JsonKind>() }
  const encoding = encodingOf(examined)
  if (format === 'parquet') return { ...nothing, ...(await readParquet(engine.connection, path)) }
  if (format === 'ndjson') {
    return { ...nothing, ...(await readNdjson(path, encoding, examined.byteOrderMark, folder, progress)) }
  }
  const { sql, rows, layout } = await readCsv(path, encoding, folder, progress)
  return { ...nothing, sql, rows, delimiter: layout.delimiter }
}

/** Names the source, and lets DuckDB read all of it once: what it refuses, or counts differently, is not opened. */
async function openRelation(
  engine: Engine,
  path: string,
  source: Source,
): Promise<ReadonlyMap<string, string>> {
  const { connection } = engine
  try {
    await connection.run(`CREATE VIEW ${relation} AS SELECT * FROM ${source.sql}`)
    const described = await connection.runAndReadAll(`DESCRIBE ${relation}`)
    const types = new Map(described.getRowsJS().map(row => [String(row[0]), String(row[1])]))
    const counts = [...types.keys()].map(name => `count(${quoteIdentifier(name)})`).join(', ')
    const counted = await connection.runAndReadAll(`SELECT count(*), ${counts} FROM ${relation}`)
    const rows = Number(counted.getRowsJS()[0]?.[0])
    if (rows !== source.rows)
      throw new CarnetError('CARNET_DATA_READ', { file: path, reason: `${source.rows} ≠ ${rows}` })
    return types
  } catch (error) {
    if (error instanceof CarnetError) throw error
    const repeated = source.kinds.size > 0 ? await findRepeatedMember(path) : null
    if (repeated)
      throw new CarnetError(
        'CARNET_DATA_MEMBER_TWICE',
        { file: path, ...repeated },
        { at: { file: path, line: repeated.line } },
      )
    throw new CarnetError('CARNET_DATA_READ', { file: path, reason: firstWords(error) }, { cause: error })
  }
}

/** DuckDB's messages quote the data after their first sentence. */
function firstWords(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  return /^[A-Z][A-Za-z ]*Error/.exec(message)?.[0] ?? reasonOf(error)
}

async function stampOf(path: string): Promise<{ key: string; size: number } | null> {
  try {
    const found = await stat(path, { bigint: true })
    return { key: `${found.dev} ${found.ino} ${found.size} ${found.mtimeNs}`, size: Number(found.size) }
  } catch {
    return null
  }
}

/** Text is read twice, to examine and to check it. */
function progressOf(size: number, report: OpenOptions['onProgress']): (count: number) => void {
  const total = 2 * size
  let done = 0
  return count => {
    done = Math.min(total, done + count)
    report?.(done, total)
  }
}
