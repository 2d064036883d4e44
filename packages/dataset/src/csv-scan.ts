/**
 * A strict reading of CSV (RFC 4180) that keeps nothing: it counts fields and records and finds the first fault.
 * DuckDB reads the same file; that both count the same rows is checked when a data set is opened.
 * Two liberties, both DuckDB's own: blanks between a delimiter and a quote are not data, and blank lines are skipped
 * where there is more than one column.
 */
import { CarnetError } from '@carnet/errors'

const quote = 0x22
const space = 0x20
const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Where in a record the reader is. */
const fieldStart = 0
const unquoted = 1
const quoted = 2
const afterQuote = 3
const afterBlank = 4

export interface CsvCount {
  /** Records, the header included. */
  readonly records: number
  readonly newline: 'lf' | 'crlf' | 'cr' | 'mixed' | 'none'
  /** Blank lines before the header. */
  readonly leadingBlank: boolean
}

export class CsvScanner {
  private state = fieldStart
  private fields = 1
  private empty = true
  private line = 1
  private recordLine = 1
  private records = 0
  private afterReturn = false
  private leadingBlank = false
  private readonly newlines = { lf: 0, crlf: 0, cr: 0 }
  private readonly file: string
  private readonly delimiter: number
  private readonly columns: number
  /** By byte, 1 for those that mean nothing more inside an unquoted field. */
  private readonly plain = new Uint8Array(256).fill(1)

  constructor(file: string, delimiter: string, columns: number) {
    this.file = file
    this.delimiter = delimiter.charCodeAt(0)
    this.columns = columns
    for (const telling of [this.delimiter, lineFeed, carriageReturn]) this.plain[telling] = 0
  }

  /**
   * Reads a chunk of UTF-8 without byte order mark. With `clean`, a buffer at least as long, writes the chunk to it with LF
   * as the only newline and without skipped lines, and returns how many bytes that were.
   */
  push(chunk: Uint8Array, clean?: Uint8Array): number {
    let written = 0
    for (let index = 0; index < chunk.length; index++) {
      // Most bytes are the inside of fields.
      if (!clean) index = this.skip(chunk, index)
      if (index === chunk.length) break
      const byte = chunk[index]!
      if (this.afterReturn) {
        this.afterReturn = false
        if (byte === lineFeed) {
          this.newlines.crlf++
          continue
        }
        this.newlines.cr++
      }
      const isBreak = byte === lineFeed || byte === carriageReturn
      if (isBreak && this.state !== quoted) {
        if (byte === lineFeed) this.newlines.lf++
        else this.afterReturn = true
        if (this.endRecord() && clean) clean[written++] = lineFeed
        continue
      }
      this.step(byte)
      if (clean) clean[written++] = byte
    }
    return written
  }

  /** Ends the reading. Errors: an open quote, a ragged last record. */
  finish(): CsvCount {
    if (this.state === quoted) this.fail('CARNET_DATA_QUOTE', {})
    if (this.afterReturn) this.newlines.cr++
    if (!this.empty) this.endRecord()
    const styles = (['lf', 'crlf', 'cr'] as const).filter(style => this.newlines[style] > 0)
    const newline = styles.length > 1 ? 'mixed' : (styles[0] ?? 'none')
    return { records: this.records, newline, leadingBlank: this.leadingBlank }
  }

  /** Where the first byte from `from` on stands that can change anything. */
  private skip(chunk: Uint8Array, from: number): number {
    const { plain } = this
    let index = from
    if (this.state === unquoted) while (index < chunk.length && plain[chunk[index]!] === 1) index++
    else if (this.state === quoted)
      while (index < chunk.length && chunk[index] !== quote && chunk[index] !== lineFeed) index++
    return index
  }

  private step(byte: number): void {
    this.empty = false
    if (this.state === quoted) {
      if (byte === quote) this.state = afterQuote
      else if (byte === lineFeed) this.line++
    } else if (byte === this.delimiter) {
      this.fields++
      this.state = fieldStart
    } else if (byte === quote) {
      if (this.state === afterBlank) this.fail('CARNET_DATA_QUOTE', {})
      if (this.state !== unquoted) this.state = quoted
    } else if (this.state === afterQuote) {
      if (byte !== space) this.fail('CARNET_DATA_QUOTE', {})
      this.state = afterBlank
    } else if (this.state === afterBlank) {
      if (byte !== space) this.fail('CARNET_DATA_QUOTE', {})
    } else if (byte !== space) {
      this.state = unquoted
    }
  }

  /** Whether the line was a record. */
  private endRecord(): boolean {
    const blank = this.empty && (this.columns > 1 || this.records === 0)
    if (blank) this.leadingBlank ||= this.records === 0
    else {
      if (this.fields !== this.columns) {
        this.fail('CARNET_DATA_RAGGED', { expected: this.columns, found: this.fields })
      }
      this.records++
    }
    this.state = fieldStart
    this.fields = 1
    this.empty = true
    this.line++
    this.recordLine = this.line
    return !blank
  }

  private fail(code: 'CARNET_DATA_RAGGED' | 'CARNET_DATA_QUOTE', data: Record<string, number>): never {
    throw new CarnetError(
      code,
      { file: this.file, line: this.recordLine, ...data },
      { at: { file: this.file, line: this.recordLine } },
    )
  }
}
