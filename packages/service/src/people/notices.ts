/**
 * A withdrawal, and consent that is given again, is sent on to everybody who received the person's data: to the endpoint of the recipient where there is one, else as a
 * letter that an officer sends. What is told is by what the recipient finds the person, and no more; it is kept sealed, until it is answered.
 */
import { randomUUID } from 'node:crypto'
import {
  type Delivery,
  deliveredIdentifier,
  type KnownPerson,
  normalIdentifier,
  type SaidIdentifier,
  whereabouts,
} from '@carnet/clearance'
import type { ClearanceRecord } from '@carnet/credential'
import type { State } from '@carnet/state'
import type { NoticeDoes, Tables } from '@carnet/store'
import type { Transaction } from 'kysely'
import type { ServiceContext } from '../context.ts'
import { sha256 } from '../identity/secrets.ts'
import { enqueue } from '../webhooks/events.ts'
import { noticeEvent } from '../webhooks/notice-event.ts'
import { declaredDelivery } from './declared-delivery.ts'
import { noticeSecret } from './notice-secret.ts'
import { recipientKey, recipientNames } from './recipients.ts'
import { seal, unseal } from './seal.ts'

const day = 24 * 3_600_000
/** Whoever has not answered in half a year is asked again by a person, not by a link. */
export const daysOfNotice = 180

/** One delivery, as the recipient is told of it. */
export interface ToldDelivery {
  readonly entry: string
  readonly index: number
  readonly leg: string
  readonly cleared_at: string
  readonly file: string | null
  readonly column: string | null
  readonly form: 'as-it-is' | 'pseudonym' | 'changed' | 'left-out' | 'unknown'
  readonly values: readonly string[]
}

export interface NoticeContent {
  readonly deliveries: readonly ToldDelivery[]
}

export const noticeKey = ({ derive }: Pick<State, 'derive'>, id: string): Buffer =>
  derive('withdrawal-notice', `${id}/seal`)

/** Null when it is answered for good, or too old: then nothing is left of it. */
export const contentOf = (
  state: Pick<State, 'derive'>,
  id: string,
  sealed: Buffer | null,
): NoticeContent | null => (sealed === null ? null : unseal<NoticeContent>(noticeKey(state, id), id, sealed))

export interface SendingOn {
  readonly organisation: string
  readonly by: string
  readonly does: NoticeDoes
  /** One recipient, or all. */
  readonly to: string | null
  readonly said: SaidIdentifier
  readonly known: KnownPerson
}

/**
 * Notices for the deliveries of which none told it yet: so the same withdrawal twice sends nothing twice. That a person consents again
 * is told to whoever was told of the withdrawal, and to nobody else.
 */
export async function sendOn(
  context: ServiceContext,
  tx: Transaction<Tables>,
  { organisation, by, does, to, said, known }: SendingOn,
): Promise<void> {
  const { states, library } = context
  const state = await states.of(organisation)
  const { deliveries } = await whereabouts(state, known)
  const earlier = await tx
    .selectFrom('withdrawal_notice')
    .select(['entries', 'does'])
    .where('kind', '=', known.kind)
    .where('fingerprint', '=', known.fingerprint)
    .orderBy('created_at')
    .execute()
  /** What was told last of a delivery. */
  const told = new Map(earlier.flatMap(notice => notice.entries.map(entry => [entry, notice.does] as const)))
  const open = deliveries.filter(
    one =>
      // Whoever may not have been in a delivery is not named to its recipient.
      one.person === 'there' &&
      (does === 'withdraw' ? told.get(one.entry) !== does : told.get(one.entry) === 'withdraw') &&
      (to === null || recipientNames(one.recipient).includes(to)),
  )
  const normal = await normalIdentifier(library.vocabulary, said)
  for (const [key, own] of byRecipient(open)) {
    const content: ToldDelivery[] = []
    for (const one of own) {
      const record = (await state.record(one.entry)) as unknown as ClearanceRecord
      const declared = await declaredDelivery(context, tx, one.entry, known.kind)
      const { identifier } = said
      content.push({
        entry: one.entry,
        index: one.index,
        leg: one.leg,
        cleared_at: one.cleared_at,
        file: record.output?.name ?? null,
        ...deliveredIdentifier(state, record, { identifier, normal }, declared),
      })
    }
    await writeNotice(context, tx, state, { organisation, by, does, known, key, latest: own[0]!, content })
  }
}

function byRecipient(deliveries: readonly Delivery[]): Map<string, Delivery[]> {
  const found = new Map<string, Delivery[]>()
  for (const one of deliveries) {
    const key = recipientKey(one.recipient)
    found.set(key, [...(found.get(key) ?? []), one])
  }
  return found
}

interface NewNotice {
  readonly organisation: string
  readonly by: string
  readonly does: NoticeDoes
  readonly known: KnownPerson
  readonly key: string
  readonly latest: Delivery
  readonly content: readonly ToldDelivery[]
}

async function writeNotice(
  context: ServiceContext,
  tx: Transaction<Tables>,
  state: State,
  { organisation, by, does, known, key, latest, content }: NewNotice,
): Promise<void> {
  const now = context.clock()
  const id = randomUUID()
  const endpoint = await endpointOf(tx, recipientNames(latest.recipient))
  const delivery =
    endpoint === null
      ? null
      : await enqueue(context, tx, organisation, endpoint, noticeEvent, { notice: id, does })
  await tx
    .insertInto('withdrawal_notice')
    .values({
      id,
      organisation_id: organisation,
      does,
      kind: known.kind,
      fingerprint: known.fingerprint,
      recipient: latest.recipient.name,
      recipient_key: key,
      place: latest.places.to,
      entries: content.map(({ entry }) => entry),
      sealed: seal(noticeKey(state, id), id, { deliveries: content } satisfies NoticeContent),
      secret_sha256: sha256(noticeSecret(state, id)),
      delivery_id: delivery,
      created_by: by,
      created_at: now,
      expires_at: new Date(now.getTime() + daysOfNotice * day),
    })
    .execute()
}

/** The endpoint of a recipient, by any of its names; the newest where there are several. */
async function endpointOf(tx: Transaction<Tables>, names: readonly string[]): Promise<string | null> {
  const row = await tx
    .selectFrom('webhook')
    .select('id')
    .where('recipient', 'in', names)
    .where('deleted_at', 'is', null)
    .where('stopped_at', 'is', null)
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
  return row?.id ?? null
}
