/** What an officer erases is gone from the store, from the pages of the audit trail and from the files; what is evidence stays. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { erasedText } from '@carnet/store'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { enterEvents } from '../audit/batches.ts'
import { readPage } from '../audit/pages.ts'
import { readTrail } from '../rebuild/trail.ts'
import { makeFolder, startTestService, type TestService } from '../testing.ts'
import { transferFolder } from '../transfers/case-files.ts'
import { eraseByPeriod, noKeepingRules, readKeepingRules } from './periods.ts'
import { finishErasures } from './traces.ts'

const day = 86_400_000
/** What must be found nowhere afterwards. */
const name = 'Zoe Quartermain'
const declaration = `carnet: 1\n# handled by ${name}\n`
let now = Date.now()
let service: TestService
let organisation: string
beforeAll(async () => {
  const keeping = { ...noKeepingRules, cleared: 10, transfers: 20, declarations: 30, requests: 40 }
  service = await startTestService(makeFolder(), undefined, { clock: () => new Date(now), keeping })
  organisation = service.context.local!
})
afterAll(() => service?.stop())

const { call } = { call: (...asked: Parameters<TestService['call']>) => service.call(...asked) }
const keep = async (): Promise<string> =>
  (await call('POST', '/v1/declarations', { name: `of ${name}`, declaration })).body.id
const codes = ({ body }: { body: { issues: { code: string }[] } }) => body.issues.map(({ code }) => code)

