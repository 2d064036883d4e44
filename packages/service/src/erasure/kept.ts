/** What the service holds, and how each of it ends: so that nobody has to read the source to know. Why something stays, the console says. */
import type { ServiceContext } from '../context.ts'
import { dayOfKey } from '../idempotency.ts'
import { longestIdle } from '../identity/sessions.ts'
import { named } from '../identity/settings.ts'
import { daysAfterLink } from '../people/forget.ts'
import { daysOfNotice } from '../people/notices.ts'
import { daysOfStrangers } from './people.ts'

/** `erased`: by an officer, or after a period that an operator sets. `person`: by whoever it is about. `itself`: after a period. `never`: it is evidence. */
export const ends = ['erased', 'person', 'itself', 'never'] as const

export interface Kept {
  readonly what: string
  readonly ends: (typeof ends)[number]
  readonly days: number | null
  readonly setting: string | null
}

const day = 86_400_000

export function keptBy({ storage, keeping }: Pick<ServiceContext, 'storage' | 'keeping'>): readonly Kept[] {
  const set = (what: string, days: number | null, setting: string): Kept => ({
    what,
    ends: 'erased',
    days,
    setting: named(setting),
  })
  const itself = (what: string, days: number): Kept => ({ what, ends: 'itself', days, setting: null })
  const stays = (what: string): Kept => ({ what, ends: 'never', days: null, setting: null })
  return [
    set('uploads', storage.keepDays, 'KEEP_UPLOADS_DAYS'),
    set('cleared-data', keeping.cleared, 'KEEP_CLEARED_DAYS'),
    set('transfers', keeping.transfers, 'KEEP_TRANSFERS_DAYS'),
    set('declarations', keeping.declarations, 'KEEP_DECLARATIONS_DAYS'),
    set('requests', keeping.requests, 'KEEP_REQUESTS_DAYS'),
    set('comments', keeping.comments, 'KEEP_COMMENTS_DAYS'),
    set('filings', keeping.filings, 'KEEP_FILINGS_DAYS'),
    { what: 'accounts', ends: 'person', days: daysOfStrangers, setting: null },
    itself('sessions', longestIdle / day),
    itself('idempotency-keys', dayOfKey / day),
    itself('mail', daysOfStrangers),
    itself('person-links', daysAfterLink),
    itself('withdrawal-notices', daysOfNotice),
    stays('withdrawals'),
    stays('audit-trail'),
    stays('clearance-records'),
    stays('ledger'),
  ]
}
