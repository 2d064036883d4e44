/** What exceeds an approval, as an error: one issue for each bound, each with its own words. */
import { CarnetError, type Issue } from '@carnet/errors'
import type { Excess } from './bounds.ts'

const codes = {
  revoked: 'CARNET_APPROVAL_REVOKED',
  until: 'CARNET_APPROVAL_ENDED',
  clearances: 'CARNET_APPROVAL_USED_UP',
  plan: 'CARNET_APPROVAL_PLAN',
  day: 'CARNET_APPROVAL_DAY',
  fact: 'CARNET_APPROVAL_FACT',
  record: 'CARNET_APPROVAL_RECORD',
  protection: 'CARNET_APPROVAL_PROTECTION',
  category: 'CARNET_APPROVAL_CATEGORY',
  people: 'CARNET_APPROVAL_PEOPLE',
} as const satisfies Record<Excess['bound'], `CARNET_${string}`>

/** The codes of errors that say what goes beyond an approval. */
export const excessCodes: ReadonlySet<string> = new Set(Object.values(codes))

/** Null for an empty list. */
export function excessError(excesses: readonly Excess[]): CarnetError | null {
  const issues = excesses.map(
    ({ bound, where, found, allowed }): Issue => ({
      code: codes[bound],
      data: { where, found, allowed },
      at: {},
    }),
  )
  const [first] = issues
  return first ? new CarnetError(first.code, first.data, { issues }) : null
}
