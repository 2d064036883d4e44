/** The API, called from within: an agent can do what its key can do by any other way, by the same routes, checks and audit trail. */
import { Refused } from '@carnet/mcp'
import type { FastifyInstance, FastifyRequest, InjectOptions } from 'fastify'
import type { Problem } from '../problem.ts'

/** Who is calling travels along; nothing else does. */
const passedOn = ['authorization', 'cookie', 'origin', 'host', 'accept-language'] as const

/** Returns the body of the answer. Throws `Refused` with what was wrong. */
export type Api = (method: 'GET' | 'POST', path: string, body?: object) => Promise<unknown>

export function apiFor(app: FastifyInstance, request: FastifyRequest): Api {
  const headers = Object.fromEntries(
    passedOn.flatMap(name => {
      const value = request.headers[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
  return async (method, path, body) => {
    const options: InjectOptions = { method, url: path, headers, remoteAddress: request.ip }
    const answer = await app.inject(body === undefined ? options : { ...options, payload: body })
    const read = answer.body === '' ? null : (JSON.parse(answer.body) as unknown)
    if (answer.statusCode < 400) return read
    throw new Refused((read as Problem).issues)
  }
}
