/** Makes a backup, also while a service is at work on the state: rows as of one moment first, then the files that they speak of. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { type FolderState, ledgerVerifier, openState, unfinished } from '@carnet/state'
import { migrationNames, openOrganisationState, openStore } from '@carnet/store'
import { existingMasterKey } from '../states.ts'
import { dumpCall, dumpStore } from './dump.ts'
import {
  type BackedUpFile,
  type BackedUpLedger,
  dataFile,
  keysFile,
  type Manifest,
  manifestFile,
  stateFile,
} from './manifest.ts'
import { type KeyFiles, sealKeys } from './sealed-keys.ts'
import { openSink, type Sink } from './sink.ts'
import { dataFiles, namesIn, organisationsIn, putState } from './state-files.ts'

export interface BackupOptions {
  readonly stateFolder: string
  readonly databaseUrl?: string | undefined
  /** The text of the master key, where it is not in the folder. */
  readonly masterKey?: string | undefined
  /** Where to: a folder, or a file that ends in `.tar`. */
  readonly target: string
  /** Seals the keys; null leaves them out. */
  readonly passphrase: string | null
  readonly clock: () => Date
  readonly version: string
  /** Told of every file. */
  readonly onProgress?: (progress: { readonly files: number; readonly bytes: number }) => void
}

export interface BackupMade {
  readonly files: number
  readonly bytes: number
  readonly keys: Manifest['keys']
  readonly migration: string | null
}

/** Throws `CARNET_BACKUP_EXISTS`, `CARNET_BACKUP_NOTHING`, and what opening a state or a store throws. */
export async function makeBackup(options: BackupOptions): Promise<BackupMade> {
  const sink = await openSink(options.target)
  try {
    const files: Record<string, BackedUpFile> = {}
    let bytes = 0
    const put: Sink['put'] = async (path, source) => {
      const done = await sink.put(path, source)
      if (done === null) return null
      files[path] = done
      bytes += done.bytes
      options.onProgress?.({ files: Object.keys(files).length, bytes })
      return done
    }
    const parts = options.databaseUrl === undefined ? fromFolder(options, put) : fromPostgres(options, put)
    const { migration, ledgers, keys } = await parts
    if (options.passphrase !== null) await put(keysFile, await sealKeys(keys, options.passphrase))
    const manifest: Manifest = {
      carnet_backup: 1,
      made: options.clock().toISOString(),
      version: options.version,
      kind: options.databaseUrl === undefined ? 'folder' : 'postgresql',
      migration,
      keys: options.passphrase === null ? 'left-out' : 'sealed',
      ledgers,
      files,
    }
    await sink.put(manifestFile, Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`))
    await sink.finish()
    return { files: Object.keys(files).length, bytes, keys: manifest.keys, migration }
  } catch (error) {
    await sink.abandon()
    throw error
  }
}

interface Parts {
  readonly migration: string | null
  readonly ledgers: readonly BackedUpLedger[]
  readonly keys: KeyFiles
}

async function fromFolder({ stateFolder, clock }: BackupOptions, put: Sink['put']): Promise<Parts> {
  if (!(await namesIn(stateFolder)).includes('state.json'))
    throw new CarnetError('CARNET_BACKUP_NOTHING', { folder: stateFolder })
  const state = await openState(stateFolder, { clock })
  try {
    const migration = await inDumpFolder(stateFolder, put, folder => dumpOf(state, folder))
    const states = ['', ...(await organisationsIn(stateFolder)).map(id => `organisations/${id}/`)]
    const ledgers: BackedUpLedger[] = []
    const keys: Record<string, string> = {}
    for (const within of states) {
      const folder = join(stateFolder, within)
      const found = await keysIn(folder)
      for (const [name, text] of Object.entries(found)) keys[`${within}keys/${name}`] = text
      ledgers.push({ path: `${within}ledger`, organisation: null, verifier: await ledgerVerifier(folder) })
      await putState(folder, stateFile(within), put)
      const now = await keysIn(folder)
      requireSame(found, now)
      requireSame(now, found)
    }
    await putDataFiles(stateFolder, put)
    return { migration, ledgers, keys }
  } finally {
    state.close()
  }
}

async function keysIn(folder: string): Promise<Record<string, string>> {
  const keys: Record<string, string> = {}
  for (const name of await namesIn(join(folder, 'keys')))
    keys[name] = await readFile(join(folder, 'keys', name), 'utf8')
  return keys
}

/** All of the one are in the other: a ledger would not be restored with keys of another moment. */
function requireSame(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(before))
    if (now[name] !== before[name])
      throw new CarnetError('CARNET_BACKUP_KEY_REPLACED', {}, { kind: 'failure' })
}

/** Null where no service has ever run here: then there is no store. */
async function dumpOf(state: FolderState, folder: string): Promise<readonly string[] | null> {
  if (state.ask !== null) return (await state.ask(dumpCall, folder)) as readonly string[]
  const place = join(state.folder, 'store')
  if ((await namesIn(place)).length === 0) return null
  const store = await openStore({ folder: place }, { asItIs: true })
  try {
    return await dumpStore(store.db, folder)
  } finally {
    await store.close()
  }
}

async function fromPostgres(options: BackupOptions, put: Sink['put']): Promise<Parts> {
  const { stateFolder, databaseUrl, masterKey: stated, clock } = options
  const masterKey = await existingMasterKey(stateFolder, stated)
  // As it is: a backup changes nothing, also where a later version will.
  const store = await openStore({ url: databaseUrl! }, { asItIs: true })
  try {
    const verifiers = async (): Promise<Record<string, string>> => {
      const rows = await store.over(tx =>
        tx.selectFrom('state_key').select('organisation_id').distinct().execute(),
      )
      const found: Record<string, string> = {}
      for (const { organisation_id: organisation } of rows) {
        const state = await openOrganisationState(store, organisation, { masterKey, clock })
        found[organisation] = await state.ledger.verifier()
      }
      return found
    }
    const before = await verifiers()
    const migration = await inDumpFolder(stateFolder, put, folder => dumpStore(store.db, folder))
    const after = await verifiers()
    requireSame(before, after)
    const ledgers = Object.entries(after).map(([organisation, verifier]) => ({
      path: null,
      organisation,
      verifier,
    }))
    await putDataFiles(stateFolder, put)
    // What whoever runs it has put there, such as whom they trust.
    await putState(stateFolder, stateFile(''), put)
    return { migration, ledgers, keys: { 'master.key': `${masterKey.toString('base64url')}\n` } }
  } finally {
    await store.close()
  }
}

/** Rows go through files of their own: how long they are, is known only then. */
async function inDumpFolder(
  stateFolder: string,
  put: Sink['put'],
  dump: (folder: string) => Promise<readonly string[] | null>,
): Promise<string | null> {
  // Under a name that is cleared away where a crash leaves it.
  const folder = await mkdtemp(join(stateFolder, `${unfinished}dump-`))
  try {
    const migrations = await dump(folder)
    if (migrations === null) return null
    for await (const path of dataFiles(folder)) await put(path, { file: join(folder, path) })
    const unknown = migrations.filter(name => !migrationNames.includes(name))
    if (unknown.length > 0)
      throw new CarnetError(
        'CARNET_STORE_NEWER',
        { migration: unknown.join(', '), known: migrationNames.at(-1)! },
        { kind: 'failure' },
      )
    return migrations.at(-1) ?? null
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function putDataFiles(stateFolder: string, put: Sink['put']): Promise<void> {
  const files = join(stateFolder, 'files')
  for await (const path of dataFiles(files)) await put(dataFile(path), { file: join(files, path) })
}
