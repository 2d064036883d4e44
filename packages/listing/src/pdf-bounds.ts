/** Whether a PDF unpacks to more than a list can need: its packed streams are tried before anything reads them. */
import { constants, inflateSync } from 'node:zlib'
import { CarnetError } from '@carnet/errors'
import { megabyte, mostUnpacked } from './bounds.ts'

const begin = latin('stream')
const end = latin('endstream')
/** A stream may be packed several times over; no honest one is more often. */
const mostLayers = 4
/** All streams of a document together; each may have as much as one part of a packed document. */
const mostTogether = 8 * mostUnpacked
const lineFeed = 0x0a
const carriageReturn = 0x0d
/** What packed data begin with: the method, deflate. */
const deflate = 0x78

export function checkStreams(bytes: Uint8Array, file: string): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let together = 0
  for (let at = buffer.indexOf(begin); at >= 0; ) {
    let start = at + begin.length
    if (buffer[start] === carriageReturn) start++
    if (buffer[start] === lineFeed) start++
    const stop = buffer.indexOf(end, start)
    if (stop < 0) return
    together += unpackedSize(buffer.subarray(start, stop), file, mostLayers)
    if (together > mostTogether) throw tooMuch(file, mostTogether)
    at = buffer.indexOf(begin, stop + end.length)
  }
}

/** The size when unpacked, layer by layer; 0 for what is not packed, or not whole. */
function unpackedSize(stream: Buffer, file: string, layers: number): number {
  if (stream[0] !== deflate) return 0
  if (layers === 0) throw tooMuch(file, mostUnpacked)
  let unpacked: Buffer
  try {
    unpacked = inflateSync(stream, { maxOutputLength: mostUnpacked, finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw tooMuch(file, mostUnpacked)
    return 0
  }
  return unpacked.length + unpackedSize(unpacked, file, layers - 1)
}

const tooMuch = (file: string, most: number): CarnetError =>
  new CarnetError('CARNET_LISTING_UNPACKED', { file, most: most / megabyte })

function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}
