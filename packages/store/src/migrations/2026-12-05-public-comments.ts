/** Whether a draft takes comments from whoever has no account, and the address that they give. Those that were open took them: they go on. */
import { type Kysely, sql } from 'kysely'

const statements = [
  'alter table draft add column public_comments boolean not null default true',
  'alter table draft alter column public_comments set default false',
  'alter table draft_comment add column address text',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table draft_comment drop column address').execute(db)
  await sql.raw('alter table draft drop column public_comments').execute(db)
}
