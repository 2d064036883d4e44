/** What is owed, by day; marked done, opened again, given to somebody. */
import { CarnetError } from '@carnet/errors'
import { kinds } from '@carnet/obligations'
import type { Queries, Tables } from '@carnet/store'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql, type Transaction } from 'kysely'
import { type Static, Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import {
  inState,
  type ObligationRow,
  obligationShape,
  obligationShown,
  obligationStates,
} from '../obligations/rows.ts'
import { type Change, change, principalOf } from '../route.ts'
import { day, idParameter, oneOf, pageOf, pageQuery, usualPage, uuid } from '../shapes.ts'

const query = Type.Object({
  ...pageQuery.properties,
  from: Type.Optional(day),
  to: Type.Optional(day),
  state: Type.Optional(oneOf(obligationStates)),
  regime: Type.Optional(Type.String()),
  kind: Type.Optional(oneOf(kinds)),
  declaration: Type.Optional(uuid),
  assigned_to: Type.Optional(Type.String()),
})

export function obligationRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store } = context

  app.get(
    '/v1/obligations',
    {
      config: { access: 'read-work' },
      schema: {
        summary:
          'What is owed, earliest first; what has no day comes last. What has lapsed is left out unless it is asked for',
        querystring: query,
        response: { 200: pageOf(obligationShape) },
      },
    },
    async request => {
      const { limit = usualPage, after } = request.query
      const { organisation } = principalOf(request)
      const now = today(context)
      const { rows } = await store.readWithin(organisation, db => ({
        rows: wanted(db, request.query, now)
          .where('organisation_id', '=', organisation)
          .where(afterCursor(after))
          .orderBy(lastWithoutDay)
          .orderBy('id')
          .limit(limit + 1),
      }))
      const shown = rows.slice(0, limit)
      const last = shown.at(-1)
      const next = rows.length > limit && last ? cursorOf(last) : null
      return { items: shown.map(row => obligationShown(row, now)), next }
    },
  )

  app.get(
    '/v1/obligations/calendar',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'A month, day by day: what falls due in it, done or not',
        querystring: Type.Object({
          month: Type.String({ pattern: '^[12]\\d{3}-(0[1-9]|1[0-2])$', description: 'YYYY-MM' }),
          regime: Type.Optional(Type.String()),
        }),
        response: {
          200: Type.Object({
            month: Type.String(),
            overdue: Type.Integer({ description: 'what was due before the month and is not done' }),
            days: Type.Array(Type.Object({ day, items: Type.Array(obligationShape) })),
          }),
        },
      },
    },
    async request => {
      const { month, regime } = request.query
      const now = today(context)
      const from = `${month}-01`
      const to = lastDayOf(month)
      const found = await store.readWithin(principalOf(request).organisation, db => ({
        rows: wanted(db, { from, to, regime }, now).orderBy('due_on').orderBy('id'),
        late: filtered(db.selectFrom('obligation'), { regime, state: 'overdue' }, now)
          .select(sql<number>`count(*)::integer`.as('count'))
          .where('due_on', '<', from),
      }))
      return {
        month,
        overdue: found.late[0]?.count ?? 0,
        days: [...groupedByDay(found.rows)].map(([of, rows]) => ({
          day: of,
          items: rows.map(row => obligationShown(row, now)),
        })),
      }
    },
  )

  app.get(
    '/v1/obligations/:id',
    {
      config: { access: 'read-work' },
      schema: { summary: 'One thing that is owed', params: idParameter, response: { 200: obligationShape } },
    },
    async request => {
      const { id } = request.params
      const { rows } = await store.readWithin(principalOf(request).organisation, db => ({
        rows: db.selectFrom('obligation').selectAll().where('id', '=', id),
      }))
      return obligationShown(requireFound(rows, id), today(context))
    },
  )

  app.post(
    '/v1/obligations/:id/done',
    {
      config: { access: 'keep-obligations' },
      schema: {
        summary: 'Mark it as done: on which day, with a note and the paper that shows it',
        params: idParameter,
        body: Type.Object({
          day: Type.Optional(day),
          note: Type.Optional(Type.String({ maxLength: 2000 })),
          paper: Type.Optional(Type.String({ format: 'uuid', description: 'an upload' })),
        }),
        response: { 200: obligationShape },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { id } = request.params
        const { day: on = today(context), note: text = null, paper = null } = request.body
        if (paper !== null) await requirePaper(tx, paper)
        const row = await rowOf(tx, id)
        if (row.done_on !== null) throw settled(row, 'open')
        await note('obligation.done', `obligation:${id}`, { day: on, paper })
        return answer(context, tx, id, {
          done_on: on,
          done_by: principal.name,
          note: text,
          paper_id: paper,
        })
      }),
  )

  app.post(
    '/v1/obligations/:id/reopen',
    {
      config: { access: 'keep-obligations' },
      schema: {
        summary: 'Open it again: it was not done after all',
        params: idParameter,
        body: Type.Object({ note: Type.Optional(Type.String({ maxLength: 2000 })) }),
        response: { 200: obligationShape },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, note }) => {
        const { id } = request.params
        const row = await rowOf(tx, id)
        if (row.done_on === null) throw settled(row, 'done')
        // Who had marked it, and with which paper, stays in the audit trail.
        await note('obligation.reopened', `obligation:${id}`, { note: request.body.note ?? null })
        return answer(context, tx, id, {
          done_on: null,
          done_by: null,
          paper_id: null,
          note: request.body.note ?? null,
        })
      }),
  )

  app.post(
    '/v1/obligations/:id/assign',
    {
      config: { access: 'keep-obligations' },
      schema: {
        summary: 'Say who does it; null for nobody',
        params: idParameter,
        body: Type.Object({
          to: Type.Union([Type.String({ minLength: 1, maxLength: 200 }), Type.Null()]),
        }),
        response: { 200: obligationShape },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, note }) => {
        const { id } = request.params
        await rowOf(tx, id)
        await note('obligation.assigned', `obligation:${id}`, { to: request.body.to })
        return answer(context, tx, id, { assigned_to: request.body.to })
      }),
  )
}

