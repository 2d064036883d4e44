import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { permissions } from './index.ts'
import { code, regimeTexts, releaseText } from './testing/desk.ts'
import { startTestService, type TestService } from './testing.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service?.stop())

const example = readFileSync(
  new URL('../../../examples/payroll-shanghai-singapore/declaration.yaml', import.meta.url),
  'utf8',
)

const vectors = new URL('../../../conformance/proofs/carnet.json', import.meta.url)

const makeKey = async (...roles: string[]): Promise<{ id: string; key: string }> =>
  (await service.call('POST', '/v1/keys', { label: 'test', roles })).body

describe('the service', () => {
  it('lives and is ready', async () => {
    expect(await service.call('GET', '/health/live')).toMatchObject({ status: 200, body: { status: 'live' } })
    expect(await service.call('GET', '/health/ready')).toMatchObject({
      status: 200,
      body: { status: 'ready' },
    })
  })

  it('shows the law, by list, page and search', async () => {
    const { body } = await service.call('GET', '/v1/regimes')
    expect(body.items.length).toBeGreaterThan(40)
    const page = await service.call('GET', '/v1/regimes/eu?language=zh')
    expect(page.body).toMatchObject({ title: expect.stringContaining('欧') })
    const found = await service.call('GET', `/v1/search?words=${encodeURIComponent('积分')}`)
    expect(found.body.items[0]).toMatchObject({ kind: 'entry', regime: 'CN' })
    expect(await service.call('GET', '/v1/regimes/EX')).toMatchObject({ status: 404 })
  })

  it('tells what changed between two days, and what is coming', async () => {
    const days = 'from=2024-03-01&to=2024-04-01'
    const { body } = await service.call('GET', `/v1/regimes/cn/changes?${days}`)
    expect(body).toMatchObject({ regime: 'CN', from: '2024-03-01', to: '2024-04-01' })
    expect(new Set(body.changes.map(({ day }: { day: string }) => day))).toContain('2024-03-22')
    const back = await service.call('GET', '/v1/regimes/CN/changes?from=2024-04-01&to=2024-03-01')
    expect(back).toMatchObject({ status: 422, body: { issues: [{ code: 'CARNET_DAYS_BACKWARDS' }] } })
    expect(await service.call('GET', '/v1/regimes/EX/changes?from=2024-01-01')).toMatchObject({ status: 404 })
    const upcoming = (await service.call('GET', '/v1/upcoming?from=2024-03-01&regime=CN')).body
    expect(upcoming).toMatchObject({ until: null, items: [{ regime: 'CN' }] })
    expect(upcoming.items[0].changes.length).toBeGreaterThan(body.changes.length)
  })

  it('verifies a carnet that is sent along, by the keys that the caller trusts', async () => {
    const { carnets } = JSON.parse(readFileSync(vectors, 'utf8'))
    for (const { carnet: text, data_sha256, issuer, log: log_key, expect: expected, failing } of carnets) {
      const sent = { text, data_sha256, issuer, log_key }
      const { status, body } = await service.call('POST', '/v1/verifications', sent)
      const failed = body.checks?.find((one: { result: string }) => one.result === 'failed')?.check
      expect(status === 200 ? failed : 'format').toBe(expected === 'accept' ? undefined : failing)
      if (status === 200) expect([body.of, body.ok]).toEqual(['carnet', expected === 'accept'])
    }
    const { privateKey } = generateKeyPairSync('ed25519')
    const text = await releaseText(service.context.library, privateKey, regimeTexts())
    const { issuer } = JSON.parse(text)
    const signed = await service.call('POST', '/v1/verifications', { text, issuer })
    expect(signed.body).toMatchObject({ of: 'release', ok: true, issuer, release: { regime: code } })
    const edited = { text: text.replace(`"regime": "${code}"`, '"regime": "SE"') }
    expect((await service.call('POST', '/v1/verifications', edited)).body).toMatchObject({ ok: false })
    const none = await service.call('POST', '/v1/verifications', { text: 'carnet' })
    expect(none).toMatchObject({ status: 422, body: { issues: [{ code: 'CARNET_CREDENTIAL_JSON' }] } })
  })

  it('decides what is sent along, as the command line does', async () => {
    const { status, body } = await service.call('POST', '/v1/decide', { declaration: example })
    expect(status).toBe(200)
    expect(body.decision.findings.map((one: { regime: string }) => one.regime)).toContain('CN')
  })

  it('tells what is wrong as problem details, in the language that is asked for', async () => {
    const bad = await service.call('POST', '/v1/decide', { declaration: 'carnet: 1\nlegs: 3\n' })
    expect(bad.status).toBe(422)
    expect(bad.headers.get('content-type')).toContain('application/problem+json')
    expect(bad.body.issues[0]).toMatchObject({
      code: expect.stringMatching(/^CARNET_/),
      where: 'declaration:2:7',
    })
    const { message, fix } = bad.body.issues[0]
    expect(bad.body.detail).toBe(`${message}; ${fix}`)
    const zh = await service.call('POST', '/v1/decide', {}, { 'accept-language': 'zh-CN,zh;q=0.9' })
    expect([zh.status, zh.body.title]).toEqual([400, expect.stringMatching(/\p{Script=Han}/u)])
    const de = await service.call('POST', '/v1/decide', {}, { 'accept-language': 'de-DE,de;q=0.9,en;q=0.8' })
    expect([de.status, de.body.title]).toEqual([400, expect.stringMatching(/^Die Anfrage/)])
    expect(await service.call('GET', '/v1/nothing')).toMatchObject({
      status: 404,
      body: { instance: '/v1/nothing' },
    })
  })
})

