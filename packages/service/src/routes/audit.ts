/** Who did what. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { proveEvent } from '../audit/batches.ts'
import type { ServiceContext } from '../context.ts'
import { principalOf } from '../route.ts'
import { engineData, instant, pageOf, pageQuery } from '../shapes.ts'

const eventShape = Type.Object({
  id: Type.String(),
  actor: Type.String(),
  action: Type.String(),
  subject: Type.String(),
  details: engineData('what else is to be known'),
  created_at: instant,
  entered_in: Type.Union([Type.String(), Type.Null()], {
    description: 'the ledger entry that commits to it',
  }),
})

const eventId = '^\\d{1,18}$'

const proofShape = Type.Object({
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
        }),
        response: { 200: pageOf(eventShape) },
      },
    },
    async request => {
      const { limit = 50, after } = request.query
      const rows = await context.store.within(principalOf(request).organisation, tx => {
        const all = tx.selectFrom('audit_event').selectAll().orderBy('id', 'desc')
        return (after === undefined ? all : all.where('id', '<', after)).limit(limit + 1).execute()
      })
      const items = rows
        .slice(0, limit)
        .map(({ id, actor, action, subject, details, created_at, entered_in }) => ({
          id: String(id),
          actor,
          action,
          subject,
          details,
          created_at: created_at.toISOString(),
          entered_in,
        }))
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
    },
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
