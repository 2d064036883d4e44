/** An address that is there, asked in a way that it does not take: what it takes is said (RFC 9110, 15.5.6). */
import { CarnetError } from '@carnet/errors'
import type { FastifyInstance } from 'fastify'

interface Known {
  readonly path: string
  readonly form: RegExp
  readonly method: string
}

export function refuseOtherMethods(app: FastifyInstance): void {
  let known: readonly Known[] | null = null
  app.addHook('onRequest', async (request, reply) => {
    known ??= app.routesWithAccess
      .filter(({ path }) => path !== everyPage)
      .map(({ path, method }) => ({ path, form: formOf(path), method }))
    const [asked = ''] = request.url.split('?', 1)
    // An address that is written out is no place for an id, although it has the form of one.
    const exact = known.filter(({ path }) => path === asked)
    const found = exact.length > 0 ? exact : known.filter(({ form }) => form.test(asked))
    const taken = found.map(({ method }) => method)
    // Said here: further on, some methods are refused for want of a body.
    if (taken.length === 0 && request.is404) throw new CarnetError('CARNET_API_NOT_FOUND', { what: asked })
    if (taken.length === 0) return
    // Whoever may read may also ask for the head alone.
    const all = [...new Set(taken.includes('GET') ? [...taken, 'HEAD'] : taken)].sort()
    if (all.includes(request.method)) return
    reply.header('allow', all.join(', '))
    throw new CarnetError('CARNET_API_METHOD', { method: request.method, allowed: all.join(', ') })
  })
}

/** The page of the console stands at every address that is nothing else. */
const everyPage = '/*'

const formOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll(/[.]/g, '\\$&').replaceAll(/:\w+/g, '[^/]+')}/?$`)
