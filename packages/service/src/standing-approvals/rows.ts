/** Standing approvals as they stand in the store. */
import type { Bounds } from '@carnet/approval'
import { type Approved, type Asking, type LegData, withData } from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import type { Day } from '@carnet/law'
import type { Tables } from '@carnet/store'
import type { Selectable, Transaction } from 'kysely'
import { type ServiceContext, today } from '../context.ts'
import type { Row } from '../transfers/rows.ts'
import { type ApprovalFacts, readApproval, readText } from './within.ts'

export type ApprovalRow = Selectable<Tables['standing_approval']>

/** Throws `CARNET_API_NOT_FOUND`. */
export const approvalNotFound = (id: string): CarnetError =>
  new CarnetError('CARNET_API_NOT_FOUND', { what: `standing approval ${id}` })

/** Held until the end of the transaction: of two that ask at once, the second sees what the first has used. */
export async function lockApproval(tx: Transaction<Tables>, id: string): Promise<ApprovalRow> {
  const row = await tx
    .selectFrom('standing_approval')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw approvalNotFound(id)
  return row
}

/** The approval that a transfer is cleared within, and the day on which that was counted; null for one that people approved. */
export async function approvalOf(
  tx: Transaction<Tables>,
  transfer: string,
): Promise<{ readonly row: ApprovalRow; readonly day: Day } | null> {
  const use = await tx
    .selectFrom('standing_approval_use')
    .select(['approval_id', 'day'])
    .where('transfer_id', '=', transfer)
    .executeTakeFirst()
  return use ? { row: await lockApproval(tx, use.approval_id), day: use.day } : null
}

type Needs = Pick<ServiceContext, 'library' | 'clock'>

async function textOf(tx: Transaction<Tables>, id: string, revision: number): Promise<string> {
  const { text } = await tx
    .selectFrom('declaration_revision')
    .select('text')
    .where('declaration_id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow()
  return text
}

/** An approval with what was used of it, as it stands. */
export async function factsOf(
  tx: Transaction<Tables>,
  row: ApprovalRow,
): Promise<Omit<ApprovalFacts, 'day'>> {
  const used = await tx
    .selectFrom('standing_approval_use')
    .select(['transfer_id as of', 'day', 'people'])
    .where('approval_id', '=', row.id)
    .execute()
  return {
    bounds: row.bounds as unknown as Bounds,
    declaration: await textOf(tx, row.declaration_id, row.revision),
    revoked: row.revoked_at !== null,
    used: used.map(one => ({ ...one, people: Number(one.people) })),
  }
}

/** The same, as it is compared. */
export const approved = async (
  context: Needs,
  tx: Transaction<Tables>,
  row: ApprovalRow,
): Promise<Approved> => readApproval(context.library, today(context), await factsOf(tx, row))

/** What a transfer that was decided would move: its declaration, and what was found in its data. */
export async function askingOf(context: Needs, tx: Transaction<Tables>, transfer: Row): Promise<Asking> {
  const text = await textOf(tx, transfer.declaration_id, transfer.revision)
  const file = readText(context.library, today(context), text)
  const legs = transfer.inspections as unknown as readonly LegData[]
  const declared = { ...file.declaration, as_of: transfer.as_of }
  return { file, declaration: withData(declared, legs), legs }
}
