/** What browsers are told to do with answers. An answer of the API is no page; a page says itself what it may load. */
import type { FastifyInstance } from 'fastify'

/** An answer of the API loads nothing and stands in no frame. A page says itself what it may load. */
const ofData = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** One year: whoever was here once comes by TLS from then on. */
const hsts = 'max-age=31536000'

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
  app.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of Object.entries(headers)) if (!reply.hasHeader(name)) reply.header(name, value)
    if (publicUrl?.protocol === 'https:') reply.header('strict-transport-security', hsts)
  })
}
