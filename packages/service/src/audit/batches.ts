/**
 * The audit trail is committed to by the ledger of its organisation: from time to time the events that are new become a batch, whose hash
 * is an entry. Whoever changes an event afterwards, or takes one away, cannot bring its proof any more.
 */
import type { EventProof } from '@carnet/credential'
import { CarnetError } from '@carnet/errors'
import { batchEntry, batchPath, batchRoot } from '@carnet/ledger'
import { canonicalText, type Json } from '@carnet/state'
import type { Tables } from '@carnet/store'
import { type Selectable, sql, type Transaction } from 'kysely'
import type { ServiceContext } from '../context.ts'
import { asManyAsFit, hashesOfRows, pageText, rowsAbout, salted } from './pages.ts'

export const betweenBatches = 5 * 60_000
const largestBatch = 4096

/** One page of an organisation is made, or changed, at a time. */
export const auditLock = async (tx: Transaction<Tables>, organisation: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext(${`audit ${organisation}`}))`.execute(tx)
}

type Event = Selectable<Tables['audit_event']>
type Needs = Pick<ServiceContext, 'store' | 'states' | 'clock'>

/** Enters what is not in the ledger yet, of all organisations. What a crash left half done is done by the next run. */
export async function enterEvents(context: Needs): Promise<void> {
  const { store } = context
  const open = await store.over(tx =>
    tx
      .selectFrom('audit_event')
      .select('organisation_id')
      .distinct()
      .where('entered_in', 'is', null)
      .execute(),
  )
  for (const { organisation_id } of open) while (await gather(context, organisation_id)) {}
  const unsealed = await store.over(tx =>
    tx
      .selectFrom('audit_batch')
      .select(['entry', 'organisation_id'])
      .where('sealed_at', 'is', null)
      .execute(),
  )
  for (const { entry, organisation_id } of unsealed) await seal(context, organisation_id, entry)
}

/**
 * First the batch is written down, and its page kept in the state; then what the ledger gets is known, whatever happens in between. A page whose
 * batch was never written is one that no entry names. Says whether more may be left.
 */
async function gather({ store, states, clock }: Needs, organisation: string): Promise<boolean> {
  const { texts } = await states.of(organisation)
  return store.within(organisation, async tx => {
    await auditLock(tx, organisation)
    const waiting = await tx
      .selectFrom('audit_event')
      .selectAll()
      .where('entered_in', 'is', null)
      .orderBy('id')
      .limit(largestBatch)
      .execute()
    if (waiting.length === 0) return false
    const events = asManyAsFit(waiting)
    const lines = events.map(textOf)
    const about = await rowsAbout(
      tx,
      organisation,
      events.map(({ subject }) => subject),
    )
    const rows = about.map(salted)
    const record = canonicalText({
      carnet_audit_batch: 1,
      organisation,
      made_at: clock().toISOString(),
      size: events.length,
      root: batchRoot(lines),
      row_hashes: hashesOfRows(rows),
    })
    const entry = batchEntry(record).toString('hex')
    await texts.put('trail', entry, pageText({ record, events: lines, rows }))
    await tx.insertInto('audit_batch').values({ entry, organisation_id: organisation, record }).execute()
    const ids = events.map(({ id }) => id)
    await tx.updateTable('audit_event').set({ entered_in: entry }).where('id', 'in', ids).execute()
    return waiting.length === largestBatch || events.length < waiting.length
  })
}

/** Pages of the batches that a version before pages has made: the store is what these rows are known from. */
export async function keepOlderPages({ store, states }: Needs): Promise<void> {
  const batches = await store.over(tx =>
    tx
      .selectFrom('audit_batch')
      .select(['entry', 'organisation_id'])
      .where('record', 'not like', '%"rows":"%')
      .where('record', 'not like', '%"row_hashes":"%')
      .orderBy('created_at')
      .execute(),
  )
  for (const { entry, organisation_id: organisation } of batches) {
    const { texts } = await states.of(organisation)
    if ((await texts.get('trail', entry)) !== undefined) continue
    const page = await store.within(organisation, async tx => {
      const { record } = await tx
        .selectFrom('audit_batch')
        .select('record')
        .where('entry', '=', entry)
        .executeTakeFirstOrThrow()
      const events = await tx
        .selectFrom('audit_event')
        .selectAll()
        .where('entered_in', '=', entry)
        .orderBy('id')
        .execute()
      const rows = await rowsAbout(
        tx,
        organisation,
        events.map(({ subject }) => subject),
      )
      return pageText({ record, events: events.map(textOf), rows })
    })
    await texts.put('trail', entry, page)
  }
}

/** The row is held while the ledger is written to, so that two processes do not enter the same batch. */
async function seal(context: Needs, organisation: string, entry: string): Promise<void> {
  const state = await context.states.of(organisation)
  const log = await state.log()
  await context.store.within(organisation, async tx => {
    const row = await tx
      .selectFrom('audit_batch')
      .select('record')
      .where('entry', '=', entry)
      .where('sealed_at', 'is', null)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!row) return
    const bytes = batchEntry(row.record)
    const index = (await log.find(bytes)) ?? (await log.append(bytes)).index
    await tx
      .updateTable('audit_batch')
      .set({ ledger_index: index, sealed_at: context.clock() })
      .where('entry', '=', entry)
      .execute()
  })
}

/** Throws `CARNET_API_NOT_FOUND`, `CARNET_API_NOT_ENTERED`. */
export async function proveEvent(
  { store, states }: Needs,
  organisation: string,
  id: string,
): Promise<EventProof & { readonly path: string[] }> {
  const { event, events, batch } = await store.within(organisation, tx => batchOf(tx, id))
  const state = await states.of(organisation)
  const log = await state.log()
  const texts = events.map(textOf)
  const index = events.findIndex(one => one.id === event.id)
  return {
    carnet_event_proof: 1,
    text: texts[index]!,
    index,
    path: batchPath(texts, index),
    record: batch.record,
    ledger: await log.prove(Number(batch.ledger_index)),
    ledger_key: log.verifierKey,
  }
}

async function batchOf(tx: Transaction<Tables>, id: string) {
  const event = await tx.selectFrom('audit_event').selectAll().where('id', '=', id).executeTakeFirst()
  if (!event) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `event ${id}` })
  const batch =
    event.entered_in === null
      ? undefined
      : await tx
          .selectFrom('audit_batch')
          .select(['record', 'ledger_index'])
          .where('entry', '=', event.entered_in)
          .where('sealed_at', 'is not', null)
          .executeTakeFirst()
  if (!batch) throw new CarnetError('CARNET_API_NOT_ENTERED', { id })
  const events = await tx
    .selectFrom('audit_event')
    .selectAll()
    .where('entered_in', '=', event.entered_in)
    .orderBy('id')
    .execute()
  return { event, events, batch }
}

/** The one text of an event; where it is entered is no part of it. */
const textOf = ({ id, organisation_id, actor, action, subject, details, created_at }: Event): string =>
  canonicalText({
    id: String(id),
    organisation: organisation_id,
    actor,
    action,
    subject,
    details: details as unknown as Json,
    created_at: created_at.toISOString(),
  })
