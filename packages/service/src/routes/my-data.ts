/**
 * For the person themselves, or whoever acts for them: they open their link, see where their data went and the proofs of it, and take
 * their consent back. They have no account and no cookie, and reach no other route.
 */
import { CarnetError } from '@carnet/errors'
import { personActs } from '@carnet/store'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Attempts } from '../attempts.ts'
import { noteEvent } from '../audit/trail.ts'
import type { ServiceContext } from '../context.ts'
import { entriesBetween } from '../ledger/entries.ts'
import { bases, linkName, openLink } from '../people/links.ts'
import { recipientNames } from '../people/recipients.ts'
import { type Visit, visitOf } from '../people/visits.ts'
import { whereaboutsOf } from '../people/whereabouts.ts'
import { withdrawFor } from '../people/withdraw.ts'
import { instant, oneOf } from '../shapes.ts'
import { knownOf, knownShape } from './people.ts'

const access = 'person'
const numeral = '^(0|[1-9]\\d{0,15})$'

const shown = Type.Object({
  organisation: Type.Union([Type.String(), Type.Null()], {
    description: 'who holds the data; null on the machine of one person, where nobody has said',
  }),
  acts_as: oneOf(personActs),
  basis: Type.Union([oneOf(bases), Type.Null()]),
  may: oneOf(['see', 'withdraw'] as const),
  acts_until: instant,
  ends_at: instant,
  ...knownShape.properties,
})

export function myDataRoutes(plain: FastifyInstance, context: ServiceContext, attempts: Attempts): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, states } = context

  app.post(
    '/v1/my-data/visit',
    {
      config: { access: 'everybody' },
      bodyLimit: 16 * 1024,
      onRequest: attempts.signIn,
      schema: {
        summary: 'Open a link, once, with the code that came another way',
        body: Type.Object({
          secret: Type.String({ minLength: 1, maxLength: 200 }),
          code: Type.String({ minLength: 1, maxLength: 20 }),
        }),
        response: {
          201: Type.Object({
            token: Type.String({ description: 'to be sent with each request: Authorization: Bearer …' }),
            ends_at: instant,
          }),
        },
      },
    },
    async (request, reply) => {
      const { secret, expiresAt } = await openLink(context, request.body)
      reply.code(201)
      return { token: secret.text, ends_at: expiresAt.toISOString() }
    },
  )

  app.delete(
    '/v1/my-data/visit',
    {
      config: { access },
      schema: { summary: 'Leave: what was brought opens nothing any more', response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      const { id, organisation } = visitOf(request)
      await store.within(organisation, tx => tx.deleteFrom('person_session').where('id', '=', id).execute())
      reply.code(204)
      return null
    },
  )

  app.get(
    '/v1/my-data',
    {
      config: { access },
      schema: { summary: 'Where my data went, and what I took back', response: { 200: shown } },
    },
    async request => shownTo(context, visitOf(request)),
  )

  app.get(
    '/v1/my-data/entries/:index',
    {
      config: { access },
      schema: {
        summary: 'What the ledger holds of a delivery that I am in, and the proof of it',
        params: Type.Object({ index: Type.String({ pattern: numeral }) }),
        response: {
          200: Type.Object({
            entry: Type.String({ description: 'hexadecimal: SHA-256 of the record' }),
            record: Type.Union([Type.String(), Type.Null()]),
            proof: Type.String({ description: 'C2SP tlog-proof against the present checkpoint' }),
            key: Type.String({ description: 'the verifier key of the ledger' }),
          }),
        },
      },
    },
    async request => {
      const { organisation, subject } = visitOf(request)
      const index = Number(request.params.index)
      const state = await states.of(organisation)
      const { deliveries } = await whereaboutsOf(state, subject)
      // Of deliveries that this person is in, or may be in, and of no others.
      if (!deliveries.some(one => one.index === index))
        throw new CarnetError('CARNET_API_NOT_FOUND', { what: `delivery ${index}` })
      const log = await state.log()
      const [found] = await store.within(organisation, tx => entriesBetween(tx, state, index, index + 1))
      const { entry, record } = found!
      return { entry, record, proof: await log.prove(index), key: log.verifierKey }
    },
  )

  app.post(
    '/v1/my-data/withdrawals',
    {
      config: { access },
      schema: {
        summary: 'I take my consent back: from the next delivery on I am left out',
        body: Type.Object({
          to: Type.Optional(
            Type.String({ minLength: 1, maxLength: 200, description: 'one recipient; all without it' }),
          ),
        }),
        response: { 201: shown },
      },
    },
    async (request, reply) => {
      const visit = visitOf(request)
      if (!visit.mayWithdraw) throw new CarnetError('CARNET_PERSON_MAY_NOT')
      const { organisation, link } = visit
      const { to = null } = request.body
      // A recipient of theirs and no free text: it is kept, and stands in the audit trail.
      const { deliveries } = await whereaboutsOf(await states.of(organisation), visit.subject)
      if (to !== null && !deliveries.some(({ recipient }) => recipientNames(recipient).includes(to)))
        throw new CarnetError('CARNET_API_NOT_FOUND', { what: 'recipient' })
      await store.within(organisation, async tx => {
        await withdrawFor(context, tx, { organisation, by: linkName(link), to, said: visit.identifiers() })
        await noteEvent(tx, organisation, linkName(link), 'person.withdraw', 'person', { to })
      })
      reply.code(201)
      return shownTo(context, visit)
    },
  )
}

async function shownTo(context: ServiceContext, visit: Visit) {
  const { store, local } = context
  const { organisation, subject } = visit
  const row = await store.over(tx =>
    tx.selectFrom('organisation').select('name').where('id', '=', organisation).executeTakeFirstOrThrow(),
  )
  return {
    organisation: organisation === local ? null : row.name,
    acts_as: visit.actsAs,
    basis: visit.basis,
    may: visit.mayWithdraw ? ('withdraw' as const) : ('see' as const),
    acts_until: visit.actsUntil.toISOString(),
    ends_at: visit.expiresAt.toISOString(),
    ...(await knownOf(context, organisation, subject)),
  }
}
