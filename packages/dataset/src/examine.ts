/** The first reading of a file: its hash, its encoding, and whether it is data at all. Streamed. */
import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { CarnetError } from '@carnet/errors'

export interface Examined {
  readonly bytes: number
  readonly sha256: string
  /** `other` is neither UTF-8 nor marked as UTF-16: what it is, only decoding it can tell. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'other' | 'parquet'
  readonly byteOrderMark: boolean
}

const chunkBytes = 1 << 20

/** First bytes of files that people take for tables, by which the error can name them. */
const magics: readonly [string, string][] = [
  ['504b0304', 'zip or xlsx'],
  ['d0cf11e0', 'xls'],
  ['1f8b', 'gzip'],
  ['25504446', 'pdf'],
  ['28b52ffd', 'zstd'],
  ['feff', 'utf-16be'],
]

/** Reads the whole file once. Errors: missing, unreadable, empty, binary, damaged UTF-8. */
export async function examineFile(path: string, onBytes: (count: number) => void): Promise<Examined> {
  const handle = await openForReading(path)
  try {
    return await examineHandle(path, handle, onBytes)
  } catch (error) {
    throw error instanceof CarnetError
      ? error
      : new CarnetError('CARNET_DATA_UNREADABLE', { file: path, reason: reasonOf(error) }, { cause: error })
  } finally {
    await handle.close()
  }
}

async function openForReading(path: string): Promise<FileHandle> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw new CarnetError('CARNET_DATA_NOT_A_FILE', { file: path })
    return await open(path, 'r')
  } catch (error) {
    if (error instanceof CarnetError) throw error
    if (reasonOf(error) === 'ENOENT') throw new CarnetError('CARNET_DATA_MISSING', { file: path })
    throw new CarnetError('CARNET_DATA_UNREADABLE', { file: path, reason: reasonOf(error) }, { cause: error })
  }
}

async function examineHandle(
  path: string,
  handle: FileHandle,
  onBytes: (count: number) => void,
): Promise<Examined> {
  const head = await readHead(handle)
  if (head.length === 0) throw new CarnetError('CARNET_DATA_EMPTY', { file: path })
  const start = startOf(path, head)
  const hash = createHash('sha256')
  const utf8 = new Utf8Check()
  let bytes = 0
  for await (const chunk of handle.createReadStream({
    start: 0,
    highWaterMark: chunkBytes,
    autoClose: false,
  })) {
    const buffer = chunk as Buffer
    hash.update(buffer)
    bytes += buffer.length
    onBytes(buffer.length)
    if (start !== 'text') continue
    if (buffer.includes(0)) throw new CarnetError('CARNET_DATA_BINARY', { file: path, kind: 'unknown' })
    utf8.push(buffer)
  }
  const sha256 = hash.digest('hex')
  if (start === 'utf-16le') return { bytes, sha256, encoding: 'utf-16le', byteOrderMark: true }
  if (start === 'parquet') return { bytes, sha256, encoding: 'parquet', byteOrderMark: false }
  const damagedLine = utf8.finish()
  if (damagedLine !== null) {
    throw new CarnetError(
      'CARNET_DATA_DAMAGED_TEXT',
      { file: path },
      { at: { file: path, line: damagedLine } },
    )
  }
  const byteOrderMark = head.subarray(0, 3).toString('hex') === 'efbbbf'
  return { bytes, sha256, encoding: utf8.valid ? 'utf-8' : 'other', byteOrderMark }
}

async function readHead(handle: FileHandle): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0)
  return buffer.subarray(0, bytesRead)
}

function startOf(path: string, head: Buffer): 'text' | 'utf-16le' | 'parquet' {
  const hex = head.toString('hex')
  if (hex.startsWith('50415231')) return 'parquet'
  if (hex.startsWith('fffe')) return 'utf-16le'
  for (const [magic, kind] of magics) {
    if (hex.startsWith(magic)) throw new CarnetError('CARNET_DATA_BINARY', { file: path, kind })
  }
  return 'text'
}

/** Whether a stream of bytes is UTF-8, and if it is not: whether it is UTF-8 with damage rather than another encoding. */
class Utf8Check {
  valid = true
  private tail: Buffer = Buffer.alloc(0)
  private line = 1
  private damagedLine: number | null = null

  push(chunk: Buffer): void {
    if (!this.valid) return
    const buffer = this.tail.length > 0 ? Buffer.concat([this.tail, chunk]) : chunk
    const cut = completeLength(buffer)
    this.judge(buffer.subarray(0, cut))
    this.tail = buffer.subarray(cut)
  }

  /** The line of the damage, or null for clean UTF-8 and for another encoding. */
  finish(): number | null {
    if (this.valid && this.tail.length > 0) this.judge(this.tail)
    return this.damagedLine
  }

  private judge(buffer: Buffer): void {
    if (isUtf8(buffer)) {
      this.line += countLines(buffer)
      return
    }
    this.valid = false
    const text = buffer.toString('utf8')
    const bad = text.split('\ufffd').length - 1
    const good = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0
    // Text of another encoding is broken almost everywhere; UTF-8 with a few bad bytes would decode to wrong letters, silently.
    if (good > 10 * bad)
      this.damagedLine = this.line + countLines(Buffer.from(text.slice(0, text.indexOf('\ufffd'))))
  }
}

function countLines(buffer: Buffer): number {
  let count = 0
  for (let at = buffer.indexOf(10); at !== -1; at = buffer.indexOf(10, at + 1)) count++
  return count
}

/** The length of `buffer` without a UTF-8 sequence cut off at its end. */
function completeLength(buffer: Buffer): number {
  for (let back = 1; back <= Math.min(3, buffer.length); back++) {
    const byte = buffer[buffer.length - back]!
    if (byte < 0x80) return buffer.length
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needed > back ? buffer.length - back : buffer.length
    }
  }
  return buffer.length
}

/** The system's short code of a failure (`EACCES`), never a message that could carry data. */
export function reasonOf(error: unknown): string {
  if (error === null || typeof error !== 'object') return 'unknown'
  if ('code' in error) return String(error.code)
  // The engine gives the system's sentence instead of its code.
  const message = 'message' in error ? String(error.message) : ''
  return said.find(([words]) => message.endsWith(words))?.[1] ?? 'unknown'
}

const said: readonly (readonly [words: string, code: string])[] = [
  ['No space left on device', 'ENOSPC'],
  ['Disk quota exceeded', 'EDQUOT'],
  ['Permission denied', 'EACCES'],
  ['Read-only file system', 'EROFS'],
]
