/** Marked values go into the service wherever something can be said; neither the log nor what is sent to a receiver of telemetry may hold one. */
import { readFileSync } from 'node:fs'
import { startPostgres, type TestPostgres } from '@carnet/test-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { authorisation } from '../testing/authorisation-table.ts'
import { Browser } from '../testing/browser.ts'
import { type OtlpReceiver, startReceiver } from '../testing/otlp-receiver.ts'
import { personOf, startWithLogin, type WithLogin } from '../testing/with-login.ts'

const mark = 'canary'
const examples = new URL('../../../../examples/payroll-shanghai-singapore/', import.meta.url)
const declaration = readFileSync(new URL('declaration.yaml', examples), 'utf8')
  .replaceAll('shanghai-company', `${mark}-company`)
  .replace(/^( +)payroll:$/m, `$1${mark}-leg:`)
/** Values of the data and the declaration that have no mark, and are somebody's all the same. */
const somebodys = ['胡强辉', '310199196701048734', 'qianghui', '91310199MAEXAM1P8E', 'CARN00EXAMPLESG00189']
const leg = `${mark}-leg`
const organisationName = `${mark} organisation`

const lines: string[] = []
let postgres: TestPostgres
let receiver: OtlpReceiver
let service: WithLogin
let organisation: string

beforeAll(async () => {
  receiver = await startReceiver()
  Object.assign(process.env, variables())
  postgres = await startPostgres()
  service = await startWithLogin(
    {},
    {
      databaseUrl: await postgres.database('marked'),
      webhooks: { allow: ['127.0.0.1'] },
      log: { level: 'debug', write: line => lines.push(line) },
      telemetry: variables(),
      // Its words are told to whoever asked for them, not to the log.
      onError: () => {},
    },
  )
})
afterAll(async () => {
  for (const name of Object.keys(variables())) delete process.env[name]
  await service?.stop()
  await postgres?.stop()
  await receiver?.stop()
})

const variables = () => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
  OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
  OTEL_METRIC_EXPORT_INTERVAL: '500',
})

const headers = {
  'user-agent': `${mark}-agent`,
  referer: `https://${mark}.example/`,
  'x-forwarded-for': '192.0.2.77',
  'x-request-id': `${mark}-id`,
  'idempotency-key': `${mark}-key`,
  'accept-language': `${mark}, zh`,
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  tracestate: `${mark}=1`,
  baggage: `${mark}=1`,
}
const body = {
  name: mark,
  label: mark,
  declaration,
  token: mark,
  url: `https://${mark}.example/`,
  roles: [mark],
}

describe('marked values', () => {
  it('are sent by a person with a marked name, through a whole clearance', async () => {
    const officer = await service.person(`${mark}-olive`)
    organisation = (await officer.call('GET', '/v1/me')).body.organisation.id
    await officer.call('POST', '/v1/organisations', { name: organisationName })
    const engineer = await service.member(officer, `${mark}-eve`, ['engineer'])
    const approver = await service.member(officer, `${mark}-ben`, ['approver'])
    await officer.call('POST', '/v1/webhooks', {
      url: `http://127.0.0.1:9/${mark}`,
      events: ['transfer.cleared'],
    })
    const data = readFileSync(new URL('employees.csv', examples))
    const kept = await engineer.call('POST', '/v1/declarations', { name: mark, declaration }, headers)
    const upload = (await engineer.call('POST', `/v1/uploads?name=${mark}.csv`, data)).body.id
    const begin = { declaration: kept.body.id, data: { [leg]: upload }, as_of: '2026-11-24' }
    const { id } = (await engineer.call('POST', '/v1/transfers', begin)).body
    await engineer.call('GET', `/v1/transfers/${id}/events`)
    const { plans } = (await engineer.call('GET', `/v1/transfers/${id}`)).body
    const { sha256: plan_sha256 } = plans.plans.find((one: { ready: boolean }) => one.ready)
    await engineer.call('POST', `/v1/transfers/${id}/choose`, { plan_sha256 })
    const approved = { plan_sha256, answer: 'approved' }
    expect((await approver.call('POST', `/v1/transfers/${id}/approval`, approved)).status).toBe(200)
    await approver.call('GET', `/v1/transfers/${id}/events`)
    expect((await approver.call('GET', `/v1/transfers/${id}`)).body.state).toBe('cleared')
  })

  it('are sent to every route: in its address, its headers and its body, by somebody and by nobody', async () => {
    const officer = await service.person(`${mark}-olive`)
    const nobody = personOf(new Browser(), service.publicUrl, '')
    for (const route of authorisation.keys()) {
      const [method, path] = route.split(' ') as [string, string]
      if (path === '/auth/logout') continue
      for (const id of [mark, crypto.randomUUID()]) {
        const url = `${path.replaceAll(/:\w+/g, id)}?name=${mark}.csv&words=${mark}&code=${mark}&state=${mark}&token=${mark}`
        const sent = method === 'GET' || method === 'DELETE' ? undefined : body
        await officer.call(method, url, sent, headers)
        await nobody.call(method, url, sent, {
          ...headers,
          authorization: `Bearer ${mark}`,
          cookie: `a=${mark}`,
        })
      }
    }
    await officer.call('POST', '/v1/decide', { declaration: `carnet: ${mark}` }, headers)
    await officer.call('GET', `/v1/${mark}?${mark}=${mark}`, undefined, headers)
    service.context.onError(new TypeError(`${mark} 胡强辉`), { request: 'r' })
  }, 240_000)

  it('are not in the log, which has a line for each route, and knows the organisation', () => {
    const log = lines.map(line => JSON.parse(line))
    const requests = log.filter(({ event }) => event === 'request')
    const seen = new Set(requests.map(({ method, route }) => `${method} ${route}`))
    for (const route of authorisation.keys()) if (!route.includes('logout')) expect(seen).toContain(route)
    expect(requests).toContainEqual(expect.objectContaining({ route: null, status: 404 }))
    expect(requests.filter(one => one.organisation === organisation).length).toBeGreaterThan(
      authorisation.size,
    )
    expect(log).toContainEqual(
      expect.objectContaining({ event: 'job', job: 'clear-transfer', outcome: 'done', organisation }),
    )
    expect(log).toContainEqual(expect.objectContaining({ event: 'error', error: 'TypeError', request: 'r' }))
    expectNone(lines.join(''))
  })

  it('are not in what is sent as telemetry', async () => {
    await service.service.stop()
    expect(receiver.spans().length).toBeGreaterThan(authorisation.size)
    expectNone(receiver.text())
  })
})

