/** Work that goes on after the answer, and after a restart: a queue in the store. */
import { asService, type Store, type Tables } from '@carnet/store'
import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely'
import PgBoss from 'pg-boss'

export interface JobInput {
  readonly organisation: string
  readonly transfer: string
}

/** What each job is given. */
export interface JobInputs {
  'decide-transfer': JobInput
  'clear-transfer': JobInput
  'enter-flows': JobInput
  'renew-obligations': { readonly organisation: string; readonly declaration: string }
  'deliver-webhook': { readonly organisation: string; readonly delivery: string }
  'send-mail': { readonly organisation: string; readonly mail: string }
  'look-daily': Record<string, never>
}

export type JobName = keyof JobInputs

export interface Jobs {
  /** Part of the transaction: where that is taken back, there is no job. `after`: seconds until it is begun. */
  send<Name extends JobName>(
    tx: Transaction<Tables>,
    name: Name,
    input: JobInputs[Name],
    after?: number,
  ): Promise<void>
  /** `work` may be called again for what was not finished when a process ended: it must be able to find out how far that went. */
  work<Name extends JobName>(name: Name, work: (input: JobInputs[Name]) => Promise<void>): Promise<void>
  /** Every day at this hour of universal time, once for all processes. */
  daily(name: 'look-daily', hour: number): Promise<void>
  /** Whether the queue is there and its work is being taken up. */
  works(): Promise<boolean>
  /** How many there are of each job, as far as they are not done. */
  counts(): Promise<readonly JobCount[]>
  stop(): Promise<void>
}

export interface JobCount {
  readonly job: JobName
  readonly state: 'waiting' | 'active' | 'failed'
  readonly count: number
}

/** Does the work of a job: where it is seen to be told of. */
export type Around = (
  name: JobName,
  organisation: string | undefined,
  work: () => Promise<void>,
) => Promise<void>

const retries = 5
const hours = 60 * 60
const minutes = 60
/** Seconds after which a run of a job is taken for lost, and given to another process. */
const longestRun: Readonly<Record<JobName, number>> = {
  'decide-transfer': 4 * hours,
  'clear-transfer': 4 * hours,
  'enter-flows': 5 * minutes,
  'renew-obligations': 5 * minutes,
  'deliver-webhook': 1 * minutes,
  'send-mail': 2 * minutes,
  'look-daily': 1 * hours,
}
const names = Object.keys(longestRun) as readonly JobName[]
const secondsBetweenLooks = 1
const patience = 20_000

export async function openJobs(
  store: Store,
  onError: (error: Error) => void,
  around: Around = (_name, _organisation, work) => work(),
): Promise<Jobs> {
  let stopped = false
  const unnoted = (error: unknown): void => {
    // While it stops, the connection may go first.
    if (!stopped) onError(error instanceof Error ? error : new Error(String(error)))
  }
  const boss = new PgBoss({
    db: database(store.db, unnoted),
    schema: 'carnet_jobs',
  } as PgBoss.ConstructorOptions)
  boss.on('error', onError)
  // Two that make the same tables at once would fail each other.
  await store.alone('jobs', async () => {
    await boss.start()
    for (const name of names)
      await boss.createQueue(name, {
        name,
        policy: 'standard',
        retryLimit: retries,
        retryBackoff: true,
        expireInSeconds: longestRun[name],
      })
  })
  return {
    async send(tx, name, input, after = 0) {
      await asService(tx, () => boss.send(name, input, { db: database(tx), startAfter: after }))
    },
    async work(name, work) {
      await boss.work<JobInputs[typeof name]>(
        name,
        { pollingIntervalSeconds: secondsBetweenLooks },
        async jobs => {
          for (const { data } of jobs) {
            const organisation = 'organisation' in data ? data.organisation : undefined
            await around(name, organisation, () => work(data))
          }
        },
      )
    },
    daily: (name, hour) => boss.schedule(name, `0 ${hour} * * *`, {}, { tz: 'UTC' }),
    async works() {
      const { rows } = await sql<{ name: string }>`select name from carnet_jobs.queue`.execute(store.db)
      const there = new Set(rows.map(({ name }) => name))
      return !stopped && names.every(name => there.has(name))
    },
    async counts() {
      const { rows } = await sql<JobCount>`
        select name as job, count(*)::integer as count,
          case state::text when 'active' then 'active' when 'failed' then 'failed' else 'waiting' end as state
        from carnet_jobs.job
        where name = any(${names}::text[]) and state::text in ('created', 'retry', 'active', 'failed')
        group by 1, 3`.execute(store.db)
      return rows
    },
    stop: () => {
      stopped = true
      return boss.stop({ graceful: true, timeout: patience, close: false })
    },
  }
}

/** pg-boss speaks SQL; whose connection carries it is ours to say. */
const database = (db: Kysely<Tables>, unnoted?: (error: unknown) => void): PgBoss.Db => ({
  async executeSql(text, values) {
    try {
      const { rows } = await db.executeQuery<unknown>(CompiledQuery.raw(text, values))
      return { rows }
    } catch (error) {
      if (!unnoted || !notesAnEnd(text, values)) throw error
      unnoted(error)
      return { rows: [{ count: '0' }] }
    }
  },
})

/**
 * pg-boss notes the end of a job and waits for nobody to have noted it: what fails there would end the process. A job whose end is not
 * noted is taken up again once its run has taken too long.
 */
const notesAnEnd = (text: string, values: readonly unknown[] | undefined): boolean =>
  values?.length === 3 && Array.isArray(values[1]) && text.includes('$3::jsonb')
