/** How often one address may try to sign in, or come with what does not count. */
import { CarnetError } from '@carnet/errors'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const perMinute = '1 minute'
/** For each address and minute: a company may come from one address in the morning, and a sign-in is two requests. */
export const usualAttempts = { signIns: 120, failures: 60, comments: 6 }

export interface Attempts {
  /** Counts a request of a sign-in. Throws `CARNET_API_TOO_OFTEN`. */
  signIn(request: FastifyRequest, reply: FastifyReply): Promise<void>
  /** Counts what was brought and does not count. Whoever shares the address and brings what counts is let in all the same. Throws `CARNET_API_TOO_OFTEN`. */
  failure(request: FastifyRequest, reply: FastifyReply): Promise<void>
  /** Counts what somebody writes who is nobody. Throws `CARNET_API_TOO_OFTEN`. */
  comment(request: FastifyRequest, reply: FastifyReply): Promise<void>
}

/** Counted by each process for itself, in memory: secrets of 256 bits are not guessed, so this is about the load. */
export async function countAttempts(
  app: FastifyInstance,
  given: Partial<typeof usualAttempts> = {},
): Promise<Attempts> {
  const most = { ...usualAttempts, ...given }
  await app.register(rateLimit, { global: false, timeWindow: perMinute })
  const counter = (max: number, what: string) => {
    const keyGenerator = ({ ip }: FastifyRequest): string => `${what} ${ip}`
    const count = app.createRateLimit({ max, timeWindow: perMinute, keyGenerator })
    return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      const found = await count(request)
      if (found.isAllowed || !found.isExceeded) return
      reply.header('retry-after', found.ttlInSeconds)
      throw new CarnetError('CARNET_API_TOO_OFTEN', { seconds: found.ttlInSeconds })
    }
  }
  return {
    signIn: counter(most.signIns, 'sign-in'),
    failure: counter(most.failures, 'failure'),
    comment: counter(most.comments, 'comment'),
  }
}
