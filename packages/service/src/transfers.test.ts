/** From a declaration and its data to the carnet, over HTTP. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verify } from '@carnet/clearance'
import { startPostgres, type TestPostgres } from '@carnet/test-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeFolder, startTestService, type TestService } from './testing.ts'

const examples = new URL('../../../examples/payroll-shanghai-singapore/', import.meta.url)
const declaration = readFileSync(new URL('declaration.yaml', examples), 'utf8')
const data = readFileSync(new URL('employees.csv', examples))

let service: TestService
let postgres: TestPostgres
// On the server, whose connections can meet; the other tests of the service run on the database within the process.
beforeAll(async () => {
  postgres = await startPostgres()
  service = await startTestService(makeFolder(), await postgres.database('transfers'))
})
afterAll(async () => {
  await service?.stop()
  await postgres?.stop()
})

const keyFor = async (...roles: string[]): Promise<Record<string, string>> => {
  const { key } = (await service.call('POST', '/v1/keys', { label: roles.join(), roles })).body
  return { authorization: `Bearer ${key}` }
}

interface Prepared {
  readonly id: string
  readonly upload: string
}

async function begin(text = declaration, headers: Record<string, string> = {}): Promise<Prepared> {
  const kept = await service.call('POST', '/v1/declarations', { name: 'payroll', declaration: text }, headers)
  const upload = (await service.call('POST', '/v1/uploads?name=employees.csv', data, headers)).body.id
  const body = { declaration: kept.body.id, data: { [legOf(text)]: upload }, as_of: '2026-11-24' }
  const begun = await service.call('POST', '/v1/transfers', body, headers)
  expect(begun).toMatchObject({ status: 202, body: { state: 'deciding' } })
  return { id: begun.body.id, upload }
}

const legOf = (text: string): string => /^legs:\n\s+([\w-]+):/m.exec(text)?.[1] ?? ''

/** The events of a transfer until it rests. */
async function events(id: string): Promise<{ step: string; state?: string; share?: number }[]> {
  const answer = await fetch(`${service.url}/v1/transfers/${id}/events`)
  expect(answer.headers.get('content-type')).toBe('text/event-stream')
  return (
    (await answer.text())
      .split('\n\n')
      // A line without data keeps the connection open.
      .filter(text => text.startsWith('data: '))
      .map(text => JSON.parse(text.slice('data: '.length)))
  )
}

const read = async (id: string) => (await service.call('GET', `/v1/transfers/${id}`)).body

it('is decided, chosen by one, approved by another, cleared, and verified by anybody', async () => {
  const engineer = await keyFor('engineer')
  const approver = await keyFor('approver')
  const { id } = await begin(declaration, engineer)
  const seen = await events(id)
  expect(seen.at(-1)).toMatchObject({ step: 'state', state: 'decided' })
  const decided = await read(id)
  expect(decided).toMatchObject({ state: 'decided', outcome: 'conditional', as_of: '2026-11-24' })
  const { plans } = decided.plans
  const plan = plans.find((one: { ready: boolean }) => one.ready)
  const notReady = plans.find((one: { ready: boolean }) => !one.ready)
  const choose = (sha256: string) =>
    service.call('POST', `/v1/transfers/${id}/choose`, { plan_sha256: sha256 }, engineer)
  const approve = (sha256: string, headers: Record<string, string>) =>
    service.call('POST', `/v1/transfers/${id}/approval`, { plan_sha256: sha256, answer: 'approved' }, headers)
  if (notReady) expect((await choose(notReady.sha256)).status).toBe(409)
  const look = (headers: Record<string, string>) =>
    service.call('GET', `/v1/transfers/${id}/preview?plan_sha256=${plan.sha256}`, undefined, headers)
  expect((await look(approver)).status).toBe(403)
  const { legs } = (await look(engineer)).body
  const dropped = plan.changes
    .filter((one: { change: string }) => one.change === 'drop')
    .map((one: { item: string }) => one.item)
  expect(legs[0].before).toHaveLength(10)
  const changed = legs[0].columns.filter((one: { change: string | null }) => one.change === 'drop')
  expect(changed.map((one: { name: string }) => one.name).sort()).toEqual([...dropped].sort())
  expect((await approve(plan.sha256, approver)).status).toBe(409)
  const papers = async (): Promise<readonly string[]> => {
    const { documents } = (await service.call('GET', `/v1/transfers/${id}/documents`)).body
    return documents.map((one: { serves: string }) => one.serves)
  }
  // As declared it needs a procedure; under the plan it does not, and its documents are of the plan.
  expect(await papers()).toContain('standard-contract')
  expect((await choose(plan.sha256)).body).toEqual({ state: 'approving' })
  expect(await papers()).not.toContain('standard-contract')
  expect((await approve(plan.sha256, engineer)).status).toBe(403)
  expect((await approve('another', approver)).status).toBe(409)
  expect((await approve(plan.sha256, approver)).body).toEqual({ state: 'clearing' })
  expect((await events(id)).at(-1)).toMatchObject({ state: 'cleared' })
  const done = await read(id)
  expect(done.approvals).toMatchObject([{ answer: 'approved', plan_sha256: plan.sha256 }])
  expect(done.clearance.legs).toHaveLength(1)

  const folder = mkdtempSync(join(tmpdir(), 'carnet-received-'))
  for (const [kind, name] of [
    ['carnet', 'employees.carnet'],
    ['data', 'employees.csv'],
  ]) {
    const answer = await fetch(`${service.url}/v1/transfers/${id}/${kind}`)
    expect(answer.headers.get('content-disposition')).toContain(name)
    writeFileSync(join(folder, name!), Buffer.from(await answer.arrayBuffer()))
  }
  // Data that are fetched are noted; a carnet has nothing that is a person's.
  const fetched = (await service.call('GET', '/v1/audit?action=transfer.data-read')).body.items
  expect(fetched.map(({ subject }: { subject: string }) => subject)).toEqual([`transfer:${id}`])
  expect((await verify({ carnet: join(folder, 'employees.carnet') })).ok).toBe(true)
  const moved = readFileSync(join(folder, 'employees.csv'))
  expect(createHash('sha256').update(moved).digest('hex')).not.toBe(
    createHash('sha256').update(data).digest('hex'),
  )
  rmSync(folder, { recursive: true })
})

