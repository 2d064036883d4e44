import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestService, type TestService } from './testing.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service?.stop())

it.each([
  ['PATCH', '/v1/declarations', 'GET, HEAD, POST'],
  ['QUERY', '/health/live', 'GET, HEAD'],
  ['DELETE', '/v1/invitations/look', 'POST'],
  ['POST', '/v1/keys/00000000-0000-4000-8000-000000000000', 'DELETE'],
])('%s %s is told what the address takes', async (method, path, allowed) => {
  const answer = await service.call(method, path)
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, allowed])
  expect(answer.body.issues[0].code).toBe('CARNET_API_METHOD')
})

it('what is nowhere is not found, whatever it is asked', async () => {
  for (const method of ['GET', 'DELETE', 'QUERY'])
    expect((await service.call(method, '/v1/nowhere')).status).toBe(404)
})

it.each([
  '/v1/obligations/calendar?month=0000-01',
  '/v1/regimes/CN?as_of=0000-00-00',
  '/v1/regimes/CN?as_of=2026-02-31',
  '/v1/keys?limit=true',
  '/v1/keys?limit=1&limit=2',
])('a day or a number that is none is a bad request: %s', async path => {
  expect((await service.call('GET', path)).status).toBe(400)
})

it('the document says which routes need nobody, and what comes in a form of its own', async () => {
  const { paths } = (await service.call('GET', '/openapi.json')).body
  expect(paths['/health/live'].get.security).toEqual([])
  expect(paths['/v1/keys'].get.security).toBeUndefined()
  expect(Object.keys(paths['/v1/library'].get.responses['200'].content)).toEqual(['application/x-ndjson'])
})

it('a name that would lead into the prototype of things is passed over', async () => {
  const answer = await fetch(`${service.url}/v1/search?words=consent`)
  expect(answer.status).toBe(200)
  const sent = await fetch(`${service.url}/v1/decide`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"__proto__":{"declaration":"x"}}',
  })
  expect(sent.status).toBe(400)
})
