/** The desk of an authority: what it publishes, what it puts out for comment, what is filed with it. */
import { type Kysely, sql } from 'kysely'
import { tenantTables } from '../tenancy.ts'

const up_ = [
  // An organisation is an authority's once it has opened its desk; the slug is its public address.
  `create table desk (
    organisation_id uuid primary key references organisation on delete cascade,
    slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,39}$'),
    name jsonb not null,
    signers text[] not null default '{}',
    trusted jsonb not null default '[]',
    changed_at timestamptz(3) not null default now()
  )`,
  // A release stays as it was published, withdrawn or replaced: who relied on it must be able to show it.
  `create table publication (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation on delete cascade,
    regime text not null,
    digest text not null,
    issuer text not null,
    file text not null,
    text text not null,
    sha256 text not null,
    changes jsonb not null,
    note jsonb,
    ledger_index bigint not null,
    replaces uuid,
    published_at timestamptz(3) not null,
    published_by text not null,
    unique (organisation_id, file),
    unique (organisation_id, id),
    foreign key (organisation_id, replaces) references publication (organisation_id, id)
  )`,
  `create table publication_withdrawal (
    organisation_id uuid not null references organisation on delete cascade,
    publication_id uuid not null,
    reason jsonb not null,
    withdrawn_at timestamptz(3) not null,
    withdrawn_by text not null,
    primary key (organisation_id, publication_id),
    foreign key (organisation_id, publication_id) references publication (organisation_id, id) on delete cascade
  )`,
  `create table draft (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation on delete cascade,
    title jsonb not null,
    regime text not null,
    base text,
    digest text not null,
    files jsonb not null,
    arrangements jsonb not null,
    entries jsonb not null,
    comment_until date not null,
    effective_on date not null,
    reply jsonb,
    closed_at timestamptz(3),
    created_by text not null,
    created_at timestamptz(3) not null default now(),
    unique (organisation_id, id)
  )`,
  `create table draft_comment (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation on delete cascade,
    draft_id uuid not null,
    entry text,
    author text not null,
    commenter_id uuid,
    text text not null,
    sha256 text not null,
    state text not null check (state in ('held', 'shown', 'hidden')),
    reply text,
    replied_at timestamptz(3),
    created_at timestamptz(3) not null default now(),
    unique (organisation_id, draft_id, sha256),
    foreign key (organisation_id, draft_id) references draft (organisation_id, id) on delete cascade
  )`,
  // One report of each enterprise: a later one takes its place.
  `create table draft_effect (
    organisation_id uuid not null references organisation on delete cascade,
    draft_id uuid not null,
    reporter_id uuid not null,
    effect jsonb not null,
    reported_at timestamptz(3) not null,
    primary key (organisation_id, draft_id, reporter_id),
    foreign key (organisation_id, draft_id) references draft (organisation_id, id) on delete cascade
  )`,
  `create table filing (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation on delete cascade,
    filer_id uuid not null references organisation on delete cascade,
    filer text not null,
    filed_by text not null,
    carnet text,
    entry text,
    summary jsonb,
    note text not null default '',
    state text not null check (state in ('received', 'under-review', 'accepted', 'returned')),
    receipt text not null,
    receipt_entry text not null,
    ledger_index bigint,
    created_at timestamptz(3) not null,
    changed_at timestamptz(3) not null,
    unique (organisation_id, id)
  )`,
  // What was returned may be filed again; all else is filed once.
  `create unique index filing_once on filing (organisation_id, entry) where state <> 'returned'`,
  'create index filing_by_filer on filing (filer_id, created_at desc, id)',
  'create index filing_by_state on filing (organisation_id, state, created_at desc, id)',
  `create table filing_step (
    organisation_id uuid not null references organisation on delete cascade,
    filing_id uuid not null,
    number integer not null,
    state text not null,
    reasons text not null default '',
    made_by text not null,
    made_at timestamptz(3) not null,
    primary key (organisation_id, filing_id, number),
    foreign key (organisation_id, filing_id) references filing (organisation_id, id) on delete cascade
  )`,
  `create table filing_document (
    id uuid primary key,
    organisation_id uuid not null references organisation on delete cascade,
    filing_id uuid not null,
    name text not null,
    bytes bigint not null,
    sha256 text not null,
    foreign key (organisation_id, filing_id) references filing (organisation_id, id) on delete cascade
  )`,
  `create table list_use (
    organisation_id uuid not null references organisation on delete cascade,
    filing_id uuid not null,
    regime text not null,
    list text not null,
    entry text not null,
    primary key (organisation_id, filing_id, regime, list, entry),
    foreign key (organisation_id, filing_id) references filing (organisation_id, id) on delete cascade
  )`,
]

const ofOrganisation = [
  'desk',
  'publication',
  'publication_withdrawal',
  'draft',
  'draft_comment',
  'draft_effect',
  'filing',
  'filing_step',
  'filing_document',
  'list_use',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...up_, ...tenantTables(ofOrganisation)]) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ofOrganisation.toReversed()) await sql.raw(`drop table ${table}`).execute(db)
}
