/** When somebody last showed the identity provider who they are, and who was sent there to do so anew. */
import { type Kysely, sql } from 'kysely'

const statements = [
  'alter table session add column signed_in_at timestamptz(3)',
  'update session set signed_in_at = created_at',
  'alter table session alter column signed_in_at set not null',
  'alter table sign_in add column anew boolean not null default false',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table sign_in drop column anew').execute(db)
  await sql.raw('alter table session drop column signed_in_at').execute(db)
}
