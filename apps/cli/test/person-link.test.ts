/** `carnet person-link`: a link that the running service opens once, with its code; listed without its secret; taken back. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Workplace } from './carnet.ts'
import { Serving } from './serving.ts'

const kind = 'person.contact.email'
const work = new Workplace()
const serving = new Serving(work)
beforeAll(() => serving.start())
afterAll(async () => {
  await serving.end('SIGTERM')
  work.close()
})

const give = (...args: string[]) =>
  work.json('person-link', 'give', 'ann@example.cn', '--kind', kind, ...args, '--service', serving.url)

it('makes a link that opens once with its code, lists it, and takes it back', async () => {
  const { exit, document } = give('--may', 'see')
  expect([exit, document]).toMatchObject([
    0,
    { command: 'person-link give', code: expect.stringMatching(/^\d{8}$/) },
  ])
  const secret = new URL(document.url).hash.slice(1)
  const visit = await serving.call('POST', '/v1/my-data/visit', { secret, code: document.code })
  expect(visit).toMatchObject({ token: expect.stringMatching(/^carnetvisit_/) })

  const listed = work.run('person-link', 'list', '--service', serving.url)
  expect([listed.exit, listed.out]).toEqual([0, expect.stringContaining(document.id)])
  expect(listed.out).not.toContain('ann@example.cn')
  const revoked = work.json('person-link', 'revoke', document.id, '--service', serving.url)
  expect(revoked).toMatchObject({ exit: 0, document: { id: document.id } })
  const { links } = work.json('person-link', 'list', '--service', serving.url).document
  expect(links).toMatchObject([{ id: document.id, state: 'revoked', may: 'see', acts_as: 'self' }])
})

it('says link and code in words, in each language, and that they go two ways', () => {
  for (const [lang, way] of [
    ['en', 'by another way'],
    ['zh', '其他途径'],
    ['de', 'auf einem anderen Weg'],
  ] as const) {
    const { exit, out } = work.run(
      ...['person-link', 'give', 'bo@example.cn', '--kind', kind, '--for', 'guardian', '--basis', 'parent'],
      ...['--service', serving.url, '--lang', lang],
    )
    expect([exit, out]).toEqual([0, expect.stringMatching(/#carnetlink_\S+\n.*\d{4} \d{4}\n/)])
    expect(out.replace(/\s+/g, ' ')).toContain(way)
  }
})

it('reads the identifier from standard input', () => {
  const { exit, out } = work.runWith(
    'cy@example.cn\n',
    ...['--json', 'person-link', 'give', '-', '--kind', kind, '--service', serving.url],
  )
  expect([exit, JSON.parse(out)]).toMatchObject([0, { code: expect.stringMatching(/^\d{8}$/) }])
})

it('says what is wrong with the service, the key or what was asked', () => {
  const wrong = (...args: string[]) => {
    const { exit, document } = work.json('person-link', 'list', ...args)
    return [exit, document.errors[0].code]
  }
  expect(wrong('--service', 'http://elsewhere.example')).toEqual([2, 'CARNET_SERVICE_ADDRESS'])
  expect(wrong('--service', 'https://elsewhere.example')).toEqual([2, 'CARNET_SERVICE_KEY_MISSING'])
  expect(wrong('--service', 'http://127.0.0.1:9')).toEqual([1, 'CARNET_SERVICE_UNREACHABLE'])
  const refused = give('--for', 'delegate')
  expect(refused).toMatchObject({
    exit: 2,
    document: { errors: [{ code: 'CARNET_SERVICE_REFUSED' }] },
  })
})
