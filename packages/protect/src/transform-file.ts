/** One file streamed through a transformation into another, durable or absent. */
import { createHash } from 'node:crypto'
import { type FileHandle, open, realpath, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { CarnetError } from '@carnet/errors'

export interface Transformed {
  readonly bytes: number
  /** Hex, of the file as written. */
  readonly sha256: string
}

type Bytes = ReadableStream<Uint8Array>

const chunkBytes = 1 << 20

/**
 * Streams `from` through `transform` to `to`, which is replaced, and fsyncs it. If anything fails nothing is left at
 * `to`: failures of the file system are CARNET_ENCRYPT_FILE, others what `explain` makes of them.
 */
export async function transformFile(
  from: string,
  to: string,
  transform: (stream: Bytes) => Promise<Bytes>,
  explain: (error: unknown) => unknown,
): Promise<Transformed> {
  const source = await opened(from, 'r')
  try {
    if (await isSameFile(from, to))
      throw new CarnetError('CARNET_ENCRYPT_FILE', { file: to, reason: 'EEXIST' })
    const target = await opened(to, 'w')
    try {
      return await copy(source, target, to, transform)
    } catch (error) {
      await rm(to, { force: true })
      throw systemCode(error) === null ? explain(error) : fileError(to, error)
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

async function copy(
  source: FileHandle,
  target: FileHandle,
  to: string,
  transform: (stream: Bytes) => Promise<Bytes>,
): Promise<Transformed> {
  const read = source.createReadStream({ highWaterMark: chunkBytes, autoClose: false })
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const chunk of await transform(Readable.toWeb(read) as Bytes)) {
      hash.update(chunk)
      bytes += chunk.length
      await target.appendFile(chunk)
    }
  } finally {
    read.destroy()
  }
  await target.sync()
  await synchroniseFolder(dirname(to))
  return { bytes, sha256: hash.digest('hex') }
}

async function opened(path: string, flags: 'r' | 'w'): Promise<FileHandle> {
  try {
    return await open(path, flags)
  } catch (error) {
    throw fileError(path, error)
  }
}

/** Opening the target empties it: it must not be the source under another name. */
async function isSameFile(from: string, to: string): Promise<boolean> {
  const target = await realpath(to).catch(() => null)
  return target !== null && target === (await realpath(from))
}

async function synchroniseFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

function fileError(file: string, error: unknown): CarnetError {
  return new CarnetError(
    'CARNET_ENCRYPT_FILE',
    { file, reason: systemCode(error) ?? 'unknown' },
    { kind: 'failure', cause: error },
  )
}

/** `ENOSPC` and the like; null for errors that are not the system's. */
function systemCode(error: unknown): string | null {
  const code = error !== null && typeof error === 'object' && 'code' in error ? String(error.code) : ''
  return /^E[A-Z0-9]+$/.test(code) ? code : null
}
