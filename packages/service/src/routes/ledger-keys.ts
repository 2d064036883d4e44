/** The keys that sign the checkpoints of an organisation's ledger: which there were, and what comes after. */
import { ledgerKeysOf, succeedLedger } from '@carnet/clearance'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { noteEvent } from '../audit/trail.ts'
import type { ServiceContext } from '../context.ts'
import { principalOf } from '../route.ts'
import { instant } from '../shapes.ts'

const orNull = <Shape extends Parameters<typeof Type.Union>[0][number]>(shape: Shape) =>
  Type.Union([shape, Type.Null()])

const key = Type.Object({
  key: Type.String({ description: 'verifier key (C2SP signed-note)' }),
  since: orNull(instant),
  until: orNull(instant),
  ended_by: orNull(Type.Integer({ description: 'index of the entry of the ledger' })),
})

export function ledgerKeyRoutes(plain: FastifyInstance, { states, store, clock }: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()

  app.get(
    '/v1/ledger-keys',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'The keys that sign checkpoints of the ledger, first to last; the last is in force',
        response: { 200: Type.Object({ items: Type.Array(key) }) },
      },
    },
    async request => {
      const { organisation } = principalOf(request)
      return { items: [...(await ledgerKeysOf(await states.of(organisation)))] }
    },
  )

  app.post(
    '/v1/ledger-keys/successor',
    {
      config: { access: 'manage-keys', recent: true },
      schema: {
        summary:
          'Put a new key in the place of the one that signs checkpoints. Signed by both and entered into the ledger; whoever has pinned the former needs the file of successions',
        response: {
          201: Type.Object({
            from: Type.String(),
            to: Type.String(),
            at: instant,
            index: Type.Integer({ description: 'of the entry of the ledger' }),
          }),
        },
      },
    },
    async (request, reply) => {
      const { organisation, name } = principalOf(request)
      const done = await succeedLedger(await states.of(organisation), clock())
      await store.within(organisation, tx =>
        noteEvent(tx, organisation, name, 'ledger-key.succeeded', `ledger-key:${done.to}`, {
          from: done.from,
          index: done.index,
        }),
      )
      reply.code(201)
      return done
    },
  )
}
