/** A standing approval as the service tells it, and how it stands on a day. */
import type { paths } from '@carnet/client'

export type StandingApproval =
  paths['/v1/standing-approvals']['get']['responses'][200]['content']['application/json']['items'][number]
export type Bounds = StandingApproval['bounds']
export type Period = Bounds['people']['per']

export const periods: readonly Period[] = ['clearance', 'month', 'year', 'approval']

/** The plan that changes nothing, by its name. */
export const keepEverything = 'keep everything'

export type Standing = 'in-force' | 'ended' | 'expired' | 'used-up'

/** What ended it for good comes before what merely leaves no room. */
export function standingOn(
  { revoked_at, bounds, used }: Pick<StandingApproval, 'revoked_at' | 'bounds' | 'used'>,
  day: string,
): Standing {
  if (revoked_at !== null) return 'ended'
  if (bounds.until < day) return 'expired'
  return used.length >= bounds.clearances ? 'used-up' : 'in-force'
}
