/** Work that goes on after the answer, and after a restart: a queue in the store. */
import { asService, type Store, type Tables } from '@carnet/store'
import { CompiledQuery, type Kysely, type Transaction } from 'kysely'
import PgBoss from 'pg-boss'

export interface JobInput {
  readonly organisation: string
  readonly transfer: string
}

export type JobName = 'decide-transfer' | 'clear-transfer'

export interface Jobs {
  /** Part of the transaction: where that is taken back, there is no job. */
  send(tx: Transaction<Tables>, name: JobName, input: JobInput): Promise<void>
  /** `work` may be called again for what was not finished when a process ended: it must be able to find out how far that went. */
  work(name: JobName, work: (input: JobInput) => Promise<void>): Promise<void>
  stop(): Promise<void>
}

const names: readonly JobName[] = ['decide-transfer', 'clear-transfer']
const retries = 5
const secondsOfOneRun = 4 * 60 * 60
const secondsBetweenLooks = 1
const patience = 20_000

export async function openJobs(store: Store, onError: (error: Error) => void): Promise<Jobs> {
  const boss = new PgBoss({
    db: database(store.db),
    schema: 'carnet_jobs',
    noScheduling: true,
  } as PgBoss.ConstructorOptions)
  boss.on('error', onError)
  // Two that make the same tables at once would fail each other.
  await store.alone('jobs', () => boss.start())
  for (const name of names)
    await boss.createQueue(name, {
      name,
      policy: 'standard',
      retryLimit: retries,
      retryBackoff: true,
      expireInSeconds: secondsOfOneRun,
    })
  return {
    async send(tx, name, input) {
      await asService(tx, () => boss.send(name, input, { db: database(tx) }))
    },
    async work(name, work) {
      await boss.work<JobInput>(name, { pollingIntervalSeconds: secondsBetweenLooks }, async jobs => {
        for (const { data } of jobs) await work(data)
      })
    },
    stop: () => boss.stop({ graceful: true, timeout: patience, close: false }),
  }
}

/** pg-boss speaks SQL; whose connection carries it is ours to say. */
const database = (db: Kysely<Tables>): PgBoss.Db => ({
  executeSql: async (text, values) =>
    db.executeQuery<unknown>(CompiledQuery.raw(text, values)) as Promise<{ rows: unknown[] }>,
})
