/**
 * The store of a service that has just been started for the first time, copied instead of made: its tables and queues take longer than most tests.
 * Those of the store begin without them, and the command line's with nothing at all.
 */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from '@carnet/store'
import { layEmptyDatabase } from '@carnet/test-postgres'
import { openJobs } from '../jobs.ts'

/** For a service on the database within its process, whose state is in `folder`. */
export async function layEmptyStore(folder: string): Promise<void> {
  const store = join(folder, 'store')
  if (existsSync(store)) return
  made ??= make()
  cpSync(await made, store, { recursive: true })
}

let made: Promise<string> | null = null

/** Made once for each version of what makes it, whichever of the processes comes first. */
async function make(): Promise<string> {
  const kept = join(tmpdir(), `carnet-empty-store-${whatMakesIt()}-${process.getuid?.() ?? 0}`)
  if (existsSync(kept)) return kept
  const folder = mkdtempSync(`${kept}-`)
  const place = join(folder, 'store')
  await layEmptyDatabase(place)
  const store = await openStore({ folder: place })
  const jobs = await openJobs(store, error => {
    throw error
  })
  await jobs.stop()
  await store.close()
  try {
    renameSync(place, kept)
  } catch {
    // Another was first.
  }
  rmSync(folder, { recursive: true, force: true })
  return kept
}

/** Whatever changes in the store, in the queues or in their libraries makes another. */
function whatMakesIt(): string {
  const hash = createHash('sha256')
  const store = fileURLToPath(new URL('../../../store/src/', import.meta.url))
  const sources = readdirSync(store, { recursive: true, encoding: 'utf8' }).filter(path =>
    path.endsWith('.ts'),
  )
  for (const path of sources.sort()) hash.update(path).update(readFileSync(join(store, path)))
  hash.update(readFileSync(new URL('../jobs.ts', import.meta.url)))
  const require = createRequire(import.meta.url)
  for (const library of ['pg-boss', '@electric-sql/pglite', 'kysely'])
    hash.update(versionOf(require, library))
  return hash.digest('hex').slice(0, 16)
}

function versionOf(require: NodeJS.Require, library: string): string {
  for (let at = dirname(require.resolve(library)); at !== dirname(at); at = dirname(at)) {
    const file = join(at, 'package.json')
    if (!existsSync(file)) continue
    const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string }
    if (name === library) return `${name} ${version}`
  }
  throw new Error(`where is ${library}?`)
}
