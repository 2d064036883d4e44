/** The deadlines of a request, among all that is owed: written again whenever what is known of it changes, gone when it is closed. */
import { CarnetError } from '@carnet/errors'
import { deadlinesFor, type ForeignRequest, type MemoDeadline } from '@carnet/requests'
import type { Tables } from '@carnet/store'
import { sql, type Transaction } from 'kysely'
import type { ServiceContext } from '../context.ts'
import { closedSteps, plainOf, type RequestRow, readPlain, rowOf } from './rows.ts'

/** What a person marked, assigned or noted stays; what is owed no more lapses. */
export async function renewDeadlines(
  context: ServiceContext,
  tx: Transaction<Tables>,
  row: Pick<RequestRow, 'id' | 'organisation_id' | 'state'>,
  request: ForeignRequest,
): Promise<void> {
  const open = !closedSteps.includes(row.state)
  const deadlines = open ? deadlinesFor(context.library, request) : []
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

/** The deadlines of all open requests of an organisation, by the law and the day as they now are. */
export async function renewAllDeadlines(context: ServiceContext, organisation: string): Promise<void> {
  const { store } = context
  const open = await store.within(organisation, tx =>
    tx
      .selectFrom('foreign_request')
      .select('id')
      .where('state', 'not in', [...closedSteps])
      .execute(),
  )
  for (const { id } of open)
    await store.within(organisation, async tx => {
      const row = await rowOf(tx, id, true)
      const request = await readable(context, tx, row)
      if (request) await renewDeadlines(context, tx, row, request)
    })
}

/** Null for one that the law as it now is cannot read any more: its page says what is wrong, and its deadlines stay. */
async function readable(
  context: ServiceContext,
  tx: Transaction<Tables>,
  row: RequestRow,
): Promise<ForeignRequest | null> {
  try {
    return readPlain(context, await plainOf(tx, row))
  } catch (error) {
    if (error instanceof CarnetError) return null
    throw error
  }
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
