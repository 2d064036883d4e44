/** Keys in PostgreSQL that are replaced: that of the issuer, for all processes at once, and the master key that seals all. */
import { type KeyObject, randomBytes } from 'node:crypto'
import { parseVerifier, verifyLogSuccessions, verifyTlogProof } from '@carnet/ledger'
import { startPostgres, type TestPostgres } from '@carnet/test-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore, type Store } from '../open.ts'
import { openOrganisationState } from './organisation-state.ts'
import { resealKeys } from './reseal.ts'

const clock = (): Date => new Date('2026-11-28T08:00:00Z')
let masterKey = randomBytes(32)
let postgres: TestPostgres
let stores: readonly [Store, Store]
let organisations: readonly string[]
beforeAll(async () => {
  postgres = await startPostgres()
  const url = await postgres.database('replaced-keys')
  stores = [await openStore({ url }), await openStore({ url })]
  const made = await stores[0].db
    .insertInto('organisation')
    .values([{ name: 'one' }, { name: 'two' }])
    .returning('id')
    .execute()
  organisations = made.map(({ id }) => id)
})
afterAll(async () => {
  for (const store of stores ?? []) await store.close()
  await postgres?.stop()
})

const open = (store: Store, organisation = organisations[0]!) =>
  openOrganisationState(store, organisation, { masterKey, clock })
const jwk = (key: KeyObject) => key.export({ format: 'jwk' })
const rows = () => stores[0].db.selectFrom('state_key').selectAll().orderBy('name').execute()

it('another process signs with the new key at once; the former is gone, and another organisation keeps its own', async () => {
  const [one, two] = [await open(stores[0]), await open(stores[1])]
  const other = await open(stores[0], organisations[1])
  const [before, others] = [jwk(await one.issuer.current()), jwk(await other.issuer.current())]
  const [next, same] = await Promise.all([one.issuer.next(), two.issuer.next()])
  expect(jwk(next)).toEqual(jwk(same))
  expect(jwk(await two.issuer.current())).toEqual(before)
  await one.issuer.install()
  await two.issuer.install()
  expect(jwk(await two.issuer.current())).toEqual(jwk(next))
  expect(jwk(await other.issuer.current())).toEqual(others)
  expect((await rows()).map(({ name }) => name).sort()).toEqual(
    ['issuer', 'ledger', 'secret', 'issuer', 'ledger', 'secret'].sort(),
  )
  expect(await (await open(stores[1])).ledger.verifier()).toEqual(await one.ledger.verifier())
})

it('the ledger goes on under its new key in all processes, whoever appends next', async () => {
  const [one, two] = [await open(stores[0]), await open(stores[1])]
  const [ours, theirs] = [await one.log(), await two.log()]
  const former = ours.verifierKey
  await theirs.append(Buffer.from('before'))
  await one.alone(() => one.ledger.succeed(clock()))
  const { index } = await theirs.append(Buffer.from('after'))
  expect([index, await ours.find(Buffer.from('after'))]).toEqual([2, 2])
  const [succession] = verifyLogSuccessions(await two.ledger.successions())
  expect(succession).toMatchObject({ from: former, size: 1 })
  for (const state of [one, two]) expect(await state.ledger.verifier()).toBe(succession!.to)
  expect([ours.verifierKey, theirs.verifierKey]).toEqual([succession!.to, succession!.to])
  verifyTlogProof(await ours.prove(2), Buffer.from('after'), parseVerifier(succession!.to))
  expect((await rows()).map(({ name }) => name)).not.toContain('next-ledger')
})

it('under a new master key all open as before, and under the former none; again changes nothing', async () => {
  const before = await open(stores[0])
  const [issuer, derived] = [jwk(await before.issuer.current()), before.derive('fingerprint', 'x')]
  const next = randomBytes(32)
  expect(await resealKeys(stores[0], masterKey, next)).toBe(6)
  await expect(open(stores[1])).rejects.toMatchObject({ code: 'CARNET_STORE_KEY_SEALED' })
  expect(await resealKeys(stores[0], masterKey, next)).toBe(0)
  const sealed = await rows()
  await expect(resealKeys(stores[0], masterKey, randomBytes(32))).rejects.toMatchObject({
    code: 'CARNET_STORE_KEY_SEALED',
  })
  expect(await rows()).toEqual(sealed)
  masterKey = next
  const after = await open(stores[1])
  expect(jwk(await after.issuer.current())).toEqual(issuer)
  expect(after.derive('fingerprint', 'x')).toEqual(derived)
})

/** As a process that dies before the transaction of that number: nothing is done any more. */
const dyingAt = (store: Store, last: number): Store => {
  let count = 0
  return {
    ...store,
    within: (organisation, work) =>
      count++ < last ? store.within(organisation, work) : Promise.reject(new Error('power')),
  }
}

it('a process that dies at any moment of it leaves it before or after: another finishes it, and appends', async () => {
  const found: string[] = []
  for (let last = 0, done = false; !done; last++) {
    const { id } = await stores[0].db
      .insertInto('organisation')
      .values({ name: `of ${last}` })
      .returning('id')
      .executeTakeFirstOrThrow()
    const two = await open(stores[1], id)
    const log = await two.log()
    await log.append(Buffer.from('before'))
    const former = log.verifierKey
    // Opening is not what is tried.
    const beginning = 8
    const dying = open(dyingAt(stores[0], last + beginning), id).then(one => one.ledger.succeed(clock()))
    done = await dying.then(
      () => true,
      () => false,
    )
    await log.append(Buffer.from('after'))
    const isAfter = log.verifierKey !== former
    found.push(isAfter ? 'after' : 'before')
    expect(log.size).toBe(isAfter ? 3 : 2)
    const chain = verifyLogSuccessions(await two.ledger.successions())
    expect(chain.map(({ to }) => to)).toEqual(isAfter ? [log.verifierKey] : [])
    expect(await two.ledger.verifier()).toBe(log.verifierKey)
    await two.ledger.succeed(clock())
    expect(verifyLogSuccessions(await two.ledger.successions())).toHaveLength(isAfter ? 2 : 1)
  }
  expect(found.lastIndexOf('before') + 1).toBe(found.indexOf('after'))
  // At least one that was cut off after it had been handed over.
  expect(found.filter(one => one === 'after').length).toBeGreaterThan(1)
})
