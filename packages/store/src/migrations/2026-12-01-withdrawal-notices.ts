/** Withdrawals that are sent on to recipients, and what these answer. A receipt is only added; a webhook may be that of one recipient. */
import { type Kysely, sql } from 'kysely'
import { tenantTables } from '../tenancy.ts'

const up_ = [
  `create table withdrawal_notice (
    id uuid primary key,
    organisation_id uuid not null references organisation on delete cascade,
    -- Whose: a keyed hash, as of the withdrawal.
    kind text not null,
    fingerprint text not null,
    recipient text not null,
    -- By what a withdrawal names it: an identifier, or its name.
    recipient_key text not null,
    place text,
    -- The entries of the ledger that it is about.
    entries text[] not null,
    -- By what the recipient finds the person, as it was delivered; gone when the notice is answered for good, or too old.
    sealed bytea,
    secret_sha256 bytea not null unique,
    -- What the endpoint of the recipient is told by; null: an officer sends the letter.
    delivery_id uuid references webhook_delivery on delete set null,
    created_by text not null,
    created_at timestamptz(3) not null default now(),
    sent_at timestamptz(3),
    expires_at timestamptz(3) not null,
    unique (organisation_id, id)
  )`,
  'create index withdrawal_notice_newest on withdrawal_notice (organisation_id, created_at desc, id)',
  'create index withdrawal_notice_of_person on withdrawal_notice (organisation_id, fingerprint)',
  `create table withdrawal_receipt (
    id bigint generated always as identity primary key,
    organisation_id uuid not null,
    notice_id uuid not null,
    state text not null check (state in ('received', 'done', 'refused')),
    day date not null,
    -- Why it is refused, in the recipient's words: sealed, since it may speak of a person.
    reason bytea,
    -- 'recipient', by the link of the notice, or whoever wrote down an answer that came another way.
    given_by text not null,
    created_at timestamptz(3) not null default now(),
    foreign key (organisation_id, notice_id) references withdrawal_notice (organisation_id, id) on delete cascade
  )`,
  'create index withdrawal_receipt_in_order on withdrawal_receipt (organisation_id, notice_id, id)',
  'alter table webhook add column recipient text',
]

const ofOrganisation = ['withdrawal_notice', 'withdrawal_receipt']

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...up_, ...tenantTables(ofOrganisation)]) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  // Without its recipient it would be a webhook for everything.
  await sql.raw('delete from webhook where recipient is not null').execute(db)
  await sql.raw('alter table webhook drop column recipient').execute(db)
  for (const table of [...ofOrganisation].reverse()) await sql.raw(`drop table ${table}`).execute(db)
}
