/**
 * `carnet serve`, killed at random moments while work goes on: what it acknowledged is there afterwards, what it had not acknowledged can be asked
 * for again without being done twice, the ledger goes on where it was, and no clearance happens twice. A minute of it here; for longer,
 * CARNET_KILL_SECONDS. CARNET_KILL_SEED repeats the moments of a run.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fsck } from '@carnet/ledger'
import { ledgerVerifier } from '@carnet/state'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { payroll, program, Workplace } from './carnet.ts'

const seconds = Number(process.env.CARNET_KILL_SECONDS ?? 60)
const seed = Number(process.env.CARNET_KILL_SEED ?? Date.now() % 1_000_000)
const fewestKills = 4
/** What happens after the last kill: the rest of the work, and deliveries that another process had leased. */
const patience = 240_000

const work = new Workplace()
const declaration = readFileSync(join(payroll, 'declaration.yaml'), 'utf8')
const leg = /^legs:\n\s+([\w-]+):/m.exec(declaration)![1]!
const [head, ...rows] = readFileSync(join(payroll, 'employees.csv'), 'utf8').trimEnd().split('\n')

/** Numbers of a run, the same for the same seed. */
let state = seed
function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state / 2 ** 32
}

const stages = ['declare', 'upload', 'begin', 'decided', 'choose', 'approve', 'cleared', 'done'] as const

/** One transfer on its way, across as many processes as it takes. */
interface Way {
  readonly number: number
  stage: (typeof stages)[number]
  readonly acknowledged: {
    declaration?: string
    upload?: string
    transfer?: string
    plan?: string
    index?: number
  }
}

const ways: Way[] = []
let url = ''
let child: ChildProcess | undefined
let kills = 0

/** Deliveries by the transfer that they tell of: the ids of their messages. */
const told = new Map<string, Set<string>>()
let receiver: Server

beforeAll(async () => {
  receiver = createServer(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    const { type, data } = JSON.parse(text) as { type: string; data: { transfer: string } }
    if (type === 'transfer.cleared') {
      const ids = told.get(data.transfer) ?? new Set()
      told.set(data.transfer, ids.add(String(request.headers['webhook-id'])))
    }
    // Now and then the answer comes late, so that a kill falls between sending and marking.
    setTimeout(() => response.writeHead(204).end(), random() * 200)
  })
  await new Promise<void>(resolve => receiver.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  child?.kill('SIGKILL')
  receiver?.closeAllConnections()
  receiver?.close()
  work.close()
})

/** Gives whether it came to listen before it was killed. */
async function start(): Promise<boolean> {
  const env = { ...work.environment(), CARNET_WEBHOOK_ALLOW: '127.0.0.1', CARNET_LOG_LEVEL: 'error' }
  const started = spawn(process.execPath, [program, '--state', work.state, 'serve', '--port', '0'], { env })
  child = started
  let said = ''
  started.stderr.on('data', text => {
    said += text
  })
  return new Promise((resolve, reject) => {
    started.stdout.on('data', text => {
      const [found] = /http:\/\/\S+/.exec(String(text)) ?? []
      if (!found) return
      url = found
      resolve(true)
    })
    started.once('exit', (_code, signal) => (signal === 'SIGKILL' ? resolve(false) : reject(new Error(said))))
  })
}

async function kill(): Promise<void> {
  const killed = child!
  if (killed.exitCode !== null || killed.signalCode !== null) return
  const ended = new Promise(resolve => killed.once('exit', resolve))
  killed.kill('SIGKILL')
  await ended
  kills++
}

class Gone extends Error {}

