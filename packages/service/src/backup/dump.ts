/** The store as files of lines, all as of one moment; asked for by a guest where a service has the store open. */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { HolderCalls, Json } from '@carnet/state'
import { dumpTables, type Store, type Tables } from '@carnet/store'
import { type Kysely, sql } from 'kysely'
import { jobsFile, tableFile } from './manifest.ts'

/** By which name a guest asks its holder for it; it gives the folder, and gets the migrations. */
export const dumpCall = 'dump-store'

/** Writes the tables and the work that is waiting into a folder. Returns the migrations that the tables have been through. */
export const dumpStore = (db: Kysely<Tables>, folder: string): Promise<readonly string[]> => {
  let jobs = false
  return dumpTables(db, async ({ table, rows }, tx) => {
    if (!jobs) await writeLines(join(folder, jobsFile), waitingJobs(tx))
    jobs = true
    await writeLines(join(folder, tableFile(table)), rows)
  })
}

export const callsOf = (store: () => Store | null): HolderCalls => ({
  async [dumpCall](folder: Json) {
    const opened = store()
    if (opened === null) throw new TypeError('the store is not open')
    return [...(await dumpStore(opened.db, String(folder)))]
  },
})

export async function* waitingJobs(db: Kysely<Tables>): AsyncGenerator<string> {
  const there = await sql<{
    there: boolean
  }>`select to_regclass('carnet_jobs.job') is not null as there`.execute(db)
  if (there.rows[0]?.there !== true) return
  const { rows } = await sql<{ line: string }>`
    select json_build_object('name', name, 'data', data)::text as line from carnet_jobs.job
    where state::text in ('created', 'retry', 'active') and name not like '\\_\\_%'`.execute(db)
  for (const { line } of rows) yield line
}

async function writeLines(file: string, lines: AsyncIterable<string>): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const stream = createWriteStream(file, { mode: 0o600 })
  for await (const line of lines) if (!stream.write(`${line}\n`)) await once(stream, 'drain')
  stream.end()
  await finished(stream)
}
