/** Other sites' pages do not reach the service through somebody's browser. */
import { CarnetError } from '@carnet/errors'
import type { FastifyRequest } from 'fastify'

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Without a login, whoever reaches the service may use it: so a page of another site must not reach it. Names that resolve to
 * this machine (DNS rebinding) are refused by `Host`, requests that a browser sends for another site by `Origin` and `Sec-Fetch-Site`.
 * Throws `CARNET_API_ORIGIN`.
 */
export function requireSameOrigin({ headers }: FastifyRequest): void {
  const host = headers.host ?? ''
  if (!loopback.has(host.replace(/:\d+$/, ''))) throw foreign(host)
  const { origin } = headers
  if (origin !== undefined && origin !== `http://${host}`) throw foreign(origin)
  requireSameSite(headers)
}

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A cookie is sent along by the browser, whoever wrote the page: what changes something must come from a page of the service itself,
 * which a browser tells by `Origin` and no page can forge. Throws `CARNET_API_ORIGIN`.
 */
export function requireOwnPage({ headers, method }: FastifyRequest, publicUrl: URL): void {
  const { origin } = headers
  if (origin !== undefined && origin !== publicUrl.origin) throw foreign(origin)
  if (origin === undefined && !reading.has(method)) throw foreign('')
  requireSameSite(headers)
}

function requireSameSite(headers: FastifyRequest['headers']): void {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw foreign(headers.origin ?? String(site))
}

const foreign = (origin: string): CarnetError => new CarnetError('CARNET_API_ORIGIN', { origin })
