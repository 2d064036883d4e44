/** An enterprise files with the desk of an authority; the desk looks, decides, counts; each sees its own. */
import { createHash } from 'node:crypto'
import { formatDidKey } from '@carnet/credential'
import { parseVerifier, rawPublicKey, verifyTlogProof } from '@carnet/ledger'
import { startPostgres } from '@carnet/test-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Issuer, openIssuer } from '../testing/desk.ts'
import { somebodyOf } from '../testing/somebody.ts'
import { type Person, startWithLogin, type WithLogin } from '../testing/with-login.ts'
import type { TestAnswer } from '../testing.ts'

const words = (text: string) => ({ en: text, zh: `${text}（中文）` })
const desk = { slug: 'ministry', name: words('A ministry') }
const codeOf = ({ status, body }: TestAnswer) => [status, body.issues?.[0]?.code]

let pg: Awaited<ReturnType<typeof startPostgres>>
let service: WithLogin
let authority: Person
let enterprise: Person
let stranger: Person
let issuer: Issuer
let other: Issuer
beforeAll(async () => {
  pg = await startPostgres()
  service = await startWithLogin({}, { databaseUrl: await pg.database('filings') })
  authority = await somebodyOf(service, 'Ministry', ['authority'])
  enterprise = await somebodyOf(service, 'Exporter', ['officer', 'engineer'])
  stranger = await somebodyOf(service, 'Stranger', ['officer', 'engineer', 'authority'])
  issuer = await openIssuer(key => formatDidKey(rawPublicKey(key)))
  other = await openIssuer(key => formatDidKey(rawPublicKey(key)))
  const trusted = [{ name: 'Exporter Ltd', issuer: issuer.did, log: null }]
  expect((await authority.call('PUT', '/v1/authority/desk', { ...desk, trusted })).status).toBe(200)
})
afterAll(async () => {
  issuer?.close()
  other?.close()
  await service?.stop()
  await pg?.stop()
})

const file = (body: object, by = enterprise, headers = {}) =>
  by.call('POST', '/v1/desks/ministry/filings', body, headers)

