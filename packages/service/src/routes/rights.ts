/**
 * What a person may ask of whoever holds their data: the law alone, so that the page makes the letter where the person is and
 * nobody learns whom they ask. It lets everybody in: the people of whom data are held have no account here.
 */
import { type RightsLaw, rightsLawOf } from '@carnet/rights'
import type { FastifyInstance } from 'fastify'
import type { ServiceContext } from '../context.ts'
import { engineData } from '../shapes.ts'

export function rightsRoutes(app: FastifyInstance, { library }: ServiceContext): void {
  let law: RightsLaw | null = null
  app.get(
    '/v1/rights',
    {
      config: { access: 'everybody' },
      schema: {
        summary: 'What a person may ask of whoever holds their data, under every regime that says it',
        response: {
          200: engineData('regimes by name and places, rights with citation and days, bodies for complaints'),
        },
      },
    },
    async (_request, reply) => {
      law ??= rightsLawOf(library)
      reply.header('cache-control', 'public, max-age=3600')
      return law
    },
  )
}
