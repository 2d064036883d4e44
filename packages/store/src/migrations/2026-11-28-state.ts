/** What an organisation remembers, for services of several processes: its keys, the journal of clearances, records, people, the ledger. */
import { type Kysely, sql } from 'kysely'
import { tenantTables } from '../tenancy.ts'

const statements = [
  // A private key, sealed: the key to it is not in the database.
  `create table state_key (
    organisation_id uuid not null references organisation on delete restrict,
    name text not null,
    sealed bytea not null,
    primary key (organisation_id, name)
  )`,
  `create table clearance_step (
    organisation_id uuid not null references organisation on delete restrict,
    clearance text not null,
    number integer not null check (number >= 0),
    stage text not null,
    at timestamptz(3) not null,
    data text not null,
    primary key (organisation_id, clearance, number)
  )`,
  // Named by their SHA-256, so never written again.
  `create table clearance_record (
    organisation_id uuid not null references organisation on delete restrict,
    sha256 text not null,
    text text not null,
    primary key (organisation_id, sha256)
  )`,
  // Distinct fingerprints of 16 bytes, sorted, cut into pieces.
  `create table people_piece (
    organisation_id uuid not null references organisation on delete restrict,
    sha256 text not null,
    number integer not null check (number >= 0),
    bytes bytea not null,
    primary key (organisation_id, sha256, number)
  )`,
  // The files of C2SP tlog-tiles: could be laid in a folder as they are.
  `create table ledger_file (
    organisation_id uuid not null references organisation on delete restrict,
    path text not null,
    bytes bytea not null,
    primary key (organisation_id, path)
  )`,
]

const tables = ['state_key', 'clearance_step', 'clearance_record', 'people_piece', 'ledger_file']

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  for (const statement of tenantTables(tables)) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of [...tables].reverse()) await sql.raw(`drop table ${table}`).execute(db)
}
