/** Who did what. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { proveEvent } from '../audit/batches.ts'
import { eventsBy, namesOf, whoAndWhat } from '../audit/search.ts'
import type { ServiceContext } from '../context.ts'
import { principalOf } from '../route.ts'
import { day, engineData, instant, pageOf, pageQuery, usualPage } from '../shapes.ts'

const eventShape = Type.Object({
  id: Type.String(),
  actor: Type.String(),
  actor_name: Type.Union([Type.String(), Type.Null()], {
    description:
      'what the member or key is called now; null where they have left, and for the service itself',
  }),
  action: Type.String(),
  subject: Type.String(),
  details: engineData('what else is to be known'),
  created_at: instant,
  entered_in: Type.Union([Type.String(), Type.Null()], {
    description: 'the ledger entry that commits to it',
  }),
})

const eventId = '^\\d{1,18}$'

const named = Type.Object({ actor: Type.String(), name: Type.Union([Type.String(), Type.Null()]) })

const proofShape = Type.Object({
  carnet_event_proof: Type.Literal(1, { description: 'version of the format, which `carnet verify` takes' }),
  text: Type.String({ description: 'the event, byte for byte' }),
  index: Type.Integer({ description: 'of the event in its batch' }),
  path: Type.Array(Type.String(), { description: 'the hashes that lead to the root of the batch, base64' }),
  record: Type.String({ description: 'the batch; its SHA-256 is the entry of the ledger' }),
  ledger: Type.String({ description: 'the proof that the ledger holds the entry (C2SP tlog-proof)' }),
  ledger_key: Type.String({
    description: 'the key of the ledger; compare it with what you know from elsewhere',
  }),
})

export function auditRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  app.get(
    '/v1/audit',
    {
      config: { access: 'read-audit' },
      schema: {
        summary: 'What was done, newest first',
        querystring: Type.Object({
          limit: pageQuery.properties.limit,
          after: Type.Optional(Type.String({ pattern: eventId })),
          actor: Type.Optional(Type.String({ maxLength: 200 })),
          action: Type.Optional(Type.String({ maxLength: 200 })),
          subject: Type.Optional(Type.String({ maxLength: 200 })),
          from: Type.Optional(day),
          to: Type.Optional(day),
        }),
        response: { 200: pageOf(eventShape) },
      },
    },
    async request => {
      const { limit = usualPage, after, ...filter } = request.query
      const { organisation } = principalOf(request)
      const { rows } = await context.store.readWithin(organisation, db => ({
        rows: eventsBy(db, organisation, filter, { limit, after }),
      }))
      const items = rows.slice(0, limit).map(({ organisation_id, ...row }) => ({
        ...row,
        id: String(row.id),
        created_at: row.created_at.toISOString(),
      }))
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
    },
  )

  app.get(
    '/v1/audit/choices',
    {
      config: { access: 'read-audit' },
      schema: {
        summary: 'Who has done something, and what: what the trail can be filtered by',
        response: { 200: Type.Object({ actors: Type.Array(named), actions: Type.Array(Type.String()) }) },
      },
    },
    async request =>
      context.store.within(principalOf(request).organisation, async tx => {
        const { actors, actions } = await whoAndWhat(tx)
        const names = await namesOf(tx, actors)
        return { actors: actors.map(actor => ({ actor, name: names.get(actor) ?? null })), actions }
      }),
  )

  app.get(
    '/v1/audit/events/:id/proof',
    {
      config: { access: 'read-audit' },
      schema: {
        summary: 'That the ledger holds an event: to be checked by anybody, offline',
        params: Type.Object({ id: Type.String({ pattern: eventId }) }),
        response: { 200: proofShape },
      },
    },
    request => proveEvent(context, principalOf(request).organisation, request.params.id),
  )
}
