/** An empty database within a process, copied instead of made: making one takes seconds of a processor, and tests need dozens. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const library = createRequire(import.meta.url).resolve('@electric-sql/pglite')

/** Lays an empty database into `folder`, which is not there yet, as PGlite would make it at its first start. */
export async function layEmptyDatabase(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true })
  cpSync(await emptyDatabase(), folder, { recursive: true })
}

let made: Promise<string> | null = null

/** Made once for each version, whichever of the processes comes first. */
function emptyDatabase(): Promise<string> {
  made ??= make()
  return made
}

async function make(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(dirname(library), '../package.json'), 'utf8'))
  const kept = join(tmpdir(), `carnet-empty-database-${version}-${process.getuid?.() ?? 0}`)
  if (existsSync(kept)) return kept
  const { PGlite } = await import('@electric-sql/pglite')
  const folder = mkdtempSync(`${kept}-`)
  await (await PGlite.create({ dataDir: folder })).close()
  try {
    renameSync(folder, kept)
  } catch {
    // Another was first.
    rmSync(folder, { recursive: true, force: true })
  }
  return kept
}
