/** Requests that do not come to their end: bodies, silences, and what takes its time rightly. */
import { type AddressInfo, connect } from 'node:net'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limitSlowBodies } from './slow-requests.ts'

const times = { body: 300, silence: 300 }
let app: FastifyInstance
let port: number
let handled = 0

beforeAll(async () => {
  app = Fastify()
  limitSlowBodies(app, times)
  app.setErrorHandler((error: { code: string }, _request, reply) =>
    reply.code(408).send({ code: error.code }),
  )
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload))
  app.post('/json', async () => ({ handled: ++handled }))
  app.post('/stream', async request => {
    let bytes = 0
    for await (const chunk of request.body as AsyncIterable<Buffer>) bytes += chunk.length
    // What is done with it may take longer than the silence that is allowed while it comes.
    await new Promise(resolve => setTimeout(resolve, 2 * times.silence))
    return { bytes }
  })
  await app.listen({ port: 0 })
  port = (app.server.address() as AddressInfo).port
})
afterAll(() => app.close())

const wait = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds))

/** Sends parts with pauses before them; gives what came until the connection ended. */
function send(head: string, parts: readonly [pause: number, text: string][]): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.on('data', chunk => {
    text += chunk
  })
  socket.on('error', () => {})
  const ended = new Promise<string>(resolve => socket.on('close', () => resolve(text)))
  socket.write(`${head}\r\nhost: x\r\nconnection: close\r\n`)
  void (async () => {
    for (const [pause, part] of parts) {
      await wait(pause)
      if (!socket.destroyed) socket.write(part)
    }
  })()
  return ended
}

describe('a body that is read into memory', () => {
  const json = 'POST /json HTTP/1.1\r\ncontent-type: application/json'

  it('that does not end in time is answered and cut off', async () => {
    const began = Date.now()
    const answer = await send(json, [[0, 'content-length: 20\r\n\r\n{"a":']])
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
    expect(answer).toContain('CARNET_API_TOO_SLOW')
    expect(answer).toMatch(/connection: close/i)
    expect(Date.now() - began).toBeLessThan(10 * times.body)
    expect(handled).toBe(0)
  })

  it('that trickles is not saved by its trickling', async () => {
    const trickle: [number, string][] = Array.from({ length: 12 }, () => [100, ' '])
    expect(await send(json, [[0, 'content-length: 20\r\n\r\n'], ...trickle])).toMatch(/^HTTP\/1\.1 408 /)
    expect(handled).toBe(0)
  })

  it('that ends in time is taken', async () => {
    expect(
      await send(json, [
        [0, 'content-length: 2\r\n\r\n{'],
        [100, '}'],
      ]),
    ).toMatch(/^HTTP\/1\.1 200 /)
    expect(handled).toBe(1)
  })
})

describe('a stream', () => {
  const stream = 'POST /stream HTTP/1.1\r\ncontent-type: application/octet-stream'

  it('may take longer than any body, as long as it flows, and its work longer still', async () => {
    const flowing: [number, string][] = Array.from({ length: 8 }, () => [100, '12345'])
    const answer = await send(stream, [[0, 'content-length: 40\r\n\r\n'], ...flowing])
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    expect(answer).toContain('{"bytes":40}')
  })

  it('that falls silent is cut off', async () => {
    const began = Date.now()
    expect(await send(stream, [[0, 'content-length: 40\r\n\r\n12345']])).toBe('')
    expect(Date.now() - began).toBeLessThan(10 * times.silence)
  })
})

it('what has no body waits for nothing', async () => {
  expect((await app.inject({ method: 'GET', url: '/none' })).statusCode).toBe(404)
})
