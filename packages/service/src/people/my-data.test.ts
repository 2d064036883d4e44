/** A person comes in by their link: sees their own and nobody else's, reaches nothing else, and is out when it ends. */
import { roles } from '@carnet/store'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { removeExpired } from '../housekeeping.ts'
import { authorisation } from '../testing/authorisation-table.ts'
import { Browser } from '../testing/browser.ts'
import { makeDelivery } from '../testing/delivery.ts'
import { keyHolder } from '../testing/somebody.ts'
import { personOf, startWithLogin, type WithLogin } from '../testing/with-login.ts'

const kind = 'person.contact.email'
const ann = { kind, identifier: 'ann@example.cn' }
const minute = 60_000
const hour = 60 * minute

let now = Date.now()
let service: WithLogin
let officer: Awaited<ReturnType<typeof keyHolder>>
let other: typeof officer
let entry: string
let ofBob: string
beforeAll(async () => {
  service = await startWithLogin({}, { clock: () => new Date(now) })
  officer = await keyHolder(service, 'Exporter', roles)
  other = await keyHolder(service, 'Another', roles)
  const recipient = { name: 'parent', identifiers: { lei: 'X' } }
  const deliver = (organisation: string, ...identifiers: string[]) =>
    makeDelivery(service.context, organisation, { kind, identifiers, recipient })
  entry = await deliver(officer.organisation, 'ann@example.cn', 'bob@example.cn')
  ofBob = await deliver(officer.organisation, 'bob@example.cn')
  await deliver(other.organisation, 'ann@example.cn')
})
afterAll(() => service?.stop())

const nobody = () => personOf(new Browser(), service.publicUrl, '')
const secretOf = (path: string): string => path.split('#')[1]!
const open = (secret: string, code: string) => nobody().call('POST', '/v1/my-data/visit', { secret, code })
const as = (token: string) => (method: string, path: string, body?: unknown) =>
  nobody().call(method, path, body, { authorization: `Bearer ${token}` })

async function give(body: object = {}) {
  now += 1000
  const { status, body: link } = await officer.call('POST', '/v1/people/links', {
    identifiers: [ann],
    ...body,
  })
  expect([status, link]).toMatchObject([201, { code: expect.stringMatching(/^\d{8}$/) }])
  expect(link.url).toBe(`${service.publicUrl}/my-data/here#${secretOf(link.path)}`)
  return { ...link, secret: secretOf(link.path) } as {
    id: string
    secret: string
    code: string
  }
}

async function visit(body: object = {}) {
  const link = await give(body)
  const opened = await open(link.secret, link.code)
  expect(opened.status).toBe(201)
  return { link, call: as(opened.body.token), token: opened.body.token as string }
}

const issueOf = ({ status, body }: { status: number; body: { issues?: { code: string }[] } }) => [
  status,
  body.issues?.[0]?.code,
]

/** Everything that the database has, but what a backup of the state has anyway. */
async function everything(): Promise<string> {
  const { rows } = await sql<{ text: string }>`
    select string_agg(t, '') as text from (
      select row_to_json(person_link)::text as t from person_link union all
      select row_to_json(person_session)::text from person_session union all
      select row_to_json(idempotency)::text from idempotency union all
      select row_to_json(audit_event)::text from audit_event) all_rows`.execute(service.context.store.db)
  return rows[0]!.text
}

it('shows the person their own deliveries, with the proof, and nobody else’s', async () => {
  const { call, link, token } = await visit()
  const { body } = await call('GET', '/v1/my-data')
  expect(body).toMatchObject({
    organisation: 'Exporter',
    kinds: [{ code: kind }],
    acts_as: 'self',
    may: 'withdraw',
    withoutPerson: 1,
    withdrawals: [],
  })
  expect(body.deliveries).toMatchObject([
    { entry, index: 0, person: 'there', recipient: { name: 'parent' }, places: { to: 'SG' } },
  ])
  expect(body.deliveries[0].words.place).toEqual({ en: 'Singapore', zh: '新加坡', de: 'Singapur' })
  const proof = await call('GET', '/v1/my-data/entries/0')
  expect(proof).toMatchObject({ status: 200, body: { entry } })
  expect(JSON.parse(proof.body.record)).toMatchObject({ carnet_record: 1 })
  expect(issueOf(await call('GET', '/v1/my-data/entries/1'))).toEqual([404, 'CARNET_API_NOT_FOUND'])
  expect(JSON.stringify(body)).not.toContain(ofBob)
  const kept = await everything()
  expect(kept).toContain('person-link.opened')
  for (const secret of [link.secret, link.code, token, ann.identifier, 'ANN@EXAMPLE.CN'])
    expect([secret, kept.includes(secret)]).toEqual([secret, false])
})

it('reaches nothing that is not the person’s, by any route', async () => {
  const { token } = await visit()
  for (const [route, who] of authorisation) {
    if (who === 'everybody' || who === 'the person') continue
    const [method, path] = route.split(' ') as [string, string]
    const url = path.replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000000')
    const asKey = await as(token)(method, url, method === 'GET' || method === 'DELETE' ? undefined : {})
    const asCookie = await nobody().call(method, url, undefined, {
      cookie: `__Host-carnet-session=${token}`,
    })
    expect([route, asKey.status, asCookie.status]).toEqual([route, 401, 401])
  }
  // Nor does a session of an officer stand for a link.
  expect(issueOf(await officer.call('GET', '/v1/my-data'))).toEqual([401, 'CARNET_PERSON_VISIT'])
})

