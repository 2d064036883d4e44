/** How the keys that a desk trusts came after one another: the files of their issuers, by the key at which each begins. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`alter table desk add column successions jsonb not null default '{}'`).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table desk drop column successions').execute(db)
}