function expectNone(text: string): void {
  for (const one of [mark, ...somebodys, '192.0.2.77', '127.0.0.1:9']) expect(around(text, one)).toBe(null)
  expect(around(text, encodeURIComponent('胡强辉'))).toBe(null)
}

/** Where it stands, for whoever has to find out why. */
function around(text: string, word: string): string | null {
  const at = text.indexOf(word)
  return at < 0 ? null : text.slice(Math.max(0, at - 200), at + 100)
}

describe('what is sent as telemetry', () => {
  it('is a trace of each request, with the work on the database under it', () => {
    const spans = receiver.spans()
    const begun = spans.find(({ name }) => name === 'POST /v1/transfers')!
    expect(begun.attributes).toMatchObject({
      'http.route': '/v1/transfers',
      'http.response.status_code': expect.anything(),
      'carnet.organisation': organisation,
    })
    const under = spans.filter(one => one.traceId === begun.traceId && one.parentSpanId === begun.spanId)
    expect(under.map(({ name }) => name)).toContain('insert transfer')
    const joined = spans.find(({ traceId }) => traceId === '0af7651916cd43dd8448eb211c80319c')
    expect(joined).toBeDefined()
    expect(receiver.resource()).toMatchObject({ 'service.name': 'carnet', 'service.version': '0.0.0' })
  })

  it('is a trace of each job, with its steps', () => {
    const spans = receiver.spans()
    const stepsOf = (job: string): string[] => {
      const { traceId } = spans.find(({ name }) => name === `job ${job}`)!
      return spans
        .filter(one => one.traceId === traceId && one.name.startsWith('step '))
        .map(({ name }) => name)
    }
    expect(stepsOf('decide-transfer')).toEqual(['step inspect', 'step decide', 'step plan'])
    expect(stepsOf('clear-transfer')).toEqual(
      ['inspect', 'decide', 'plan', 'protect', 'ledger', 'move', 'carnet'].map(step => `step ${step}`),
    )
  })

  it('is how long requests take, jobs, what came of clearances, the ledger, readiness', () => {
    const points = receiver.points()
    const of = (metric: string) => points.filter(one => one.metric === metric)
    expect(of('http.server.request.duration')).toContainEqual({
      metric: 'http.server.request.duration',
      attributes: {
        'http.request.method': 'POST',
        'http.route': '/v1/transfers',
        'http.response.status_code': expect.anything(),
      },
      value: expect.any(Number),
    })
    expect(of('carnet.clearances').at(-1)).toMatchObject({
      attributes: { 'carnet.outcome': 'cleared' },
      value: 1,
    })
    expect(of('carnet.decisions').at(-1)).toMatchObject({
      attributes: { 'carnet.outcome': 'conditional' },
      value: 1,
    })
    expect(of('carnet.ledger.size').at(-1)!.value).toBeGreaterThan(0)
    const ready = new Set(
      of('carnet.ready').map(({ attributes, value }) => `${String(attributes['carnet.part'])} ${value}`),
    )
    expect(ready).toContain('database 1')
    expect(of('carnet.jobs').map(({ attributes }) => attributes['carnet.job'])).toContain('deliver-webhook')
    expect(of('carnet.job.duration').length).toBeGreaterThan(0)
  })
})
