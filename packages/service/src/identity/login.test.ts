/** Signing in with a real provider, over HTTP, and what must not work. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Browser } from '../testing/browser.ts'
import { startProvider } from '../testing/identity-provider.ts'
import { startWithLogin, type WithLogin } from '../testing/with-login.ts'
import { sessionCookie, signInCookie } from './cookies.ts'

let now = Date.now()
let service: WithLogin
beforeAll(async () => {
  service = await startWithLogin({}, { clock: () => new Date(now) })
})
afterAll(() => service?.stop())

const isCallback = ({ pathname }: URL): boolean => pathname === '/auth/callback'
const me = async (browser: Browser) => {
  const answer = await browser.request(`${service.publicUrl}/v1/me`)
  return { status: answer.status, body: await answer.json() }
}

/** As far as the address that the provider sends back to. */
async function comeBack(browser: Browser, name: string): Promise<URL> {
  const { location } = await browser.signIn(service.publicUrl, name, '/v1/me', isCallback)
  return location!
}

const problemAt = async (browser: Browser, url: URL) => {
  const answer = await browser.request(url)
  return {
    status: answer.status,
    ...((await answer.json()) as { issues: { code: string; message: string }[] }),
  }
}

describe('a sign-in', () => {
  it('sends a browser to the provider with what the protocol asks, and takes it back to where it was', async () => {
    const browser = new Browser()
    const away = await browser.request(`${service.publicUrl}/auth/login?return_to=%2Fv1%2Fme%3Fx%3D1`)
    const to = new URL(away.headers.get('location')!)
    expect(to.origin).toBe(service.provider.issuer)
    const asked = Object.fromEntries(to.searchParams)
    expect(asked).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', client_id: 'carnet' })
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]).toMatch(/^[\w-]{40,}$/)
    const cookie = away.headers.getSetCookie()[0]!
    for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/'])
      expect(cookie).toContain(attribute)
    expect(cookie).toMatch(/^__Host-/)
    expect(cookie).not.toContain('Domain')
    const arrived = await new Browser().signIn(service.publicUrl, 'ann', '/v1/me?x=1')
    expect(`${arrived.url.pathname}${arrived.url.search}`).toBe('/v1/me?x=1')
  })

  it('makes the first person officer of a new organisation, and nobody else', async () => {
    const ann = JSON.parse((await new Browser().signIn(service.publicUrl, 'ann')).text)
    expect(ann).toMatchObject({ kind: 'person', name: 'ann', email: 'ann@example.com', roles: ['officer'] })
    const second = new Browser()
    expect(JSON.parse((await second.signIn(service.publicUrl, 'ben')).text)).toMatchObject({
      organisation: null,
      memberships: [],
    })
    const refused = await problemAt(second, new URL('/v1/regimes', service.publicUrl))
    expect([refused.status, refused.issues[0]!.code]).toEqual([403, 'CARNET_API_NO_ORGANISATION'])
  })

  it('sends nobody on to another site', async () => {
    const sent = async (to: string): Promise<number> => {
      const url = `${service.publicUrl}/auth/login?return_to=${encodeURIComponent(to)}`
      return (await fetch(url, { redirect: 'manual' })).status
    }
    for (const to of ['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example', 'x'])
      expect([to, await sent(to)]).toEqual([to, 400])
    expect(await sent('/transfers?state=decided')).toBe(302)
  })

  it('is not tried without end from one address', async () => {
    const few = await startWithLogin({}, { attempts: { signIns: 3, failures: 3 } })
    try {
      const login = () => fetch(`${few.publicUrl}/auth/login`, { redirect: 'manual' })
      for (let time = 1; time <= 3; time++) expect((await login()).status).toBe(302)
      const stopped = await login()
      expect([stopped.status, Number(stopped.headers.get('retry-after')) > 0]).toEqual([429, true])
      const withKey = (key: string) =>
        fetch(`${few.publicUrl}/v1/me`, { headers: { authorization: `Bearer ${key}` } })
      for (let time = 1; time <= 3; time++) expect((await withKey(`carnet_${time}`)).status).toBe(401)
      expect((await withKey('carnet_4')).status).toBe(429)
    } finally {
      await few.stop()
    }
  })

  it('of one person is not used without end, from however many sessions; that of another goes on', async () => {
    const few = await startWithLogin({}, { attempts: { requests: 6 } })
    try {
      const ann = await few.person('ann')
      const alsoAnn = await few.person('ann')
      const statuses: number[] = []
      for (let time = 1; time <= 3; time++)
        for (const one of [ann, alsoAnn]) statuses.push((await one.call('GET', '/v1/keys')).status)
      // Two requests were those of the sign-ins, which ask who one is.
      expect(statuses).toEqual([200, 200, 200, 200, 429, 429])
      const stopped = await ann.call('GET', '/v1/keys')
      expect(stopped.body.issues[0].code).toBe('CARNET_API_TOO_MANY')
      expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0)
      expect((await (await few.person('ben')).call('GET', '/v1/me')).status).toBe(200)
    } finally {
      await few.stop()
    }
  })
})

