/** All rows of the store as they are at one moment, as text: for a backup. The same text on both engines. */
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'
import { everything } from './tenancy.ts'

export interface TableDump {
  readonly table: string
  /** Each row as one line of JSON, as PostgreSQL writes it. */
  readonly rows: AsyncIterable<string>
}

const atOnce = 500

/**
 * Gives every table to `take`, one after the other, all as of the same moment. With PGlite nobody else is served meanwhile; with PostgreSQL
 * everybody is. Returns the migrations that the tables have been through.
 */
export async function dumpTables(
  db: Kysely<Tables>,
  take: (dump: TableDump, tx: Transaction<Tables>) => Promise<void>,
): Promise<readonly string[]> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async tx => {
      await everything(tx)
      await sql`set local bytea_output = 'hex'`.execute(tx)
      await sql`set local timezone = 'UTC'`.execute(tx)
      for (const table of await tablesOf(tx)) await take({ table, rows: rowsOf(tx, table) }, tx)
      const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
        tx,
      )
      return rows.map(({ name }) => name)
    })
}

/** The tables of this product, those first that others refer to. */
export async function tablesOf(db: Kysely<Tables>): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'kysely\\_%'
    order by relname`.execute(db)
  const { rows: references } = await sql<{ table: string; to: string }>`
    select a.relname as table, b.relname as to from pg_constraint
    join pg_class a on a.oid = conrelid join pg_class b on b.oid = confrelid
    where contype = 'f' and conrelid <> confrelid`.execute(db)
  const needs = new Map(tables.map(({ name }) => [name, new Set<string>()]))
  for (const { table, to } of references) needs.get(table)?.add(to)
  const ordered: string[] = []
  while (needs.size > 0) {
    const free = [...needs].find(([, others]) => [...others].every(other => !needs.has(other)))
    if (!free) throw new TypeError(`tables refer to each other in a circle: ${[...needs.keys()].join(', ')}`)
    needs.delete(free[0])
    ordered.push(free[0])
  }
  return ordered
}

/** By a cursor, so that a table of any size is read in flat memory. */
export async function* rowsOf(tx: Transaction<Tables>, table: string): AsyncGenerator<string> {
  const name = sql.table(table)
  await sql`declare carnet_dump no scroll cursor for select row_to_json(t)::text as line from ${name} t`.execute(
    tx,
  )
  for (;;) {
    const { rows } = await sql.raw<{ line: string }>(`fetch ${atOnce} from carnet_dump`).execute(tx)
    for (const { line } of rows) yield line
    if (rows.length < atOnce) break
  }
  await sql`close carnet_dump`.execute(tx)
}
