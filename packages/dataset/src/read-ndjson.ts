/** NDJSON as a relation: one object a line; its members become columns of text. */
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { checkNames } from './csv-layout.ts'
import type { DataEncoding, JsonKind } from './dataset.ts'
import { escapeGlob } from './read-csv.ts'
import { quoteLiteral } from './sql.ts'
import { readLines, readUtf8, writeChunks } from './text-copy.ts'

export interface NdjsonSource {
  readonly kinds: ReadonlyMap<string, JsonKind>
  readonly rows: number
  readonly sql: string
}

/**
 * Checks every line and finds all members. A file that is not plain UTF-8 is copied to `folder` first.
 * Errors: a line that is not an object, a member twice in one object, names that differ only by case.
 */
export async function readNdjson(
  path: string,
  encoding: DataEncoding,
  byteOrderMark: boolean,
  folder: string,
  onBytes: (count: number) => void,
): Promise<NdjsonSource> {
  let source = path
  if (encoding !== 'utf-8' || byteOrderMark) {
    source = join(folder, 'clean.ndjson')
    await writeChunks(source, readUtf8(path, encoding))
  }
  const found = new Map<string, JsonKind | null>()
  let rows = 0
  let line = 0
  for await (const text of readLines(source)) {
    line++
    if (text.trim() === '') continue
    rows++
    noteKinds(found, parseObject(path, line, text))
    onBytes(text.length)
  }
  const kinds = new Map([...found].map(([name, kind]) => [name, kind ?? 'string'] as const))
  if (rows === 0) throw new CarnetError('CARNET_DATA_EMPTY', { file: path })
  checkNames(path, [...kinds.keys()])
  const columns = [...kinds.keys()].map(name => `${quoteLiteral(name)}: 'VARCHAR'`).join(', ')
  return {
    kinds,
    rows,
    sql: `read_json(${quoteLiteral(escapeGlob(source))}, format = 'newline_delimited', columns = {${columns}})`,
  }
}

function parseObject(file: string, line: number, text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The parser's own message quotes the line, which is data.
    value = undefined
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new CarnetError('CARNET_DATA_NOT_OBJECT', { file, line }, { at: { file, line } })
  }
  return value as Record<string, unknown>
}

/** A member that was only ever null has no kind yet. */
function noteKinds(kinds: Map<string, JsonKind | null>, record: Record<string, unknown>): void {
  for (const name of Object.keys(record)) {
    const value = record[name]
    const before = kinds.get(name) ?? null
    const kind = value === null ? before : kindOf(value)
    kinds.set(name, before === null || before === kind ? kind : 'mixed')
  }
}

function kindOf(value: unknown): JsonKind {
  if (typeof value === 'string') return 'string'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'boolean'
  return 'nested'
}

/** Finds the first object in which a member stands twice; for the error, once DuckDB has refused the file. */
export async function findRepeatedMember(path: string): Promise<{ line: number; name: string } | null> {
  let line = 0
  for await (const text of readLines(path)) {
    line++
    const seen = new Set<string>()
    for (const name of memberNames(text)) {
      if (seen.has(name)) return { line, name }
      seen.add(name)
    }
  }
  return null
}

/** The names of the outermost members of a valid JSON object, repeated ones too. */
function* memberNames(text: string): Iterable<string> {
  let depth = 0
  for (const token of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g)) {
    if (token[0] === '{' || token[0] === '[') depth++
    else if (token[0] === '}' || token[0] === ']') depth--
    else if (depth === 1 && token[1] !== undefined)
      yield JSON.parse(token[0].slice(0, -token[1].length)) as string
  }
}
