/** A plan is chosen by one person and approved by another, from sign-in to carnet; keys of one person are no second pair of eyes. */
import { readFileSync } from 'node:fs'
import type { Role } from '@carnet/store'
import { startPostgres, type TestPostgres } from '@carnet/test-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Person, startWithLogin, type WithLogin } from '../testing/with-login.ts'

const examples = new URL('../../../../examples/payroll-shanghai-singapore/', import.meta.url)
const declaration = readFileSync(new URL('declaration.yaml', examples), 'utf8')
const data = readFileSync(new URL('employees.csv', examples))
const leg = /^legs:\n\s+([\w-]+):/m.exec(declaration)![1]!

let postgres: TestPostgres
let service: WithLogin
let officer: Person
beforeAll(async () => {
  postgres = await startPostgres()
  service = await startWithLogin({}, { databaseUrl: await postgres.database('eyes') })
  officer = await service.person('olive')
})
afterAll(async () => {
  await service?.stop()
  await postgres?.stop()
})

const join = (name: string, ...roles: Role[]) => service.member(officer, name, roles)

/** A transfer that has been decided, and a plan that could be carried out. */
async function decided(by: Person): Promise<{ id: string; plan: string }> {
  const kept = await by.call('POST', '/v1/declarations', { name: 'payroll', declaration })
  const upload = (await by.call('POST', '/v1/uploads?name=employees.csv', data)).body.id
  const body = { declaration: kept.body.id, data: { [leg]: upload }, as_of: '2026-11-24' }
  const { id } = (await by.call('POST', '/v1/transfers', body)).body
  await by.call('GET', `/v1/transfers/${id}/events`)
  const { plans } = (await by.call('GET', `/v1/transfers/${id}`)).body
  return { id, plan: plans.plans.find((one: { ready: boolean }) => one.ready).sha256 }
}

it('one chooses, another approves, and the trail names both', async () => {
  const engineer = await join('eve', 'engineer')
  const approver = await join('ben', 'approver')
  const { id, plan } = await decided(engineer)
  const approve = { plan_sha256: plan, answer: 'approved' }
  expect((await engineer.call('POST', `/v1/transfers/${id}/choose`, { plan_sha256: plan })).status).toBe(200)
  expect((await engineer.call('POST', `/v1/transfers/${id}/approval`, approve)).status).toBe(403)
  expect((await approver.call('POST', `/v1/transfers/${id}/approval`, approve)).status).toBe(200)
  await approver.call('GET', `/v1/transfers/${id}/events`)
  const done = (await approver.call('GET', `/v1/transfers/${id}`)).body
  expect(done).toMatchObject({
    state: 'cleared',
    plan: { by: `person:${engineer.id}` },
    approvals: [{ person: `person:${approver.id}`, answer: 'approved' }],
  })
  const { items } = (await officer.call('GET', '/v1/audit?limit=20')).body
  const actorOf = (action: string) => items.find((one: { action: string }) => one.action === action)?.actor
  expect(actorOf('transfer.plan-chosen')).toBe(`person:${engineer.id}`)
  expect(actorOf('transfer.approved')).toBe(`person:${approver.id}`)
})

it('one person with both roles, a second session or keys of their own is one pair of eyes', async () => {
  const one = await join('zoe', 'officer', 'engineer', 'approver')
  const again = await service.person('zoe')
  const keyOf = async (by: Person, roles: Role[]): Promise<Person['call']> => {
    const { key } = (await by.call('POST', '/v1/keys', { label: 'x', roles })).body
    return (method, path, body) => by.call(method, path, body, { authorization: `Bearer ${key}` })
  }
  const engineerKey = await keyOf(one, ['engineer'])
  const approverKey = await keyOf(one, ['officer', 'approver'])
  // A key that was made with a key is still of the person who made the first.
  const { key } = (await approverKey('POST', '/v1/keys', { label: 'y', roles: ['approver'] })).body
  const keyOfKey: Person['call'] = (method, path, body) =>
    one.call(method, path, body, { authorization: `Bearer ${key}` })
  const { id, plan } = await decided(one)
  for (const choose of [one.call, engineerKey])
    for (const approve of [one.call, again.call, approverKey, keyOfKey]) {
      expect((await choose('POST', `/v1/transfers/${id}/choose`, { plan_sha256: plan })).status).toBe(200)
      const answer = await approve('POST', `/v1/transfers/${id}/approval`, {
        plan_sha256: plan,
        answer: 'approved',
      })
      expect([answer.status, answer.body.issues?.[0].code]).toEqual([403, 'CARNET_API_FOUR_EYES'])
    }
  const other = await join('kim', 'approver')
  const refused = await other.call('POST', `/v1/transfers/${id}/approval`, {
    plan_sha256: plan,
    answer: 'refused',
  })
  expect(refused.body).toEqual({ state: 'refused' })
})
