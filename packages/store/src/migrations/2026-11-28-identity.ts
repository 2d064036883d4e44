/** People who sign in: their sessions, sign-ins under way, invitations; on whose behalf a key acts; batches of audit events. */
import { type Kysely, sql } from 'kysely'
import { roles } from '../tables.ts'
import { ofService, tenantTables } from '../tenancy.ts'

const listed = (words: readonly string[]): string => words.map(word => `'${word}'`).join(', ')

const statements = [
  'alter table person add column email_verified boolean not null default false',
  'alter table person add column signed_in_at timestamptz(3)',
  // Sessions of the former form are not taken over: nobody could have had one.
  'drop table session',
  // Somebody may be signed in who belongs to no organisation (yet), or to several, one of which is chosen.
  `create table session (
    id uuid primary key default gen_random_uuid(),
    secret_sha256 bytea not null unique,
    organisation_id uuid references organisation on delete set null,
    person_id uuid not null references person on delete cascade,
    agent text not null default '',
    created_at timestamptz(3) not null default now(),
    seen_at timestamptz(3) not null,
    expires_at timestamptz(3) not null
  )`,
  'create index session_by_person on session (person_id)',
  // What must be known when somebody comes back from the identity provider; used once.
  `create table sign_in (
    secret_sha256 bytea primary key,
    state text not null,
    nonce text not null,
    code_verifier text not null,
    return_to text not null,
    created_at timestamptz(3) not null default now(),
    expires_at timestamptz(3) not null
  )`,
  `create table invitation (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation on delete cascade,
    secret_sha256 bytea not null unique,
    roles text[] not null check (roles <@ array[${listed(roles)}]),
    email text,
    created_by text not null,
    created_at timestamptz(3) not null default now(),
    expires_at timestamptz(3) not null,
    accepted_at timestamptz(3),
    accepted_by uuid references person on delete set null,
    revoked_at timestamptz(3),
    unique (organisation_id, id)
  )`,
  // On whose behalf a key acts: two keys of one person are two eyes.
  'alter table api_key add column person_id uuid references person on delete cascade',
  // The text whose hash the ledger holds; sealed_at once it does.
  `create table audit_batch (
    entry text primary key,
    organisation_id uuid not null references organisation on delete cascade,
    record text not null,
    created_at timestamptz(3) not null default now(),
    ledger_index bigint,
    sealed_at timestamptz(3)
  )`,
  'create index audit_event_open on audit_event (organisation_id, id) where entered_in is null',
]

const ofOrganisation = ['session', 'invitation', 'audit_batch'] as const

/** Who is whom concerns an organisation only as far as its members go. */
const policies = [
  'alter table person enable row level security',
  `create policy members_only on person using (${ofService} or exists (select 1 from membership m where m.person_id = person.id))`,
  'alter table organisation enable row level security',
  `create policy own_only on organisation using (${ofService} or id::text = current_setting('carnet.organisation', true))`,
  'alter table sign_in enable row level security',
  `create policy service_only on sign_in using (${ofService})`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  for (const statement of tenantTables(ofOrganisation)) await sql.raw(statement).execute(db)
  for (const statement of policies) await sql.raw(statement).execute(db)
}

const back = [
  'drop policy own_only on organisation',
  'alter table organisation disable row level security',
  'drop policy members_only on person',
  'alter table person disable row level security',
  'drop index audit_event_open',
  'drop table audit_batch',
  'alter table api_key drop column person_id',
  'drop table invitation',
  'drop table sign_in',
  'drop table session',
  `create table session (
    secret_sha256 bytea primary key,
    organisation_id uuid not null references organisation on delete cascade,
    person_id uuid not null references person on delete cascade,
    created_at timestamptz(3) not null default now(),
    expires_at timestamptz(3) not null
  )`,
  'alter table person drop column signed_in_at',
  'alter table person drop column email_verified',
]

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of back) await sql.raw(statement).execute(db)
  for (const statement of tenantTables(['session'])) await sql.raw(statement).execute(db)
}
