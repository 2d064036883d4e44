/** The deadlines of a request, among all that is owed: written again whenever what is known of it changes, gone when it is closed. */
import { type ForeignRequest, type MemoDeadline, makeMemo } from '@carnet/requests'
import type { Tables } from '@carnet/store'
import { sql, type Transaction } from 'kysely'
import type { ServiceContext } from '../context.ts'
import { closedSteps, type RequestRow } from './rows.ts'

/** What a person marked, assigned or noted stays; what is owed no more lapses. */
export async function renewDeadlines(
  context: ServiceContext,
  tx: Transaction<Tables>,
  row: Pick<RequestRow, 'id' | 'organisation_id' | 'state'>,
  request: ForeignRequest,
): Promise<void> {
  const open = !closedSteps.includes(row.state)
  const deadlines = open ? (await makeMemo(context.library, request)).deadlines : []
  const dated = deadlines.filter(({ day, kind }) => day !== null && kind !== 'keep')
  const keys: string[] = []
  for (const one of dated) {
    const key = keyOf(row.id, one)
    keys.push(key)
    await write(context, tx, row, request, one, key)
  }
  const now = context.clock()
  await tx
    .updateTable('obligation')
    .set({ lapsed_at: now, changed_at: now })
    .where('request_id', '=', row.id)
    .where('lapsed_at', 'is', null)
    .where('done_on', 'is', null)
    .where(keys.length === 0 ? sql<boolean>`true` : sql<boolean>`not (key = any(${keys}))`)
    .execute()
}

const keyOf = (id: string, { kind, regime, provision, code }: MemoDeadline): string =>
  ['request', id, kind, regime ?? '-', provision ?? '-', code].join(' ')

async function write(
  { clock }: ServiceContext,
  tx: Transaction<Tables>,
  { id, organisation_id }: Pick<RequestRow, 'id' | 'organisation_id'>,
  request: ForeignRequest,
  { kind, regime, code, words, day, provision, cited, cautions }: MemoDeadline,
  key: string,
): Promise<void> {
  const says = {
    // Whoever asks sets the day of the answer: it is told under their place.
    regime: regime ?? request.asks.place,
    code,
    kind: kind === 'answer' || kind === 'ask-by' ? 'deadline' : kind,
    provision,
    words: JSON.stringify({ en: `${request.title}: ${words.en}`, zh: `${request.title}：${words.zh}` }),
    cite: cited && JSON.stringify(cited.cite),
    source: cited?.source ?? null,
    doubt: cited?.doubt ? JSON.stringify(cited.doubt) : null,
    due_on: day,
    cautions: [...cautions],
    lapsed_at: null,
  }
  await tx
    .insertInto('obligation')
    .values({ ...says, key, organisation_id, request_id: id })
    .onConflict(conflict =>
      conflict.columns(['organisation_id', 'key']).doUpdateSet({ ...says, changed_at: clock() }),
    )
    .execute()
}
