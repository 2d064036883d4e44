/** An AI agent on standard input and output, by the client of the official SDK: what it may do, and what it may not. */
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { payroll, program, Workplace } from './carnet.ts'

let place: Workplace
let agent: Client
beforeAll(async () => {
  place = new Workplace()
  mkdirSync(place.path('work'))
  for (const name of ['declaration.yaml', 'employees.csv'])
    cpSync(join(payroll, name), place.path('work', name))
  agent = await connect()
})
afterAll(async () => {
  await agent?.close()
  place?.close()
})

async function connect(): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' })
  const args = [program, '--state', place.state, 'mcp', '--files', place.path('work')]
  const env = place.environment() as Record<string, string>
  await client.connect(new StdioClientTransport({ command: process.execPath, args, env, cwd: place.folder }))
  return client
}

interface Answered {
  readonly failed: boolean
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into what came, whatever it is
  readonly data: any
}

async function call(name: string, given: Record<string, unknown>, by = agent): Promise<Answered> {
  const { isError, content, structuredContent } = await by.callTool({ name, arguments: given })
  const [first] = content as { text: string }[]
  return { failed: isError === true, text: first?.text ?? '', data: structuredContent }
}

const codes = ({ data }: Answered): string[] => [
  ...new Set<string>(data.errors.map((one: { code: string }) => one.code)),
]
const text = readFileSync(join(payroll, 'declaration.yaml'), 'utf8')
const plan = 'drop bank_account, health_note'

function approve(...bounds: string[]): string {
  const { document } = place.json(
    'approval',
    'give',
    place.path('work', 'declaration.yaml'),
    place.path('work', 'employees.csv'),
    ...['--until', '2999-12-31', ...bounds],
  )
  return document.approval.id
}

const clearing = (approval: string, over: Record<string, unknown> = {}): Record<string, unknown> => ({
  declaration: 'declaration.yaml',
  data: 'employees.csv',
  out: 'out',
  plan,
  standing_approval: approval,
  ...over,
})

it('has its tools, each with words, and says what it is for', async () => {
  const { tools } = await agent.listTools()
  expect(tools.map(({ name }) => name).sort()).toEqual([
    'ask',
    'clear',
    'decide',
    'inspect',
    'plan',
    'search_law',
    'show_provision',
    'standing_approvals',
    'verify',
  ])
  for (const { name, description, title } of tools)
    expect(description && description !== `mcp.${name}` && title).toBeTruthy()
  expect(tools.filter(one => one.annotations?.readOnlyHint !== true).map(one => one.name)).toEqual(['clear'])
  expect(agent.getInstructions()).toContain('standing approval')
})

it('inspects without telling a value of the data', async () => {
  const found = await call('inspect', { data: 'employees.csv' })
  expect(found.data.columns.map((one: { category: string }) => one.category)).toContain('person.id.national')
  const [, row] = readFileSync(place.path('work', 'employees.csv'), 'utf8').split('\n')
  for (const cell of row!
    .trim()
    .split(',')
    .filter(one => one.length > 5))
    expect(JSON.stringify(found)).not.toContain(cell)
})

it('decides with citations, and plans', async () => {
  const decided = await call('decide', { declaration: text })
  expect(decided.data.findings.map((one: { regime: string }) => one.regime)).toContain('CN')
  const [measure] = decided.data.findings.flatMap((one: { measures: unknown[] }) => one.measures)
  expect(measure).toMatchObject({ source: expect.stringContaining('http'), cite: expect.any(String) })
  const planned = await call('plan', { declaration: 'declaration.yaml', data: 'employees.csv' })
  expect(planned.data.plans.map((one: { name: string }) => one.name)).toContain(plan)
})

it('asks one question after another, and says which answer it did not understand', async () => {
  const first = await call('ask', { answers: [] })
  expect(first.data.question.about).toBe('from_place')
  const next = await call('ask', { answers: ['CN', 'SG'] })
  expect(next.data).toMatchObject({ number: 3, declaration: expect.stringContaining('to_place: SG') })
  const wrong = await call('ask', { answers: ['CN', 'nowhere'] })
  expect([wrong.failed, ...codes(wrong)]).toEqual([true, 'CARNET_ANSWER_NOT_UNDERSTOOD'])
})

it('finds and shows the law, and names what is like an id that is none', async () => {
  const { data } = await call('search_law', { words: 'standard contract', regime: 'CN' })
  const provision = data.items.find((one: { kind: string }) => one.kind === 'provision')
  const shown = await call('show_provision', { provision: provision.id })
  expect(shown.data).toMatchObject({ regime: 'CN', cite: expect.any(String), confidence: expect.any(String) })
  const none = await call('show_provision', { provision: `${provision.id}x` })
  expect([none.failed, ...codes(none)]).toEqual([true, 'CARNET_PROVISION_UNKNOWN'])
  expect(none.text).toContain(provision.id)
})

it('clears nothing without an approval', async () => {
  const refused = await call('clear', clearing('0123456789ab'))
  expect([refused.failed, ...codes(refused)]).toEqual([true, 'CARNET_APPROVAL_UNKNOWN'])
  expect(existsSync(place.path('work', 'out'))).toBe(false)
})

