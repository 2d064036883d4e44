/** A process that loads the law and says what memory that took: run by scaling.ts. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { loadLibrary } from '@carnet/clearance'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function now(): { heapUsed: number; rss: number } {
  collect()
  const { heapUsed, rss } = process.memoryUsage()
  return { heapUsed: heapUsed / 1e6, rss: rss / 1e6 }
}

const bare = now()
const used = process.cpuUsage()
const library = loadLibrary('regimes', process.argv[2] ?? null)
const { user, system } = process.cpuUsage(used)
const loaded = now()
const first = (user + system) / 1000
process.stdout.write(JSON.stringify({ bare, loaded, first, regimes: library.regimes.length }))
