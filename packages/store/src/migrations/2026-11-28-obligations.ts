/** What is owed over time, who is reminded of it, and how other programs are told. */
import { type Kysely, sql } from 'kysely'
import { tenantTables } from '../tenancy.ts'

const up_ = [
  // What is owed for as long as it lasts, or from a day that nobody has said yet, has no day.
  'alter table obligation alter column due_on drop not null',
  `alter table obligation
    add column declaration_id uuid,
    add column key text,
    add column kind text not null default 'deadline',
    add column leg text,
    add column cite jsonb,
    add column source text,
    add column doubt jsonb,
    add column starts_on date,
    add column basis jsonb,
    add column papers text[] not null default '{}',
    add column cautions text[] not null default '{}',
    add column shown boolean not null default false,
    add column lapsed_at timestamptz(3),
    add column assigned_to text,
    add column paper_id uuid,
    add column changed_at timestamptz(3) not null default now(),
    add constraint obligation_key unique (organisation_id, key),
    add constraint obligation_of_organisation unique (organisation_id, id),
    add constraint obligation_declaration foreign key (organisation_id, declaration_id)
      references declaration (organisation_id, id) on delete cascade,
    add constraint obligation_paper foreign key (organisation_id, paper_id) references upload (organisation_id, id)`,
  // The token stands in the address that a calendar reads; only its hash is kept.
  `create table calendar_feed (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation on delete cascade,
    label text not null check (label <> ''),
    secret_sha256 bytea not null unique,
    language text not null,
    created_by text not null,
    created_at timestamptz(3) not null default now(),
    last_used_at timestamptz(3),
    revoked_at timestamptz(3)
  )`,
  `create table reminder_setting (
    organisation_id uuid primary key references organisation on delete cascade,
    days integer[] not null,
    overdue boolean not null,
    mail_to text[] not null,
    language text not null,
    near_percent integer not null check (near_percent between 1 and 100),
    changed_at timestamptz(3) not null default now()
  )`,
  // One line for each thing that somebody was told of: it is told once, whichever process comes first.
  `create table reminder (
    organisation_id uuid not null references organisation on delete cascade,
    what text not null,
    created_at timestamptz(3) not null default now(),
    primary key (organisation_id, what)
  )`,
  `create table mail (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation on delete cascade,
    recipient text not null,
    subject text not null,
    body text not null,
    attempts integer not null default 0,
    leased_until timestamptz(3),
    problem text,
    sent_at timestamptz(3),
    given_up_at timestamptz(3),
    created_at timestamptz(3) not null default now()
  )`,
  `alter table webhook
    add column label text not null default '',
    add column paused_at timestamptz(3),
    add column deleted_at timestamptz(3)`,
  `alter table webhook_delivery
    add column state text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed')),
    add column leased_until timestamptz(3),
    add column problem text`,
  `create index webhook_delivery_by_webhook on webhook_delivery (organisation_id, webhook_id, created_at desc, id)`,
  // Which release of each regime organisations were last told of; of no organisation.
  `create table law_told (
    regime text primary key,
    digest text not null,
    told_at timestamptz(3) not null default now()
  )`,
]

const down_ = [
  'drop table law_told',
  'drop index webhook_delivery_by_webhook',
  'alter table webhook_delivery drop column state, drop column leased_until, drop column problem',
  'alter table webhook drop column label, drop column paused_at, drop column deleted_at',
  'drop table mail',
  'drop table reminder',
  'drop table reminder_setting',
  'drop table calendar_feed',
  `alter table obligation
    drop constraint obligation_key, drop constraint obligation_of_organisation,
    drop constraint obligation_declaration, drop constraint obligation_paper,
    drop column declaration_id, drop column key, drop column kind, drop column leg, drop column cite,
    drop column source, drop column doubt, drop column starts_on, drop column basis, drop column papers,
    drop column cautions, drop column shown, drop column lapsed_at, drop column assigned_to,
    drop column paper_id, drop column changed_at`,
  'delete from obligation where due_on is null',
  'alter table obligation alter column due_on set not null',
]

const ofOrganisation = ['calendar_feed', 'reminder_setting', 'reminder', 'mail']

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...up_, ...tenantTables(ofOrganisation)]) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of down_) await sql.raw(statement).execute(db)
}
