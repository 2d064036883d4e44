import { existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { noRoom, readStorageRules, removeOldUploads } from './storage.ts'
import { makeFolder, startTestService, type TestService } from './testing.ts'
import { uploadFile } from './upload-files.ts'

const day = 86_400_000
let now = Date.now()
let service: TestService
beforeAll(async () => {
  const storage = { largestUpload: 1000, ofOrganisation: 1500, keepDays: 30 }
  service = await startTestService(makeFolder(), undefined, { clock: () => new Date(now), storage })
})
afterAll(() => service?.stop())

const send = (bytes: number) => service.call('POST', '/v1/uploads?name=a.csv', Buffer.alloc(bytes, 'a'))
const uploads = async (): Promise<{ id: string; bytes: number }[]> =>
  (await service.call('GET', '/v1/uploads')).body.items
/** Without a length that is told beforehand. */
const stream = async (bytes: number) => {
  const body = Readable.toWeb(Readable.from([Buffer.alloc(bytes / 2, 'a'), Buffer.alloc(bytes / 2, 'a')]))
  const headers = { 'content-type': 'application/octet-stream' }
  const init = { method: 'POST', headers, body, duplex: 'half' } as unknown as RequestInit
  const answer = await fetch(`${service.url}/v1/uploads?name=b.csv`, init)
  return { status: answer.status, body: (await answer.json()) as { issues: { code: string }[] } }
}
const fileOf = async (id: string): Promise<string> => {
  const rows = service.context.store.over(tx => tx.selectFrom('organisation').select('id').execute())
  return uploadFile(service.context.files, (await rows)[0]!.id, id)
}

it('one that is larger than it may be leaves nothing, whether it tells its size or not', async () => {
  for (const refused of [await send(1001), await stream(1002)]) {
    expect(refused.status).toBe(413)
    expect(refused.body.issues[0]!.code).toBe('CARNET_UPLOAD_TOO_LARGE')
  }
  expect(await uploads()).toEqual([])
  expect((await send(1000)).status).toBe(201)
})

it('those of an organisation have so much together, and room again when one is deleted', async () => {
  const full = await send(501)
  expect([full.status, full.body.issues[0].code]).toEqual([413, 'CARNET_UPLOAD_QUOTA'])
  expect(full.body.issues[0].message).toContain('500')
  expect((await send(500)).status).toBe(201)
  expect((await send(1)).status).toBe(413)
  const [newest] = await uploads()
  expect((await service.call('DELETE', `/v1/uploads/${newest!.id}`)).status).toBe(204)
  expect((await stream(500)).status).toBe(201)
})

it('is deleted when it has been kept long enough, and the audit trail says so', async () => {
  const before = await uploads()
  const files = await Promise.all(before.map(({ id }) => fileOf(id)))
  expect(files.map(file => existsSync(file))).toEqual([true, true])
  now += 29 * day
  await removeOldUploads(service.context)
  expect(await uploads()).toHaveLength(2)
  now += 2 * day
  await removeOldUploads(service.context)
  expect(await uploads()).toEqual([])
  expect(files.map(file => existsSync(file))).toEqual([false, false])
  const { items } = (await service.call('GET', '/v1/audit?action=upload.expired')).body
  expect(items.map((one: { actor: string }) => one.actor)).toEqual(['service', 'service'])
})

it('is kept for a transfer that has not ended, and goes when that has ended long enough ago', async () => {
  const { id } = (await send(10)).body
  const { store } = service.context
  const [organisation] = await store.over(tx => tx.selectFrom('organisation').select('id').execute())
  const kept = await service.call('POST', '/v1/declarations', { name: 'x', declaration: 'carnet: 1' })
  const transfer = await store.within(organisation!.id, async tx => {
    const row = await tx
      .insertInto('transfer')
      .values({
        organisation_id: organisation!.id,
        declaration_id: kept.body.id,
        revision: 1,
        state: 'decided',
        as_of: '2026-11-24',
        created_by: 'local',
        changed_at: new Date(now),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const used = { organisation_id: organisation!.id, transfer_id: row.id, upload_id: id, leg: 'x' }
    await tx.insertInto('transfer_upload').values(used).execute()
    return row.id
  })
  now += 100 * day
  await removeOldUploads(service.context)
  expect((await uploads()).map(one => one.id)).toEqual([id])
  const end = { state: 'refused' as const, changed_at: new Date(now) }
  await store.within(organisation!.id, tx =>
    tx.updateTable('transfer').set(end).where('id', '=', transfer).execute(),
  )
  await removeOldUploads(service.context)
  expect(await uploads()).toHaveLength(1)
  now += 31 * day
  await removeOldUploads(service.context)
  expect(await uploads()).toEqual([])
})

it('settings are whole numbers of megabytes and days; none is none', () => {
  expect(readStorageRules({})).toEqual({ largestUpload: null, ofOrganisation: null, keepDays: null })
  const env = {
    CARNET_UPLOAD_MEGABYTES: '5',
    CARNET_ORGANISATION_MEGABYTES: '70',
    CARNET_KEEP_UPLOADS_DAYS: '9',
  }
  expect(readStorageRules(env)).toEqual({ largestUpload: 5e6, ofOrganisation: 7e7, keepDays: 9 })
  for (const wrong of ['0', '-1', '1.5', '10 MB'])
    expect(() => readStorageRules({ CARNET_UPLOAD_MEGABYTES: wrong })).toThrow(
      expect.objectContaining({ code: 'CARNET_SERVE_SETTING_VALUE' }),
    )
})

it('a full disk says how much room there is, never less than none', () => {
  expect(noRoom({ reason: 'CARNET_DISK_FULL', bytes: -5 }).issues[0]!.data).toEqual({ limit: 0 })
})
