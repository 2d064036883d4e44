/** Invitations: a secret that makes whoever brings it a member, once. */
import { CarnetError } from '@carnet/errors'
import type { Role, Tables } from '@carnet/store'
import type { Selectable, Transaction } from 'kysely'
import { noteEvent } from '../audit/trail.ts'
import { sha256 } from './secrets.ts'

const fewestHours = 1
const usualHours = 72
const mostHours = 30 * 24
export const hoursOfInvitation = { minimum: fewestHours, default: usualHours, maximum: mostHours }

/** The invitation of a secret. Throws `CARNET_API_INVITATION` for one that is unknown, used, withdrawn or too old. */
export async function openInvitation(
  tx: Transaction<Tables>,
  now: Date,
  secret: string,
): Promise<Selectable<Tables['invitation']>> {
  const row = await tx
    .selectFrom('invitation')
    .selectAll()
    .where('secret_sha256', '=', sha256(secret))
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new CarnetError('CARNET_API_INVITATION')
  return row
}

/**
 * Makes a person a member. Where it names an address, the provider must vouch that it is theirs. A member who is invited again has the
 * roles of both. Throws `CARNET_API_INVITATION`, `CARNET_API_INVITATION_OTHER`.
 */
export async function acceptInvitation(
  tx: Transaction<Tables>,
  now: Date,
  secret: string,
  person: string,
): Promise<{ readonly organisation: string; readonly roles: readonly Role[] }> {
  const { id, organisation_id: organisation, email, roles: invited } = await openInvitation(tx, now, secret)
  const who = await tx.selectFrom('person').selectAll().where('id', '=', person).executeTakeFirstOrThrow()
  if (email !== null && !(who.email_verified && who.email?.toLowerCase() === email.toLowerCase()))
    throw new CarnetError('CARNET_API_INVITATION_OTHER')
  const before = await tx
    .selectFrom('membership')
    .select('roles')
    .where('organisation_id', '=', organisation)
    .where('person_id', '=', person)
    .executeTakeFirst()
  const roles = [...new Set([...(before?.roles ?? []), ...invited])]
  await tx
    .insertInto('membership')
    .values({ organisation_id: organisation, person_id: person, roles })
    .onConflict(conflict => conflict.columns(['organisation_id', 'person_id']).doUpdateSet({ roles }))
    .execute()
  await tx
    .updateTable('invitation')
    .set({ accepted_at: now, accepted_by: person })
    .where('id', '=', id)
    .execute()
  await noteEvent(tx, organisation, `person:${person}`, 'invitation.accepted', `invitation:${id}`, { roles })
  return { organisation, roles }
}
