/**
 * Makes the tables of the store again from what the state holds: ledger, pages of the audit trail, journal and records. Adds rows and changes
 * none; all of it in one transaction, so that what is cut off leaves nothing, and what was done can be asked for again.
 */
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import {
  type AddedRows,
  addRows,
  copyStates,
  fillInOrder,
  isEmptyStore,
  occupiedBy,
  openStore,
  type Store,
  type StorePlace,
  stateTables,
} from '@carnet/store'
import { namesIn } from '../backup/state-files.ts'
import { openJobs } from '../jobs.ts'
import { type Material, openMaterial, rowsFor, type StateMaterial } from './material.ts'
import { openSources, type Sources } from './sources.ts'

export interface RebuildOptions {
  readonly stateFolder: string
  /** The database that the states are in; without it, they are in folders. */
  readonly databaseUrl?: string | undefined
  /** The text of the master key, where it is not in the folder. */
  readonly masterKey?: string | undefined
  /** Another place for the store: a folder, or with PostgreSQL the address of a database, into which the states are copied, too. */
  readonly into?: string | undefined
  /** Goes through all of it, and leaves nothing. */
  readonly dryRun?: boolean
  readonly clock: () => Date
  readonly onProgress?: (progress: RebuildProgress) => void
}

export interface RebuildProgress {
  readonly step: 'ledger' | 'trail' | 'store'
  readonly done: number
  readonly total: number
}

export interface Rebuilt {
  readonly organisations: number
  /** Entries of all ledgers, verified. */
  readonly entries: number
  readonly events: number
  readonly tables: Readonly<Record<string, AddedRows>>
  /** Transfers of which only their clearance is known: who asked for them and under what name, is not. */
  readonly fromJournal: number
  /** Cleared transfers whose declaration is not to be found: their records and carnets stay, and no row is made. */
  readonly withoutDeclaration: number
  /** Clearances in the ledger whose transfer is not known: to be finished by clearing the same data again. */
  readonly unfinished: number
}

/**
 * Throws `CARNET_REBUILD_LEDGER`, `_PAGE`, `_NOT_EMPTY`, `_INTO`, `CARNET_BACKUP_NOTHING`, `CARNET_STATE_…`, `CARNET_STORE_…`; then nothing has been added.
 */
export async function rebuildStore(options: RebuildOptions): Promise<Rebuilt> {
  const { onProgress = () => {}, dryRun = false } = options
  const place = placeOf(options)
  let verified = 0
  const sources = await openSources({
    ...options,
    onVerified: entries => {
      verified += entries
      onProgress({ step: 'ledger', done: verified, total: verified })
    },
  })
  try {
    const material = await openMaterial(sources.states, join(options.stateFolder, 'files'), (done, total) =>
      onProgress({ step: 'trail', done, total }),
    )
    const store = await openTarget(place, dryRun)
    try {
      const copied = options.databaseUrl !== undefined && options.into !== undefined ? sources : null
      const tables = await fill(store, { material, copied, place, dryRun }, onProgress)
      return { ...summary(sources, material), entries: verified, tables }
    } finally {
      await store.close()
    }
  } finally {
    await sources.close()
  }
}

function placeOf({ stateFolder, databaseUrl, into }: RebuildOptions): StorePlace {
  const isAddress = into !== undefined && /^postgres(ql)?:\/\//.test(into)
  if (databaseUrl === undefined) {
    if (isAddress) throw new CarnetError('CARNET_REBUILD_INTO', { expected: 'DIR' })
    return { folder: into ?? join(stateFolder, 'store') }
  }
  if (into !== undefined && !isAddress)
    throw new CarnetError('CARNET_REBUILD_INTO', { expected: 'postgres://…' })
  return { url: into ?? databaseUrl }
}

/** A trial is made where the rows would go, if there are tables, and else in memory. */
async function openTarget(place: StorePlace, dryRun: boolean): Promise<Store> {
  if (!dryRun) return openStore(place)
  if ('url' in place || (place.folder !== null && (await namesIn(place.folder)).length > 0)) {
    const there = await openStore(place, { asItIs: true })
    if (!(await isEmptyStore(there.db))) return there
    await there.close()
  }
  return openStore({ folder: null })
}

/** Ends the transaction of a trial. */
class Trial extends Error {}

interface Filling {
  readonly material: Material
  /** Where the states are to be in the new database, too. */
  readonly copied: Sources | null
  readonly place: StorePlace
  readonly dryRun: boolean
}

async function fill(
  store: Store,
  { material, copied, place, dryRun }: Filling,
  onProgress: (progress: RebuildProgress) => void,
): Promise<Readonly<Record<string, AddedRows>>> {
  const tables: Record<string, AddedRows> = {}
  const organisations = material.states.flatMap(({ organisation }) => organisation ?? [])
  const occupied = await occupiedBy(store.db, organisations)
  // A state is copied to where none is: two of them are never mixed.
  const copying = copied?.store && occupied === null ? copied.store : null
  if (copying && !(await isWithoutStates(store))) throw notEmpty(place, 'state_key')
  const done = (): number => Object.values(tables).reduce((sum, { added }) => sum + added, 0)
  try {
    await fillInOrder(
      store.db,
      async (tx, table) => {
        if (copying) await copyStates(copying.db, tx, table)
        if (stateTables.includes(table)) return
        const rows = await addRows(tx, table, rowsFor(material, table))
        if (rows.added + rows.present + rows.unfit > 0) tables[table] = rows
        // What is there already is somebody's; it is only left as it is where nothing is missing.
        if (occupied !== null && rows.added > 0) throw notEmpty(place, occupied)
        onProgress({ step: 'store', done: done(), total: done() })
      },
      async () => {
        if (dryRun) throw new Trial()
      },
    )
  } catch (error) {
    if (!(error instanceof Trial)) throw error
    return tables
  }
  if (done() > 0) await workOutObligations(store)
  return tables
}

const isWithoutStates = async (store: Store): Promise<boolean> =>
  (await store.db.selectFrom('state_key').select('name').limit(1).execute()).length === 0

const notEmpty = (place: StorePlace, table: string): CarnetError =>
  new CarnetError('CARNET_REBUILD_NOT_EMPTY', {
    place: 'url' in place ? 'PostgreSQL' : (place.folder ?? ''),
    table,
  })

/** What is owed follows from declarations and records: the service works it out as soon as it runs. */
async function workOutObligations(store: Store): Promise<void> {
  const jobs = await openJobs(store, () => {})
  try {
    await store.over(async tx => {
      const rows = await tx
        .selectFrom('declaration')
        .select(['id', 'organisation_id'])
        .where('archived_at', 'is', null)
        .execute()
      for (const { id: declaration, organisation_id: organisation } of rows)
        await jobs.send(tx, 'renew-obligations', { organisation, declaration })
    })
  } finally {
    await jobs.stop()
  }
}

function summary(
  { states }: Sources,
  material: Material,
): Pick<Rebuilt, 'organisations' | 'events' | 'fromJournal' | 'withoutDeclaration' | 'unfinished'> {
  const sum = (of: (one: StateMaterial) => number): number =>
    material.states.reduce((total, one) => total + of(one), 0)
  return {
    organisations:
      material.states.filter(({ organisation }) => organisation !== null).length || states.length,
    events: sum(({ trail }) => trail.events),
    fromJournal: sum(({ unpaged }) => unpaged.length),
    withoutDeclaration: sum(({ withoutDeclaration }) => withoutDeclaration),
    unfinished: sum(({ unfinished }) => unfinished),
  }
}
