/** The desk of an authority: its name, its public address, the keys it signs with and those it trusts. */
import { parseDidKey } from '@carnet/credential'
import { CarnetError } from '@carnet/errors'
import { parseVerifier } from '@carnet/ledger'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { ownSigner } from '../desk/publications.ts'
import {
  type Desk,
  deskHere,
  didKeyShape,
  requireDesk,
  slugShape,
  trustedShape,
  wordsShape,
  wordsShown,
} from '../desk/rows.ts'
import { beginningOf, deskTrust } from '../desk/trust.ts'
import { change, principalOf } from '../route.ts'
import { longestSuccessions } from './verify-carnet.ts'

const access = 'keep-desk'

const followedShape = Type.Object({
  name: Type.String(),
  issuer: Type.String({ description: 'the key that the desk trusts' }),
  changes: Type.Integer(),
  to: Type.String({ description: 'the key that came last' }),
  ledger_to: Type.Union([Type.String(), Type.Null()], {
    description: 'the key of its ledger that came last; null where that has not changed',
  }),
})

const deskShape = Type.Object({
  slug: Type.String(),
  name: wordsShown,
  signers: Type.Array(Type.String()),
  trusted: Type.Array(trustedShape),
  followed: Type.Array(followedShape, {
    description: 'the trusted keys whose changes the desk follows, each with the key in force',
  }),
  own_signer: Type.String({ description: 'did:key of this organisation, which is always among its signers' }),
})

export function authorityDeskRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, states, clock, desks } = context

  app.get(
    '/v1/authority/desk',
    {
      config: { access },
      schema: {
        summary: 'The desk of this organisation; null where it has opened none',
        response: { 200: Type.Object({ desk: Type.Union([deskShape, Type.Null()]) }) },
      },
    },
    async request => {
      const { organisation } = principalOf(request)
      const desk = await store.within(organisation, tx => deskHere(tx, organisation))
      return { desk: desk && (await shown(desk, await ownSigner(await states.of(organisation)))) }
    },
  )

  app.put(
    '/v1/authority/desk',
    {
      config: { access },
      schema: {
        summary: 'Open a desk, or change it',
        body: Type.Object({
          slug: slugShape,
          name: wordsShape(200),
          signers: Type.Optional(Type.Array(didKeyShape, { maxItems: 50, uniqueItems: true })),
          trusted: Type.Optional(Type.Array(trustedShape, { maxItems: 2000 })),
        }),
        response: { 200: deskShape },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { slug, name, signers = [], trusted = [] } = request.body
        for (const key of [...signers, ...trusted.map(({ issuer }) => issuer)]) parseDidKey(key)
        for (const { log } of trusted) if (log !== null) parseVerifier(log)
        const { organisation } = principal
        requireAllowed(organisation, desks)
        const kept = (await deskHere(tx, organisation))?.successions ?? {}
        // What begins at a key that is not trusted any more leads from nobody.
        const successions = Object.fromEntries(
          Object.entries(kept).filter(([key]) => trusted.some(({ issuer }) => issuer === key)),
        )
        const values = {
          slug,
          name: JSON.stringify(name),
          signers: [...signers],
          trusted: JSON.stringify(trusted),
          successions: JSON.stringify(successions),
          changed_at: clock(),
        }
        try {
          await tx
            .insertInto('desk')
            .values({ organisation_id: organisation, ...values })
            .onConflict(conflict => conflict.column('organisation_id').doUpdateSet(values))
            .execute()
        } catch (error) {
          if ((error as { code?: string }).code !== uniqueViolation) throw error
          throw new CarnetError('CARNET_DESK_SLUG_TAKEN', { slug })
        }
        await note('desk.set', `desk:${slug}`, { signers, trusted: trusted.length })
        const desk = { organisation, slug, name, signers, trusted, successions, changedAt: values.changed_at }
        return { status: 200, body: await shown(desk, await ownSigner(await states.of(organisation))) }
      }),
  )

  app.post(
    '/v1/authority/successions',
    {
      config: { access },
      schema: {
        summary:
          'Have the desk follow the keys of an issuer: the file of how they came after one another, which must lead from a key that the desk trusts',
        body: Type.Object({
          text: Type.String({
            minLength: 1,
            maxLength: longestSuccessions,
            description: 'the file, as it is',
          }),
        }),
        response: { 200: followedShape },
      },
    },
    (request, reply) =>
      change(context, request, reply, async ({ tx, principal, note }) => {
        const { text } = request.body
        const { organisation } = principal
        const desk = await requireDesk(tx, organisation)
        const followed = await beginningOf(text, desk.trusted)
        const successions = { ...desk.successions, [followed.issuer]: text }
        // Beside the others as well, no key has two successors.
        await deskTrust({ trusted: desk.trusted, successions })
        await tx
          .updateTable('desk')
          .set({ successions: JSON.stringify(successions), changed_at: clock() })
          .where('organisation_id', '=', organisation)
          .execute()
        const { issuer, to } = followed
        await note('desk.followed', `desk:${desk.slug}`, { issuer, to })
        return { status: 200, body: followed }
      }),
  )
}

/** By ids: a name is what an organisation calls itself. Throws `CARNET_DESK_NOT_ALLOWED` where an operator has named others. */
function requireAllowed(id: string, desks: readonly string[] | null): void {
  if (desks !== null && !desks.includes(id)) throw new CarnetError('CARNET_DESK_NOT_ALLOWED', { id })
}

const uniqueViolation = '23505'

const shown = async ({ slug, name, signers, trusted, successions }: Desk, own: string) => ({
  slug,
  name,
  signers: [...signers],
  trusted: [...trusted],
  followed: (
    await Promise.all(Object.values(successions).map(text => beginningOf(text, trusted).catch(() => null)))
  ).filter(one => one !== null),
  own_signer: own,
})
