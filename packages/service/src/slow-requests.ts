/** A request that does not come to its end is not waited for: headers and body have a time, and so has silence. */
import { CarnetError } from '@carnet/errors'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** A data set may take hours, as long as it flows. */
const longestSilence = 60_000
/** Bodies that are read into memory are here by then. */
const longestBody = 30_000

const waiting = new WeakMap<FastifyRequest, NodeJS.Timeout>()

export function limitSlowBodies(
  app: FastifyInstance,
  { body = longestBody, silence = longestSilence } = {},
): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!hasBody(request)) return
    if (isStream(request)) return endSilence(request, silence)
    const late = setTimeout(() => {
      reply
        .header('connection', 'close')
        .send(new CarnetError('CARNET_API_TOO_SLOW', { seconds: body / 1000 }))
      reply.raw.once('finish', () => request.raw.destroy())
    }, body)
    waiting.set(request, late.unref())
  })
  for (const hook of ['preValidation', 'onResponse'] as const)
    app.addHook(hook, async (request: FastifyRequest) => clearTimeout(waiting.get(request)))
}

/** Only while it comes: what is done with it may take its time in silence. */
function endSilence({ raw }: FastifyRequest, milliseconds: number): void {
  const { socket } = raw
  const end = (): void => void socket.destroy()
  socket.setTimeout(milliseconds, end)
  raw.once('end', () => socket.setTimeout(0).off('timeout', end))
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  (headers['content-length'] ?? '0') !== '0' || headers['transfer-encoding'] !== undefined

const isStream = ({ headers }: FastifyRequest): boolean =>
  headers['content-type']?.startsWith('application/octet-stream') === true
