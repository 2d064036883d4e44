/** Transfers as they stand in the store. */
import { createHash } from 'node:crypto'
import type { Tables, TransferState } from '@carnet/store'
import type { Transaction } from 'kysely'
import type { TransferRow } from './case-files.ts'

/** What a job needs to know; null for a transfer that is gone or in another state. */
export async function transferIn(
  tx: Transaction<Tables>,
  id: string,
  state: TransferState,
): Promise<(TransferRow & { readonly plan: ChosenPlan | null }) | null> {
  const row = await tx
    .selectFrom('transfer')
    .innerJoin('declaration_revision as r', join =>
      join
        .onRef('r.declaration_id', '=', 'transfer.declaration_id')
        .onRef('r.revision', '=', 'transfer.revision'),
    )
    .select(['transfer.id', 'transfer.organisation_id', 'transfer.as_of', 'transfer.plan', 'r.text'])
    .where('transfer.id', '=', id)
    .where('transfer.state', '=', state)
    .executeTakeFirst()
  if (!row) return null
  const uploads = await tx
    .selectFrom('transfer_upload')
    .innerJoin('upload', 'upload.id', 'transfer_upload.upload_id')
    .select(['transfer_upload.leg', 'upload.id as upload', 'upload.name', 'upload.state'])
    .where('transfer_upload.transfer_id', '=', id)
    .execute()
  const { organisation_id: organisation, as_of: asOf, text } = row
  return { id, organisation, asOf, text, uploads, plan: row.plan as ChosenPlan | null }
}

/** A plan as it was shown to whoever chose and approved it: by its name, and by what it asks and costs. */
export interface ChosenPlan {
  readonly name: string
  readonly sha256: string
  readonly by: string
}

export const planSha256 = (plan: object): string =>
  createHash('sha256').update(JSON.stringify(plan)).digest('hex')
