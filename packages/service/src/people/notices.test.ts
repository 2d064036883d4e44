/** A withdrawal is sent on to whoever received the person's data, by what they find the person; what they answer is seen by both sides. */
import { pseudonymOf } from '@carnet/protect'
import { roles } from '@carnet/store'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Browser } from '../testing/browser.ts'
import { makeDelivery } from '../testing/delivery.ts'
import { keyHolder } from '../testing/somebody.ts'
import { personOf, startWithLogin, type WithLogin } from '../testing/with-login.ts'
import { deliver } from '../webhooks/deliver.ts'
import { noticeSecret } from './notice-secret.ts'

const kind = 'person.contact.email'
const ann = { kind, identifier: 'ann@example.cn' }
const parent = { name: 'parent', identifiers: { lei: 'X' } }

let service: WithLogin
let officer: Awaited<ReturnType<typeof keyHolder>>
let other: typeof officer
beforeAll(async () => {
  service = await startWithLogin({}, { webhooks: { allow: ['127.0.0.1'], waits: [] } })
  officer = await keyHolder(service, 'Exporter', roles)
  other = await keyHolder(service, 'Another', roles)
})
afterAll(() => service?.stop())

const nobody = () => personOf(new Browser(), service.publicUrl, '')
const delivered = (recipient: typeof parent, ...protections: object[]) =>
  makeDelivery(service.context, officer.organisation, {
    kind,
    identifiers: [ann.identifier, 'bob@example.cn'],
    recipient,
    protections,
  })
const withdraw = (body: object = {}) => officer.call('POST', '/v1/people/withdrawals', { ...ann, ...body })
const look = (secret: string) => nobody().call('POST', '/v1/withdrawal-notices/look', { secret })
const answer = (secret: string, body: object) =>
  nobody().call('POST', '/v1/withdrawal-notices/receipts', { secret, ...body })
const secretOf = async (id: string) => noticeSecret(await service.context.states.of(officer.organisation), id)
const code = ({ status, body }: { status: number; body: { issues?: { code: string }[] } }) => [
  status,
  body.issues?.[0]?.code,
]

it('tells each recipient once, by the identifier as it was delivered', async () => {
  const plain = await delivered(parent)
  const hidden = await delivered(
    { name: 'vendor', identifiers: { lei: 'Y' } },
    { column: 'email', do: 'pseudonymise' },
  )
  const { status, body } = await withdraw()
  expect(status).toBe(201)
  expect(body.withdrawals).toMatchObject([{ to: null }])
  const [toVendor, toParent] = ['vendor', 'parent'].map(name =>
    body.notices.find((one: { recipient: string }) => one.recipient === name),
  )
  expect(toParent).toMatchObject({ entries: [plain], way: 'letter', state: 'waiting', receipts: [] })
  expect(toVendor).toMatchObject({ entries: [hidden], recipient_key: 'lei:Y' })
  // The same again sends nothing again.
  expect((await withdraw()).body.notices).toHaveLength(2)
  expect((await look(await secretOf(toParent.id))).body).toMatchObject({
    organisation: 'Exporter',
    recipient: 'parent',
    deliveries: [{ entry: plain, form: 'as-it-is', values: [ann.identifier] }],
    provisions: [{ cite: { en: 'PIPL arts 15 and 47' } }, {}],
  })
  const seen = await look(await secretOf(toVendor.id))
  const key = (await service.context.states.of(officer.organisation)).derive('pseudonym', 'lei:Y')
  expect(seen.body.deliveries[0]).toMatchObject({ form: 'pseudonym' })
  expect(seen.body.deliveries[0].values).toContain(pseudonymOf(key, ann.identifier))
  expect(JSON.stringify(seen.body)).not.toContain('ann@')
})

it('takes a receipt once for good, shows it to the officer and to the person, and then opens nothing', async () => {
  const { body } = await officer.call('POST', '/v1/people/whereabouts', ann)
  const [first, vendor] = body.notices
  const secret = await secretOf(vendor.id)
  expect(code(await answer(secret, { state: 'refused', reason: ' ' }))).toEqual([400, 'CARNET_API_INVALID'])
  expect(code(await answer(secret, { state: 'done', day: '2999-01-01' }))).toEqual([
    400,
    'CARNET_API_INVALID',
  ])
  expect((await answer(secret, { state: 'received' })).body).toMatchObject({ state: 'received' })
  expect((await answer(secret, { state: 'received' })).status).toBe(201)
  const refused = { state: 'refused', reason: 'kept by law', day: '2026-11-28' }
  expect((await answer(secret, refused)).body).toMatchObject({ state: 'refused' })
  expect(code(await answer(secret, { state: 'done' }))).toEqual([410, 'CARNET_WITHDRAWAL_NOTICE'])
  expect(code(await look(secret))).toEqual([410, 'CARNET_WITHDRAWAL_NOTICE'])
  const written = await officer.call('POST', `/v1/people/notices/${vendor.id}/receipts`, { state: 'done' })
  expect(code(written)).toEqual([409, 'CARNET_WITHDRAWAL_ANSWERED'])
  await officer.call('POST', `/v1/people/notices/${first.id}/sent`)
  const made = (await officer.call('POST', '/v1/people/links', { identifiers: [ann] })).body
  const { token } = (
    await nobody().call('POST', '/v1/my-data/visit', { secret: made.path.split('#')[1], code: made.code })
  ).body
  const mine = await nobody().call('GET', '/v1/my-data', undefined, { authorization: `Bearer ${token}` })
  expect(mine.body.notices).toMatchObject([
    { recipient: 'parent', state: 'sent' },
    {
      recipient: 'vendor',
      state: 'refused',
      receipts: [
        { state: 'received' },
        { state: 'refused', reason: 'kept by law', day: '2026-11-28', by: 'recipient' },
      ],
    },
  ])
  // Nothing of it stands in the clear, and nothing finds the person any more.
  const rows = await service.context.store.over(tx =>
    tx.selectFrom('withdrawal_notice').selectAll().where('id', '=', vendor.id).execute(),
  )
  expect(rows[0]!.sealed).toBeNull()
  const events = (await officer.call('GET', '/v1/audit')).body.items
  const actions = events.map(({ action }: { action: string }) => action)
  expect(actions).toEqual(expect.arrayContaining(['withdrawal-notice.sent', 'withdrawal-notice.refused']))
  expect(JSON.stringify(events)).not.toMatch(/ann@|kept by law/)
})

