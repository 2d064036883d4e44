/** What a transfer leaves: the carnet and the cleared data of each leg. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { noteEvent } from '../audit/trail.ts'
import type { ServiceContext } from '../context.ts'
import { principalOf } from '../route.ts'
import { idParameter } from '../shapes.ts'
import { transferFolder } from '../transfers/case-files.ts'
import { requireState, rowOf } from '../transfers/rows.ts'

export function transferFileRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store } = context

  for (const kind of ['carnet', 'data'] as const)
    app.get(
      `/v1/transfers/:id/${kind}`,
      {
        config: { access: 'read-work' },
        schema: {
          summary: kind === 'carnet' ? 'The carnet of a leg' : 'The cleared data of a leg',
          params: idParameter,
          querystring: Type.Object({ leg: Type.Optional(Type.String()) }),
        },
      },
      async (request, reply) => {
        const { id } = request.params
        const { organisation, name: who } = principalOf(request)
        const row = await store.within(organisation, tx => rowOf(tx, id))
        requireState(row, 'cleared')
        const { legs } = row.clearance as unknown as { legs: readonly Released[] }
        const { leg } = request.query
        const one = legs.find(each => each.leg === (leg ?? legs[0]?.leg))
        const name = kind === 'carnet' ? one?.carnet : one?.file
        if (!name) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `${kind} ${leg ?? ''}` })
        // Before the first byte: data that could not be noted as read are not read.
        if (kind === 'data')
          await store.within(organisation, tx =>
            noteEvent(tx, organisation, who, 'transfer.data-read', `transfer:${id}`, { leg: one!.leg }),
          )
        const file = join(transferFolder(context.files, organisation, id), 'out', name)
        reply
          .header('content-length', (await stat(file)).size)
          .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(basename(name))}`)
          .type('application/octet-stream')
        return reply.send(createReadStream(file))
      },
    )
}

interface Released {
  readonly leg: string
  readonly file: string | null
  readonly carnet: string
}
