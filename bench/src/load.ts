/**
 * Many people at work on one service while it clears a large data set: how long reads take, and whether one fails. The load comes from
 * a process of its own (`load/users.ts`), on the same machine: how much of its processors it took is part of the result.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { openAsBlob, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { cpuSeconds } from './load/cpu-seconds.ts'
import { writePayroll } from './payroll.ts'
import { shown } from './statistics.ts'
import { inWorkFolder } from './work-folder.ts'

export interface LoadOptions {
  readonly megabytes: number
  readonly minutes: number
  readonly users: number
}

/** What the process of the users prints at its end. */
export interface UsersReport {
  readonly requests: number
  readonly failures: number
  readonly seconds: number
  readonly processor: number
  readonly kinds: readonly {
    readonly name: string
    readonly requests: number
    readonly p50: number
    readonly p99: number
    readonly most: number
  }[]
  readonly p50: number
  readonly p99: number
  /** What went wrong, and how often. */
  readonly problems: Readonly<Record<string, number>>
}

export function benchLoad(options: LoadOptions): Promise<string[]> {
  return inWorkFolder(folder => measure(folder, options))
}

async function measure(folder: string, { megabytes, minutes, users }: LoadOptions): Promise<string[]> {
  const data = join(folder, 'payroll.csv')
  const { bytes, rows } = writePayroll(data, megabytes)
  const service = await serve(join(folder, 'state'))
  try {
    const begin = await upload(service.url, data)
    const first = await begin()
    const before = cpuSeconds(service.pid)
    const started = performance.now()
    const [report, clearance] = await Promise.all([
      runUsers(service.url, users, minutes),
      clearMeanwhile(service.url, first, begin, minutes),
    ])
    const seconds = (performance.now() - started) / 1000
    const ofService = cpuSeconds(service.pid) - before
    return told({ report, clearance, seconds, ofService, users, bytes, rows })
  } finally {
    await service.stop()
  }
}

interface Measured {
  readonly report: UsersReport
  readonly clearance: string
  readonly seconds: number
  readonly ofService: number
  readonly users: number
  readonly bytes: number
  readonly rows: number
}

function told({ report, clearance, seconds, ofService, users, bytes, rows }: Measured): string[] {
  const { requests, failures, processor, kinds, p50, p99, problems } = report
  const cores = (used: number): string => `${shown(used / seconds)} cores`
  return [
    `${users} users at once for ${shown(report.seconds)} s, each asking again as soon as it is answered and a moment (0–2 s) has passed,`,
    `while ${shown(bytes / 1e6)} MB (${rows.toLocaleString('en')} rows) are ${clearance}.`,
    `${requests.toLocaleString('en')} reads, ${failures} failed; p50 ${shown(p50)} ms, p99 ${shown(p99)} ms.`,
    `On the mean the service used ${cores(ofService)}, the users ${cores(processor)}, of the same machine.`,
    '',
    '| read | requests | p50, ms | p99, ms | longest, ms |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...kinds.map(
      one =>
        `| ${one.name} | ${one.requests.toLocaleString('en')} | ${shown(one.p50)} | ${shown(one.p99)} | ${shown(one.most)} |`,
    ),
    ...(failures === 0 ? [] : ['', `Failed: ${JSON.stringify(problems)}.`]),
  ]
}

interface Served {
  readonly url: string
  readonly pid: number
  stop(): Promise<void>
}

const patience = 120_000

async function serve(state: string): Promise<Served> {
  const child = spawn(
    process.execPath,
    ['apps/cli/dist/carnet.js', '--state', state, 'serve', '--port', '0'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    },
  )
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const url = await Promise.race([address(child), setTimeout(patience, null)])
  if (url === null) throw new Error('the service did not start')
  return {
    url,
    pid: child.pid!,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

const address = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', text => {
        said += text
        const [url] = /http:\/\/[\d.:]+/.exec(said) ?? []
        if (url) resolve(url)
      })
    child.once('exit', () => reject(new Error(said)))
  })

async function ask(url: string, path: string, init: RequestInit = {}): Promise<Record<string, unknown>> {
  const answer = await fetch(`${url}${path}`, init)
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Record<string, unknown>
}

const send = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** Asks for a decision on the same data once more, and gives the new transfer: from then on the service is at work on it. */
type Begin = () => Promise<string>

async function upload(url: string, data: string): Promise<Begin> {
  // Its plan is the command line's; here people choose one of those that the service found.
  const declaration = readFileSync('bench/declaration.yaml', 'utf8').replace(/^plan:[\s\S]*/m, '')
  const leg = /^legs:\n\s+([\w-]+):/m.exec(declaration)![1]!
  const kept = await ask(url, '/v1/declarations', send({ name: 'payroll', declaration }))
  const uploaded = await ask(url, '/v1/uploads?name=payroll.csv', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: await openAsBlob(data),
  })
  const asked = { declaration: kept.id, data: { [leg]: uploaded.id } }
  return async () => String((await ask(url, '/v1/transfers', send(asked))).id)
}

const betweenLooks = 500

/** Cleared again and again until the users leave, so that no read is answered by a service at rest. Says how far it came. */
async function clearMeanwhile(url: string, first: string, begin: Begin, minutes: number): Promise<string> {
  const until = performance.now() + minutes * 60_000
  const took: string[] = []
  let transfer = first
  while (performance.now() < until) {
    const started = performance.now()
    if (!(await clearOne(url, transfer, until))) break
    took.push(shown((performance.now() - started) / 1000))
    transfer = await begin()
  }
  if (took.length === 0) return 'being decided and cleared, not to the end before the users left'
  return `cleared ${took.length} times, one after the other, each with its decision in ${took.join(', ')} s, and once more when the users left`
}

/** The first plan that can be carried out is chosen and approved. Whether it was cleared in time. */
async function clearOne(url: string, transfer: string, until: number): Promise<boolean> {
  while (performance.now() < until) {
    const { state, plans, problem } = await ask(url, `/v1/transfers/${transfer}`)
    if (state === 'failed') throw new Error(JSON.stringify(problem))
    if (state === 'cleared') return true
    if (state === 'decided') {
      const all = (plans as { plans: { ready: boolean; sha256: string }[] }).plans
      const plan_sha256 = all.find(one => one.ready)?.sha256
      await ask(url, `/v1/transfers/${transfer}/choose`, send({ plan_sha256 }))
      await ask(url, `/v1/transfers/${transfer}/approval`, send({ plan_sha256, answer: 'approved' }))
    }
    await setTimeout(betweenLooks)
  }
  return false
}

/** In a process of its own, so that what it does is told apart from what the service does. */
function runUsers(url: string, users: number, minutes: number): Promise<UsersReport> {
  const args = ['tools/run.mjs', 'bench/src/load/users.ts', url, String(users), String(minutes)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', chunk => {
    text += chunk
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code =>
      code === 0 ? resolve(JSON.parse(text) as UsersReport) : reject(new Error(text)),
    )
  })
}
