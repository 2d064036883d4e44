/** Members come by invitation, do what their roles say from now on, and leave with all they hold. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Browser } from '../testing/browser.ts'
import { type Person, startWithLogin, type WithLogin } from '../testing/with-login.ts'

let now = Date.now()
let service: WithLogin
let officer: Person
beforeAll(async () => {
  service = await startWithLogin(
    // Its clock is moved by weeks.
    { CARNET_FIRST_OFFICER: 'Olive@example.com', CARNET_SIGN_IN_ANEW_MINUTES: '0' },
    { clock: () => new Date(now) },
  )
  // Whoever comes first is nobody here: the officer is named.
  const early = JSON.parse((await new Browser().signIn(service.publicUrl, 'early')).text)
  expect(early.organisation).toBe(null)
  officer = await service.person('olive')
})
afterAll(() => service?.stop())

const invite = async (body: object): Promise<{ id: string; token: string; url: string }> =>
  (await officer.call('POST', '/v1/invitations', body)).body
const accept = (who: Person, token: string) => who.call('POST', '/v1/invitations/accept', { token })
const codeOf = ({ status, body }: { status: number; body: { issues?: { code: string }[] } }) => [
  status,
  body.issues?.[0]?.code,
]

describe('the first officer', () => {
  it('is who was named, by an address that the provider vouches for', async () => {
    expect((await officer.call('GET', '/v1/me')).body.roles).toEqual(['officer'])
    const other = await startWithLogin({ CARNET_FIRST_OFFICER: 'unverified-u@example.com' })
    try {
      const claims = JSON.parse((await new Browser().signIn(other.publicUrl, 'unverified-u')).text)
      expect(claims).toMatchObject({ email: 'unverified-u@example.com', organisation: null })
    } finally {
      await other.stop()
    }
  })
})

describe('an invitation', () => {
  it('makes whoever brings it a member, once; its secret is in no address that a server sees', async () => {
    const { id, token, url } = await invite({ roles: ['engineer'] })
    expect(new URL(url)).toMatchObject({ pathname: '/invitation', search: '', hash: `#${token}` })
    const ann = await service.person('ann')
    const looked = await ann.call('POST', '/v1/invitations/look', { token })
    expect(looked.body).toMatchObject({ organisation: 'olive', roles: ['engineer'] })
    const before = (await ann.call('GET', '/v1/sessions')).body.items[0]
    expect((await accept(ann, token)).body.roles).toEqual(['engineer'])
    const after = (await ann.call('GET', '/v1/sessions')).body.items[0]
    expect([after.id, after.expires_at]).toEqual([before.id, before.expires_at])
    expect((await ann.call('GET', '/v1/transfers')).status).toBe(200)
    expect(codeOf(await accept(await service.person('eve'), token))).toEqual([410, 'CARNET_API_INVITATION'])
    const listed = (await officer.call('GET', '/v1/invitations')).body
    expect(listed.items.find((one: { id: string }) => one.id === id).accepted_at).not.toBe(null)
    expect(JSON.stringify(listed)).not.toContain(token)
  })

  it('does not count when it is old, withdrawn, or for another address', async () => {
    const eve = await service.person('eve')
    const withdrawn = await invite({ roles: ['engineer'] })
    expect((await officer.call('DELETE', `/v1/invitations/${withdrawn.id}`)).status).toBe(204)
    expect(codeOf(await accept(eve, withdrawn.token))).toEqual([410, 'CARNET_API_INVITATION'])
    const other = await invite({ roles: ['engineer'], email: 'ben@example.com' })
    expect(codeOf(await accept(eve, other.token))).toEqual([403, 'CARNET_API_INVITATION_OTHER'])
    const unverified = await service.person('unverified-x')
    const theirs = await invite({ roles: ['engineer'], email: 'unverified-x@example.com' })
    expect(codeOf(await accept(unverified, theirs.token))).toEqual([403, 'CARNET_API_INVITATION_OTHER'])
    expect((await accept(await service.person('ben'), other.token)).status).toBe(200)
    const old = await invite({ roles: ['engineer'], hours: 1 })
    now += 3_600_001
    officer = await service.person('olive')
    expect(codeOf(await accept(await service.person('eve'), old.token))).toEqual([
      410,
      'CARNET_API_INVITATION',
    ])
  })

  it('is accepted by one of many who bring it at the same time', async () => {
    const { token } = await invite({ roles: ['auditor'] })
    const people = await Promise.all(['p1', 'p2', 'p3', 'p4'].map(name => service.person(name)))
    const statuses = (await Promise.all(people.map(one => accept(one, token)))).map(({ status }) => status)
    expect(statuses.sort()).toEqual([200, 410, 410, 410])
  })
})

describe('a member', () => {
  it('does what the roles say as they are now', async () => {
    const cat = await service.member(officer, 'cat', ['auditor'])
    expect((await cat.call('GET', '/v1/audit')).status).toBe(200)
    const set = (roles: string[]) => officer.call('PUT', `/v1/members/${cat.id}/roles`, { roles })
    expect((await set(['engineer'])).status).toBe(200)
    expect((await cat.call('GET', '/v1/audit')).status).toBe(403)
  })

  it('leaves with sessions and keys, and comes back without them', async () => {
    const dan = await service.member(officer, 'dan', ['officer', 'engineer'])
    const { key } = (await dan.call('POST', '/v1/keys', { label: 'x', roles: ['engineer'] })).body
    const withKey = async () =>
      (await fetch(`${service.publicUrl}/v1/transfers`, { headers: { authorization: `Bearer ${key}` } }))
        .status
    expect(await withKey()).toBe(200)
    // A key gives no more than its maker has.
    await officer.call('PUT', `/v1/members/${dan.id}/roles`, { roles: ['individual'] })
    expect(await withKey()).toBe(403)
    expect((await officer.call('DELETE', `/v1/members/${dan.id}`)).status).toBe(204)
    expect((await dan.call('GET', '/v1/me')).status).toBe(401)
    expect(await withKey()).toBe(401)
    await service.member(officer, 'dan', ['engineer'])
    expect(await withKey()).toBe(401)
  })

  it('who is the last officer stays one, also when two step down at once', async () => {
    const alone = [409, 'CARNET_API_LAST_OFFICER']
    expect(codeOf(await officer.call('DELETE', `/v1/members/${officer.id}`))).toEqual(alone)
    const stepDown = (who: Person) => who.call('PUT', `/v1/members/${who.id}/roles`, { roles: ['auditor'] })
    expect(codeOf(await stepDown(officer))).toEqual(alone)
    const second = await service.member(officer, 'fay', ['officer'])
    const both = await Promise.all([stepDown(officer), stepDown(second)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const [left, gone] = both[0]!.status === 200 ? [second, officer] : [officer, second]
    expect((await left.call('PUT', `/v1/members/${gone.id}/roles`, { roles: ['officer'] })).status).toBe(200)
  })

  it('of several organisations is at work for one at a time, and chooses', async () => {
    const gil = await service.member(officer, 'gil', ['officer', 'engineer'])
    const first = (await gil.call('GET', '/v1/me')).body.organisation.id
    const founded = await gil.call('POST', '/v1/organisations', { name: 'of gil' })
    expect(founded.status).toBe(201)
    const members = async () => (await gil.call('GET', '/v1/members')).body.items.length
    expect(await members()).toBeGreaterThan(3)
    const chosen = await gil.call('PUT', '/v1/session/organisation', { organisation: founded.body.id })
    expect(chosen.body).toEqual({ organisation: founded.body.id, roles: ['officer'] })
    expect(await members()).toBe(1)
    expect((await gil.call('GET', '/v1/me')).body.memberships).toHaveLength(2)
    // The next sign-in goes on where one was at work last.
    const again = await service.person('gil')
    expect((await again.call('GET', '/v1/me')).body.organisation.id).toBe(founded.body.id)
    expect((await gil.call('PUT', '/v1/session/organisation', { organisation: first })).status).toBe(200)
  })

  it('is in the audit trail, with what was done to and by them', async () => {
    const ids = await officer.call('GET', '/v1/audit?limit=200')
    const actions = new Set(ids.body.items.map((one: { action: string }) => one.action))
    for (const action of [
      'organisation.founded',
      'session.begun',
      'invitation.made',
      'invitation.accepted',
      'invitation.withdrawn',
      'member.roles-set',
      'member.removed',
    ])
      expect([...actions]).toContain(action)
  })
})
