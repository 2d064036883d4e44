/** Files that are there after a power failure once the promise resolves, and never half. */
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CarnetError } from '@carnet/errors'

/** Files on their way are kept apart, so that a folder never shows one under a name that looks finished. */
const STAGING = 'staging'

/** A file to write, its path relative to the folder, which is absolute. */
export interface NewFile {
  readonly path: string
  readonly bytes: Buffer
}

/**
 * Writes files below `folder`, replacing those that exist: each to a staging file, synced, renamed; then the
 * directories are synced. All are durable when it resolves; after a failure some may be there, each whole.
 * Throws CARNET_LEDGER_WRITE.
 */
export async function writeDurably(folder: string, files: readonly NewFile[]): Promise<void> {
  try {
    const directories = new Set(files.map(file => dirname(join(folder, file.path))))
    for (const directory of directories) await makeDirectory(directory)
    await Promise.all(files.map((file, at) => stageAndRename(folder, file, at)))
    await Promise.all([...directories].map(syncDirectory))
  } catch (cause) {
    throw cannotWrite(folder, cause)
  }
}

/** Makes the folder and its staging folder, and empties the latter: whatever is in it was never finished. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await rm(join(folder, STAGING), { recursive: true, force: true })
    await makeDirectory(join(folder, STAGING))
  } catch (cause) {
    throw cannotWrite(folder, cause)
  }
}

function cannotWrite(folder: string, cause: unknown): CarnetError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new CarnetError('CARNET_LEDGER_WRITE', { folder, reason }, { kind: 'failure', cause })
}

async function stageAndRename(folder: string, { path, bytes }: NewFile, at: number): Promise<void> {
  const staged = join(folder, STAGING, String(at))
  const file = await open(staged, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(staged, join(folder, path))
}

/** `mkdir -p` that also makes the new names durable. */
async function makeDirectory(directory: string): Promise<void> {
  const first = await mkdir(directory, { recursive: true })
  if (first === undefined) return
  for (let at = directory; at !== dirname(first); at = dirname(at)) await syncDirectory(dirname(at))
}

async function syncDirectory(directory: string): Promise<void> {
  // Windows neither needs nor permits it: there a rename is in the journal.
  if (process.platform === 'win32') return
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
