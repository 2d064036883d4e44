/** How a route is written: who may, what it takes, what it gives. Work that changes something is one transaction. */
import { createHash } from 'node:crypto'
import { CarnetError } from '@carnet/errors'
import type { Tables } from '@carnet/store'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Transaction } from 'kysely'
import { noteEvent } from './audit/trail.ts'
import type { ServiceContext } from './context.ts'
import { type Answer, claim, keepAnswer } from './idempotency.ts'
import type { Visit } from './people/visits.ts'
import type { Access, Caller, Principal } from './principal.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
    /** Only for whoever has shown who they are a short while ago. A key counts as such: it is shown with each request. */
    recent?: boolean
  }
  interface FastifyRequest {
    caller: Caller | null
    /** Whoever came in by a link of their own. */
    visit: Visit | null
  }
}

/** Whoever is signed in, where a route asks for that. */
export function callerOf({ caller }: FastifyRequest): Caller {
  if (caller === null) throw new TypeError('this route lets everybody in')
  return caller
}

/** The caller, where a route asks for a permission: then there is one. */
export function principalOf(request: FastifyRequest): Principal {
  const { principal } = callerOf(request)
  if (principal === null) throw new TypeError('this route lets people in who belong to no organisation')
  return principal
}

export interface Change {
  readonly tx: Transaction<Tables>
  readonly principal: Principal
  /** Tells the audit trail what was done to what. */
  note(action: string, subject: string, details?: Readonly<Record<string, unknown>>): Promise<void>
}

/**
 * Carries out a change once, however often it is asked for under the same `Idempotency-Key`: claim, change, audit and answer are one
 * transaction, so that a crash leaves all of them or none. A key that was used for something else is refused; it is forgotten after a day.
 */
export async function change<Body>(
  { store, clock }: ServiceContext,
  request: FastifyRequest,
  reply: Pick<FastifyReply, 'code' | 'header'>,
  work: (change: Change) => Promise<Answer<Body>>,
  /** What was sent, where that is a stream: its hash. */
  content: unknown = request.body,
): Promise<Body> {
  const principal = principalOf(request)
  const { organisation } = principal
  const key = keyOf(request)
  const answer = await store.within(organisation, async (tx): Promise<Answer<Body>> => {
    const claimed =
      key === null
        ? null
        : { organisation, caller: principal.name, key, request: fingerprint(request, content), now: clock() }
    const before = claimed && (await claim(tx, claimed))
    if (before) return before as Answer<Body>
    const note: Change['note'] = (action, subject, details) =>
      noteEvent(tx, organisation, principal.name, action, subject, details)
    const done = await work({ tx, principal, note })
    if (claimed) await keepAnswer(tx, claimed, done)
    return done
  })
  if (answer.location) reply.header('location', answer.location)
  reply.code(answer.status)
  return answer.body
}

const longestKey = 200

function keyOf({ headers }: FastifyRequest): string | null {
  const key = headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key === 'string' && key !== '' && key.length <= longestKey) return key
  throw new CarnetError('CARNET_API_INVALID', { problem: 'Idempotency-Key' })
}

const fingerprint = ({ method, url }: FastifyRequest, content: unknown): string =>
  createHash('sha256')
    .update(`${method} ${url} ${JSON.stringify(content ?? null)}`)
    .digest('hex')
