/** Organisations and who may do what; declarations, transfers and what they owe; who did what. */
import { type Kysely, sql } from 'kysely'
import { roles, transferStates } from '../tables.ts'
import { tenantTables } from '../tenancy.ts'

const listed = (words: readonly string[]): string => words.map(word => `'${word}'`).join(', ')

const statements = [
  `create table organisation (
    id uuid primary key default gen_random_uuid(),
    name text not null check (name <> ''),
    created_at timestamptz(3) not null default now()
  )`,
  // Somebody whom an identity provider vouches for: known by issuer and subject, never by an address.
  `create table person (
    id uuid primary key default gen_random_uuid(),
    issuer text not null,
    subject text not null,
    name text,
    email text,
    created_at timestamptz(3) not null default now(),
    unique (issuer, subject)
  )`,
  `create table membership (
    organisation_id uuid not null references organisation on delete cascade,
    person_id uuid not null references person on delete cascade,
    roles text[] not null check (roles <@ array[${listed(roles)}]),
    created_at timestamptz(3) not null default now(),
    primary key (organisation_id, person_id)
  )`,
  // The key itself is shown once and kept nowhere.
  `create table api_key (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation on delete cascade,
    label text not null check (label <> ''),
    secret_sha256 bytea not null unique,
    roles text[] not null check (roles <@ array[${listed(roles)}]),
    created_by text not null,
    created_at timestamptz(3) not null default now(),
    expires_at timestamptz(3),
    last_used_at timestamptz(3),
    revoked_at timestamptz(3)
  )`,
  `create table session (
    secret_sha256 bytea primary key,
    organisation_id uuid not null references organisation on delete cascade,
    person_id uuid not null references person on delete cascade,
    created_at timestamptz(3) not null default now(),
    expires_at timestamptz(3) not null
  )`,
  `create table upload (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation on delete cascade,
    name text not null,
    bytes bigint not null default 0 check (bytes >= 0),
    sha256 text,
    state text not null check (state in ('receiving', 'ready', 'deleted')),
    created_by text not null,
    created_at timestamptz(3) not null default now(),
    unique (organisation_id, id)
  )`,
  `create table declaration (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation on delete cascade,
    name text not null check (name <> ''),
    revision integer not null default 1 check (revision > 0),
    created_by text not null,
    created_at timestamptz(3) not null default now(),
    archived_at timestamptz(3),
    unique (organisation_id, id)
  )`,
  // A revision is never written again: what was decided upon stays as it was.
  `create table declaration_revision (
    organisation_id uuid not null,
    declaration_id uuid not null,
    revision integer not null check (revision > 0),
    text text not null,
    created_by text not null,
    created_at timestamptz(3) not null default now(),
    primary key (declaration_id, revision),
    unique (organisation_id, declaration_id, revision),
    foreign key (organisation_id, declaration_id) references declaration (organisation_id, id) on delete cascade
  )`,
  `create table transfer (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation on delete cascade,
    declaration_id uuid not null,
    revision integer not null,
    state text not null check (state in (${listed(transferStates)})),
    as_of date not null,
    verdict text,
    decision jsonb,
    plans jsonb,
    plan jsonb,
    clearance jsonb,
    problem jsonb,
    created_by text not null,
    created_at timestamptz(3) not null default now(),
    changed_at timestamptz(3) not null default now(),
    unique (organisation_id, id),
    foreign key (organisation_id, declaration_id, revision)
      references declaration_revision (organisation_id, declaration_id, revision)
  )`,
  'create index transfer_by_day on transfer (organisation_id, created_at desc, id)',
  `create table transfer_upload (
    organisation_id uuid not null,
    transfer_id uuid not null,
    leg text not null,
    upload_id uuid not null,
    primary key (transfer_id, leg),
    foreign key (organisation_id, transfer_id) references transfer (organisation_id, id) on delete cascade,
    foreign key (organisation_id, upload_id) references upload (organisation_id, id)
  )`,
  // One answer a person; it holds for the plan that was shown and for no other.
  `create table approval (
    organisation_id uuid not null,
    transfer_id uuid not null,
    person text not null,
    answer text not null check (answer in ('approved', 'refused')),
    plan_sha256 text not null,
    comment text,
    created_at timestamptz(3) not null default now(),
    primary key (transfer_id, person, plan_sha256),
    foreign key (organisation_id, transfer_id) references transfer (organisation_id, id) on delete cascade
  )`,
  `create table obligation (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation on delete cascade,
    transfer_id uuid,
    regime text not null,
    code text not null,
    provision text,
    words jsonb not null,
    due_on date not null,
    done_on date,
    done_by text,
    note text,
    created_at timestamptz(3) not null default now(),
    foreign key (organisation_id, transfer_id) references transfer (organisation_id, id) on delete cascade
  )`,
  'create index obligation_by_day on obligation (organisation_id, due_on) where done_on is null',
  `create table webhook (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation on delete cascade,
    url text not null,
    secret text not null,
    events text[] not null,
    created_by text not null,
    created_at timestamptz(3) not null default now(),
    stopped_at timestamptz(3),
    unique (organisation_id, id)
  )`,
  `create table webhook_delivery (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null,
    webhook_id uuid not null,
    event text not null,
    body jsonb not null,
    attempts integer not null default 0,
    answered integer,
    delivered_at timestamptz(3),
    created_at timestamptz(3) not null default now(),
    foreign key (organisation_id, webhook_id) references webhook (organisation_id, id) on delete cascade
  )`,
  `create table idempotency (
    organisation_id uuid not null references organisation on delete cascade,
    key text not null,
    request_sha256 text not null,
    status integer,
    body jsonb,
    created_at timestamptz(3) not null default now(),
    primary key (organisation_id, key)
  )`,
  // Only added to. entered_in names the ledger entry that commits to it.
  `create table audit_event (
    id bigint generated always as identity primary key,
    organisation_id uuid not null references organisation on delete cascade,
    actor text not null,
    action text not null,
    subject text not null,
    details jsonb not null,
    created_at timestamptz(3) not null default now(),
    entered_in text
  )`,
  'create index audit_event_by_organisation on audit_event (organisation_id, id)',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  for (const statement of tenantTables(ofOrganisation)) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of [...ofOrganisation].reverse()) await sql.raw(`drop table ${table}`).execute(db)
  await sql.raw('drop table person').execute(db)
  await sql.raw('drop table organisation').execute(db)
}

const ofOrganisation = [
  'membership',
  'api_key',
  'session',
  'upload',
  'declaration',
  'declaration_revision',
  'transfer',
  'transfer_upload',
  'approval',
  'obligation',
  'webhook',
  'webhook_delivery',
  'idempotency',
  'audit_event',
] as const
