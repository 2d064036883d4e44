/** The keys that an organisation signs carnets with: which there were, what comes after, for whoever verifies, also without an account. */
import { issuerKeysOf, succeedIssuer, successionsFileOf } from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { noteEvent } from '../audit/trail.ts'
import type { ServiceContext } from '../context.ts'
import { principalOf } from '../route.ts'
import { engineData, instant, uuid } from '../shapes.ts'

const orNull = <Shape extends Parameters<typeof Type.Union>[0][number]>(shape: Shape) =>
  Type.Union([shape, Type.Null()])

const key = Type.Object({
  issuer: Type.String({ description: '`did:key`' }),
  since: orNull(instant),
  until: orNull(instant),
  ended_by: orNull(Type.Integer({ description: 'index of the entry of the ledger' })),
})

/** Where the file of successions of an organisation lies for everybody. */
const publishedAt = (organisation: string): string => `/published/issuers/${organisation}/successions`

const asFile = 'attachment; filename="issuer.successions"'

export function issuerKeyRoutes(plain: FastifyInstance, { states, store, clock }: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()

  app.get(
    '/v1/issuer-keys',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'The keys that sign carnets, first to last; the last is in force',
        response: {
          200: Type.Object({
            items: Type.Array(key),
            published_at: Type.String({
              description: 'where everybody finds how they came after one another: give it with the key',
            }),
          }),
        },
      },
    },
    async request => {
      const { organisation } = principalOf(request)
      const items = [...(await issuerKeysOf(await states.of(organisation)))]
      return { items, published_at: publishedAt(organisation) }
    },
  )

  app.get(
    '/v1/issuer-keys/successions',
    {
      config: { access: 'read-work' },
      schema: {
        summary:
          'How the keys of the issuer and of its ledger came after one another, as the file that `carnet verify --successions` takes: signed by both, with proofs of the ledger',
        response: {
          200: engineData('`carnet_successions`, `successions` and, where it has changed, `ledger`'),
        },
      },
    },
    async (request, reply) => {
      reply.header('content-disposition', asFile)
      return successionsFileOf(await states.of(principalOf(request).organisation))
    },
  )

  app.get(
    '/published/issuers/:organisation/successions',
    {
      config: { access: 'everybody' },
      schema: {
        summary:
          'How the keys of an issuer and of its ledger came after one another, for everybody. It makes no key trusted: whoever pinned one follows it to the next',
        params: Type.Object({ organisation: uuid }),
        response: {
          200: engineData('`carnet_successions`, `successions` and, where it has changed, `ledger`'),
        },
      },
    },
    async (request, reply) => {
      const { organisation } = request.params
      // Of one that is not there none is made.
      const found = await store.over(tx =>
        tx.selectFrom('organisation').select('id').where('id', '=', organisation).executeTakeFirst(),
      )
      if (!found) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `issuer ${organisation}` })
      reply.header('content-disposition', asFile).header('cache-control', 'public, max-age=300')
      return successionsFileOf(await states.of(organisation))
    },
  )

  app.post(
    '/v1/issuer-keys/successor',
    {
      config: { access: 'manage-keys', recent: true },
      schema: {
        summary:
          'Put a new key in the place of the one that signs carnets. Signed by both and entered into the ledger; what was cut off is finished by the next call',
        response: { 201: Type.Object({ from: Type.String(), to: Type.String(), at: instant }) },
      },
    },
    async (request, reply) => {
      const { organisation, name } = principalOf(request)
      const { from, to, at } = await succeedIssuer(await states.of(organisation), clock())
      await store.within(organisation, tx =>
        noteEvent(tx, organisation, name, 'issuer-key.succeeded', `issuer-key:${to}`, { from }),
      )
      reply.code(201)
      return { from, to, at }
    },
  )
}
