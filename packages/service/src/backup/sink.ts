/** Where a backup is written: a folder, or one file (tar). Either is there when it is whole, and not before. */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { CarnetError } from '@carnet/errors'
import { syncFolder } from '@carnet/state'
import { pack } from 'tar-stream'
import type { BackedUpFile } from './manifest.ts'

export interface Sink {
  /** Adds bytes, or what is in a file now: the length that it has, whatever is appended meanwhile. Null where there is no such file any more. */
  put(path: string, source: Buffer | { readonly file: string }): Promise<BackedUpFile | null>
  /** From now on the backup is there, durably. */
  finish(): Promise<void>
  /** Leaves nothing behind. */
  abandon(): Promise<void>
}

const ownerOnly = 0o600
const ownerFolder = 0o700

/** Throws `CARNET_BACKUP_EXISTS`. What ends in `.tar` is one file. */
export async function openSink(target: string): Promise<Sink> {
  if (existsSync(target)) throw new CarnetError('CARNET_BACKUP_EXISTS', { place: target })
  const beginning = `${target}.unfinished`
  await rm(beginning, { recursive: true, force: true })
  await mkdir(dirname(target), { recursive: true })
  const finishing = async (): Promise<void> => {
    await rename(beginning, target)
    await syncFolder(dirname(target))
  }
  const abandoning = (): Promise<void> => rm(beginning, { recursive: true, force: true })
  return target.endsWith('.tar')
    ? tarSink(beginning, finishing, abandoning)
    : folderSink(beginning, finishing, abandoning)
}

async function folderSink(
  folder: string,
  finish: () => Promise<void>,
  abandon: () => Promise<void>,
): Promise<Sink> {
  await mkdir(folder, { recursive: true, mode: ownerFolder })
  return {
    put: (path, source) =>
      hashed(source, async (stream, _bytes) => {
        const file = join(folder, path)
        await mkdir(dirname(file), { recursive: true, mode: ownerFolder })
        await pipeline(stream, createWriteStream(file, { mode: ownerOnly, flush: true }))
      }),
    finish,
    abandon,
  }
}

function tarSink(file: string, finish: () => Promise<void>, abandon: () => Promise<void>): Sink {
  const archive = pack()
  const output = createWriteStream(file, { mode: ownerOnly, flush: true })
  const written = pipeline(archive, output)
  // Told by whoever waits for it.
  written.catch(() => {})
  return {
    put: (path, source) =>
      hashed(source, async (stream, bytes) => {
        const entry = archive.entry({ name: path, size: bytes, mode: ownerOnly })
        await Promise.race([pipeline(stream, entry), written])
      }),
    async finish() {
      archive.finalize()
      await written
      await finish()
    },
    async abandon() {
      archive.destroy()
      await finished(output).catch(() => {})
      await abandon()
    },
  }
}

async function hashed(
  source: Buffer | { readonly file: string },
  write: (stream: Readable, bytes: number) => Promise<void>,
): Promise<BackedUpFile | null> {
  const opened = await open(source)
  if (opened === null) return null
  const { stream, bytes } = opened
  const hash = createHash('sha256')
  await write(Readable.from(exactly(stream, bytes, hash)), bytes)
  return { bytes, sha256: hash.digest('hex') }
}

async function open(
  source: Buffer | { readonly file: string },
): Promise<{ stream: Readable; bytes: number } | null> {
  if (Buffer.isBuffer(source)) return { stream: Readable.from([source]), bytes: source.length }
  const there = await stat(source.file).catch(gone)
  if (there === null) return null
  const bytes = there.size
  if (bytes === 0) return { stream: Readable.from([]), bytes }
  const stream = createReadStream(source.file, { end: bytes - 1 })
  const began = await new Promise<boolean>((resolve, reject) => {
    stream.once('open', () => resolve(true))
    stream.once('error', error => (isGone(error) ? resolve(false) : reject(error)))
  })
  return began ? { stream, bytes } : null
}

/** What became shorter while it was read was being written: nothing refers to it, and zeros stand for the rest. */
async function* exactly(
  stream: Readable,
  bytes: number,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Buffer> {
  let left = bytes
  const give = (chunk: Buffer): Buffer => {
    left -= chunk.length
    hash.update(chunk)
    return chunk
  }
  for await (const chunk of stream) yield give(chunk as Buffer)
  while (left > 0) yield give(Buffer.alloc(Math.min(left, padding)))
}

const padding = 65_536

const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'
const gone = (error: unknown): null => {
  if (isGone(error)) return null
  throw error
}
