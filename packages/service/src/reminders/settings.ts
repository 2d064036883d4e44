/** Who is reminded, how long before. What is not set is as a default that was tried. */
import type { Language } from '@carnet/locales'
import type { Tables } from '@carnet/store'
import type { Transaction } from 'kysely'

export interface ReminderSettings {
  /** So many days before something falls due. */
  readonly days: readonly number[]
  /** Whether what is overdue is told of, once. */
  readonly overdue: boolean
  readonly mail_to: readonly string[]
  readonly language: Language
  /** From which part of a threshold on a total is near it. */
  readonly near_percent: number
}

/** A month to prepare a filing, a week to finish it, a day to send it. */
export const usualSettings: ReminderSettings = {
  days: [30, 7, 1],
  overdue: true,
  mail_to: [],
  language: 'en',
  near_percent: 80,
}

export async function settingsOf(tx: Transaction<Tables>, organisation: string): Promise<ReminderSettings> {
  const row = await tx
    .selectFrom('reminder_setting')
    .select(['days', 'overdue', 'mail_to', 'language', 'near_percent'])
    .where('organisation_id', '=', organisation)
    .executeTakeFirst()
  return (row as ReminderSettings | undefined) ?? usualSettings
}

/** Notes that somebody is told of something. Returns false where they have been already: whoever comes second tells nothing. */
export async function tellOnce(
  tx: Transaction<Tables>,
  organisation: string,
  what: string,
): Promise<boolean> {
  const told = await tx
    .insertInto('reminder')
    .values({ organisation_id: organisation, what })
    .onConflict(conflict => conflict.columns(['organisation_id', 'what']).doNothing())
    .returning('what')
    .executeTakeFirst()
  return told !== undefined
}
