/** Sessions: opened by a sign-in, ended by idleness, age, whoever has it, or the loss of membership. */
import type { Role, Tables } from '@carnet/store'
import type { FastifyReply } from 'fastify'
import type { Transaction } from 'kysely'
import type { ServiceContext } from '../context.ts'
import { sessionCookie, setCookie } from './cookies.ts'
import { newSecret, type Secret, sha256 } from './secrets.ts'

const minute = 60_000
/** A working day; then one signs in again, which the provider may do without asking. */
export const longestSession = 12 * 60 * minute
export const longestIdle = 30 * minute
/** How exactly it is known when a session or a key was last used. */
export const exactness = minute
const longestAgent = 200

export interface SignedIn {
  readonly session: string
  readonly person: string
  readonly organisation: string | null
  /** None where the person is no member of that organisation (any more). */
  readonly roles: readonly Role[]
  /** When they last showed the provider who they are. */
  readonly signedInAt: Date
  readonly strong: boolean
}

/** The session of a cookie, if it is in force. */
export async function findSession(
  { store, clock }: Pick<ServiceContext, 'store' | 'clock'>,
  secret: string,
): Promise<SignedIn | null> {
  const now = clock()
  const { rows } = await store.readOver(db => ({
    rows: db
      .selectFrom('session')
      .leftJoin('membership as m', join =>
        join
          .onRef('m.organisation_id', '=', 'session.organisation_id')
          .onRef('m.person_id', '=', 'session.person_id'),
      )
      .select([
        'session.id',
        'session.person_id',
        'session.seen_at',
        'session.signed_in_at',
        'session.strong',
        'm.organisation_id',
        'm.roles',
      ])
      .where('session.secret_sha256', '=', sha256(secret))
      .where('session.expires_at', '>', now)
      .where('session.seen_at', '>', new Date(now.getTime() - longestIdle)),
  }))
  const [row] = rows
  if (!row) return null
  if (now.getTime() - row.seen_at.getTime() >= exactness)
    await store.over(tx => tx.updateTable('session').set({ seen_at: now }).where('id', '=', row.id).execute())
  return {
    session: row.id,
    person: row.person_id,
    organisation: row.organisation_id,
    roles: row.roles ?? [],
    signedInAt: row.signed_in_at,
    strong: row.strong,
  }
}

export interface NewSession {
  readonly person: string
  readonly organisation: string | null
  readonly agent: string
  /** As the provider tells it; without its word, now. */
  readonly signedInAt?: Date | undefined
  /** Whether they showed it as strongly as is asked. */
  readonly strong?: boolean
}

/** Opens a session with a secret of its own, whatever the browser held before. */
export async function openSession(
  tx: Transaction<Tables>,
  now: Date,
  { person, organisation, agent, signedInAt = now, strong = false }: NewSession,
): Promise<Secret> {
  const secret = newSecret()
  await tx
    .insertInto('session')
    .values({
      secret_sha256: secret.sha256,
      person_id: person,
      organisation_id: organisation,
      agent: agent.slice(0, longestAgent),
      strong,
      created_at: now,
      seen_at: now,
      // A provider's clock may be ahead of this one.
      signed_in_at: signedInAt < now ? signedInAt : now,
      expires_at: new Date(now.getTime() + longestSession),
    })
    .execute()
  return secret
}

/** Another organisation for the same session: its secret is another one too, and its end stays. */
export async function switchSession(
  tx: Transaction<Tables>,
  session: string,
  organisation: string,
): Promise<Secret & { readonly expires: Date }> {
  const secret = newSecret()
  const { expires_at } = await tx
    .updateTable('session')
    .set({ secret_sha256: secret.sha256, organisation_id: organisation })
    .where('id', '=', session)
    .returning('expires_at')
    .executeTakeFirstOrThrow()
  return { ...secret, expires: expires_at }
}

export const endSession = async (tx: Transaction<Tables>, secret: string): Promise<void> => {
  await tx.deleteFrom('session').where('secret_sha256', '=', sha256(secret)).execute()
}

export function giveSession(reply: FastifyReply, { text }: Secret, milliseconds = longestSession): void {
  setCookie(reply, sessionCookie, text, Math.max(0, Math.floor(milliseconds / 1000)))
}
