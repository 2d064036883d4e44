/** OpenTelemetry: traces and metrics, sent by OTLP to where the standard `OTEL_…` variables say. Where they say nothing, nothing is measured. */
import {
  type Attributes,
  context,
  createNoopMeter,
  type Meter,
  ProxyTracerProvider,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import type { Environment } from '../identity/settings.ts'
import { errorFields } from './log.ts'

export interface Telemetry {
  /** Whether anything is sent: what costs something is not asked for otherwise. */
  readonly on: boolean
  readonly tracer: Tracer
  readonly meter: Meter
  /** Sends what is left, and ends. */
  stop(): Promise<void>
}

export const noTelemetry: Telemetry = {
  on: false,
  tracer: new ProxyTracerProvider().getTracer('carnet'),
  meter: createNoopMeter(),
  stop: async () => {},
}

/** Endpoints by which somebody says that they want to be told. */
const endpoints = [
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
  'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT',
] as const

/** Throws `CARNET_SERVE_SETTING_VALUE` for a protocol that is not spoken here. */
export async function openTelemetry(env: Environment, version: string): Promise<Telemetry> {
  const asked = endpoints.some(name => env[name]) && env.OTEL_SDK_DISABLED?.toLowerCase() !== 'true'
  return asked ? (await import('./otlp.ts')).openOtlp(env, version) : noTelemetry
}

/** Does work under a span of its own, which tells whether it failed, and by which kind of error. */
export async function inSpan<Result>(
  { tracer, on }: Telemetry,
  name: string,
  attributes: Attributes,
  work: (span: Span) => Promise<Result>,
): Promise<Result> {
  const span = tracer.startSpan(name, { attributes })
  if (!on) return work(span)
  try {
    return await context.with(trace.setSpan(context.active(), span), () => work(span))
  } catch (error) {
    failed(span, error)
    throw error
  } finally {
    span.end()
  }
}

export function failed(span: Span, error: unknown): void {
  const { error: kind = 'error' } = errorFields(error)
  span.setAttribute('error.type', kind)
  span.setStatus({ code: SpanStatusCode.ERROR })
}

/** A query of the store, once it is done. Only as part of something: the looks of the queue, every second, are no news. */
export function noteQuery(
  { tracer }: Telemetry,
  query: { name: string; milliseconds: number; failed: boolean },
): void {
  const around = trace.getSpan(context.active())
  if (!around) return
  const end = Date.now()
  const [operation = '', ...tables] = query.name.split(' ')
  const span = tracer.startSpan(query.name, {
    kind: SpanKind.CLIENT,
    startTime: end - query.milliseconds,
    attributes: {
      'db.system.name': 'postgresql',
      'db.operation.name': operation,
      ...(tables.length === 0 ? {} : { 'db.collection.name': tables.join(' ') }),
    },
  })
  if (query.failed) span.setStatus({ code: SpanStatusCode.ERROR })
  span.end(end)
}
