/** Links for people: made by whoever answers them, shown once, listed without their secrets, taken back. */
import { personActs } from '@carnet/store'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { pageFrom, pageOfQuery } from '../pages.ts'
import {
  type Basis,
  bases,
  daysOfActing,
  hoursOfLink,
  makeLink,
  mostIdentifiers,
  revokeLink,
} from '../people/links.ts'
import { knownPeople } from '../people/withdraw.ts'
import { change, principalOf } from '../route.ts'
import { idParameter, instant, oneOf, pageOf, pageQuery, uuid } from '../shapes.ts'
import { saidShape } from './people.ts'

const access = 'answer-people'
/** Where the console shows a person where their data went. */
const page = '/my-data/here'

const linkStates = ['waiting', 'opened', 'expired', 'closed', 'revoked'] as const
const may = ['see', 'withdraw'] as const

const linkShape = Type.Object({
  id: uuid,
  kinds: Type.Array(Type.String(), { description: 'the categories of the identifiers it was made for' }),
  acts_as: oneOf(personActs),
  basis: Type.Union([oneOf(bases), Type.Null()]),
  may: oneOf(may),
  state: oneOf(linkStates),
  acts_until: instant,
  created_by: Type.String(),
  created_at: instant,
  expires_at: instant,
  opened_at: Type.Union([instant, Type.Null()]),
})

export function personLinkRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, states, clock, library } = context

  app.post(
    '/v1/people/links',
    {
      config: { access, recent: true },
      schema: {
        summary:
          'Make a one-time link by which a person, or whoever acts for them, sees where their data went; link and code are shown in this answer and never again',
        body: Type.Object({
          identifiers: Type.Array(Type.Object(saidShape), {
            minItems: 1,
            maxItems: mostIdentifiers,
            description: 'all of one person; kept as keyed hashes',
          }),
          acts_as: Type.Optional(oneOf(personActs)),
          basis: Type.Optional(oneOf(bases)),
          may: Type.Optional(oneOf(may)),
          hours: Type.Optional(
            Type.Integer({ ...hoursOfLink, description: 'within which the link is opened' }),
          ),
          days: Type.Optional(
            Type.Integer({ ...daysOfActing, description: 'for which somebody acts for another' }),
          ),
        }),
        response: {
          201: Type.Object({
            id: uuid,
            path: Type.String({
              description:
                'after the address of the service; the secret stands behind #, which no server sees',
            }),
            url: Type.Union([Type.String(), Type.Null()], {
              description: 'null on the machine of one person, which nobody else reaches',
            }),
            code: Type.String({ description: 'eight digits, to be told by another way than the link' }),
            expires_at: instant,
          }),
        },
      },
    },
    async (request, reply) => {
      const { identifiers, acts_as = 'self', basis = null, ...rest } = request.body
      const { may: allowed = 'withdraw', hours = hoursOfLink.default, days = daysOfActing.default } = rest
      const state = await states.of(principalOf(request).organisation)
      const subject = await knownPeople(state, library.vocabulary, identifiers)
      const asked = { subject, actsAs: acts_as, basis, mayWithdraw: allowed === 'withdraw', hours, days }
      return change(
        context,
        request,
        reply,
        async ({ tx, principal, note }) => {
          const made = await makeLink(context, tx, principal, { ...asked, identifiers })
          await note('person-link.made', `person-link:${made.id}`, { acts_as, basis, may: allowed, hours })
          const path = `${page}#${made.secret}`
          const publicUrl = context.login?.publicUrl
          const url = publicUrl ? new URL(path, publicUrl).href : null
          const body = { id: made.id, path, url, code: made.code, expires_at: made.expiresAt.toISOString() }
          return { status: 201, body, location: `/v1/people/links/${made.id}` }
        },
        // What is remembered of the request has keyed hashes, from which nobody finds an identifier.
        asked,
      )
    },
  )

  app.get(
    '/v1/people/links',
    {
      config: { access },
      schema: {
        summary: 'The links that were made, newest first, without their secrets and without whose they are',
        querystring: pageQuery,
        response: { 200: pageOf(linkShape) },
      },
    },
    async request => {
      const page = pageOfQuery(request.query)
      const now = clock()
      const { rows } = await store.readWithin(principalOf(request).organisation, db => ({
        rows: db
          .selectFrom('person_link')
          .selectAll()
          .where(page.from)
          .orderBy('created_at', 'desc')
          .orderBy('id')
          .limit(page.rows),
      }))
      return pageFrom(page, rows, row => ({
        id: row.id,
        kinds: row.subject.map(({ kind }) => kind),
        acts_as: row.acts_as,
        basis: row.basis as Basis | null,
        may: row.may_withdraw ? ('withdraw' as const) : ('see' as const),
        state: stateOf(row, now),
        acts_until: row.acts_until.toISOString(),
        created_by: row.created_by,
        created_at: row.created_at.toISOString(),
        expires_at: row.expires_at.toISOString(),
        opened_at: row.opened_at?.toISOString() ?? null,
      }))
    },
  )

  app.delete(
    '/v1/people/links/:id',
    {
      config: { access },
      schema: {
        summary: 'Take a link back; whoever came in by it is out at once',
        params: idParameter,
        response: { 204: Type.Null() },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, note }) => {
        const { id } = request.params
        await revokeLink(tx, id, clock())
        await note('person-link.revoked', `person-link:${id}`)
        return { status: 204, body: null }
      }),
  )
}

interface Moments {
  readonly expires_at: Date
  readonly opened_at: Date | null
  readonly closed_at: Date | null
  readonly revoked_at: Date | null
}

function stateOf(row: Moments, now: Date): (typeof linkStates)[number] {
  if (row.revoked_at) return 'revoked'
  if (row.closed_at) return 'closed'
  if (row.opened_at) return 'opened'
  return row.expires_at > now ? 'waiting' : 'expired'
}
