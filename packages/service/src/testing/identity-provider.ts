/** A real OpenID provider on this machine, which lets anybody in under the name that they give. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Configuration } from 'oidc-provider'

export interface TestProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Who signs in with a second factor: their tokens say so, and only theirs. */
  readonly secondFactor: Set<string>
  stop(): Promise<void>
}

const clientId = 'carnet'
const clientSecret = 'a-secret-of-at-least-thirty-two-characters'

/** `unverified` names accounts whose address nobody has checked. */
export async function startProvider(
  publicUrl: string,
  { codeSeconds = 60 }: { codeSeconds?: number } = {},
): Promise<TestProvider> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const secondFactor = new Set<string>()
  const provider = new Provider(issuer, configuration(publicUrl, codeSeconds))
  tellFactors(provider, secondFactor)
  server.on('request', provider.callback())
  return {
    issuer,
    clientId,
    clientSecret,
    secondFactor,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What a token says of a sign-in with a second factor. */
export const strongAcr = 'urn:example:two-factors'

interface SignedIn {
  readonly accountId: string
}

/** Its page asks for a name alone: how somebody showed who they are is put into their session, from where tokens have it. */
function tellFactors(provider: Provider, secondFactor: ReadonlySet<string>): void {
  const { prototype } = (provider as unknown as { Session: { prototype: Record<string, unknown> } }).Session
  const login = prototype.loginAccount as (details: SignedIn) => void
  prototype.loginAccount = function (details: SignedIn): void {
    const strong = secondFactor.has(details.accountId)
    login.call(this, { ...details, ...(strong ? { acr: strongAcr, amr: ['pwd', 'otp'] } : { amr: ['pwd'] }) })
  }
}

const configuration = (publicUrl: string, codeSeconds: number): Configuration => ({
  clients: [
    {
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uris: [`${publicUrl}/auth/callback`],
      post_logout_redirect_uris: [`${publicUrl}/`],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  claims: { openid: ['sub', 'acr', 'amr'], email: ['email', 'email_verified'], profile: ['name'] },
  pkce: { required: () => true },
  ttl: { AuthorizationCode: codeSeconds },
  cookies: { keys: ['of a test'] },
  findAccount: (_context, id) => ({
    accountId: id,
    claims: () => ({
      sub: id,
      name: id,
      email: `${id}@example.com`,
      email_verified: !id.startsWith('unverified'),
    }),
  }),
})
