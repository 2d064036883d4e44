/** Requests from abroad as the store has them, and as they are shown. */
import { CarnetError } from '@carnet/errors'
import { type ForeignRequest, type PlainRequest, readRequest } from '@carnet/requests'
import type { Tables } from '@carnet/store'
import type { Selectable, Transaction } from 'kysely'
import { Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import { day, engineData, instant, oneOf, uuid } from '../shapes.ts'

/** The way of a request; the last of them are its ends. */
export const requestSteps = [
  'received',
  'assessed',
  'approval-asked',
  'approval-given',
  'approval-refused',
  'referred',
  'answered',
  'refused',
  'withdrawn',
] as const
export type RequestStep = (typeof requestSteps)[number]

export const closedSteps: readonly string[] = ['answered', 'refused', 'withdrawn'] satisfies RequestStep[]

/** What is told in the record besides. */
export const recordedBesides = ['note', 'revised', 'question-answered'] as const

export const requestListed = Type.Object({
  id: uuid,
  title: Type.String(),
  place: Type.String({ description: 'of the court or the authority that asks' }),
  state: oneOf(requestSteps),
  revision: Type.Integer(),
  received: day,
  due: Type.Union([day, Type.Null()]),
  created_at: instant,
  created_by: Type.String(),
})

const step = Type.Object({
  step: oneOf([...requestSteps, ...recordedBesides]),
  day,
  note: Type.Union([Type.String(), Type.Null()]),
  revision: Type.Integer({ description: 'of the request, as it was known then' }),
  by: Type.String(),
  at: instant,
})

export const requestShown = Type.Object({
  ...requestListed.properties,
  request: engineData('the request, as it was recorded, with what was answered since under `facts`'),
  steps: Type.Array(step, { description: 'what was done, first to last; nothing of it can be changed' }),
})

export type RequestRow = Selectable<Tables['foreign_request']>

export const listed = (row: RequestRow) => ({
  id: row.id,
  title: row.title,
  place: row.place,
  state: row.state as RequestStep,
  revision: row.revision,
  received: row.received_on,
  due: row.due_on,
  created_at: row.created_at.toISOString(),
  created_by: row.created_by,
})

export async function shown(tx: Transaction<Tables>, row: RequestRow) {
  const steps = await tx
    .selectFrom('foreign_request_step')
    .selectAll()
    .where('request_id', '=', row.id)
    .orderBy('id')
    .execute()
  return {
    ...listed(row),
    request: await plainOf(tx, row),
    steps: steps.map(one => ({
      step: one.step as RequestStep,
      day: one.day,
      note: one.note,
      revision: one.revision,
      by: one.created_by,
      at: one.created_at.toISOString(),
    })),
  }
}

/** Throws `CARNET_API_NOT_FOUND`. */
export async function rowOf(tx: Transaction<Tables>, id: string, lock = false): Promise<RequestRow> {
  const wanted = tx.selectFrom('foreign_request').selectAll().where('id', '=', id)
  const row = await (lock ? wanted.forUpdate() : wanted).executeTakeFirst()
  if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `request ${id}` })
  return row
}

export async function plainOf(
  tx: Transaction<Tables>,
  { id, revision }: Pick<RequestRow, 'id' | 'revision'>,
): Promise<PlainRequest> {
  const { text } = await tx
    .selectFrom('foreign_request_revision')
    .select('text')
    .where('request_id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow()
  return JSON.parse(text) as PlainRequest
}

export const textOf = (request: object): string => JSON.stringify(request, null, 2)

/** Throws what is wrong with it, each fault with its line in the text that is kept. */
export function readPlain(context: ServiceContext, request: object): ForeignRequest {
  const { vocabulary, codes } = context.library
  return readRequest(textOf(request), 'request', { vocabulary, codes, today: today(context) })
}
