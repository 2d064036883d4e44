/** The declarations that are kept, decided again on the days on which the law, as it is enacted today, becomes another. */
import { CarnetError } from '@carnet/errors'
import { outcomes } from '@carnet/law'
import { readDeclaration } from '@carnet/lawbook'
import { type Said, type Turn, turnsOf } from '@carnet/obligations'
import { datedChanges } from '@carnet/present'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import { pageFrom, pageOfQuery } from '../pages.ts'
import { principalOf } from '../route.ts'
import { day, oneOf, pageOf, pageQuery, uuid } from '../shapes.ts'

const said = Type.Object({
  outcome: oneOf(outcomes),
  standing: Type.Union([oneOf(['met', 'open', 'failed'] as const), Type.Null()]),
  grounds: Type.Array(Type.String(), { description: 'ids of the provisions that apply' }),
})

const redecided = Type.Object({
  id: uuid,
  name: Type.String(),
  revision: Type.Integer(),
  turns: Type.Array(Type.Object({ day, regime: Type.String(), before: said, after: said }), {
    description: 'where a regime answers otherwise on a day than on the day before; empty where none does',
  }),
  unreadable: Type.Union([Type.String({ pattern: '^CARNET_' }), Type.Null()], {
    description: 'why it cannot be decided under the law as it is loaded: the code of an error',
  }),
})

const plainSaid = (one: Said) => ({ ...one, grounds: [...one.grounds] })
const plainTurn = (turn: Turn) => ({
  ...turn,
  before: plainSaid(turn.before),
  after: plainSaid(turn.after),
})

/** Each declaration is decided twice for every day that changes something: fewer on a page than elsewhere. */
const largestPage = 20

export function upcomingRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { regimes, vocabulary, codes } = context.library
  app.get(
    '/v1/upcoming/declarations',
    {
      config: { access: 'read-work' },
      schema: {
        summary:
          'Declarations, newest first, and on which coming days a regime would answer them otherwise. What has moved until then is not counted in',
        querystring: Type.Object({
          ...pageQuery.properties,
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: largestPage, default: largestPage })),
        }),
        response: { 200: pageOf(redecided) },
      },
    },
    async request => {
      const { limit = largestPage, after } = request.query
      const page = pageOfQuery({ limit, ...(after === undefined ? {} : { after }) })
      const { rows } = await context.store.readWithin(principalOf(request).organisation, db => ({
        rows: db
          .selectFrom('declaration')
          .select(['id', 'name', 'revision', 'created_at'])
          .select(eb =>
            eb
              .selectFrom('declaration_revision as r')
              .select('r.text')
              .whereRef('r.declaration_id', '=', 'declaration.id')
              .whereRef('r.revision', '=', 'declaration.revision')
              .as('text'),
          )
          .where(page.from)
          .where('archived_at', 'is', null)
          .orderBy('created_at', 'desc')
          .orderBy('id')
          .limit(page.rows),
      }))
      const now = today(context)
      const options = { vocabulary, after: now, until: null, tense: 'future' } as const
      const days = regimes.flatMap(regime =>
        datedChanges(regime, options).flatMap(change => change.day ?? []),
      )
      const law = { regimes, vocabulary, days }
      const again = (text: string): { turns: Turn[]; unreadable: string | null } => {
        try {
          const { declaration } = readDeclaration(text, 'declaration', { vocabulary, codes, today: now })
          return { turns: turnsOf(declaration, law), unreadable: null }
        } catch (error) {
          if (!(error instanceof CarnetError)) throw error
          return { turns: [], unreadable: error.code }
        }
      }
      return pageFrom(page, rows, ({ id, name, revision, text }) => {
        const { turns, unreadable } = again(text ?? '')
        return { id, name, revision, turns: turns.map(plainTurn), unreadable }
      })
    },
  )
}
