/** Every request has an id, a line in the log and, where somebody measures, a span and a duration: by the pattern of its route. */
import { type Context, context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Log, LoggedLevel } from './log.ts'
import type { Telemetry } from './telemetry.ts'

/** Seconds, as the semantic conventions of OpenTelemetry have them. */
const durations = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]
const milliseconds = 1000
const serverError = 500
/** Whoever did not get in is worth a second look. */
const refusals: ReadonlySet<number> = new Set([401, 403, 429])

export function observeRequests(app: FastifyInstance, log: Log, telemetry: Telemetry): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  if (telemetry.on) measure(app, telemetry)
  app.addHook('onResponse', async (request, reply) => {
    const { statusCode: status, elapsedTime } = reply
    const organisation = request.caller?.principal?.organisation
    log(levelOf(request, status), 'request', {
      request: request.id,
      method: request.method,
      route: patternOf(request) ?? null,
      status,
      ms: Math.round(elapsedTime),
      ...(organisation === undefined ? {} : { organisation }),
    })
  })
}

const patternOf = ({ routeOptions }: FastifyRequest): string | undefined => routeOptions.url

function levelOf(request: FastifyRequest, status: number): LoggedLevel {
  if (status >= serverError) return 'error'
  if (refusals.has(status)) return 'warn'
  return patternOf(request)?.startsWith('/health/') ? 'debug' : 'info'
}

function measure(app: FastifyInstance, { tracer, meter }: Telemetry): void {
  const duration = meter.createHistogram('http.server.request.duration', {
    description: 'Duration of requests',
    unit: 's',
    advice: { explicitBucketBoundaries: durations },
  })
  const places = new WeakMap<FastifyRequest, Context>()
  app.addHook('onRequest', (request, _reply, done) => {
    const { traceparent } = request.headers
    const from = propagation.extract(context.active(), traceparent === undefined ? {} : { traceparent })
    const route = patternOf(request)
    const span = tracer.startSpan(
      route === undefined ? request.method : `${request.method} ${route}`,
      {
        kind: SpanKind.SERVER,
        attributes: { 'http.request.method': request.method, 'carnet.request': request.id },
      },
      from,
    )
    if (route !== undefined) span.setAttribute('http.route', route)
    const place = trace.setSpan(from, span)
    places.set(request, place)
    context.with(place, done)
  })
  // A body comes by events of the connection, which do not know for which request they are.
  app.addHook('preValidation', (request, _reply, done) => context.with(places.get(request)!, done))
  app.addHook('onResponse', async (request, reply) => {
    const { statusCode: status, elapsedTime } = reply
    const span = trace.getSpan(places.get(request) ?? context.active())
    const organisation = request.caller?.principal?.organisation
    const about = { 'http.request.method': request.method, 'http.response.status_code': status }
    span?.setAttributes(
      organisation === undefined ? about : { ...about, 'carnet.organisation': organisation },
    )
    if (status >= serverError) span?.setStatus({ code: SpanStatusCode.ERROR })
    span?.end()
    duration.record(elapsedTime / milliseconds, { ...about, 'http.route': patternOf(request) ?? '' })
  })
}
