/** A person takes their consent back at the service: the next transfer leaves them out, and nothing that is kept names them. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestService, type TestService } from './testing.ts'

const examples = new URL('../../../examples/payroll-shanghai-singapore/', import.meta.url)
const declaration = readFileSync(new URL('declaration.yaml', examples), 'utf8')
const rows = readFileSync(new URL('employees.csv', examples), 'utf8').split('\n').slice(0, 6)
const identifier = 'qianghui.hu@example.cn'
const person = { kind: 'person.contact.email', identifier }

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service?.stop())

const post = (path: string, body: unknown, headers?: Record<string, string>) =>
  service.call('POST', path, body, headers)

it('is left out of the next transfer, and named nowhere', async () => {
  expect(rows[1]).toContain(identifier)
  expect(await post('/v1/people/whereabouts', person)).toMatchObject({
    status: 200,
    body: { deliveries: [], withoutPerson: 0 },
  })
  const key = { 'idempotency-key': 'withdrawal-1' }
  const taken = await post('/v1/people/withdrawals', person, key)
  expect(taken.status).toBe(201)
  expect(await post('/v1/people/withdrawals', person, key)).toMatchObject({ status: 201, body: taken.body })
  const kept = await post('/v1/declarations', { name: 'payroll', declaration })
  const data = new TextEncoder().encode(`${rows.join('\n')}\n`)
  const upload = await service.call('POST', '/v1/uploads?name=employees.csv', data)
  const leg = /^legs:\n\s+([\w-]+):/m.exec(declaration)![1]!
  const { body } = await post('/v1/transfers', {
    declaration: kept.body.id,
    data: { [leg]: upload.body.id },
    as_of: '2026-11-24',
  })
  // The events end when the transfer rests.
  await (await fetch(`${service.url}/v1/transfers/${body.id}/events`)).text()
  const decided = (await service.call('GET', `/v1/transfers/${body.id}`)).body
  expect(decided.state).toBe('decided')
  expect(JSON.stringify(decided)).not.toContain(identifier)
  const { sha256 } = decided.plans.plans.find((one: { ready: boolean }) => one.ready)
  const preview = await service.call('GET', `/v1/transfers/${body.id}/preview?plan_sha256=${sha256}`)
  expect(preview.body.legs[0].before).toHaveLength(rows.length - 2)
  expect(JSON.stringify(preview.body)).not.toContain(identifier)
  await post(`/v1/transfers/${body.id}/choose`, { plan_sha256: sha256 })
  await post(`/v1/transfers/${body.id}/approval`, { plan_sha256: sha256, answer: 'approved' })
  await (await fetch(`${service.url}/v1/transfers/${body.id}/events`)).text()
  const moved = await (await fetch(`${service.url}/v1/transfers/${body.id}/data`)).text()
  expect(moved.trimEnd().split('\n')).toHaveLength(rows.length - 1)
  expect(moved).toContain(rows[2]!.split(',')[1])
  expect(moved).not.toContain(rows[1]!.split(',')[1])
  const another = { kind: 'person.id.national', identifier: rows[2]!.split(',')[2] }
  const { deliveries } = (await post('/v1/people/whereabouts', another)).body
  expect(deliveries).toMatchObject([{ person: 'there', places: { from: 'CN', to: 'SG' } }])
  const trail = JSON.stringify((await service.call('GET', '/v1/audit')).body)
  expect(trail).toContain('person.withdraw')
  expect(trail).not.toContain('qianghui')
})

it('is refused where the kind is none, without saying the identifier again', async () => {
  const refused = await post('/v1/people/withdrawals', { ...person, kind: 'person.contact.mail' })
  expect(refused).toMatchObject({ status: 422, body: { issues: [{ code: 'CARNET_PERSON_KIND' }] } })
  expect(JSON.stringify(refused.body)).not.toContain(identifier)
})
