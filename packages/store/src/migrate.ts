/** Brings the tables to the form that this version works with, or back. Several processes may start at once: one does it, the others wait. */
import { CarnetError } from '@carnet/errors'
import { type Kysely, type Migration, Migrator, sql } from 'kysely'
import * as first from './migrations/2026-11-28-first.ts'
import * as identity from './migrations/2026-11-28-identity.ts'
import * as inspections from './migrations/2026-11-28-inspections.ts'
import * as obligations from './migrations/2026-11-28-obligations.ts'
import * as state from './migrations/2026-11-28-state.ts'
import * as authority from './migrations/2026-11-29-authority.ts'
import * as flows from './migrations/2026-11-29-flows.ts'
import * as planDecisions from './migrations/2026-11-29-plan-decisions.ts'
import * as requests from './migrations/2026-11-29-requests.ts'
import * as standingApprovals from './migrations/2026-11-29-standing-approvals.ts'
import * as withdrawals from './migrations/2026-11-29-withdrawals.ts'
import * as recentSignIn from './migrations/2026-11-30-recent-sign-in.ts'
import * as personLinks from './migrations/2026-12-01-person-links.ts'
import * as stateTexts from './migrations/2026-12-01-state-texts.ts'
import * as withdrawalNotices from './migrations/2026-12-01-withdrawal-notices.ts'
import * as consentAgain from './migrations/2026-12-02-consent-again.ts'
import * as listsInOrder from './migrations/2026-12-02-lists-in-order.ts'
import * as strongSignIn from './migrations/2026-12-02-strong-sign-in.ts'
import * as erasure from './migrations/2026-12-03-erasure.ts'
import * as deskSuccessions from './migrations/2026-12-04-desk-successions.ts'
import * as publicComments from './migrations/2026-12-05-public-comments.ts'
import type { Tables } from './tables.ts'
import { tenantRole } from './tenancy.ts'

/** In the order of their names, in which they are carried out. What has been released is never changed: what comes after is added. */
const migrations: Readonly<Record<string, Migration>> = {
  '2026-11-28-first': first,
  '2026-11-28-identity': identity,
  '2026-11-28-inspections': inspections,
  '2026-11-28-obligations': obligations,
  '2026-11-28-state': state,
  '2026-11-29-authority': authority,
  '2026-11-29-flows': flows,
  '2026-11-29-plan-decisions': planDecisions,
  '2026-11-29-requests': requests,
  '2026-11-29-standing-approvals': standingApprovals,
  '2026-11-29-withdrawals': withdrawals,
  '2026-11-30-recent-sign-in': recentSignIn,
  '2026-12-01-person-links': personLinks,
  '2026-12-01-state-texts': stateTexts,
  '2026-12-01-withdrawal-notices': withdrawalNotices,
  '2026-12-02-consent-again': consentAgain,
  '2026-12-02-lists-in-order': listsInOrder,
  '2026-12-02-strong-sign-in': strongSignIn,
  '2026-12-03-erasure': erasure,
  '2026-12-04-desk-successions': deskSuccessions,
  '2026-12-05-public-comments': publicComments,
}

/** As they are carried out: by their names. */
export const migrationNames: readonly string[] = Object.keys(migrations).sort()
export const latestMigration = migrationNames.at(-1)!

const migratorOf = (db: Kysely<Tables>): Migrator =>
  new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })

/** Carries out what is missing, as far as `upTo`. Throws `CARNET_STORE_NEWER` where a later version has been at work, `CARNET_STORE_MIGRATION` where it fails; then nothing has changed. */
export async function migrate(db: Kysely<Tables>, upTo = latestMigration): Promise<readonly string[]> {
  await requireKnown(db)
  await makeTenantRole(db)
  const done = outcome(await migratorOf(db).migrateTo(upTo))
  await grant(db)
  return done
}

/** Takes the last migration back. Returns its name; nothing where there is none. */
export const rollBack = async (db: Kysely<Tables>): Promise<readonly string[]> =>
  outcome(await migratorOf(db).migrateDown())

function outcome({ error, results = [] }: Awaited<ReturnType<Migrator['migrateUp']>>): readonly string[] {
  if (error !== undefined) {
    const failed = results.find(({ status }) => status === 'Error')?.migrationName ?? '?'
    const problem = error instanceof Error ? error.message : String(error)
    throw new CarnetError('CARNET_STORE_MIGRATION', { migration: failed, problem }, { kind: 'failure' })
  }
  return results.map(({ migrationName }) => migrationName)
}

async function requireKnown(db: Kysely<Tables>): Promise<void> {
  const table = await sql<{
    there: boolean
  }>`select to_regclass('kysely_migration') is not null as there`.execute(db)
  if (table.rows[0]?.there !== true) return
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  const unknown = rows.map(({ name }) => name).filter(name => !Object.hasOwn(migrations, name))
  if (unknown.length > 0)
    throw new CarnetError(
      'CARNET_STORE_NEWER',
      { migration: unknown.join(', '), known: latestMigration },
      { kind: 'failure' },
    )
}

/** A role belongs to the server, not to the database: another database of it may have made it already. */
async function makeTenantRole(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql`select 1 from pg_roles where rolname = ${tenantRole}`.execute(db)
  try {
    if (rows.length === 0)
      await sql
        .raw(
          `do $$ begin create role ${tenantRole} nologin; exception when duplicate_object or unique_violation then null; end $$`,
        )
        .execute(db)
    await sql
      .raw(
        `do $$ begin if not pg_has_role(current_user, '${tenantRole}', 'member') then execute format('grant ${tenantRole} to %I', current_user); end if; end $$`,
      )
      .execute(db)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new CarnetError('CARNET_STORE_ROLE', { role: tenantRole, problem }, { kind: 'failure' })
  }
}

/** What the role may do, in one transaction and one process at a time: PostgreSQL does not let two grant at once. */
const grant = (db: Kysely<Tables>): Promise<void> =>
  db.transaction().execute(async tx => {
    await sql`select pg_advisory_xact_lock(${grantLock})`.execute(tx)
    for (const statement of grants) await sql.raw(statement).execute(tx)
    // Tables of later migrations are not there yet where one goes back, or fills the tables of an earlier version.
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relname = any(${[...onlyAdded]}::text[])`.execute(tx)
    for (const { name } of rows)
      await sql.raw(`revoke update, delete on ${name} from ${tenantRole}`).execute(tx)
    if (rows.some(({ name }) => name === 'audit_event'))
      await sql.raw(`grant update (entered_in) on audit_event to ${tenantRole}`).execute(tx)
  })

/** Any number that nobody else locks: the letters of the product. */
const grantLock = 0x6361726e

const grants = [
  `grant usage on schema public to ${tenantRole}`,
  `grant select, insert, update, delete on all tables in schema public to ${tenantRole}`,
  `grant usage on all sequences in schema public to ${tenantRole}`,
  `revoke all on kysely_migration, kysely_migration_lock from ${tenantRole}`,
]

/** What was done cannot be undone by whoever did it: rows come in, and stay as they are. */
const onlyAdded: readonly string[] = [
  'audit_event',
  'declaration_revision',
  'foreign_request_revision',
  'foreign_request_step',
  'clearance_step',
  'clearance_record',
  'people_piece',
  'state_key',
  'publication',
  'publication_withdrawal',
  'withdrawal',
  'filing_step',
  'filing_document',
  'list_use',
  'standing_approval_use',
  'withdrawal_receipt',
]
