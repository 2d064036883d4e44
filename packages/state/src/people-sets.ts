import { createHash } from 'node:crypto'
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { fingerprintBytes, sortFingerprints } from './fingerprint-order.ts'
import { mergeDistinct } from './merge-distinct.ts'
import { asWriteError, placeDurably, unfinished } from './write-durably.ts'

const chunkBytes = 4096 * fingerprintBytes
/** A million people are sorted in memory at a time; more go through files. */
const runBytes = 1_000_000 * fingerprintBytes

/** A set of people as a file: its name is the SHA-256 of its bytes. `count` is how many are in it. */
export interface PeopleSet {
  readonly sha256: string
  readonly count: number
}

/**
 * Stores the distinct fingerprints of `batches` (buffers of one or more, any order, repeated or not) in the existing `folder`, durably, sorted.
 * Memory is bounded: `run` bytes at a time. Throws `CARNET_STATE_WRITE`.
 */
export async function writePeople(
  folder: string,
  batches: AsyncIterable<Buffer>,
  run = runBytes,
): Promise<PeopleSet> {
  const work = await mkdtemp(join(folder, unfinished))
  try {
    const runs: string[] = []
    let memory: Buffer = Buffer.allocUnsafe(Math.min(chunkBytes, run))
    let filled = 0
    for await (const batch of batches) {
      if (batch.length % fingerprintBytes !== 0)
        throw new TypeError(`fingerprints have ${fingerprintBytes} bytes`)
      memory = withRoomFor(memory, filled, batch.length)
      filled += batch.copy(memory, filled)
      if (filled < run) continue
      const file = join(work, String(runs.length))
      await writeFile(file, sortFingerprints(memory.subarray(0, filled)), { mode: 0o600 })
      runs.push(file)
      filled = 0
    }
    const rest = oneChunk(sortFingerprints(memory.subarray(0, filled)))
    return await writeSet(folder, [rest, ...runs.map(chunksOf)])
  } catch (error) {
    throw asWriteError(error, folder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** Fingerprints come one by one, too: a buffer for each would take many times their size. */
function withRoomFor(memory: Buffer, filled: number, more: number): Buffer {
  if (filled + more <= memory.length) return memory
  const larger = Buffer.allocUnsafe(Math.max(filled + more, memory.length * 2))
  memory.copy(larger, 0, 0, filled)
  return larger
}

async function writeSet(folder: string, sources: readonly AsyncIterable<Buffer>[]): Promise<PeopleSet> {
  const hash = createHash('sha256')
  let bytes = 0
  let sha256 = ''
  await placeDurably(folder, async handle => {
    for await (const chunk of mergeDistinct(sources)) {
      hash.update(chunk)
      bytes += chunk.length
      await handle.appendFile(chunk)
    }
    sha256 = hash.digest('hex')
    return `${sha256}.bin`
  })
  return { sha256, count: bytes / fingerprintBytes }
}

async function* oneChunk(chunk: Buffer): AsyncGenerator<Buffer, void, void> {
  yield chunk
}

/**
 * Reads a stored set, sorted, in chunks. Reading to the end proves that the set is what its name says.
 * Throws `CARNET_STATE_PEOPLE_MISSING`, `CARNET_STATE_PEOPLE_DAMAGED`.
 */
export async function* readPeople(folder: string, sha256: string): AsyncGenerator<Buffer, void, void> {
  const file = join(folder, `${sha256}.bin`)
  const hash = createHash('sha256')
  try {
    for await (const chunk of chunksOf(file)) {
      hash.update(chunk)
      yield chunk
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw asWriteError(error, file)
    throw new CarnetError('CARNET_STATE_PEOPLE_MISSING', { file }, { kind: 'failure' })
  }
  if (hash.digest('hex') !== sha256)
    throw new CarnetError('CARNET_STATE_PEOPLE_DAMAGED', { file }, { kind: 'failure' })
}

/** Opens the file for each chunk, so that any number of sets can be merged without running out of open files. */
async function* chunksOf(file: string): AsyncGenerator<Buffer, void, void> {
  for (let position = 0; ; ) {
    const handle = await open(file, 'r')
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes, position)
      const whole = bytesRead - (bytesRead % fingerprintBytes)
      if (whole === 0) return
      yield buffer.subarray(0, whole)
      position += whole
    } finally {
      await handle.close()
    }
  }
}
