/** A file of a person as a table of texts, in the browser: CSV, JSON, NDJSON, XLSX. Nothing leaves it. */
import { CarnetError } from '@carnet/errors'
import { readCsv } from './read-csv.ts'
import type { ReadFile } from './read-file.ts'

/** In bytes. */
const megabyte = 1_048_576
/** What a page holds in memory; larger files are for the service, which reads streams. */
const mostMegabytes = 64

/** The two letters that a zip, and so a workbook, begins with. */
const zipMark = [0x50, 0x4b]
export async function readTable(name: string, bytes: Uint8Array): Promise<ReadFile> {
  if (bytes.length > mostMegabytes * megabyte)
    throw new CarnetError('CARNET_CONSOLE_TOO_LARGE', {
      file: name,
      megabytes: Math.round(bytes.length / megabyte),
      most: mostMegabytes,
    })
  if (zipMark.every((byte, index) => bytes[index] === byte)) {
    const { readSheet } = await import('./read-sheet.ts')
    return readSheet(name, bytes)
  }
  const text = decode(bytes).trim()
  const read = /^[[{]/.test(text) ? readJson(name, text) : ({ format: 'csv', ...readCsv(text) } as const)
  if (read.columns.length === 0 || read.rows.length === 0)
    throw new CarnetError('CARNET_CONSOLE_NO_TABLE', { file: name })
  return read
}

/** UTF-8 where it is that; else what a byte order mark says, else GB18030, the other encoding of files that people have. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** An array of objects, one object that holds such an array, or an object a line. */
function readJson(name: string, text: string): ReadFile {
  const whole = parsed(text)
  const lines = whole === undefined ? text.split(/\r?\n/).filter(line => line.trim() !== '') : null
  const records = lines ? lines.map(parsed) : arrayIn(whole)
  if (!records?.every(isRecord)) throw new CarnetError('CARNET_CONSOLE_NO_TABLE', { file: name })
  const columns = [...new Set(records.flatMap(record => Object.keys(record)))]
  const rows = records.map(record => columns.map(column => textOf(record[column])))
  return { format: lines ? 'ndjson' : 'json', columns, rows }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const arrayIn = (value: unknown): unknown[] | null => {
  if (Array.isArray(value)) return value
  if (!isRecord(value)) return null
  return (Object.values(value).find(one => Array.isArray(one) && one.every(isRecord)) as unknown[]) ?? [value]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string | undefined => {
  if (value === null || value === undefined) return undefined
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
