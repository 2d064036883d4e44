/** What browsers are told with every answer: of the API, of errors, of what is not there. */

import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setSecurityHeaders } from './security-headers.ts'
import { startTestService, type TestService } from './testing.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service?.stop())

const expected = {
  'content-security-policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

describe('every answer of the API', () => {
  it.each([
    ['what was asked for', 'GET', '/v1/declarations', undefined],
    ['a bad request', 'POST', '/v1/decide', {}],
    ['what is not there', 'GET', '/v1/nothing', undefined],
    ['what nobody may', 'GET', '/v1/declarations', undefined],
  ])('%s', async (name, method, path, body) => {
    const headers: Record<string, string> = name === 'what nobody may' ? { authorization: 'Bearer x' } : {}
    const answer = await service.call(method, path, body, headers)
    for (const [header, value] of Object.entries(expected)) expect(answer.headers.get(header)).toBe(value)
    expect(answer.headers.get('content-type')).toMatch(/^application\/(problem\+)?json(; charset=utf-8)?$/)
    // Never taken for a page or a program by whoever opens its address.
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="api.json"')
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    for (const told of ['server', 'x-powered-by', 'access-control-allow-origin', 'strict-transport-security'])
      expect(answer.headers.get(told)).toBe(null)
  })
})

describe('TLS', () => {
  const headersOf = async (address: string | null) => {
    const app: FastifyInstance = Fastify()
    setSecurityHeaders(app, address === null ? null : new URL(address))
    app.get('/own', async (_request, reply) => reply.header('cache-control', 'private').send('x'))
    const { headers } = await app.inject('/own')
    await app.close()
    return headers
  }

  it('is asked for from then on, for a year, where the public address has it', async () => {
    expect((await headersOf('https://carnet.example/'))['strict-transport-security']).toBe(
      'max-age=31536000; includeSubDomains',
    )
    for (const address of ['http://127.0.0.1:80/', null])
      expect((await headersOf(address))['strict-transport-security']).toBeUndefined()
  })

  it('leaves what a route says of itself', async () => {
    const headers = await headersOf(null)
    expect(headers['cache-control']).toBe('private')
    expect(headers['content-disposition']).toBeUndefined()
  })
})
