/** Requests from abroad: recorded, known better with time, with the steps that were taken. */
import { CarnetError } from '@carnet/errors'
import { type ForeignRequest, questionsOf, withAnswer } from '@carnet/requests'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import { pageFrom, pageOfQuery } from '../pages.ts'
import { renewDeadlines } from '../requests/obligations.ts'
import {
  closedSteps,
  listed,
  plainOf,
  type RequestRow,
  readPlain,
  requestListed,
  requestShown,
  requestSteps,
  rowOf,
  shown,
  textOf,
} from '../requests/rows.ts'
import { type Change, change, principalOf } from '../route.ts'
import { day, engineData, idParameter, oneOf, pageOf, pageQuery } from '../shapes.ts'

const requestBody = engineData('a request from abroad, as `carnet request --template` shows it, as JSON')

export function requestRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store } = context

  app.post(
    '/v1/requests',
    {
      config: { access: 'declare' },
      schema: {
        summary: 'Record a request of a court or an authority abroad',
        body: Type.Object({ request: requestBody }),
        response: { 201: requestShown },
      },
    },
    (request, reply) =>
      change(context, request, reply, async by => {
        const { request: said } = request.body
        const read = readPlain(context, said)
        const row = await by.tx
          .insertInto('foreign_request')
          .values({
            organisation_id: by.principal.organisation,
            state: 'received',
            created_by: by.principal.name,
            changed_at: context.clock(),
            ...headOf(read),
          })
          .returningAll()
          .executeTakeFirstOrThrow()
        await keepRevision(by, row, said)
        await keepStep(by, row, 'received', read.received, null)
        await renewDeadlines(context, by.tx, row, read)
        await by.note('request.recorded', `request:${row.id}`, { revision: 1 })
        return { status: 201, body: await shown(by.tx, row), location: `/v1/requests/${row.id}` }
      }),
  )

  app.get(
    '/v1/requests',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'The requests from abroad, newest first; closed ones are left out unless they are asked for',
        querystring: Type.Object({
          ...pageQuery.properties,
          closed: Type.Optional(Type.Boolean({ default: false })),
        }),
        response: { 200: pageOf(requestListed) },
      },
    },
    async request => {
      const page = pageOfQuery(request.query)
      const { rows } = await store.readWithin(principalOf(request).organisation, db => {
        const all = db.selectFrom('foreign_request').selectAll().where(page.from)
        const wanted = request.query.closed ? all : all.where('state', 'not in', [...closedSteps])
        return { rows: wanted.orderBy('created_at', 'desc').orderBy('id').limit(page.rows) }
      })
      return pageFrom(page, rows, listed)
    },
  )

  app.get(
    '/v1/requests/:id',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'A request from abroad, and its record',
        params: idParameter,
        response: { 200: requestShown },
      },
    },
    async request =>
      store.within(principalOf(request).organisation, async tx =>
        shown(tx, await rowOf(tx, request.params.id)),
      ),
  )

  app.put(
    '/v1/requests/:id',
    {
      config: { access: 'declare' },
      schema: {
        summary: 'Say what is now known of it; `revision` is the one that this was made from',
        params: idParameter,
        body: Type.Object({ request: requestBody, revision: Type.Integer({ minimum: 1 }) }),
        response: { 200: requestShown },
      },
    },
    (request, reply) =>
      change(context, request, reply, async by => {
        const { id } = request.params
        const { request: said, revision: from } = request.body
        const row = await openRow(by, id)
        if (row.revision !== from)
          throw new CarnetError('CARNET_API_CONFLICT', {
            what: `request ${id}`,
            revision: row.revision,
            from,
          })
        return revised(context, by, row, said, 'revised', null)
      }),
  )

  app.post(
    '/v1/requests/:id/answers',
    {
      config: { access: 'declare' },
      schema: {
        summary: 'Answer an open question of its memo; an empty text says that nobody knows',
        params: idParameter,
        body: Type.Object({
          key: Type.String({ minLength: 1, maxLength: 300, description: '`key` of the question' }),
          text: Type.String({ maxLength: 2000, description: 'as the question expects it' }),
        }),
        response: { 200: requestShown },
      },
    },
    (request, reply) =>
      change(context, request, reply, async by => {
        const { id } = request.params
        const { key, text } = request.body
        const row = await openRow(by, id)
        const before = await plainOf(by.tx, row)
        const question = questionsOf(context.library, readPlain(context, before)).find(one => one.key === key)
        if (!question) throw new CarnetError('CARNET_REQUEST_QUESTION', { id, key })
        const said = withAnswer(before, question, text, context.library.vocabulary)
        return revised(context, by, row, said, 'question-answered', key)
      }),
  )

  app.post(
    '/v1/requests/:id/steps',
    {
      config: { access: 'declare' },
      schema: {
        summary: 'Enter a step into its record: what was done, on which day. A closed one takes notes only',
        params: idParameter,
        body: Type.Object({
          step: oneOf([...requestSteps, 'note']),
          day: Type.Optional(day),
          note: Type.Optional(Type.String({ maxLength: 2000 })),
        }),
        response: { 200: requestShown },
      },
    },
    (request, reply) =>
      change(context, request, reply, async by => {
        const { id } = request.params
        const { step, day: on = today(context), note = null } = request.body
        const row = step === 'note' ? await rowOf(by.tx, id, true) : await openRow(by, id)
        await keepStep(by, row, step, on, note)
        await by.note(`request.${step}`, `request:${id}`, { day: on, revision: row.revision })
        if (step === 'note') return { status: 200, body: await shown(by.tx, row) }
        const next = await by.tx
          .updateTable('foreign_request')
          .set({ state: step, changed_at: context.clock() })
          .where('id', '=', id)
          .returningAll()
          .executeTakeFirstOrThrow()
        await renewDeadlines(context, by.tx, next, readPlain(context, await plainOf(by.tx, next)))
        return { status: 200, body: await shown(by.tx, next) }
      }),
  )
}

