/** Carries out deliveries: once more after each failure, later every time, and in the end no more. */
import type { Tables } from '@carnet/store'
import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { ServiceContext } from '../context.ts'
import type { JobInputs } from '../jobs.ts'
import { asCarnetError } from '../problem.ts'
import { targetOf } from './address.ts'
import { withSecret } from './notice-event.ts'
import { type Posted, post } from './post.ts'
import { secretOf, sign } from './signature.ts'

/** Seconds to wait after each failed attempt; after the last the webhook is stopped. About three days in all. */
export const usualWaits: readonly number[] = [
  5,
  5 * 60,
  30 * 60,
  2 * 60 * 60,
  5 * 60 * 60,
  10 * 60 * 60,
  14 * 60 * 60,
  20 * 60 * 60,
  24 * 60 * 60,
]

/** How long nobody else takes up a delivery that one process is at, in seconds. */
const lease = 30
const later = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000)

export async function deliver(
  context: ServiceContext,
  { organisation, delivery }: JobInputs['deliver-webhook'],
): Promise<void> {
  const { store, states, clock, webhooks } = context
  const taken = await store.within(organisation, tx => take(tx, delivery, clock()))
  if (!taken) return
  const state = await states.of(organisation)
  // The text that is signed is the text that is sent: made once, of what is kept.
  const body = JSON.stringify(withSecret(taken.body, state, context.login?.publicUrl ?? null))
  const headers = {
    'content-type': 'application/json',
    'user-agent': `carnet/${context.version}`,
    ...sign(secretOf(state, taken.secret), messageId(delivery), clock(), body),
  }
  const posted = await attempt(() => targetOf(taken.url, webhooks), headers, body)
  await store.within(organisation, tx => mark(context, tx, organisation, taken, posted))
}

export const messageId = (delivery: string): string => `msg_${delivery}`

async function attempt(
  find: () => ReturnType<typeof targetOf>,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<Posted> {
  try {
    return await post(await find(), headers, body)
  } catch (error) {
    return { status: null, problem: asCarnetError(error).code }
  }
}

interface Taken {
  readonly id: string
  readonly webhook: string
  readonly url: string
  readonly secret: string
  readonly body: object
  readonly attempts: number
}

/** A delivery for this process alone; null where it is done, at work elsewhere, or its webhook rests. */
async function take(tx: Transaction<Tables>, id: string, now: Date): Promise<Taken | null> {
  const row = await tx
    .updateTable('webhook_delivery as d')
    .from('webhook as w')
    .set({ leased_until: later(now, lease) })
    .whereRef('w.id', '=', 'd.webhook_id')
    .where('d.id', '=', id)
    .where('d.state', '=', 'waiting')
    .where(sql<boolean>`(d.leased_until is null or d.leased_until <= ${now})`)
    .where('w.deleted_at', 'is', null)
    .where('w.stopped_at', 'is', null)
    .where('w.paused_at', 'is', null)
    .returning(['d.id', 'd.webhook_id as webhook', 'w.url', 'w.secret', 'd.body', 'd.attempts'])
    .executeTakeFirst()
  return (row as Taken | undefined) ?? null
}

/** A job that came a moment too early would find that it is not time yet. */
const slack = 1

const succeeded = (status: number | null): boolean => status !== null && status >= 200 && status < 300
/** The receiver says that it is gone for good. */
const gone = 410

async function mark(
  { clock, jobs, webhooks }: ServiceContext,
  tx: Transaction<Tables>,
  organisation: string,
  { id, webhook, attempts: before }: Taken,
  { status, problem }: Posted,
): Promise<void> {
  const now = clock()
  const attempts = before + 1
  const done = succeeded(status)
  const wait = webhooks.waits[attempts - 1]
  const ended = !done && (wait === undefined || status === gone)
  await tx
    .updateTable('webhook_delivery')
    .set({
      attempts,
      answered: status,
      problem,
      leased_until: done || ended ? null : later(now, wait!),
      state: done ? 'delivered' : ended ? 'failed' : 'waiting',
      ...(done ? { delivered_at: now } : {}),
    })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute()
  if (!done && !ended) await jobs.send(tx, 'deliver-webhook', { organisation, delivery: id }, wait! + slack)
  if (ended) await stop(tx, organisation, webhook, now)
}

/** Whoever does not answer for days is not called any more, until somebody looks. */
async function stop(tx: Transaction<Tables>, organisation: string, id: string, now: Date): Promise<void> {
  const stopped = await tx
    .updateTable('webhook')
    .set({ stopped_at: now })
    .where('id', '=', id)
    .where('stopped_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!stopped) return
  const event = { organisation_id: organisation, actor: 'service', details: '{}' }
  await tx
    .insertInto('audit_event')
    .values({ ...event, action: 'webhook.stopped', subject: `webhook:${id}` })
    .execute()
}

/** What was waiting when a process ended, or while a webhook rested, is asked for again. What is at work elsewhere is left to that. */
export async function resumeDeliveries(
  { jobs, clock }: Pick<ServiceContext, 'jobs' | 'clock'>,
  tx: Transaction<Tables>,
  webhook: string | null = null,
): Promise<void> {
  const now = clock().getTime()
  const all = tx
    .selectFrom('webhook_delivery')
    .select(['id', 'organisation_id', 'leased_until'])
    .where('state', '=', 'waiting')
  const rows = await (webhook === null ? all : all.where('webhook_id', '=', webhook)).execute()
  for (const { id, organisation_id: organisation, leased_until } of rows) {
    const wait = leased_until ? Math.max(0, Math.ceil((leased_until.getTime() - now) / 1000)) + slack : 0
    await jobs.send(tx, 'deliver-webhook', { organisation, delivery: id }, wait)
  }
}
