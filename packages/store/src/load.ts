/** Fills an empty store with the rows of a backup. */
import { type Kysely, sql, type Transaction } from 'kysely'
import { type TableDump, tablesOf } from './dump.ts'
import { migrate } from './migrate.ts'
import type { Tables } from './tables.ts'
import { everything } from './tenancy.ts'

/** Characters of rows that are sent at once. */
const batchLength = 1_000_000

/** Whether nothing of anybody is in the database. */
export async function isEmptyStore(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql`
    select 1 from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'S') limit 1`.execute(
    db,
  )
  return rows.length === 0
}

/**
 * Makes the tables as they were after the migration `asOf`, fills them with what `rowsOf` gives for each, and brings them up to date. The rows
 * come in one transaction: a failure leaves tables without rows. Throws what `migrate` throws.
 */
export async function loadTables(
  db: Kysely<Tables>,
  asOf: string,
  rowsOf: (table: string) => TableDump['rows'] | null,
  afterwards: (tx: Transaction<Tables>) => Promise<void> = async () => {},
): Promise<void> {
  await migrate(db, asOf)
  await db.transaction().execute(async tx => {
    await everything(tx)
    for (const table of await tablesOf(tx)) {
      const rows = rowsOf(table)
      if (rows) await fill(tx, table, rows)
    }
    await continueNumbers(tx)
    await afterwards(tx)
  })
  await migrate(db)
}

async function fill(tx: Transaction<Tables>, table: string, rows: TableDump['rows']): Promise<void> {
  let batch: string[] = []
  let length = 0
  const send = async (): Promise<void> => {
    if (batch.length === 0) return
    const name = sql.table(table)
    // Numbers that the database gives out are kept: others refer to them.
    await sql`insert into ${name} overriding system value
      select * from json_populate_recordset(null::${name}, ${`[${batch.join(',')}]`}::json)`.execute(tx)
    batch = []
    length = 0
  }
  for await (const row of rows) {
    batch.push(row)
    length += row.length
    if (length >= batchLength) await send()
  }
  await send()
}

/** What is numbered by the database goes on after the last that was loaded. */
export async function continueNumbers(tx: Transaction<Tables>): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select relname as table, attname as column from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and relkind = 'r' and attidentity <> ''`.execute(tx)
  for (const { table, column } of rows)
    await sql`select setval(pg_get_serial_sequence(${table}, ${column}), coalesce(max(${sql.ref(column)}), 0) + 1, false)
      from ${sql.table(table)}`.execute(tx)
}
