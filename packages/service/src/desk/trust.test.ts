/** Whoever pinned a former key of an issuer follows it: the desk, whoever sends a carnet along, and by the address that the issuer publishes. */
import { formatDidKey } from '@carnet/credential'
import { rawPublicKey } from '@carnet/ledger'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Issuer, openIssuer } from '../testing/desk.ts'
import { somebodyOf } from '../testing/somebody.ts'
import { type Person, startWithLogin, type WithLogin } from '../testing/with-login.ts'
import type { TestAnswer } from '../testing.ts'

const words = { en: 'A ministry', zh: '某部' }
const codeOf = ({ status, body }: TestAnswer) => [status, body.issues?.[0]?.code]

let service: WithLogin
let authority: Person & { readonly organisation: string }
let issuer: Issuer
let other: Issuer
/** By the first key, by the second, and the file that leads from one to the other. */
let before: string
let after: string
let successions: string
let later: string
beforeAll(async () => {
  service = await startWithLogin()
  authority = await somebodyOf(service, 'Ministry', ['authority', 'officer', 'engineer'])
  const did = (key: Parameters<typeof rawPublicKey>[0]): string => formatDidKey(rawPublicKey(key))
  issuer = await openIssuer(did)
  other = await openIssuer(did)
  before = await issuer.carnet()
  later = await issuer.succeed()
  after = await issuer.carnet()
  successions = await issuer.successions()
  await other.succeed()
})
afterAll(async () => {
  issuer?.close()
  other?.close()
  await service?.stop()
})

const desk = (...trusted: { name: string; issuer: string; log: string | null }[]) =>
  authority.call('PUT', '/v1/authority/desk', { slug: 'ministry', name: words, trusted })
const follow = (text: string) => authority.call('POST', '/v1/authority/successions', { text })
const bulk = async (...carnets: string[]) => {
  const lines = carnets.map(text => JSON.stringify(JSON.parse(text))).join('\n')
  const answer = await authority.call('POST', '/v1/authority/verifications', Buffer.from(lines))
  const rows = String(answer.body)
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  return rows.slice(0, -1).map(({ result, known }) => [result, known])
}
const logOf = (carnet: string): string => JSON.parse(carnet).log

/** One that says of the issuer's key what only that key may say. */
const forged = (text: string): string => {
  const file = JSON.parse(text)
  file.successions[0].to = other.did
  return JSON.stringify(file)
}

it('the desk follows a key that it trusts, once the file that leads from it was given', async () => {
  await desk({ name: 'Exporter', issuer: issuer.did, log: logOf(before) })
  expect(await bulk(before, after)).toEqual([
    ['good', 'Exporter'],
    ['unpinned', null],
  ])
  const { status, body } = await follow(successions)
  expect([status, body]).toEqual([
    200,
    { name: 'Exporter', issuer: issuer.did, changes: 1, to: later, ledger_to: null },
  ])
  expect(await bulk(before, after)).toEqual([
    ['good', 'Exporter'],
    ['good', 'Exporter'],
  ])
  const filed = await authority.call('POST', '/v1/desks/ministry/filings', { carnet: after })
  expect([filed.status, filed.body.carnet?.known]).toEqual([201, 'Exporter'])
  const shown = (await authority.call('GET', '/v1/authority/desk')).body.desk
  expect(shown.followed).toEqual([body])
})

it('another name for the desk changes nothing of it; a key that is not trusted any more is not followed', async () => {
  await desk({ name: 'Exporter Ltd', issuer: issuer.did, log: null })
  expect(await bulk(after)).toEqual([['good', 'Exporter Ltd']])
  await desk({ name: 'Somebody else', issuer: other.did, log: null })
  expect(await bulk(before, after)).toEqual([
    ['unpinned', null],
    ['unpinned', null],
  ])
  await desk({ name: 'Exporter', issuer: issuer.did, log: null })
  expect(await bulk(after)).toEqual([['unpinned', null]])
})

it('two keys of one issuer are trusted, and the files overlap', async () => {
  await desk({ name: 'first', issuer: issuer.did, log: null }, { name: 'second', issuer: later, log: null })
  await follow(successions)
  const third = await issuer.succeed()
  const longer = await issuer.successions()
  const tail = JSON.stringify({ ...JSON.parse(longer), successions: JSON.parse(longer).successions.slice(1) })
  expect((await follow(tail)).body).toMatchObject({ name: 'second', changes: 1, to: third })
  expect((await follow(longer)).body).toMatchObject({ name: 'first', changes: 2, to: third })
  const newest = await issuer.carnet()
  expect(await bulk(before, after, newest)).toEqual([
    ['good', 'first'],
    ['good', 'second'],
    ['good', 'first'],
  ])
  successions = longer
})

