/** A draft is put out, commented on by the public and by enterprises, tried against their declarations, and answered. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { code, listFile, listing, releaseText } from '../testing/desk.ts'
import { somebodyOf } from '../testing/somebody.ts'
import { type Person, startWithLogin, type WithLogin } from '../testing/with-login.ts'
import type { TestAnswer } from '../testing.ts'

const words = (text: string) => ({ en: text, zh: `${text}（中文）` })
const declarationTo = (place: string): string => `carnet: 1
as_of: 2026-06-01
parties:
  firm: { kind: company, organised_in: [KZ] }
  abroad: { kind: company, organised_in: [${place}] }
items: { file: { category: person.contact.name } }
legs:
  one: { from: firm, to: abroad, act: send, from_place: KZ, to_place: ${place}, items: [file] }
`

let service: WithLogin
let authority: Person
let enterprise: Person
let draft: string
beforeAll(async () => {
  service = await startWithLogin({}, { attempts: { signIns: 10_000, failures: 10_000, comments: 15 } })
  const officer = await service.person('olive')
  authority = await service.member(officer, 'ada', ['authority'])
  enterprise = await somebodyOf(service, 'Exporter', ['officer', 'engineer'])
  await authority.call('PUT', '/v1/authority/desk', { slug: 'ministry', name: words('A ministry') })
})
afterAll(() => service?.stop())

const anybody = async (
  method: string,
  path: string,
  body?: unknown,
): Promise<Pick<TestAnswer, 'status' | 'body'>> => {
  const answer = await fetch(`${service.publicUrl}${path}`, {
    method,
    ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  })
  return { status: answer.status, body: await answer.json() }
}
const entry = 'lists/protecting-states/DE'
const codeOf = ({ status, body }: { status: number; body: { issues?: { code: string }[] } }) => [
  status,
  body.issues?.[0]?.code,
]

describe('a draft', () => {
  it('changes the release in force by the files that are sent, and says which entries', async () => {
    const files = { [listFile]: listing('DE', 'FR')[listFile]! }
    const asked = { title: words('More States'), regime: code, files, comment_until: '2099-01-01' }
    const none = await authority.call('POST', '/v1/authority/drafts', asked)
    expect(codeOf(none)).toEqual([422, 'CARNET_DRAFT_FILES'])
    const { organisation } = (await authority.call('GET', '/v1/me')).body
    const { issuer } = await service.context.states.of(organisation.id)
    const release = await releaseText(service.context.library, await issuer.current(), listing())
    expect((await authority.call('POST', '/v1/authority/publications', { release })).status).toBe(201)
    const made = await authority.call('POST', '/v1/authority/drafts', asked)
    expect(made.body).toMatchObject({ state: 'open', entries: 2, regime: code })
    draft = made.body.id
    const same = { ...asked, files: { [listFile]: listing()[listFile]! } }
    expect(codeOf(await authority.call('POST', '/v1/authority/drafts', same))).toEqual([
      422,
      'CARNET_DRAFT_UNCHANGED',
    ])
    const bad = { ...asked, files: { [listFile]: 'lists: [' } }
    expect(codeOf(await authority.call('POST', '/v1/authority/drafts', bad))[0]).toBe(422)
    const shown = await anybody('GET', `/published/ministry/drafts/${draft}`)
    expect(shown.body.entries).toMatchObject([
      { id: entry, kind: 'added', title: { en: 'State DE' } },
      { id: 'lists/protecting-states/FR' },
    ])
    expect(shown.body.files['regime.yaml']).toContain('KZ')
    expect(shown.body.signature).toBeUndefined()
  })

  it('holds what anybody writes until the desk shows it, and shows what an organisation writes', async () => {
    const path = `/published/ministry/drafts/${draft}/comments`
    const said = { entry, author: 'Ann', address: 'ann@example.kz', text: 'Why this State?' }
    // Nobody has said that it takes comments of whoever has no account.
    expect(codeOf(await anybody('POST', path, said))).toEqual([403, 'CARNET_DRAFT_NOT_PUBLIC'])
    const opened = await authority.call('PUT', `/v1/authority/drafts/${draft}/consultation`, {
      public_comments: true,
    })
    expect(opened.body.public_comments).toBe(true)
    const first = await anybody('POST', path, said)
    expect([first.status, first.body.state]).toEqual([202, 'held'])
    expect((await anybody('POST', path, said)).body.id).toBe(first.body.id)
    expect(codeOf(await anybody('POST', path, { ...said, entry: 'lists/nothing' }))).toEqual([
      422,
      'CARNET_DRAFT_ENTRY',
    ])
    for (const wrong of [
      { text: 'x'.repeat(4001) },
      { text: ' ' },
      { author: '' },
      { author: 'x'.repeat(101) },
      { address: 'nowhere' },
      { address: undefined },
    ])
      expect((await anybody('POST', path, { ...said, ...wrong })).status).toBe(400)
    const mine = await enterprise.call('POST', `/v1/desks/ministry/drafts/${draft}/comments`, {
      entry: null,
      text: 'We are for it.',
    })
    expect([mine.status, mine.body.state]).toEqual([201, 'shown'])
    expect((await anybody('GET', path)).body.items).toMatchObject([
      { author: 'Exporter', of_organisation: true, text: 'We are for it.' },
    ])
    const reply = 'Because of its law.'
    await authority.call('PUT', `/v1/authority/comments/${first.body.id}`, { state: 'shown', reply })
    expect((await anybody('GET', path)).body.items).toMatchObject([
      { author: 'Exporter' },
      { author: 'Ann', reply, of_organisation: false },
    ])
    // The address is the desk's alone.
    expect(JSON.stringify((await anybody('GET', path)).body)).not.toContain('ann@example.kz')
    const toDesk = await authority.call('GET', `/v1/authority/drafts/${draft}/comments`)
    expect(toDesk.body.items.map((one: { address: string | null }) => one.address)).toEqual([
      null,
      'ann@example.kz',
    ])
    await authority.call('PUT', `/v1/authority/comments/${mine.body.id}`, { state: 'hidden' })
    expect((await anybody('GET', path)).body.items).toHaveLength(1)
    // Its words, its author and the address go; that there was one stays, and nothing tells what it said.
    expect((await authority.call('DELETE', `/v1/authority/comments/${first.body.id}`)).status).toBe(204)
    expect((await anybody('GET', path)).body.items).toEqual([])
    const left = (await authority.call('GET', `/v1/authority/drafts/${draft}/comments`)).body.items
    expect(left).toHaveLength(2)
    expect(left[1]).toMatchObject({ author: '–', address: null, text: '–', reply: null, state: 'hidden' })
    expect((await authority.call('DELETE', `/v1/authority/comments/${draft}`)).status).toBe(404)
  })

  it('is tried against the declarations of an enterprise, which sends counts alone and none below five', async () => {
    const keep = async (place: string, count: number): Promise<void> => {
      for (let at = 0; at < count; at++)
        await enterprise.call('POST', '/v1/declarations', { name: 'x', declaration: declarationTo(place) })
    }
    await keep('DE', 5)
    await keep('FR', 2)
    await keep('US', 1)
    const {
      files,
      arrangements,
      entries,
      draft: shown,
    } = (await anybody('GET', `/published/ministry/drafts/${draft}`)).body
    const asked = { regime: code, files, arrangements, effective_on: shown.effective_on }
    const tried = await enterprise.call('POST', '/v1/draft-effects', {
      ...asked,
      entries: entries.map((one: { id: string }) => one.id),
    })
    const { effect } = tried.body
    expect(effect).toEqual({
      declarations: 8,
      rows: [
        { entry, direction: 'lighter', declarations: 5 },
        { entry: 'lists/protecting-states/FR', direction: 'lighter', declarations: null },
      ],
    })
    const few = await enterprise.call('POST', '/v1/draft-effects', { ...asked, entries: [] })
    expect(few.body.effect.rows).toEqual([{ entry: null, direction: 'lighter', declarations: 7 }])

    const path = `/v1/desks/ministry/drafts/${draft}/effects`
    expect(codeOf(await enterprise.call('POST', path, { consent: false, effect }))).toEqual([
      422,
      'CARNET_EFFECT_CONSENT',
    ])
    const small = { declarations: 8, rows: [{ entry, direction: 'lighter', declarations: 3 }] }
    expect((await enterprise.call('POST', path, { consent: true, effect: small })).status).toBe(400)
    // Twice by one enterprise is once.
    for (const _ of [1, 2])
      expect((await enterprise.call('POST', path, { consent: true, effect })).status).toBe(200)
    const { effect: totals } = (await authority.call('GET', `/v1/authority/drafts/${draft}`)).body
    expect(totals).toEqual({
      reports: 1,
      declarations: { at_least: 8, hidden: 0 },
      rows: [
        { entry, direction: 'lighter', declarations: { at_least: 5, hidden: 0 } },
        {
          entry: 'lists/protecting-states/FR',
          direction: 'lighter',
          declarations: { at_least: 0, hidden: 1 },
        },
      ],
    })
    expect(JSON.stringify(totals)).not.toContain('Exporter')
  })

  it('is closed with a reply, which everybody reads; then nobody comments', async () => {
    const reply = words('Thank you. DE stays.')
    const closed = await authority.call('POST', `/v1/authority/drafts/${draft}/close`, { reply })
    expect(closed.body).toMatchObject({ state: 'closed', reply })
    const comment = { entry: null, text: 'too late' }
    expect(
      codeOf(await enterprise.call('POST', `/v1/desks/ministry/drafts/${draft}/comments`, comment))[1],
    ).toBe('CARNET_DRAFT_CLOSED')
    const feed = (await anybody('GET', '/published/ministry/feed.json')).body
    expect(feed.items.map((one: { title: string }) => one.title)).toEqual([
      'KZ: reply to the comments on a draft',
      expect.stringMatching(/^KZ: a draft is open for comment until/),
      'KZ: a release is published',
    ])
    expect(feed.items[0].content_text).toContain(reply.en)
  })

  it('lets one address write no more than so often', async () => {
    const path = `/published/ministry/drafts/${draft}/comments`
    const answers: number[] = []
    for (let at = 0; at < 15; at++)
      answers.push(
        (await anybody('POST', path, { entry: null, author: 'x', address: 'x@y', text: `no ${at}` })).status,
      )
    expect(answers.at(-1)).toBe(429)
  })
})
