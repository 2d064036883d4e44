/** People as the identity provider vouches for them: known by issuer and subject, never by an address. */
import type { Tables } from '@carnet/store'
import { sql, type Transaction } from 'kysely'
import { noteEvent } from '../audit/trail.ts'
import type { Vouched } from './provider.ts'

/** The person, written anew as the provider knows them now. */
export async function personOf(tx: Transaction<Tables>, now: Date, who: Vouched): Promise<string> {
  const known = {
    name: who.name,
    email: who.email,
    email_verified: who.email !== null && who.emailVerified,
    signed_in_at: now,
  }
  const { id } = await tx
    .insertInto('person')
    .values({ issuer: who.issuer, subject: who.subject, ...known })
    .onConflict(conflict => conflict.columns(['issuer', 'subject']).doUpdateSet(known))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Any number that nobody else locks. */
const firstLock = 0x6f666669

/** The first person becomes officer of a new organisation: once, whoever else signs in at the same time. */
export async function welcomeFirst(
  tx: Transaction<Tables>,
  person: string,
  who: Vouched,
  firstOfficer: string | null,
): Promise<void> {
  if (firstOfficer !== null && !isNamed(who, firstOfficer)) return
  await sql`select pg_advisory_xact_lock(${firstLock})`.execute(tx)
  if (await tx.selectFrom('membership').select('person_id').limit(1).executeTakeFirst()) return
  await foundOrganisation(tx, person, who.name ?? 'Carnet')
}

/** An address counts only where the provider says that it is theirs. */
const isNamed = ({ subject, email, emailVerified }: Vouched, name: string): boolean =>
  subject === name || (emailVerified && email?.toLowerCase() === name.toLowerCase())

/** A new organisation with its officer. */
export async function foundOrganisation(
  tx: Transaction<Tables>,
  person: string,
  name: string,
): Promise<string> {
  const { id } = await tx
    .insertInto('organisation')
    .values({ name })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('membership')
    .values({ organisation_id: id, person_id: person, roles: ['officer'] })
    .execute()
  await noteEvent(tx, id, `person:${person}`, 'organisation.founded', `organisation:${id}`, { name })
  return id
}

/** Where somebody was at work last; else where they have been longest; null for a member of none. */
export async function usualOrganisation(tx: Transaction<Tables>, person: string): Promise<string | null> {
  const row = await tx
    .selectFrom('membership as m')
    .leftJoin('session as s', join =>
      join.onRef('s.organisation_id', '=', 'm.organisation_id').onRef('s.person_id', '=', 'm.person_id'),
    )
    .select('m.organisation_id')
    .where('m.person_id', '=', person)
    .orderBy('s.seen_at', order => order.desc().nullsLast())
    .orderBy('m.created_at')
    .limit(1)
    .executeTakeFirst()
  return row?.organisation_id ?? null
}
