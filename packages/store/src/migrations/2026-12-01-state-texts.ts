/** What an organisation keeps by kind and name: pages of the audit trail, from which the store can be rebuilt, and standing approvals. */
import { type Kysely, sql } from 'kysely'
import { tenantTables } from '../tenancy.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table state_text (
        organisation_id uuid not null references organisation on delete restrict,
        kind text not null,
        name text not null,
        text text not null,
        primary key (organisation_id, kind, name)
      )`,
    )
    .execute(db)
  for (const statement of tenantTables(['state_text'])) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('drop table state_text').execute(db)
}
