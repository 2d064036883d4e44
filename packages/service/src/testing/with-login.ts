/** A service with a login, and the people who use it. */

import type { Role } from '@carnet/store'
import { freePort } from '@carnet/test-postgres'
import { readSettings, type ServingSettings } from '../identity/settings.ts'
import {
  makeFolder,
  startTestService,
  type TestAnswer,
  type TestOptions,
  type TestService,
} from '../testing.ts'
import { Browser } from './browser.ts'
import { startProvider, type TestProvider } from './identity-provider.ts'

export interface WithLogin extends TestService {
  readonly provider: TestProvider
  readonly publicUrl: string
  person(name: string): Promise<Person>
  /** Whoever is officer invites somebody, who accepts. */
  member(officer: Person, name: string, roles: readonly Role[]): Promise<Person>
}

/** Somebody who has signed in. */
export interface Person {
  readonly browser: Browser
  readonly id: string
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<TestAnswer>
}

export async function startWithLogin(
  env: Record<string, string> = {},
  options: TestOptions & {
    readonly databaseUrl?: string
    readonly codeSeconds?: number
    readonly attempts?: ServingSettings['attempts']
  } = {},
): Promise<WithLogin> {
  // The redirect back has to be known before the service has its port.
  const port = await freePort()
  const publicUrl = `http://127.0.0.1:${port}`
  const provider = await startProvider(publicUrl, options)
  const settings = readSettings(
    {
      CARNET_OIDC_ISSUER: provider.issuer,
      CARNET_OIDC_CLIENT_ID: provider.clientId,
      CARNET_OIDC_CLIENT_SECRET: provider.clientSecret,
      CARNET_PUBLIC_URL: publicUrl,
      ...env,
    },
    {},
    () => '',
  )
  // A test signs in more often than anybody else.
  const attempts = { signIns: 10_000, failures: 10_000, requests: 100_000, ...options.attempts }
  const serving = { ...settings, attempts }
  const service = await startTestService(makeFolder(), options.databaseUrl, { ...options, serving, port })
  const person = async (name: string): Promise<Person> => {
    const browser = new Browser()
    const { text } = await browser.signIn(publicUrl, name)
    const { actor } = JSON.parse(text) as { actor: string }
    return personOf(browser, publicUrl, actor.slice('person:'.length))
  }
  return {
    ...service,
    provider,
    publicUrl,
    person,
    async member(officer, name, roles) {
      const { token } = (await officer.call('POST', '/v1/invitations', { roles })).body
      const one = await person(name)
      const accepted = await one.call('POST', '/v1/invitations/accept', { token })
      if (accepted.status !== 200) throw new Error(JSON.stringify(accepted.body))
      return one
    },
    async stop() {
      await service.stop()
      await provider.stop()
    },
  }
}

export function personOf(browser: Browser, publicUrl: string, id: string): Person {
  return {
    browser,
    id,
    async call(method, path, body, headers = {}) {
      const isStream = body instanceof Uint8Array
      const type = isStream ? 'application/octet-stream' : 'application/json'
      const answer = await browser.request(`${publicUrl}${path}`, {
        method,
        headers: {
          origin: publicUrl,
          ...(body === undefined ? {} : { 'content-type': type }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: isStream ? body : JSON.stringify(body) }),
      })
      const text = await answer.text()
      const isJson = /[/+]json/.test(answer.headers.get('content-type') ?? '')
      return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text }
    },
  }
}
