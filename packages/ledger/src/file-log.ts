/** A log in a folder that any web server can publish. One process at a time writes to it: its caller holds the lock. */
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { DurableFolder } from './durable-file.ts'
import type { Log } from './log.ts'
import { removeLeftovers } from './recovery.ts'
import { type LogOptions, openLogIn } from './tile-log.ts'
import type { HeldStorage, ReadFile, TileStorage } from './tile-storage.ts'

/** Opens the log in `folder`, or begins one there, as `openLogIn` does. What a crash left beyond the checkpoint is cleared away. */
export async function openLog(folder: string, options: LogOptions): Promise<Log> {
  const durable = new DurableFolder(resolve(folder))
  await durable.prepare()
  const log = await openLogIn(storageOf(durable), options)
  await durable.attempt(() => removeLeftovers(durable.path, log.size))
  return log
}

function storageOf(durable: DurableFolder): TileStorage {
  const { path } = durable
  const read = readIn(path)
  const held: HeldStorage = {
    read,
    write: files => durable.write(files),
    remove: async directories => {
      await Promise.allSettled(
        directories.map(directory => rm(join(path, directory), { recursive: true, force: true })),
      )
    },
  }
  return {
    name: path,
    shared: false,
    read,
    hasTiles: async () => existsSync(join(path, 'tile')),
    exclusively: work => work(held),
  }
}

/** Reads the files of a folder. */
export const readIn =
  (folder: string): ReadFile =>
  async path => {
    const file = join(folder, path)
    try {
      return await readFile(file)
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
      const reason = error instanceof Error ? error.message : String(error)
      throw new CarnetError('CARNET_LEDGER_READ', { reason }, { at: { file }, kind: 'failure', cause: error })
    }
  }
