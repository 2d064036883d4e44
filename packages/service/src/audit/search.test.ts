/** The trail is found by who, what, to what and when; a filter shows what it asks for and nothing else. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestService, type TestService } from '../testing.ts'

let service: TestService
let key: { id: string; key: string }
beforeAll(async () => {
  service = await startTestService()
  key = (await service.call('POST', '/v1/keys', { label: 'night job', roles: ['officer', 'auditor'] })).body
  const headers = { authorization: `Bearer ${key.key}` }
  for (const label of ['a', 'b', 'c'])
    await service.call('POST', '/v1/keys', { label, roles: ['auditor'] }, headers)
  await service.call('DELETE', `/v1/keys/${key.id}`)
})
afterAll(() => service?.stop())

const get = async (path: string) => (await service.call('GET', path)).body

it('filters by each, and by all together', async () => {
  const all = (await get('/v1/audit')).items
  expect(all).toHaveLength(5)
  const today = all[0].created_at.slice(0, 10)
  const holds: [string, (event: Record<string, string>) => boolean][] = [
    ['actor=local', ({ actor }) => actor === 'local'],
    [`actor=key:${key.id}`, ({ actor }) => actor === `key:${key.id}`],
    ['action=key.revoked', ({ action }) => action === 'key.revoked'],
    [`subject=key:${key.id}`, ({ subject }) => subject === `key:${key.id}`],
    [`from=${today}&to=${today}`, () => true],
    ['to=2020-01-01', () => false],
    ['from=2999-01-01', () => false],
    [
      `actor=local&action=key.made&subject=key:${key.id}&from=${today}`,
      ({ action, actor }) => actor === 'local' && action === 'key.made',
    ],
  ]
  for (const [filter, keeps] of holds)
    expect([filter, (await get(`/v1/audit?${filter}`)).items]).toEqual([filter, all.filter(keeps)])
  const pages: unknown[] = []
  for (let after: string | null = ''; after !== null; ) {
    const page = await get(`/v1/audit?action=key.made&limit=2${after ? `&after=${after}` : ''}`)
    pages.push(...page.items)
    after = page.next
  }
  expect(pages).toEqual(all.filter(({ action }: { action: string }) => action === 'key.made'))
})

it('says what a key is called, and what there is to filter by', async () => {
  const { items } = await get(`/v1/audit?actor=key:${key.id}`)
  expect(items.map((one: { actor_name: string }) => one.actor_name)).toEqual(Array(3).fill('night job'))
  expect(await get('/v1/audit/choices')).toEqual({
    actors: [
      { actor: `key:${key.id}`, name: 'night job' },
      { actor: 'local', name: null },
    ],
    actions: ['key.made', 'key.revoked'],
  })
})
