/** The console: its page, its files, and the law that it decides with in the browser. */
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { CarnetError } from '@carnet/errors'
import { packLibrary } from '@carnet/lawbook'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ServiceContext } from '../context.ts'

/** Only what this service itself sends may run, be shown or be asked; nothing written into the page, nothing made from text. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types carnet',
].join('; ')

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
}

/** The name of a file carries a hash of its content: it never changes. */
const forever = 'public, max-age=31536000, immutable'

const access = 'everybody'

export function consoleRoutes(app: FastifyInstance, context: ServiceContext): void {
  lawForBrowsers(app, context)
  const folder = context.console
  if (folder === null) return
  const page = (request: FastifyRequest, reply: FastifyReply) => {
    const html = readFileSync(join(folder, fileOf(folder, request.url)))
    return secured(reply).type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html)
  }
  app.get('/', { config: { access }, schema: { hide: true } }, page)
  app.get<{ Params: { name: string } }>(
    '/assets/:name',
    { config: { access }, schema: { hide: true } },
    (request, reply) => {
      const { name } = request.params
      const path = join(folder, 'assets', name)
      const type = types[extname(name)]
      // One file of one folder, of a kind that is there to be sent.
      if (!/^[\w-]+(?:\.[\w-]+)*$/.test(name) || !type || !existsSync(path))
        throw new CarnetError('CARNET_API_NOT_FOUND', { what: name })
      secured(reply).type(type).header('cache-control', forever)
      if (!takesBrotli(request) || !existsSync(`${path}.br`)) return reply.send(createReadStream(path))
      return reply.header('content-encoding', 'br').send(createReadStream(`${path}.br`))
    },
  )
  // Whoever opens the address of a page by itself, or loads it again. What belongs to the API is answered by the API.
  app.get('/*', { config: { access }, schema: { hide: true } }, (request, reply) => {
    if (/^\/(?:v1|health|auth|assets)(?:\/|$)/.test(request.url) || !wantsPage(request))
      throw new CarnetError('CARNET_API_NOT_FOUND', { what: request.url })
    return page(request, reply)
  })
}

interface BuiltPage {
  /** The pattern of its addresses. */
  readonly addresses: string
  readonly file: string
}

/** The HTML of the page at an address, which differs in its first words and in what the browser is told to fetch. Read anew: a build may replace it. */
function fileOf(folder: string, url: string): string {
  const pages = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as readonly BuiltPage[]
  const [address] = url.split('?')
  const found = pages.find(({ addresses }) => new RegExp(addresses, 'i').test(address!))
  return found === undefined ? 'index.html' : join('pages', found.file)
}

const wantsPage = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/html') ?? false

const takesBrotli = ({ headers }: FastifyRequest): boolean =>
  /(?:^|[\s,])br(?:$|[\s,;])/.test(String(headers['accept-encoding'] ?? ''))

const secured = (reply: FastifyReply): FastifyReply =>
  reply
    .header('content-security-policy', policy)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .header('cross-origin-opener-policy', 'same-origin')
    .header('cross-origin-resource-policy', 'same-origin')
    .header('permissions-policy', 'camera=(), geolocation=(), microphone=()')

/** The whole library, so that a page decides as the service does and sends no data to do it. */
function lawForBrowsers(app: FastifyInstance, { library }: ServiceContext): void {
  let packed: Promise<{ text: Buffer; brotli: Buffer; tag: string }> | null = null
  const pack = async () => {
    const { head, lines } = packLibrary(library)
    const text = Buffer.from([JSON.stringify(head), ...lines].join('\n'))
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: text.length }
    const brotli = await promisify(brotliCompress)(text, { params })
    return { text, brotli, tag: `"${createHash('sha256').update(text).digest('hex')}"` }
  }
  app.get(
    '/v1/library',
    {
      config: { access: 'read-law' },
      schema: {
        summary: 'All regimes in compiled form, a line of JSON each: to decide where the data are',
        produces: ['application/x-ndjson'],
      },
    },
    async (request, reply) => {
      packed ??= pack()
      const { text, brotli, tag } = await packed
      reply.header('etag', tag).header('cache-control', 'private, no-cache').header('vary', 'accept-encoding')
      if (request.headers['if-none-match'] === tag) return reply.code(304).send()
      reply.type('application/x-ndjson; charset=utf-8')
      return takesBrotli(request) ? reply.header('content-encoding', 'br').send(brotli) : reply.send(text)
    },
  )
}
