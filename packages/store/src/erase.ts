/**
 * What the role of an organisation may not do: take away the words of what is only ever added to. It is done for an erasure that
 * an officer asked for, or a period that has ended, and for nothing else; the rows themselves stay, with days and who wrote them.
 */
import type { Transaction } from 'kysely'
import type { Tables } from './tables.ts'
import { asService } from './tenancy.ts'

/** What stands in place of a declaration that was erased: one that says nothing, so that whatever reads declarations goes on. */
export const erasedText = 'carnet: 1\n'
export const erasedName = '–'

/** Name and text of every revision. The service's own role is under no policy where it owns the database: the organisation is named. */
export async function eraseDeclarationWords(
  tx: Transaction<Tables>,
  organisation: string,
  id: string,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('declaration')
    .set({ name: erasedName, erased_at: now, archived_at: now })
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .execute()
  await asService(tx, async () => {
    await tx
      .updateTable('declaration_revision')
      .set({ text: erasedText })
      .where('organisation_id', '=', organisation)
      .where('declaration_id', '=', id)
      .execute()
  })
}
