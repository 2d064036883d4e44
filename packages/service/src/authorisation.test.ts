/** Every route, for every role, for people and keys, in their own organisation and in another, and for nobody. */
import { type Role, roles, type Store } from '@carnet/store'
import { startPostgres, type TestPostgres } from '@carnet/test-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newKey } from './authenticate.ts'
import { sessionCookie } from './identity/cookies.ts'
import { openSession } from './identity/sessions.ts'
import { type Admitted, authorisation } from './testing/authorisation-table.ts'
import { Browser } from './testing/browser.ts'
import { made, makeDeclaration, thingsOf } from './testing/things.ts'
import { type Person, personOf, startWithLogin, type WithLogin } from './testing/with-login.ts'

const nowhere = '00000000-0000-4000-8000-000000000000'

let postgres: TestPostgres
let service: WithLogin
let store: Store
beforeAll(async () => {
  postgres = await startPostgres()
  const databaseUrl = await postgres.database('authorisation')
  service = await startWithLogin(
    {},
    // Nobody listens there: what is sent to a webhook of this test goes nowhere.
    { databaseUrl, webhooks: { allow: ['127.0.0.1'] } },
  )
  store = service.context.store
})
afterAll(async () => {
  await service?.stop()
  await postgres?.stop()
})

/** Somebody with these roles, signed in; with none, a member of no organisation. */
async function somebody(organisation: string | null, having: readonly Role[]): Promise<Person> {
  const now = new Date()
  const { person, secret } = await store.over(async tx => {
    const { id } = await tx
      .insertInto('person')
      .values({ issuer: 'https://id.example', subject: crypto.randomUUID() })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (organisation !== null)
      await tx
        .insertInto('membership')
        .values({ organisation_id: organisation, person_id: id, roles: [...having] })
        .execute()
    return { person: id, secret: await openSession(tx, now, { person: id, organisation, agent: '' }) }
  })
  const browser = new Browser()
  browser.setCookie(service.publicUrl, sessionCookie, secret.text)
  return personOf(browser, service.publicUrl, person)
}

const newOrganisation = async (name: string): Promise<string> =>
  store.over(
    async tx =>
      (await tx.insertInto('organisation').values({ name }).returning('id').executeTakeFirstOrThrow()).id,
  )

/** A key with one role, of nobody in particular. */
async function keyOf(organisation: string, role: Role): Promise<Person['call']> {
  const key = newKey()
  await store.over(tx =>
    tx
      .insertInto('api_key')
      .values({
        organisation_id: organisation,
        label: role,
        roles: [role],
        secret_sha256: key.sha256,
        created_by: 'test',
      })
      .execute(),
  )
  const nobody = personOf(new Browser(), service.publicUrl, '')
  return (method, path, body) => nobody.call(method, path, body, { authorization: `Bearer ${key.text}` })
}

const urlOf = (path: string, id = nowhere): string =>
  path.replace(':kind', 'eu-record').replaceAll(/:\w+/g, id)

const admits = (who: Admitted, role: Role): boolean => typeof who === 'string' || who.includes(role)

/** How somebody is kept out who is let in by nothing but a link of their own. */
const withoutLink = 401

/** What kept somebody out, if anything did. */
function refusal({ status, body }: { status: number; body: { issues?: { code: string }[] } }): number | null {
  const code = body?.issues?.[0]?.code
  if (status === 401) return 401
  return status === 403 && (code === 'CARNET_API_FORBIDDEN' || code === 'CARNET_API_NO_ORGANISATION')
    ? 403
    : null
}

/** What ends the session that asks is asked last, by itself. */
const endsSession: ReadonlySet<string> = new Set(['POST /auth/logout', 'DELETE /v1/me'])

