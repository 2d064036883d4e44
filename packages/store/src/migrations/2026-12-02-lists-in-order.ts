/** What lists and the inbox are read by: their order, and what is still waiting, so that neither grows with what is done. */
import { type Kysely, sql } from 'kysely'

const indexes = {
  declaration_newest: 'declaration (organisation_id, created_at desc, id)',
  transfer_by_declaration: 'transfer (organisation_id, declaration_id, created_at)',
  transfer_waiting: `transfer (organisation_id, changed_at, id) where state in ('approving', 'decided', 'failed')`,
  obligation_in_order: `obligation (organisation_id, (coalesce(due_on, '9999-12-31'::date)), id)`,
}

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [name, on] of Object.entries(indexes)) await sql.raw(`create index ${name} on ${on}`).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const name of Object.keys(indexes)) await sql.raw(`drop index ${name}`).execute(db)
}
