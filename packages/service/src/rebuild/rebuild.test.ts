/** The store is destroyed, rebuilt from what the state holds, and answers as before; on both engines. What was changed by hand is refused. */
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres, type TestPostgres } from '@carnet/test-postgres'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterEvents } from '../audit/batches.ts'
import { noteEvent } from '../audit/trail.ts'
import { makeFolder, startTestService, type TestService } from '../testing.ts'
import { type RebuildOptions, rebuildStore } from './rebuild.ts'

const examples = new URL('../../../../examples/payroll-shanghai-singapore/', import.meta.url)
const declaration = readFileSync(new URL('declaration.yaml', examples), 'utf8')
const data = readFileSync(new URL('employees.csv', examples), 'utf8')
const leg = /^legs:\n\s+([\w-]+):/m.exec(declaration)![1]!
const clock = () => new Date()
/** Milliseconds: each of these starts services anew, on databases that are made for it. */
const timeout = 240_000

const work = mkdtempSync(join(tmpdir(), 'carnet-rebuild-'))
let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(async () => {
  await postgres?.stop()
  rmSync(work, { recursive: true, force: true })
})

async function begin(service: TestService, part: number): Promise<string> {
  const [head, ...rows] = data.trimEnd().split('\n')
  const some = [head, ...rows.filter((_, at) => at % 3 === part % 3)].join('\n')
  const kept = await service.call('POST', '/v1/declarations', { name: `payroll ${part}`, declaration })
  const upload = (await service.call('POST', `/v1/uploads?name=part-${part}.csv`, Buffer.from(`${some}\n`)))
    .body.id
  const asked = { declaration: kept.body.id, data: { [leg]: upload }, as_of: '2026-11-24' }
  const { id } = (await service.call('POST', '/v1/transfers', asked)).body
  await service.call('GET', `/v1/transfers/${id}/events`)
  return id
}

const clearSome = async (service: TestService, part: number): Promise<string> =>
  goOn(service, await begin(service, part))

async function goOn(service: TestService, id: string): Promise<string> {
  const { plans } = (await service.call('GET', `/v1/transfers/${id}`)).body
  const { sha256: plan_sha256 } = plans.plans.find((one: { ready: boolean }) => one.ready)
  await service.call('POST', `/v1/transfers/${id}/choose`, { plan_sha256 })
  await service.call('POST', `/v1/transfers/${id}/approval`, {
    plan_sha256,
    answer: 'approved',
    comment: 'as agreed',
  })
  await service.call('GET', `/v1/transfers/${id}/events`)
  const { body } = await service.call('GET', `/v1/transfers/${id}`)
  expect(body.state === 'failed' ? body : body.state).toBe('cleared')
  return id
}

/** What an auditor and an officer read, all of it. */
async function answersOf(service: TestService, transfers: readonly string[]) {
  const read = async (path: string) => (await service.call('GET', path)).body
  return {
    audit: await read('/v1/audit?limit=200'),
    transfers: await read('/v1/transfers?limit=200'),
    each: await Promise.all(transfers.map(id => read(`/v1/transfers/${id}`))),
    carnets: await Promise.all(transfers.slice(0, 1).map(id => read(`/v1/transfers/${id}/carnet`))),
    declarations: await read('/v1/declarations'),
    uploads: await read('/v1/uploads'),
    obligations: await read('/v1/obligations?limit=200'),
    counters: await read('/v1/counters'),
    flows: await read('/v1/flows'),
  }
}

/** Somebody works: two transfers, one of which is cleared, an obligation that is done; then the trail is in the ledger. */
async function someWork(service: TestService): Promise<readonly string[]> {
  const cleared = await clearSome(service, 0)
  const open = await begin(service, 1)
  await quiet(service)
  const { items } = (await service.call('GET', '/v1/obligations?limit=200')).body
  expect(items.length).toBeGreaterThan(0)
  const done = await service.call('POST', `/v1/obligations/${items[0].id}/done`, { day: '2026-11-25' })
  expect(done.status).toBe(200)
  await enterEvents(service.context)
  return [cleared, open]
}

