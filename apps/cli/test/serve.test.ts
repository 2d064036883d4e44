/** `carnet serve` as people run it: started, killed in the middle of a clearance, started again, stopped. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { payroll, Workplace } from './carnet.ts'
import { Serving } from './serving.ts'

const work = new Workplace()
/** Ledger entries of the clearances so far: each has one of its own, in their order. */
const indexes: number[] = []
/** Each once, and each after the one before; batches of audit events stand between them. */
const inTurn = (all: readonly number[]): number[] => [...new Set(all)].sort((one, other) => one - other)
const server = new Serving(work)
beforeAll(() => server.start())
afterAll(async () => {
  await server.end('SIGKILL')
  work.close()
})
const call: Serving['call'] = (...given) => server.call(...given)
const rested = (id: string) => server.rested(id)

it.each(['inspect', 'protect', 'ledger'])(
  'killed at the step “%s”, it finishes the clearance when it is started again, once',
  async step => {
    const id = await server.approved()
    await server.until(id, step)
    expect(await server.end('SIGKILL')).toBe(null)
    await server.start()
    expect(await rested(id)).toBe('cleared')
    const { clearance, approvals } = await call('GET', `/v1/transfers/${id}`)
    expect(approvals).toHaveLength(1)
    expect(clearance.legs).toHaveLength(1)
    indexes.push(clearance.legs[0].index)
    expect(indexes).toEqual(inTurn(indexes))
    const { items } = await call('GET', '/v1/audit?limit=200')
    const cleared = items.filter(
      (one: { action: string; subject: string }) =>
        one.action === 'transfer.cleared' && one.subject === `transfer:${id}`,
    )
    expect(cleared).toHaveLength(1)
    for (const [kind, name] of [
      ['data', 'employees.csv'],
      ['carnet', 'employees.carnet'],
    ] as const) {
      const answer = await fetch(`${server.url}/v1/transfers/${id}/${kind}`)
      writeFileSync(work.path(name), Buffer.from(await answer.arrayBuffer()))
    }
    expect(work.run('verify', 'employees.carnet')).toMatchObject({ exit: 0 })
    for (const name of ['employees.csv', 'employees.carnet']) rmSync(work.path(name))
  },
)

it('its second process killed in the middle of a clearance, another goes on, and the service answers all the while', async () => {
  const id = await server.approved()
  await server.until(id, 'protect')
  expect(server.killSecondProcess()).toBe(true)
  expect((await call('GET', '/v1/transfers?limit=1')).items).toHaveLength(1)
  expect(await rested(id)).toBe('cleared')
  const { clearance } = await call('GET', `/v1/transfers/${id}`)
  indexes.push(clearance.legs[0].index)
  expect(indexes).toEqual(inTurn(indexes))
})

/** Kills the second process whenever there is one, until the transfer rests. */
async function killed(id: string): Promise<string | undefined> {
  let over = false
  const rest = rested(id).finally(() => {
    over = true
  })
  while (!over) {
    server.killSecondProcess()
    await new Promise(resolve => setImmediate(resolve))
  }
  return rest
}

it('the second process killed again and again, the work fails and says why, and holds nobody up', async () => {
  const [deciding, clearing] = [await server.begin(), await server.approved()]
  expect(await rested(deciding)).toBe('decided')
  for (const id of [clearing, await server.begin()]) {
    expect(await killed(id)).toBe('failed')
    expect((await call('GET', `/v1/transfers/${id}`)).problem.issues[0].code).toBe('CARNET_WORK_ENDED')
  }
  expect(await rested(await server.begin())).toBe('decided')
})

it('lets the command line work on its state, in the same ledger', async () => {
  const cleared = work.run(
    ...['clear', join(payroll, 'employees.csv'), '--declaration', join(payroll, 'declaration.yaml')],
    ...['--choose', '1', '--out', work.path('beside'), '--json'],
  )
  expect(cleared).toMatchObject({ exit: 0, err: '' })
  indexes.push(JSON.parse(cleared.out).released[0].index)
  expect(indexes).toEqual(inTurn(indexes))
  expect(work.run('verify', join('beside', 'employees.carnet'))).toMatchObject({ exit: 0 })
  // What the service clears next comes after it.
  const id = await server.approved()
  expect(await rested(id)).toBe('cleared')
  const { clearance } = await call('GET', `/v1/transfers/${id}`)
  indexes.push(clearance.legs[0].index)
  expect(indexes).toEqual(inTurn(indexes))
})

it('holds its state alone, and says so to others', async () => {
  const second = work.run('serve', '--port', '0')
  expect(second.exit).toBe(1)
  expect(second.err).toContain('CARNET_STATE_LOCKED')
})

it('stops when it is told to, and what it kept is there the next time', async () => {
  const before = await call('GET', '/v1/transfers?limit=200')
  expect(await server.end('SIGTERM')).toBe(0)
  await server.start()
  expect(await call('GET', '/v1/transfers?limit=200')).toEqual(before)
})

it('refuses a port that is none', () => {
  expect(work.run('serve', '--port', '70000')).toMatchObject({ exit: 2 })
})
