/** What can be checked of a signed release without the law: its form, its texts, its signature, whose key it is. */
import { CarnetError, type ErrorData } from '@carnet/errors'
import { hasItsTexts, isReleaseSigned, type RegimeRelease, type ReleaseStatement } from './regime-release.ts'

export interface SignedCheck {
  readonly check: 'form' | 'texts' | 'signature' | 'issuer'
  readonly result: 'passed' | 'failed' | 'not-checked'
  /** Why not, as the code of an error. */
  readonly code?: `CARNET_${string}`
  readonly data?: ErrorData
}

export interface CheckedRelease {
  /** Null where it is not well-formed: nothing else can be checked then. */
  readonly release: RegimeRelease | null
  readonly checks: readonly SignedCheck[]
}

export interface TrustedSigner {
  /** The one key that is trusted. */
  readonly issuer?: string | undefined
  /** Whether a key is trusted for the code of a regime, where no one key is named. */
  readonly isTrusted?: (issuer: string, regime: string) => boolean
}

/** Never throws for what a release holds: a check fails. `reading` is `readRelease`, of a text or of a file. */
export async function checkRelease(
  reading: () => RegimeRelease,
  trust: TrustedSigner,
): Promise<CheckedRelease> {
  let release: RegimeRelease
  try {
    release = reading()
  } catch (error) {
    if (!(error instanceof CarnetError)) throw error
    const check: SignedCheck = { check: 'form', result: 'failed', code: error.code, data: error.data }
    return { release: null, checks: [check] }
  }
  const { issuer } = release
  const checks: SignedCheck[] = [
    { check: 'form', result: 'passed' },
    hasItsTexts(release)
      ? { check: 'texts', result: 'passed' }
      : { check: 'texts', result: 'failed', code: 'CARNET_RELEASE_TEXTS', data: {} },
    (await isReleaseSigned(release))
      ? { check: 'signature', result: 'passed' }
      : { check: 'signature', result: 'failed', code: 'CARNET_RELEASE_SIGNATURE', data: { issuer } },
    issuerCheck(release, trust),
  ]
  return { release, checks }
}

function issuerCheck({ issuer, regime }: ReleaseStatement, trust: TrustedSigner): SignedCheck {
  const { issuer: expected, isTrusted = () => false } = trust
  if (expected === undefined)
    return { check: 'issuer', result: isTrusted(issuer, regime) ? 'passed' : 'not-checked' }
  if (expected === issuer) return { check: 'issuer', result: 'passed' }
  return {
    check: 'issuer',
    result: 'failed',
    code: 'CARNET_RELEASE_ISSUER',
    data: { issuer, expected },
  }
}
