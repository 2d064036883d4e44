/**
 * Without a login, whoever reaches the service may use it: so a page of another site must not reach it. Names that resolve to
 * this machine (DNS rebinding) are refused by `Host`, requests that a browser sends for another site by `Origin` and `Sec-Fetch-Site`.
 */
import { CarnetError } from '@carnet/errors'
import type { FastifyRequest } from 'fastify'

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Throws `CARNET_API_ORIGIN`. */
export function requireSameOrigin({ headers }: FastifyRequest): void {
  const host = headers.host ?? ''
  if (!loopback.has(host.replace(/:\d+$/, ''))) throw foreign(host)
  const { origin } = headers
  if (origin !== undefined && origin !== `http://${host}`) throw foreign(origin)
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw foreign(origin ?? String(site))
}

const foreign = (origin: string): CarnetError => new CarnetError('CARNET_API_ORIGIN', { origin })
