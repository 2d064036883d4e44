/**
 * A declaration is erased with what was decided of it. Where nothing was cleared under it, its transfers go; where something was, they stay as
 * a record without words: the ledger, the clearance records and the audit trail are evidence, and name nobody of whom data moved.
 */
import { CarnetError } from '@carnet/errors'
import { eraseDeclarationWords, type Tables } from '@carnet/store'
import { sql, type Transaction } from 'kysely'
import { noteEvent } from '../audit/trail.ts'
import { inState } from '../obligations/rows.ts'
import { beginErasure } from './traces.ts'

export interface Erasing {
  readonly tx: Transaction<Tables>
  readonly organisation: string
  /** Who asked for it, as it stands in the audit trail. */
  readonly by: string
  readonly now: Date
}

/** What an erasure would do, and what stands against it. */
export interface ErasurePreview {
  /** Transfers that go, and those that stay without their words. */
  readonly transfers: { readonly deleted: number; readonly kept: number }
  readonly against: readonly Obstacle[]
}

export const obstacles = ['under-way', 'owed', 'standing-approval'] as const
export interface Obstacle {
  readonly reason: (typeof obstacles)[number]
  readonly count: number
}

const errors = {
  'under-way': 'CARNET_ERASE_UNDER_WAY',
  owed: 'CARNET_ERASE_OWED',
  'standing-approval': 'CARNET_ERASE_STANDING',
} as const satisfies Record<Obstacle['reason'], `CARNET_${string}`>

/** Throws `CARNET_API_NOT_FOUND`, `CARNET_ERASED`. */
export async function previewErasure(
  { tx, now }: Pick<Erasing, 'tx' | 'now'>,
  id: string,
): Promise<ErasurePreview> {
  await rowOf(tx, id)
  const transfers = await transfersOf(tx, id)
  const kept = transfers.filter(isKept).length
  return {
    transfers: { deleted: transfers.length - kept, kept },
    against: await against(tx, id, now),
  }
}

/** Throws `CARNET_API_NOT_FOUND`, `CARNET_ERASED`, `CARNET_ERASE_UNDER_WAY`, `CARNET_ERASE_OWED`, `CARNET_ERASE_STANDING`. */
export async function eraseDeclaration(erasing: Erasing, id: string): Promise<void> {
  const { tx, organisation, by, now } = erasing
  await rowOf(tx, id)
  const transfers = await transfersOf(tx, id)
  const [obstacle] = await against(tx, id, now)
  if (obstacle) throw new CarnetError(errors[obstacle.reason], { count: obstacle.count })
  const obligations = await tx
    .updateTable('obligation')
    .set({ note: null })
    .where('declaration_id', '=', id)
    .returning('id')
    .execute()
  await eraseTransfers(erasing, transfers)
  await eraseDeclarationWords(tx, organisation, id, now)
  const kept = transfers.filter(isKept)
  await noteEvent(tx, organisation, by, 'declaration.erased', `declaration:${id}`, {
    transfers_deleted: transfers.length - kept.length,
    transfers_kept: kept.length,
  })
  await beginErasure(tx, organisation, now, [
    `declaration:${id}`,
    ...transfers.map(one => `transfer:${one.id}`),
    ...obligations.map(one => `obligation:${one.id}`),
  ])
}

export interface TransferFound {
  readonly id: string
  readonly state: string
  /** A standing approval counts it, whatever became of it. */
  readonly counted: boolean
}

const isKept = ({ state, counted }: TransferFound): boolean => state === 'cleared' || counted

/** Those that go are deleted, the others lose what was decided of them; each is noted. */
export async function eraseTransfers(
  { tx, organisation, by }: Pick<Erasing, 'tx' | 'organisation' | 'by'>,
  transfers: readonly TransferFound[],
): Promise<void> {
  for (const transfer of transfers) {
    const { id } = transfer
    if (isKept(transfer)) {
      await tx
        .updateTable('transfer')
        .set({ decision: null, inspections: null, plans: null, plan_decisions: null, problem: null })
        .where('id', '=', id)
        .execute()
      await tx.updateTable('approval').set({ comment: null }).where('transfer_id', '=', id).execute()
    } else await tx.deleteFrom('transfer').where('id', '=', id).execute()
    await noteEvent(tx, organisation, by, 'transfer.erased', `transfer:${id}`)
  }
}

async function rowOf(tx: Transaction<Tables>, id: string): Promise<void> {
  const row = await tx
    .selectFrom('declaration')
    .select('erased_at')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `declaration ${id}` })
  requireWords(row)
}

/** Throws `CARNET_ERASED`. */
export function requireWords({ erased_at: at }: { readonly erased_at: Date | null }): void {
  if (at !== null) throw new CarnetError('CARNET_ERASED', { day: at.toISOString().slice(0, 10) })
}

async function transfersOf(tx: Transaction<Tables>, declaration: string): Promise<readonly TransferFound[]> {
  const { rows } = await sql<TransferFound>`
    select t.id, t.state, exists (select 1 from standing_approval_use u where u.transfer_id = t.id) as counted
    from transfer t where t.declaration_id = ${declaration}::uuid order by t.created_at for update`.execute(
    tx,
  )
  return rows
}

/** What is still being worked on, what is owed for what was cleared, and what lets more be cleared. */
async function against(tx: Transaction<Tables>, id: string, now: Date): Promise<readonly Obstacle[]> {
  const today = now.toISOString().slice(0, 10)
  const { rows } = await sql<Record<Obstacle['reason'], number>>`select
    (select count(*)::integer from transfer where declaration_id = ${id}::uuid
      and state in ('deciding', 'clearing')) as "under-way",
    (select count(*)::integer from obligation o join transfer t on t.id = o.transfer_id
      where o.declaration_id = ${id}::uuid and t.state = 'cleared'
      and not (o.kind = 'keep' and coalesce(o.due_on < ${today}::date, false))
      and ${stillOwed(today)}) as owed,
    (select count(*)::integer from standing_approval
      where declaration_id = ${id}::uuid and revoked_at is null) as "standing-approval"`.execute(tx)
  return obstacles.flatMap(reason => {
    const count = rows[0]![reason]
    return count > 0 ? [{ reason, count }] : []
  })
}

const stillOwed = (today: string) =>
  sql`(${inState('open', today)} or ${inState('overdue', today)} or ${inState('undated', today)})`
