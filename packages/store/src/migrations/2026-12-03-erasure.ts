/** What was erased, and what of it is still to be taken out of the pages of the audit trail and of the files. */
import { type Kysely, sql } from 'kysely'
import { tenantTables } from '../tenancy.ts'

const statements = [
  'alter table declaration add column erased_at timestamptz(3)',
  // `subjects`: as the audit trail calls them, `declaration:ID`, `transfer:ID`; `ended_at`: when no trace of them was left.
  `create table erasure (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation on delete cascade,
    subjects text[] not null,
    created_at timestamptz(3) not null default now(),
    ended_at timestamptz(3)
  )`,
  'create index erasure_open on erasure (created_at) where ended_at is null',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...statements, ...tenantTables(['erasure'])]) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('drop table erasure').execute(db)
  await sql.raw('alter table declaration drop column erased_at').execute(db)
}