const headOf = ({ title, asks, received, answer_due }: ForeignRequest) => ({
  title,
  place: asks.place,
  received_on: received,
  due_on: answer_due,
})

async function openRow({ tx }: Change, id: string): Promise<RequestRow> {
  const row = await rowOf(tx, id, true)
  if (closedSteps.includes(row.state)) throw new CarnetError('CARNET_REQUEST_STATE', { id, state: row.state })
  return row
}

/** A new revision of what is known, with its line in the record. */
async function revised(
  context: ServiceContext,
  by: Change,
  row: RequestRow,
  said: object,
  step: 'revised' | 'question-answered',
  note: string | null,
) {
  const read = readPlain(context, said)
  const next = await by.tx
    .updateTable('foreign_request')
    .set({ ...headOf(read), revision: row.revision + 1, changed_at: context.clock() })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  await keepRevision(by, next, said)
  await keepStep(by, next, step, today(context), note)
  await renewDeadlines(context, by.tx, next, read)
  await by.note('request.revised', `request:${row.id}`, { revision: next.revision })
  return { status: 200, body: await shown(by.tx, next) }
}

async function keepRevision({ tx, principal }: Change, row: RequestRow, said: object): Promise<void> {
  await tx
    .insertInto('foreign_request_revision')
    .values({
      organisation_id: principal.organisation,
      request_id: row.id,
      revision: row.revision,
      text: textOf(said),
      created_by: principal.name,
    })
    .execute()
}

async function keepStep(
  { tx, principal }: Change,
  row: RequestRow,
  step: string,
  on: string,
  note: string | null,
): Promise<void> {
  await tx
    .insertInto('foreign_request_step')
    .values({
      organisation_id: principal.organisation,
      request_id: row.id,
      revision: row.revision,
      step,
      day: on,
      note,
      created_by: principal.name,
    })
    .execute()
}
