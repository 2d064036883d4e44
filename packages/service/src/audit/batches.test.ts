/** An auditor can prove that an event was there, and whoever changes one cannot. */
import { batchEntry, parseVerifier, verifyBatchProof } from '@carnet/ledger'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestService, type TestService } from '../testing.ts'
import { enterEvents, keepOlderPages } from './batches.ts'
import { readPage } from './pages.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service?.stop())

const makeKey = (label: string) => service.call('POST', '/v1/keys', { label, roles: ['auditor'] })
const newest = async (count: number): Promise<{ id: string; entered_in: string | null }[]> =>
  (await service.call('GET', `/v1/audit?limit=${count}`)).body.items
const prove = (id: string) => service.call('GET', `/v1/audit/events/${id}/proof`)

it('every event of a batch has its proof, which holds offline and for nothing else', async () => {
  for (let index = 0; index < 7; index++) await makeKey(`k${index}`)
  const [event] = await newest(1)
  expect(await prove(event!.id)).toMatchObject({
    status: 409,
    body: { issues: [{ code: 'CARNET_API_NOT_ENTERED' }] },
  })
  await enterEvents(service.context)
  const events = await newest(7)
  for (const { id, entered_in } of events) {
    expect(entered_in).toMatch(/^[0-9a-f]{64}$/)
    const { ledger_key, ...proof } = (await prove(id)).body
    const verifier = parseVerifier(ledger_key)
    expect(JSON.parse(proof.text)).toMatchObject({ id, action: 'key.made', actor: 'local' })
    expect(verifyBatchProof(proof, verifier).index).toBe(0)
    for (const wrong of [
      { ...proof, text: proof.text.replace('local', 'other') },
      { ...proof, index: (proof.index + 1) % 7 },
      { ...proof, path: proof.path.slice(1) },
    ])
      expect(() => verifyBatchProof(wrong, verifier)).toThrow(
        expect.objectContaining({ code: 'CARNET_LEDGER_INCLUSION' }),
      )
    const size = JSON.parse(proof.record).size
    const record = proof.record.replace(`"size":${size}`, `"size":${size + 1}`)
    expect(() => verifyBatchProof({ ...proof, record }, verifier)).toThrow()
  }
  expect((await prove('999999')).status).toBe(404)
})

it('nothing is entered twice, also where a crash came between batch and ledger', async () => {
  await makeKey('before')
  // The batch is written down, and the process ends before the ledger has it.
  const broken = {
    ...service.context,
    states: {
      ...service.context.states,
      of: async (id: string) => ({
        ...(await service.context.states.of(id)),
        log: () => Promise.reject(new Error('power')),
      }),
    },
  }
  await expect(enterEvents(broken)).rejects.toThrow('power')
  const [event] = await newest(1)
  expect((await prove(event!.id)).status).toBe(409)
  const organisation = service.context.local!
  const log = await (await service.context.states.of(organisation)).log()
  const size = log.size
  await Promise.all([enterEvents(service.context), enterEvents(service.context)])
  await enterEvents(service.context)
  expect((await prove(event!.id)).status).toBe(200)
  expect(log.size).toBe(size + 1)
})

it('what somebody changes in the table later has no proof any more', async () => {
  const [event] = await newest(1)
  await sql`update audit_event set actor = 'nobody' where id = ${event!.id}`.execute(service.context.store.db)
  const { ledger_key, ...proof } = (await prove(event!.id)).body
  expect(() => verifyBatchProof(proof, parseVerifier(ledger_key))).toThrow(
    expect.objectContaining({ code: 'CARNET_LEDGER_INCLUSION' }),
  )
})

it('a batch of a version before pages gets its page from the store', async () => {
  await makeKey('older')
  await enterEvents(service.context)
  const [event] = await newest(1)
  const { texts } = await service.context.states.of(service.context.local!)
  const { db } = service.context.store
  // As such a version left it: the record names no rows, and is another entry.
  const { record } = await db
    .selectFrom('audit_batch')
    .select('record')
    .where('entry', '=', event!.entered_in!)
    .executeTakeFirstOrThrow()
  const older = record.replace(/"row_hashes":"[0-9a-f]*",/, '')
  const entry = batchEntry(older).toString('hex')
  expect(older).not.toBe(record)
  await db
    .insertInto('audit_batch')
    .values({ entry, organisation_id: service.context.local!, record: older })
    .execute()
  await db
    .updateTable('audit_event')
    .set({ entered_in: entry })
    .where('entered_in', '=', event!.entered_in)
    .execute()
  expect(await texts.get('trail', entry)).toBeUndefined()
  await keepOlderPages(service.context)
  const page = readPage((await texts.get('trail', entry))!, entry)!
  expect(page.events.map(text => JSON.parse(text).id)).toContain(event!.id)
  expect(page.rows.join()).toContain('"table":"organisation"')
})
