/** The command line on a state that lies in PostgreSQL. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { startPostgres, type TestPostgres } from '@carnet/test-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { payroll, Workplace } from './carnet.ts'

const work = new Workplace()
let postgres: TestPostgres
let DATABASE_URL: string
beforeAll(async () => {
  postgres = await startPostgres()
  DATABASE_URL = await postgres.database('cli')
})
afterAll(async () => {
  await postgres?.stop()
  work.close()
})

it('clears, verifies, and knows what is owed and what was counted', () => {
  const run = (...args: string[]) => work.runIn({ DATABASE_URL }, ...args)
  const declaration = join(payroll, 'declaration.yaml')
  const clear = [
    'clear',
    join(payroll, 'employees.csv'),
    '--declaration',
    declaration,
    '--choose',
    '1',
    '--json',
  ]
  for (const [at, out] of ['one', 'two'].entries()) {
    const cleared = run(...clear, '--out', out)
    expect(cleared).toMatchObject({ exit: 0 })
    expect(JSON.parse(cleared.out).released[0].index).toBe(at)
    expect(run('verify', join(out, 'employees.carnet'))).toMatchObject({ exit: 0 })
  }
  // All of it is in the database but the key that opens it: there is no state in the folder.
  expect(readdirSync(work.state)).toEqual(['master.key'])
  const owed = JSON.parse(run('obligations', '--json').out).obligations
  expect(owed.length).toBeGreaterThan(0)
  expect(new Set(owed.map(({ clearance }: { clearance: string }) => clearance)).size).toBeGreaterThan(0)
  expect(JSON.parse(work.run('obligations', '--json').out).obligations).toEqual([])
  const unknown = work.runIn({ DATABASE_URL, CARNET_ORGANISATION: 'nobody' }, ...clear, '--out', 'three')
  expect(unknown).toMatchObject({ exit: 2, err: expect.stringContaining('CARNET_STATE_ORGANISATION') })
})
