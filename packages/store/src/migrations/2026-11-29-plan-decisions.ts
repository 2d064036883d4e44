/** What every regime says under each plan, by the hash of the plan: documents are made of the decision of the plan that was chosen. */
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('transfer').addColumn('plan_decisions', 'jsonb').execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('transfer').dropColumn('plan_decisions').execute()
}
