/** What the service holds about whoever is signed in: a copy of it, and the end of it. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { erasePerson, mostDeeds, personalData } from '../erasure/people.ts'
import { finishErasures } from '../erasure/traces.ts'
import { clearCookie, sessionCookie } from '../identity/cookies.ts'
import { requireRecent } from '../recent.ts'
import { callerOf } from '../route.ts'
import { engineData } from '../shapes.ts'
import { sessionOf } from './sessions.ts'

export function ownDataRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, clock } = context

  app.get(
    '/v1/me/data',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: `All that the service holds about oneself, with the last ${mostDeeds} deeds; for people who sign in`,
        response: {
          200: engineData(
            'person, memberships, sessions, keys, invitations, what one was assigned, mail, deeds of the audit trail',
          ),
        },
      },
    },
    async (request, reply) => {
      const { person } = sessionOf(request)
      reply.header('content-disposition', 'attachment; filename="carnet-my-data.json"')
      return store.over(tx => personalData(tx, person))
    },
  )

  app.delete(
    '/v1/me',
    {
      config: { access: 'signed-in' },
      schema: {
        summary:
          'Erase oneself: name, address, memberships, sessions and keys. What one did stays in the audit trail under an id',
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { person } = sessionOf(request)
      requireRecent(context, callerOf(request))
      await store.over(tx => erasePerson(tx, person, clock()))
      await finishErasures(context)
      clearCookie(reply, sessionCookie)
      reply.header('clear-site-data', '"cache", "storage"')
      reply.code(204)
      return null
    },
  )
}
