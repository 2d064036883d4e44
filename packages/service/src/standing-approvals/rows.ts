/** Standing approvals as they stand in the store, and whether a transfer lies within one. */
import { type Bounds, excessError, peopleIn } from '@carnet/approval'
import { type Approved, type Asking, beyondApproval, type LegData, seen, withData } from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import type { Day } from '@carnet/law'
import { readDeclaration } from '@carnet/lawbook'
import type { Plan } from '@carnet/plan'
import type { Tables } from '@carnet/store'
import type { Selectable, Transaction } from 'kysely'
import { type ServiceContext, today } from '../context.ts'
import type { Row } from '../transfers/rows.ts'

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

const read = (context: Needs, text: string) => {
  const { vocabulary, codes } = context.library
  return readDeclaration(text, 'declaration', { vocabulary, codes, today: today(context) })
}

async function textOf(tx: Transaction<Tables>, id: string, revision: number): Promise<string> {
  const { text } = await tx
    .selectFrom('declaration_revision')
    .select('text')
    .where('declaration_id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow()
  return text
}

/** An approval with what was used of it, as it is compared. */
export async function approved(context: Needs, tx: Transaction<Tables>, row: ApprovalRow): Promise<Approved> {
  const used = await tx
    .selectFrom('standing_approval_use')
    .select(['transfer_id as of', 'day', 'people'])
    .where('approval_id', '=', row.id)
    .execute()
  return {
    bounds: row.bounds as unknown as Bounds,
    file: read(context, await textOf(tx, row.declaration_id, row.revision)),
    revoked: row.revoked_at !== null,
    used: used.map(one => ({ ...one, people: Number(one.people) })),
  }
}

/** What a transfer that was decided would move: its declaration, and what was found in its data. */
export async function askingOf(context: Needs, tx: Transaction<Tables>, transfer: Row): Promise<Asking> {
  const file = read(context, await textOf(tx, transfer.declaration_id, transfer.revision))
  const legs = transfer.inspections as unknown as readonly LegData[]
  const declared = { ...file.declaration, as_of: transfer.as_of }
  return { file, declaration: withData(declared, legs), legs }
}

/** Throws what goes beyond the approval; how many people it would be counted for. */
export function requireWithin(
  asking: Asking,
  plan: Pick<Plan, 'name' | 'changes'>,
  approval: Approved,
  now: { readonly of: string; readonly today: Day },
): number {
  const beyond = excessError(beyondApproval(asking, plan, approval, now))
  if (beyond) throw beyond
  return peopleIn(asking.declaration, seen(asking).counted)
}
