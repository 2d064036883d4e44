/** Requests from abroad: what is asked, as it was known at each time, and what was done. Revisions and steps are only added to. */
import { type Kysely, sql } from 'kysely'
import { tenantTables } from '../tenancy.ts'

const up_ = [
  `create table foreign_request (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation on delete cascade,
    title text not null check (title <> ''),
    place text not null,
    revision integer not null default 1,
    state text not null,
    received_on date not null,
    due_on date,
    created_by text not null,
    created_at timestamptz(3) not null default now(),
    changed_at timestamptz(3) not null default now(),
    constraint foreign_request_of_organisation unique (organisation_id, id)
  )`,
  'create index foreign_request_newest on foreign_request (organisation_id, created_at desc, id)',
  `create table foreign_request_revision (
    organisation_id uuid not null,
    request_id uuid not null,
    revision integer not null,
    text text not null,
    created_by text not null,
    created_at timestamptz(3) not null default now(),
    primary key (organisation_id, request_id, revision),
    foreign key (organisation_id, request_id) references foreign_request (organisation_id, id) on delete cascade
  )`,
  `create table foreign_request_step (
    id bigint generated always as identity primary key,
    organisation_id uuid not null,
    request_id uuid not null,
    step text not null,
    revision integer not null,
    day date not null,
    note text,
    created_by text not null,
    created_at timestamptz(3) not null default now(),
    foreign key (organisation_id, request_id) references foreign_request (organisation_id, id) on delete cascade
  )`,
  'create index foreign_request_step_in_order on foreign_request_step (organisation_id, request_id, id)',
  `alter table obligation
    add column request_id uuid,
    add constraint obligation_request foreign key (organisation_id, request_id)
      references foreign_request (organisation_id, id) on delete cascade`,
]

const down_ = [
  'delete from obligation where request_id is not null',
  'alter table obligation drop constraint obligation_request, drop column request_id',
  'drop table foreign_request_step',
  'drop table foreign_request_revision',
  'drop table foreign_request',
]

const ofOrganisation = ['foreign_request', 'foreign_request_revision', 'foreign_request_step']

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...up_, ...tenantTables(ofOrganisation)]) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of down_) await sql.raw(statement).execute(db)
}
