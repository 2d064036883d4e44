/** Two processes of one service: the same PostgreSQL, the same folder of files, any of them behind the address. */
import { readFileSync } from 'node:fs'
import { startPostgres, type TestPostgres } from '@carnet/test-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeFolder, startTestService, type TestService } from './testing.ts'

const examples = new URL('../../../examples/payroll-shanghai-singapore/', import.meta.url)
const declaration = readFileSync(new URL('declaration.yaml', examples), 'utf8')
const data = readFileSync(new URL('employees.csv', examples))
const leg = /^legs:\n\s+([\w-]+):/m.exec(declaration)![1]!

let postgres: TestPostgres
let url: string
let one: TestService
let other: TestService
beforeAll(async () => {
  postgres = await startPostgres()
  url = await postgres.database('several')
  const folder = makeFolder()
  ;[one, other] = await Promise.all([startTestService(folder, url), startTestService(folder, url)])
})
afterAll(async () => {
  await other?.service.stop()
  await one?.stop()
  await postgres?.stop()
})

async function lastOf(service: TestService, id: string): Promise<string | undefined> {
  const answer = await fetch(`${service.url}/v1/transfers/${id}/events`)
  return (await answer.text())
    .split('\n\n')
    .filter(text => text !== '')
    .map(text => JSON.parse(text.slice('data: '.length)).state)
    .findLast(state => state !== undefined)
}

async function begun(at: TestService): Promise<string> {
  const kept = await at.call('POST', '/v1/declarations', { name: 'payroll', declaration })
  const upload = (await at.call('POST', '/v1/uploads?name=employees.csv', data)).body.id
  const body = { declaration: kept.body.id, data: { [leg]: upload }, as_of: '2026-11-24' }
  return (await at.call('POST', '/v1/transfers', body)).body.id
}

async function approved(at: TestService, id: string): Promise<void> {
  const { plans } = (await at.call('GET', `/v1/transfers/${id}`)).body.plans
  const { sha256 } = plans.find((plan: { ready: boolean }) => plan.ready)
  await at.call('POST', `/v1/transfers/${id}/choose`, { plan_sha256: sha256 })
  await at.call('POST', `/v1/transfers/${id}/approval`, { plan_sha256: sha256, answer: 'approved' })
}

it('what is begun at one is followed, chosen and finished at the other, in one ledger', async () => {
  const ids = await Promise.all([begun(one), begun(other), begun(one)])
  // Each is looked on at the process that it was not begun at.
  for (const id of ids) {
    expect(await lastOf(other, id)).toBe('decided')
    await approved(other, id)
  }
  expect(await Promise.all(ids.map(id => lastOf(one, id)))).toEqual(ids.map(() => 'cleared'))
  const done = await Promise.all(ids.map(async id => (await one.call('GET', `/v1/transfers/${id}`)).body))
  const indexes = done.map(({ clearance }) => clearance.legs[0].index)
  expect(indexes.toSorted()).toEqual([0, 1, 2])
  const { items } = (await other.call('GET', '/v1/audit?limit=200')).body
  const cleared = items.filter(({ action }: { action: string }) => action === 'transfer.cleared')
  expect(cleared).toHaveLength(3)
})

it('each shows the ledger as all of them have made it, whichever entered something last', async () => {
  const id = await begun(one)
  expect(await lastOf(one, id)).toBe('decided')
  await approved(one, id)
  expect(await lastOf(other, id)).toBe('cleared')
  const { index } = (await one.call('GET', `/v1/transfers/${id}`)).body.clearance.legs[0]
  const { body: done } = await other.call('POST', '/v1/ledger-keys/successor')
  for (const { call } of [one, other]) {
    const { size, key } = (await call('GET', '/v1/ledger')).body
    expect([size, key]).toEqual([done.index + 1, done.to])
    expect((await call('GET', '/v1/ledger/checkpoint')).body.split('\n')[1]).toBe(String(size))
    expect((await call('GET', '/v1/ledger/entries?limit=1')).body.items[0].index).toBe(done.index)
    expect((await call('GET', `/v1/ledger/entries/${index}`)).status).toBe(200)
    expect((await call('GET', `/v1/ledger/consistency?size=${size}`)).status).toBe(200)
    expect((await call('GET', '/v1/ledger-keys')).body.items.at(-1).key).toBe(done.to)
  }
})

it('what one was at work on when it ended is gone on with at the other', async () => {
  const id = await begun(one)
  expect(await lastOf(one, id)).toBe('decided')
  await one.service.stop()
  await approved(other, id)
  expect(await lastOf(other, id)).toBe('cleared')
  one = await startTestService(one.folder, url)
  expect((await one.call('GET', `/v1/transfers/${id}`)).body.state).toBe('cleared')
})
