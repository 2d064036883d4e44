/**
 * The receipt of a filing: what was received and when, as a record whose hash the ledger of the authority commits to. Whoever has it proves
 * with `verifyTlogProof` that the authority received just this, and no later than its checkpoint.
 */
import { createHash } from 'node:crypto'
import { canonicalText, type Json } from '@carnet/state'
import type { ServiceContext } from '../context.ts'
import type { ListUse } from './filing-shape.ts'
import type { FiledCarnet, FiledDocument } from './filings.ts'
import type { Desk } from './rows.ts'

export interface ReceiptInput {
  readonly desk: Desk
  readonly filing: string
  readonly filer: { readonly organisation: string; readonly name: string }
  readonly receivedAt: Date
  readonly carnet: FiledCarnet | null
  readonly documents: readonly FiledDocument[]
  readonly uses: readonly ListUse[]
}

export interface Receipt {
  /** The one text of it: canonical JSON (RFC 8785). */
  readonly text: string
  /** Its SHA-256, hex: the entry of the ledger. */
  readonly entry: string
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export function receiptOf({
  desk,
  filing,
  filer,
  receivedAt,
  carnet,
  documents,
  uses,
}: ReceiptInput): Receipt {
  const text = canonicalText({
    carnet_receipt: 1,
    desk: { slug: desk.slug, organisation: desk.organisation, name: desk.name as unknown as Json },
    filing,
    filer: { ...filer },
    received_at: receivedAt.toISOString(),
    carnet: carnet && { sha256: sha256(carnet.text), entry: carnet.entry },
    documents: documents.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
    list_use: uses.map(({ regime, list, entry }) => ({ regime, list, entry })),
  })
  return { text, entry: sha256(text) }
}

type Needs = Pick<ServiceContext, 'store' | 'states'>

/** Enters the receipt of a filing in the ledger of its desk, once, whatever was cut off before. Returns its index. */
export async function enterReceipt(
  { store, states }: Needs,
  organisation: string,
  id: string,
): Promise<number> {
  const state = await states.of(organisation)
  const log = await state.log()
  return store.within(organisation, async tx => {
    // Held, so that two processes do not enter it twice.
    const row = await tx
      .selectFrom('filing')
      .select(['receipt_entry', 'ledger_index'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (row.ledger_index !== null) return Number(row.ledger_index)
    const bytes = Buffer.from(row.receipt_entry, 'hex')
    const index = (await log.find(bytes)) ?? (await log.append(bytes)).index
    await tx.updateTable('filing').set({ ledger_index: index }).where('id', '=', id).execute()
    return index
  })
}

/** What a crash left between a filing and its entry. */
export async function enterReceipts(context: Needs): Promise<void> {
  const open = await context.store.over(tx =>
    tx.selectFrom('filing').select(['id', 'organisation_id']).where('ledger_index', 'is', null).execute(),
  )
  for (const { id, organisation_id } of open) await enterReceipt(context, organisation_id, id)
}
