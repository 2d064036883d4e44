/** `carnet serve` on PostgreSQL: its second process is killed in a clearance, then the service itself, and each time the work goes on, once. */
import { writeFileSync } from 'node:fs'
import { startPostgres, type TestPostgres } from '@carnet/test-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Workplace } from './carnet.ts'
import { Serving } from './serving.ts'

const work = new Workplace()
let postgres: TestPostgres
let DATABASE_URL: string
let server: Serving
beforeAll(async () => {
  postgres = await startPostgres()
  DATABASE_URL = await postgres.database('served')
  server = new Serving(work, { DATABASE_URL })
  await server.start()
})
afterAll(async () => {
  await server?.end('SIGKILL')
  await postgres?.stop()
  work.close()
})

/** It was cleared once, its carnet verifies, and the trail says so once. Gives its entry in the ledger. */
async function clearedOnce(id: string): Promise<number> {
  expect(await server.rested(id)).toBe('cleared')
  const { clearance } = await server.call('GET', `/v1/transfers/${id}`)
  const { items } = await server.call('GET', `/v1/audit?subject=transfer:${id}&action=transfer.cleared`)
  expect(items).toHaveLength(1)
  for (const [kind, name] of [
    ['data', 'employees.csv'],
    ['carnet', 'employees.carnet'],
  ] as const) {
    const answer = await fetch(`${server.url}/v1/transfers/${id}/${kind}`)
    writeFileSync(work.path(name), Buffer.from(await answer.arrayBuffer()))
  }
  expect(work.run('verify', 'employees.carnet')).toMatchObject({ exit: 0 })
  expect(clearance.legs).toHaveLength(1)
  return clearance.legs[0].index
}

it('clears in the second process; that killed, another goes on; the service killed, the next one goes on', async () => {
  const first = await server.approved()
  await server.until(first, 'protect')
  const killed = server.secondProcess()!
  process.kill(killed, 'SIGKILL')
  const before = await clearedOnce(first)
  const next = server.secondProcess()
  // Otherwise it had been done before it was killed, or beside it.
  expect(next).toBeGreaterThan(0)
  expect(next).not.toBe(killed)
  const second = await server.approved()
  await server.until(second, 'protect')
  await server.end('SIGKILL')
  await server.start()
  expect(await clearedOnce(second)).toBeGreaterThan(before)
})

it('the store made again in another database answers as this one did', async () => {
  const transfers = await server.call('GET', '/v1/transfers?limit=200')
  // A start enters what a stop has left open.
  expect(await server.end('SIGTERM')).toBe(0)
  await server.start()
  expect(await server.end('SIGTERM')).toBe(0)
  const into = await postgres.database('again')
  const rebuilt = work.runIn({ DATABASE_URL }, 'rebuild', '--into', into, '--json')
  expect(rebuilt).toMatchObject({ exit: 0 })
  expect(JSON.parse(rebuilt.out)).toMatchObject({ dry_run: false, tables: { transfer: { added: 2 } } })
  const again = new Serving(work, { DATABASE_URL: into })
  await again.start()
  expect(await again.call('GET', '/v1/transfers?limit=200')).toEqual(transfers)
  expect(await again.end('SIGTERM')).toBe(0)
})
