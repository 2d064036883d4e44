/** How often one address may try to sign in, or come with what does not count, and how often one caller may ask. */
import { CarnetError } from '@carnet/errors'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const perMinute = '1 minute'
/**
 * For each address and minute: a company may come from one address in the morning, and a sign-in is two requests. `requests` are those of one
 * person or key: far beyond what a person at work or a patient program asks.
 */
export const usualAttempts = { signIns: 120, failures: 60, comments: 6, requests: 3000 }

export interface Attempts {
  /** Counts a request of a sign-in. Throws `CARNET_API_TOO_OFTEN`. */
  signIn(request: FastifyRequest, reply: FastifyReply): Promise<void>
  /** Counts what was brought and does not count. Whoever shares the address and brings what counts is let in all the same. Throws `CARNET_API_TOO_OFTEN`. */
  failure(request: FastifyRequest, reply: FastifyReply): Promise<void>
  /** Counts what somebody writes who is nobody. Throws `CARNET_API_TOO_OFTEN`. */
  comment(request: FastifyRequest, reply: FastifyReply): Promise<void>
  /** Counts what a person or a key asks, from wherever. Throws `CARNET_API_TOO_MANY`. */
  request(request: FastifyRequest, reply: FastifyReply): Promise<void>
}

/** Counted by each process for itself, in memory: secrets of 256 bits are not guessed, so this is about the load. */
export async function countAttempts(
  app: FastifyInstance,
  given: Partial<typeof usualAttempts> = {},
): Promise<Attempts> {
  const most = { ...usualAttempts, ...given }
  await app.register(rateLimit, { global: false, timeWindow: perMinute })
  const counter = (
    max: number,
    what: string,
    whose = ({ ip }: FastifyRequest): string => ip,
    code: 'CARNET_API_TOO_OFTEN' | 'CARNET_API_TOO_MANY' = 'CARNET_API_TOO_OFTEN',
  ) => {
    const keyGenerator = (request: FastifyRequest): string => `${what} ${whose(request)}`
    const count = app.createRateLimit({ max, timeWindow: perMinute, keyGenerator })
    return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      const found = await count(request)
      if (found.isAllowed || !found.isExceeded) return
      reply.header('retry-after', found.ttlInSeconds)
      throw new CarnetError(code, { seconds: found.ttlInSeconds })
    }
  }
  return {
    signIn: counter(most.signIns, 'sign-in'),
    failure: counter(most.failures, 'failure'),
    comment: counter(most.comments, 'comment'),
    request: counter(most.requests, 'request', callerName, 'CARNET_API_TOO_MANY'),
  }
}

/** Whose request it is: a person whatever their session, a key, the user of this machine, or whoever came in by a link. */
const callerName = ({ caller, visit }: FastifyRequest): string =>
  visit ? `person-link:${visit.link}` : (caller?.principal?.name ?? `person:${caller?.person}`)
