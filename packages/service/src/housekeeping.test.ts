import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { removeBrokenUploads, removeExpired } from './housekeeping.ts'
import { makeFolder, startTestService, type TestService } from './testing.ts'
import { unfinishedFile, uploadFile } from './upload-files.ts'

const hour = 3_600_000
let now = Date.now()
let service: TestService
const folder = makeFolder()
const start = () => startTestService(folder, undefined, { clock: () => new Date(now) })
beforeAll(async () => {
  service = await start()
})
afterAll(() => service?.stop())

it('an Idempotency-Key is remembered for a day, without the secret that was answered under it', async () => {
  const make = () =>
    service.call('POST', '/v1/keys', { label: 'x', roles: ['auditor'] }, { 'idempotency-key': 'one' })
  const { id, key } = (await make()).body
  expect((await make()).body).toEqual({ id, key })
  const rows = await service.context.store.over(tx => tx.selectFrom('idempotency').selectAll().execute())
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain(key)
  now += 23 * hour
  expect((await make()).body.id).toBe(id)
  now += 2 * hour
  expect((await make()).body.id).not.toBe(id)
  now += 25 * hour
  await removeExpired({ store: service.context.store, clock: () => new Date(now) })
  expect(await service.context.store.over(tx => tx.selectFrom('idempotency').selectAll().execute())).toEqual(
    [],
  )
})

it('what a key was used for last is written once a minute', async () => {
  const { id, key } = (await service.call('POST', '/v1/keys', { label: 'x', roles: ['auditor'] })).body
  const used = async () => {
    await service.call('GET', '/v1/me', undefined, { authorization: `Bearer ${key}` })
    const { items } = (await service.call('GET', '/v1/keys')).body
    return new Date(items.find((one: { id: string }) => one.id === id).last_used_at).getTime()
  }
  const first = now
  expect(await used()).toBe(first)
  now += 59_000
  expect(await used()).toBe(first)
  now += 1000
  expect(await used()).toBe(now)
})

it('an upload that broke off leaves neither row nor file: while it may still come it stays', async () => {
  const { store, files } = service.context
  const [organisation] = await store.over(tx => tx.selectFrom('organisation').select('id').execute())
  const broken = async (): Promise<{ id: string; file: string }> => {
    const values = {
      organisation_id: organisation!.id,
      name: 'x',
      state: 'receiving' as const,
      created_by: 'local',
    }
    const { id } = await store.over(tx =>
      tx
        .insertInto('upload')
        .values({ ...values, bytes: 0 })
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
    const file = uploadFile(files, organisation!.id, id)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(unfinishedFile(file), 'half of')
    return { id, file }
  }
  const rows = () => store.over(tx => tx.selectFrom('upload').select('id').execute())
  const one = await broken()
  await removeBrokenUploads({ store, files }, hour)
  expect([await rows(), existsSync(unfinishedFile(one.file))]).toEqual([[{ id: one.id }], true])
  await removeBrokenUploads({ store, files }, 0)
  expect([await rows(), existsSync(unfinishedFile(one.file))]).toEqual([[], false])
  // And when the service starts again.
  const other = await broken()
  await service.halt()
  service = await start()
  expect(await service.context.store.over(tx => tx.selectFrom('upload').select('id').execute())).toEqual([])
  expect(existsSync(unfinishedFile(other.file))).toBe(false)
})
