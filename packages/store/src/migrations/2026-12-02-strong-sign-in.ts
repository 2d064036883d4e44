/** Whether somebody showed the identity provider who they are as strongly as the operator asks. Of sessions of before nobody knows. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table session add column strong boolean not null default false').execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table session drop column strong').execute(db)
}
