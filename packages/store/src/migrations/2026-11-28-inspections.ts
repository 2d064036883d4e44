/** What was found in the data of a transfer, for its documents: kinds and numbers, never a value of the data. */
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('transfer').addColumn('inspections', 'jsonb').execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('transfer').dropColumn('inspections').execute()
}
