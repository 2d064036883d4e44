/** Who did what, as part of the transaction in which it is done. */
import type { Tables } from '@carnet/store'
import type { Transaction } from 'kysely'

export async function noteEvent(
  tx: Transaction<Tables>,
  organisation: string,
  actor: string,
  action: string,
  subject: string,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await tx
    .insertInto('audit_event')
    .values({ organisation_id: organisation, actor, action, subject, details: JSON.stringify(details) })
    .execute()
}
