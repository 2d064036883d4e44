/** What the service holds about somebody who signs in: shown to them, and erased when they leave or have long belonged nowhere. */
import { CarnetError } from '@carnet/errors'
import type { Tables } from '@carnet/store'
import { sql, type Transaction } from 'kysely'
import { noteEvent } from '../audit/trail.ts'
import type { ServiceContext } from '../context.ts'
import { beginErasure } from './traces.ts'
import { erasedSubject } from './words.ts'

const day = 86_400_000
/** For so long somebody is remembered who is a member of nothing (any more) and has not signed in. */
export const daysOfStrangers = 30
/** Deeds are told so far; the officers of an organisation have the rest. */
export const mostDeeds = 1000

export async function personalData(tx: Transaction<Tables>, person: string) {
  const known = await tx
    .selectFrom('person')
    .select(['id', 'issuer', 'subject', 'name', 'email', 'email_verified', 'created_at', 'signed_in_at'])
    .where('id', '=', person)
    .executeTakeFirstOrThrow()
  const memberships = await tx
    .selectFrom('membership as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .select(['o.id as organisation', 'o.name', 'm.roles', 'm.created_at as since'])
    .where('m.person_id', '=', person)
    .orderBy('m.created_at')
    .execute()
  const sessions = await tx
    .selectFrom('session')
    .select(['id', 'agent', 'created_at', 'seen_at', 'signed_in_at', 'expires_at'])
    .where('person_id', '=', person)
    .orderBy('created_at')
    .execute()
  const keys = await tx
    .selectFrom('api_key')
    .select(['id', 'organisation_id as organisation', 'label', 'roles'])
    .select(['created_at', 'expires_at', 'last_used_at', 'revoked_at'])
    .where('person_id', '=', person)
    .orderBy('created_at')
    .execute()
  const invitations = await tx
    .selectFrom('invitation')
    .select(['id', 'organisation_id as organisation', 'email', 'roles', 'created_at', 'accepted_at'])
    .where('accepted_by', '=', person)
    .orderBy('created_at')
    .execute()
  const assigned = await tx
    .selectFrom('obligation')
    .select(['id', 'organisation_id as organisation', 'regime', 'code', 'due_on'])
    .where('assigned_to', '=', `person:${person}`)
    .orderBy('created_at')
    .execute()
  const mail =
    known.email === null
      ? []
      : await tx
          .selectFrom('mail')
          .select(['id', 'subject', 'created_at', 'sent_at'])
          .where('recipient', '=', known.email)
          .orderBy('created_at')
          .execute()
  const deeds = await tx
    .selectFrom('audit_event')
    .select(['id', 'organisation_id as organisation', 'action', 'subject', 'created_at'])
    .where(({ eb, or }) => or([eb('actor', '=', `person:${person}`), eb('subject', '=', `person:${person}`)]))
    .orderBy('id', 'desc')
    .limit(mostDeeds)
    .execute()
  return { person: known, memberships, sessions, keys, invitations, assigned, mail, deeds }
}

/**
 * Name, address and what the provider calls them go; their memberships, sessions and keys end. What they did stays in the audit trail under
 * an id that leads to nobody; should they sign in again they are somebody else. Throws `CARNET_API_LAST_OFFICER`.
 */
export async function erasePerson(
  tx: Transaction<Tables>,
  person: string,
  now: Date,
  by = `person:${person}`,
): Promise<void> {
  const known = await tx
    .selectFrom('person')
    .select('email')
    .where('id', '=', person)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const organisations = await leaveAll(tx, person)
  await tx.deleteFrom('session').where('person_id', '=', person).execute()
  await tx
    .updateTable('api_key')
    .set({ revoked_at: now })
    .where('person_id', '=', person)
    .where('revoked_at', 'is', null)
    .execute()
  await tx.updateTable('invitation').set({ email: null }).where('accepted_by', '=', person).execute()
  await tx
    .updateTable('obligation')
    .set({ assigned_to: null })
    .where('assigned_to', '=', `person:${person}`)
    .execute()
  if (known.email !== null) await tx.deleteFrom('mail').where('recipient', '=', known.email).execute()
  await tx
    .updateTable('person')
    .set({ issuer: '', subject: `${erasedSubject}${person}`, name: null, email: null })
    .set({ email_verified: false, signed_in_at: null })
    .where('id', '=', person)
    .execute()
  for (const organisation of organisations) {
    await noteEvent(tx, organisation, by, 'person.erased', `person:${person}`)
    await beginErasure(tx, organisation, now, [`person:${person}`])
  }
}

/** The organisations that know of them, left. Each keeps an officer. */
async function leaveAll(tx: Transaction<Tables>, person: string): Promise<readonly string[]> {
  const { rows: last } = await sql<{ organisation_id: string }>`
    select organisation_id from membership m where person_id = ${person}::uuid and 'officer' = any(roles)
      and not exists (select 1 from membership o where o.organisation_id = m.organisation_id
        and o.person_id <> m.person_id and 'officer' = any(o.roles))`.execute(tx)
  if (last.length > 0) throw new CarnetError('CARNET_API_LAST_OFFICER')
  const left = await tx
    .deleteFrom('membership')
    .where('person_id', '=', person)
    .returning('organisation_id')
    .execute()
  const told = await tx
    .selectFrom('audit_event')
    .select('organisation_id')
    .distinct()
    .where('subject', '=', `person:${person}`)
    .execute()
  return [...new Set([...left, ...told].map(one => one.organisation_id))]
}

/** Whoever has been a member of nothing for long enough, and letters and addresses that have served. */
export async function forgetStrangers({
  store,
  clock,
}: Pick<ServiceContext, 'store' | 'clock'>): Promise<void> {
  const now = clock()
  const before = new Date(now.getTime() - daysOfStrangers * day)
  await store.over(async tx => {
    await tx
      .deleteFrom('mail')
      .where(({ eb, or }) => or([eb('sent_at', '<=', before), eb('given_up_at', '<=', before)]))
      .execute()
    await tx
      .updateTable('invitation')
      .set({ email: null })
      .where('email', 'is not', null)
      .where(({ eb, or }) =>
        or([eb('accepted_at', '<=', before), eb('revoked_at', '<=', before), eb('expires_at', '<=', before)]),
      )
      .execute()
  })
  const strangers = await store.over(tx =>
    tx
      .selectFrom('person')
      .select('id')
      .where('subject', 'not like', `${erasedSubject}%`)
      .where(({ fn }) => sql<boolean>`${fn.coalesce('signed_in_at', 'created_at')} <= ${before}`)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('membership as m').select('m.person_id').whereRef('m.person_id', '=', 'person.id'),
          ),
        ),
      )
      .execute(),
  )
  for (const { id } of strangers) await store.over(tx => erasePerson(tx, id, now, 'service'))
}
