/** Whoever looks into data of people leaves a trace: what they looked at, and nothing of what they saw. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeDelivery } from '../testing/delivery.ts'
import { startTestService, type TestService } from '../testing.ts'

const kind = 'person.contact.email'
const ann = { kind, identifier: 'ann@example.cn' }

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service?.stop())

const eventsOf = async (action: string) =>
  (await service.call('GET', `/v1/audit?action=${action}`)).body.items as { subject: string }[]

it('looking into data is noted, each time', async () => {
  const sent = await service.call(
    'POST',
    '/v1/uploads?name=staff.csv',
    Buffer.from('name,mail\nAnn,ann@example.cn\n'),
    { 'content-type': 'application/octet-stream' },
  )
  for (const times of [1, 2]) {
    expect((await service.call('GET', `/v1/uploads/${sent.body.id}/inspection`)).status).toBe(200)
    const events = await eventsOf('upload.inspected')
    expect(events.map(({ subject }) => subject)).toEqual(Array(times).fill(`upload:${sent.body.id}`))
  }
})

it('looking a person up is noted, and so is the letter that names one, without who it is', async () => {
  const { local } = service.context
  await makeDelivery(service.context, local!, {
    kind,
    identifiers: [ann.identifier],
    recipient: { name: 'parent', identifiers: { lei: 'X' } },
  })
  await service.call('POST', '/v1/people/whereabouts', ann)
  const { body } = await service.call('POST', '/v1/people/withdrawals', ann)
  const { id } = body.notices[0]
  expect((await service.call('GET', `/v1/people/notices/${id}/letter`)).status).toBe(200)
  const looked = await eventsOf('person.looked-up')
  expect(looked).toMatchObject([{ subject: 'person', details: { kind } }])
  expect(await eventsOf('withdrawal-notice.letter-read')).toMatchObject([
    { subject: `withdrawal-notice:${id}` },
  ])
  expect(JSON.stringify((await service.call('GET', '/v1/audit')).body)).not.toContain('ann@')
})

it('what does not exist is not read, and not noted', async () => {
  const none = '00000000-0000-4000-8000-000000000000'
  const before = (await eventsOf('upload.inspected')).length
  expect((await service.call('GET', `/v1/uploads/${none}/inspection`)).status).toBe(404)
  expect(await eventsOf('upload.inspected')).toHaveLength(before)
})
