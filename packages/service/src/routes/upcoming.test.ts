/** Which declarations the coming law decides otherwise, over the API. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestService, type TestService } from '../testing.ts'

const example = readFileSync(
  new URL('../../../../examples/payroll-shanghai-singapore/declaration.yaml', import.meta.url),
  'utf8',
)

/** Three weeks before the rules for cross-border flows of 22 March 2024. */
const before = () => new Date('2024-03-01T08:00:00Z')

let service: TestService
beforeAll(async () => {
  service = await startTestService(undefined, undefined, { clock: before })
})
afterAll(() => service?.stop())

it('tells on which day a regime answers a declaration otherwise, and on what grounds', async () => {
  const text = example.replace(/^as_of:.*$/m, '')
  const made = await service.call('POST', '/v1/declarations', { name: 'payroll', declaration: text })
  expect(made.status).toBe(201)
  const { body, status } = await service.call('GET', '/v1/upcoming/declarations')
  expect(status).toBe(200)
  expect(body.next).toBe(null)
  expect(body.items).toHaveLength(1)
  const [one] = body.items
  expect(one).toMatchObject({ id: made.body.id, name: 'payroll', revision: 1, unreadable: null })
  const turn = one.turns.find((each: { day: string }) => each.day === '2024-03-22')
  expect(turn).toMatchObject({ regime: 'CN' })
  expect(turn.after.grounds.length).toBeGreaterThan(0)
  expect(turn.after).not.toEqual(turn.before)
})

it('leaves out what was put away', async () => {
  const { id } = (await service.call('POST', '/v1/declarations', { name: 'gone', declaration: example })).body
  await service.call('POST', `/v1/declarations/${id}/archive`)
  const { items } = (await service.call('GET', '/v1/upcoming/declarations?limit=20')).body
  expect(items.map((one: { name: string }) => one.name)).not.toContain('gone')
})
