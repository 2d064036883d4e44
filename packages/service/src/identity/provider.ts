/** The identity provider: OpenID Connect, authorization code with PKCE. */
import { CarnetError } from '@carnet/errors'
import * as oidc from 'openid-client'
import { longestSession } from './sessions.ts'
import { isLoopback, type LoginSettings } from './settings.ts'
import { isStrong } from './strength.ts'

/** What has to be remembered of somebody who was sent to the provider. */
export interface Departure {
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
  /** The provider is to ask who they are although it may know. */
  readonly anew: boolean
}

export interface Vouched {
  readonly issuer: string
  readonly subject: string
  readonly name: string | null
  readonly email: string | null
  readonly emailVerified: boolean
  /** When they showed the provider who they are, where it tells that (`auth_time`). */
  readonly signedInAt: Date | undefined
  /** Whether they showed it as strongly as the operator asks, where anything is asked. */
  readonly strong: boolean
}

export interface Provider {
  /** Where to send somebody. */
  depart(departure: Departure): Promise<URL>
  /** Who came back. Throws `CARNET_API_SIGN_IN` for anything that is not as it must be, `CARNET_API_SIGN_IN_WEAK`. */
  arrive(url: URL, departure: Departure): Promise<Vouched>
  /** Where somebody signs out of the provider too, if it offers that. */
  farewell(backTo: URL): Promise<URL | null>
}

const scope = 'openid profile email'
const secondsOfPatience = 10

/** How old the provider's own knowledge may be, in seconds, where it was told to ask: the time of a sign-in's way back. */
const secondsAnew = 120

export const newDeparture = (anew = false): Departure => ({
  anew,
  state: oidc.randomState(),
  nonce: oidc.randomNonce(),
  codeVerifier: oidc.randomPKCECodeVerifier(),
})

export const callbackPath = '/auth/callback'

export function openProvider(
  { issuer, clientId, clientSecret, strength }: LoginSettings,
  publicUrl: URL,
): Provider {
  /** Asked for at every sign-in, or where the provider is to ask anew: that is what comes before what weighs. */
  const mustBeStrong = (anew: boolean): boolean =>
    strength !== null && (anew || strength.for === 'everything')
  const redirectUri = new URL(callbackPath, publicUrl).href
  let found: Promise<oidc.Configuration> | null = null
  const discover = () =>
    oidc.discovery(
      issuer,
      clientId,
      clientSecret === null ? {} : { client_secret: clientSecret },
      clientSecret === null ? oidc.None() : oidc.ClientSecretBasic(clientSecret),
      {
        timeout: secondsOfPatience,
        // The signature of an ID token is checked, although TLS vouches for where it came from.
        execute: [
          oidc.enableNonRepudiationChecks,
          ...(isLoopback(issuer.hostname) ? [oidc.allowInsecureRequests] : []),
        ],
      },
    )
  /** Asked at the first sign-in: the service starts while the provider is away. */
  const configuration = async (): Promise<oidc.Configuration> => {
    found ??= discover()
    try {
      return await found
    } catch (error) {
      found = null
      throw unreachable(issuer, error)
    }
  }
  return {
    async depart({ state, nonce, codeVerifier, anew }) {
      return oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope,
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        // An age that is asked for is what makes a provider tell `auth_time`; a prompt makes it ask.
        max_age: String(anew ? secondsAnew : longestSession / 1000),
        ...(anew ? { prompt: 'login' } : {}),
        ...(strength !== null && strength.acr.length > 0 && mustBeStrong(anew)
          ? { acr_values: strength.acr.join(' ') }
          : {}),
      })
    },
    async arrive(url, { state, nonce, codeVerifier, anew }) {
      const config = await configuration()
      try {
        const tokens = await oidc.authorizationCodeGrant(config, url, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
          ...(anew ? { maxAge: secondsAnew } : {}),
        })
        const claims = tokens.claims()!
        const strong = strength !== null && isStrong(strength, claims)
        if (!strong && mustBeStrong(anew)) throw new CarnetError('CARNET_API_SIGN_IN_WEAK')
        const asked = config.serverMetadata().userinfo_endpoint !== undefined && claims.email === undefined
        const more = asked ? await oidc.fetchUserInfo(config, tokens.access_token, claims.sub) : claims
        return {
          issuer: claims.iss,
          subject: claims.sub,
          name: textOf(more.name) ?? textOf(more.preferred_username),
          email: textOf(more.email),
          emailVerified: more.email_verified === true,
          signedInAt: claims.auth_time === undefined ? undefined : new Date(claims.auth_time * 1000),
          strong,
        }
      } catch (error) {
        throw error instanceof CarnetError ? error : refused(error)
      }
    },
    async farewell(backTo) {
      const config = await configuration()
      if (config.serverMetadata().end_session_endpoint === undefined) return null
      return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: backTo.href })
    },
  }
}

const longestText = 200

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value.slice(0, longestText) : null

/** The kind of what is wrong is told; what was received is not. */
const refused = (error: unknown): CarnetError =>
  new CarnetError('CARNET_API_SIGN_IN', { problem: codeOf(error) })

const unreachable = (issuer: URL, error: unknown): CarnetError =>
  new CarnetError(
    'CARNET_API_PROVIDER',
    { issuer: issuer.origin, problem: codeOf(error) },
    { kind: 'failure' },
  )

function codeOf(error: unknown): string {
  const { error: told, code, name } = error as { error?: unknown; code?: unknown; name?: unknown }
  const known = [told, code, name].find(one => typeof one === 'string' && /^[\w.-]{1,80}$/.test(one))
  return String(known ?? 'error')
}
