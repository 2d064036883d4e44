/** What each read that people wait for asks of the database, statement by statement: whoever adds one, adds it here. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OtlpReceiver, type ReceivedSpan, startReceiver } from './testing/otlp-receiver.ts'
import { startTestService, type TestService } from './testing.ts'

let receiver: OtlpReceiver
let service: TestService
let key: string

beforeAll(async () => {
  receiver = await startReceiver()
  Object.assign(process.env, variables())
  service = await startTestService(undefined, undefined, { telemetry: variables() })
  const made = await service.call('POST', '/v1/keys', { label: 'reads', roles: ['officer', 'approver'] })
  key = made.body.key
  // A key is told when it was last used, once in a minute.
  await service.call('GET', '/v1/me', undefined, { authorization: `Bearer ${key}` })
})
afterAll(async () => {
  for (const name of Object.keys(variables())) delete process.env[name]
  await receiver?.stop()
})

const variables = () => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
  OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
  OTEL_METRICS_EXPORTER: 'none',
})

/** Each asked in one go, by itself; before it the key, in another. */
const reads: Readonly<Record<string, readonly string[]>> = {
  '/v1/me': ['membership', 'person', 'organisation'],
  '/v1/inbox': ['transfer', 'obligation', 'webhook'],
  '/v1/transfers': ['transfer'],
  '/v1/declarations': ['declaration'],
  '/v1/obligations': ['obligation'],
  '/v1/obligations/calendar?month=2026-12': ['obligation', 'obligation'],
  '/v1/audit': ['audit_event'],
  '/v1/flows': ['flow', 'flow', 'flow', 'flow', 'flow', 'flow'],
  '/v1/flows/legs': ['flow'],
  '/v1/uploads': ['upload'],
  '/v1/requests': ['foreign_request'],
  '/v1/keys': ['api_key'],
  '/v1/members': ['membership'],
  '/v1/webhooks': ['webhook'],
  '/v1/counters': [],
  '/v1/regimes': [],
  '/v1/search?words=consent': [],
}

it('asks the database no more than is written here', async () => {
  for (const path of Object.keys(reads)) {
    const { status } = await service.call('GET', path, undefined, { authorization: `Bearer ${key}` })
    expect([path, status]).toEqual([path, 200])
  }
  // What is left is sent on stopping.
  await service.stop()
  const spans = receiver.spans()
  const asked = Object.fromEntries(
    Object.keys(reads).map(path => {
      const [request] = spans.filter(({ name }) => name === `GET ${path.split('?', 1)[0]}`).slice(-1)
      return [path, statementsOf(request!, spans)]
    }),
  )
  expect(asked).toEqual(
    Object.fromEntries(
      Object.entries(reads).map(([path, tables]) => [path, ['api_key', ...tables].map(of => `select ${of}`)]),
    ),
  )
})

const statementsOf = ({ spanId }: ReceivedSpan, spans: readonly ReceivedSpan[]): string[] =>
  spans.filter(({ parentSpanId }) => parentSpanId === spanId).map(({ name }) => name)
