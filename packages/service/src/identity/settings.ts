/** How the service is to be reached and how people sign in, from the environment and the options of `carnet serve`. */
import { CarnetError } from '@carnet/errors'
import { usualAttempts } from '../attempts.ts'
import { usualRecentMinutes } from '../recent.ts'
import { readSignInStrength, type SignInStrength } from './strength.ts'

export interface LoginSettings {
  readonly issuer: URL
  readonly clientId: string
  /** A client without a secret is a public one: PKCE alone stands for it. */
  readonly clientSecret: string | null
  /** Whose sign-in makes the first organisation: a verified e-mail address, or a subject. Without it, whoever comes first. */
  readonly firstOfficer: string | null
  /** For how many minutes after signing in somebody may do what is not easily undone; 0: as long as the session lasts. */
  readonly recentMinutes: number
  /** How somebody must have shown who they are; null: as the provider likes. */
  readonly strength: SignInStrength | null
}

export interface ServingSettings {
  readonly host: string
  readonly publicUrl: URL | null
  /** Addresses of proxies whose word about the caller counts. */
  readonly trustedProxies: readonly string[]
  readonly login: LoginSettings | null
  /** How often one address may try, in a minute; as usual where nothing is said. */
  readonly attempts?: Partial<typeof usualAttempts>
}

export type Environment = Readonly<Record<string, string | undefined>>

export const loopback = '127.0.0.1'
const loopbacks: ReadonlySet<string> = new Set([loopback, '::1', 'localhost', '[::1]'])

export const isLoopback = (host: string): boolean => loopbacks.has(host)

/**
 * Reads the settings; `readText` reads the file of a secret. Throws `CARNET_SERVE_NEEDS_LOGIN`, `CARNET_SERVE_SETTING_MISSING`,
 * `CARNET_SERVE_SETTING_VALUE`.
 */
export function readSettings(
  env: Environment,
  options: { readonly host?: string | undefined },
  readText: (path: string) => string,
): ServingSettings {
  const host = options.host ?? env.CARNET_HOST ?? loopback
  const issuer = env.CARNET_OIDC_ISSUER
  const trustedProxies = (env.CARNET_TRUSTED_PROXY ?? '').split(',').flatMap(one => one.trim() || [])
  if (!issuer) {
    if (!isLoopback(host)) throw new CarnetError('CARNET_SERVE_NEEDS_LOGIN', { host })
    return { host, publicUrl: null, trustedProxies, login: null }
  }
  return {
    host,
    publicUrl: readAddress('PUBLIC_URL', needed(env, 'PUBLIC_URL')),
    attempts: { requests: readNumber(env, 'REQUESTS_PER_MINUTE', usualAttempts.requests) },
    trustedProxies,
    login: {
      issuer: readAddress('OIDC_ISSUER', issuer),
      clientId: needed(env, 'OIDC_CLIENT_ID'),
      clientSecret: readSecret(env, readText),
      firstOfficer: env.CARNET_FIRST_OFFICER || null,
      recentMinutes: readNumber(env, 'SIGN_IN_ANEW_MINUTES', usualRecentMinutes),
      strength: readSignInStrength(env),
    },
  }
}

/** A whole number. Throws `CARNET_SERVE_SETTING_VALUE`. */
function readNumber(env: Environment, setting: string, usual: number): number {
  const text = env[named(setting)]
  if (!text) return usual
  const number = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(number)) return number
  throw new CarnetError('CARNET_SERVE_SETTING_VALUE', {
    setting: named(setting),
    received: text,
    expected: '0 …',
  })
}

export const named = (setting: string): string => `CARNET_${setting}`
export const secretFileSetting = named('OIDC_CLIENT_SECRET_FILE')

function needed(env: Environment, setting: string): string {
  const value = env[named(setting)]
  if (!value)
    throw new CarnetError('CARNET_SERVE_SETTING_MISSING', {
      setting: named(setting),
      by: named('OIDC_ISSUER'),
    })
  return value
}

function readSecret(env: Environment, readText: (path: string) => string): string | null {
  const path = env[secretFileSetting]
  if (!path) return env.CARNET_OIDC_CLIENT_SECRET || null
  const secret = readText(path).trim()
  if (secret !== '') return secret
  throw new CarnetError('CARNET_SERVE_SETTING_VALUE', {
    setting: secretFileSetting,
    received: path,
    expected: '1 …',
  })
}

/** An address that can be trusted: with TLS, or on this machine. */
function readAddress(setting: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))
  if (url && safe && !url.search && !url.hash && !url.username) return url
  throw new CarnetError('CARNET_SERVE_SETTING_VALUE', {
    setting: named(setting),
    received: text,
    expected: 'https://…',
  })
}
