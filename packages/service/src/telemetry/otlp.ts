/** The sending side of OpenTelemetry, loaded only where somebody asked for it. Exporters read their own `OTEL_EXPORTER_OTLP_…` variables. */
import { CarnetError } from '@carnet/errors'
import {
  defaultResource,
  detectResources,
  envDetector,
  type Resource,
  resourceFromAttributes,
} from '@opentelemetry/resources'
import {
  MeterProvider,
  PeriodicExportingMetricReader,
  type PushMetricExporter,
} from '@opentelemetry/sdk-metrics'
import { BatchSpanProcessor, NodeTracerProvider, type SpanExporter } from '@opentelemetry/sdk-trace-node'
import type { Environment } from '../identity/settings.ts'
import { noTelemetry, type Telemetry } from './telemetry.ts'

type Signal = 'TRACES' | 'METRICS'

const scope = 'carnet'
const usualProtocol = 'http/protobuf'
const usualInterval = 60_000 // milliseconds, as OpenTelemetry has it
/** A receiver that does not answer keeps nobody from stopping. */
const patience = 5_000

export async function openOtlp(env: Environment, version: string): Promise<Telemetry> {
  const resource = resourceOf(version)
  const tracing = sends(env, 'TRACES') ? await openTracing(env, resource) : null
  const metering = sends(env, 'METRICS') ? await openMetering(env, resource) : null
  return {
    on: tracing !== null || metering !== null,
    tracer: tracing?.getTracer(scope, version) ?? noTelemetry.tracer,
    meter: metering?.getMeter(scope, version) ?? noTelemetry.meter,
    stop: () => withPatience(Promise.allSettled([tracing?.shutdown(), metering?.shutdown()])),
  }
}

/** `OTEL_SERVICE_NAME` and `OTEL_RESOURCE_ATTRIBUTES` overrule. Nothing of the machine: its name could be its owner's. */
const resourceOf = (version: string): Resource =>
  defaultResource()
    .merge(resourceFromAttributes({ 'service.name': scope, 'service.version': version }))
    .merge(detectResources({ detectors: [envDetector] }))

const sends = (env: Environment, signal: Signal): boolean =>
  (env.OTEL_EXPORTER_OTLP_ENDPOINT || env[`OTEL_EXPORTER_OTLP_${signal}_ENDPOINT`]) !== undefined &&
  env[`OTEL_${signal}_EXPORTER`] !== 'none'

/** Which of the two that are spoken here: protobuf or JSON, over HTTP. */
function isJson(env: Environment, signal: Signal): boolean {
  const own = `OTEL_EXPORTER_OTLP_${signal}_PROTOCOL`
  const setting = env[own] ? own : 'OTEL_EXPORTER_OTLP_PROTOCOL'
  const received = env[setting] || usualProtocol
  if (received === 'http/json') return true
  if (received === usualProtocol) return false
  const expected = `${usualProtocol}, http/json`
  throw new CarnetError('CARNET_SERVE_SETTING_VALUE', { setting, received, expected })
}

async function openTracing(env: Environment, resource: Resource): Promise<NodeTracerProvider> {
  const { OTLPTraceExporter } = isJson(env, 'TRACES')
    ? await import('./otlp-json.ts')
    : await import('./otlp-protobuf.ts')
  const exporter: SpanExporter = new OTLPTraceExporter()
  const provider = new NodeTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(exporter)] })
  // So that spans know under which they are, and requests from elsewhere go on with their trace.
  provider.register()
  return provider
}

async function openMetering(env: Environment, resource: Resource): Promise<MeterProvider> {
  const { OTLPMetricExporter } = isJson(env, 'METRICS')
    ? await import('./otlp-json.ts')
    : await import('./otlp-protobuf.ts')
  const exporter: PushMetricExporter = new OTLPMetricExporter()
  const exportIntervalMillis = Number(env.OTEL_METRIC_EXPORT_INTERVAL) || usualInterval
  const exportTimeoutMillis = Math.min(
    exportIntervalMillis,
    Number(env.OTEL_METRIC_EXPORT_TIMEOUT) || usualInterval / 2,
  )
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis, exportTimeoutMillis })
  return new MeterProvider({ resource, readers: [reader] })
}

const withPatience = async (work: Promise<unknown>): Promise<void> => {
  let late: NodeJS.Timeout | undefined
  await Promise.race([work, new Promise(resolve => (late = setTimeout(resolve, patience)))])
  clearTimeout(late)
}
