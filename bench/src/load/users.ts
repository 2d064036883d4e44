/** Users who read: `node tools/run.mjs bench/src/load/users.ts URL USERS MINUTES`. Prints what it saw as JSON. */

import { Agent, request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { UsersReport } from '../load.ts'
import { quantile } from '../statistics.ts'

const [url = '', users = '', minutes = ''] = process.argv.slice(2)
const until = performance.now() + Number(minutes) * 60_000
const longestPause = 2_000
const longestWait = 30_000

/** What people read, and how often of a hundred. */
const reads: readonly (readonly [name: string, share: number, path: string])[] = [
  ['transfers', 25, '/v1/transfers?limit=20'],
  ['inbox', 20, '/v1/inbox'],
  ['declarations', 15, '/v1/declarations?limit=20'],
  ['obligations', 10, '/v1/obligations?limit=20'],
  ['regimes', 10, '/v1/regimes'],
  ['search', 10, '/v1/search?words=consent&limit=10'],
  ['totals', 5, '/v1/counters?months=12'],
  ['audit', 5, '/v1/audit?limit=50'],
]

const times = new Map<string, number[]>(reads.map(([name]) => [name, []]))
const problems: Record<string, number> = {}
const agent = new Agent({ keepAlive: true, maxSockets: Number(users) })

/** One request, read to its end. */
const get = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request(`${url}${path}`, { agent, timeout: longestWait }, answer => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode ?? 0))
      answer.once('error', reject)
    })
    asked.once('timeout', () => asked.destroy(new Error('no answer')))
    asked.once('error', reject)
    asked.end()
  })

function chosen(): (typeof reads)[number] {
  let at = Math.random() * 100
  for (const read of reads) {
    at -= read[1]
    if (at < 0) return read
  }
  return reads[0]!
}

async function user(): Promise<void> {
  // They do not come all at the same moment.
  await setTimeout(Math.random() * longestPause)
  while (performance.now() < until) {
    const [name, , path] = chosen()
    const started = performance.now()
    try {
      const status = await get(path)
      if (status >= 400) fail(`${name} ${status}`)
    } catch (error) {
      fail(`${name} ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`)
    }
    times.get(name)!.push(performance.now() - started)
    await setTimeout(Math.random() * longestPause)
  }
}

function fail(what: string): void {
  problems[what] = (problems[what] ?? 0) + 1
}

const started = performance.now()
await Promise.all(Array.from({ length: Number(users) }, user))
agent.destroy()
const all = [...times.values()].flat()
const { user: own, system } = process.cpuUsage()
const report: UsersReport = {
  requests: all.length,
  failures: Object.values(problems).reduce((sum, one) => sum + one, 0),
  seconds: (performance.now() - started) / 1000,
  processor: (own + system) / 1e6,
  kinds: [...times]
    .filter(([, own]) => own.length > 0)
    .map(([name, own]) => ({
      name,
      requests: own.length,
      p50: quantile(own, 0.5),
      p99: quantile(own, 0.99),
      most: own.reduce((most, one) => Math.max(most, one), 0),
    })),
  p50: quantile(all, 0.5),
  p99: quantile(all, 0.99),
  problems,
}
process.stdout.write(JSON.stringify(report))
