/** What went where under which mechanism: a row for each leg that was cleared, so that sums are made by the database. No data of people. */
import { type Kysely, sql } from 'kysely'
import { tenantTables } from '../tenancy.ts'

const statements = [
  `create table flow (
    organisation_id uuid not null references organisation on delete cascade,
    transfer_id uuid not null,
    leg text not null,
    cleared_at timestamptz(3) not null,
    origin text,
    destination text,
    -- The mechanisms that were relied on, joined by spaces; where there is none, the finding.
    way text not null,
    recipient text not null,
    regimes text[] not null,
    categories text[] not null,
    -- Null where no file moved, as with remote access.
    rows bigint,
    bytes bigint,
    people_low bigint,
    people_high bigint,
    entry text not null,
    primary key (organisation_id, transfer_id, leg),
    foreign key (organisation_id, transfer_id) references transfer (organisation_id, id) on delete cascade
  )`,
  'create index flow_by_day on flow (organisation_id, cleared_at desc, transfer_id, leg)',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  for (const statement of tenantTables(['flow'])) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('drop table flow').execute(db)
}
