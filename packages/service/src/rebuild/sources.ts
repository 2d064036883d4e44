/** What a store is rebuilt from: the states of all organisations, in folders or in PostgreSQL, each with its ledger verified. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { CHECKPOINT_FILE, fsck, parseTilePath } from '@carnet/ledger'
import { openState, type State } from '@carnet/state'
import { openOrganisationState, openStore, type Store } from '@carnet/store'
import { organisationsIn } from '../backup/state-files.ts'
import { existingMasterKey } from '../states.ts'

export interface StateSource {
  /** Null for the state of this machine's one user, whose organisation its pages name. */
  readonly organisation: string | null
  readonly state: State
  /** Entries of its ledger. */
  readonly entries: number
}

export interface Sources {
  readonly states: readonly StateSource[]
  /** The database in which the states are; null where they are in folders. */
  readonly store: Store | null
  close(): Promise<void>
}

export interface SourceOptions {
  readonly stateFolder: string
  readonly databaseUrl?: string | undefined
  readonly masterKey?: string | undefined
  readonly clock: () => Date
  /** Told of each ledger that was verified. */
  readonly onVerified: (entries: number) => void
}

/** Throws `CARNET_BACKUP_NOTHING`, `CARNET_REBUILD_LEDGER`, and what opening a state throws. */
export function openSources(options: SourceOptions): Promise<Sources> {
  return options.databaseUrl === undefined ? fromFolders(options) : fromPostgres(options, options.databaseUrl)
}

async function fromFolders({ stateFolder, clock, onVerified }: SourceOptions): Promise<Sources> {
  if (!existsSync(join(stateFolder, 'state.json')))
    throw new CarnetError('CARNET_BACKUP_NOTHING', { folder: stateFolder })
  const opened: State[] = []
  const close = async (): Promise<void> => {
    for (const state of opened.reverse()) state.close()
  }
  try {
    const states: StateSource[] = []
    for (const organisation of [null, ...(await organisationsIn(stateFolder))]) {
      const folder = organisation === null ? stateFolder : join(stateFolder, 'organisations', organisation)
      // A service that runs holds it: while somebody adds to the store, it is not rebuilt.
      const state = await openState(folder, { clock, holder: true })
      opened.push(state)
      const entries = await verified(join(folder, 'ledger'), state, organisation ?? folder)
      onVerified(entries)
      states.push({ organisation, state, entries })
    }
    return { states, store: null, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function fromPostgres(options: SourceOptions, url: string): Promise<Sources> {
  const { stateFolder, masterKey: stated, clock, onVerified } = options
  const masterKey = await existingMasterKey(stateFolder, stated)
  const store = await openStore({ url })
  try {
    const rows = await store.over(tx =>
      tx.selectFrom('state_key').select('organisation_id').distinct().orderBy('organisation_id').execute(),
    )
    const states: StateSource[] = []
    for (const { organisation_id: organisation } of rows) {
      const state = await openOrganisationState(store, organisation, { masterKey, clock })
      const entries = await laidOut(store, organisation, folder => verified(folder, state, organisation))
      onVerified(entries)
      states.push({ organisation, state, entries })
    }
    return { states, store, close: () => store.close() }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** The files of a ledger in the database, in a folder for as long as `work` lasts. */
async function laidOut<Result>(
  store: Store,
  organisation: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'carnet-ledger-'))
  try {
    const paths = await store.within(organisation, tx =>
      tx.selectFrom('ledger_file').select('path').orderBy('path').execute(),
    )
    for (const { path } of paths) {
      // A path that no ledger has leads nowhere.
      if (path !== CHECKPOINT_FILE) parseTilePath(path)
      const { bytes } = await store.within(organisation, tx =>
        tx.selectFrom('ledger_file').select('bytes').where('path', '=', path).executeTakeFirstOrThrow(),
      )
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), Buffer.from(bytes))
    }
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Builds the ledger anew from its entries and compares it with what its key has signed. Gives how many entries there are; none where none was begun. */
async function verified(folder: string, state: State, ledger: string): Promise<number> {
  const begun = existsSync(join(folder, CHECKPOINT_FILE))
  // Records that were entered, and no ledger: it was taken away.
  if (!begun && (await state.texts.names('trail')).length === 0 && (await state.records()).length === 0)
    return 0
  const { ok, size, problems } = await fsck(folder, await state.ledger.verifier())
  if (ok) return size
  const [first] = problems
  const problem = first ? `${first.path}: ${first.problem}` : '?'
  throw new CarnetError('CARNET_REBUILD_LEDGER', { ledger, problem }, { kind: 'failure' })
}
