/** Whether the service lives, and whether it can work. */
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { parts, readiness } from '../readiness.ts'

const live = Type.Object({ status: Type.String() })
const ready = Type.Object({
  status: Type.Union([Type.Literal('ready'), Type.Literal('not-ready'), Type.Literal('stopping')]),
  failing: Type.Array(Type.Union(parts.map(part => Type.Literal(part))), {
    description: 'The parts that do not work',
  }),
})

export function healthRoutes(app: FastifyInstance, context: ServiceContext): void {
  let stopping = false
  app.addHook('preClose', async () => {
    stopping = true
  })
  app.get(
    '/health/live',
    { config: { access: 'everybody' }, schema: { summary: 'The process answers', response: { 200: live } } },
    async () => ({ status: 'live' }),
  )
  app.get(
    '/health/ready',
    {
      config: { access: 'everybody' },
      schema: {
        summary: 'Database, ledger, queue and files work too: requests may come',
        response: { 200: ready, 503: ready },
      },
    },
    async (_request, reply) => {
      if (stopping) return reply.code(503).send({ status: 'stopping', failing: [] })
      const { failing } = await readiness(context)
      return failing.length === 0
        ? { status: 'ready', failing }
        : reply.code(503).send({ status: 'not-ready', failing })
    },
  )
}
