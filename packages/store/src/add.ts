/** Adds rows to a store and changes none: for rebuilding it. */
import { type Kysely, sql, type Transaction } from 'kysely'
import { rowsOf, tablesOf } from './dump.ts'
import { continueNumbers } from './load.ts'
import type { Tables } from './tables.ts'
import { everything } from './tenancy.ts'

export interface AddedRows {
  readonly added: number
  /** They were there already. */
  readonly present: number
  /** They refer to what is not there, or the table takes them no more. */
  readonly unfit: number
}

const none: AddedRows = { added: 0, present: 0, unfit: 0 }
/** Rows that are sent at once. */
const atOnce = 500

const sum = (one: AddedRows, other: AddedRows): AddedRows => ({
  added: one.added + other.added,
  present: one.present + other.present,
  unfit: one.unfit + other.unfit,
})

/**
 * Adds what is not there yet; each row is an object in JSON. What an earlier version had no column for gets what the table puts there; what
 * it had a column for that is gone is left out.
 */
export async function addRows(
  tx: Transaction<Tables>,
  table: string,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<AddedRows> {
  const columns = await columnsOf(tx, table)
  let done = none
  let waiting: string[] = []
  let known = ''
  const send = async (): Promise<void> => {
    if (waiting.length > 0) done = sum(done, await addAlike(tx, table, known, waiting))
    waiting = []
  }
  for await (const line of lines) {
    const mine = Object.keys(JSON.parse(line) as object)
      .filter(name => columns.has(name))
      .sort()
      .join(' ')
    if (mine !== known || waiting.length === atOnce) await send()
    known = mine
    waiting.push(line)
  }
  await send()
  return done
}

async function columnsOf(tx: Transaction<Tables>, table: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped`.execute(tx)
  return new Set(rows.map(({ name }) => name))
}

/** Rows with the same columns. Where one of them does not fit, each is tried for itself. */
async function addAlike(
  tx: Transaction<Tables>,
  table: string,
  columns: string,
  lines: readonly string[],
): Promise<AddedRows> {
  const added = await tryToAdd(tx, table, columns, lines)
  if (added !== null) return { added, present: lines.length - added, unfit: 0 }
  if (lines.length === 1) return { ...none, unfit: 1 }
  let done = none
  for (const line of lines) done = sum(done, await addAlike(tx, table, columns, [line]))
  return done
}

/** Of SQLSTATE: data that a type does not take, and constraints that do not hold. */
const doesNotFit = /^2[23]/

async function tryToAdd(
  tx: Transaction<Tables>,
  table: string,
  columns: string,
  lines: readonly string[],
): Promise<number | null> {
  const name = sql.table(table)
  const list = sql.join(columns.split(' ').map(column => sql.ref(column)))
  await sql`savepoint carnet_add`.execute(tx)
  try {
    const { rows } = await sql<{ count: string }>`
      with added as (
        insert into ${name} (${list}) overriding system value
        select ${list} from json_populate_recordset(null::${name}, ${`[${lines.join(',')}]`}::json)
        on conflict do nothing returning 1
      ) select count(*) as count from added`.execute(tx)
    await sql`release savepoint carnet_add`.execute(tx)
    return Number(rows[0]!.count)
  } catch (error) {
    if (!doesNotFit.test(String((error as { code?: unknown }).code))) throw error
    await sql`rollback to savepoint carnet_add`.execute(tx)
    return null
  }
}

/** What is of the state and not of the store, where both are in one database. */
export const stateTables: readonly string[] = [
  'state_key',
  'clearance_step',
  'clearance_record',
  'people_piece',
  'state_text',
  'withdrawal',
  'ledger_file',
]

/** Nobody's work: a service that has only been started leaves it. */
const ofNobody: readonly string[] = [...stateTables, 'organisation', 'law_told']

/** The table in which somebody's work is, other than the states of these organisations; null where there is none. */
export async function occupiedBy(
  db: Kysely<Tables>,
  organisations: readonly string[],
): Promise<string | null> {
  for (const table of await tablesOf(db)) {
    const strangers = table === 'organisation' ? sql`where id <> all(${[...organisations]}::uuid[])` : sql``
    if (table !== 'organisation' && ofNobody.includes(table)) continue
    const { rows } = await sql`select 1 from ${sql.table(table)} ${strangers} limit 1`.execute(db)
    if (rows.length > 0) return table
  }
  return null
}

/** Calls `add` for each table, those first that others refer to, in one transaction over all organisations. What throws leaves nothing. */
export function fillInOrder(
  db: Kysely<Tables>,
  add: (tx: Transaction<Tables>, table: string) => Promise<void>,
  afterwards: (tx: Transaction<Tables>) => Promise<void>,
): Promise<void> {
  return db.transaction().execute(async tx => {
    await everything(tx)
    for (const table of await tablesOf(tx)) await add(tx, table)
    await continueNumbers(tx)
    await afterwards(tx)
  })
}

/** The states of all organisations, as they are in one database, into another. */
export function copyStates(from: Kysely<Tables>, to: Transaction<Tables>, table: string): Promise<void> {
  return from
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async tx => {
      await everything(tx)
      await sql`set local bytea_output = 'hex'`.execute(tx)
      await sql`set local timezone = 'UTC'`.execute(tx)
      if (table === 'organisation' || stateTables.includes(table)) await addRows(to, table, rowsOf(tx, table))
    })
}
