/** How a CSV is laid out: its delimiter and its header, told from its first lines. */
import { CarnetError } from '@carnet/errors'

export const delimiters = [',', ';', '\t', '|'] as const

export interface CsvLayout {
  readonly delimiter: string
  readonly columns: readonly string[]
}

/** How many records are compared to find the delimiter. */
const compared = 100

/** Reads the layout from the first `text` of a file; `whole` says that there is no more of it. Errors: header missing or faulty. */
export function readLayout(file: string, text: string, whole: boolean): CsvLayout {
  const readings = delimiters.map(delimiter => {
    const records = splitRecords(text, delimiter, compared, whole)
    const header = records[0] ?? []
    return {
      delimiter,
      header,
      alike: records.filter(record => record.length === header.length).length / records.length,
    }
  })
  const [comma] = readings
  if (!comma || comma.header.length === 0) throw new CarnetError('CARNET_DATA_EMPTY', { file })
  const best =
    readings
      .filter(reading => reading.header.length > 1)
      .sort((a, b) => b.alike - a.alike || b.header.length - a.header.length)[0] ?? comma
  checkHeader(file, best.header)
  return { delimiter: best.delimiter, columns: best.header }
}

/** The names of the columns must be names, and each its own. Also used for Parquet and NDJSON. */
export function checkNames(file: string, names: readonly string[]): void {
  const seen = new Map<string, number>()
  for (const [index, name] of names.entries()) {
    if (name.trim() === '') throw new CarnetError('CARNET_DATA_NAME_EMPTY', { file, column: index + 1 })
    const folded = name.toLowerCase()
    const first = seen.get(folded)
    if (first !== undefined) {
      throw new CarnetError('CARNET_DATA_NAME_TWICE', { file, name, first: first + 1, second: index + 1 })
    }
    seen.set(folded, index)
  }
}

/** Values that never name a column: an e-mail address, a mobile number, a long number, a number with decimals. */
const surelyValue = /^\s*(?:[^@\s]+@[^@\s]+\.[^@\s]+|1[3-9]\d{9}|\d{12,}[\dXx]?|[-+]?\d+\.\d+)\s*$/
const number = /^\s*[-+]?\d+(?:\.\d+)?\s*$/

function checkHeader(file: string, header: readonly string[]): void {
  // The cell itself is not printed: in a file without header it is somebody's data.
  const value = header.findIndex(cell => surelyValue.test(cell))
  if (value !== -1 || header.every(cell => number.test(cell))) {
    throw new CarnetError(
      'CARNET_DATA_NO_HEADER',
      { file, column: Math.max(value, 0) + 1 },
      { at: { file, line: 1 } },
    )
  }
  checkNames(file, header)
}

/** The first `limit` records of `text`, blank lines left out. A last record that may be cut off is left out too, unless it is `whole`. */
export function splitRecords(text: string, delimiter: string, limit: number, whole: boolean): string[][] {
  const records: string[][] = []
  let at = 0
  while (at < text.length && records.length < limit) {
    const record: string[] = []
    let more = true
    while (more) {
      const field = readField(text, at, delimiter)
      record.push(field.value)
      at = field.end + 1
      more = text[field.end] === delimiter
    }
    if (text[at - 1] === '\r' && text[at] === '\n') at++
    const cutOff = at > text.length && !whole
    const blank = record.length === 1 && record[0] === ''
    if (!blank && !(cutOff && records.length > 0)) records.push(record)
  }
  return records
}

function readField(text: string, from: number, delimiter: string): { value: string; end: number } {
  let start = from
  while (text[start] === ' ') start++
  if (text[start] !== '"') {
    let end = from
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++
    return { value: text.slice(from, end), end }
  }
  let value = ''
  let at = start + 1
  for (;;) {
    const close = text.indexOf('"', at)
    if (close === -1) return { value: value + text.slice(at), end: text.length }
    value += text.slice(at, close)
    if (text[close + 1] !== '"') {
      let end = close + 1
      while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++
      return { value, end }
    }
    value += '"'
    at = close + 2
  }
}
