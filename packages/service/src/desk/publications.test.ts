/** A desk publishes: what is signed is to be had by everybody, with what changed, and stays. */
import { generateKeyPairSync } from 'node:crypto'
import { formatDidKey } from '@carnet/credential'
import { rawPublicKey } from '@carnet/ledger'
import { SaxesParser } from 'saxes'
import { Value } from 'typebox/value'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jsonFeedShape } from '../routes/published.ts'
import { code, listing, regimeTexts, releaseText } from '../testing/desk.ts'
import { type Person, startWithLogin, type WithLogin } from '../testing/with-login.ts'

const words = (text: string) => ({ en: text, zh: `${text}（中文）` })

let service: WithLogin
let authority: Person
let organisation: string
beforeAll(async () => {
  service = await startWithLogin()
  const officer = await service.person('olive')
  authority = await service.member(officer, 'ada', ['authority'])
  organisation = (await authority.call('GET', '/v1/me')).body.organisation.id
})
afterAll(() => service?.stop())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${service.publicUrl}${path}`, { headers })
// biome-ignore lint/suspicious/noExplicitAny: a test looks into what came, whatever it is
const json = async (path: string): Promise<any> => (await get(path)).json()
const signed = async (files: Record<string, string>): Promise<string> => {
  const { issuer } = await service.context.states.of(organisation)
  return releaseText(service.context.library, await issuer.current(), files)
}

/** The texts of the elements of an XML document, by the path of their names. Throws where it is not well-formed. */
function elementsOf(text: string): [string, string][] {
  const parser = new SaxesParser({ xmlns: true })
  const path: string[] = []
  const found: [string, string][] = []
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ local, uri }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom')
    path.push(local)
  })
  parser.on('text', said => said.trim() && found.push([path.join('/'), said]))
  parser.on('closetag', () => path.pop())
  parser.write(text).close()
  return found
}

it('only an organisation that the operator has named opens a desk, where any are named', async () => {
  const desk = { slug: 'somebody', name: words('Somebody') }
  const open = async (desks: readonly string[]) => {
    const few = await startWithLogin({}, { desks })
    try {
      const officer = await few.person('olive')
      const member = await few.member(officer, 'ada', ['authority'])
      const { organisation: own } = (await member.call('GET', '/v1/me')).body
      const refused = await member.call('PUT', '/v1/authority/desk', desk)
      ;(few.context.desks as string[]).push(own.id)
      const allowed = await member.call('PUT', '/v1/authority/desk', desk)
      return [refused.status, refused.body.issues[0].code, allowed.status]
    } finally {
      await few.stop()
    }
  }
  // A name is what anybody may give an organisation.
  expect(await open(['olive'])).toEqual([403, 'CARNET_DESK_NOT_ALLOWED', 200])
})

describe('a desk', () => {
  it('is there once it is opened, and before that publishes nothing', async () => {
    const early = await authority.call('POST', '/v1/authority/publications', { release: 'x' })
    expect([early.status, early.body.issues[0].code]).toEqual([409, 'CARNET_DESK_NONE'])
    const body = { slug: 'ministry', name: words('A ministry') }
    const opened = await authority.call('PUT', '/v1/authority/desk', body)
    expect(opened.body).toMatchObject({ ...body, signers: [], trusted: [] })
    expect((await json('/published')).items).toMatchObject([
      { desk: 'ministry', signers: [opened.body.own_signer] },
    ])
    expect((await get('/published/nowhere')).status).toBe(404)
  })

  it('publishes releases that are signed with its key, and tells in sentences what changed', async () => {
    const first = await authority.call('POST', '/v1/authority/publications', {
      release: await signed(regimeTexts()),
    })
    expect([first.status, first.body.state, first.body.changes[0].says.en]).toEqual([
      201,
      'published',
      expect.stringMatching(/^The first release of this regime here: \d+ provisions/),
    ])
    const second = await authority.call('POST', '/v1/authority/publications', {
      release: await signed(listing('DE')),
      note: words('A State joins the list'),
    })
    expect(second.body).toMatchObject({ regime: code, replaces: first.body.file })
    const said = second.body.changes.flatMap((one: { says: object; lines: object[] }) => [
      one.says,
      ...one.lines,
    ])
    expect(JSON.stringify(said)).toMatch(/State DE/)
    const index = await json('/published/ministry')
    expect(index.releases.map((one: { state: string }) => one.state)).toEqual(['published', 'replaced'])
    expect(index.releases[1].replaced_by).toBe(second.body.file)
  })

  it('gives out each file as it was signed, with a tag', async () => {
    const text = await signed(listing('DE'))
    const [{ href }] = (await json('/published/ministry')).releases
    const answer = await get(href)
    expect(await answer.text()).toBe(text)
    const tag = answer.headers.get('etag')!
    expect((await get(href, { 'if-none-match': `W/"x", ${tag}` })).status).toBe(304)
    expect((await get(href, { 'if-none-match': '"x"' })).status).toBe(200)
  })

  it('refuses what another key signed, what was changed, and what is published already', async () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    const { library } = service.context
    const foreign = await releaseText(library, privateKey, listing('FR'))
    const publish = async (release: string) => {
      const { status, body } = await authority.call('POST', '/v1/authority/publications', { release })
      return [status, body.issues?.[0].code]
    }
    expect(await publish(foreign)).toEqual([422, 'CARNET_DESK_SIGNER'])
    const changed = (await signed(listing('FR'))).replaceAll('State FR', 'State XR')
    expect(await publish(changed)).toEqual([422, 'CARNET_RELEASE_TEXTS'])
    expect(await publish(await signed(listing('DE')))).toEqual([409, 'CARNET_DESK_PUBLISHED'])
    const signers = [formatDidKey(rawPublicKey(privateKey))]
    await authority.call('PUT', '/v1/authority/desk', {
      slug: 'ministry',
      name: words('A ministry'),
      signers,
    })
    expect(await publish(foreign)).toEqual([201, undefined])
  })

  it('withdraws with a reason, once, and keeps what was published', async () => {
    const { items } = (await authority.call('GET', '/v1/authority/publications')).body
    const path = `/v1/authority/publications/${items[0].id}/withdraw`
    const gone = await authority.call('POST', path, { reason: words('a <mistake> & more') })
    expect(gone.body).toMatchObject({
      state: 'withdrawn',
      withdrawn: { reason: { en: 'a <mistake> & more' } },
    })
    expect((await authority.call('POST', path, { reason: words('again') })).status).toBe(409)
    expect((await get(items[0].href)).status).toBe(200)
    expect((await json('/published/ministry')).releases).toHaveLength(3)
  })

  it('has an Atom feed that is well-formed, and a JSON feed of its schema, in each language', async () => {
    for (const language of ['en', 'zh']) {
      const answer = await get(`/published/ministry/feed.atom?language=${language}`)
      expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
      const found = elementsOf(await answer.text())
      const ids = found.filter(([path]) => path === 'feed/entry/id').map(([, text]) => text)
      expect(new Set(ids).size).toBe(4)
      for (const path of ['id', 'title', 'updated', 'author/name'])
        expect(found.filter(([at]) => at === `feed/${path}`)).toHaveLength(1)
      const content = found.filter(([path]) => path === 'feed/entry/content').map(([, text]) => text)
      expect(content).toHaveLength(4)
      expect(content[0]).toContain('a <mistake> & more')
      const answered = await get(`/published/ministry/feed.json?language=${language}`)
      expect(answered.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
      const feed = await json(`/published/ministry/feed.json?language=${language}`)
      expect([...Value.Errors(jsonFeedShape, feed)]).toEqual([])
      expect(feed.items.map((one: { id: string }) => one.id)).toEqual(ids)
    }
  })
})