it('is written as a letter in each language where there is no endpoint', async () => {
  const [{ id }] = (await officer.call('POST', '/v1/people/whereabouts', ann)).body.notices
  for (const lang of ['en', 'zh', 'de']) {
    const letter = await officer.call('GET', `/v1/people/notices/${id}/letter?format=docx&language=${lang}`)
    expect([letter.status, letter.headers.get('content-disposition')]).toEqual([
      200,
      `attachment; filename="withdrawal-notice-${lang}.docx"`,
    ])
  }
  expect((await other.call('GET', `/v1/people/notices/${id}/letter`)).status).toBe(404)
  expect((await other.call('GET', '/v1/people/notices')).body.items).toEqual([])
  expect((await other.call('POST', '/v1/people/whereabouts', ann)).body.notices).toEqual([])
})

it('tells whoever was told of the withdrawal when the person consents again, and then of the next withdrawal', async () => {
  const { body } = await withdraw({ does: 'consent-again', to: 'lei:X' })
  const again = body.notices.filter((one: { does: string }) => one.does === 'consent-again')
  expect(again).toMatchObject([{ recipient: 'parent', state: 'waiting' }])
  expect((await withdraw({ does: 'consent-again', to: 'lei:X' })).body.notices).toHaveLength(
    body.notices.length,
  )
  const secret = await secretOf(again[0].id)
  expect((await look(secret)).body).toMatchObject({ does: 'consent-again', provisions: [] })
  expect((await answer(secret, { state: 'done' })).status).toBe(201)
  const letter = await officer.call('GET', `/v1/people/notices/${again[0].id}/letter?language=de`)
  expect(letter.status).toBe(200)
  // Whoever takes their consent back once more is told of once more.
  const next = await withdraw({ to: 'lei:X' })
  expect(next.body.notices[0]).toMatchObject({ does: 'withdraw', recipient: 'parent', state: 'waiting' })
  expect(next.body.notices).toHaveLength(body.notices.length + 1)
})

it('goes to the endpoint of the recipient, whose message alone has the secret', async () => {
  const both = {
    url: 'http://127.0.0.1:9/',
    events: ['withdrawal.notice', 'transfer.cleared'],
    recipient: 'lei:Z',
  }
  expect(code(await officer.call('POST', '/v1/webhooks', both))).toEqual([422, 'CARNET_WEBHOOK_RECIPIENT'])
  const got: string[] = []
  const { createServer } = await import('node:http')
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', chunk => {
      text += chunk
    })
    request.on('end', () => {
      got.push(text)
      response.end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = server.address() as { port: number }
    const webhook = await officer.call('POST', '/v1/webhooks', {
      url: `http://127.0.0.1:${port}/`,
      events: ['withdrawal.notice'],
      recipient: 'lei:Z',
    })
    expect(webhook.status).toBe(201)
    await delivered({ name: 'cloud', identifiers: { lei: 'Z' } })
    const { id, way } = (await withdraw({ to: 'lei:Z' })).body.notices[0]
    expect(way).toBe('webhook')
    const row = await service.context.store.over(tx =>
      tx.selectFrom('withdrawal_notice').select('delivery_id').where('id', '=', id).executeTakeFirstOrThrow(),
    )
    await deliver(service.context, { organisation: officer.organisation, delivery: row.delivery_id! })
    await expect.poll(() => got.length, { timeout: 10_000 }).toBe(1)
    const secret = await secretOf(id)
    const { data, type } = JSON.parse(got[0]!)
    expect([type, data]).toEqual([
      'withdrawal.notice',
      { notice: id, does: 'withdraw', secret, url: `${service.publicUrl}/receipt#${secret}` },
    ])
    const kept = await officer.call('GET', `/v1/webhooks/${webhook.body.id}/deliveries`)
    expect(JSON.stringify(kept.body)).not.toContain(secret)
    await expect
      .poll(async () => (await officer.call('GET', '/v1/people/notices')).body.items[0])
      .toMatchObject({ id, state: 'sent', way: 'webhook' })
    expect((await answer(secret, { state: 'done' })).body).toEqual({ id, state: 'done' })
  } finally {
    server.close()
  }
})
