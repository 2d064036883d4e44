/** When telemetry is sent, and how; that it costs nothing and keeps nobody waiting. */
import { afterEach, expect, it } from 'vitest'
import { startReceiver } from '../testing/otlp-receiver.ts'
import { inSpan, noTelemetry, openTelemetry } from './telemetry.ts'

const before = { ...process.env }
afterEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('OTEL_')) delete process.env[name]
  Object.assign(process.env, before)
})

/** Exporters read the environment of the process. */
function set(variables: Record<string, string>): Record<string, string> {
  Object.assign(process.env, variables)
  return variables
}

it('is off where nobody asked for it, or where it is disabled', async () => {
  expect(await openTelemetry({}, '1')).toBe(noTelemetry)
  const disabled = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9', OTEL_SDK_DISABLED: 'true' }
  expect(await openTelemetry(disabled, '1')).toBe(noTelemetry)
  const span = await inSpan(noTelemetry, 'x', {}, async one => one)
  expect(span.isRecording()).toBe(false)
})

it('speaks protobuf, as is usual, and sends what is left when it stops', async () => {
  const receiver = await startReceiver()
  const telemetry = await openTelemetry(set({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url }), '1')
  await expect(
    inSpan(telemetry, 'of a test', {}, () => Promise.reject(new RangeError('words'))),
  ).rejects.toThrow('words')
  telemetry.meter.createCounter('of.a.test').add(1)
  await telemetry.stop()
  expect([...receiver.types].sort()).toEqual([
    '/v1/metrics application/x-protobuf',
    '/v1/traces application/x-protobuf',
  ])
  for (const word of ['of a test', 'of.a.test', 'RangeError']) expect(receiver.text()).toContain(word)
  expect(receiver.text()).not.toContain('words')
  await receiver.stop()
})

it('sends traces without metrics where only those are asked for', async () => {
  const receiver = await startReceiver()
  const variables = { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_METRICS_EXPORTER: 'none' }
  const telemetry = await openTelemetry(set(variables), '1')
  await inSpan(telemetry, 'of a test', {}, async () => {})
  await telemetry.stop()
  expect([...receiver.types]).toEqual(['/v1/traces application/x-protobuf'])
  await receiver.stop()
})

it('refuses a protocol that it does not speak', async () => {
  const variables = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }
  await expect(openTelemetry(variables, '1')).rejects.toMatchObject({
    code: 'CARNET_SERVE_SETTING_VALUE',
    data: { setting: 'OTEL_EXPORTER_OTLP_PROTOCOL', received: 'grpc' },
  })
})

it('stops in time where the receiver does not answer', async () => {
  const telemetry = await openTelemetry(set({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' }), '1')
  await inSpan(telemetry, 'of a test', {}, async () => {})
  const begun = performance.now()
  await telemetry.stop()
  expect(performance.now() - begun).toBeLessThan(10_000)
})
