/** What recipients answer: that they received a notice, that it is done, or that they refuse, with the reason. Done and refused are for good. */
import { CarnetError } from '@carnet/errors'
import { noticeDoes, type ReceiptState, receiptStates, type Tables } from '@carnet/store'
import type { Selectable, Transaction } from 'kysely'
import { type Static, Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import { day, instant, oneOf, uuid } from '../shapes.ts'
import { noticeKey } from './notices.ts'
import { seal, unseal } from './seal.ts'

export const noticeStates = ['waiting', 'sent', ...receiptStates] as const
const longestReason = 1000

/** What somebody says who gives a receipt. */
export const receiptBody = {
  state: oneOf(receiptStates),
  day: Type.Optional(day),
  reason: Type.Optional(Type.String({ maxLength: longestReason, description: 'why it is refused' })),
}

export const noticeShape = Type.Object({
  id: uuid,
  does: oneOf(noticeDoes),
  recipient: Type.String(),
  recipient_key: Type.String({ description: 'by what a withdrawal names it' }),
  place: Type.Union([Type.String(), Type.Null()]),
  kind: Type.String({ description: 'the category of the identifier' }),
  entries: Type.Array(Type.String(), { description: 'the ledger entries that it is about' }),
  way: oneOf(['webhook', 'letter'] as const),
  state: oneOf(noticeStates),
  since: instant,
  created_at: instant,
  sent_at: Type.Union([instant, Type.Null()]),
  receipts: Type.Array(
    Type.Object({
      state: oneOf(receiptStates),
      day,
      reason: Type.Union([Type.String(), Type.Null()]),
      by: oneOf(['recipient', 'officer'] as const),
      at: instant,
    }),
  ),
})
export type NoticeShown = Static<typeof noticeShape>

export type NoticeRow = Selectable<Tables['withdrawal_notice']>

export interface ReceiptGiven {
  readonly state: ReceiptState
  readonly day?: string | undefined
  readonly reason?: string | undefined
}

const isFinal = (state: ReceiptState): boolean => state !== 'received'

/** The row is locked. Throws `CARNET_WITHDRAWAL_ANSWERED`, and `CARNET_API_INVALID` for a refusal without a reason, or a day to come. */
export async function addReceipt(
  context: ServiceContext,
  tx: Transaction<Tables>,
  row: NoticeRow,
  given: ReceiptGiven,
  by: string,
): Promise<void> {
  const { id, organisation_id: organisation } = row
  const reason = given.reason?.trim() ?? ''
  if (given.state === 'refused' && reason === '')
    throw new CarnetError('CARNET_API_INVALID', { problem: 'body/reason' })
  const on = given.day ?? today(context)
  // A day further west or east of here is a day apart.
  if (on > dayAfter(today(context))) throw new CarnetError('CARNET_API_INVALID', { problem: 'body/day' })
  const before = await tx
    .selectFrom('withdrawal_receipt')
    .select('state')
    .where('notice_id', '=', id)
    .orderBy('id', 'desc')
    .execute()
  const final = before.find(({ state }) => isFinal(state))
  if (final) throw new CarnetError('CARNET_WITHDRAWAL_ANSWERED', { id, state: final.state })
  if (before.length > 0 && given.state === 'received') return
  const state = await context.states.of(organisation)
  await tx
    .insertInto('withdrawal_receipt')
    .values({
      organisation_id: organisation,
      notice_id: id,
      state: given.state,
      day: on,
      reason: given.state === 'refused' ? seal(noticeKey(state, id), id, reason) : null,
      given_by: by,
      created_at: context.clock(),
    })
    .execute()
  // Answered for good: nothing that finds the person is needed any more.
  if (isFinal(given.state))
    await tx.updateTable('withdrawal_notice').set({ sealed: null }).where('id', '=', id).execute()
}

function dayAfter(text: string): string {
  const next = new Date(`${text}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

/** Notices with all that was answered, as officers and the person see them. */
export async function noticesShown(
  { states }: Pick<ServiceContext, 'states'>,
  tx: Transaction<Tables>,
  rows: readonly NoticeRow[],
): Promise<NoticeShown[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const receipts = await tx
    .selectFrom('withdrawal_receipt')
    .selectAll()
    .where('notice_id', 'in', ids)
    .orderBy('id')
    .execute()
  const deliveries = await tx
    .selectFrom('webhook_delivery')
    .select(['id', 'state', 'delivered_at'])
    .where(
      'id',
      'in',
      rows.map(row => row.delivery_id ?? row.id),
    )
    .execute()
  const state = await states.of(rows[0]!.organisation_id)
  return rows.map(row => {
    const own = receipts.filter(one => one.notice_id === row.id)
    const delivery = deliveries.find(one => one.id === row.delivery_id)
    const sent = delivery?.delivered_at ?? row.sent_at
    const last = own.at(-1)
    return {
      id: row.id,
      does: row.does,
      recipient: row.recipient,
      recipient_key: row.recipient_key,
      place: row.place,
      kind: row.kind,
      entries: row.entries,
      // An endpoint that does not answer is written to.
      way: delivery && delivery.state !== 'failed' ? ('webhook' as const) : ('letter' as const),
      state: last?.state ?? (sent ? ('sent' as const) : ('waiting' as const)),
      since: (last?.created_at ?? sent ?? row.created_at).toISOString(),
      created_at: row.created_at.toISOString(),
      sent_at: sent?.toISOString() ?? null,
      receipts: own.map(one => ({
        state: one.state,
        day: one.day,
        reason: one.reason === null ? null : unseal<string>(noticeKey(state, row.id), row.id, one.reason),
        by: one.given_by === 'recipient' ? ('recipient' as const) : ('officer' as const),
        at: one.created_at.toISOString(),
      })),
    }
  })
}

/** All notices about one person, the latest first. */
export async function noticesAbout(
  context: Pick<ServiceContext, 'states'>,
  tx: Transaction<Tables>,
  subject: readonly { readonly kind: string; readonly fingerprint: string }[],
): Promise<NoticeShown[]> {
  const rows = await tx
    .selectFrom('withdrawal_notice')
    .selectAll()
    .where(({ eb, or, and }) =>
      or(subject.map(one => and([eb('kind', '=', one.kind), eb('fingerprint', '=', one.fingerprint)]))),
    )
    .orderBy('created_at', 'desc')
    .orderBy('recipient_key')
    .execute()
  return noticesShown(context, tx, rows)
}