it('names no file outside its folder: not by a path, by a link, or by a declaration', async () => {
  place.write('secret.csv', 'name\nAnn\n')
  symlinkSync(place.path('secret.csv'), place.path('work', 'link.csv'))
  for (const data of ['../secret.csv', place.path('secret.csv'), 'link.csv'])
    expect(codes(await call('inspect', { data }))).toEqual(['CARNET_AGENT_PATH'])
  const declaration = text.replace('    from: shanghai', '    data: ../secret.csv\n    from: shanghai')
  writeFileSync(place.path('work', 'leading-out.yaml'), declaration)
  expect(codes(await call('plan', { declaration: 'leading-out.yaml' }))).toEqual(['CARNET_AGENT_PATH'])
  const approval = approve('--people', '5000', '--clearances', '1')
  expect(codes(await call('clear', clearing(approval, { out: '../elsewhere' })))).toEqual([
    'CARNET_AGENT_PATH',
  ])
})

it('clears within an approval, counts it, and goes on with what was cleared before', async () => {
  const approval = approve('--people', '5000', '--clearances', '1')
  const before = place.ledgerSize()
  const cleared = await call('clear', clearing(approval))
  expect(cleared.data).toMatchObject({ moved: true, again: false, standing_approval: approval })
  // The use, and the clearance itself.
  expect(place.ledgerSize()).toBe(before + 2)
  const verified = await call('verify', { carnet: 'out/employees.carnet' })
  expect(verified.data).toMatchObject({ ok: true, cleared: { plan } })
  expect((await call('clear', clearing(approval))).data).toMatchObject({ moved: true, again: true })
  const { data } = await call('standing_approvals', {})
  expect(data.items.find((one: { id: string }) => one.id === approval).used).toHaveLength(1)
  const more = await call('clear', clearing(approval, { out: 'more' }))
  expect([more.failed, ...codes(more)]).toEqual([true, 'CARNET_APPROVAL_USED_UP'])
  expect(existsSync(place.path('work', 'more', 'employees.csv'))).toBe(false)
})

it('clears nothing that is more than was approved, whatever it declares', async () => {
  const approval = approve('--people', '5000', '--clearances', '5')
  const asked = async (name: string, declaration: string): Promise<string[]> => {
    writeFileSync(place.path('work', name), declaration)
    return codes(await call('clear', clearing(approval, { declaration: name, out: name })))
  }
  expect(
    await asked('a.yaml', text.replace('employment.payroll,', 'employment.payroll, marketing,')),
  ).toEqual(['CARNET_APPROVAL_FACT'])
  expect(await asked('b.yaml', text.replace(/\n {4}- \{ column: phone.*\}/, ''))).toEqual([
    'CARNET_APPROVAL_PROTECTION',
  ])
  const few = approve('--people', '1', '--clearances', '5')
  expect(codes(await call('clear', clearing(few, { out: 'few' })))).toEqual(['CARNET_APPROVAL_PEOPLE'])
  const keep = await call('clear', clearing(approval, { plan: 'keep everything', out: 'keep' }))
  expect(keep.failed).toBe(true)
  for (const name of ['a.yaml', 'b.yaml', 'few', 'keep'])
    expect(existsSync(place.path('work', name, 'employees.csv'))).toBe(false)
})

it('two servers at once do not clear more than was approved', async () => {
  const approval = approve('--people', '5000', '--clearances', '1')
  const other = await connect()
  try {
    const both = await Promise.all([
      call('clear', clearing(approval, { out: 'one' })),
      call('clear', clearing(approval, { out: 'two' }), other),
    ])
    expect(both.map(one => (one.failed ? codes(one) : 'cleared')).sort()).toEqual([
      ['CARNET_APPROVAL_USED_UP'],
      'cleared',
    ])
  } finally {
    await other.close()
  }
})

it('clears nothing once the approval is revoked', async () => {
  const approval = approve('--people', '5000', '--clearances', '5')
  expect(place.run('approval', 'revoke', approval).exit).toBe(0)
  expect(codes(await call('clear', clearing(approval, { out: 'revoked' })))).toEqual([
    'CARNET_APPROVAL_REVOKED',
  ])
})

it('follows keys that were replaced, by a file of successions inside its folder', async () => {
  const { issuers } = place.json('key', 'list').document
  const issuer = issuers.at(-1).issuer
  expect(place.run('key', 'succeed').exit).toBe(0)
  const approval = approve('--people', '5000', '--clearances', '1')
  expect((await call('clear', clearing(approval, { out: 'after' }))).data).toMatchObject({ moved: true })
  const successions = 'issuer.successions'
  expect(place.run('key', 'successions', '--out', place.path('work', successions)).exit).toBe(0)
  const verify = (more: object) => call('verify', { carnet: 'after/employees.carnet', issuer, ...more })
  expect((await verify({})).data).toMatchObject({ ok: false })
  const followed = await verify({ successions })
  expect([followed.data.ok, followed.text]).toEqual([
    true,
    expect.stringContaining('came after the one you named'),
  ])
  expect(codes(await verify({ successions: '../elsewhere' }))).toEqual(['CARNET_AGENT_PATH'])
  writeFileSync(place.path('work', 'none.successions'), '{}')
  expect(codes(await verify({ successions: 'none.successions' }))).toEqual(['CARNET_SUCCESSION_FORMAT'])
})

it('refuses what has not the form of its input, and goes on', async () => {
  const wrong = await call('search_law', { words: 5 })
  expect(wrong.failed).toBe(true)
  expect((await call('search_law', { words: 'consent' })).failed).toBe(false)
})
