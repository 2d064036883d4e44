/** Somebody who came in by a link: bound to one person, for a short time, by what they bring with each request. */
import type { KnownPerson, SaidIdentifier } from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import type { PersonActs } from '@carnet/store'
import type { FastifyRequest } from 'fastify'
import type { ServiceContext } from '../context.ts'
import { sha256 } from '../identity/secrets.ts'
import { exactness } from '../identity/sessions.ts'
import { type Basis, longestSilence, visitPrefix } from './links.ts'
import { keyOfSecret, unseal } from './seal.ts'

export interface Visit {
  readonly id: string
  readonly link: string
  readonly organisation: string
  readonly subject: readonly KnownPerson[]
  readonly actsAs: PersonActs
  readonly basis: Basis | null
  readonly mayWithdraw: boolean
  readonly actsUntil: Date
  readonly expiresAt: Date
  /** The identifiers as they were said: they open with what the request brought, and stay in memory. */
  identifiers(): readonly SaidIdentifier[]
}

/** Throws `CARNET_PERSON_VISIT` where there is none, or it has ended. */
export async function authenticateVisit(
  { store, clock }: Pick<ServiceContext, 'store' | 'clock'>,
  { headers }: FastifyRequest,
): Promise<Visit> {
  const [, secret] = /^Bearer (\S+)$/i.exec(headers.authorization ?? '') ?? []
  if (!secret?.startsWith(visitPrefix)) throw new CarnetError('CARNET_PERSON_VISIT')
  const now = clock()
  const { rows } = await store.readOver(db => ({
    rows: db
      .selectFrom('person_session as s')
      .innerJoin('person_link as l', 'l.id', 's.link_id')
      .select(['s.id', 's.link_id', 's.organisation_id', 's.sealed', 's.seen_at', 's.expires_at'])
      .select(['l.subject', 'l.acts_as', 'l.basis', 'l.may_withdraw', 'l.acts_until'])
      .where('s.secret_sha256', '=', sha256(secret))
      .where('s.expires_at', '>', now)
      .where('s.seen_at', '>', new Date(now.getTime() - longestSilence))
      .where('l.revoked_at', 'is', null)
      .where('l.acts_until', '>', now),
  }))
  const [row] = rows
  if (!row) throw new CarnetError('CARNET_PERSON_VISIT')
  if (now.getTime() - row.seen_at.getTime() >= exactness)
    await store.over(tx =>
      tx.updateTable('person_session').set({ seen_at: now }).where('id', '=', row.id).execute(),
    )
  return {
    id: row.id,
    link: row.link_id,
    organisation: row.organisation_id,
    subject: row.subject,
    actsAs: row.acts_as,
    basis: row.basis as Basis | null,
    mayWithdraw: row.may_withdraw,
    actsUntil: row.acts_until,
    expiresAt: row.expires_at,
    identifiers: () => unseal(keyOfSecret(secret), row.link_id, row.sealed),
  }
}

/** Whoever came in by a link, where a route asks for that. */
export function visitOf({ visit }: FastifyRequest): Visit {
  if (visit === null) throw new TypeError('this route does not ask for a link')
  return visit
}