// biome-ignore lint/suspicious/noExplicitAny: a test looks into what came, whatever it is
async function call(method: string, path: string, body?: object | Buffer, key?: string): Promise<any> {
  const isData = Buffer.isBuffer(body)
  let answer: Response
  let read: unknown
  try {
    answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(body === undefined
          ? {}
          : { 'content-type': isData ? 'application/octet-stream' : 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: isData ? new Uint8Array(body) : JSON.stringify(body) }),
    })
    read = await answer.json()
  } catch {
    throw new Gone()
  }
  if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(read)}`)
  return read
}

/** Other rows for every way: each carries other people. */
const dataOf = (number: number): Buffer =>
  Buffer.from(`${[head, ...rows.filter((_, at) => (at + number) % 5 === 0)].join('\n')}\n`)

/** One step further; asked for again under the same key where nobody knows whether it was done. */
async function step(way: Way): Promise<void> {
  const { number, acknowledged: known } = way
  const ask = (path: string, body: object | Buffer) =>
    call('POST', path, body, `${seed} ${number} ${way.stage}`)
  const transfer = `/v1/transfers/${known.transfer}`
  switch (way.stage) {
    case 'declare':
      known.declaration = (await ask('/v1/declarations', { name: `way ${number}`, declaration })).id
      break
    case 'upload':
      known.upload = (await ask(`/v1/uploads?name=way-${number}.csv`, dataOf(number))).id
      break
    case 'begin': {
      const begin = { declaration: known.declaration, data: { [leg]: known.upload }, as_of: '2026-11-24' }
      known.transfer = (await ask('/v1/transfers', begin)).id
      break
    }
    case 'choose':
      await ask(`${transfer}/choose`, { plan_sha256: known.plan })
      break
    case 'approve':
      await ask(`${transfer}/approval`, { plan_sha256: known.plan, answer: 'approved' })
      break
    default: {
      const found = await call('GET', transfer)
      if (found.state === 'failed') throw new Error(JSON.stringify(found.problem))
      if (found.state !== way.stage) return new Promise(resolve => setTimeout(resolve, 50))
      if (way.stage === 'cleared') known.index = found.clearance.legs[0].index
      else known.plan = found.plans.plans.find((plan: { ready: boolean }) => plan.ready).sha256
    }
  }
  way.stage = stages[stages.indexOf(way.stage) + 1]!
}

/** Some ways at once, new ones as others end, until the process is gone, or all that was begun is done. */
async function walk(until: 'killed' | 'done'): Promise<void> {
  const next = (): Way | undefined => {
    const waiting = ways.find(way => way.stage !== 'done' && !taken.has(way))
    if (waiting || until === 'done') return waiting
    const way: Way = { number: ways.length, stage: 'declare', acknowledged: {} }
    ways.push(way)
    return way
  }
  const taken = new Set<Way>()
  const walker = async (): Promise<void> => {
    for (let way = next(); way; way = next()) {
      taken.add(way)
      while (way.stage !== 'done') await step(way)
      taken.delete(way)
    }
  }
  const ends = await Promise.allSettled([walker(), walker(), walker()])
  for (const end of ends) if (end.status === 'rejected' && !(end.reason instanceof Gone)) throw end.reason
}

async function all(path: string): Promise<Record<string, unknown>[]> {
  return (await call('GET', `${path}?limit=200`)).items
}

/** Everything that was acknowledged is there, as it was, and once. */
async function nothingIsLost(): Promise<void> {
  const [declarations, uploads, transfers] = [
    await all('/v1/declarations'),
    await all('/v1/uploads'),
    await all('/v1/transfers'),
  ]
  for (const { number, stage, acknowledged: known } of ways) {
    const at = stages.indexOf(stage)
    const named = (list: Record<string, unknown>[], name: string) =>
      list.filter(one => one.name === name && one.state !== 'receiving').map(({ id }) => id)
    const most = (list: unknown[], id: string | undefined) =>
      expect(list).toEqual(id === undefined ? list.slice(0, 1) : [id])
    most(named(declarations, `way ${number}`), known.declaration)
    most(named(uploads, `way-${number}.csv`), known.upload)
    if (known.upload !== undefined)
      expect(uploads.find(({ id }) => id === known.upload)).toMatchObject({
        sha256: createHash('sha256').update(dataOf(number)).digest('hex'),
      })
    if (known.transfer === undefined) continue
    expect(transfers.filter(({ id }) => id === known.transfer)).toHaveLength(1)
    const found = await call('GET', `/v1/transfers/${known.transfer}`)
    const reached = stages.indexOf('approve')
    if (at > reached)
      expect(found).toMatchObject({ plan: { sha256: known.plan }, approvals: [{ answer: 'approved' }] })
    else if (at === reached) expect(found).toMatchObject({ plan: { sha256: known.plan } })
    if (stage === 'done')
      expect(found).toMatchObject({ state: 'cleared', clearance: { legs: [{ index: known.index }] } })
  }
}

it(
  `is killed again and again, for ${seconds} s (seed ${seed})`,
  async () => {
    let size = 0
    const checkLedger = async (): Promise<void> => {
      const checked = await fsck(join(work.state, 'ledger'), await ledgerVerifier(work.state))
      expect(checked).toMatchObject({ problems: [], ok: true })
      // What was once entered stays.
      expect(checked.size).toBeGreaterThanOrEqual(size)
      size = checked.size
    }
    const begun = Date.now()
    expect(await start()).toBe(true)
    const webhook = {
      url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`,
      events: ['transfer.cleared'],
    }
    await call('POST', '/v1/webhooks', webhook, 'webhook')
    let startup = 3000
    while (kills < fewestKills || Date.now() - begun < seconds * 1000) {
      const walking = walk('killed')
      await new Promise(resolve => setTimeout(resolve, random() * 9000))
      await kill()
      await walking
      if (ways.some(({ stage }) => stage === 'done')) await checkLedger()
      // Every third time it is killed while it starts, too.
      const began = Date.now()
      const early = kills % 3 === 2 ? setTimeout(() => void kill(), random() * startup) : undefined
      if (!(await start())) await start()
      else if (early) clearTimeout(early)
      startup = Date.now() - began
      await nothingIsLost()
    }
    await walk('done')
    await nothingIsLost()
    const transfers = ways.map(({ acknowledged }) => acknowledged.transfer!)
    expect(transfers.length).toBeGreaterThan(0)
    const indexes = ways.map(({ acknowledged }) => acknowledged.index)
    expect(new Set(indexes).size).toBe(indexes.length)
    const cleared = (await call('GET', '/v1/audit?limit=200')).items.filter(
      ({ action }: { action: string }) => action === 'transfer.cleared',
    )
    const subjects = cleared.map(({ subject }: { subject: string }) => subject)
    expect(subjects.sort()).toEqual(transfers.map(id => `transfer:${id}`).sort())
    // Each is told, perhaps more than once, and then under the same id: whoever hears it can tell.
    await expect
      .poll(() => transfers.filter(id => !told.has(id)), { timeout: patience, interval: 1000 })
      .toEqual([])
    for (const id of transfers) expect(told.get(id)!.size).toBe(1)
    const ended = new Promise(resolve => child!.once('exit', resolve))
    child!.kill('SIGTERM')
    expect(await ended).toBe(0)
    await checkLedger()
    // Clearances, and batches of audit events: nothing else is in it, and no clearance twice.
    process.stderr.write(`killed ${kills} times, ${transfers.length} transfers cleared, ${size} entries\n`)
  },
  seconds * 1000 + 600_000,
)
