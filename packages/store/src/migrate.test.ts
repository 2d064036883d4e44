/** Migrations there, back, and there again, with rows in every table, on PGlite and on a real PostgreSQL. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { layEmptyDatabase, startPostgres, type TestPostgres } from '@carnet/test-postgres'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, rollBack, type Store } from './index.ts'
import { migrate, migrationNames } from './migrate.ts'
import { everyRow, fillEveryTable, shapeOf } from './testing/rows.ts'

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

  it.each(migrationNames.map((name, at) => ({ name, before: migrationNames[at - 1] })))(
    '$name: there, filled, back, there again',
    async ({ name, before }) => {
      const store = await open(`m${migrationNames.indexOf(name)}`, true)
      const { db } = store
      try {
        if (before) await migrate(db, before)
        const shapeBefore = before ? await shapeOf(db) : []
        expect(await migrate(db, name)).toEqual([name])
        const shape = await shapeOf(db)
        expect(shape).not.toEqual(shapeBefore)
        await fillEveryTable(db)
        const rows = await everyRow(db)
        for (const [table, lines] of Object.entries(rows)) expect([table, lines.length]).toEqual([table, 1])
        expect(await rollBack(db)).toEqual([name])
        // Nothing of it stays, and what was there before is as it was.
        expect(await shapeOf(db)).toEqual(shapeBefore)
        const kept = await everyRow(db)
        for (const lines of Object.values(kept)) expect(lines.length).toBeLessThanOrEqual(1)
        expect(await migrate(db, name)).toEqual([name])
        expect(await shapeOf(db)).toEqual(shape)
        // And what is made on it afterwards still fits.
        const left = Object.values(await everyRow(db)).flat().length
        expect(left).toBe(Object.values(kept).flat().length)
        await migrate(db)
        expect((await shapeOf(db)).length).toBeGreaterThanOrEqual(shape.length)
      } finally {
        await store.close()
      }
    },
  )

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
