/** Backups made while clearances go on, restored elsewhere: carnets verify, totals are the same, and the service that was backed up goes on. */
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verify } from '@carnet/clearance'
import { verifyLogSuccessions } from '@carnet/ledger'
import { openState } from '@carnet/state'
import { startPostgres, type TestPostgres } from '@carnet/test-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder, startTestService, type TestService } from '../testing.ts'
import { makeBackup } from './make.ts'
import { manifestFile } from './manifest.ts'
import { restoreBackup } from './restore.ts'

const examples = new URL('../../../../examples/payroll-shanghai-singapore/', import.meta.url)
const declaration = readFileSync(new URL('declaration.yaml', examples), 'utf8')
const data = readFileSync(new URL('employees.csv', examples), 'utf8')
const leg = /^legs:\n\s+([\w-]+):/m.exec(declaration)![1]!
const passphrase = 'a passphrase of a test'
const clock = () => new Date()

const work = mkdtempSync(join(tmpdir(), 'carnet-backup-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

/** Begins a transfer, and clears it: some rows of the example, so that each is of other people. */
async function clearSome(service: TestService, part: number): Promise<string> {
  const [head, ...rows] = data.trimEnd().split('\n')
  const some = [head, ...rows.filter((_, at) => at % 3 === part % 3)].join('\n')
  const kept = await service.call('POST', '/v1/declarations', { name: 'payroll', declaration })
  const upload = (await service.call('POST', `/v1/uploads?name=part-${part}.csv`, Buffer.from(`${some}\n`)))
    .body.id
  const begin = { declaration: kept.body.id, data: { [leg]: upload }, as_of: '2026-11-24' }
  const { id } = (await service.call('POST', '/v1/transfers', begin)).body
  await service.call('GET', `/v1/transfers/${id}/events`)
  const { plans } = (await service.call('GET', `/v1/transfers/${id}`)).body
  const { sha256: plan_sha256 } = plans.plans.find((one: { ready: boolean }) => one.ready)
  await service.call('POST', `/v1/transfers/${id}/choose`, { plan_sha256 })
  await service.call('POST', `/v1/transfers/${id}/approval`, { plan_sha256, answer: 'approved' })
  return id
}

async function rested(service: TestService, id: string): Promise<string> {
  await service.call('GET', `/v1/transfers/${id}/events`)
  const { body } = await service.call('GET', `/v1/transfers/${id}`)
  // Why, where it failed: whoever reads the test's complaint wants to know.
  return body.state === 'failed' ? JSON.stringify(body) : body.state
}

/** The carnet of a transfer verifies, with its data and the key of the ledger that is now there. */
async function verifies(service: TestService, id: string): Promise<boolean> {
  const folder = mkdtempSync(join(work, 'carnet-'))
  for (const [kind, name] of [
    ['data', 'data.csv'],
    ['carnet', 'one.carnet'],
  ] as const) {
    const answer = await fetch(`${service.url}/v1/transfers/${id}/${kind}`)
    writeFileSync(join(folder, name), Buffer.from(await answer.arrayBuffer()))
  }
  const { states, local } = service.context
  const logKey = (await (await states.of(local!)).log()).verifierKey
  const { ok, checks } = await verify({
    carnet: join(folder, 'one.carnet'),
    data: join(folder, 'data.csv'),
    logKey,
  })
  expect(checks.filter(({ result }) => result === 'failed')).toEqual([])
  return ok
}

async function countersOf(service: TestService) {
  const { body } = await service.call('GET', '/v1/counters')
  // Otherwise it would be the same as anything.
  expect(JSON.stringify(body)).toMatch(/"low":[1-9]/)
  return body
}

describe.each(['folder', 'tar'] as const)('a backup of a folder, as a %s', kind => {
  const target = join(work, kind === 'tar' ? 'one.tar' : 'one')
  const again = join(work, `restored-${kind}`)
  let service: TestService
  let first: string
  let under: string
  beforeAll(async () => {
    service = await startTestService()
    first = await clearSome(service, 0)
    expect(await rested(service, first)).toBe('cleared')
  })
  afterAll(() => service?.stop())

  it('is made while a clearance goes on, which it does not keep waiting', async () => {
    under = await clearSome(service, 1)
    writeFileSync(join(service.folder, 'trusted.yaml'), 'trusted: {}\n')
    mkdirSync(join(service.folder, 'withdrawals'), { recursive: true })
    writeFileSync(join(service.folder, 'withdrawals', 'one.json'), '{}')
    const seen: number[] = []
    const made = await makeBackup({
      stateFolder: service.folder,
      target,
      passphrase,
      clock,
      version: '0.0.0',
      onProgress: ({ files }) => seen.push(files),
    })
    expect(made).toMatchObject({ keys: 'sealed', files: seen.at(-1) })
    expect(await rested(service, under)).toBe('cleared')
    expect(readdirSync(service.folder).filter(name => name.startsWith('.unfinished-'))).toEqual([])
  })

  it('is refused where something is already', async () => {
    const options = { stateFolder: service.folder, target, passphrase, clock, version: '0.0.0' }
    await expect(makeBackup(options)).rejects.toMatchObject({ code: 'CARNET_BACKUP_EXISTS' })
    await expect(
      restoreBackup({ source: target, stateFolder: service.folder, passphrase }),
    ).rejects.toMatchObject({ code: 'CARNET_RESTORE_NOT_EMPTY' })
  })

  it('is not opened with another passphrase, and leaves nothing then', async () => {
    await expect(
      restoreBackup({ source: target, stateFolder: again, passphrase: 'another' }),
    ).rejects.toMatchObject({ code: 'CARNET_RESTORE_PASSPHRASE' })
    expect(existsSync(again)).toBe(false)
    expect(readdirSync(work).filter(name => name.includes('restoring'))).toEqual([])
  })

  it('is restored elsewhere: carnets verify, what was under way is finished, totals are the same, and it goes on', async () => {
    const steps = new Set<string>()
    const restored = await restoreBackup({
      source: target,
      stateFolder: again,
      passphrase,
      onProgress: ({ step }) => steps.add(step),
    })
    expect(restored.keys).toBe(true)
    expect([...steps]).toEqual(['verify', 'copy', 'ledger', 'store'])
    for (const name of ['trusted.yaml', 'withdrawals/one.json'])
      expect(existsSync(join(again, name))).toBe(true)
    for (const name of ['lock', 'guests.json']) expect(existsSync(join(again, name))).toBe(false)
    const other = await startTestService(again)
    try {
      const audit = async (one: TestService) =>
        (await one.call('GET', '/v1/audit?limit=200')).body.items
          .filter(({ subject }: { subject: string }) => subject === `transfer:${first}`)
          .map(({ entered_in: _later, ...event }: { entered_in: unknown }) => event)
      // Before anything is read here, which leaves a trace. Numbers and days too: nothing is numbered anew. What was not in the ledger yet, a start enters.
      expect(await audit(other)).toEqual(await audit(service))
      expect(await verifies(other, first)).toBe(true)
      expect(await rested(other, under)).toBe('cleared')
      expect(await verifies(other, under)).toBe(true)
      expect(await countersOf(other)).toEqual(await countersOf(service))
      const next = await clearSome(other, 2)
      expect(await rested(other, next)).toBe('cleared')
      expect(await verifies(other, next)).toBe(true)
    } finally {
      await other.stop()
    }
    const more = await clearSome(service, 2)
    expect(await rested(service, more)).toBe('cleared')
  })

  it('is restored without keys, as what can be verified and not gone on with', async () => {
    const place = join(work, `without-keys-${kind}`)
    expect(await restoreBackup({ source: target, stateFolder: place, passphrase: null })).toMatchObject({
      keys: false,
      manifest: { kind: 'folder' },
    })
    await expect(startTestService(place)).rejects.toMatchObject({ code: 'CARNET_STATE_KEY_MISSING' })
    cpSync(join(service.folder, 'keys'), join(place, 'keys'), { recursive: true })
    const other = await startTestService(place)
    expect(await verifies(other, first)).toBe(true)
    await other.stop()
  })
})

describe('a state whose ledger has another key', () => {
  const folder = join(work, 'another-key')
  const options = { stateFolder: folder, passphrase, clock, version: '0.0.0' }
  let former: string
  beforeAll(async () => {
    const state = await openState(folder, { clock })
    const log = await state.log()
    former = log.verifierKey
    await log.append(Buffer.alloc(32, 1))
    await state.ledger.succeed(clock())
    await log.append(Buffer.alloc(32, 2))
    state.close()
  })

  it('is restored with it, and with what leads to it', async () => {
    const target = join(work, 'another-key-backup')
    await makeBackup({ ...options, target })
    const again = join(work, 'another-key-restored')
    expect(await restoreBackup({ source: target, stateFolder: again, passphrase })).toMatchObject({
      entries: 3,
    })
    const state = await openState(again, { clock })
    try {
      const { verifierKey, size } = await state.log()
      const chain = verifyLogSuccessions(await state.ledger.successions())
      expect([size, chain[0]!.from, chain[0]!.to]).toEqual([3, former, verifierKey])
    } finally {
      state.close()
    }
  })

  it('is not backed up where a key is replaced meanwhile: keys and ledger would not fit together', async () => {
    const file = join(folder, 'keys', 'ledger.json')
    const whole = readFileSync(file, 'utf8')
    const onProgress = () => writeFileSync(file, whole.replace('"name"', ' "name"'))
    const target = join(work, 'another-key-meanwhile')
    await expect(makeBackup({ ...options, target, onProgress })).rejects.toMatchObject({
      code: 'CARNET_BACKUP_KEY_REPLACED',
    })
    expect(existsSync(target)).toBe(false)
  })
})

describe('a backup that was changed', () => {
  const whole = join(work, 'whole')
  beforeAll(async () => {
    const service = await startTestService()
    await rested(service, await clearSome(service, 0))
    await service.halt()
    // Nobody runs: the store is opened for it.
    await makeBackup({
      stateFolder: service.folder,
      target: whole,
      passphrase: null,
      clock,
      version: '0.0.0',
    })
    rmSync(service.folder, { recursive: true })
  })

  const changed = (name: string, change: (folder: string) => void): Promise<unknown> => {
    const folder = join(work, name)
    cpSync(whole, folder, { recursive: true })
    change(folder)
    return restoreBackup({ source: folder, stateFolder: join(work, `${name}-restored`), passphrase: null })
  }
  const record = (folder: string): string =>
    join(folder, 'state/records', readdirSync(join(folder, 'state/records'))[0]!)

  it('has no keys where they were left out', () => {
    expect(readdirSync(whole)).not.toContain('keys.age')
    expect(JSON.stringify(readFileSync(join(whole, manifestFile), 'utf8'))).not.toContain('"d"')
  })

  it.each([
    ['a byte', (folder: string) => writeFileSync(record(folder), ' ', { flag: 'a' }), 'CARNET_RESTORE_FILE'],
    ['a missing file', (folder: string) => rmSync(record(folder)), 'CARNET_RESTORE_FILE'],
    [
      'another file',
      (folder: string) => writeFileSync(join(folder, 'state/more'), 'x'),
      'CARNET_RESTORE_FILE',
    ],
    ['no list', (folder: string) => rmSync(join(folder, manifestFile)), 'CARNET_RESTORE_MANIFEST'],
    [
      'a path that leads out',
      (folder: string) => {
        const list = JSON.parse(readFileSync(join(folder, manifestFile), 'utf8'))
        list.files['state/../../out'] = { bytes: 0, sha256: '' }
        writeFileSync(join(folder, manifestFile), JSON.stringify(list))
      },
      'CARNET_RESTORE_MANIFEST',
    ],
    [
      'a ledger whose list was made to fit',
      (folder: string) => {
        const list = JSON.parse(readFileSync(join(folder, manifestFile), 'utf8'))
        const path = Object.keys(list.files).find(one => one.startsWith('state/ledger/tile/entries'))!
        const bytes = Buffer.from(readFileSync(join(folder, path)))
        bytes[5]! ^= 1
        writeFileSync(join(folder, path), bytes)
        list.files[path].sha256 = createHash('sha256').update(bytes).digest('hex')
        writeFileSync(join(folder, manifestFile), JSON.stringify(list))
      },
      'CARNET_RESTORE_LEDGER',
    ],
  ])('%s: is refused', async (name, change, code) => {
    const place = `changed ${name}`
    await expect(changed(place, change)).rejects.toMatchObject({ code })
    expect(existsSync(join(work, `${place}-restored`))).toBe(false)
  })
})

describe('a backup of PostgreSQL', () => {
  let postgres: TestPostgres
  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(() => postgres?.stop())

  it('is made and restored into an empty database, and no other', async () => {
    const databaseUrl = await postgres.database('original')
    const service = await startTestService(makeFolder(), databaseUrl)
    // Under its second key the ledger has the name of its first, in the rows and where they are restored.
    const { status, body } = await service.call('POST', '/v1/ledger-keys/successor')
    expect([status, body.from.split('+')[0]]).toEqual([201, body.to.split('+')[0]])
    const first = await clearSome(service, 0)
    expect(await rested(service, first)).toBe('cleared')
    const under = await clearSome(service, 1)
    const target = join(work, 'postgres')
    await makeBackup({
      stateFolder: service.folder,
      databaseUrl,
      target,
      passphrase,
      clock,
      version: '0.0.0',
    })
    expect(await rested(service, under)).toBe('cleared')
    const restore = (url: string | undefined) =>
      restoreBackup({
        source: target,
        stateFolder: join(work, 'postgres-restored'),
        databaseUrl: url,
        passphrase,
      })
    await expect(restore(databaseUrl)).rejects.toMatchObject({ code: 'CARNET_RESTORE_NOT_EMPTY' })
    await expect(restore(undefined)).rejects.toMatchObject({ code: 'CARNET_RESTORE_KIND' })
    const empty = await postgres.database('empty')
    expect((await restore(empty)).entries).toBeGreaterThan(0)
    const other = await startTestService(join(work, 'postgres-restored'), empty)
    try {
      expect(await verifies(other, first)).toBe(true)
      expect(await rested(other, under)).toBe('cleared')
      expect(await countersOf(other)).toEqual(await countersOf(service))
      const { items } = (await other.call('GET', '/v1/ledger-keys')).body
      expect(items.map(({ key }: { key: string }) => key)).toEqual([body.from, body.to])
    } finally {
      await other.stop()
      await service.stop()
    }
  })
})
