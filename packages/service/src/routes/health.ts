/** Whether the service lives, and whether it can work. */
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'

const state = Type.Object({ status: Type.String() })

export function healthRoutes(app: FastifyInstance, { store }: ServiceContext): void {
  app.get(
    '/health/live',
    { config: { access: 'everybody' }, schema: { summary: 'The process answers', response: { 200: state } } },
    async () => ({ status: 'live' }),
  )
  app.get(
    '/health/ready',
    {
      config: { access: 'everybody' },
      schema: { summary: 'The store answers too: requests may come', response: { 200: state, 503: state } },
    },
    async (_request, reply) => {
      try {
        await sql`select 1`.execute(store.db)
        return { status: 'ready' }
      } catch {
        return reply.code(503).send({ status: 'store' })
      }
    },
  )
}
