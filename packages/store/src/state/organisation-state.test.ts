/** The state of an organisation on a real PostgreSQL, as two processes see it. */
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fsck, parseVerifier, verifyTlogProof } from '@carnet/ledger'
import { type Json, openState, type State } from '@carnet/state'
import { startPostgres, type TestPostgres } from '@carnet/test-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../open.ts'
import { openOrganisationState } from './organisation-state.ts'

const clock = (): Date => new Date('2026-11-28T08:00:00Z')
const masterKey = randomBytes(32)
let postgres: TestPostgres
let url: string
let stores: readonly [Store, Store]
let organisation: string

const open = (store: Store, id = organisation): Promise<State> =>
  openOrganisationState(store, id, { masterKey, clock })
const both = (): Promise<[State, State]> => Promise.all([open(stores[0]), open(stores[1])])
const entry = (name: string): Buffer => createHash('sha256').update(name).digest()

async function makeOrganisation(name: string): Promise<string> {
  const row = await stores[0].db
    .insertInto('organisation')
    .values({ name })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

beforeAll(async () => {
  postgres = await startPostgres()
  url = await postgres.database('state')
  stores = [await openStore({ url }), await openStore({ url })]
  organisation = await makeOrganisation('one')
})
afterAll(async () => {
  for (const store of stores ?? []) await store.close()
  await postgres?.stop()
})

describe('the keys', () => {
  it('are made once, however many come first, and open under no other master key', async () => {
    const id = await makeOrganisation('keys')
    const [one, two] = await Promise.all([open(stores[0], id), open(stores[1], id)])
    expect((await one.issuer.current()).export({ format: 'jwk' })).toEqual(
      (await two.issuer.current()).export({ format: 'jwk' }),
    )
    expect(one.derive('pseudonym', 'lei:1')).toEqual(two.derive('pseudonym', 'lei:1'))
    await expect(
      openOrganisationState(stores[0], id, { masterKey: randomBytes(32), clock }),
    ).rejects.toMatchObject({ code: 'CARNET_STORE_KEY_SEALED' })
  })

  it('are not those of another organisation, and cannot be put in its place', async () => {
    const [a, b] = [await makeOrganisation('a'), await makeOrganisation('b')]
    const [one, other] = [await open(stores[0], a), await open(stores[0], b)]
    expect(one.derive('fingerprint', '')).not.toEqual(other.derive('fingerprint', ''))
    await stores[0].db
      .updateTable('state_key')
      .set(({ selectFrom }) => ({
        sealed: selectFrom('state_key as k')
          .select('k.sealed')
          .where('k.organisation_id', '=', a)
          .where('k.name', '=', 'issuer'),
      }))
      .where('organisation_id', '=', b)
      .where('name', '=', 'issuer')
      .execute()
    await expect(open(stores[0], b)).rejects.toMatchObject({ code: 'CARNET_STORE_KEY_SEALED' })
  })
})

describe('the journal', () => {
  it('tells each process what the other has reached', async () => {
    const [one, two] = await both()
    const begun = await one.clearances.begin('a', { out: '/o' })
    expect(begun).toEqual({
      id: 'a',
      intent: { out: '/o' },
      begun: clock().toISOString(),
      stage: 'begun',
      steps: [],
    })
    await two.clearances.begin('a', { out: '/o' })
    await two.clearances.advance('a', 'prepared', ['x', { y: null }])
    expect(await one.clearances.get('a')).toMatchObject({
      stage: 'prepared',
      steps: [{ data: ['x', { y: null }] }],
    })
    expect(await one.clearances.list()).toEqual(await two.clearances.list())
    expect(await one.clearances.get('none')).toBe(undefined)
    await expect(one.clearances.begin('a', { out: '/other' })).rejects.toMatchObject({
      code: 'CARNET_STATE_CLEARANCE_DIFFERS',
    })
    await expect(one.clearances.advance('none', 'prepared', null)).rejects.toThrow('not begun')
  })

  it('lets one clearance be under way at a time', async () => {
    const [one, two] = await both()
    const done: string[] = []
    let finish = (): void => {}
    const first = one.alone(async () => {
      await new Promise<void>(resolve => {
        finish = resolve
      })
      done.push('one')
    })
    await new Promise(resolve => setTimeout(resolve, 100))
    const second = two.alone(async () => done.push('two'))
    await new Promise(resolve => setTimeout(resolve, 100))
    finish()
    await Promise.all([first, second])
    expect(done).toEqual(['one', 'two'])
  })
})

describe('withdrawals', () => {
  it('are seen by each process, kept once, and are not those of another organisation', async () => {
    const [id, other] = [await makeOrganisation('withdrawn'), await makeOrganisation('other')]
    const [one, two] = [await open(stores[0], id), await open(stores[1], id)]
    const withdrawal = {
      carnet_withdrawal: 1,
      at: '2026-11-29T08:00:00.000Z',
      does: 'withdraw',
      kind: 'person.contact.email',
      fingerprint: 'ab'.repeat(16),
      to: null,
    } as const
    await one.withdraw(withdrawal)
    await two.withdraw(withdrawal)
    expect(await two.withdrawals()).toEqual([withdrawal])
    expect(await (await open(stores[0], other)).withdrawals()).toEqual([])
  })
})

describe('the ledger', () => {
  it('is one history, whoever appends', async () => {
    const id = await makeOrganisation('ledger')
    const logs = await Promise.all(stores.map(async store => (await open(store, id)).log()))
    const names = Array.from({ length: 600 }, (_, index) => `entry ${index}`)
    const added = await Promise.all(
      names.map(async (name, at) => {
        // Now and then a pause, so that batches of both fall between each other.
        if (at % 50 === 0) await new Promise(resolve => setTimeout(resolve, at / 4))
        return logs[at % 2]!.append(entry(name))
      }),
    )
    expect(added.map(({ index }) => index).toSorted((a, b) => a - b)).toEqual(names.map((_, index) => index))
    for (const [at, name] of names.entries()) {
      const log = logs[(at + 1) % 2]!
      const index = added[at]!.index
      expect(await log.find(entry(name))).toBe(index)
      if (at % 97 === 0)
        expect(
          verifyTlogProof(await log.prove(index), entry(name), parseVerifier(log.verifierKey)).index,
        ).toBe(index)
    }
    const rows = await stores[0].within(id, tx => tx.selectFrom('ledger_file').selectAll().execute())
    const folder = mkdtempSync(join(tmpdir(), 'carnet-ledger-'))
    for (const { path, bytes } of rows) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    expect(await fsck(folder, logs[0]!.verifierKey)).toMatchObject({ ok: true, size: 600, problems: [] })
    rmSync(folder, { recursive: true })
  })

  it('is not gone on with where somebody put an older checkpoint back', async () => {
    const id = await makeOrganisation('rolled back')
    const [one, two] = await Promise.all(stores.map(async store => (await open(store, id)).log()))
    await one!.append(entry('1'))
    const older = Buffer.from(one!.checkpoint())
    await one!.append(entry('2'))
    expect(await two!.find(entry('2'))).toBe(1)
    await stores[0].db
      .updateTable('ledger_file')
      .set({ bytes: older })
      .where('organisation_id', '=', id)
      .where('path', '=', 'checkpoint')
      .execute()
    await expect(one!.append(entry('another second'))).rejects.toMatchObject({ code: 'CARNET_LEDGER_MOVED' })
  })

  it('keeps what was acknowledged when the server is cut off', async () => {
    const id = await makeOrganisation('cut off')
    const state = await open(stores[0], id)
    const log = await state.log()
    const acknowledged: string[] = []
    const writing = (async () => {
      for (let at = 0; ; at++) {
        await log.append(entry(`cut ${at}`))
        acknowledged.push(`cut ${at}`)
      }
    })()
    writing.catch(() => {})
    await new Promise(resolve => setTimeout(resolve, 400))
    await postgres.kill()
    await expect(writing).rejects.toMatchObject({ code: 'CARNET_LEDGER_WRITE' })
    expect(log.stopped).toBe(true)
    await postgres.restart()
    const again = await state.log()
    expect(acknowledged.length).toBeGreaterThan(3)
    for (const [at, name] of acknowledged.entries()) expect(await again.find(entry(name))).toBe(at)
    expect(await again.append(entry('after'))).toEqual({ index: again.size - 1 })
  })
})

describe('a total', () => {
  it('is what a folder would have made of it', async () => {
    const id = await makeOrganisation('total')
    const folder = mkdtempSync(join(tmpdir(), 'carnet-state-'))
    const inFolder = await openState(folder, { clock })
    const people = (from: number, to: number): Buffer =>
      Buffer.concat(
        Array.from({ length: to - from }, (_, at) => entry(`person ${from + at}`).subarray(0, 16)),
      )
    const count = async (state: State) => {
      const sets = [people(0, 9000), people(5000, 12000), people(0, 0)]
      for (const fingerprints of sets) {
        const { sha256, count } = await state.savePeople(batches(fingerprints))
        const one = { counter: 'XX.c', key: 'k', day: '2026-03-01', kind: 'id', fingerprints_sha256: sha256 }
        const record = { people: [{ ...one, count: { low: count, high: count } }] } as unknown as Json
        await (await state.log()).append(Buffer.from(await state.saveRecord(record), 'hex'))
      }
      const unentered = {
        people: [
          {
            counter: 'XX.c',
            key: 'k',
            day: '2026-03-01',
            kind: null,
            fingerprints_sha256: null,
            count: { low: 5, high: 5 },
          },
        ],
      }
      await state.saveRecord(unentered)
      const log = await state.log()
      const window = { from: '2026-01-01', to: '2026-12-31' }
      return state.total(
        'XX.c',
        'k',
        window,
        async hash => (await log.find(Buffer.from(hash, 'hex'))) !== null,
      )
    }
    const total = await count(await open(stores[0], id))
    expect(total).toEqual({ low: 12000, high: 12000 })
    expect(await count(inFolder)).toEqual(total)
    inFolder.close()
    rmSync(folder, { recursive: true })
  })

  it('is an error where a set is gone or changed, for it would count too few', async () => {
    const id = await makeOrganisation('damaged')
    const state = await open(stores[0], id)
    const { sha256 } = await state.savePeople(batches(entry('one').subarray(0, 16)))
    const these = [{ kind: 'id', fingerprints_sha256: sha256, count: { low: 1, high: 1 } }]
    const total = () => state.total('XX.c', 'k', { from: '2026-01-01', to: '2026-12-31' }, () => true, these)
    expect(await total()).toEqual({ low: 1, high: 1 })
    await stores[0].db
      .updateTable('people_piece')
      .set({ bytes: entry('two').subarray(0, 16) })
      .where('sha256', '=', sha256)
      .execute()
    await expect(total()).rejects.toMatchObject({ code: 'CARNET_STATE_PEOPLE_DAMAGED' })
    await stores[0].db.deleteFrom('people_piece').where('sha256', '=', sha256).execute()
    await expect(total()).rejects.toMatchObject({ code: 'CARNET_STATE_PEOPLE_MISSING' })
  })
})

async function* batches(fingerprints: Buffer): AsyncGenerator<Buffer> {
  yield fingerprints
}
