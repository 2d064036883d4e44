import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { CarnetError } from '@carnet/errors'

/** Names of unfinished files start with this. Whoever holds the lock may delete them: nothing refers to them. */
export const unfinished = '.unfinished-'

/**
 * Writes a whole file so that, whatever happens, `path` is either as before or holds all of `bytes`, also after a
 * power loss: a temporary file in the same folder, fsync, rename, fsync of the folder. Replaces an existing file.
 * `mode` are the permissions of the file (default 0600). Throws `CARNET_STATE_WRITE`.
 */
export async function writeDurably(path: string, bytes: Uint8Array | string, mode = 0o600): Promise<void> {
  const write = async (handle: FileHandle): Promise<string> => {
    await handle.writeFile(bytes)
    return basename(path)
  }
  await placeDurably(dirname(path), write, mode)
}

/** As `writeDurably`, for content that is written piece by piece: `write` returns the name the file is to have in `folder`. */
export async function placeDurably(
  folder: string,
  write: (handle: FileHandle) => Promise<string>,
  mode = 0o600,
): Promise<void> {
  const temporary = join(folder, `${unfinished}${randomBytes(8).toString('hex')}`)
  try {
    const handle = await open(temporary, 'wx', mode)
    let name: string
    try {
      name = await write(handle)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, join(folder, name))
    await syncFolder(folder)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw asWriteError(error, folder)
  }
}

/** Makes a folder (0700) with those above it, durably; leaves one that is there as it is. Throws `CARNET_STATE_WRITE`. */
export async function makeFolderDurably(folder: string): Promise<void> {
  try {
    const topmost = await mkdir(folder, { recursive: true, mode: 0o700 })
    if (topmost === undefined) return
    for (let made = resolve(folder); made.length >= topmost.length; made = dirname(made))
      await syncFolder(dirname(made))
  } catch (error) {
    throw asWriteError(error, folder)
  }
}

/** Makes names in a folder durable. Windows keeps them without being asked, and refuses to open a folder. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A failure of the file system as an error with words; everything else as it is. */
export function asWriteError(error: unknown, file: string): unknown {
  const { code: reason, syscall } = (error ?? {}) as NodeJS.ErrnoException
  if (error instanceof CarnetError || reason === undefined || syscall === undefined) return error
  return new CarnetError('CARNET_STATE_WRITE', { file, reason }, { kind: 'failure', cause: error })
}