/** A transfer as it stands after its way so far; the way itself is told elsewhere. */
async function transferOf(id: string, state: 'cleared' | 'decided' | 'deciding'): Promise<string> {
  const words = JSON.stringify({ says: name })
  return service.context.store.within(organisation, async tx => {
    const row = await tx
      .insertInto('transfer')
      .values({
        organisation_id: organisation,
        declaration_id: id,
        revision: 1,
        state,
        as_of: '2026-11-24',
        decision: words,
        inspections: JSON.stringify([]),
        plans: words,
        clearance: state === 'cleared' ? JSON.stringify({ legs: [] }) : null,
        created_by: 'local',
        changed_at: new Date(now),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const event = { organisation_id: organisation, actor: 'local', details: '{}' }
    await tx
      .insertInto('audit_event')
      .values({ ...event, action: `transfer.${state}`, subject: `transfer:${row.id}` })
      .execute()
    const out = join(transferFolder(service.context.files, organisation, row.id), 'out')
    mkdirSync(out, { recursive: true })
    writeFileSync(join(out, 'staff.csv'), name)
    writeFileSync(join(out, 'staff.carnet'), '{}')
    writeFileSync(join(out, '..', 'declaration.yaml'), declaration)
    return row.id
  })
}

/** All that lies in the folder of the state, as far as it names the person. */
const placesThatName = (folder = join(service.folder, 'trail')): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(one => one.isFile() && readFileSync(join(one.parentPath ?? one.path, one.name)).includes(name))
    .map(one => one.name)

const rowsThatName = async (): Promise<string[]> => {
  const found: string[] = []
  await service.context.store.over(async tx => {
    for (const table of [
      'declaration',
      'declaration_revision',
      'transfer',
      'approval',
      'obligation',
    ] as const)
      if (JSON.stringify(await tx.selectFrom(table).selectAll().execute()).includes(name)) found.push(table)
  })
  return found
}

beforeEach(() => enterEvents(service.context))

it('a declaration under which nothing was cleared goes with all of its transfers, everywhere', async () => {
  const id = await keep()
  const transfer = await transferOf(id, 'decided')
  await enterEvents(service.context)
  expect([await rowsThatName(), placesThatName().length > 0]).toEqual([
    ['declaration', 'declaration_revision', 'transfer'],
    true,
  ])
  const folder = transferFolder(service.context.files, organisation, transfer)
  expect((await call('GET', `/v1/declarations/${id}/erasure`)).body).toEqual({
    transfers: { deleted: 1, kept: 0 },
    against: [],
  })
  expect((await call('DELETE', `/v1/declarations/${id}`)).status).toBe(204)
  await enterEvents(service.context)
  expect([await rowsThatName(), placesThatName(), existsSync(folder)]).toEqual([[], [], false])
  const gone = await call('GET', `/v1/declarations/${id}`)
  expect([gone.status, codes(gone)]).toEqual([410, ['CARNET_ERASED']])
  expect((await call('DELETE', `/v1/declarations/${id}`)).status).toBe(410)
  expect((await call('POST', '/v1/transfers', { declaration: id, data: {} })).status).toBe(410)
  expect((await call('GET', '/v1/declarations?archived=true')).body.items).toEqual([])
  const { items } = (await call('GET', '/v1/audit?action=declaration.erased')).body
  expect(items.map((one: { subject: string }) => one.subject)).toEqual([`declaration:${id}`])
})

it('every page of the trail is still the one that the ledger commits to', async () => {
  const { texts } = await service.context.states.of(organisation)
  const names = await texts.names('trail')
  const pages = await Promise.all(
    names.map(async entry => readPage((await texts.get('trail', entry))!, entry)),
  )
  expect(pages).not.toContain(null)
  const erased = pages.flatMap(page => page!.rows).filter(line => line.startsWith('{"erased":'))
  expect(erased.length).toBeGreaterThan(0)
  // And one that says something else in the place of what was erased is none.
  const [entry, text] = [names[0]!, (await texts.get('trail', names[0]!))!]
  expect(readPage(text.replace('"row":{', '"row":{"x":1,'), entry)).toBeNull()
})

it('one that was cleared stays as a record without words; its carnet stays, its data go', async () => {
  const id = await keep()
  const transfer = await transferOf(id, 'cleared')
  await enterEvents(service.context)
  expect((await call('DELETE', `/v1/declarations/${id}`)).status).toBe(204)
  await enterEvents(service.context)
  expect([await rowsThatName(), placesThatName()]).toEqual([[], []])
  const folder = transferFolder(service.context.files, organisation, transfer)
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['out', join('out', 'staff.carnet')])
  const { body } = await call('GET', `/v1/transfers/${transfer}`)
  expect(body).toMatchObject({ state: 'cleared', decision: null, plans: null, found: [] })
  expect(codes(await call('GET', `/v1/transfers/${transfer}/documents`))).toEqual(['CARNET_ERASED'])
})

it('what is rebuilt from the pages says that it was, and none of its words', async () => {
  await enterEvents(service.context)
  const trail = await readTrail(await service.context.states.of(organisation), () => {})
  const rows: Record<string, unknown>[] = []
  for (const table of ['declaration', 'declaration_revision', 'transfer', 'obligation'])
    for await (const row of trail.rows(table)) rows.push(row)
  expect(JSON.stringify(rows)).not.toContain(name)
  expect(rows.filter(({ erased_at }) => typeof erased_at === 'string')).toHaveLength(2)
  expect(rows.filter(({ state }) => state === 'cleared')).toHaveLength(1)
  expect(rows.filter(({ text }) => text === erasedText)).toHaveLength(2)
})

it('is refused while it is worked on, something is owed for it, or it lets more be cleared', async () => {
  const id = await keep()
  const deciding = await transferOf(id, 'deciding')
  const refused = await call('DELETE', `/v1/declarations/${id}`)
  expect([refused.status, codes(refused)]).toEqual([409, ['CARNET_ERASE_UNDER_WAY']])
  const { store } = service.context
  await store.within(organisation, tx =>
    tx.updateTable('transfer').set({ state: 'cleared' }).where('id', '=', deciding).execute(),
  )
  const owed = {
    organisation_id: organisation,
    declaration_id: id,
    transfer_id: deciding,
    regime: 'XX',
    code: 'x',
  }
  const { id: obligation } = await store.within(organisation, tx =>
    tx
      .insertInto('obligation')
      .values({ ...owed, words: '{}', kind: 'keep', due_on: new Date(now + day).toISOString().slice(0, 10) })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  expect(codes(await call('DELETE', `/v1/declarations/${id}`))).toEqual(['CARNET_ERASE_OWED'])
  // Records are kept until the day, and no longer.
  const before = { due_on: new Date(now - day).toISOString().slice(0, 10) }
  await store.within(organisation, tx =>
    tx.updateTable('obligation').set(before).where('id', '=', obligation).execute(),
  )
  const approval = { organisation_id: organisation, declaration_id: id, revision: 1, bounds: '{}' }
  await store.within(organisation, tx =>
    tx
      .insertInto('standing_approval')
      .values({ ...approval, created_by: 'local', behind: 'local' })
      .execute(),
  )
  expect(codes(await call('DELETE', `/v1/declarations/${id}`))).toEqual(['CARNET_ERASE_STANDING'])
  expect((await call('GET', `/v1/declarations/${id}/erasure`)).body.against).toEqual([
    { reason: 'standing-approval', count: 1 },
  ])
  await store.within(organisation, tx =>
    tx
      .updateTable('standing_approval')
      .set({ revoked_at: new Date(now), revoked_by: 'local' })
      .execute(),
  )
  expect((await call('DELETE', `/v1/declarations/${id}`)).status).toBe(204)
})

it('a request from abroad goes whole, when it is closed', async () => {
  const request = {
    carnet_request: 1,
    title: `about ${name}`,
    asks: { kind: 'court', place: 'SG' },
    proceeding: 'civil',
    received: '2026-11-20',
    holder: { kind: 'company' },
    lies_in: 'CN',
    data: { logs: { category: 'machine.telemetry' } },
  }
  const { id } = (await call('POST', '/v1/requests', { request })).body
  await enterEvents(service.context)
  expect(placesThatName()).toHaveLength(1)
  expect(codes(await call('DELETE', `/v1/requests/${id}`))).toEqual(['CARNET_ERASE_REQUEST_OPEN'])
  await call('POST', `/v1/requests/${id}/steps`, { step: 'refused', note: name })
  await enterEvents(service.context)
  expect((await call('DELETE', `/v1/requests/${id}`)).status).toBe(204)
  expect((await call('GET', `/v1/requests/${id}`)).status).toBe(404)
  expect(placesThatName()).toEqual([])
})

it('what a crash left half done is finished', async () => {
  const id = await keep()
  await enterEvents(service.context)
  const { store, states } = service.context
  const { texts } = await states.of(organisation)
  const [page] = placesThatName()
  const entry = page!.replace('.json', '')
  const before = (await texts.get('trail', entry))!
  await call('DELETE', `/v1/declarations/${id}`)
  expect(placesThatName()).toEqual([])
  // As it was when the rows were gone and the pages were not.
  await texts.put('trail', entry, before)
  const opened = await store.within(organisation, tx =>
    tx.updateTable('erasure').set({ ended_at: null }).returning('subjects').execute(),
  )
  expect(opened.map(({ subjects }) => subjects)).toContainEqual([`declaration:${id}`])
  await finishErasures(service.context)
  expect(placesThatName()).toEqual([])
  const left = await store.over(tx =>
    tx.selectFrom('erasure').select('id').where('ended_at', 'is', null).execute(),
  )
  expect(left).toEqual([])
})

it('by the clock: each when its period has ended, and the audit trail says so', async () => {
  const { store } = service.context
  const [archived, current] = [await keep(), await keep()]
  const cleared = await transferOf(current, 'cleared')
  const decided = await transferOf(current, 'decided')
  await call('POST', `/v1/declarations/${archived}/archive`)
  const data = join(transferFolder(service.context.files, organisation, cleared), 'out', 'staff.csv')
  const states = async () => ({
    data: existsSync(data),
    decided: (await call('GET', `/v1/transfers/${decided}`)).status,
    archived: (await call('GET', `/v1/declarations/${archived}`)).status,
  })
  const start = now
  for (const [days, expected] of [
    [9, { data: true, decided: 200, archived: 200 }],
    [11, { data: false, decided: 200, archived: 200 }],
    [21, { data: false, decided: 404, archived: 200 }],
    [31, { data: false, decided: 404, archived: 410 }],
  ] as const) {
    now = start + days * day
    await eraseByPeriod(service.context)
    expect([days, await states()]).toEqual([days, expected])
  }
  expect((await call('GET', `/v1/transfers/${cleared}`)).body.decision).not.toBeNull()
  const { items } = (await call('GET', '/v1/audit?actor=service&limit=100')).body
  const told = items.map(({ action, subject }: { action: string; subject: string }) => `${action} ${subject}`)
  for (const one of [`transfer.data-expired transfer:${cleared}`, `transfer.erased transfer:${decided}`])
    expect(told).toContain(one)
  expect(told).toContain(`declaration.erased declaration:${archived}`)
  await store.over(tx => tx.selectFrom('erasure').select('id').execute())
})

it('tells what is held and how it ends, with the periods that are set', async () => {
  const { items } = (await call('GET', '/v1/keeping')).body
  const of = (what: string) => items.find((one: { what: string }) => one.what === what)
  expect(of('declarations')).toMatchObject({
    ends: 'erased',
    days: 30,
    setting: 'CARNET_KEEP_DECLARATIONS_DAYS',
  })
  expect(of('uploads')).toMatchObject({ ends: 'erased', days: null })
  expect(of('ledger')).toMatchObject({ ends: 'never', days: null, setting: null })
  expect(readKeepingRules({ CARNET_KEEP_CLEARED_DAYS: '7' })).toMatchObject({ cleared: 7, transfers: null })
  expect(() => readKeepingRules({ CARNET_KEEP_REQUESTS_DAYS: '0' })).toThrow(
    expect.objectContaining({ code: 'CARNET_SERVE_SETTING_VALUE' }),
  )
})
