/** Making files visible: durable, whole, and never over what stands there. */
import { existsSync } from 'node:fs'
import { link, mkdir, open, rename, unlink } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { syncFolder } from '@carnet/state'

/** Makes a folder and those above it, durably. Throws CARNET_OUT_UNWRITABLE. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    const topmost = await mkdir(folder, { recursive: true })
    if (topmost === undefined) return
    for (let made = resolve(folder); made.length >= resolve(topmost).length; made = dirname(made))
      await syncFolder(dirname(made))
  } catch (error) {
    throw asOutError(error, folder, 'input')
  }
}

/** Writes a small file, fsynced; replaces what an interrupted run left there. */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    const handle = await open(path, 'w', 0o644)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw asOutError(error, dirname(path), 'failure')
  }
}

/** Gives a finished file its name. Throws CARNET_OUT_TAKEN where that is taken, CARNET_OUT_UNWRITABLE where it cannot be given. */
export async function place(temporary: string, final: string): Promise<void> {
  try {
    if (await linked(temporary, final)) await unlink(temporary)
    else await rename(temporary, final)
    await syncFolder(dirname(final))
  } catch (error) {
    throw asOutError(error, dirname(final), 'failure')
  }
}

/** A link is never made over an existing name, as a rename would be. False where the file system has no links. */
async function linked(temporary: string, final: string): Promise<boolean> {
  try {
    await link(temporary, final)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(final))
      throw new CarnetError('CARNET_OUT_TAKEN', { file: final }, { kind: 'failure' })
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error
    return false
  }
}

/** A failure of the file system in words; everything else as it is. */
export function asOutError(error: unknown, folder: string, kind: 'input' | 'failure'): unknown {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException
  if (error instanceof CarnetError || code === undefined || syscall === undefined) return error
  return new CarnetError('CARNET_OUT_UNWRITABLE', { folder, problem: code }, { kind, cause: error })
}
