/** What goes on in a transfer, as it happens. */
import type { ServerResponse } from 'node:http'
import type { TransferState } from '@carnet/store'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import type { ServiceContext } from '../context.ts'
import type { Progress } from '../progress.ts'
import { principalOf } from '../route.ts'
import { idParameter } from '../shapes.ts'
import { rowOf } from '../transfers/rows.ts'

export function transferEventRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  const { store } = context
  const open = new Set<ServerResponse>()
  // Whoever looks on would keep the service from stopping, for as long as a transfer takes: they look again at the next process.
  app.addHook('preClose', async () => {
    for (const raw of open) raw.end()
  })

  app.get(
    '/v1/transfers/:id/events',
    {
      config: { access: 'read-work' },
      schema: {
        summary: 'What goes on, as server-sent events, until the transfer rests',
        params: idParameter,
        produces: ['text/event-stream'],
      },
    },
    async (request, reply) => {
      const { id } = request.params
      // Listened to before the state is read, so that nothing happens in between unseen.
      const early: Progress[] = []
      let send = (event: Progress): void => void early.push(event)
      const stop = context.progress.listen(id, event => send(event))
      try {
        const { state } = await store.within(principalOf(request).organisation, tx => rowOf(tx, id))
        reply.hijack()
        const { raw } = reply
        const alive = setInterval(() => raw.write(': \n\n'), betweenSigns).unref()
        open.add(raw)
        raw.on('close', () => {
          open.delete(raw)
          clearInterval(alive)
          stop()
        })
        raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
        send = event => {
          raw.write(`data: ${JSON.stringify(event)}\n\n`)
          if (event.state !== undefined && !atWork.has(event.state)) raw.end()
        }
        send({ step: 'state', state })
        for (const event of early) if (!raw.writableEnded) send(event)
      } catch (error) {
        stop()
        throw error
      }
    },
  )
}

/** Proxies end what is silent. */
const betweenSigns = 20_000

/** States in which the service itself is at work on a transfer. */
const atWork: ReadonlySet<string> = new Set<TransferState>(['deciding', 'clearing'])
