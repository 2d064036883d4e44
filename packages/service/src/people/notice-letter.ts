/** The notice of a withdrawal as the recipient reads it: under which provisions, about which deliveries, how to answer. */

import type { ClearanceRecord } from '@carnet/credential'
import type { Language } from '@carnet/locales'
import { type Ground, groundsOf, type NoticeLetter, noticeLetterOf, rightsLawOf } from '@carnet/rights'
import { type ServiceContext, today } from '../context.ts'
import { receiptPage } from '../webhooks/notice-event.ts'
import { noticeSecret } from './notice-secret.ts'
import { contentOf } from './notices.ts'
import type { NoticeRow } from './receipts.ts'

export async function letterOfNotice(
  context: ServiceContext,
  row: NoticeRow,
  language: Language,
): Promise<NoticeLetter> {
  const { states, store, local, login } = context
  const state = await states.of(row.organisation_id)
  const content = contentOf(state, row.id, row.sealed)
  const { name } = await store.over(tx =>
    tx
      .selectFrom('organisation')
      .select('name')
      .where('id', '=', row.organisation_id)
      .executeTakeFirstOrThrow(),
  )
  const link =
    content === null || login === null
      ? null
      : new URL(`${receiptPage}#${noticeSecret(state, row.id)}`, login.publicUrl).href
  return noticeLetterOf(await groundsOfNotice(context, row), {
    language,
    day: today(context),
    from: row.organisation_id === local ? '' : name,
    to: row.recipient,
    notice: row.id,
    does: row.does,
    deliveries: content?.deliveries ?? [],
    link,
  })
}

/** The rights of the places from which the deliveries went and to which they came, as they hold today. */
async function groundsOfNotice(context: ServiceContext, row: NoticeRow): Promise<readonly Ground[]> {
  const state = await context.states.of(row.organisation_id)
  const places: string[] = []
  for (const entry of row.entries) {
    const record = (await state.record(entry)) as unknown as ClearanceRecord | undefined
    places.push(...[record?.places.from, record?.places.to].flatMap(place => place ?? []))
  }
  const law = rightsLawOf(context.library)
  return groundsOf(law, { question: 'withdraw', places, arrives: today(context) }).grounds
}

export async function provisionsOf(context: ServiceContext, row: NoticeRow) {
  const grounds = await groundsOfNotice(context, row)
  const both = ({ en, zh }: { readonly en: string; readonly zh: string }) => ({ en, zh })
  return grounds.flatMap(({ name, rights }) =>
    rights.map(({ right: { provenance } }) => ({
      regime: both(name),
      cite: both(provenance.cite),
      source: provenance.source,
    })),
  )
}