describe('declarations', () => {
  it('are kept with every revision, and nobody writes over another', async () => {
    const made = await service.call('POST', '/v1/declarations', { name: 'payroll', declaration: example })
    expect(made).toMatchObject({ status: 201, body: { revision: 1 } })
    const { id } = made.body
    const changed = `${example}# looked at again\n`
    const put = (revision: number) =>
      service.call('PUT', `/v1/declarations/${id}`, { declaration: changed, revision })
    expect(await put(1)).toMatchObject({ status: 200, body: { revision: 2 } })
    expect(await put(1)).toMatchObject({ status: 409, body: { issues: [{ code: 'CARNET_API_CONFLICT' }] } })
    expect((await service.call('GET', `/v1/declarations/${id}`)).body).toMatchObject({
      revision: 2,
      text: changed,
    })
    const old = await service.call('GET', `/v1/declarations/${id}?revision=1`)
    expect(old.body).toMatchObject({ revision: 1, latest: 2, text: example })
  })

  it('that cannot be read are not kept', async () => {
    const bad = await service.call('POST', '/v1/declarations', {
      name: 'x',
      declaration: 'carnet: 1\nlegs: 3\n',
    })
    expect(bad.status).toBe(422)
  })

  it('are listed page by page, none twice and none left out, and can be put away and taken back', async () => {
    const ids: string[] = []
    for (let index = 0; index < 5; index++)
      ids.push(
        (await service.call('POST', '/v1/declarations', { name: `p${index}`, declaration: example })).body.id,
      )
    const seen: string[] = []
    let after = ''
    do {
      const { body } = await service.call('GET', `/v1/declarations?limit=2${after}`)
      seen.push(...body.items.map((one: { id: string }) => one.id))
      after = body.next === null ? '' : `&after=${body.next}`
    } while (after !== '')
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual(expect.arrayContaining(ids))
    const [gone] = ids
    expect((await service.call('POST', `/v1/declarations/${gone}/archive`)).status).toBe(204)
    const listed = async () =>
      (await service.call('GET', '/v1/declarations?limit=200')).body.items.map(
        (one: { id: string }) => one.id,
      )
    expect(await listed()).not.toContain(gone)
    expect((await service.call('POST', `/v1/declarations/${gone}/restore`)).status).toBe(204)
    expect(await listed()).toContain(gone)
    expect(await service.call('GET', '/v1/declarations?after=nonsense')).toMatchObject({ status: 400 })
  })
})

