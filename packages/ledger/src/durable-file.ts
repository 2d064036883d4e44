/** Files that are there after a power failure once the promise resolves, and never half. */
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import type { NewFile } from './tile-storage.ts'

/** Files on their way are kept apart, so that a folder never shows one under a name that looks finished. */
const STAGING = 'staging'

/** A folder, by its absolute path, that one process writes to. */
export class DurableFolder {
  readonly path: string
  /** Directories whose own names this process has made durable: a killed one may have made them and no more. */
  readonly #settled = new Set<string>()

  constructor(path: string) {
    this.path = path
  }

  /** Makes the folder and empties its staging folder: what is in it was never finished. Throws CARNET_LEDGER_WRITE. */
  async prepare(): Promise<void> {
    await this.attempt(async () => {
      const staging = join(this.path, STAGING)
      await rm(staging, { recursive: true, force: true })
      const first = await mkdir(staging, { recursive: true })
      await syncNames(staging, dirname(first ?? this.path))
    })
  }

  /**
   * Writes files, replacing those that exist: each to a staging file, synced, renamed; then the directories are
   * synced. All are durable when it resolves; after a failure some may be there, each whole.
   * Throws CARNET_LEDGER_WRITE.
   */
  async write(files: readonly NewFile[]): Promise<void> {
    await this.attempt(async () => {
      const directories = new Set(files.map(file => dirname(join(this.path, file.path))))
      for (const directory of directories) await this.#settle(directory)
      await Promise.all(files.map((file, at) => this.#stageAndRename(file, at)))
      await Promise.all([...directories].map(syncDirectory))
    })
  }

  /** Does what changes the folder, and turns what the system says against it into CARNET_LEDGER_WRITE. */
  async attempt(change: () => Promise<void>): Promise<void> {
    try {
      await change()
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw new CarnetError('CARNET_LEDGER_WRITE', { folder: this.path, reason }, { kind: 'failure', cause })
    }
  }

  async #settle(directory: string): Promise<void> {
    const first = await mkdir(directory, { recursive: true })
    if (first === undefined && this.#settled.has(directory)) return
    await syncNames(directory, this.path)
    this.#settled.add(directory)
  }

  async #stageAndRename({ path, bytes }: NewFile, at: number): Promise<void> {
    const staged = join(this.path, STAGING, String(at))
    const file = await open(staged, 'w')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(staged, join(this.path, path))
  }
}

/** Makes the names of `directory` and of those above it, up to what is in `top`, durable. */
async function syncNames(directory: string, top: string): Promise<void> {
  for (let at = directory; at !== top && at !== dirname(at); at = dirname(at))
    await syncDirectory(dirname(at))
}

async function syncDirectory(directory: string): Promise<void> {
  // Windows cannot open a directory to sync it.
  if (process.platform === 'win32') return
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