/** Nothing is waiting to be worked out. */
async function quiet(service: TestService): Promise<void> {
  for (let at = 0; at < 200; at++) {
    const counts = await service.context.jobs.counts()
    const busy = counts.filter(({ state, job }) => state !== 'failed' && job !== 'look-daily')
    if (busy.every(({ count }) => count === 0)) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

const added = ({ tables }: Awaited<ReturnType<typeof rebuildStore>>): number =>
  Object.values(tables).reduce((sum, one) => sum + one.added, 0)

describe('a store in the folder of the state', { timeout }, () => {
  let folder: string
  let transfers: readonly string[]
  let before: Awaited<ReturnType<typeof answersOf>>
  beforeAll(async () => {
    const service = await startTestService()
    folder = service.folder
    transfers = await someWork(service)
    before = await answersOf(service, transfers)
    await service.halt()
    renameSync(join(folder, 'store'), join(work, 'store-lost'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const rebuild = (more: Partial<RebuildOptions> = {}) =>
    rebuildStore({ stateFolder: folder, clock, ...more })

  it('is tried first, which leaves nothing', async () => {
    const trial = await rebuild({ dryRun: true })
    expect(trial.tables.transfer).toEqual({ added: 2, present: 0, unfit: 0 })
    expect(readdirSync(folder)).not.toContain('store')
  })

  it('answers as before, and proves every event', async () => {
    const steps = new Set<string>()
    const rebuilt = await rebuild({ onProgress: ({ step }) => steps.add(step) })
    expect([...steps]).toEqual(['ledger', 'trail', 'store'])
    expect(rebuilt).toMatchObject({ organisations: 1, fromJournal: 0, withoutDeclaration: 0, unfinished: 0 })
    expect(Object.values(rebuilt.tables).filter(({ unfit }) => unfit > 0)).toEqual([])
    // Asked for again there is nothing to add, and nothing is changed.
    expect(added(await rebuild())).toBe(0)
    const again = await startTestService(folder)
    try {
      await quiet(again)
      expect(await answersOf(again, transfers)).toEqual(before)
      const [newest] = before.audit.items
      expect((await again.call('GET', `/v1/audit/events/${newest.id}/proof`)).status).toBe(200)
      // It goes on: what was decided is chosen, approved and cleared, and events are numbered on.
      await clearSome(again, 2)
      expect(Number((await again.call('GET', '/v1/audit?limit=1')).body.items[0].id)).toBeGreaterThan(
        Number(newest.id),
      )
    } finally {
      await again.halt()
    }
  })

  it('is not rebuilt where somebody has gone on, nor while they do', async () => {
    // As it was lost, it is behind what the state knows by now.
    await expect(rebuild({ into: join(work, 'store-lost') })).rejects.toMatchObject({
      code: 'CARNET_REBUILD_NOT_EMPTY',
    })
    const other = await startTestService(makeFolder())
    await other.call('POST', '/v1/declarations', { name: 'theirs', declaration })
    await expect(rebuildStore({ stateFolder: other.folder, clock })).rejects.toMatchObject({
      code: 'CARNET_STATE_LOCKED',
    })
    await other.halt()
    await expect(rebuild({ into: join(other.folder, 'store') })).rejects.toMatchObject({
      code: 'CARNET_REBUILD_NOT_EMPTY',
    })
    await expect(rebuild({ into: 'postgres://localhost/x' })).rejects.toMatchObject({
      code: 'CARNET_REBUILD_INTO',
    })
    rmSync(other.folder, { recursive: true })
  })

  it('without pages, cleared transfers come from journal, records and the folders of the transfers', async () => {
    const trail = join(folder, 'trail')
    renameSync(trail, join(work, 'trail'))
    const rebuilt = await rebuild({ into: join(work, 'from-journal') })
    renameSync(join(work, 'trail'), trail)
    expect(rebuilt).toMatchObject({ fromJournal: 2, events: 0 })
    expect(rebuilt.tables).toMatchObject({ transfer: { added: 2 }, declaration: { added: 1, present: 1 } })
    renameSync(join(folder, 'store'), join(work, 'store-whole'))
    renameSync(join(work, 'from-journal'), join(folder, 'store'))
    const again = await startTestService(folder)
    try {
      const [known] = before.each
      const { body } = await again.call('GET', `/v1/transfers/${transfers[0]}`)
      expect(body).toMatchObject({ state: 'cleared', as_of: known.as_of, clearance: known.clearance })
      expect((await again.call('GET', `/v1/declarations/${body.declaration}`)).body.text).toBe(declaration)
      await quiet(again)
      const owed = (await again.call('GET', '/v1/obligations?limit=200')).body.items
      const codes = (items: readonly { code: string; kind: string }[]) =>
        new Set(items.map(({ code }) => code))
      expect([...codes(owed)].sort()).toEqual([...codes(before.obligations.items)].sort())
    } finally {
      await again.halt()
      rmSync(join(folder, 'store'), { recursive: true })
      renameSync(join(work, 'store-whole'), join(folder, 'store'))
    }
  })

  it('what somebody changed is refused, and nothing is added: a row of a page, an entry of the ledger', async () => {
    const change = (file: string, from: string | number, to: string): (() => void) => {
      const bytes = readFileSync(file)
      const changed =
        typeof from === 'number' ? Buffer.from(bytes) : Buffer.from(bytes.toString().replace(from, to))
      if (typeof from === 'number') changed[from]! ^= 1
      expect(changed.equals(bytes)).toBe(false)
      writeFileSync(file, changed)
      return () => writeFileSync(file, bytes)
    }
    const page = readdirSync(join(folder, 'trail'))
      .map(name => join(folder, 'trail', name))
      .find(file => readFileSync(file, 'utf8').includes('as agreed'))!
    let back = change(page, '"comment": "as agreed"', '"comment": "as I said"')
    const into = join(work, 'changed')
    await expect(rebuild({ into })).rejects.toMatchObject({ code: 'CARNET_REBUILD_PAGE' })
    back()
    const bundle = readdirSync(join(folder, 'ledger/tile/entries'), { recursive: true, encoding: 'utf8' })
      .map(name => join(folder, 'ledger/tile/entries', name))
      .find(file => /\d+$/.test(file) && !file.endsWith('.p'))!
    back = change(bundle, 5, '')
    await expect(rebuild({ into })).rejects.toMatchObject({ code: 'CARNET_REBUILD_LEDGER' })
    back()
    expect(readdirSync(work)).not.toContain('changed')
  })
})

describe('organisations with members', { timeout }, () => {
  it('come back, each with its own; nobody who was removed; and what was cleared after the last page', async () => {
    const service = await startTestService()
    const { store } = service.context
    const { theirs, stays, leaves } = await store.over(async tx => {
      const one = async (subject: string) =>
        tx
          .insertInto('person')
          .values({ issuer: 'https://id.example', subject, name: 'Ann', email: 'ann@example.org' })
          .returning('id')
          .executeTakeFirstOrThrow()
      const made = await tx
        .insertInto('organisation')
        .values({ name: 'theirs' })
        .returning('id')
        .executeTakeFirstOrThrow()
      return { theirs: made.id, stays: (await one('1')).id, leaves: (await one('2')).id }
    })
    await store.within(theirs, async tx => {
      for (const person of [stays, leaves]) {
        const member = { organisation_id: theirs, person_id: person, roles: ['officer' as const] }
        await tx.insertInto('membership').values(member).execute()
        await noteEvent(tx, theirs, `person:${person}`, 'session.begun', `person:${person}`)
      }
    })
    const late = await begin(service, 0)
    await enterEvents(service.context)
    await store.within(theirs, async tx => {
      await tx.deleteFrom('membership').where('person_id', '=', leaves).execute()
      await noteEvent(tx, theirs, `person:${stays}`, 'member.removed', `person:${leaves}`)
    })
    await enterEvents(service.context)
    // No page holds what follows: the journal does.
    await goOn(service, late)
    const before = (await service.call('GET', `/v1/transfers/${late}`)).body
    const stateFolder = service.folder
    await service.halt()
    rmSync(join(stateFolder, 'store'), { recursive: true })
    const rebuilt = await rebuildStore({ stateFolder, clock })
    expect(rebuilt).toMatchObject({ organisations: 2, fromJournal: 0 })
    expect(rebuilt.tables).toMatchObject({ membership: { added: 1 }, person: { added: 2 } })
    const again = await startTestService(stateFolder)
    try {
      const rows = await again.context.store.over(async tx => ({
        members: await tx.selectFrom('membership').select(['organisation_id', 'person_id']).execute(),
        people: await tx.selectFrom('person').select(['subject', 'name', 'email']).execute(),
        names: await tx.selectFrom('organisation').select('name').orderBy('name').execute(),
      }))
      expect(rows.members).toEqual([{ organisation_id: theirs, person_id: stays }])
      expect(rows.people).toContainEqual({ subject: '1', name: null, email: null })
      expect(rows.names.map(({ name }) => name)).toEqual(['local', 'theirs'])
      const { state, clearance, plan } = (await again.call('GET', `/v1/transfers/${late}`)).body
      expect([state, clearance, plan.name]).toEqual(['cleared', before.clearance, before.plan.name])
    } finally {
      await again.stop()
    }
  })
})

describe('a store in PostgreSQL', { timeout }, () => {
  it('is rebuilt where its other tables were emptied, and into another database with the state', async () => {
    const databaseUrl = await postgres.database('rebuild')
    const service = await startTestService(makeFolder(), databaseUrl)
    const transfers = await someWork(service)
    const before = await answersOf(service, transfers)
    await service.halt()
    const stateFolder = service.folder
    const elsewhere = await postgres.database('elsewhere')
    const rebuilt = await rebuildStore({ stateFolder, databaseUrl, into: elsewhere, clock })
    expect(rebuilt.tables.transfer).toMatchObject({ added: 2 })
    expect(added(await rebuildStore({ stateFolder, databaseUrl, into: elsewhere, clock }))).toBe(0)
    const answers = async (url: string) => {
      const again = await startTestService(stateFolder, url)
      await quiet(again)
      const found = await answersOf(again, transfers)
      await again.halt()
      return found
    }
    expect(await answers(elsewhere)).toEqual(before)
    const { db } = service.context.store
    await db.destroy().catch(() => {})
    const lost = await startTestService(stateFolder, databaseUrl)
    await sql`truncate declaration, upload, transfer, obligation, audit_event, audit_batch, flow, law_told cascade`.execute(
      lost.context.store.db,
    )
    await lost.halt()
    await rebuildStore({ stateFolder, databaseUrl, clock })
    expect(await answers(databaseUrl)).toEqual(before)
    rmSync(stateFolder, { recursive: true })
  })
})
