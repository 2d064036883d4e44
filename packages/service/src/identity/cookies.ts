/** Cookies of the service: of this host alone, over TLS alone, out of reach of scripts, and not sent along by other sites' forms. */
import type { FastifyReply, FastifyRequest } from 'fastify'

/** `__Host-`: a browser takes it only with Secure, Path=/ and no Domain (RFC 6265bis), so that no neighbour can set it. */
export const sessionCookie = '__Host-carnet-session'
export const signInCookie = '__Host-carnet-sign-in'

const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax'

export function readCookie({ headers }: Pick<FastifyRequest, 'headers'>, name: string): string | null {
  for (const part of (headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2)
    if (key === name && value) return value
  }
  return null
}

export function setCookie(reply: FastifyReply, name: string, value: string, seconds: number): void {
  reply.header('set-cookie', `${name}=${value}; ${attributes}; Max-Age=${seconds}`)
}

export const clearCookie = (reply: FastifyReply, name: string): void => setCookie(reply, name, '', 0)