describe('a change that is asked for again', () => {
  it('is done once under its key, and the key serves nothing else', async () => {
    const ask = (name: string) =>
      service.call('POST', '/v1/declarations', { name, declaration: example }, { 'idempotency-key': 'once' })
    const [first, again] = await Promise.all([ask('one'), ask('one')])
    expect(again.body).toEqual(first.body)
    expect(again.status).toBe(201)
    expect(await ask('other')).toMatchObject({
      status: 422,
      body: { issues: [{ code: 'CARNET_API_KEY_REUSED' }] },
    })
    const { items } = (await service.call('GET', '/v1/declarations?limit=200')).body
    expect(items.filter((one: { name: string }) => one.name === 'one')).toHaveLength(1)
  })
})

describe('uploads', () => {
  it('are received as a stream, looked into, and deleted', async () => {
    const csv = Buffer.from(`name,email\n${'Ann Lee,ann@example.com\n'.repeat(2000)}`)
    const sent = await service.call('POST', '/v1/uploads?name=people.csv', csv)
    expect(sent).toMatchObject({ status: 201, body: { bytes: csv.length, state: 'ready' } })
    const { id } = sent.body
    const looked = await service.call('GET', `/v1/uploads/${id}/inspection`)
    expect(looked.body.file.name).toBe('people.csv')
    expect(looked.body.columns.map((one: { category: string }) => one.category)).toContain(
      'person.contact.email',
    )
    expect(JSON.stringify(looked.body)).not.toContain('ann@example.com')
    expect((await service.call('DELETE', `/v1/uploads/${id}`)).status).toBe(204)
    expect((await service.call('GET', `/v1/uploads/${id}/inspection`)).status).toBe(404)
  })

  it('refuse a name that is a path', async () => {
    const sent = await service.call('POST', '/v1/uploads?name=..%2F..%2Fx', Buffer.from('a\n'))
    expect(sent.status).toBe(400)
  })
})

describe('who may do what', () => {
  it('a key gives what its maker has, is shown once, and ends when it is revoked', async () => {
    const { id, key } = await makeKey('auditor', 'officer')
    const headers = { authorization: `Bearer ${key}` }
    expect((await service.call('GET', '/v1/audit', undefined, headers)).status).toBe(200)
    const beyond = await service.call('POST', '/v1/keys', { label: 'x', roles: ['approver'] }, headers)
    expect(beyond.status).toBe(403)
    const listed = await service.call('GET', '/v1/keys')
    expect(JSON.stringify(listed.body)).not.toContain(key)
    expect((await service.call('DELETE', `/v1/keys/${id}`)).status).toBe(204)
    expect((await service.call('GET', '/v1/audit', undefined, headers)).status).toBe(401)
    expect(
      (await service.call('GET', '/v1/audit', undefined, { authorization: 'Bearer carnet_x' })).status,
    ).toBe(401)
  })

  it('a page of another site reaches nothing, by no name of this machine', async () => {
    const { port } = new URL(service.url)
    const ask = (headers: Record<string, string>): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        httpRequest({ host: '127.0.0.1', port, path: '/v1/regimes', headers }, answer => {
          answer.resume()
          resolve(answer.statusCode)
        })
          .on('error', reject)
          .end()
      })
    expect(await ask({ host: 'evil.example' })).toBe(403)
    expect(await ask({ host: `127.0.0.1:${port}`, origin: 'https://evil.example' })).toBe(403)
    expect(await ask({ host: `127.0.0.1:${port}`, 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await ask({ host: `localhost:${port}`, origin: `http://localhost:${port}` })).toBe(200)
  })

  it('every change stands in the audit trail, by whom', async () => {
    const made = await service.call('POST', '/v1/declarations', { name: 'seen', declaration: example })
    const { body } = await service.call('GET', '/v1/audit?limit=1')
    expect(body.items[0]).toMatchObject({
      actor: 'local',
      action: 'declaration.made',
      subject: `declaration:${made.body.id}`,
    })
    expect(Object.keys(permissions)).toContain('read-audit')
  })
})
