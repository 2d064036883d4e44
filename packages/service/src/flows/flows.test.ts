/** What was cleared is summed up band by band, and each sum is the sum of the legs behind it. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestService, type TestService } from '../testing.ts'
import { startFlows } from './enter.ts'

const examples = new URL('../../../../examples/payroll-shanghai-singapore/', import.meta.url)
const declaration = readFileSync(new URL('declaration.yaml', examples), 'utf8')
const data = readFileSync(new URL('employees.csv', examples))

let service: TestService
let transfer: string
beforeAll(async () => {
  service = await startTestService()
  transfer = await clearExample()
})
afterAll(() => service?.stop())

const get = async (path: string) => (await service.call('GET', path)).body

async function clearExample(): Promise<string> {
  const kept = await service.call('POST', '/v1/declarations', { name: 'payroll', declaration })
  const upload = (await service.call('POST', '/v1/uploads?name=employees.csv', data)).body.id
  const leg = /^legs:\n\s+([\w-]+):/m.exec(declaration)![1]!
  const body = { declaration: kept.body.id, data: { [leg]: upload }, as_of: '2026-11-24' }
  const { id } = (await service.call('POST', '/v1/transfers', body)).body
  await rested(id)
  const { plans } = (await get(`/v1/transfers/${id}`)).plans
  const { sha256 } = plans.find((one: { ready: boolean }) => one.ready)
  await service.call('POST', `/v1/transfers/${id}/choose`, { plan_sha256: sha256 })
  await service.call('POST', `/v1/transfers/${id}/approval`, { plan_sha256: sha256, answer: 'approved' })
  await rested(id)
  return id
}

const rested = async (id: string): Promise<void> => {
  await (await fetch(`${service.url}/v1/transfers/${id}/events`)).text()
}

async function until<Value>(look: () => Promise<Value | undefined>): Promise<Value> {
  for (let tries = 0; tries < 100; tries++) {
    const value = await look()
    if (value !== undefined) return value
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('it did not come')
}

it('a clearance has its band, with what left and not what came in', async () => {
  const { bands, months, choices, mechanisms } = await until(async () => {
    const sums = await get('/v1/flows')
    return sums.bands.length > 0 ? sums : undefined
  })
  const { items } = await get('/v1/flows/legs')
  const [leg] = items
  expect(items).toHaveLength(1)
  expect(leg).toMatchObject({ transfer, origin: 'CN', destination: 'SG', recipient: 'singapore-parent' })
  expect(leg.entry).toBe((await get(`/v1/transfers/${transfer}`)).clearance.legs[0].entry)
  const { rows, bytes, people, way } = leg
  expect(bands).toEqual([
    { origin: 'CN', destination: 'SG', way, clearances: 1, legs: 1, rows, bytes, people },
  ])
  const file = Buffer.from(await (await fetch(`${service.url}/v1/transfers/${transfer}/data`)).arrayBuffer())
  expect(bytes).toBe(file.length)
  expect(rows).toBe(file.toString().trimEnd().split('\n').length - 1)
  const left = new Set(file.toString().split('\n')[0]!.trim().split(','))
  const transferred = await get(`/v1/transfers/${transfer}`)
  expect(transferred.state).toBe('cleared')
  // The lightest plan drops the account: what was dropped did not flow.
  expect(left.has('bank_account')).toBe(false)
  expect(leg.categories).not.toContain('person.finance.account')
  expect(leg.regimes).toContain('CN')
  expect(months).toMatchObject([{ month: leg.cleared_at.slice(0, 7), rows, bytes }])
  expect(choices.recipients).toEqual(['singapore-parent'])
  expect(choices.categories.map((one: { code: string }) => one.code)).toEqual(leg.categories)
  for (const { words } of choices.categories) expect(words.zh).toMatch(/\p{Script=Han}/u)
  expect(mechanisms.map((one: { code: string }) => one.code)).toEqual(
    way.split(' ').filter((one: string) => one.includes('/')),
  )
})

it('what an earlier version cleared is entered when the service starts, and once', async () => {
  await until(async () => ((await get('/v1/flows')).bands.length > 0 ? true : undefined))
  const before = await get('/v1/flows/legs')
  await service.context.store.db.deleteFrom('flow').execute()
  const jobs: object[] = []
  let work: ((input: never) => Promise<void>) | null = null
  const context = {
    ...service.context,
    jobs: {
      ...service.context.jobs,
      work: async (_name: string, one: never) => {
        work = one
      },
      send: async (_tx: unknown, _name: string, input: object) => {
        jobs.push(input)
      },
    },
  } as unknown as Parameters<typeof startFlows>[0]
  await startFlows(context)
  expect(jobs).toEqual([{ organisation: service.context.local, transfer }])
  for (let time = 0; time < 2; time++) await work!(jobs[0] as never)
  expect(await get('/v1/flows/legs')).toEqual(before)
  jobs.length = 0
  await startFlows(context)
  expect(jobs).toEqual([])
})

it('sums are those of the legs that a filter leaves, and pages leave none out', async () => {
  const organisation_id = service.context.local!
  const rows = Array.from({ length: 30 }, (_, index) => ({
    organisation_id,
    transfer_id: transfer,
    leg: `leg-${String(index).padStart(2, '0')}`,
    // Three of a moment: the cursor must tell them apart.
    cleared_at: new Date(Date.UTC(2025, index % 10, 1)),
    origin: index % 5 === 0 ? null : 'DE',
    destination: index % 2 === 0 ? 'JP' : 'BR',
    way: index % 3 === 0 ? 'EU/scc XX/gone' : 'free',
    recipient: `recipient ${index % 4}`,
    regimes: index % 2 === 0 ? ['EU', 'JP'] : ['EU'],
    categories: index % 6 === 0 ? ['person.name'] : [],
    rows: index % 7 === 0 ? null : 10,
    bytes: index % 7 === 0 ? null : 1000 * index,
    people_low: 1,
    people_high: 2,
    entry: 'f'.repeat(64),
  }))
  await service.context.store.within(organisation_id, tx => tx.insertInto('flow').values(rows).execute())
  const filters: [string, (row: (typeof rows)[number]) => boolean][] = [
    ['to=2025-12', () => true],
    ['to=2025-12&regime=JP', row => row.regimes.includes('JP')],
    ['to=2025-12&category=person.name', row => row.categories.includes('person.name')],
    ['recipient=recipient 2', row => row.recipient === 'recipient 2'],
    ['from=2025-03&to=2025-04', row => [2, 3].includes(row.cleared_at.getUTCMonth())],
    ['to=2025-12&regime=NOWHERE', () => false],
  ]
  for (const [filter, holds] of filters) {
    const sums = await get(`/v1/flows?${encodeURI(filter)}`)
    const kept = rows.filter(holds)
    const total = (of: string, list: Record<string, number>[]) => list.reduce((sum, one) => sum + one[of]!, 0)
    expect(total('legs', sums.bands)).toBe(kept.length)
    expect(total('legs', sums.months)).toBe(kept.length)
    expect(total('bytes', sums.bands)).toBe(kept.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0))
    for (const { origin, destination, way, legs, people } of sums.bands) {
      const query = new URLSearchParams({
        origin: origin ?? '-',
        destination: destination ?? '-',
        way,
        limit: '2',
      })
      const seen: string[] = []
      for (let after: string | null = ''; after !== null; ) {
        const page = await get(
          `/v1/flows/legs?${encodeURI(filter)}&${query}${after ? `&after=${after}` : ''}`,
        )
        for (const item of page.items) {
          seen.push(item.leg)
          expect(item).toMatchObject({ origin, destination, way })
        }
        after = page.next
      }
      expect(new Set(seen).size).toBe(legs)
      expect(seen).toHaveLength(legs)
      expect(people).toEqual({ low: legs, high: 2 * legs })
    }
  }
  const { mechanisms } = await get('/v1/flows?to=2025-12')
  expect(mechanisms.find((one: { code: string }) => one.code === 'XX/gone').words.en).toBe('XX/gone')
  expect(mechanisms.find((one: { code: string }) => one.code === 'EU/scc')).toBeDefined()
  for (const after of ['x', Buffer.from('["2026","y","z"]').toString('base64url')])
    expect((await service.call('GET', `/v1/flows/legs?after=${after}`)).status).toBe(400)
  expect((await service.call('GET', '/v1/flows?from=2026-13')).status).toBe(400)
})