/** A webhook that asks for it, and what was written down for it. */
async function webhookOf(person: Person): Promise<() => Promise<unknown[]>> {
  const { organisation } = (await person.call('GET', '/v1/me')).body
  const { store } = service.context
  // Nobody listens there.
  const { id } = await store.within(organisation.id, tx =>
    tx
      .insertInto('webhook')
      .values({
        organisation_id: organisation.id,
        url: 'https://127.0.0.1:9/',
        secret: 'x',
        events: ['filing.moved'],
        created_by: 'test',
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  return async () => {
    const rows = await store.within(organisation.id, tx =>
      tx
        .selectFrom('webhook_delivery')
        .select('body')
        .where('webhook_id', '=', id)
        .orderBy('created_at')
        .execute(),
    )
    return rows.map(({ body }) => (body as { data?: unknown }).data)
  }
}

describe('a filing', () => {
  let id: string
  let carnet: string

  it('is received with its documents, and the receipt is in the ledger of the authority', async () => {
    const upload = await enterprise.call('POST', '/v1/uploads?name=assessment.pdf', Buffer.from('a report'))
    carnet = await issuer.carnet()
    const made = await file({ carnet, documents: [upload.body.id], note: 'for the record' })
    expect([made.status, made.body]).toMatchObject([
      201,
      {
        state: 'received',
        filer: 'Exporter',
        desk: 'ministry',
        carnet: { known: 'Exporter Ltd', from: 'KZ' },
      },
    ])
    id = made.body.id
    const { body: receipt } = await enterprise.call('GET', `/v1/filings/${id}/receipt`)
    const record = JSON.parse(receipt.record)
    expect(record).toMatchObject({
      filing: id,
      carnet: { sha256: createHash('sha256').update(carnet).digest('hex') },
      documents: [{ name: 'assessment.pdf', sha256: createHash('sha256').update('a report').digest('hex') }],
    })
    const entry = createHash('sha256').update(receipt.record).digest()
    const key = parseVerifier(receipt.ledger_key)
    expect(() => verifyTlogProof(receipt.proof, entry, key)).not.toThrow()
    expect(() => verifyTlogProof(receipt.proof, Buffer.alloc(32), key)).toThrow()
    // The document is the desk's own: it stays when the upload goes.
    await enterprise.call('DELETE', `/v1/uploads/${upload.body.id}`)
    const { documents } = (await authority.call('GET', `/v1/authority/filings/${id}`)).body
    const bytes = await authority.call('GET', `/v1/authority/filing-documents/${documents[0].id}`)
    expect(bytes.body).toBe('a report')
    expect((await authority.call('GET', `/v1/authority/filings/${id}/carnet`)).body).toBe(carnet)
  })

  it('is made once, however often it is sent under the same key, and a carnet is filed once', async () => {
    const mine = await issuer.carnet()
    const key = { 'idempotency-key': 'once' }
    const [one, two] = [
      await file({ carnet: mine }, enterprise, key),
      await file({ carnet: mine }, enterprise, key),
    ]
    expect(two.body).toEqual(one.body)
    expect(codeOf(await file({ carnet: mine }))).toEqual([409, 'CARNET_FILING_TWICE'])
    expect(codeOf(await file({ carnet: mine }, stranger))).toEqual([409, 'CARNET_FILING_TWICE'])
  })

  it('is refused where its carnet does not verify, or it holds nothing', async () => {
    const good = JSON.parse(await issuer.carnet())
    const mixed = { ...good, proof: JSON.parse(await issuer.carnet()).proof }
    expect(codeOf(await file({ carnet: `${JSON.stringify(mixed, null, 2)}\n` }))).toEqual([
      422,
      'CARNET_FILING_CARNET',
    ])
    expect(codeOf(await file({ carnet: 'x' }))).toEqual([422, 'CARNET_CREDENTIAL_JSON'])
    expect(codeOf(await file({}))).toEqual([422, 'CARNET_FILING_EMPTY'])
    const list_use = [{ regime: 'KZ', list: 'protecting-states', entry: 'DE' }]
    expect(codeOf(await file({ list_use }))).toEqual([422, 'CARNET_FILING_LIST'])
    const documents = [crypto.randomUUID()]
    expect((await file({ carnet: await issuer.carnet(), documents })).status).toBe(404)
  })

  it('goes its way: under review, returned with reasons, filed again, accepted', async () => {
    const move = (state: string, reasons?: string, which = id) =>
      authority.call('POST', `/v1/authority/filings/${which}/state`, {
        state,
        ...(reasons ? { reasons } : {}),
      })
    const told = await webhookOf(enterprise)
    const toldNobody = await webhookOf(stranger)
    expect((await move('under-review')).body.state).toBe('under-review')
    expect(codeOf(await move('returned'))).toEqual([422, 'CARNET_FILING_REASONS'])
    await move('returned', 'the assessment is not signed')
    expect(codeOf(await move('accepted'))).toEqual([409, 'CARNET_FILING_STATE'])
    // Whoever filed is told, by ids and states alone; reasons are read by who may.
    expect(await told()).toEqual([
      { filing: id, state: 'under-review' },
      { filing: id, state: 'returned' },
    ])
    expect(await toldNobody()).toEqual([])
    const mine = (await enterprise.call('GET', `/v1/filings/${id}`)).body
    expect(mine.steps.map(({ state, reasons }: Record<string, string>) => [state, reasons])).toEqual([
      ['received', ''],
      ['under-review', ''],
      ['returned', 'the assessment is not signed'],
    ])
    const again = await file({ carnet })
    expect(again.status).toBe(201)
    expect((await move('accepted', undefined, again.body.id)).body.state).toBe('accepted')
    const accepted = await authority.call('GET', '/v1/authority/filings?state=accepted')
    expect(accepted.body.items.map((one: { id: string }) => one.id)).toEqual([again.body.id])
  })

  it('is seen by its filer and its desk, and by nobody else', async () => {
    expect((await enterprise.call('GET', '/v1/filings')).body.items.length).toBe(3)
    for (const path of ['/v1/filings', '/v1/authority/filings'])
      expect((await stranger.call('GET', path)).body.items).toEqual([])
    for (const path of [`/v1/filings/${id}`, `/v1/filings/${id}/receipt`, `/v1/authority/filings/${id}`])
      expect((await stranger.call('GET', path)).status).toBe(404)
    // Even the filer does not decide about it, with every role of its own organisation.
    const body = { state: 'accepted' }
    expect((await stranger.call('POST', `/v1/authority/filings/${id}/state`, body)).status).toBe(404)
    expect(codeOf(await stranger.call('PUT', '/v1/authority/desk', desk))).toEqual([
      409,
      'CARNET_DESK_SLUG_TAKEN',
    ])
  })
})

describe('what was filed, in aggregates', () => {
  it('counts by origin, destination, mechanism and month, and shows no small count nor what would betray it', async () => {
    for (let at = 0; at < 5; at++) {
      const over = { places: { from: 'KZ', to: 'SG' }, cleared_at: '2026-10-05T00:00:00Z' }
      await file({ carnet: await issuer.carnet(over) })
    }
    const { body } = await authority.call('GET', '/v1/authority/flows')
    expect(body).toEqual({
      cells: [
        { from: 'KZ', to: 'DE', mechanism: 'KZ/consent', month: '2026-11', filings: null },
        { from: 'KZ', to: 'SG', mechanism: 'KZ/consent', month: '2026-10', filings: 5 },
      ],
      total: { at_least: 5, hidden: 1 },
      by: {
        from: [{ value: 'KZ', filings: { at_least: 5, hidden: 1 } }],
        to: [
          { value: 'DE', filings: { at_least: 0, hidden: 1 } },
          { value: 'SG', filings: { at_least: 5, hidden: 0 } },
        ],
        mechanism: [{ value: 'KZ/consent', filings: { at_least: 5, hidden: 1 } }],
        month: [
          { value: '2026-10', filings: { at_least: 5, hidden: 0 } },
          { value: '2026-11', filings: { at_least: 0, hidden: 1 } },
        ],
      },
    })
    expect((await stranger.call('GET', '/v1/authority/flows')).body.cells).toEqual([])
  })

  it('counts how often an entry of a list is used', async () => {
    const regime = service.context.library.regimes.find(({ lists }) =>
      lists.some(({ entries }) => entries.length > 1),
    )!
    const list = regime.lists.find(({ entries }) => entries.length > 1)!
    const use = (at: number) => ({
      regime: regime.code,
      list: list.name,
      entry:
        list.entries[at]!.keys.join('+') +
        (list.entries[at]!.scenario ? `@${list.entries[at]!.scenario}` : ''),
    })
    for (let at = 0; at < 6; at++)
      expect((await file({ list_use: [use(0), ...(at === 0 ? [use(1)] : [])] })).status).toBe(201)
    const { items, total } = (await authority.call('GET', '/v1/authority/list-hits')).body
    expect(items).toEqual([
      { ...use(0), filings: 6 },
      { ...use(1), filings: null },
    ])
    expect(total).toEqual({ at_least: 6, hidden: 1 })
  })
})

describe('many carnets at once', () => {
  it('are each verified by the keys that the desk trusts', async () => {
    const [mine, theirs] = [await issuer.carnet(), await other.carnet()]
    const oneLine = (text: string): string => JSON.stringify(JSON.parse(text))
    const forged = JSON.parse(mine)
    forged.log = JSON.parse(theirs).log
    const lines = [oneLine(mine), '', 'nonsense', oneLine(theirs), JSON.stringify(forged)]
    const body = Buffer.from(lines.join('\n'))
    const path = '/v1/authority/verifications'
    const answer = await authority.call('POST', path, body)
    // Said by its own name, it is the same.
    const named = await authority.call('POST', path, body, { 'content-type': 'application/x-ndjson' })
    expect([named.status, named.body]).toEqual([200, answer.body])
    const rows = String(answer.body)
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(rows).toMatchObject([
      { line: 1, name: null, result: 'good', known: 'Exporter Ltd', from: 'KZ', to: 'DE' },
      { line: 3, name: null, result: 'bad', problem: expect.any(String) },
      { line: 4, name: null, result: 'unpinned', known: null, issuer: other.did },
      { line: 5, name: null, result: 'bad', failed: ['log', 'checkpoint'] },
      { end: true, carnets: 4, good: 1, unpinned: 1, bad: 2, problem: null },
    ])
  })
})
