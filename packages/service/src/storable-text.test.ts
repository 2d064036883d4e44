/** A text that no database takes is refused by name, wherever it stands, and nothing of it is kept. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestService, type TestService } from './testing.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service?.stop())

it.each([
  ['POST', '/v1/keys', { label: 'a\0b', roles: ['auditor'] }, 'body/label'],
  ['POST', '/v1/keys', { label: 'a', roles: ['auditor'], more: [{ deep: ['\0'] }] }, 'body/more/0/deep/0'],
  ['POST', '/v1/keys', { label: 'a', roles: ['auditor'], 'n\0': 1 }, 'body'],
  ['POST', '/v1/declarations', { name: 'n', declaration: 'carnet: 1\0' }, 'body/declaration'],
  ['GET', '/v1/audit?subject=%00', undefined, 'querystring/subject'],
  ['GET', '/v1/transfers/%00', undefined, 'params/id'],
] as const)('%s %s: %j is refused at %s', async (method, path, body, place) => {
  const answer = await service.call(method, path, body)
  expect(answer.status).toBe(400)
  expect(answer.body.issues[0]).toMatchObject({ code: 'CARNET_API_INVALID' })
  expect(JSON.stringify(answer.body)).toContain(`${place}: U+0000`)
})

it('other characters that are seldom seen are taken', async () => {
  const label = 'Zoë\u0001 😀 \u202e'
  expect(await service.call('POST', '/v1/keys', { label, roles: ['auditor'] })).toMatchObject({ status: 201 })
})