describe('what does not count', () => {
  it('another state', async () => {
    const browser = new Browser()
    const back = await comeBack(browser, 'ann')
    back.searchParams.set('state', 'another')
    const problem = await problemAt(browser, back)
    expect([problem.status, problem.issues[0]!.code]).toEqual([400, 'CARNET_API_SIGN_IN'])
    expect(browser.cookie(service.publicUrl, sessionCookie)).toBeUndefined()
  })

  it('a code that was used, by the same browser or by another that has learnt it', async () => {
    const browser = new Browser()
    const back = await comeBack(browser, 'ann')
    const departure = browser.cookie(service.publicUrl, signInCookie)!
    expect((await browser.request(back)).status).toBe(302)
    browser.setCookie(service.publicUrl, signInCookie, departure)
    expect((await problemAt(browser, back)).issues[0]!.code).toBe('CARNET_API_SIGN_IN')
    // Another browser, with a sign-in of its own and the state of that, and with the code of ann.
    const thief = new Browser()
    const own = await comeBack(thief, 'eve')
    own.searchParams.set('code', back.searchParams.get('code')!)
    expect((await problemAt(thief, own)).issues[0]!.code).toBe('CARNET_API_SIGN_IN')
    expect(thief.cookie(service.publicUrl, sessionCookie)).toBeUndefined()
  })

  it('a code that nobody has used yet, brought by another browser: its PKCE verifier is another', async () => {
    const back = await comeBack(new Browser(), 'ann')
    const thief = new Browser()
    const own = await comeBack(thief, 'eve')
    own.searchParams.set('code', back.searchParams.get('code')!)
    expect((await problemAt(thief, own)).issues[0]!.code).toBe('CARNET_API_SIGN_IN')
  })

  it('a browser that was not sent, or that stayed away for too long', async () => {
    const back = await comeBack(new Browser(), 'ann')
    expect((await problemAt(new Browser(), back)).issues[0]!.code).toBe('CARNET_API_SIGN_IN')
    const slow = new Browser()
    const late = await comeBack(slow, 'ann')
    now += 11 * 60_000
    expect((await problemAt(slow, late)).issues[0]!.code).toBe('CARNET_API_SIGN_IN')
  })

  it('an answer of another issuer', async () => {
    const browser = new Browser()
    const back = await comeBack(browser, 'ann')
    expect(back.searchParams.get('iss')).toBe(service.provider.issuer)
    back.searchParams.set('iss', 'https://evil.example')
    expect((await problemAt(browser, back)).issues[0]!.code).toBe('CARNET_API_SIGN_IN')
  })

  it('a provider that calls itself otherwise than it is configured', async () => {
    const other = await startProvider('http://127.0.0.1:1')
    const issuer = other.issuer.replace('127.0.0.1', 'localhost')
    const lost = await startWithLogin({ CARNET_OIDC_ISSUER: issuer })
    try {
      const answer = await problemAt(new Browser(), new URL('/auth/login', lost.publicUrl))
      expect([answer.status, answer.issues[0]!.code]).toEqual([502, 'CARNET_API_PROVIDER'])
    } finally {
      await lost.stop()
      await other.stop()
    }
  })

  it('tells a browser so on a page in its language, which loads nothing; a program as it tells all else', async () => {
    const back = new URL(`/auth/callback?code=%3Cscript%3E&iss=${service.provider.issuer}`, service.publicUrl)
    const headers = { accept: 'text/html,*/*;q=0.8', 'accept-language': 'de' }
    const page = await fetch(back, { headers, redirect: 'manual' })
    const text = await page.text()
    expect([page.status, page.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8'])
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(text).toContain('<html lang="de">')
    expect(text).toContain('Erneut anmelden')
    expect(text).toContain('CARNET_API_SIGN_IN')
    expect(text).not.toContain('<script')
    expect((await fetch(back, { redirect: 'manual' })).headers.get('content-type')).toContain('problem+json')
  })

  it('a code that has expired at the provider', async () => {
    const quick = await startWithLogin({}, { codeSeconds: 1 })
    try {
      const browser = new Browser()
      const { location } = await browser.signIn(quick.publicUrl, 'ann', '/v1/me', isCallback)
      await new Promise(resolve => setTimeout(resolve, 2100))
      expect((await problemAt(browser, location!)).issues[0]!.code).toBe('CARNET_API_SIGN_IN')
    } finally {
      await quick.stop()
    }
  })
})

describe('a session', () => {
  it('is another one after each sign-in, and the one before has ended', async () => {
    const browser = new Browser()
    await browser.signIn(service.publicUrl, 'ann')
    const first = browser.cookie(service.publicUrl, sessionCookie)!
    await browser.signIn(service.publicUrl, 'ann')
    expect(browser.cookie(service.publicUrl, sessionCookie)).not.toBe(first)
    const old = new Browser()
    old.setCookie(service.publicUrl, sessionCookie, first)
    expect((await me(old)).status).toBe(401)
  })

  it('ends when it is idle, and at its age however busy it is', async () => {
    const minute = 60_000
    const idle = new Browser()
    await idle.signIn(service.publicUrl, 'ann')
    now += 29 * minute
    expect((await me(idle)).status).toBe(200)
    now += 31 * minute
    expect((await me(idle)).status).toBe(401)
    const busy = new Browser()
    await busy.signIn(service.publicUrl, 'ann')
    for (let third = 1; third < 36; third++) {
      now += 20 * minute
      expect([third, (await me(busy)).status]).toEqual([third, 200])
    }
    now += 21 * minute
    expect((await me(busy)).status).toBe(401)
  })

  it('can be seen and ended by whoever has it, and by nobody else', async () => {
    const ann = await service.person('ann')
    const other = await service.person('ann')
    const eve = await service.person('eve')
    const { items } = (await ann.call('GET', '/v1/sessions')).body
    const mine = items.find((one: { current: boolean }) => one.current)
    const theirs = (await other.call('GET', '/v1/sessions')).body.items.find(
      (one: { current: boolean }) => one.current,
    )
    expect(items.map((one: { id: string }) => one.id)).toContain(theirs.id)
    expect((await eve.call('DELETE', `/v1/sessions/${mine.id}`)).status).toBe(404)
    expect((await ann.call('DELETE', `/v1/sessions/${theirs.id}`)).status).toBe(204)
    expect((await other.call('GET', '/v1/me')).status).toBe(401)
    const third = await service.person('ann')
    expect((await ann.call('DELETE', '/v1/sessions')).status).toBe(204)
    expect((await third.call('GET', '/v1/me')).status).toBe(401)
    expect((await ann.call('GET', '/v1/me')).status).toBe(200)
  })

  it('ends with a goodbye, here and where the provider offers it', async () => {
    const ann = await service.person('ann')
    const left = await ann.call('POST', '/auth/logout')
    expect(left.status).toBe(200)
    const url = new URL(left.body.end_session_url)
    expect(url.origin).toBe(service.provider.issuer)
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: 'carnet',
      post_logout_redirect_uri: `${service.publicUrl}/`,
    })
    // The provider asks, and sends back.
    const asked = await ann.browser.visit(url)
    const back = await ann.browser.submit(asked, { logout: 'yes' }, to => to.origin === service.publicUrl)
    expect(back.location?.href).toBe(`${service.publicUrl}/`)
    expect((await me(ann.browser)).status).toBe(401)
  })

  it('changes nothing for a page of another site, whatever that sends', async () => {
    const ann = await service.person('ann')
    const found = (headers: Record<string, string>) =>
      ann.browser.request(`${service.publicUrl}/v1/organisations`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ name: 'of ann' }),
      })
    expect((await found({ origin: 'https://evil.example' })).status).toBe(403)
    expect((await found({})).status).toBe(403)
    expect((await found({ origin: service.publicUrl, 'sec-fetch-site': 'same-site' })).status).toBe(403)
    expect((await found({ origin: service.publicUrl })).status).toBe(201)
    const read = await ann.browser.request(`${service.publicUrl}/v1/me`, {
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    expect(read.status).toBe(403)
  })
})
