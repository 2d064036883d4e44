/** What is kept of people who came in by a link goes when it has served. */
import type { Tables } from '@carnet/store'
import type { Transaction } from 'kysely'
import { longestSilence } from './links.ts'

const day = 24 * 3_600_000
/** For so long an officer sees that a link was given; then the audit trail alone knows it, which names nobody. */
export const daysAfterLink = 30

export async function forgetPeople(tx: Transaction<Tables>, now: Date): Promise<void> {
  const before = (milliseconds: number): Date => new Date(now.getTime() - milliseconds)
  await tx
    .deleteFrom('person_session')
    .where(({ eb, or }) => or([eb('expires_at', '<=', now), eb('seen_at', '<=', before(longestSilence))]))
    .execute()
  await tx
    .updateTable('person_link')
    .set({ sealed: null })
    .where('sealed', 'is not', null)
    .where('expires_at', '<=', now)
    .execute()
  await tx
    .deleteFrom('person_link')
    .where('acts_until', '<=', before(daysAfterLink * day))
    .execute()
  await tx
    .updateTable('withdrawal_notice')
    .set({ sealed: null })
    .where('sealed', 'is not', null)
    .where('expires_at', '<=', now)
    .execute()
}
