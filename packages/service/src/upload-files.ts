/** The bytes of uploads: one file each, in a folder of its organisation, never under a name that came from outside. */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const ownerOnly = 0o600
const ownerFolder = 0o700

export const uploadFile = (files: string, organisation: string, id: string): string =>
  join(files, organisation, `${id}.data`)

/** Where it lies as long as it is not whole. */
export const unfinishedFile = (file: string): string => `${file}.unfinished`

export interface Received {
  readonly bytes: number
  readonly sha256: string
}

/**
 * Writes a stream to its place, in memory that does not grow with it. Durable before it returns; a stream that breaks off leaves nothing, nor does
 * one that is longer than there is room for: then throws what `tooLong` gives.
 */
export async function receive(
  source: Readable,
  file: string,
  room = Number.POSITIVE_INFINITY,
  tooLong = (): Error => new RangeError('too long'),
): Promise<Received> {
  const unfinished = unfinishedFile(file)
  await mkdir(join(file, '..'), { recursive: true, mode: ownerFolder })
  const hash = createHash('sha256')
  let bytes = 0
  try {
    await pipeline(
      source,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk)
          bytes += chunk.length
          if (bytes > room) throw tooLong()
          yield chunk
        }
      },
      createWriteStream(unfinished, { mode: ownerOnly, flush: true }),
    )
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  return { bytes, sha256: hash.digest('hex') }
}

export async function removeUpload(file: string): Promise<void> {
  for (const one of [file, unfinishedFile(file)]) await rm(one, { force: true })
}
