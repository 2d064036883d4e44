/** What an officer erases, what stands against it, and for how long everything is kept. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { ServiceContext } from '../context.ts'
import { eraseDeclaration, obstacles, previewErasure } from '../erasure/declarations.ts'
import { ends, keptBy } from '../erasure/kept.ts'
import { eraseRequest } from '../erasure/requests.ts'
import { finishErasures } from '../erasure/traces.ts'
import { change, principalOf } from '../route.ts'
import { idParameter, oneOf } from '../shapes.ts'

const preview = Type.Object({
  transfers: Type.Object({
    deleted: Type.Integer({ description: 'under which nothing was cleared' }),
    kept: Type.Integer({ description: 'cleared: they stay with carnet and days, without what was decided' }),
  }),
  against: Type.Array(Type.Object({ reason: oneOf(obstacles), count: Type.Integer() })),
})

const kept = Type.Object({
  what: Type.String({ description: '`uploads`, `declarations`, `ledger` …' }),
  ends: oneOf(ends),
  days: Type.Union([Type.Number(), Type.Null()], {
    description: 'of the period, where one ends it or an operator has set one',
  }),
  setting: Type.Union([Type.String(), Type.Null()], { description: 'by which an operator sets it' }),
})

export function erasureRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store, clock } = context

  app.get(
    '/v1/keeping',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'What the service holds, how it ends, and what stays',
        response: { 200: Type.Object({ items: Type.Array(kept) }) },
      },
    },
    async () => ({ items: [...keptBy(context)] }),
  )

  app.get(
    '/v1/declarations/:id/erasure',
    {
      config: { access: 'erase' },
      schema: {
        summary: 'What erasing a declaration would take along, and what stands against it',
        params: idParameter,
        response: { 200: preview },
      },
    },
    async request =>
      store.within(principalOf(request).organisation, async tx => {
        const { transfers, against } = await previewErasure({ tx, now: clock() }, request.params.id)
        return { transfers, against: [...against] }
      }),
  )

  for (const [path, what, erase] of [
    ['/v1/declarations/:id', 'a declaration, its revisions, and what was decided of it', eraseDeclaration],
    ['/v1/requests/:id', 'a closed request from abroad, with its record', eraseRequest],
  ] as const)
    app.delete(
      path,
      {
        config: { access: 'erase', recent: true },
        schema: {
          summary: `Erase ${what}, also from the pages of the audit trail`,
          params: idParameter,
          response: { 204: Type.Null() },
        },
      },
      async (request, reply) => {
        await change(context, request, reply, async ({ tx, principal: { organisation, name } }) => {
          await erase({ tx, organisation, by: name, now: clock() }, request.params.id)
          return { status: 204, body: null }
        })
        await finishErasures(context)
        return null
      },
    )
}
