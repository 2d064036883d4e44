/** Webhooks: made, tried, paused, deleted, and what was delivered. */
import { CarnetError } from '@carnet/errors'
import type { Tables } from '@carnet/store'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import type { Selectable, Transaction } from 'kysely'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { pageFrom, pageOfQuery } from '../pages.ts'
import { change, principalOf } from '../route.ts'
import { engineData, idParameter, instant, oneOf, pageOf, pageQuery, uuid } from '../shapes.ts'
import { targetOf } from '../webhooks/address.ts'
import { messageId, resumeDeliveries } from '../webhooks/deliver.ts'
import { enqueue, pingEvent, webhookEvents } from '../webhooks/events.ts'
import { noticeEvent } from '../webhooks/notice-event.ts'
import { newSalt, secretOf } from '../webhooks/signature.ts'

const access = 'manage-webhooks'
const states = ['active', 'paused', 'stopped'] as const
const deliveryStates = ['waiting', 'delivered', 'failed'] as const
const orNull = <Shape extends Parameters<typeof Type.Union>[0][number]>(shape: Shape) =>
  Type.Union([shape, Type.Null()])

const webhookShape = Type.Object({
  id: uuid,
  label: Type.String(),
  url: Type.String(),
  events: Type.Array(oneOf(webhookEvents)),
  recipient: orNull(Type.String({ description: 'whose endpoint it is, where it is told of withdrawals' })),
  state: oneOf(states),
  created_at: instant,
  created_by: Type.String(),
})

const deliveryShape = Type.Object({
  id: uuid,
  message: Type.String({ description: 'webhook-id, the same for every attempt' }),
  event: Type.String(),
  body: engineData('what was sent: type, timestamp, data'),
  state: oneOf(deliveryStates),
  attempts: Type.Integer(),
  answered: orNull(Type.Integer({ description: 'the status of the last answer' })),
  problem: orNull(Type.String({ description: 'why there was no answer' })),
  created_at: instant,
  delivered_at: orNull(instant),
})

