/** What browsers are told to do with answers. An answer of the API is no page; a page says itself what it may load. */
import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The content security policy of a page. Without it the answer is data: it loads nothing and stands in no frame. */
    policy?: string
  }
}

const ofData = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** For a page of the service: its own scripts, styles, pictures and answers, and nothing from elsewhere. */
export const ofPage = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
].join('; ')

/** One year: whoever was here once comes by TLS from then on. */
const hsts = 'max-age=31536000; includeSubDomains'

const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

export function setSecurityHeaders(app: FastifyInstance, publicUrl: URL | null): void {
  app.addHook('onSend', async (request, reply) => {
    for (const [name, value] of Object.entries(headers)) reply.header(name, value)
    reply.header('content-security-policy', request.routeOptions.config?.policy ?? ofData)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
    if (publicUrl?.protocol === 'https:') reply.header('strict-transport-security', hsts)
  })
}
