/** Who has taken their consent back, by keyed hash: the key is not in the database. Named by their SHA-256, so never written again. */
import { type Kysely, sql } from 'kysely'
import { tenantTables } from '../tenancy.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table withdrawal (
        organisation_id uuid not null references organisation on delete restrict,
        sha256 text not null,
        text text not null,
        primary key (organisation_id, sha256)
      )`,
    )
    .execute(db)
  for (const statement of tenantTables(['withdrawal'])) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('drop table withdrawal').execute(db)
}
