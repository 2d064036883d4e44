/** An agent with an API key at `/mcp`, by the client of the official SDK; approvals by a person. */
import { readFileSync } from 'node:fs'
import type { Role } from '@carnet/store'
import { startPostgres, type TestPostgres } from '@carnet/test-postgres'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Person, startWithLogin, type WithLogin } from '../testing/with-login.ts'
import { startTestService } from '../testing.ts'

const example = new URL('../../../../examples/payroll-shanghai-singapore/', import.meta.url)
const declaration = readFileSync(new URL('declaration.yaml', example), 'utf8')
const data = readFileSync(new URL('employees.csv', example))
const leg = /^legs:\n\s+([\w-]+):/m.exec(declaration)![1]!
const plan = 'drop bank_account, health_note'

let postgres: TestPostgres
let service: WithLogin
let officer: Person
let approver: Person
let agent: Client
let kept: string
beforeAll(async () => {
  postgres = await startPostgres()
  service = await startWithLogin({}, { databaseUrl: await postgres.database('agents') })
  officer = await service.person('olive')
  approver = await service.member(officer, 'ben', ['approver'])
  kept = (await officer.call('POST', '/v1/declarations', { name: 'payroll', declaration })).body.id
  agent = await connect(await keyOf(officer, ['officer']))
})
afterAll(async () => {
  await agent?.close()
  await service?.stop()
  await postgres?.stop()
})

const keyOf = async (by: Person, roles: Role[]): Promise<string> =>
  (await by.call('POST', '/v1/keys', { label: 'agent', roles })).body.key

async function connect(key: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' })
  const requestInit = { headers: { authorization: `Bearer ${key}` } }
  await client.connect(
    new StreamableHTTPClientTransport(new URL('/mcp', service.url), { requestInit }) as never,
  )
  return client
}

async function call(name: string, given: Record<string, unknown>, by = agent) {
  const { isError, content, structuredContent } = await by.callTool({ name, arguments: given })
  const [first] = content as { text: string }[]
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into what came, whatever it is
  return { failed: isError === true, text: first?.text ?? '', data: structuredContent as any }
}

const codes = ({ data }: { data: { errors: { code: string }[] } }): string[] => [
  ...new Set(data.errors.map(one => one.code)),
]

const bounds = {
  categories: ['business', 'person'],
  plans: [plan],
  people: { at_most: 5000, per: 'clearance' },
  until: '2999-12-31',
  clearances: 1,
}

async function approve(over: object = {}, by = approver): Promise<string> {
  const body = { declaration: kept, bounds: { ...bounds, ...over } }
  return (await by.call('POST', '/v1/standing-approvals', body)).body.id
}

/** The id of a transfer that the agent began, decided. */
async function begun(text?: string): Promise<string> {
  const upload = (await officer.call('POST', '/v1/uploads?name=employees.csv', data)).body.id
  const what = text === undefined ? { declaration: kept } : { text, name: 'other' }
  const planned = await call('plan', { ...what, data: { [leg]: upload } })
  expect(planned.data).toMatchObject({ state: 'decided' })
  return planned.data.transfer
}

/** The text of the carnet of a transfer. */
async function carnetOf(transfer: string): Promise<string> {
  const { body } = await officer.call('GET', `/v1/transfers/${transfer}/carnet`)
  return typeof body === 'string' ? body : JSON.stringify(body)
}

it('has tools, decides, and inspects without a value of the data', async () => {
  const { tools } = await agent.listTools()
  expect(tools.map(({ name }) => name)).toContain('clear')
  expect((await call('decide', { declaration })).data.outcome).toBe('undetermined')
  const upload = (await officer.call('POST', '/v1/uploads?name=employees.csv', data)).body.id
  const found = await call('inspect', { upload })
  expect(found.data.columns.map((one: { category: string }) => one.category)).toContain('person.id.national')
  expect(found.data.columns[0]).not.toHaveProperty('samples')
})

it('clears within an approval, of which the use is counted and noted', async () => {
  const approval = await approve()
  const transfer = await begun()
  const cleared = await call('clear', { transfer, plan, standing_approval: approval })
  expect(cleared.data).toMatchObject({ moved: true, state: 'cleared' })
  const { items } = (await approver.call('GET', '/v1/standing-approvals')).body
  expect(items.find((one: { id: string }) => one.id === approval).used).toMatchObject([{ transfer }])
  const trail = (await officer.call('GET', '/v1/audit?limit=50')).body.items
  const noted = trail.find(
    (one: { action: string; subject: string }) =>
      one.action === 'transfer.approved' && one.subject === `transfer:${transfer}`,
  )
  expect(noted.details).toMatchObject({ standing_approval: approval })
  const carnet = await carnetOf(transfer)
  expect((await call('verify', { carnet })).data.ok).toBe(true)
  const again = await call('clear', { transfer: await begun(), plan, standing_approval: approval })
  expect([again.failed, ...codes(again)]).toEqual([true, 'CARNET_APPROVAL_USED_UP'])
})

