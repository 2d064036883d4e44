/** Many carnets out of one file, one at a time: a line each, or a file each in a ZIP. Memory does not grow with the file. */
import { CarnetError } from '@carnet/errors'
import { Unzip, UnzipInflate } from 'fflate'

/** No carnet is larger. */
export const largestCarnet = 1024 * 1024

export interface CarnetText {
  /** Its line, from 1 on; null in an archive. */
  readonly line: number | null
  /** Its path in an archive; null for a line. */
  readonly name: string | null
  /** Its text; an error where it cannot be one. */
  readonly text: string | CarnetError
}

const zipMark = Buffer.from('PK')

/** Finds out by its first bytes what it is. */
export async function* carnetsIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<CarnetText> {
  const iterator = chunks[Symbol.asyncIterator]()
  let first = Buffer.alloc(0)
  while (first.length < zipMark.length) {
    const { value, done } = await iterator.next()
    if (done) break
    first = Buffer.concat([first, value])
  }
  async function* all(): AsyncGenerator<Buffer> {
    if (first.length > 0) yield first
    for (;;) {
      const { value, done } = await iterator.next()
      if (done) return
      yield value
    }
  }
  yield* first.subarray(0, zipMark.length).equals(zipMark) ? archive(all()) : lines(all())
}

const tooLong = (): CarnetError => new CarnetError('CARNET_BULK_LINE', { most: largestCarnet })

async function* lines(chunks: AsyncIterable<Buffer>): AsyncGenerator<CarnetText> {
  let [pieces, size, number]: [Buffer[], number, number] = [[], 0, 0]
  const take = (): CarnetText | null => {
    number += 1
    const text = size > largestCarnet ? tooLong() : Buffer.concat(pieces).toString('utf8')
    const isEmpty = typeof text === 'string' && text.trim() === ''
    pieces = []
    size = 0
    return isEmpty ? null : { line: number, name: null, text: typeof text === 'string' ? text.trim() : text }
  }
  const add = (piece: Buffer): void => {
    size += piece.length
    // What is too long is counted, not kept.
    if (size > largestCarnet) pieces = []
    else pieces.push(piece)
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      add(chunk.subarray(from, at))
      from = at + 1
      const one = take()
      if (one) yield one
    }
    add(chunk.subarray(from))
  }
  const last = take()
  if (last) yield last
}

const newline = 0x0a

/** A chunk that is small lets no archive blow up to more than some megabytes before it is looked at. */
const slice = 16 * 1024

async function* archive(chunks: AsyncIterable<Buffer>): AsyncGenerator<CarnetText> {
  const ready: CarnetText[] = []
  const unzip = new Unzip(file => {
    if (file.name.endsWith('/')) return
    let [pieces, size]: [Uint8Array[], number] = [[], 0]
    let ended = false
    const end = (text: string | CarnetError): void => {
      if (ended) return
      ended = true
      pieces = []
      ready.push({ line: null, name: file.name, text })
    }
    file.ondata = (error, data, final) => {
      if (ended) return
      if (error) return end(unreadable(error))
      size += data.length
      if (size > largestCarnet) return end(tooLong())
      pieces.push(data)
      if (final) end(Buffer.concat(pieces).toString('utf8').trim())
    }
    try {
      file.start()
    } catch (error) {
      end(unreadable(error))
    }
  })
  unzip.register(UnzipInflate)
  for await (const chunk of chunks)
    for (let from = 0; from < chunk.length; from += slice) {
      push(unzip, chunk.subarray(from, from + slice), false)
      yield* ready.splice(0)
    }
  push(unzip, new Uint8Array(0), true)
  yield* ready.splice(0)
}

function push(unzip: Unzip, bytes: Uint8Array, final: boolean): void {
  try {
    // A copy: what is left of it is kept until the next chunk.
    unzip.push(new Uint8Array(bytes), final)
  } catch (error) {
    throw unreadable(error)
  }
}

const unreadable = (error: unknown): CarnetError =>
  new CarnetError('CARNET_BULK_ZIP', { problem: error instanceof Error ? error.message : '' })
