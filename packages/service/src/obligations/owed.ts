/** What a declaration of the store owes, with all that was cleared under it. */
import { decide } from '@carnet/law'
import { readDeclaration } from '@carnet/lawbook'
import {
  burdensOfDecision,
  burdensOfRecord,
  type ClearedOnce,
  dayIn,
  type OwedTogether,
  owedTogether,
  type RecordLike,
} from '@carnet/obligations'
import type { Tables } from '@carnet/store'
import type { Transaction } from 'kysely'
import { type ServiceContext, today } from '../context.ts'

const yearAhead = 366 * 86_400_000 // milliseconds: what recurs is written down that far ahead

/** What is owed under a declaration as it now stands, by the law as it now stands. */
export async function owedUnder(
  context: ServiceContext,
  tx: Transaction<Tables>,
  id: string,
): Promise<readonly OwedTogether[]> {
  const text = await latestText(tx, id)
  if (text === null) return []
  const { regimes, vocabulary, codes } = context.library
  const { declaration } = readDeclaration(text, 'declaration', { vocabulary, codes, today: today(context) })
  return owedTogether({
    regimes,
    vocabulary,
    id,
    declaration,
    said: burdensOfDecision(decide({ declaration, regimes, vocabulary })),
    cleared: await clearedUnder(context, tx, id),
    ahead: dayIn(context.clock().getTime() + yearAhead, 'UTC'),
  })
}

async function latestText(tx: Transaction<Tables>, id: string): Promise<string | null> {
  const row = await tx
    .selectFrom('declaration')
    .innerJoin('declaration_revision as r', join =>
      join.onRef('r.declaration_id', '=', 'declaration.id').onRef('r.revision', '=', 'declaration.revision'),
    )
    .select('r.text')
    .where('declaration.id', '=', id)
    .where('declaration.archived_at', 'is', null)
    .executeTakeFirst()
  return row?.text ?? null
}

/** The transfers that were cleared, with what the records of their clearance say. */
async function clearedUnder(
  { states }: ServiceContext,
  tx: Transaction<Tables>,
  declaration: string,
): Promise<readonly ClearedOnce[]> {
  const rows = await tx
    .selectFrom('transfer')
    .select(['id', 'organisation_id', 'clearance', 'changed_at'])
    .where('declaration_id', '=', declaration)
    .where('state', '=', 'cleared')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const cleared: ClearedOnce[] = []
  for (const { id, organisation_id, clearance, changed_at } of rows) {
    const state = await states.of(organisation_id)
    const { legs = [] } = (clearance ?? {}) as { legs?: readonly { entry: string }[] }
    const records: (RecordLike & { cleared_at: string })[] = []
    for (const { entry } of legs) {
      const record = await state.record(entry)
      if (record) records.push(record as unknown as RecordLike & { cleared_at: string })
    }
    const at = records[0] ? Date.parse(records[0].cleared_at) : changed_at.getTime()
    cleared.push({ id, at, burdens: records.flatMap(burdensOfRecord) })
  }
  return cleared
}
