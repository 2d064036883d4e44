/** A row in every table, made from what the database says of its columns: whatever a migration adds, is filled too. */
import { type Kysely, sql } from 'kysely'
import { tablesOf } from '../dump.ts'
import type { Tables } from '../tables.ts'

interface Column {
  readonly name: string
  readonly type: string
  /** Null is not taken, and nothing else is put there by itself. */
  readonly needed: boolean
}

interface Reference {
  readonly columns: readonly string[]
  readonly to: string
  readonly theirs: readonly string[]
}

type Row = Readonly<Record<string, unknown>>

/** Gives the rows that were made, by their tables. A row fails with the name of its table. */
export async function fillEveryTable(db: Kysely<Tables>): Promise<ReadonlyMap<string, Row>> {
  const made = new Map<string, Row>()
  for (const table of await tablesOf(db)) {
    const columns = await columnsOf(db, table)
    const references = await referencesOf(db, table)
    const checks = await checksOf(db, table)
    const values: Record<string, unknown> = {}
    for (const { columns: mine, to, theirs } of references)
      for (const [at, column] of mine.entries()) values[column] ??= made.get(to)?.[theirs[at]!]
    for (const { name, type, needed } of columns) if (needed) values[name] ??= somethingOf(name, type, checks)
    try {
      // As text, so that the database reads each value as the type of its column.
      const { rows } = await sql<{
        row: Row
      }>`insert into ${sql.table(table)} as t (${sql.join(Object.keys(values).map(name => sql.ref(name)))})
        select ${sql.join(Object.keys(values).map(name => sql.ref(name)))} from json_populate_record(null::${sql.table(table)}, ${JSON.stringify(values)}::json)
        returning row_to_json(t) as row`.execute(db)
      made.set(table, rows[0]!.row)
    } catch (error) {
      throw new Error(`${table}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return made
}

export async function emptyEveryTable(db: Kysely<Tables>): Promise<void> {
  const tables = (await tablesOf(db)).map(table => sql.table(table))
  if (tables.length > 0) await sql`truncate ${sql.join(tables)} cascade`.execute(db)
}

/** The rows that there are, as text, by their tables. */
export async function everyRow(db: Kysely<Tables>): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const table of await tablesOf(db)) {
    const { rows } = await sql<{
      line: string
    }>`select row_to_json(t)::text as line from ${sql.table(table)} t`.execute(db)
    found[table] = rows.map(({ line }) => line)
  }
  return found
}

/** Tables, columns, policies, checks, references and indexes, as text: what a migration makes and takes back. */
export async function shapeOf(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') as line
      from information_schema.columns where table_schema = 'public' and table_name not like 'kysely\\_%'
    union all select 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
      where connamespace = 'public'::regnamespace and conrelid::regclass::text not like 'kysely\\_%'
    union all select 'policy ' || tablename || ' ' || policyname || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '') from pg_policies where schemaname = 'public'
    union all select 'index ' || indexdef from pg_indexes where schemaname = 'public' and tablename not like 'kysely\\_%'
    union all select 'row security ' || relname || ' ' || relrowsecurity || ' ' || relforcerowsecurity from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'kysely\\_%'
    union all select 'trigger ' || tgrelid::regclass || ' ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal`.execute(
    db,
  )
  return rows.map(({ line }) => line).sort()
}

async function columnsOf(db: Kysely<Tables>, table: string): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select attname as name, format_type(atttypid, atttypmod) as type,
      attnotnull and not atthasdef and attidentity = '' as needed
    from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and not attisdropped`.execute(db)
  return rows
}

async function referencesOf(db: Kysely<Tables>, table: string): Promise<readonly Reference[]> {
  const { rows } = await sql<Reference>`
    select confrelid::regclass::text as to,
      (select json_agg(attname order by n) from unnest(conkey) with ordinality u(k, n) join pg_attribute on attrelid = conrelid and attnum = k) as columns,
      (select json_agg(attname order by n) from unnest(confkey) with ordinality u(k, n) join pg_attribute on attrelid = confrelid and attnum = k) as theirs
    from pg_constraint where contype = 'f' and conrelid = ${table}::regclass and confrelid <> conrelid
    order by array_length(conkey, 1) desc`.execute(db)
  return rows
}

async function checksOf(db: Kysely<Tables>, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ check: string }>`
    select pg_get_constraintdef(oid) as check from pg_constraint where contype = 'c' and conrelid = ${table}::regclass`.execute(
    db,
  )
  return rows.map(({ check }) => check)
}

/** Where a check names the words that may stand there, the first of them; else something of the type. */
function somethingOf(name: string, type: string, checks: readonly string[]): unknown {
  const check = checks.find(one => new RegExp(`\\b${name}\\b`).test(one))
  // A pattern is no word of its own.
  const [, word] = check?.includes(' ~ ') ? [] : (/'([^']+)'::text/.exec(check ?? '') ?? [])
  if (type.endsWith('[]')) return word === undefined ? [] : [word]
  // Two letters are a name, a title and a short name alike.
  if (type === 'text') return word ?? 'xx'
  if (type === 'uuid') return crypto.randomUUID()
  if (type === 'boolean') return true
  if (type === 'bytea') return '\\x00'
  if (type === 'date') return '2026-11-28'
  if (type.startsWith('timestamp')) return '2026-11-28T00:00:00Z'
  if (type.startsWith('json')) return {}
  return 1
}
