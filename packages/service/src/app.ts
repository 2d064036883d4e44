/** The HTTP API put together: checks before every route, problems after, and the document that describes it. */
import { CarnetError } from '@carnet/errors'
import { type Language, languages } from '@carnet/locales'
import swagger from '@fastify/swagger'
import { type TypeBoxTypeProvider, TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify'
import { authenticate } from './authenticate.ts'
import type { ServiceContext } from './context.ts'
import { mayDo } from './principal.ts'
import { asCarnetError, problemOf, problemType } from './problem.ts'
import { auditRoutes } from './routes/audit.ts'
import { decideRoutes } from './routes/decide.ts'
import { declarationRoutes } from './routes/declarations.ts'
import { documentRoutes } from './routes/documents.ts'
import { healthRoutes } from './routes/health.ts'
import { keyRoutes } from './routes/keys.ts'
import { lawRoutes } from './routes/law.ts'
import { transferRoutes } from './routes/transfers.ts'
import { uploadRoutes } from './routes/uploads.ts'
import { requireSameOrigin } from './same-origin.ts'
import { problem } from './shapes.ts'

export type App = FastifyInstance & { readonly __types?: TypeBoxTypeProvider }

const largestBody = 4 * 1024 * 1024

export async function makeApp(context: ServiceContext): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: largestBody,
    routerOptions: { ignoreTrailingSlash: true },
    // Who asked for what is in the audit trail; a log could hold names of people.
    logger: false,
  })
  app.setValidatorCompiler(TypeBoxValidatorCompiler)
  app.addSchema(problem)
  app.decorateRequest('principal', null)
  await app.register(swagger, document(context))
  requireAccess(app)
  app.addHook('onRequest', async request => {
    if (context.local !== null) requireSameOrigin(request)
  })
  app.addHook('preValidation', async request => {
    const { access } = request.routeOptions.config
    if (access === undefined || access === 'everybody') return
    request.principal = await authenticate(context, request)
    if (!mayDo(request.principal, access))
      throw new CarnetError('CARNET_API_FORBIDDEN', { permission: access })
  })
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff')
  })
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = readError(error)
    if (known.code === 'CARNET_INTERNAL') context.onError(error)
    const shown = problemOf(known, languageOf(request), request.url)
    reply.code(shown.status).type(problemType).send(shown)
  })
  app.setNotFoundHandler((request, reply) => {
    const missing = new CarnetError('CARNET_API_NOT_FOUND', { what: request.url })
    const shown = problemOf(missing, languageOf(request), request.url)
    reply.code(shown.status).type(problemType).send(shown)
  })
  for (const routes of [
    healthRoutes,
    lawRoutes,
    decideRoutes,
    declarationRoutes,
    uploadRoutes,
    transferRoutes,
    documentRoutes,
    keyRoutes,
    auditRoutes,
  ])
    await app.register(async scope => routes(scope, context))
  app.get('/openapi.json', { schema: { hide: true }, config: { access: 'everybody' } }, async () =>
    app.swagger(),
  )
  await app.ready()
  return app
}

/** Nobody forgets to say who may: a route without `access` is an error when the service starts. */
function requireAccess(app: FastifyInstance): void {
  app.addHook('onRoute', ({ config, method, url }) => {
    if (config?.access === undefined) throw new TypeError(`${method} ${url} does not say who may use it`)
  })
}

function document({ version }: ServiceContext) {
  return {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Carnet',
        version,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
        description:
          'Customs clearance for data. Errors are problem details (RFC 9457), in the language of Accept-Language (en, zh). What changes something may be asked for again under the same Idempotency-Key.',
      },
      components: { securitySchemes: { key: { type: 'http' as const, scheme: 'bearer' } } },
      security: [{ key: [] }],
    },
    refResolver: {
      buildLocalReference: (json: { $id?: unknown }, _base: unknown, _fragment: unknown, index: number) =>
        typeof json.$id === 'string' ? json.$id : `shape-${index}`,
    },
  }
}

const languageOf = ({ headers }: FastifyRequest): Language =>
  (headers['accept-language'] ?? '')
    .split(',')
    .map(part => part.trim().slice(0, 2).toLowerCase())
    .map(code => languages.find(language => language === code))
    .find(language => language !== undefined) ?? 'en'

/** What Fastify reports, in codes of our own. */
function readError(error: FastifyError): CarnetError {
  if (error.validation) return new CarnetError('CARNET_API_INVALID', { problem: validationText(error) })
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new CarnetError('CARNET_API_TOO_LARGE', { limit: largestBody })
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new CarnetError('CARNET_API_MEDIA_TYPE')
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new CarnetError('CARNET_API_INVALID', { problem: 'body' })
    default:
      return asCarnetError(error)
  }
}

/** Which part is wrong and what was expected; what was sent is not repeated. */
const validationText = ({ validation = [], validationContext }: FastifyError): string =>
  validation
    .map(({ instancePath, message }) => `${validationContext ?? ''}${instancePath} ${message ?? ''}`.trim())
    .join('; ')
