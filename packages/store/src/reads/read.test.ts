/** Reads in one go, on PGlite and on a real PostgreSQL. */
import { startPostgres, type TestPostgres } from '@carnet/test-postgres'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { Wire } from '../embedded/wire.ts'
import { type DoneQuery, openStore, type Store } from '../index.ts'

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres?.stop())

const told: DoneQuery[] = []
const onQuery = (query: DoneQuery): void => void told.push(query)
const engines = [
  { engine: 'pglite', open: () => openStore({ folder: null }, { onQuery }) },
  {
    engine: 'postgresql',
    open: async () => openStore({ url: await postgres.database('reads') }, { onQuery }),
  },
] as const

describe.each(engines)('reads in one go on $engine', ({ engine, open }) => {
  let store: Store
  let one: string
  let other: string
  beforeAll(async () => {
    store = await open()
    const rows = await store.db
      .insertInto('organisation')
      .values([{ name: 'one' }, { name: 'other' }])
      .returning('id')
      .execute()
    ;[one = '', other = ''] = rows.map(({ id }) => id)
    for (const organisation_id of [one, other])
      await store.within(organisation_id, async tx => {
        const by = { organisation_id, created_by: 'local' }
        await tx
          .insertInto('declaration')
          .values({ ...by, name: `of ${organisation_id}` })
          .execute()
        const words = JSON.stringify({ en: 'renew', zh: '续期' })
        await tx
          .insertInto('obligation')
          .values({ organisation_id, regime: 'XX', code: 'renew', words, due_on: '2027-03-01' })
          .execute()
      })
  })
  afterAll(() => store?.close())

  it('finds the rows of one organisation, or of all for the service, in the form that every query gives', async () => {
    const found = await store.readWithin(one, db => ({
      names: db.selectFrom('declaration').select('name'),
      owed: db.selectFrom('obligation').selectAll().where('due_on', '=', '2027-03-01'),
      nothing: null,
    }))
    expect(found.names).toEqual([{ name: `of ${one}` }])
    expect(found.nothing).toEqual([])
    const owed = await store.within(one, tx => tx.selectFrom('obligation').selectAll().execute())
    expect(found.owed).toEqual(owed)
    expect(found.owed[0]).toMatchObject({ due_on: '2027-03-01', words: { zh: '续期' }, done_on: null })
    expect(found.owed[0]?.created_at).toBeInstanceOf(Date)
    const { all } = await store.readOver(db => ({ all: db.selectFrom('declaration').select('name') }))
    expect(all.map(({ name }) => name).sort()).toEqual([`of ${one}`, `of ${other}`].sort())
    await expect(store.readWithin('*', () => ({}))).rejects.toThrow(TypeError)
    const none = await store.readWithin('nobody', db => ({ all: db.selectFrom('declaration').select('id') }))
    expect(none.all).toEqual([])
  })

  it('can change nothing, and leaves nothing behind on its connection', async () => {
    const writing = store.readWithin(one, db => ({
      made: db
        .with('made', inner =>
          inner
            .insertInto('declaration')
            .values({ organisation_id: one, name: 'made', created_by: 'local' })
            .returning('id'),
        )
        .selectFrom('made')
        .selectAll(),
    }))
    await expect(writing).rejects.toThrow(/read-only transaction/)
    const { rows } = await sql<{ role: string; organisation: string | null; only: string }>`
      select current_setting('role') as role, current_setting('carnet.organisation', true) as organisation,
        current_setting('transaction_read_only') as only`.execute(store.db)
    expect(rows).toEqual([
      { role: 'none', organisation: rows[0]?.organisation || expect.anything(), only: 'off' },
    ])
    await store.within(one, tx => tx.updateTable('declaration').set({ archived_at: null }).execute())
  })

  it('answers each of many at once for itself, whichever of them fail', async () => {
    const failing = (index: number) =>
      store.readWithin(one, db => ({
        wrong: db.selectFrom('declaration').select(sql<number>`${index} / (revision - revision)`.as('x')),
        // Never asked before, and not carried out now.
        after: db.selectFrom('declaration').select(sql.lit(index).as(`n${index % 3}`)),
      }))
    const working = (index: number, organisation: string) =>
      store.readWithin(organisation, db => ({
        names: db.selectFrom('declaration').select(['name', sql.lit(index % 3).as(`n${index % 3}`)]),
        after: db.selectFrom('declaration').select(sql.lit(index).as(`n${index % 3}`)),
      }))
    const writing = () =>
      store.within(one, tx => tx.updateTable('declaration').set({ archived_at: null }).execute())
    const outcomes = await Promise.allSettled(
      Array.from({ length: 30 }, (_, index) => [
        failing(index),
        working(index, one),
        working(index, other),
        ...(index % 5 === 0 ? [writing()] : []),
      ]).flat(),
    )
    const answered = outcomes.flatMap(one =>
      one.status === 'fulfilled' && 'names' in one.value ? [one.value] : [],
    )
    expect(answered.map(({ names }) => names[0]?.name).sort()).toEqual(
      Array.from({ length: 30 }, () => [`of ${one}`, `of ${other}`])
        .flat()
        .sort(),
    )
    const wrong = outcomes.flatMap(one => (one.status === 'rejected' ? [String(one.reason)] : []))
    expect(wrong).toEqual(Array.from({ length: 30 }, () => expect.stringMatching(/division by zero/)))
  })

  it('is told of query by query', async () => {
    told.length = 0
    await store.readWithin(one, db => ({
      names: db.selectFrom('declaration').select('name'),
      owed: db.selectFrom('obligation').select('id'),
    }))
    expect(told).toEqual([
      { name: 'select declaration', milliseconds: expect.any(Number), failed: false },
      { name: 'select obligation', milliseconds: expect.any(Number), failed: false },
    ])
  })

  // Seen where the wire is ours.
  it.runIf(engine === 'pglite')(
    'goes to the database and back once, however many queries there are',
    async () => {
      const sent = [vi.spyOn(Wire.prototype, '_writev'), vi.spyOn(Wire.prototype, '_write')]
      onTestFinished(() => {
        vi.restoreAllMocks()
      })
      const ways = (): number => sent.reduce((sum, one) => sum + one.mock.calls.length, 0)
      const ask = () =>
        store.readOver(db => ({
          names: db.selectFrom('declaration').select('name').where('revision', '=', 1),
          owed: db.selectFrom('obligation').select('id').where('shown', '=', false),
        }))
      await ask()
      expect(ways()).toBe(1)
      // While the first is answered the others gather.
      await Promise.all(Array.from({ length: 20 }, ask))
      expect(ways()).toBe(3)
    },
  )
})
