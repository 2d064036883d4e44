/**
 * Who sees which rows. The database itself keeps organisations apart: a query that forgets to ask for its organisation
 * finds the rows of that one and no others, and with none set it finds nothing.
 */
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Statement } from './reads/together.ts'
import type { Tables } from './tables.ts'

/** The role that queries of an organisation run under: it owns nothing, so that the policies hold for it too. */
export const tenantRole = 'carnet_tenant'

/** The setting that names the organisation of a transaction. */
const setting = 'carnet.organisation'
/** What stands there for work of the service over all organisations: reminders, deliveries. */
const everyone = '*'

/** That the service itself is asking. */
export const ofService = `current_setting('${setting}', true) = '${everyone}'`

/**
 * Said before queries that only read and come with it, as the beginning of their transaction: whose rows, under which role, and that nothing
 * is written. `null`: those of all, for the service itself.
 */
export const readingAs = (organisation: string | null): Statement => {
  if (organisation === everyone) throw new TypeError('an organisation is named by its id')
  return { text: reading, values: [organisation ?? everyone] }
}
const reading = `select set_config('${setting}', $1, true), set_config('role', '${tenantRole}', true),
  set_config('transaction_read_only', 'on', true)`

/** The statements that put tables with an `organisation_id` under the policy. */
export function* tenantTables(tables: readonly string[]): Generator<string> {
  for (const table of tables) {
    const own = `organisation_id::text = current_setting('${setting}', true)`
    yield `alter table ${table} enable row level security`
    yield `alter table ${table} force row level security`
    yield `create policy organisation_only on ${table} using (${own} or ${ofService}) with check (${own} or ${ofService})`
  }
}

/** One transaction that sees and writes the rows of one organisation only. */
export function withinOrganisation<Result>(
  db: Kysely<Tables>,
  organisation: string,
  work: (tx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  if (organisation === everyone) throw new TypeError('an organisation is named by its id')
  return under(db, organisation, work)
}

/** One transaction of the service itself, over the rows of all. */
export const overAll = <Result>(
  db: Kysely<Tables>,
  work: (tx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> => under(db, everyone, work)

const under = <Result>(
  db: Kysely<Tables>,
  whose: string,
  work: (tx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> =>
  db.transaction().execute(async tx => {
    // Said in one go: it stands before everything that is asked.
    await sql
      .raw(`select set_config('${setting}', '${written(whose)}', true); set local role ${tenantRole}`)
      .execute(tx)
    return work(tx)
  })

/** What can stand in a statement as it is written. */
function written(whose: string): string {
  if (whose !== everyone && !/^[0-9a-f-]{36}$/i.test(whose))
    throw new TypeError('an organisation is named by its id')
  return whose
}

/** The rows of all, under the role of whoever is connected: for work on the tables themselves. */
export const everything = async (tx: Transaction<Tables>): Promise<void> => {
  await sql`select set_config(${setting}, ${everyone}, true)`.execute(tx)
}

/**
 * A part of a transaction of an organisation that writes the rows of another: what is filed with a desk. Whoever calls it has made sure
 * that this may be done; the rest of the transaction sees its own organisation again.
 */
export async function asOrganisation<Result>(
  tx: Transaction<Tables>,
  organisation: string,
  work: () => Promise<Result>,
): Promise<Result> {
  if (organisation === everyone) throw new TypeError('an organisation is named by its id')
  const { rows } = await sql<{ own: string }>`select current_setting(${setting}, true) as own`.execute(tx)
  await sql`select set_config(${setting}, ${organisation}, true)`.execute(tx)
  const result = await work()
  await sql`select set_config(${setting}, ${rows[0]?.own ?? ''}, true)`.execute(tx)
  return result
}

/** A part of a transaction of an organisation that belongs to the service: a queue whose tables are none of the organisation's. */
export async function asService<Result>(
  tx: Transaction<Tables>,
  work: () => Promise<Result>,
): Promise<Result> {
  await sql`reset role`.execute(tx)
  const result = await work()
  await sql.raw(`set local role ${tenantRole}`).execute(tx)
  return result
}
