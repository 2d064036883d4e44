/** A second factor that the operator demands: of every sign-in, or before what is not easily undone. */
import { afterEach, describe, expect, it } from 'vitest'
import { Browser } from '../testing/browser.ts'
import { strongAcr } from '../testing/identity-provider.ts'
import { type Person, startWithLogin, type WithLogin } from '../testing/with-login.ts'
import { sessionCookie } from './cookies.ts'
import { isStrong, readSignInStrength } from './strength.ts'

let service: WithLogin
afterEach(() => service?.stop())

const codes = ({ body }: { body: { issues: { code: string }[] } }) => body.issues.map(({ code }) => code)
const makeKey = (person: Person) =>
  person.call('POST', '/v1/keys', { label: 'of a test', roles: ['officer'] })

/** As far as the answer of the service to somebody who comes back from the provider. */
async function comeBack(name: string, browser = new Browser()) {
  const isCallback = ({ pathname }: URL): boolean => pathname === '/auth/callback'
  const { location } = await browser.signIn(service.publicUrl, name, '/v1/me', isCallback)
  const answer = await browser.request(location!)
  const text = await answer.text()
  return { browser, status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : null }
}

async function signInAnew({ browser }: Person, name: string) {
  const page = await browser.visit(`${service.publicUrl}/auth/login?anew=true&return_to=%2Fv1%2Fme`)
  return browser.submit(page, { login: name, password: 'x' })
}

describe('asked of every sign-in', () => {
  it('by acr: the provider is asked for it, and whoever comes without it has no session and no row', async () => {
    service = await startWithLogin({ CARNET_OIDC_ACR_VALUES: `${strongAcr} urn:example:other` })
    const away = await fetch(`${service.publicUrl}/auth/login`, { redirect: 'manual' })
    const asked = new URL(away.headers.get('location')!).searchParams
    expect(asked.get('acr_values')).toBe(`${strongAcr} urn:example:other`)
    const weak = await comeBack('ann')
    expect([weak.status, codes(weak)]).toEqual([403, ['CARNET_API_SIGN_IN_WEAK']])
    expect(weak.browser.cookie(service.publicUrl, sessionCookie)).toBeUndefined()
    const people = await service.context.store.over(tx => tx.selectFrom('person').select('id').execute())
    expect(people).toEqual([])
    service.provider.secondFactor.add('ann')
    expect((await makeKey(await service.person('ann'))).status).toBe(201)
  })

  it('by amr: one of the means that are named', async () => {
    service = await startWithLogin({ CARNET_OIDC_AMR_VALUES: 'mfa otp hwk' })
    expect(codes(await comeBack('ann'))).toEqual(['CARNET_API_SIGN_IN_WEAK'])
    service.provider.secondFactor.add('ann')
    expect((await comeBack('ann')).status).toBe(302)
  })

  it('a session of before it was asked for has ended', async () => {
    service = await startWithLogin({ CARNET_OIDC_AMR_VALUES: 'otp' })
    service.provider.secondFactor.add('ann')
    const ann = await service.person('ann')
    expect((await ann.call('GET', '/v1/me')).status).toBe(200)
    await service.context.store.over(tx => tx.updateTable('session').set({ strong: false }).execute())
    const refused = await ann.call('GET', '/v1/me')
    expect([refused.status, codes(refused)]).toEqual([401, ['CARNET_API_NOT_SIGNED_IN']])
  })
})

describe('asked before what is not easily undone', () => {
  const env = { CARNET_OIDC_ACR_VALUES: strongAcr, CARNET_OIDC_STRONG_FOR: 'administration' }

  it('one signs in and works without it; then only a new sign-in with it will do', async () => {
    service = await startWithLogin(env)
    const ann = await service.person('ann')
    expect((await ann.call('GET', '/v1/keys')).status).toBe(200)
    const refused = await makeKey(ann)
    expect([refused.status, codes(refused)]).toEqual([401, ['CARNET_API_SIGN_IN_STRONGER']])
    const weak = await signInAnew(ann, 'ann')
    expect([weak.status, JSON.parse(weak.text).issues[0].code]).toEqual([403, 'CARNET_API_SIGN_IN_WEAK'])
    service.provider.secondFactor.add('ann')
    expect((await signInAnew(ann, 'ann')).status).toBe(200)
    expect((await makeKey(ann)).status).toBe(201)
  })

  it('also where nobody is asked to sign in anew', async () => {
    service = await startWithLogin({ ...env, CARNET_SIGN_IN_ANEW_MINUTES: '0' })
    expect(codes(await makeKey(await service.person('ann')))).toEqual(['CARNET_API_SIGN_IN_STRONGER'])
  })
})

describe('the settings', () => {
  it('where both are named, both count; what a provider does not tell was not shown', () => {
    const both = readSignInStrength({ CARNET_OIDC_ACR_VALUES: 'a b', CARNET_OIDC_AMR_VALUES: 'otp' })!
    expect(both).toEqual({ acr: ['a', 'b'], amr: ['otp'], for: 'everything' })
    expect(isStrong(both, { acr: 'b', amr: ['pwd', 'otp'] })).toBe(true)
    for (const claims of [{}, { acr: 'b' }, { acr: 'c', amr: ['otp'] }, { acr: 'a', amr: 'otp' }])
      expect([claims, isStrong(both, claims)]).toEqual([claims, false])
  })

  it('none is none, and another word is refused', () => {
    expect(readSignInStrength({})).toBeNull()
    expect(() => readSignInStrength({ CARNET_OIDC_STRONG_FOR: 'all' })).toThrow(
      expect.objectContaining({ code: 'CARNET_SERVE_SETTING_VALUE' }),
    )
  })
})
