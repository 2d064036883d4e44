/** What browsers are told to do with answers. An answer of the API is no page; a page says itself what it may load. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** An answer of the API loads nothing and stands in no frame. A page says itself what it may load. */
const ofData = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** One year: whoever was here once comes by TLS from then on. */
const hsts = 'max-age=31536000; includeSubDomains'

const headers = {
  'content-security-policy': ofData,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

export function setSecurityHeaders(app: FastifyInstance, publicUrl: URL | null): void {
  app.addHook('onSend', async (request, reply) => {
    // Whoever opens the address of an answer has a file, never a page.
    if (isApi(request) && isJson(reply) && !reply.hasHeader('content-disposition'))
      reply.header('content-disposition', 'attachment; filename="api.json"')
    for (const [name, value] of Object.entries(headers)) if (!reply.hasHeader(name)) reply.header(name, value)
    if (publicUrl?.protocol === 'https:') reply.header('strict-transport-security', hsts)
  })
}

const isApi = ({ url }: FastifyRequest): boolean => url.startsWith('/v1/')

const isJson = (reply: FastifyReply): boolean =>
  /^application\/(?:problem\+)?json/.test(String(reply.getHeader('content-type') ?? ''))
