/** A receiver of OpenTelemetry on this machine: keeps what it is sent (OTLP over HTTP, as JSON), by the path it came to. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'

export interface ReceivedSpan {
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly kind: number
  readonly attributes: Readonly<Record<string, unknown>>
  readonly status: { readonly code?: number }
}

export interface ReceivedPoint {
  readonly metric: string
  readonly attributes: Readonly<Record<string, unknown>>
  /** Of a histogram: how many were measured. */
  readonly value: number
}

export interface OtlpReceiver {
  readonly url: string
  /** All that came, as text. */
  text(): string
  /** The paths, with the types of what came to them. */
  readonly types: ReadonlySet<string>
  spans(): ReceivedSpan[]
  points(): ReceivedPoint[]
  resource(): Readonly<Record<string, unknown>>
  stop(): Promise<void>
}

export async function startReceiver(): Promise<OtlpReceiver> {
  const bodies: { path: string; body: Buffer }[] = []
  const types = new Set<string>()
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const plain = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body
    types.add(`${request.url} ${request.headers['content-type']}`)
    bodies.push({ path: request.url ?? '', body: plain })
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const read = (path: string): Loose[] =>
    bodies.filter(one => one.path === path).map(({ body }) => JSON.parse(body.toString()))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    types,
    text: () => bodies.map(({ body }) => body.toString()).join('\n'),
    spans: () => read('/v1/traces').flatMap(spansOf),
    points: () => read('/v1/metrics').flatMap(pointsOf),
    resource: () => attributesOf(read('/v1/traces')[0].resourceSpans[0].resource.attributes),
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

// biome-ignore lint/suspicious/noExplicitAny: OTLP as it came
type Loose = any

const spansOf = ({ resourceSpans }: Loose): ReceivedSpan[] =>
  resourceSpans.flatMap(({ scopeSpans }: Loose) =>
    scopeSpans.flatMap(({ spans }: Loose) =>
      spans.map((span: Loose) => ({ ...span, attributes: attributesOf(span.attributes) })),
    ),
  )

const pointsOf = ({ resourceMetrics }: Loose): ReceivedPoint[] =>
  resourceMetrics.flatMap(({ scopeMetrics }: Loose) =>
    scopeMetrics.flatMap(({ metrics }: Loose) =>
      metrics.flatMap(({ name, sum, gauge, histogram }: Loose) =>
        (sum ?? gauge ?? histogram).dataPoints.map((point: Loose) => ({
          metric: name,
          attributes: attributesOf(point.attributes),
          value: Number(point.count ?? point.asDouble ?? point.asInt),
        })),
      ),
    ),
  )

const attributesOf = (list: Loose[] = []): Record<string, unknown> =>
  Object.fromEntries(list.map(({ key, value }) => [key, Object.values(value)[0]]))
