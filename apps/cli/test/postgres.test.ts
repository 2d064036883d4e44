/** The command line on a state that lies in PostgreSQL. */
import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { startPostgres, type TestPostgres } from '@carnet/test-postgres'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { payroll, program, Workplace } from './carnet.ts'

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

it('approvals, an agent that clears within one, a release and a withdrawal: all of it in the database', async () => {
  // biome-ignore lint/suspicious/noExplicitAny: a document of any command, as a stranger reads it
  const json = (...args: string[]): any => {
    const { exit, out, err } = work.runIn({ DATABASE_URL }, ...args, '--json')
    expect(exit, err).toBe(0)
    return JSON.parse(out)
  }
  mkdirSync(work.path('agent'))
  for (const name of ['declaration.yaml', 'employees.csv'])
    cpSync(join(payroll, name), work.path('agent', name))
  const given = json(
    ...['approval', 'give', 'agent/declaration.yaml', 'agent/employees.csv', '--until', '2999-12-31'],
    ...['--people', '3000', '--clearances', '1', '--plan', 'drop bank_account, health_note'],
  )
  const { id } = given.approval
  const agent = new Client({ name: 'test', version: '1' })
  await agent.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [program, '--state', work.state, 'mcp', '--files', work.path('agent')],
      env: { ...work.environment(), DATABASE_URL } as Record<string, string>,
      cwd: work.folder,
    }),
  )
  const clearing = {
    declaration: 'declaration.yaml',
    data: 'employees.csv',
    out: 'out',
    plan: 'drop bank_account, health_note',
    standing_approval: id,
  }
  const cleared = await agent.callTool({ name: 'clear', arguments: clearing })
  expect(cleared.isError, JSON.stringify(cleared.content)).toBeFalsy()
  expect(json('approval', 'list').approvals).toMatchObject([{ id, used: [{}], revoked: false }])
  json('approval', 'revoke', id)
  expect(json('approval', 'list').approvals).toMatchObject([{ id, revoked: true }])
  const refused = await agent.callTool({ name: 'clear', arguments: { ...clearing, out: 'other' } })
  expect(JSON.stringify(refused)).toContain('CARNET_APPROVAL')
  await agent.close()
  const before = json('regime', 'sign', 'SG', '--out', 'one.regime')
  expect(json('regime', 'sign', 'SG', '--out', 'two.regime')).toMatchObject({
    entry: before.entry,
    issuer: before.issuer,
  })
  const person = ['someone@example.com', '--kind', 'person.contact.email']
  expect(json('withdraw', ...person).isStopped).toBe(true)
  expect(json('where-is', ...person).deliveries.length).toBeGreaterThan(0)
  expect(readdirSync(work.state)).toEqual(['master.key'])
})
