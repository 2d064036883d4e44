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
  const decode = (chunk?: Buffer): Buffer => {
    try {
      return Buffer.from(chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode(), 'utf8')
    } catch (error) {
      throw new CarnetError('CARNET_DATA_ENCODING', { file: path }, { cause: error })
    }
  }
  for await (const chunk of stream) yield decode(chunk)
  yield decode()
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
