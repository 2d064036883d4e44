/** Finds out who is calling: the one user of this machine, whoever holds a key, or whoever has signed in. */
import { CarnetError } from '@carnet/errors'
import { roles } from '@carnet/store'
import type { FastifyRequest } from 'fastify'
import type { ServiceContext } from './context.ts'
import { readCookie, sessionCookie } from './identity/cookies.ts'
import { newSecret, type Secret, sha256 } from './identity/secrets.ts'
import { exactness, findSession } from './identity/sessions.ts'
import type { Caller } from './principal.ts'
import { requireOwnPage } from './same-origin.ts'

const keyPrefix = 'carnet_'

/** A new key, and what is kept of it. */
export const newKey = (): Secret => newSecret(keyPrefix)

/** Throws `CARNET_API_NOT_SIGNED_IN`, `CARNET_API_ORIGIN`. */
export async function authenticate(context: ServiceContext, request: FastifyRequest): Promise<Caller> {
  const { authorization } = request.headers
  if (authorization !== undefined) return ofKey(context, authorization)
  if (context.login !== null) return ofSession(context, context.login.publicUrl, request)
  if (context.local === null) throw notSignedIn()
  const principal = { name: 'local', organisation: context.local, roles, person: null }
  return { principal, person: null, session: null, signedInAt: null, strong: false }
}

async function ofKey({ store, clock }: ServiceContext, header: string): Promise<Caller> {
  const [, key] = /^Bearer (\S+)$/i.exec(header) ?? []
  if (!key?.startsWith(keyPrefix)) throw notSignedIn()
  const now = clock()
  const { rows } = await store.readOver(db => ({
    rows: db
      .selectFrom('api_key as k')
      .leftJoin('membership as m', join =>
        join.onRef('m.organisation_id', '=', 'k.organisation_id').onRef('m.person_id', '=', 'k.person_id'),
      )
      .select([
        'k.id',
        'k.organisation_id',
        'k.roles',
        'k.person_id',
        'k.last_used_at',
        'm.roles as of_person',
      ])
      .where('k.secret_sha256', '=', sha256(key))
      .where('k.revoked_at', 'is', null)
      .where(({ eb, or }) => or([eb('k.expires_at', 'is', null), eb('k.expires_at', '>', now)])),
  }))
  const [found] = rows
  if (!found) throw notSignedIn()
  if (now.getTime() - (found.last_used_at?.getTime() ?? 0) >= exactness)
    await store.over(tx =>
      tx.updateTable('api_key').set({ last_used_at: now }).where('id', '=', found.id).execute(),
    )
  // A key gives no more than its maker has by now.
  const inForce =
    found.person_id === null ? found.roles : found.roles.filter(role => found.of_person?.includes(role))
  const principal = {
    name: `key:${found.id}`,
    organisation: found.organisation_id,
    roles: inForce,
    person: found.person_id,
  }
  return { principal, person: null, session: null, signedInAt: null, strong: false }
}

async function ofSession(context: ServiceContext, publicUrl: URL, request: FastifyRequest): Promise<Caller> {
  const secret = readCookie(request, sessionCookie)
  if (secret === null) throw notSignedIn()
  requireOwnPage(request, publicUrl)
  const found = await findSession(context, secret)
  if (!found) throw notSignedIn()
  const { session, person, organisation, signedInAt, strong } = found
  // Of before it was asked for.
  if (!strong && context.login?.strength?.for === 'everything') throw notSignedIn()
  const principal =
    organisation === null ? null : { name: `person:${person}`, organisation, roles: found.roles, person }
  return { principal, person, session, signedInAt, strong }
}

const notSignedIn = (): CarnetError => new CarnetError('CARNET_API_NOT_SIGNED_IN')
