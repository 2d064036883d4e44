/** What the service holds about somebody who signs in: they have a copy, and it ends with them. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { enterEvents } from '../audit/batches.ts'
import { type Person, startWithLogin, type WithLogin } from '../testing/with-login.ts'
import { daysOfStrangers, forgetStrangers } from './people.ts'

const day = 86_400_000
let later = 0
let service: WithLogin
let ann: Person
beforeAll(async () => {
  service = await startWithLogin({}, { clock: () => new Date(Date.now() + later) })
  ann = await service.person('ann')
})
afterAll(() => service?.stop())

const codes = ({ body }: { body: { issues: { code: string }[] } }) => body.issues.map(({ code }) => code)
const people = () =>
  service.context.store.over(tx => tx.selectFrom('person').selectAll().orderBy('created_at').execute())

it('they have a copy of all of it, and nobody else has', async () => {
  const ben = await service.member(ann, 'ben', ['auditor'])
  const { body, headers } = await ben.call('GET', '/v1/me/data')
  expect(headers.get('content-disposition')).toContain('carnet-my-data.json')
  expect(body.person).toMatchObject({ name: 'ben', email: 'ben@example.com' })
  expect(body.memberships).toHaveLength(1)
  expect(body.sessions.length).toBeGreaterThan(0)
  expect(body.deeds.map((one: { action: string }) => one.action)).toContain('invitation.accepted')
  expect(JSON.stringify(body)).not.toContain('ann@example.com')
  expect(JSON.stringify(body)).not.toContain('sha256')
})

it('who erases themselves is gone from rows and pages; what they did stays under an id', async () => {
  const cem = await service.member(ann, 'cem', ['officer'])
  const { organisation } = (await cem.call('GET', '/v1/me')).body
  // Whoever signs in is noted with their row.
  await service.person('cem')
  await cem.call('POST', '/v1/declarations', { name: 'x', declaration: 'carnet: 1' })
  await enterEvents(service.context)
  const { texts } = await service.context.states.of(organisation.id)
  const pages = async (): Promise<string> =>
    (await Promise.all((await texts.names('trail')).map(entry => texts.get('trail', entry)))).join('')
  expect(await pages()).toContain('"subject": "cem"')
  expect((await cem.call('DELETE', '/v1/me')).status).toBe(204)
  await enterEvents(service.context)
  expect(await pages()).not.toContain('"subject": "cem"')
  expect(JSON.stringify(await people())).not.toContain('cem')
  expect((await cem.call('GET', '/v1/me')).status).toBe(401)
  const { items } = (await ann.call('GET', `/v1/audit?actor=person:${cem.id}`)).body
  expect(items.map((one: { action: string }) => one.action)).toContain('declaration.made')
  const { items: members } = (await ann.call('GET', '/v1/members')).body
  expect(members.map((one: { id: string }) => one.id)).not.toContain(cem.id)
  // Should they come again, they are somebody else, without any of it.
  const again = await service.person('cem')
  expect(again.id).not.toBe(cem.id)
  expect((await again.call('GET', '/v1/me')).body.memberships).toEqual([])
})

it('the last officer stays, and a session of long ago does not do', async () => {
  const refused = await ann.call('DELETE', '/v1/me')
  expect([refused.status, codes(refused)]).toEqual([409, ['CARNET_API_LAST_OFFICER']])
  later = 16 * 60_000
  expect(codes(await ann.call('DELETE', '/v1/me'))).toEqual(['CARNET_API_SIGN_IN_ANEW'])
  later = 0
})

it('who belongs nowhere and has not come for long is forgotten', async () => {
  const eve = await service.person('eve')
  later = (daysOfStrangers - 1) * day
  await forgetStrangers(service.context)
  expect((await people()).find(({ id }) => id === eve.id)?.name).toBe('eve')
  later = (daysOfStrangers + 1) * day
  await forgetStrangers(service.context)
  const rows = await people()
  expect(rows.find(({ id }) => id === eve.id)).toMatchObject({ name: null, email: null, issuer: '' })
  expect(rows.find(({ id }) => id === ann.id)?.name).toBe('ann')
})
