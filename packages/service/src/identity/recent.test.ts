/** What is not easily undone asks for a sign-in of a short while ago, that the provider itself has asked for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Person, startWithLogin, type WithLogin } from '../testing/with-login.ts'

const minute = 60_000
let later = 0
let service: WithLogin
let ann: Person
beforeAll(async () => {
  service = await startWithLogin({}, { clock: () => new Date(Date.now() + later) })
  ann = await service.person('ann')
})
afterAll(() => service?.stop())

const makeKey = (person: Person) =>
  person.call('POST', '/v1/keys', { label: 'of a test', roles: ['officer'] })
const codes = ({ body }: { body: { issues: { code: string }[] } }) => body.issues.map(({ code }) => code)
const signInAnew = async (person: Person) => {
  const { browser } = person
  const page = await browser.visit(`${service.publicUrl}/auth/login?anew=true&return_to=%2Fv1%2Fme`)
  return { page, back: await browser.submit(page, { login: 'ann', password: 'x' }) }
}

describe('after a quarter of an hour', () => {
  it('a session still reads, and no longer makes keys, invites, sets roles or approves', async () => {
    expect((await makeKey(ann)).status).toBe(201)
    later = 16 * minute
    expect((await ann.call('GET', '/v1/keys')).status).toBe(200)
    const id = '00000000-0000-4000-8000-000000000000'
    const refused = [
      await makeKey(ann),
      await ann.call('POST', '/v1/invitations', { roles: ['auditor'] }),
      await ann.call('PUT', `/v1/members/${id}/roles`, { roles: ['auditor'] }),
      await ann.call('DELETE', `/v1/members/${id}`),
    ]
    for (const one of refused) expect([one.status, codes(one)]).toEqual([401, ['CARNET_API_SIGN_IN_ANEW']])
  })

  it('whoever may not do it at all is told that, and not to sign in', async () => {
    later = 0
    const ben = await service.member(ann, 'ben', ['auditor'])
    later = 16 * minute
    const refused = await makeKey(ben)
    expect([refused.status, codes(refused)]).toEqual([403, ['CARNET_API_FORBIDDEN']])
  })

  it('a key goes on: it is shown with each request', async () => {
    later = 0
    const { key } = (await makeKey(ann)).body
    later = 16 * minute
    const answer = await fetch(`${service.url}/v1/keys`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ label: 'another', roles: ['officer'] }),
    })
    expect(answer.status).toBe(201)
  })
})

describe('signing in anew', () => {
  it('the provider asks although it knows the browser, and then it can be done', async () => {
    later = 0
    const { page, back } = await signInAnew(ann)
    expect(page.url.origin).toBe(service.provider.issuer)
    expect(page.text).toContain('<form')
    expect(back.status).toBe(200)
    expect((await makeKey(ann)).status).toBe(201)
  })

  it('without being asked the provider vouches for what it knew, and says since when', async () => {
    const away = await ann.browser.request(`${service.publicUrl}/auth/login`)
    expect(Object.fromEntries(new URL(away.headers.get('location')!).searchParams)).toMatchObject({
      max_age: String(12 * 60 * 60),
    })
    later = 16 * minute
    // Known to the provider: it sends the browser back at once, and that is no new proof.
    await ann.browser.signIn(service.publicUrl, 'ann')
    const refused = await makeKey(ann)
    expect([refused.status, codes(refused)]).toEqual([401, ['CARNET_API_SIGN_IN_ANEW']])
  })

  it('can be switched off, and a setting that is no number is refused', async () => {
    const without = await startWithLogin(
      { CARNET_SIGN_IN_ANEW_MINUTES: '0' },
      { clock: () => new Date(Date.now() + later) },
    )
    try {
      later = 0
      const one = await without.person('ann')
      later = 25 * minute
      expect((await makeKey(one)).status).toBe(201)
    } finally {
      await without.stop()
    }
    await expect(startWithLogin({ CARNET_SIGN_IN_ANEW_MINUTES: 'never' })).rejects.toMatchObject({
      code: 'CARNET_SERVE_SETTING_VALUE',
    })
  })
})
