/** Ready, not ready, and stopping: what is asked is answered, what is begun is finished or taken up again, and nobody who looks on keeps it waiting. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { startPostgres } from '@carnet/test-postgres'
import { afterEach, describe, expect, it } from 'vitest'
import { makeFolder, startTestService, type TestService } from './testing.ts'

const examples = new URL('../../../examples/payroll-shanghai-singapore/', import.meta.url)
const declaration = readFileSync(new URL('declaration.yaml', examples), 'utf8')
const data = readFileSync(new URL('employees.csv', examples))
const leg = /^legs:\n\s+([\w-]+):/m.exec(declaration)![1]!

const services: TestService[] = []
const start = async (...args: Parameters<typeof startTestService>): Promise<TestService> => {
  const service = await startTestService(...args)
  services.push(service)
  return service
}
afterEach(async () => {
  for (const service of services.splice(0)) await service.stop().catch(() => {})
})

const ready = async (service: TestService) => (await service.call('GET', '/health/ready')).body

describe('readiness', () => {
  it('names the part that does not work: the database', async () => {
    const postgres = await startPostgres()
    try {
      const service = await start(makeFolder(), await postgres.database('ready'), { onError: () => {} })
      expect(await ready(service)).toEqual({ status: 'ready', failing: [] })
      await postgres.kill()
      const answer = await service.call('GET', '/health/ready')
      expect(answer.status).toBe(503)
      expect(answer.body).toMatchObject({ status: 'not-ready' })
      expect(answer.body.failing).toEqual(expect.arrayContaining(['database', 'queue']))
      expect((await service.call('GET', '/health/live')).status).toBe(200)
      await postgres.restart()
      await expect.poll(() => ready(service), { timeout: 20_000 }).toEqual({ status: 'ready', failing: [] })
      await service.stop()
    } finally {
      await postgres.stop()
    }
  })

  it('names the files, the ledger and the queue', async () => {
    const service = await start(makeFolder(), undefined, { onError: () => {} })
    const { context } = service
    await context.jobs.stop()
    rmSync(context.files, { recursive: true })
    const log = await (await context.states.of(context.local!)).log()
    // One that has stopped is opened again, which fails where it is damaged.
    Object.defineProperty(log, 'stopped', { value: true })
    writeFileSync(join(service.folder, 'ledger', 'checkpoint'), 'not a checkpoint')
    expect(await ready(service)).toEqual({ status: 'not-ready', failing: ['ledger', 'queue', 'files'] })
  })
})

describe('stopping', () => {
  it('answers what was asked, ends who looks on, and leaves a transfer to be finished', async () => {
    const service = await start()
    const kept = await service.call('POST', '/v1/declarations', { name: 'x', declaration })
    const upload = (await service.call('POST', '/v1/uploads?name=x.csv', data)).body.id
    const begin = { declaration: kept.body.id, data: { [leg]: upload }, as_of: '2026-11-24' }
    const { id } = (await service.call('POST', '/v1/transfers', begin)).body
    const looking = fetch(`${service.url}/v1/transfers/${id}/events`).then(answer => answer.text())
    const slow = beginUpload(service.url)
    await slow.begun
    // Somebody looks on without end: the transfer never rests as far as this stream knows.
    const stopped = service.halt()
    slow.finish()
    expect(await slow.answer).toMatch(/^HTTP\/1\.1 201 /)
    await stopped
    expect(await looking).toContain('deciding')
    await expect(fetch(`${service.url}/health/live`)).rejects.toThrow()
    // What was answered is there, and what was begun is finished by the next process.
    const next = await start(service.folder)
    const { items } = (await next.call('GET', '/v1/uploads')).body
    expect(items.map((one: { name: string }) => one.name).sort()).toEqual(['slow.csv', 'x.csv'])
    const state = async () => (await next.call('GET', `/v1/transfers/${id}`)).body.state
    await expect.poll(state, { timeout: 30_000 }).toBe('decided')
  })
})

/** An upload whose second half comes when it is told to. */
function beginUpload(address: string): { begun: Promise<void>; finish(): void; answer: Promise<string> } {
  const { hostname, port, host } = new URL(address)
  const socket = connect(Number(port), hostname)
  let text = ''
  const answer = new Promise<string>((resolve, reject) => {
    socket.on('data', chunk => {
      text += chunk
    })
    socket.on('close', () => resolve(text))
    socket.on('error', reject)
  })
  const head = `POST /v1/uploads?name=slow.csv HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n`
  const begun = new Promise<void>(resolve => {
    socket.write(`${head}content-type: application/octet-stream\r\ncontent-length: 10\r\n\r\nname\n`, () =>
      setTimeout(resolve, 200),
    )
  })
  return { begun, finish: () => void socket.write('Anna\n'), answer }
}