const groupedByDay = (rows: readonly ObligationRow[]): Map<string, ObligationRow[]> => {
  const days = new Map<string, ObligationRow[]>()
  for (const row of rows) days.set(row.due_on!, [...(days.get(row.due_on!) ?? []), row])
  return days
}

type Filter = { readonly [Part in keyof Static<typeof query>]?: Static<typeof query>[Part] | undefined }

const wanted = (db: Queries, filter: Filter, now: string) =>
  filtered(db.selectFrom('obligation'), filter, now).selectAll()

function filtered(
  all: SelectQueryBuilder<Tables, 'obligation', object>,
  { from, to, state, regime, kind, declaration, assigned_to }: Filter,
  now: string,
) {
  let rows = all.where(inState(state, now))
  if (from !== undefined) rows = rows.where('due_on', '>=', from)
  if (to !== undefined) rows = rows.where('due_on', '<=', to)
  if (regime !== undefined) rows = rows.where('regime', '=', regime)
  if (kind !== undefined) rows = rows.where('kind', '=', kind)
  if (declaration !== undefined) rows = rows.where('declaration_id', '=', declaration)
  if (assigned_to !== undefined) rows = rows.where('assigned_to', '=', assigned_to)
  return rows
}

/** After every day that a person writes. */
const lastDay = '9999-12-31'
const lastWithoutDay = sql`coalesce(due_on, ${sql.lit(lastDay)}::date)`

const cursorOf = ({ due_on, id }: ObligationRow): string =>
  Buffer.from(`${due_on ?? lastDay} ${id}`).toString('base64url')

const cursorForm = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

function afterCursor(after: string | undefined): RawBuilder<SqlBool> {
  if (after === undefined) return sql<SqlBool>`true`
  const [, at, id] = cursorForm.exec(Buffer.from(after, 'base64url').toString('utf8')) ?? []
  if (at === undefined) throw new CarnetError('CARNET_API_INVALID', { problem: 'querystring/after' })
  return sql<SqlBool>`(${lastWithoutDay}, id) > (${at}::date, ${id}::uuid)`
}

function lastDayOf(month: string): string {
  const [year = 0, of = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, of, 0)).toISOString().slice(0, 10)
}

async function rowOf(tx: Transaction<Tables>, id: string): Promise<ObligationRow> {
  return requireFound(
    await tx.selectFrom('obligation').selectAll().where('id', '=', id).forUpdate().execute(),
    id,
  )
}

function requireFound([row]: readonly ObligationRow[], id: string): ObligationRow {
  if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `obligation ${id}` })
  return row
}

const settled = ({ id, done_on }: ObligationRow, expected: string): CarnetError =>
  new CarnetError('CARNET_OBLIGATION_STATE', { id, state: done_on === null ? 'open' : 'done', expected })

async function answer(
  context: ServiceContext,
  tx: Change['tx'],
  id: string,
  to: Partial<Pick<ObligationRow, 'done_on' | 'done_by' | 'note' | 'paper_id' | 'assigned_to'>>,
) {
  const row = await tx
    .updateTable('obligation')
    .set({ ...to, changed_at: context.clock() })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  return { status: 200, body: obligationShown(row, today(context)) }
}

async function requirePaper(tx: Transaction<Tables>, id: string): Promise<void> {
  const row = await tx
    .selectFrom('upload')
    .select('id')
    .where('id', '=', id)
    .where('state', '=', 'ready')
    .executeTakeFirst()
  if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `upload ${id}` })
}
