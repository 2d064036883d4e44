/** A carnet verified by whoever keeps a desk: by the keys that the desk trusts. */
import { type Carnet, type Check, type Verification, verifyCarnet } from '@carnet/credential'
import type { TrustedKey } from './rows.ts'

export interface TrustedVerification {
  readonly verification: Verification
  /** Whose key it is, as the desk calls it; null for a key that it does not know: then somebody signed, nobody says who. */
  readonly known: string | null
  /** The check that failed first. */
  readonly failed: Check | null
}

/** The name of an issuer does not come from its carnet: only a key that the desk has pinned is somebody. */
export async function verifyTrusting(
  carnet: Carnet,
  trusted: readonly TrustedKey[],
): Promise<TrustedVerification> {
  const first = await verifyCarnet(carnet)
  const key = trusted.find(({ issuer }) => issuer === first.issuer)
  const verification =
    key === undefined
      ? first
      : await verifyCarnet(carnet, { issuer: key.issuer, ...(key.log === null ? {} : { logKey: key.log }) })
  const failed = verification.checks.find(({ result }) => result === 'failed') ?? null
  return { verification, known: key?.name ?? null, failed }
}
