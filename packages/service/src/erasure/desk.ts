/** What a desk holds of others: comments, whose words go and whose place stays, and filings, which go whole with their documents. */
import { CarnetError } from '@carnet/errors'
import { erasedName, type FilingState, type Tables } from '@carnet/store'
import type { Transaction } from 'kysely'
import { noteEvent } from '../audit/trail.ts'
import type { ServiceContext } from '../context.ts'
import { removeUpload, uploadFile } from '../upload-files.ts'
import type { Erasing } from './declarations.ts'

/** The ways of a filing that have come to their end. */
export const endedFilings: readonly FilingState[] = ['accepted', 'returned']

/** Who commented, with their address, what they said and what was answered. Throws `CARNET_API_NOT_FOUND`. */
export async function eraseComment({ tx, organisation, by }: Erasing, id: string): Promise<void> {
  const row = await tx
    .updateTable('draft_comment')
    .set({
      author: erasedName,
      address: null,
      text: erasedName,
      reply: null,
      replied_at: null,
      state: 'hidden',
      // The hash of the words would tell whoever guesses them.
      sha256: `erased ${id}`,
    })
    .where('id', '=', id)
    .returning('draft_id')
    .executeTakeFirst()
  if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `comment ${id}` })
  await noteEvent(tx, organisation, by, 'comment.erased', `comment:${id}`, { draft: row.draft_id })
}

/** Its steps, documents and the uses of lists that it told go with it. Gives the files that are to be removed after the transaction. */
export async function eraseFiling({ tx, organisation, by }: Erasing, id: string): Promise<readonly string[]> {
  const documents = await tx.selectFrom('filing_document').select('id').where('filing_id', '=', id).execute()
  await tx.deleteFrom('filing').where('id', '=', id).execute()
  // The receipt that was given stays in the ledger: a hash alone.
  await noteEvent(tx, organisation, by, 'filing.erased', `filing:${id}`)
  return documents.map(one => one.id)
}

export async function removeFiled(
  { files }: Pick<ServiceContext, 'files'>,
  organisation: string,
  documents: readonly string[],
): Promise<void> {
  for (const id of documents) await removeUpload(uploadFile(files, organisation, id))
}

/** Of the public, on drafts that were closed before: an organisation answers for what it says. */
export const oldComments = (tx: Transaction<Tables>, before: Date) =>
  tx
    .selectFrom('draft_comment as c')
    .innerJoin('draft as d', join =>
      join.onRef('d.id', '=', 'c.draft_id').onRef('d.organisation_id', '=', 'c.organisation_id'),
    )
    .select(['c.id', 'c.organisation_id as organisation'])
    .where('d.closed_at', '<=', before)
    .where('c.commenter_id', 'is', null)
    .where('c.author', '!=', erasedName)
    .execute()

export const oldFilings = (tx: Transaction<Tables>, before: Date) =>
  tx
    .selectFrom('filing')
    .select(['id', 'organisation_id as organisation'])
    .where('state', 'in', [...endedFilings])
    .where('changed_at', '<=', before)
    .execute()