export function webhookRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, states, clock } = context

  app.post(
    '/v1/webhooks',
    {
      config: { access, recent: true },
      schema: {
        summary: 'Make a webhook; its secret is shown in this answer and never again',
        body: Type.Object({
          url: Type.String({ maxLength: 2000 }),
          label: Type.Optional(Type.String({ maxLength: 200 })),
          events: Type.Array(oneOf(webhookEvents), { minItems: 1, uniqueItems: true }),
          recipient: Type.Optional(
            Type.String({
              minLength: 1,
              maxLength: 200,
              description:
                'whose endpoint it is: an identifier, or its name in declarations; with the event withdrawal.notice alone',
            }),
          ),
        }),
        response: { 201: Type.Object({ id: uuid, secret: Type.String() }) },
      },
    },
    async (request, reply) => {
      const { url, label = '', events, recipient = null } = request.body
      // What it is told of people is for that recipient alone.
      const isForNotices = events.includes(noticeEvent)
      if (isForNotices !== (recipient !== null) || (isForNotices && events.length > 1))
        throw new CarnetError('CARNET_WEBHOOK_RECIPIENT')
      // Told now what would be refused later; it is looked at again before every attempt.
      await targetOf(url, context.webhooks)
      return change(context, request, reply, async ({ tx, principal, note }) => {
        const salt = newSalt()
        const { id } = await tx
          .insertInto('webhook')
          .values({
            organisation_id: principal.organisation,
            url,
            label,
            secret: salt,
            events: [...events],
            recipient,
            created_by: principal.name,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        await note('webhook.made', `webhook:${id}`, { host: new URL(url).host, events })
        return {
          status: 201,
          body: { id, secret: secretOf(await states.of(principal.organisation), salt) },
          location: `/v1/webhooks/${id}`,
        }
      })
    },
  )

  app.get(
    '/v1/webhooks',
    {
      config: { access },
      schema: {
        summary: 'The webhooks, newest first, without their secrets',
        querystring: pageQuery,
        response: { 200: pageOf(webhookShape) },
      },
    },
    async request => {
      const page = pageOfQuery(request.query)
      const { rows } = await store.readWithin(principalOf(request).organisation, db => ({
        rows: db
          .selectFrom('webhook')
          .selectAll()
          .where('deleted_at', 'is', null)
          .where(page.from)
          .orderBy('created_at', 'desc')
          .orderBy('id')
          .limit(page.rows),
      }))
      return pageFrom(page, rows, webhookShown)
    },
  )

  app.delete(
    '/v1/webhooks/:id',
    {
      config: { access },
      schema: {
        summary: 'Delete a webhook; what was not delivered yet is not delivered',
        params: idParameter,
        response: { 204: Type.Null() },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, note }) => {
        const { id } = request.params
        await webhookOf(tx, id)
        await tx.updateTable('webhook').set({ deleted_at: clock() }).where('id', '=', id).execute()
        await tx
          .updateTable('webhook_delivery')
          .set({ state: 'failed', problem: 'deleted' })
          .where('webhook_id', '=', id)
          .where('state', '=', 'waiting')
          .execute()
        await note('webhook.deleted', `webhook:${id}`)
        return { status: 204, body: null }
      }),
  )

  for (const action of ['pause', 'resume'] as const)
    app.post(
      `/v1/webhooks/:id/${action}`,
      {
        config: { access },
        schema: {
          summary:
            action === 'pause'
              ? 'Pause a webhook: what happens meanwhile waits'
              : 'Go on with a webhook that was paused, or that was stopped because it did not answer',
          params: idParameter,
          response: { 200: webhookShape },
        },
      },
      (request, reply) =>
        change(context, request, reply, async ({ tx, note }) => {
          const { id } = request.params
          await webhookOf(tx, id)
          const row = await tx
            .updateTable('webhook')
            .set(action === 'pause' ? { paused_at: clock() } : { paused_at: null, stopped_at: null })
            .where('id', '=', id)
            .returningAll()
            .executeTakeFirstOrThrow()
          if (action === 'resume') await resumeDeliveries(context, tx, id)
          await note(`webhook.${action}d`, `webhook:${id}`)
          return { status: 200, body: webhookShown(row) }
        }),
    )

  app.post(
    '/v1/webhooks/:id/ping',
    {
      config: { access },
      schema: {
        summary: 'Send a message to try it',
        params: idParameter,
        response: { 202: Type.Object({ delivery: uuid }) },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { id } = request.params
        await webhookOf(tx, id)
        const { organisation } = principal
        const delivery = await enqueue(context, tx, organisation, id, pingEvent, { webhook: id })
        await note('webhook.pinged', `webhook:${id}`)
        return { status: 202, body: { delivery } }
      }),
  )

  app.get(
    '/v1/webhooks/:id/deliveries',
    {
      config: { access },
      schema: {
        summary: 'What was sent, or waits to be, newest first',
        params: idParameter,
        querystring: Type.Object({ ...pageQuery.properties, state: Type.Optional(oneOf(deliveryStates)) }),
        response: { 200: pageOf(deliveryShape) },
      },
    },
    async request => {
      const page = pageOfQuery(request.query)
      const { state: wanted } = request.query
      const rows = await store.within(principalOf(request).organisation, async tx => {
        await webhookOf(tx, request.params.id)
        const all = tx
          .selectFrom('webhook_delivery')
          .selectAll()
          .where('webhook_id', '=', request.params.id)
          .where(page.from)
        return (wanted === undefined ? all : all.where('state', '=', wanted))
          .orderBy('created_at', 'desc')
          .orderBy('id')
          .limit(page.rows)
          .execute()
      })
      return pageFrom(page, rows, row => ({
        id: row.id,
        message: messageId(row.id),
        event: row.event,
        body: row.body,
        state: row.state,
        attempts: row.attempts,
        answered: row.answered,
        problem: row.problem,
        created_at: row.created_at.toISOString(),
        delivered_at: row.delivered_at?.toISOString() ?? null,
      }))
    },
  )

  app.post(
    '/v1/webhook-deliveries/:id/redeliver',
    {
      config: { access },
      schema: {
        summary: 'Send a message again, under the same webhook-id',
        params: idParameter,
        response: { 202: Type.Object({ delivery: uuid }) },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { id } = request.params
        const row = await tx
          .updateTable('webhook_delivery')
          .set({ state: 'waiting', attempts: 0, leased_until: null, delivered_at: null })
          .where('id', '=', id)
          .where('state', '!=', 'waiting')
          .returning('webhook_id')
          .executeTakeFirst()
        if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `finished delivery ${id}` })
        await webhookOf(tx, row.webhook_id)
        await context.jobs.send(tx, 'deliver-webhook', {
          organisation: principal.organisation,
          delivery: id,
        })
        await note('webhook.redelivered', `webhook:${row.webhook_id}`, { delivery: id })
        return { status: 202, body: { delivery: id } }
      }),
  )
}

type Row = Selectable<Tables['webhook']>

const webhookShown = (row: Row) => ({
  id: row.id,
  label: row.label,
  url: row.url,
  events: row.events as never[],
  recipient: row.recipient,
  state: row.stopped_at ? ('stopped' as const) : row.paused_at ? ('paused' as const) : ('active' as const),
  created_at: row.created_at.toISOString(),
  created_by: row.created_by,
})

async function webhookOf(tx: Transaction<Tables>, id: string): Promise<Row> {
  const row = await tx
    .selectFrom('webhook')
    .selectAll()
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `webhook ${id}` })
  return row
}
