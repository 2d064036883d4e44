/** How strongly somebody must have shown the provider who they are: what an operator asks for, and whether a sign-in came with it. */
import { CarnetError } from '@carnet/errors'
import { type Environment, named } from './settings.ts'

/** Where it is asked for: at every sign-in, or before what is not easily undone alone. */
export const strengthFor = ['everything', 'administration'] as const

/** What an ID token must say (OpenID Connect Core, section 2); where both are named, both. */
export interface SignInStrength {
  /** One of these is its `acr`, a class of authentication. Empty: not asked. */
  readonly acr: readonly string[]
  /** One of these is among its `amr`, means of authentication (RFC 8176): `mfa`, `otp`, `hwk` … Empty: not asked. */
  readonly amr: readonly string[]
  readonly for: (typeof strengthFor)[number]
}

/**
 * `CARNET_OIDC_ACR_VALUES` and `CARNET_OIDC_AMR_VALUES`, words with spaces between; `CARNET_OIDC_STRONG_FOR`. Null where neither is named.
 * Throws `CARNET_SERVE_SETTING_VALUE`.
 */
export function readSignInStrength(env: Environment): SignInStrength | null {
  const words = (setting: string): string[] =>
    (env[named(setting)] ?? '').split(/\s+/).filter(one => one !== '')
  const [acr, amr] = [words('OIDC_ACR_VALUES'), words('OIDC_AMR_VALUES')]
  const setting = named('OIDC_STRONG_FOR')
  const text = env[setting] || 'everything'
  const where = strengthFor.find(one => one === text)
  if (where === undefined)
    throw new CarnetError('CARNET_SERVE_SETTING_VALUE', {
      setting,
      received: text,
      expected: strengthFor.join(', '),
    })
  return acr.length === 0 && amr.length === 0 ? null : { acr, amr, for: where }
}

/** Whether the claims of an ID token say so. What a provider does not tell counts as not shown. */
export function isStrong(
  { acr, amr }: SignInStrength,
  claims: { readonly [claim: string]: unknown },
): boolean {
  const means: readonly unknown[] = Array.isArray(claims.amr) ? claims.amr : []
  return (
    (acr.length === 0 || acr.some(one => one === claims.acr)) &&
    (amr.length === 0 || amr.some(one => means.includes(one)))
  )
}
