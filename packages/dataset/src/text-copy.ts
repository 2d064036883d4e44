/** The text of a file as a stream of UTF-8 without byte order mark, whatever its encoding. */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { CarnetError } from '@carnet/errors'
import type { DataEncoding } from './dataset.ts'

const chunkBytes = 1 << 20

/** Reads `path` as UTF-8 chunks. Errors: CARNET_DATA_ENCODING if the bytes are not of that encoding. */
export async function* readUtf8(path: string, encoding: DataEncoding): AsyncIterable<Buffer> {
  const stream = createReadStream(path, { highWaterMark: chunkBytes }) as AsyncIterable<Buffer>
  if (encoding === 'utf-8') {
    let first = true
    for await (const chunk of stream) {
      yield first && chunk.subarray(0, 3).toString('hex') === 'efbbbf' ? chunk.subarray(3) : chunk
      first = false
    }
    return
  }
  const decoder = new TextDecoder(encoding, { fatal: true })
  const check = new Gb18030Check()
  try {
    for await (const chunk of stream) {
      if (encoding === 'gb18030') check.push(chunk)
      yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8')
    }
    yield Buffer.from(decoder.decode(), 'utf8')
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new CarnetError('CARNET_DATA_ENCODING', { file: path }, { cause: error })
  }
  if (encoding === 'gb18030' && !check.plausible())
    throw new CarnetError('CARNET_DATA_ENCODING', { file: path })
}

/** The first `limit` bytes of text, and whether that is all of it. */
export async function readStart(
  path: string,
  encoding: DataEncoding,
  limit: number,
): Promise<{ text: string; whole: boolean }> {
  const decoder = new TextDecoder('utf-8')
  let text = ''
  for await (const chunk of readUtf8(path, encoding)) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > limit) return { text: text.slice(0, limit), whole: false }
  }
  return { text: text + decoder.decode(), whole: true }
}

/** The lines of a UTF-8 file. Only line feeds end a line: JSON may hold U+2028, which `node:readline` would break at. */
export async function* readLines(path: string): AsyncIterable<string> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of readUtf8(path, 'utf-8')) {
    const buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    let from = 0
    for (let end = buffer.indexOf(10); end !== -1; end = buffer.indexOf(10, from)) {
      yield buffer.toString('utf8', from, end)
      from = end + 1
    }
    rest = buffer.subarray(from)
  }
  if (rest.length > 0) yield rest.toString('utf8')
}

/** Writes chunks to a new file that only its owner may read. */
export async function writeChunks(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of chunks) await handle.writeFile(chunk)
  } finally {
    await handle.close()
  }
}

/**
 * Text of a one-byte encoding (`Müller` in Windows-1252) often is valid GB18030 too, and would turn into Chinese characters
 * silently. There a byte above ASCII stands before an ASCII letter; in Chinese text that is rare, as common characters have
 * two bytes above ASCII.
 */
class Gb18030Check {
  private common = 0
  private rare = 0
  /** 0 at the start of a character, 1 after its first byte; 2 and 3 inside one of four bytes. */
  private state = 0

  push(chunk: Uint8Array): void {
    for (const byte of chunk) {
      if (this.state === 0) this.state = byte > 0x80 ? 1 : 0
      else if (this.state === 1) this.second(byte)
      else this.state = this.state === 2 ? 3 : 0
    }
  }

  plausible(): boolean {
    return this.rare < this.common
  }

  private second(byte: number): void {
    if (byte < 0x40) this.state = 2
    else this.state = 0
    if (byte < 0x40 || byte > 0x80) this.common++
    else this.rare++
  }
}
