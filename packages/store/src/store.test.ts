/** The same store on PGlite and on a real PostgreSQL. */
import { startPostgres, type TestPostgres } from '@carnet/test-postgres'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { latestMigration, openStore, type Store } from './index.ts'
import { migrationNames } from './migrate.ts'

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres?.stop())

const engines = [
  { engine: 'pglite', open: () => openStore({ folder: null }) },
  { engine: 'postgresql', open: async (name: string) => openStore({ url: await postgres.database(name) }) },
] as const

const organisations = async (store: Store): Promise<readonly [string, string]> => {
  const rows = await store.db
    .insertInto('organisation')
    .values([{ name: 'one' }, { name: 'other' }])
    .returning('id')
    .execute()
  return [rows[0]!.id, rows[1]!.id]
}

describe.each(engines)('the store on $engine', ({ engine, open }) => {
  let store: Store
  beforeAll(async () => {
    store = await open('store')
  })
  afterAll(() => store?.close())

  it('is brought up to date when it is opened', () => {
    expect(store.kind).toBe(engine)
    expect(store.migrated.at(-1)).toBe(latestMigration)
  })

  it('keeps organisations apart in every table that has one, whatever a query asks for', async () => {
    const { rows } = await sql<{ table_name: string; forced: boolean; policies: string }>`
      select c.table_name, k.relrowsecurity and k.relforcerowsecurity as forced,
        (select count(*) from pg_policies p where p.tablename = c.table_name) as policies
      from information_schema.columns c join pg_class k on k.oid = c.table_name::regclass
      where c.table_schema = 'public' and c.column_name = 'organisation_id'`.execute(store.db)
    expect(rows.length).toBeGreaterThan(10)
    for (const { table_name, forced, policies } of rows) {
      expect([table_name, forced, Number(policies)]).toEqual([table_name, true, 1])
    }
    const [one, other] = await organisations(store)
    const name = `of ${one}`
    await store.within(one, tx =>
      tx.insertInto('declaration').values({ organisation_id: one, name, created_by: 'local' }).execute(),
    )
    const seen = (organisation: string) =>
      store.within(organisation, tx => tx.selectFrom('declaration').select('name').execute())
    expect(await seen(one)).toEqual([{ name }])
    expect(await seen(other)).toEqual([])
    expect(await store.over(tx => tx.selectFrom('declaration').select('name').execute())).toContainEqual({
      name,
    })
    await store.within(other, async tx => {
      const { numUpdatedRows } = await tx.updateTable('declaration').set({ name: 'taken' }).executeTakeFirst()
      const { numDeletedRows } = await tx.deleteFrom('declaration').executeTakeFirst()
      expect([numUpdatedRows, numDeletedRows]).toEqual([0n, 0n])
    })
    await expect(
      store.within(other, tx =>
        tx.insertInto('declaration').values({ organisation_id: one, name, created_by: 'local' }).execute(),
      ),
    ).rejects.toThrow(/row-level security/)
  })

  it('shows nothing to a transaction that names no organisation, and lets none be named “all”', async () => {
    const [one] = await organisations(store)
    await store.within(one, tx =>
      tx.insertInto('declaration').values({ organisation_id: one, name: 'x', created_by: 'local' }).execute(),
    )
    const rows = await store.db.transaction().execute(async tx => {
      await sql`set local role carnet_tenant`.execute(tx)
      return tx.selectFrom('declaration').select('name').execute()
    })
    expect(rows).toEqual([])
    expect(() => store.within('*', async () => {})).toThrow(TypeError)
  })

  it('does not let what was recorded be changed', async () => {
    const [one] = await organisations(store)
    const event = { organisation_id: one, actor: 'local', action: 'declared', subject: 'x', details: '{}' }
    await store.within(one, tx => tx.insertInto('audit_event').values(event).execute())
    for (const change of [
      () => store.within(one, tx => tx.deleteFrom('audit_event').execute()),
      () => store.within(one, tx => tx.updateTable('audit_event').set({ action: 'nothing' }).execute()),
      () => store.over(tx => tx.deleteFrom('audit_event').execute()),
    ])
      await expect(change()).rejects.toThrow(/permission denied/)
  })

  it('keeps days as days, times as times, and what it is given as it is', async () => {
    const [one] = await organisations(store)
    const row = await store.within(one, async tx => {
      const words = JSON.stringify({ en: 'renew', zh: '续期' })
      const owed = { organisation_id: one, regime: 'XX', code: 'renew', words, due_on: '2027-03-01' }
      await tx.insertInto('obligation').values(owed).execute()
      return tx.selectFrom('obligation').selectAll().executeTakeFirstOrThrow()
    })
    expect(row).toMatchObject({ due_on: '2027-03-01', words: { zh: '续期' }, done_on: null })
    expect(row.created_at).toBeInstanceOf(Date)
  })

  it('takes a transaction back as a whole', async () => {
    const [one] = await organisations(store)
    const failing = store.within(one, async tx => {
      await tx
        .insertInto('declaration')
        .values({ organisation_id: one, name: 'half', created_by: 'local' })
        .execute()
      throw new Error('not now')
    })
    await expect(failing).rejects.toThrow('not now')
    expect(await store.within(one, tx => tx.selectFrom('declaration').selectAll().execute())).toEqual([])
  })

  it('carries many transactions at once', async () => {
    const [one] = await organisations(store)
    const names = Array.from({ length: 40 }, (_, index) => `n${index}`)
    await Promise.all(
      names.map(name =>
        store.within(one, async tx => {
          await tx
            .insertInto('declaration')
            .values({ organisation_id: one, name, created_by: 'local' })
            .execute()
          await tx.selectFrom('declaration').selectAll().execute()
        }),
      ),
    )
    const rows = await store.within(one, tx => tx.selectFrom('declaration').select('name').execute())
    expect(rows.map(({ name }) => name).sort()).toEqual(names.sort())
  })
})

it('several processes may open a new store at the same time', async () => {
  const url = await postgres.database('together')
  const stores = await Promise.all([1, 2, 3].map(() => openStore({ url, connections: 2 })))
  const done = stores.flatMap(({ migrated }) => migrated)
  await Promise.all(stores.map(store => store.close()))
  expect(done).toEqual(migrationNames)
})

it('what was committed is there after the server died', async () => {
  const url = await postgres.database('crash')
  const before = await openStore({ url })
  const [one] = await organisations(before)
  await before.within(one, tx =>
    tx
      .insertInto('declaration')
      .values({ organisation_id: one, name: 'kept', created_by: 'local' })
      .execute(),
  )
  await postgres.kill()
  await before.close()
  await postgres.restart()
  const after = await openStore({ url })
  const rows = await after.within(one, tx => tx.selectFrom('declaration').select('name').execute())
  await after.close()
  expect(rows).toEqual([{ name: 'kept' }])
})

it('a place that does not answer is named, without its password', async () => {
  const opening = openStore({ url: 'postgres://somebody:secret@127.0.0.1:1/carnet' })
  await expect(opening).rejects.toMatchObject({
    code: 'CARNET_STORE_UNREACHABLE',
    data: { place: '127.0.0.1:1/carnet' },
  })
  await expect(opening).rejects.not.toThrow(/secret/)
})
