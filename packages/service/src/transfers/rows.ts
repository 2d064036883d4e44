/** Transfers as they stand in the store. */
import { createHash } from 'node:crypto'
import { CarnetError } from '@carnet/errors'
import type { Tables, TransferState } from '@carnet/store'
import type { Selectable, Transaction } from 'kysely'
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
  /** The person who acted, also through a key. */
  readonly behind: string
}

export const planSha256 = (plan: object): string =>
  createHash('sha256').update(JSON.stringify(plan)).digest('hex')

export type Row = Selectable<Tables['transfer']>

/** Throws `CARNET_API_NOT_FOUND`. */
export async function rowOf(tx: Transaction<Tables>, id: string): Promise<Row> {
  return requireFound(await tx.selectFrom('transfer').selectAll().where('id', '=', id).execute(), id)
}

/** Throws `CARNET_API_NOT_FOUND`. */
export function requireFound<Found>([row]: readonly Found[], id: string): Found {
  if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `transfer ${id}` })
  return row
}

/** Throws `CARNET_API_STATE`. */
export function requireState({ id, state }: Row, ...expected: readonly TransferState[]): void {
  if (!expected.includes(state))
    throw new CarnetError('CARNET_API_STATE', { id, state, expected: expected.join(', ') })
}

/** Two may act at once: the one who comes second finds the transfer where the first has brought it. */
export async function move(
  tx: Transaction<Tables>,
  { id, state, changed_at }: Row,
  to: { state: TransferState; changed_at: Date; plan?: string },
): Promise<void> {
  const moved = await tx
    .updateTable('transfer')
    .set(to)
    .where('id', '=', id)
    .where('state', '=', state)
    .where('changed_at', '=', changed_at)
    .returning('id')
    .executeTakeFirst()
  if (!moved) throw new CarnetError('CARNET_API_STATE', { id, state: '…', expected: state })
}