it('a file that no ledger knows, as a backup may have copied it, is made anew', async () => {
  const { id } = await begin()
  await events(id)
  const { plans } = (await read(id)).plans
  const { sha256: plan_sha256 } = plans.find((one: { ready: boolean }) => one.ready)
  const out = join(service.folder, 'files', service.context.local!, 'transfers', id, 'out')
  writeFileSync(join(out, 'employees.csv'), 'of nobody knows when')
  await service.call('POST', `/v1/transfers/${id}/choose`, { plan_sha256 })
  await service.call('POST', `/v1/transfers/${id}/approval`, { plan_sha256, answer: 'approved' })
  expect((await events(id)).at(-1)).toMatchObject({ state: 'cleared' })
  expect(readFileSync(join(out, 'employees.csv'), 'utf8')).toContain('employee_no')
})

it('one who may choose and approve does not approve what they chose', async () => {
  const both = await keyFor('engineer', 'approver')
  const { id } = await begin(declaration, both)
  await events(id)
  const { plans } = (await read(id)).plans
  const { sha256 } = plans.find((one: { ready: boolean }) => one.ready)
  await service.call('POST', `/v1/transfers/${id}/choose`, { plan_sha256: sha256 }, both)
  const own = await service.call(
    'POST',
    `/v1/transfers/${id}/approval`,
    { plan_sha256: sha256, answer: 'approved' },
    both,
  )
  expect(own).toMatchObject({ status: 403, body: { issues: [{ code: 'CARNET_API_FOUR_EYES' }] } })
})

it('tells what is wrong where it cannot be decided, and the file of a leg that is not there', async () => {
  const kept = await service.call('POST', '/v1/declarations', { name: 'x', declaration })
  const upload = (await service.call('POST', '/v1/uploads?name=empty.csv', Buffer.from(''))).body.id
  const start = (legs: Record<string, string>) =>
    service.call('POST', '/v1/transfers', { declaration: kept.body.id, data: legs })
  for (const legs of [{ [legOf(declaration)]: upload }, { 'no-such-leg': upload }]) {
    const { id } = (await start(legs)).body
    await events(id)
    const failed = await read(id)
    expect(failed.state).toBe('failed')
    expect(failed.problem.issues[0].code).toMatch(/^CARNET_(?!INTERNAL)/)
  }
  expect((await start({ x: '00000000-0000-4000-8000-000000000000' })).status).toBe(404)
})

it('a declaration opens no file of the machine, whatever it names', async () => {
  const named = declaration.replace(/^(legs:\n\s+[\w-]+:.*)$/m, match => `${match}\n    data: /etc/passwd`)
  expect(named).not.toBe(declaration)
  const kept = await service.call('POST', '/v1/declarations', { name: 'x', declaration: named })
  expect(kept.status).toBe(201)
  const { id } = (await service.call('POST', '/v1/transfers', { declaration: kept.body.id, data: {} })).body
  await events(id)
  expect(JSON.stringify(await read(id))).not.toContain('root:')
  expect(JSON.stringify(await read(id))).not.toMatch(/columns|csv/)
})

it('data that were deleted are gone, and a transfer that needs them says so', async () => {
  const { id, upload } = await begin()
  await events(id)
  const { plans } = (await read(id)).plans
  const { sha256 } = plans.find((one: { ready: boolean }) => one.ready)
  expect((await service.call('DELETE', `/v1/uploads/${upload}`)).status).toBe(204)
  expect(filesBelow(service.folder).filter(path => path.endsWith('.data') && path.includes(upload))).toEqual(
    [],
  )
  expect(filesBelow(service.folder).filter(path => path.includes(id) && path.includes('employees'))).toEqual(
    [],
  )
  await service.call('POST', `/v1/transfers/${id}/choose`, { plan_sha256: sha256 })
  await service.call('POST', `/v1/transfers/${id}/approval`, { plan_sha256: sha256, answer: 'approved' })
  await events(id)
  expect(await read(id)).toMatchObject({
    state: 'failed',
    problem: { issues: [{ code: 'CARNET_API_NOT_FOUND' }] },
  })
})

const filesBelow = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' })
