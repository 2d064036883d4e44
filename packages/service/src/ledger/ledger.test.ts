/** A stranger who has the ledger's key checks all that the ledger's routes say, and needs nothing else. */
import { createHash } from 'node:crypto'
import {
  leafHash,
  openCheckpoint,
  parseVerifier,
  type Verifier,
  verifyConsistency,
  verifyTlogProof,
} from '@carnet/ledger'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { enterEvents } from '../audit/batches.ts'
import { startTestService, type TestService } from '../testing.ts'

let service: TestService
let verifier: Verifier
beforeAll(async () => {
  service = await startTestService()
  verifier = parseVerifier((await get('/v1/ledger')).key)
})
afterAll(() => service?.stop())

const get = async (path: string) => (await service.call('GET', path)).body
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** So many entries: each a batch of one event. */
async function grow(count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    await service.call('POST', '/v1/keys', { label: `k${index}`, roles: ['auditor'] })
    await enterEvents(service.context)
  }
}

it('is empty at first, and says so with its signature', async () => {
  const { size, checkpoint, origin } = await get('/v1/ledger')
  expect(size).toBe(0)
  expect(openCheckpoint(checkpoint, verifier)).toMatchObject({ origin, size: 0 })
  expect(await get('/v1/ledger/entries')).toEqual({ items: [], next: null })
  expect((await service.call('GET', '/v1/ledger/entries/0')).status).toBe(404)
})

it('every entry has its record and its proof, on pages that leave none out', async () => {
  await grow(5)
  const state = await service.context.states.of(service.context.local!)
  // What nobody here knows is shown all the same.
  await (await state.log()).append(Buffer.alloc(32, 7))
  const statement = { regime: 'XX', digest: 'd' }
  const released = await state.saveRecord(statement)
  await (await state.log()).append(Buffer.from(released, 'hex'))
  const seen: { index: number; kind: string; entry: string; record: string | null }[] = []
  for (let after: string | null = ''; after !== null; ) {
    const page = await get(`/v1/ledger/entries?limit=3${after ? `&after=${after}` : ''}`)
    seen.push(...page.items)
    after = page.next
  }
  expect(seen.map(({ index }) => index)).toEqual([6, 5, 4, 3, 2, 1, 0])
  expect(seen.map(({ kind }) => kind)).toEqual([
    'regime-release',
    'unknown',
    ...Array.from({ length: 5 }, () => 'audit-batch'),
  ])
  for (const { index, entry, record } of seen) {
    const proved = await get(`/v1/ledger/entries/${index}`)
    expect(proved).toMatchObject({ index, entry, record, key: (await get('/v1/ledger')).key })
    expect(verifyTlogProof(proved.proof, Buffer.from(entry, 'hex'), verifier).index).toBe(index)
    if (record !== null) expect(sha256(record)).toBe(entry)
  }
})

it('continues what it was, and proves that from every size', async () => {
  const before = (await get('/v1/ledger')).checkpoint
  await grow(2)
  const old = openCheckpoint(before, verifier)
  const { hashes, checkpoint, old_size, size } = await get(`/v1/ledger/consistency?size=${old.size}`)
  const now = openCheckpoint(checkpoint, verifier)
  expect([old_size, size]).toEqual([old.size, old.size + 2])
  const proof = hashes.map((hash: string) => Buffer.from(hash, 'base64'))
  expect(verifyConsistency(old.size, now.size, old.root, now.root, proof)).toBe(true)
  expect(verifyConsistency(old.size, now.size, now.root, now.root, proof)).toBe(false)
  expect((await service.call('GET', `/v1/ledger/consistency?size=${size + 1}`)).status).toBe(404)
  expect((await service.call('GET', '/v1/ledger/consistency?size=07')).status).toBe(400)
})

it('gives its files under the paths of tlog-tiles', async () => {
  const { size, checkpoint } = await get('/v1/ledger')
  expect(await get('/v1/ledger/checkpoint')).toBe(checkpoint)
  const answer = await fetch(`${service.url}/v1/ledger/tile/0/000.p/${size}`)
  const tile = Buffer.from(await answer.arrayBuffer())
  const { items } = await get('/v1/ledger/entries')
  expect(tile).toEqual(
    Buffer.concat(
      items.toReversed().map(({ entry }: { entry: string }) => leafHash(Buffer.from(entry, 'hex'))),
    ),
  )
  for (const [path, status] of [
    [`0/000.p/${size + 1}`, 404],
    ['0/000', 404],
    ['0/1', 422],
    ['0/000%2f..%2fkeys', 422],
  ] as const)
    expect([path, (await service.call('GET', `/v1/ledger/tile/${path}`)).status]).toEqual([path, status])
})

it('goes on under another key, which the trail and the file of successions tell; the proofs of audit events are followed', async () => {
  const { key: former, checkpoint: kept, size } = await get('/v1/ledger')
  const eventOf = async (is: (event: { action: string; entered_in: unknown }) => boolean) =>
    (await get('/v1/audit?limit=200')).items.find(is)
  const entered = await eventOf(({ entered_in }) => entered_in !== null)
  const { status, body } = await service.call('POST', '/v1/ledger-keys/successor')
  expect([status, body]).toMatchObject([201, { from: former, index: size }])
  const now = await get('/v1/ledger')
  expect([now.key, now.size]).toEqual([body.to, size + 1])
  const { items } = await get('/v1/ledger-keys')
  expect(items).toMatchObject([
    { key: former, since: null, ended_by: size },
    { key: body.to, until: null, ended_by: null },
  ])
  expect(await get(`/v1/ledger/entries/${size}`)).toMatchObject({ kind: 'key-succession', record: null })
  expect(await eventOf(({ action }) => action === 'ledger-key.succeeded')).toMatchObject({
    subject: `ledger-key:${body.to}`,
  })
  // Whoever kept a checkpoint of before: by the former key, and continued by what there is now.
  const old = openCheckpoint(kept, parseVerifier(former))
  const { hashes, checkpoint } = await get(`/v1/ledger/consistency?size=${old.size}`)
  const later = openCheckpoint(checkpoint, parseVerifier(body.to))
  const proof = hashes.map((hash: string) => Buffer.from(hash, 'base64'))
  expect(verifyConsistency(old.size, later.size, old.root, later.root, proof)).toBe(true)
  const event = JSON.stringify(await get(`/v1/audit/events/${entered.id}/proof`))
  const successions = JSON.stringify(await get('/v1/issuer-keys/successions'))
  const log_key = former
  const verify = async (more: object) =>
    (await service.call('POST', '/v1/verifications', { text: event, ...more })).body.ok
  expect([await verify({ log_key }), await verify({ log_key, successions })]).toEqual([false, true])
})
