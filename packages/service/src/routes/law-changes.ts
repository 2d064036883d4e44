/** What changes in the law: between two days of a regime, and from today on. */
import { CarnetError, nearest } from '@carnet/errors'
import type { Regime } from '@carnet/law'
import { type Change, datedChanges, uncommenced } from '@carnet/present'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import { day, engineData } from '../shapes.ts'

const access = 'read-law'
const changes = Type.Array(engineData('a change, as `carnet regime diff --json` prints it'))

export function lawChangeRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { regimes, vocabulary } = context.library
  const regimeOf = (code: string): Regime => {
    const found = regimes.find(one => one.code === code.toUpperCase())
    if (found) return found
    const known = regimes.map(one => one.code)
    throw new CarnetError('CARNET_API_NOT_FOUND', {
      what: code,
      nearest: nearest(code.toUpperCase(), known) ?? '',
    })
  }

  app.get(
    '/v1/regimes/:code/changes',
    {
      config: { access },
      schema: {
        summary: 'What changed in a regime between two days, as `carnet regime diff` says it',
        params: Type.Object({ code: Type.String() }),
        querystring: Type.Object({
          from: day,
          to: Type.Optional({ ...day, description: 'left out: today' }),
        }),
        response: { 200: Type.Object({ regime: Type.String(), from: day, to: day, changes }) },
      },
    },
    async request => {
      const regime = regimeOf(request.params.code)
      const now = today(context)
      const { from, to = now } = request.query
      if (to < from) throw new CarnetError('CARNET_DAYS_BACKWARDS', { from, until: to })
      const tense = to > now ? 'future' : 'past'
      const found: Change[] = datedChanges(regime, { vocabulary, after: from, until: to, tense })
      return { regime: regime.code, from, to, changes: found }
    },
  )

  app.get(
    '/v1/upcoming',
    {
      config: { access },
      schema: {
        summary:
          'What enters into force or ends from a day on, regime by regime, as `carnet regime upcoming` says it',
        querystring: Type.Object({
          regime: Type.Optional(Type.String()),
          from: Type.Optional({ ...day, description: 'left out: today' }),
          until: Type.Optional(day),
        }),
        response: {
          200: Type.Object({
            from: day,
            until: Type.Union([day, Type.Null()]),
            items: Type.Array(Type.Object({ regime: Type.String(), changes })),
          }),
        },
      },
    },
    async request => {
      const { regime: code, from = today(context), until = null } = request.query
      if (until !== null && until < from) throw new CarnetError('CARNET_DAYS_BACKWARDS', { from, until })
      const options = { vocabulary, after: from, until, tense: 'future' } as const
      const items = (code === undefined ? regimes : [regimeOf(code)])
        .map(one => ({ regime: one.code, changes: [...datedChanges(one, options), ...uncommenced(one)] }))
        .filter(one => one.changes.length > 0)
      return { from, until, items }
    },
  )
}
