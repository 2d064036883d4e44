/** Whether the service can work: each part that it needs is asked, and none of them for long. */
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { sql } from 'kysely'
import type { ServiceContext } from './context.ts'

export const parts = ['database', 'ledger', 'queue', 'files'] as const
export type Part = (typeof parts)[number]

export interface Readiness {
  /** Empty: requests may come. */
  readonly failing: readonly Part[]
}

/** Milliseconds after which a part that does not answer counts as failing. */
const patience = 5_000

type Needed = Pick<ServiceContext, 'store' | 'states' | 'jobs' | 'files' | 'local'>

export async function readiness(context: Needed): Promise<Readiness> {
  const answers = await Promise.all(
    parts.map(async part => ({ part, works: await works(checks[part], context) })),
  )
  return { failing: answers.flatMap(({ part, works }) => (works ? [] : [part])) }
}

const checks: Readonly<Record<Part, (context: Needed) => Promise<boolean>>> = {
  async database({ store }) {
    await sql`select 1`.execute(store.db)
    return true
  },
  /** Of those that are in use: an organisation's is opened when it is first needed. */
  async ledger({ states, local }) {
    if (local !== null) await states.of(local)
    const logs = await Promise.all(states.opened().map(async state => (await state).log()))
    return logs.every(({ stopped }) => !stopped)
  },
  queue: ({ jobs }) => jobs.works(),
  async files({ files }) {
    await access(files, constants.R_OK | constants.W_OK)
    return true
  },
}

async function works(check: (context: Needed) => Promise<boolean>, context: Needed): Promise<boolean> {
  let late: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>(resolve => {
    late = setTimeout(() => resolve(false), patience)
  })
  try {
    return await Promise.race([check(context), tooLate])
  } catch {
    return false
  } finally {
    clearTimeout(late)
  }
}
