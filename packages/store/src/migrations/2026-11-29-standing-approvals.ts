/** What people have approved beforehand, and what was cleared within it. */
import { type Kysely, sql } from 'kysely'
import { tenantTables } from '../tenancy.ts'

const statements = [
  `create table standing_approval (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation on delete cascade,
    declaration_id uuid not null,
    revision integer not null,
    bounds jsonb not null,
    created_by text not null,
    -- The person who acted, also through a key: four eyes are two people.
    behind text not null,
    created_at timestamptz(3) not null default now(),
    revoked_at timestamptz(3),
    revoked_by text,
    unique (organisation_id, id),
    foreign key (organisation_id, declaration_id, revision)
      references declaration_revision (organisation_id, declaration_id, revision)
  )`,
  'create index standing_approval_by_day on standing_approval (organisation_id, created_at desc, id)',
  // A transfer is cleared within one approval, once.
  `create table standing_approval_use (
    organisation_id uuid not null,
    approval_id uuid not null,
    transfer_id uuid not null primary key,
    day date not null,
    people bigint not null check (people >= 0),
    created_at timestamptz(3) not null default now(),
    foreign key (organisation_id, approval_id) references standing_approval (organisation_id, id) on delete cascade,
    foreign key (organisation_id, transfer_id) references transfer (organisation_id, id) on delete cascade
  )`,
  'create index standing_approval_use_by_approval on standing_approval_use (organisation_id, approval_id)',
]

const ofOrganisation = ['standing_approval', 'standing_approval_use']

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...statements, ...tenantTables(ofOrganisation)])
    await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of [...ofOrganisation].reverse()) await sql.raw(`drop table ${table}`).execute(db)
}
