/**
 * Links by which a person without an account sees where their data went. Whose they are is a keyed hash, the key of which is not in the
 * database; secrets are hashes; what a link has sealed opens with its secret alone.
 */
import { type Kysely, sql } from 'kysely'
import { tenantTables } from '../tenancy.ts'

const statements = [
  `create table person_link (
    id uuid primary key,
    organisation_id uuid not null references organisation on delete cascade,
    -- [{ kind, fingerprint }]: the identifiers of one person.
    subject jsonb not null,
    -- The identifiers as they were said, under a key made of the secret of the link; gone when it is opened or closed.
    sealed bytea,
    secret_sha256 bytea not null unique,
    code_mac bytea not null,
    wrong_codes integer not null default 0,
    acts_as text not null check (acts_as in ('self', 'delegate', 'guardian')),
    basis text check ((basis is null) = (acts_as = 'self')),
    may_withdraw boolean not null,
    acts_until timestamptz(3) not null,
    created_by text not null,
    created_at timestamptz(3) not null default now(),
    expires_at timestamptz(3) not null,
    opened_at timestamptz(3),
    -- Too many wrong codes.
    closed_at timestamptz(3),
    revoked_at timestamptz(3),
    unique (organisation_id, id)
  )`,
  'create index person_link_newest on person_link (organisation_id, created_at desc, id)',
  `create table person_session (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null,
    link_id uuid not null,
    secret_sha256 bytea not null unique,
    -- The identifiers again, under a key made of the secret of the session.
    sealed bytea not null,
    created_at timestamptz(3) not null default now(),
    seen_at timestamptz(3) not null,
    expires_at timestamptz(3) not null,
    foreign key (organisation_id, link_id) references person_link (organisation_id, id) on delete cascade
  )`,
  'create index person_session_by_link on person_session (organisation_id, link_id)',
]

const ofOrganisation = ['person_link', 'person_session']

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...statements, ...tenantTables(ofOrganisation)])
    await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of [...ofOrganisation].reverse()) await sql.raw(`drop table ${table}`).execute(db)
}