it('opens once, with the code, and not when it is too old', async () => {
  const used = await give()
  expect((await open(used.secret, `${used.code.slice(0, 4)} ${used.code.slice(4)}`)).status).toBe(201)
  expect(issueOf(await open(used.secret, used.code))).toEqual([410, 'CARNET_PERSON_LINK'])
  expect(issueOf(await open('carnetlink_none', used.code))).toEqual([410, 'CARNET_PERSON_LINK'])
  const old = await give({ hours: 1 })
  now += hour
  expect(issueOf(await open(old.secret, old.code))).toEqual([410, 'CARNET_PERSON_LINK'])
  const { body } = await officer.call('GET', '/v1/people/links')
  expect(body.items.slice(0, 2)).toMatchObject([
    { id: old.id, state: 'expired', kinds: [kind] },
    { id: used.id, state: 'opened' },
  ])
  expect(JSON.stringify(body)).not.toMatch(/ann@|fingerprint|secret/i)
})

it('is closed by five wrong codes, each of which counts', async () => {
  const { id, secret, code } = await give()
  const wrong = code === '00000000' ? '00000001' : '00000000'
  for (const left of [4, 3, 2, 1]) {
    const refused = await open(secret, wrong)
    expect(issueOf(refused)).toEqual([403, 'CARNET_PERSON_CODE'])
    expect(refused.body.issues[0].message).toContain(String(left))
  }
  expect(issueOf(await open(secret, wrong))).toEqual([410, 'CARNET_PERSON_LINK'])
  expect(issueOf(await open(secret, code))).toEqual([410, 'CARNET_PERSON_LINK'])
  const { items } = (await officer.call('GET', '/v1/people/links')).body
  expect(items.find((one: { id: string }) => one.id === id)).toMatchObject({ state: 'closed' })
})

it('ends by silence, by its hour, when the person leaves, and at once when the officer takes it back', async () => {
  const silent = await visit()
  now += 29 * minute
  expect((await silent.call('GET', '/v1/my-data')).status).toBe(200)
  now += 30 * minute
  expect(issueOf(await silent.call('GET', '/v1/my-data'))).toEqual([401, 'CARNET_PERSON_VISIT'])
  const long = await visit()
  for (let quarter = 0; quarter < 8; quarter++) {
    expect((await long.call('GET', '/v1/my-data')).status).toBe(200)
    now += 15 * minute
  }
  expect((await long.call('GET', '/v1/my-data')).status).toBe(401)
  const left = await visit()
  expect((await left.call('DELETE', '/v1/my-data/visit')).status).toBe(204)
  expect((await left.call('GET', '/v1/my-data')).status).toBe(401)
  const revoked = await visit()
  expect((await other.call('DELETE', `/v1/people/links/${revoked.link.id}`)).status).toBe(404)
  expect((await revoked.call('GET', '/v1/my-data')).status).toBe(200)
  expect((await officer.call('DELETE', `/v1/people/links/${revoked.link.id}`)).status).toBe(204)
  expect((await revoked.call('GET', '/v1/my-data')).status).toBe(401)
})

it('lets whoever acts for another do what was allowed, until their day', async () => {
  const asked = { identifiers: [ann], acts_as: 'guardian' }
  expect(issueOf(await officer.call('POST', '/v1/people/links', asked))).toEqual([422, 'CARNET_PERSON_BASIS'])
  const guardian = await visit({ acts_as: 'guardian', basis: 'parent', may: 'see', hours: 72, days: 1 })
  expect((await guardian.call('GET', '/v1/my-data')).body).toMatchObject({
    acts_as: 'guardian',
    basis: 'parent',
    may: 'see',
  })
  expect(issueOf(await guardian.call('POST', '/v1/my-data/withdrawals', {}))).toEqual([
    403,
    'CARNET_PERSON_MAY_NOT',
  ])
  const late = await give({ acts_as: 'delegate', basis: 'written-authority', hours: 72, days: 1 })
  now += 24 * hour
  expect(issueOf(await open(late.secret, late.code))).toEqual([410, 'CARNET_PERSON_LINK'])
})

it('takes consent back, in this organisation alone, and the trail names nobody', async () => {
  const { call, link } = await visit()
  const elsewhere = await call('POST', '/v1/my-data/withdrawals', { to: 'ann@example.cn' })
  expect(issueOf(elsewhere)).toEqual([404, 'CARNET_API_NOT_FOUND'])
  const { status, body } = await call('POST', '/v1/my-data/withdrawals', { to: 'lei:X' })
  expect([status, body.withdrawals]).toMatchObject([201, [{ to: 'lei:X' }]])
  const state = await service.context.states.of(officer.organisation)
  expect(await state.withdrawals()).toMatchObject([{ does: 'withdraw', kind, to: 'lei:X' }])
  const theirs = await service.context.states.of(other.organisation)
  expect(await theirs.withdrawals()).toEqual([])
  const { items } = (await officer.call('GET', '/v1/audit')).body
  expect(items[0]).toMatchObject({ actor: `person-link:${link.id}`, action: 'person.withdraw' })
  expect(JSON.stringify(items)).not.toContain('ann@')
})

it('is forgotten when it has served', async () => {
  const { link } = await visit()
  const gone = await give({ hours: 1 })
  now += 40 * 24 * hour
  await removeExpired(service.context)
  const left = await service.context.store.over(tx =>
    tx.selectFrom('person_link').select('id').where('id', 'in', [link.id, gone.id]).execute(),
  )
  expect(left).toEqual([])
})
