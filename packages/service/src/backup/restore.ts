/** Restores a backup into a place where nothing is. All is verified and laid out beside it first; it takes the place of nothing in one step. */
import { copyFile, mkdir, mkdtemp, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { ledgerVerifier, makeFolderDurably, syncFolder, writeDurably } from '@carnet/state'
import { fillDatabase, fillStore } from './fill.ts'
import { keysFile, type Manifest } from './manifest.ts'
import { openKeys } from './sealed-keys.ts'
import { openSource, type Source } from './source.ts'
import { verifyLedgers } from './verify-ledgers.ts'

export interface RestoreOptions {
  /** A folder, or a `.tar` file. */
  readonly source: string
  /** Must not be there, or be empty. */
  readonly stateFolder: string
  /** An empty PostgreSQL, for the backup of one. */
  readonly databaseUrl?: string | undefined
  /** Opens the keys; null leaves them where they are. */
  readonly passphrase: string | null
  readonly onProgress?: (progress: RestoreProgress) => void
}

export interface RestoreProgress {
  readonly step: 'verify' | 'copy' | 'store' | 'ledger'
  readonly done: number
  readonly total: number
}

export interface Restored {
  readonly manifest: Manifest
  /** Entries of all ledgers, verified. */
  readonly entries: number
  readonly keys: boolean
}

/**
 * Throws `CARNET_RESTORE_NOT_EMPTY`, `_MANIFEST`, `_FILE`, `_LEDGER`, `_PASSPHRASE`, `_KIND`, `CARNET_STORE_…`. Then nothing is there that was not there
 * before; where a database was being filled, tables without rows may be.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { passphrase, databaseUrl, onProgress = () => {} } = options
  const target = resolve(options.stateFolder)
  await requireEmpty(target)
  await makeFolderDurably(dirname(target))
  const beside = await mkdtemp(join(dirname(target), `.${basename(target)}.restoring-`))
  try {
    const source = await openSource(options.source, join(beside, 'laid-out'), (done, total) =>
      onProgress({ step: 'verify', done, total }),
    )
    requireKind(source.manifest, databaseUrl)
    const folder = join(beside, 'state')
    await copyFiles(source, folder, (done, total) => onProgress({ step: 'copy', done, total }))
    const keys = passphrase !== null && source.manifest.keys === 'sealed'
    if (keys) await writeKeys(source, folder, passphrase)
    const entries = await verifyLedgers(source)
    onProgress({ step: 'ledger', done: entries, total: entries })
    if (keys) await requireSameKeys(source.manifest, folder)
    const told = (done: number, total: number): void => onProgress({ step: 'store', done, total })
    if (databaseUrl !== undefined) await fillDatabase(source, databaseUrl, told)
    else await fillStore(source, join(folder, 'store'), told)
    await takePlace(folder, target)
    return { manifest: source.manifest, entries, keys }
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

async function requireEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch(error => {
    if (error.code === 'ENOENT') return []
    throw new CarnetError('CARNET_RESTORE_NOT_EMPTY', { place: folder })
  })
  if (names.length > 0) throw new CarnetError('CARNET_RESTORE_NOT_EMPTY', { place: folder })
}

/** A state in files is no state in PostgreSQL: what one has in its rows, the other has in files. */
function requireKind({ kind }: Manifest, databaseUrl: string | undefined): void {
  const here = databaseUrl === undefined ? 'folder' : 'postgresql'
  if (kind !== here) throw new CarnetError('CARNET_RESTORE_KIND', { kind, here })
}

/** What goes into the folder of the state: `state/…` as it is, `files/…` below `files`. */
async function copyFiles(
  { folder, manifest }: Source,
  to: string,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 })
  const paths = Object.keys(manifest.files).filter(path => /^(state|files)\//.test(path))
  let done = 0
  for (const path of paths) {
    const file = join(to, path.startsWith('state/') ? path.slice('state/'.length) : path)
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await copyFile(join(folder, path), file)
    await syncFile(file)
    onProgress(++done, paths.length)
  }
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.chmod(0o600)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function writeKeys({ folder }: Source, to: string, passphrase: string): Promise<void> {
  const keys = await openKeys(await readFile(join(folder, keysFile)), passphrase)
  for (const [path, text] of Object.entries(keys)) {
    await makeFolderDurably(dirname(join(to, path)))
    await writeDurably(join(to, path), text)
  }
}

/** The keys are those that the ledgers were signed with. */
async function requireSameKeys({ ledgers }: Manifest, folder: string): Promise<void> {
  for (const { path, verifier } of ledgers) {
    if (path === null) continue
    const found = await ledgerVerifier(join(folder, dirname(path)))
    if (found !== verifier)
      throw new CarnetError('CARNET_RESTORE_LEDGER', { ledger: path, problem: 'key' }, { kind: 'failure' })
  }
}

async function takePlace(folder: string, target: string): Promise<void> {
  // An empty folder makes place: a name can be given only where nothing has it.
  await rmdir(target).catch(() => {})
  await rename(folder, target)
  await syncFolder(dirname(target))
}
