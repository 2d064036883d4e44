/** Fills an empty store with the rows of a backup, and gives the work back that was waiting. */
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { isEmptyStore, loadTables, migrationNames, openStore, type Store, type Tables } from '@carnet/store'
import type { Transaction } from 'kysely'
import { type JobInputs, type JobName, openJobs } from '../jobs.ts'
import { linesOf } from './lines.ts'
import { dataFile, jobsFile, tableFile } from './manifest.ts'
import type { Source } from './source.ts'

type Told = (done: number, total: number) => void

/** Where no service has ever run there were no rows, and none are made. */
export async function fillStore(source: Source, folder: string, told: Told): Promise<void> {
  if (source.manifest.migration === null) return
  await fill(source, await openStore({ folder }, { asItIs: true }), told)
}

/** Throws `CARNET_RESTORE_NOT_EMPTY` for a database with any table. */
export async function fillDatabase(source: Source, url: string, told: Told): Promise<void> {
  await fill(source, await openStore({ url }, { asItIs: true }), told)
}

async function fill(source: Source, store: Store, told: Told): Promise<void> {
  const { folder, manifest } = source
  try {
    if (!(await isEmptyStore(store.db)))
      throw new CarnetError('CARNET_RESTORE_NOT_EMPTY', { place: 'DATABASE_URL' })
    const migration = manifest.migration ?? ''
    if (!migrationNames.includes(migration))
      throw new CarnetError(
        'CARNET_STORE_NEWER',
        { migration, known: migrationNames.at(-1)! },
        { kind: 'failure' },
      )
    const tables = Object.keys(manifest.files).filter(path => path.startsWith('store/'))
    let done = 0
    const rowsOf = (table: string) => {
      if (!Object.hasOwn(manifest.files, tableFile(table))) return null
      told(++done, tables.length)
      return linesOf(join(folder, tableFile(table)))
    }
    await loadTables(store.db, migration, rowsOf, tx => forgetLostUploads(tx, source))
    await askAgain(source, store)
  } finally {
    await store.close()
  }
}

/** What was deleted while the backup was made, after its rows were read: row and file belong together. */
async function forgetLostUploads(tx: Transaction<Tables>, { manifest }: Source): Promise<void> {
  const rows = await tx
    .selectFrom('upload')
    .select(['id', 'organisation_id'])
    .where('state', '=', 'ready')
    .execute()
  for (const { id, organisation_id: organisation } of rows)
    if (!Object.hasOwn(manifest.files, dataFile(`${organisation}/${id}.data`)))
      await tx.updateTable('upload').set({ state: 'deleted' }).where('id', '=', id).execute()
}

/** The queue makes its own tables; what was waiting in it is asked for anew, and done at once where its time had been later. */
async function askAgain({ folder, manifest }: Source, store: Store): Promise<void> {
  const jobs = await openJobs(store, () => {})
  try {
    if (!Object.hasOwn(manifest.files, jobsFile)) return
    for await (const line of linesOf(join(folder, jobsFile))) {
      const { name, data } = JSON.parse(line) as { name: JobName; data: JobInputs[JobName] }
      await store.over(tx => jobs.send(tx, name, data))
    }
  } finally {
    await jobs.stop()
  }
}