it('a file that was forged, leads in a circle, from nobody, or nowhere is not kept', async () => {
  await desk()
  await desk({ name: 'Exporter', issuer: issuer.did, log: null })
  expect(codeOf(await follow(forged(successions)))).toEqual([422, 'CARNET_SUCCESSION_SIGNATURE'])
  const [first, second] = JSON.parse(successions).successions
  const file = (...ones: unknown[]): string => JSON.stringify({ carnet_successions: 1, successions: ones })
  expect(codeOf(await follow(file(first, second, first)))).toEqual([422, 'CARNET_SUCCESSION_FORK'])
  expect(codeOf(await follow(await other.successions()))).toEqual([422, 'CARNET_DESK_SUCCESSIONS'])
  expect(codeOf(await follow(file()))).toEqual([422, 'CARNET_SUCCESSION_FORMAT'])
  expect((await authority.call('GET', '/v1/authority/desk')).body.desk.followed).toEqual([])
  expect(await bulk(after)).toEqual([['unpinned', null]])
})

it('whoever sends a carnet along has it followed from the key that they trust, and from no other', async () => {
  const verify = async (more: object) => {
    const { status, body } = await authority.call('POST', '/v1/verifications', { text: after, ...more })
    if (status !== 200) return [status, body.issues[0].code]
    const { result, code, data } = body.checks.find((one: { check: string }) => one.check === 'issuer')
    return [body.ok, result, code ?? data?.pinned ?? null]
  }
  expect(await verify({ issuer: issuer.did })).toEqual([false, 'failed', 'CARNET_CREDENTIAL_ISSUER'])
  expect(await verify({ issuer: issuer.did, successions })).toEqual([true, 'passed', issuer.did])
  expect(await verify({ issuer: other.did, successions })).toEqual([
    false,
    'failed',
    'CARNET_CREDENTIAL_ISSUER',
  ])
  expect(await verify({ successions })).toEqual([true, 'not-checked', 'CARNET_CREDENTIAL_ISSUER_NOT_PINNED'])
  expect(await verify({ issuer: issuer.did, successions: forged(successions) })).toEqual([
    422,
    'CARNET_SUCCESSION_SIGNATURE',
  ])
  // Of before the change, by the key of then.
  expect(await verify({ text: before, issuer: issuer.did, successions })).toEqual([true, 'passed', null])
})

it('the key of a ledger is followed from the one that is trusted: by the desk, and by whoever sends a carnet along', async () => {
  const exporter = await openIssuer(key => formatDidKey(rawPublicKey(key)))
  try {
    const old = await exporter.carnet()
    const to = await exporter.succeedLedger()
    const recent = await exporter.carnet()
    const file = await exporter.successions()
    await desk()
    await desk({ name: 'Exporter', issuer: exporter.did, log: logOf(old) })
    expect(await bulk(old, recent)).toEqual([
      ['good', 'Exporter'],
      ['bad', 'Exporter'],
    ])
    expect((await follow(file)).body).toEqual({
      name: 'Exporter',
      issuer: exporter.did,
      changes: 1,
      to: exporter.did,
      ledger_to: to,
    })
    expect(await bulk(old, recent)).toEqual([
      ['good', 'Exporter'],
      ['good', 'Exporter'],
    ])
    const verify = async (text: string, more: object) => {
      const { body } = await authority.call('POST', '/v1/verifications', { text, ...more })
      const { result, code, data } = body.checks.find((one: { check: string }) => one.check === 'log')
      return [body.ok, result, code ?? data?.pinned ?? null]
    }
    const log_key = logOf(old)
    expect(await verify(recent, { log_key })).toEqual([false, 'failed', 'CARNET_CREDENTIAL_LOG'])
    expect(await verify(recent, { log_key, successions: file })).toEqual([true, 'passed', log_key])
    expect(await verify(old, { log_key, successions: file })).toEqual([true, 'passed', null])
    // Of a ledger that the desk does not trust.
    await desk({ name: 'Other', issuer: other.did, log: null })
    expect(codeOf(await follow(file))).toEqual([422, 'CARNET_DESK_SUCCESSIONS'])
    const changed = JSON.parse(file)
    changed.ledger[0].note = changed.ledger[0].note.replace('size 1', 'size 2')
    expect(codeOf(await follow(JSON.stringify(changed)))).toEqual([422, 'CARNET_LEDGER_SUCCESSION'])
  } finally {
    exporter.close()
  }
})

it('the service publishes the changes of its own keys, for whoever has no account', async () => {
  const own = (await authority.call('GET', '/v1/issuer-keys')).body
  expect(own.published_at).toBe(`/published/issuers/${authority.organisation}/successions`)
  const get = (path: string) => fetch(`${service.publicUrl}${path}`)
  expect(await (await get(own.published_at)).json()).toEqual({ carnet_successions: 1, successions: [] })
  const { from, to } = (await authority.call('POST', '/v1/issuer-keys/successor')).body
  const answer = await get(own.published_at)
  expect(answer.headers.get('content-disposition')).toContain('issuer.successions')
  expect(await answer.json()).toMatchObject({ successions: [{ from, to }] })
  const none = await get(`/published/issuers/${crypto.randomUUID()}/successions`)
  expect(none.status).toBe(404)
})
