/**
 * For whoever answers a person: where their data went, and that they take their consent back. The identifier is in the body, so that
 * no address, log or audit trail has it, and it is kept nowhere: what is kept is its keyed hash.
 */
import { type KnownPerson, knownPerson } from '@carnet/clearance'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { noteEvent } from '../audit/trail.ts'
import type { ServiceContext } from '../context.ts'
import { noticeShape, noticesAbout } from '../people/receipts.ts'
import { deliveriesShape, tellDelivery, tellKind } from '../people/told.ts'
import { whereaboutsOf } from '../people/whereabouts.ts'
import { standingWithdrawals, withdrawalShape, withdrawFor } from '../people/withdraw.ts'
import { type Change, change, principalOf } from '../route.ts'
import { oneOf } from '../shapes.ts'

const access = 'answer-people'

/** An identifier as it is said: in the body, so that no address, log or audit trail has it. */
export const saidShape = {
  kind: Type.String({ maxLength: 200, description: 'the category of the identifier: person.contact.email' }),
  identifier: Type.String({ minLength: 1, maxLength: 500 }),
}

/** What is known of a person: to officers, and to the person. */
export const knownShape = Type.Object({
  ...deliveriesShape.properties,
  withdrawals: Type.Array(withdrawalShape, { description: 'what holds of what the person took back' }),
  notices: Type.Array(noticeShape, { description: 'to whom that was sent on, and what they answered' }),
})

export function peopleRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { states, library } = context
  app.post(
    '/v1/people/whereabouts',
    {
      config: { access },
      schema: {
        summary: 'Where a person’s data went: each delivery in the ledger in which they were counted',
        body: Type.Object(saidShape),
        response: { 200: knownShape },
      },
    },
    async request => {
      const { organisation, name } = principalOf(request)
      const known = await knownPerson(await states.of(organisation), library.vocabulary, request.body)
      // That somebody was looked up, and by what kind of identifier; not who.
      await context.store.within(organisation, tx =>
        noteEvent(tx, organisation, name, 'person.looked-up', 'person', { kind: known.kind }),
      )
      return knownOf(context, organisation, [known])
    },
  )
  app.post(
    '/v1/people/withdrawals',
    {
      config: { access },
      schema: {
        summary:
          'A person takes their consent back, or gives it again: from now on their rows are left out, or no longer; whoever received their data is told that they took it back, and whoever was told so, that they gave it again',
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
        response: { 201: knownShape },
      },
    },
    async (request, reply) => {
      const { does = 'withdraw', to = null, ...said } = request.body
      const { organisation, name } = principalOf(request)
      const state = await states.of(organisation)
      const known = await knownPerson(state, library.vocabulary, said)
      const work = async ({ tx, note }: Change) => {
        await withdrawFor(context, tx, { does, organisation, by: name, to, said: [said] })
        await note(`person.${does}`, 'person', { kind: known.kind, to })
        return { status: 201, body: await knownOf(context, organisation, [known], tx) }
      }
      // What is remembered of the request is its keyed hash, from which nobody finds the identifier.
      return change(context, request, reply, work, { ...known, does, to })
    },
  )
}

/** Within a transaction, what that has written is seen. */
export async function knownOf(
  context: ServiceContext,
  organisation: string,
  subject: readonly KnownPerson[],
  tx: Change['tx'] | null = null,
) {
  const { states, store, library } = context
  const state = await states.of(organisation)
  const { deliveries, withoutPerson } = await whereaboutsOf(state, subject)
  const notices =
    tx === null
      ? await store.within(organisation, own => noticesAbout(context, own, subject))
      : await noticesAbout(context, tx, subject)
  return {
    deliveries: deliveries.map(one => tellDelivery(library, one)),
    withoutPerson,
    kinds: subject.map(({ kind }) => tellKind(library, kind)),
    withdrawals: await standingWithdrawals(state, subject),
    notices,
  }
}
