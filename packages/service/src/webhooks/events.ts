/** What other programs are told of. What they are told names things by their ids and says nothing of people. */
import type { Tables } from '@carnet/store'
import type { Transaction } from 'kysely'
import type { ServiceContext } from '../context.ts'

export const webhookEvents = [
  'transfer.decided',
  'transfer.approval-needed',
  'transfer.cleared',
  'transfer.failed',
  'obligation.due',
  'obligation.overdue',
  'counter.near',
  'law.changed',
  // Told to whoever filed: how it goes on at the desk.
  'filing.moved',
  // Told to the webhook of one recipient alone, never announced to all: `notice-event.ts`.
  'withdrawal.notice',
] as const
export type WebhookEvent = (typeof webhookEvents)[number]

/** To try a webhook; sent to that one alone, whatever it asks for. */
export const pingEvent = 'webhook.ping'

/** Values of what is told: ids, codes, numbers and days. */
export type Told = Readonly<Record<string, string | number | boolean | null>>

export interface Message {
  readonly type: string
  /** When it happened, RFC 3339. */
  readonly timestamp: string
  readonly data: Told
}

/**
 * Tells the webhooks of an organisation that ask for the event. Part of the transaction of the change: what did not happen is not told,
 * and what happened is, whenever the process ends.
 */
export async function announce(
  context: Pick<ServiceContext, 'jobs' | 'clock'>,
  tx: Transaction<Tables>,
  organisation: string,
  event: WebhookEvent,
  data: Told,
): Promise<void> {
  const webhooks = await tx
    .selectFrom('webhook')
    .select(['id', 'events'])
    .where('organisation_id', '=', organisation)
    .where('deleted_at', 'is', null)
    .where('stopped_at', 'is', null)
    .execute()
  for (const { id, events } of webhooks)
    if (events.includes(event)) await enqueue(context, tx, organisation, id, event, data)
}

/** Writes a delivery and asks for it to be carried out. Returns its id. */
export async function enqueue(
  { jobs, clock }: Pick<ServiceContext, 'jobs' | 'clock'>,
  tx: Transaction<Tables>,
  organisation: string,
  webhook: string,
  event: string,
  data: Told,
): Promise<string> {
  const message: Message = { type: event, timestamp: clock().toISOString(), data }
  const { id } = await tx
    .insertInto('webhook_delivery')
    .values({
      organisation_id: organisation,
      webhook_id: webhook,
      event,
      body: JSON.stringify(message),
      leased_until: null,
      answered: null,
      delivered_at: null,
      problem: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await jobs.send(tx, 'deliver-webhook', { organisation, delivery: id })
  return id
}
