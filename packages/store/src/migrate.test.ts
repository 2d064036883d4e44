/** Migrations there, back, and there again, with rows in every table, on PGlite and on a real PostgreSQL. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { layEmptyDatabase, startPostgres, type TestPostgres } from '@carnet/test-postgres'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, rollBack, type Store } from './index.ts'
import { migrate, migrationNames } from './migrate.ts'
import { emptyEveryTable, everyRow, fillEveryTable, shapeOf } from './testing/rows.ts'

let postgres: TestPostgres
const folder = mkdtempSync(join(tmpdir(), 'carnet-migrate-'))
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(async () => {
  await postgres?.stop()
  rmSync(folder, { recursive: true })
})

async function embedded(name: string): Promise<{ folder: string }> {
  await layEmptyDatabase(join(folder, name))
  return { folder: join(folder, name) }
}

const engines = [
  { engine: 'pglite', place: embedded },
  { engine: 'postgresql', place: async (name: string) => ({ url: await postgres.database(name) }) },
] as const

describe.each(engines)('migrations on $engine', ({ place }) => {
  const open = async (name: string, asItIs = false): Promise<Store> =>
    openStore(await place(name), { asItIs })

  it('are all done once, and refuse a store that a later version has changed', async () => {
    const store = await open('later')
    expect(store.migrated).toEqual(migrationNames)
    expect(await migrate(store.db)).toEqual([])
    await sql`insert into kysely_migration values ('2999-01-01-later', '2999-01-01')`.execute(store.db)
    await expect(migrate(store.db)).rejects.toMatchObject({ code: 'CARNET_STORE_NEWER' })
    await store.close()
  })

  it('each: there, filled, back, there again', async () => {
    const store = await open('each', true)
    const { db } = store
    try {
      for (const [at, name] of migrationNames.entries()) {
        const shapeBefore = at > 0 ? await shapeOf(db) : []
        expect(await migrate(db, name)).toEqual([name])
        const shape = await shapeOf(db)
        expect(shape, name).not.toEqual(shapeBefore)
        await emptyEveryTable(db)
        await fillEveryTable(db)
        const rows = await everyRow(db)
        for (const [table, lines] of Object.entries(rows))
          expect([name, table, lines.length]).toEqual([name, table, 1])
        expect(await rollBack(db)).toEqual([name])
        // Nothing of it stays, and what was there before is as it was.
        expect(await shapeOf(db), name).toEqual(shapeBefore)
        const kept = await everyRow(db)
        for (const lines of Object.values(kept)) expect(lines.length, name).toBeLessThanOrEqual(1)
        expect(await migrate(db, name)).toEqual([name])
        expect(await shapeOf(db), name).toEqual(shape)
        // What was there is left; the next one is made on it, as all later ones are below.
        const left = Object.values(await everyRow(db)).flat().length
        expect(left, name).toBe(Object.values(kept).flat().length)
      }
    } finally {
      await store.close()
    }
  })

  it('go all the way back, and there again', async () => {
    const store = await open('all')
    await fillEveryTable(store.db)
    for (const name of [...migrationNames].reverse()) expect(await rollBack(store.db)).toEqual([name])
    expect(await shapeOf(store.db)).toEqual([])
    expect(await rollBack(store.db)).toEqual([])
    expect(await migrate(store.db)).toEqual(migrationNames)
    await store.close()
  })
})

// A database for each, which PostgreSQL makes at once: the embedded one takes seconds for it.
it.each(migrationNames.slice(0, -1))('all later ones are made on the rows of %s', async name => {
  const store = await openStore(
    { url: await postgres.database(`later${migrationNames.indexOf(name)}`) },
    { asItIs: true },
  )
  const { db } = store
  try {
    await migrate(db, name)
    const shape = await shapeOf(db)
    await fillEveryTable(db)
    await migrate(db)
    expect((await shapeOf(db)).length).toBeGreaterThanOrEqual(shape.length)
  } finally {
    await store.close()
  }
})
