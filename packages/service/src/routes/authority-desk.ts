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
  slugShape,
  trustedShape,
  wordsShape,
  wordsShown,
} from '../desk/rows.ts'
import { change, principalOf } from '../route.ts'

const access = 'keep-desk'

const deskShape = Type.Object({
  slug: Type.String(),
  name: wordsShown,
  signers: Type.Array(Type.String()),
  trusted: Type.Array(trustedShape),
  own_signer: Type.String({ description: 'did:key of this organisation, which is always among its signers' }),
})

export function authorityDeskRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, states, clock } = context

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
      return { desk: desk && shown(desk, ownSigner(await states.of(organisation))) }
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
        const values = {
          slug,
          name: JSON.stringify(name),
          signers: [...signers],
          trusted: JSON.stringify(trusted),
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
        const desk = { organisation, slug, name, signers, trusted, changedAt: values.changed_at }
        return { status: 200, body: shown(desk, ownSigner(await states.of(organisation))) }
      }),
  )
}

const uniqueViolation = '23505'

const shown = ({ slug, name, signers, trusted }: Desk, own: string) => ({
  slug,
  name,
  signers: [...signers],
  trusted: [...trusted],
  own_signer: own,
})