describe('the table of who may do what', () => {
  it('has a line for every route of the service, and none for others', () => {
    const routes = service.app.routesWithAccess.map(({ method, path }) => `${method} ${path}`)
    expect([...routes].sort()).toEqual([...authorisation.keys()].sort())
  })

  it('is what the service does, for nobody and for whoever belongs nowhere', async () => {
    const nobody = personOf(new Browser(), service.publicUrl, '')
    const guest = await somebody(null, [])
    for (const [route, who] of authorisation) {
      const [method, path] = route.split(' ') as [string, string]
      expect([route, refusal(await nobody.call(method, urlOf(path)))]).toEqual([
        route,
        who === 'everybody' ? null : 401,
      ])
      if (endsSession.has(route)) continue
      const expected = who === 'the person' ? withoutLink : typeof who === 'string' ? null : 403
      expect([route, refusal(await guest.call(method, urlOf(path)))]).toEqual([route, expected])
    }
  })

  it.each(roles)('is what the service does, for a person and for a key: %s', async role => {
    const organisation = await newOrganisation(role)
    const person = await somebody(organisation, [role])
    const key = await keyOf(organisation, role)
    for (const [route, who] of authorisation) {
      const [method, path] = route.split(' ') as [string, string]
      const expected = who === 'the person' ? withoutLink : admits(who, role) ? null : 403
      expect([route, 'key', refusal(await key(method, urlOf(path)))]).toEqual([route, 'key', expected])
      if (endsSession.has(route)) continue
      expect([route, 'person', refusal(await person.call(method, urlOf(path)))]).toEqual([
        route,
        'person',
        expected,
      ])
    }
    expect((await person.call('POST', '/auth/logout')).status).toBe(200)
    expect((await person.call('GET', '/v1/me')).status).toBe(401)
  })
})

/** Ids that belong to no organisation: of the law, of one's own sessions (tested with those), and of what one's own link shows (`my-data.test.ts`). */
const ofNoOrganisation: ReadonlySet<string> = new Set([
  '/v1/regimes/:code',
  '/v1/regimes/:code/changes',
  '/v1/sessions/:id',
  '/v1/my-data/entries/:index',
])
/** What a desk shows to everybody, and takes from whoever has an organisation (tested with the desk). */
const isOfDesk = (path: string): boolean => /^\/(?:published|v1\/desks)\//.test(path)

describe('what belongs to another organisation', () => {
  it('is not there, by any route that takes an id, for whoever may do everything in theirs', async () => {
    const [mine, theirs] = [await newOrganisation('mine'), await newOrganisation('theirs')]
    const [me, stranger] = [await somebody(mine, roles), await somebody(theirs, roles)]
    const withId = [...authorisation.keys()].filter(route => {
      const path = route.split(' ')[1]!
      return path.includes(':') && !ofNoOrganisation.has(path) && !isOfDesk(path)
    })
    expect(withId.length).toBeGreaterThan(12)
    const things = thingsOf(service)
    for (const route of withId) {
      const [method, path] = route.split(' ') as [string, string]
      const thing = things[path]
      if (!thing) throw new Error(`no line in this test for ${path}`)
      const id = await thing.make(me, await somebody(mine, ['engineer']))
      const body = method === 'GET' || method === 'DELETE' ? undefined : thing.body
      const url = `${urlOf(path, id)}${thing.query ?? ''}`
      const isGone = ({ status, body }: { status: number; body: unknown }): boolean =>
        status === 404 && JSON.stringify(body).includes(` ${id}`)
      expect([route, isGone(await stranger.call(method, url, body))]).toEqual([route, true])
      // And it is there for its own: otherwise this would prove nothing.
      expect([route, isGone(await me.call(method, url, body))]).toEqual([route, false])
    }
  }, 240_000)

  it('is not named in what one sends, either', async () => {
    const [mine, theirs] = [await newOrganisation('mine'), await newOrganisation('theirs')]
    const [me, stranger] = [await somebody(mine, roles), await somebody(theirs, roles)]
    const own = await makeDeclaration(stranger, stranger)
    const upload = await made('/v1/uploads?name=x.csv', Buffer.from('name\nAnn\n'))(me, me)
    const begin = (body: object) => stranger.call('POST', '/v1/transfers', body)
    expect((await begin({ declaration: await makeDeclaration(me, me), data: {} })).status).toBe(404)
    expect((await begin({ declaration: own, data: { x: upload } })).status).toBe(404)
    expect((await stranger.call('PUT', '/v1/session/organisation', { organisation: mine })).status).toBe(404)
  })
})
