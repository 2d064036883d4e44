/** Finds out who is calling: the one user of this machine, or whoever holds a key. */
import { createHash, randomBytes } from 'node:crypto'
import { CarnetError } from '@carnet/errors'
import { type Role, roles } from '@carnet/store'
import type { FastifyRequest } from 'fastify'
import type { ServiceContext } from './context.ts'
import type { Principal } from './principal.ts'

const keyPrefix = 'carnet_'
const keyBytes = 32

/** A new key, and what is kept of it. */
export function newKey(): { readonly key: string; readonly sha256: Buffer } {
  const key = `${keyPrefix}${randomBytes(keyBytes).toString('base64url')}`
  return { key, sha256: sha256(key) }
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Throws `CARNET_API_NOT_SIGNED_IN`. */
export async function authenticate(context: ServiceContext, request: FastifyRequest): Promise<Principal> {
  const { authorization } = request.headers
  if (authorization !== undefined) return ofKey(context, authorization)
  if (context.local !== null) return { name: 'local', organisation: context.local, roles }
  throw notSignedIn()
}

async function ofKey({ store, clock }: ServiceContext, header: string): Promise<Principal> {
  const [, key] = /^Bearer (\S+)$/i.exec(header) ?? []
  if (!key?.startsWith(keyPrefix)) throw notSignedIn()
  const now = clock()
  // The hash is looked up, not the key: how long that takes tells nothing of the key.
  const found = await store.over(tx =>
    tx
      .updateTable('api_key')
      .set({ last_used_at: now })
      .where('secret_sha256', '=', sha256(key))
      .where('revoked_at', 'is', null)
      .where(({ eb, or }) => or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]))
      .returning(['id', 'organisation_id', 'roles'])
      .executeTakeFirst(),
  )
  if (!found) throw notSignedIn()
  return {
    name: `key:${found.id}`,
    organisation: found.organisation_id,
    roles: found.roles as readonly Role[],
  }
}

const notSignedIn = (): CarnetError => new CarnetError('CARNET_API_NOT_SIGNED_IN')