it('follows keys that were replaced, by the text of the file of successions', async () => {
  const before = await officer.call('GET', '/v1/issuer-keys')
  const issuer = before.body.items.at(-1).issuer
  expect((await officer.call('POST', '/v1/issuer-keys/successor')).status).toBe(201)
  const transfer = await begun()
  await call('clear', { transfer, plan, standing_approval: await approve() })
  const carnet = await carnetOf(transfer)
  const successions = JSON.stringify((await officer.call('GET', '/v1/issuer-keys/successions')).body)
  expect((await call('verify', { carnet, issuer })).data.ok).toBe(false)
  const followed = await call('verify', { carnet, issuer, successions })
  expect([followed.data.ok, followed.text]).toEqual([
    true,
    expect.stringContaining('came after the one you named'),
  ])
  expect(codes(await call('verify', { carnet, successions: '{}' }))).toEqual(['CARNET_SUCCESSION_FORMAT'])
})

it('two at once do not clear more than was approved', async () => {
  const standing_approval = await approve()
  const transfers = [await begun(), await begun()]
  const both = await Promise.all(
    transfers.map(transfer => call('clear', { transfer, plan, standing_approval })),
  )
  expect(both.map(one => (one.failed ? codes(one) : 'cleared')).sort()).toEqual([
    ['CARNET_APPROVAL_USED_UP'],
    'cleared',
  ])
})

it('hands what exceeds to a person, who clears it', async () => {
  const standing_approval = await approve()
  const transfer = await begun(
    declaration.replace('employment.payroll,', 'employment.payroll, employment.training,'),
  )
  const refused = await call('clear', { transfer, plan, standing_approval })
  expect([refused.failed, ...codes(refused)]).toEqual([true, 'CARNET_APPROVAL_FACT'])
  expect(refused.data).toMatchObject({ moved: false, state: 'decided' })
  const handed = await call('clear', { transfer, plan, standing_approval, hand_over: true })
  expect(handed.data).toMatchObject({ moved: false, state: 'approving' })
  const { approvals } = (await approver.call('GET', '/v1/inbox')).body
  expect(approvals.items.map((one: { id: string }) => one.id)).toContain(transfer)
  const shown = (await approver.call('GET', `/v1/transfers/${transfer}`)).body
  const answer = { plan_sha256: shown.plan.sha256, answer: 'approved' }
  expect((await approver.call('POST', `/v1/transfers/${transfer}/approval`, answer)).status).toBe(200)
})

it('refuses people beyond the bound, a revoked approval, and the approval of whoever stands behind the key', async () => {
  const transfer = await begun()
  const clear = async (standing_approval: string) =>
    codes(await call('clear', { transfer, plan, standing_approval }))
  expect(await clear(await approve({ people: { at_most: 10, per: 'month' } }))).toEqual([
    'CARNET_APPROVAL_PEOPLE',
  ])
  expect(await clear(await approve({ categories: ['person.name'] }))).toEqual(['CARNET_APPROVAL_CATEGORY'])
  const revoked = await approve()
  expect((await approver.call('DELETE', `/v1/standing-approvals/${revoked}`)).status).toBe(204)
  expect(await clear(revoked)).toEqual(['CARNET_APPROVAL_REVOKED'])
  const zoe = await service.member(officer, 'zoe', ['officer', 'engineer', 'approver'])
  const own = await connect(await keyOf(zoe, ['engineer']))
  try {
    const standing_approval = await approve({}, zoe)
    expect(codes(await call('clear', { transfer, plan, standing_approval }, own))).toEqual([
      'CARNET_API_FOUR_EYES',
    ])
  } finally {
    await own.close()
  }
})

it('does what its key may do and no more', async () => {
  const auditor = await connect(
    await keyOf(await service.member(officer, 'amy', ['auditor', 'officer']), ['auditor']),
  )
  try {
    expect((await call('decide', { declaration }, auditor)).failed).toBe(false)
    const begin = await call('plan', { declaration: kept, data: {} }, auditor)
    expect(codes(begin)).toEqual(['CARNET_API_FORBIDDEN'])
  } finally {
    await auditor.close()
  }
  await expect(connect('carnet_nonsense')).rejects.toThrow()
})

it('needs a key also where nobody signs in: else the agent would be the person who approves', async () => {
  const alone = await startTestService()
  try {
    const ask = { jsonrpc: '2.0', id: 1, method: 'tools/list' }
    const answer = await alone.call('POST', '/mcp', ask, { accept: 'application/json, text/event-stream' })
    expect([answer.status, answer.body.issues[0].code]).toEqual([401, 'CARNET_API_NEEDS_KEY'])
    const none = await alone.call('GET', '/mcp')
    expect([none.status, none.headers.get('allow')]).toEqual([405, 'POST'])
  } finally {
    await alone.stop()
  }
})
