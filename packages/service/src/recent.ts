/** What is not easily undone is done by whoever has shown a short while ago who they are, not by a browser that was left open. */
import { CarnetError } from '@carnet/errors'
import type { ServiceContext } from './context.ts'
import type { Caller } from './principal.ts'

const minute = 60_000
export const usualRecentMinutes = 15

/** Throws `CARNET_API_SIGN_IN_ANEW`, `CARNET_API_SIGN_IN_STRONGER`. Keys are shown with each request, and the one user of a machine signs in nowhere. */
export function requireRecent(
  { clock, login }: Pick<ServiceContext, 'clock' | 'login'>,
  { signedInAt, strong }: Caller,
): void {
  if (signedInAt === null) return
  if (login?.strength && !strong) throw new CarnetError('CARNET_API_SIGN_IN_STRONGER')
  const minutes = login?.recentMinutes ?? 0
  if (minutes === 0) return
  if (clock().getTime() - signedInAt.getTime() > minutes * minute)
    throw new CarnetError('CARNET_API_SIGN_IN_ANEW', { minutes })
}
