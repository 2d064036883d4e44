/** Obligations as they are shown, and found by how they stand. */
import { kinds } from '@carnet/obligations'
import type { Tables } from '@carnet/store'
import { type RawBuilder, type Selectable, type SqlBool, sql } from 'kysely'
import { Type } from 'typebox'
import { day, engineData, instant, oneOf, uuid } from '../shapes.ts'

/** `undated`: for as long as it lasts, or from a day that is not known yet. `lapsed`: owed no more. */
export const obligationStates = ['open', 'overdue', 'undated', 'done', 'lapsed'] as const
export type ObligationState = (typeof obligationStates)[number]

const orNull = <Shape extends Parameters<typeof Type.Union>[0][number]>(shape: Shape) =>
  Type.Union([shape, Type.Null()])
const words = Type.Object({ en: Type.String(), zh: Type.String(), de: Type.Optional(Type.String()) })

export const obligationShape = Type.Object({
  id: uuid,
  state: oneOf(obligationStates),
  regime: Type.String(),
  kind: oneOf(kinds),
  code: Type.String({ description: 'the duty, or the mechanism that ends' }),
  leg: orNull(Type.String()),
  words,
  provision: orNull(Type.String()),
  cite: orNull(words),
  source: orNull(Type.String()),
  doubt: orNull(words),
  starts: orNull(day),
  due: orNull(day),
  basis: orNull(engineData('the event that the day is counted from: event, day, record')),
  papers: Type.Array(Type.String(), { description: 'filings, assessments and texts that show it as done' }),
  cautions: Type.Array(Type.String(), { description: 'what a person must look at besides the day' }),
  shown: Type.Boolean({ description: 'the declaration itself shows it as done' }),
  done: orNull(
    Type.Object({
      day,
      by: orNull(Type.String()),
      note: orNull(Type.String()),
      paper: orNull(uuid),
    }),
  ),
  assigned_to: orNull(Type.String()),
  declaration: orNull(uuid),
  transfer: orNull(uuid),
  request: orNull(uuid),
  created_at: instant,
  changed_at: instant,
})

export type ObligationRow = Selectable<Tables['obligation']>

export function stateOf(row: ObligationRow, today: string): ObligationState {
  if (row.done_on !== null || row.shown) return 'done'
  if (row.lapsed_at !== null) return 'lapsed'
  if (row.due_on === null) return 'undated'
  // Records are kept until the day: nothing is late after it.
  return row.due_on < today && row.kind !== 'keep' ? 'overdue' : 'open'
}

/** The same, asked of the database. */
export function inState(state: ObligationState | undefined, today: string): RawBuilder<SqlBool> {
  const owed = sql`done_on is null and not shown and lapsed_at is null`
  switch (state) {
    case undefined:
      return sql<SqlBool>`(lapsed_at is null or done_on is not null or shown)`
    case 'done':
      return sql<SqlBool>`(done_on is not null or shown)`
    case 'lapsed':
      return sql<SqlBool>`(lapsed_at is not null and done_on is null and not shown)`
    case 'undated':
      return sql<SqlBool>`(${owed} and due_on is null)`
    case 'overdue':
      return sql<SqlBool>`(${owed} and due_on < ${today}::date and kind <> 'keep')`
    case 'open':
      return sql<SqlBool>`(${owed} and due_on is not null and (due_on >= ${today}::date or kind = 'keep'))`
  }
}

export function obligationShown(row: ObligationRow, today: string) {
  return {
    id: row.id,
    state: stateOf(row, today),
    regime: row.regime,
    kind: row.kind as never,
    code: row.code,
    leg: row.leg,
    words: row.words as { en: string; zh: string },
    provision: row.provision,
    cite: row.cite as { en: string; zh: string } | null,
    source: row.source,
    doubt: row.doubt as { en: string; zh: string } | null,
    starts: row.starts_on,
    due: row.due_on,
    basis: row.basis,
    papers: row.papers,
    cautions: row.cautions,
    shown: row.shown,
    done:
      row.done_on === null
        ? null
        : { day: row.done_on, by: row.done_by, note: row.note, paper: row.paper_id },
    assigned_to: row.assigned_to,
    declaration: row.declaration_id,
    transfer: row.transfer_id,
    request: row.request_id,
    created_at: row.created_at.toISOString(),
    changed_at: row.changed_at.toISOString(),
  }
}
