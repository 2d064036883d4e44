/**
 * For whoever answers a person: where their data went, and that they take their consent back. The identifier is in the body, so that
 * no address, log or audit trail has it, and it is kept nowhere: what is kept is its keyed hash.
 */
import { knownPerson, whereabouts } from '@carnet/clearance'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { change, principalOf } from '../route.ts'
import { engineData, oneOf } from '../shapes.ts'

const access = 'answer-people'

/** An identifier as it is said: in the body, so that no address, log or audit trail has it. */
export const saidShape = {
  kind: Type.String({ maxLength: 200, description: 'the category of the identifier: person.contact.email' }),
  identifier: Type.String({ minLength: 1, maxLength: 500 }),
}

const deliveries = Type.Object({
  deliveries: Type.Array(
    engineData('a delivery, the latest first: recipient, place, basis, protections, day, ledger entry'),
  ),
  withoutPerson: Type.Integer({
    description: 'deliveries that counted people by this kind of identifier, and not this person',
  }),
})

export function peopleRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { states, clock, library } = context
  app.post(
    '/v1/people/whereabouts',
    {
      config: { access },
      schema: {
        summary: 'Where a person’s data went: each delivery in the ledger in which they were counted',
        body: Type.Object(saidShape),
        response: { 200: deliveries },
      },
    },
    async request => {
      const state = await states.of(principalOf(request).organisation)
      const { deliveries, withoutPerson } = await whereabouts(
        state,
        await knownPerson(state, library.vocabulary, request.body),
      )
      return { deliveries: [...deliveries], withoutPerson }
    },
  )
  app.post(
    '/v1/people/withdrawals',
    {
      config: { access },
      schema: {
        summary:
          'A person takes their consent back, or gives it again: from now on their rows are left out, or no longer',
        body: Type.Object({
          ...saidShape,
          does: Type.Optional(oneOf(['withdraw', 'consent-again'] as const)),
          to: Type.Optional(
            Type.String({
              minLength: 1,
              maxLength: 200,
              description:
                'one recipient: its identifier, or its name in declarations; all of them without it',
            }),
          ),
        }),
        response: { 201: deliveries },
      },
    },
    async (request, reply) => {
      const { does = 'withdraw', to = null, ...who } = request.body
      const state = await states.of(principalOf(request).organisation)
      const known = await knownPerson(state, library.vocabulary, who)
      const work = async ({ note }: Parameters<Parameters<typeof change>[3]>[0]) => {
        await state.withdraw({ carnet_withdrawal: 1, at: clock().toISOString(), does, to, ...known })
        await note(`person.${does}`, 'person', { kind: known.kind, to })
        const { deliveries, withoutPerson } = await whereabouts(state, known)
        return { status: 201, body: { deliveries: [...deliveries], withoutPerson } }
      }
      // What is remembered of the request is its keyed hash, from which nobody finds the identifier.
      return change(context, request, reply, work, { ...known, does, to })
    },
  )
}
