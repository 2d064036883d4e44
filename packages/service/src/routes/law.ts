/** The law as it is loaded: regimes, their pages, and a search in both languages. */
import { CarnetError, nearest } from '@carnet/errors'
import { languages, lawLanguage, wordsOfCategory } from '@carnet/locales'
import { regimePage } from '@carnet/present'
import { searchLaw } from '@carnet/search'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import { day, engineData, oneOf } from '../shapes.ts'

const words = Type.Object({ en: Type.String(), zh: Type.String() })
const access = 'read-law'

const regimeShape = Type.Object({
  code: Type.String(),
  name: words,
  digest: Type.String({ description: 'SHA-256 of the canonical text, hex' }),
  provisions: Type.Integer(),
  verified: Type.Integer({ description: 'provisions whose wording was compared with the official text' }),
  checked: Type.Union([day, Type.Null()], { description: 'the day of the oldest check' }),
})

const language = Type.Optional(oneOf(languages))

export function lawRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { regimes, vocabulary } = context.library
  app.get(
    '/v1/regimes',
    {
      config: { access },
      schema: {
        summary: 'The regimes that are loaded',
        response: { 200: Type.Object({ items: Type.Array(regimeShape) }) },
      },
    },
    async () => ({
      items: regimes.map(({ code, name, digest, provisions }) => ({
        code,
        name,
        digest,
        provisions: provisions.length,
        verified: provisions.filter(({ provenance }) => provenance.confidence === 'verified').length,
        checked: provisions.map(({ provenance }) => provenance.checked).sort()[0] ?? null,
      })),
    }),
  )
  app.get(
    '/v1/regimes/:code',
    {
      config: { access },
      schema: {
        summary: 'A regime as a page: contents, articles, lists, each with its citation',
        params: Type.Object({ code: Type.String() }),
        querystring: Type.Object({ as_of: Type.Optional(day), language }),
        response: { 200: engineData('sections of entries, as `carnet regime show --json` prints them') },
      },
    },
    async request => {
      const { code } = request.params
      const regime = regimes.find(one => one.code === code.toUpperCase())
      if (!regime) {
        const known = regimes.map(one => one.code)
        throw new CarnetError('CARNET_API_NOT_FOUND', {
          what: code,
          nearest: nearest(code.toUpperCase(), known) ?? '',
        })
      }
      const { as_of: asOf = today(context), language: chosen = 'en' } = request.query
      return regimePage(regime, { language: lawLanguage(chosen), asOf, vocabulary, regimes })
    },
  )
  app.get(
    '/v1/search',
    {
      config: { access },
      schema: {
        summary: 'Entries of lists, provisions, instruments and categories, by words of either language',
        querystring: Type.Object({
          words: Type.String({ minLength: 1, maxLength: 200 }),
          regime: Type.Optional(Type.String()),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 20 })),
        }),
        response: { 200: Type.Object({ items: Type.Array(engineData('what was found, best first')) }) },
      },
    },
    async request => {
      const { words: query, regime, limit } = request.query
      const only = regime === undefined ? {} : { only: regime.toUpperCase() }
      const alsoCalled = wordsOfCategory
      return { items: searchLaw(query, { regimes, vocabulary, limit: limit ?? 20, alsoCalled, ...only }) }
    },
  )
  app.get(
    '/v1/library/comparison',
    {
      config: { access },
      schema: {
        summary:
          'The cases and concepts by which two regimes are compared, YAML as in regimes/vocabulary: to compare where the law is',
        response: {
          200: Type.Object({ probes: Type.String(), concepts: Type.Record(Type.String(), Type.String()) }),
        },
      },
    },
    async () => {
      if (context.comparison === null) throw new CarnetError('CARNET_API_NOT_FOUND', { what: 'comparison' })
      return context.comparison
    },
  )
}
