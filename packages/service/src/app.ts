/** The HTTP API put together: checks before every route, problems after, and the document that describes it. */

import { randomUUID } from 'node:crypto'
import { CarnetError } from '@carnet/errors'
import { languages, loadLanguage } from '@carnet/locales'
import swagger from '@fastify/swagger'
import { type TypeBoxTypeProvider, TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox'
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { type Attempts, countAttempts, type usualAttempts } from './attempts.ts'
import { authenticate } from './authenticate.ts'
import type { ServiceContext } from './context.ts'
import { describing, documentOptions } from './document.ts'
import { problemPage, wantsPage } from './identity/problem-page.ts'
import { languageOf } from './language.ts'
import { refuseOtherMethods } from './other-methods.ts'
import { authenticateVisit } from './people/visits.ts'
import { requirePlainNumbers } from './plain-numbers.ts'
import { type Access, mayDo } from './principal.ts'
import { asCarnetError, problemOf, problemType } from './problem.ts'
import { requireRecent } from './recent.ts'
import { agentRoutes } from './routes/agents.ts'
import { approvalRoutes } from './routes/approvals.ts'
import { auditRoutes } from './routes/audit.ts'
import { authorityDeskRoutes } from './routes/authority-desk.ts'
import { authorityDraftRoutes } from './routes/authority-drafts.ts'
import { authorityFilingRoutes } from './routes/authority-filings.ts'
import { authorityPublicationRoutes } from './routes/authority-publications.ts'
import { bulkVerificationRoutes } from './routes/bulk-verification.ts'
import { calendarFeedRoutes } from './routes/calendar-feeds.ts'
import { clearWithinRoutes } from './routes/clear-within.ts'
import { comparisonRoutes } from './routes/comparison.ts'
import { consoleRoutes } from './routes/console.ts'
import { counterRoutes } from './routes/counters.ts'
import { decideRoutes } from './routes/decide.ts'
import { declarationRoutes } from './routes/declarations.ts'
import { documentRoutes } from './routes/documents.ts'
import { draftAnswerRoutes } from './routes/draft-answers.ts'
import { erasureRoutes } from './routes/erasure.ts'
import { filingRoutes } from './routes/filings.ts'
import { flowRoutes } from './routes/flows.ts'
import { healthRoutes } from './routes/health.ts'
import { inboxRoutes } from './routes/inbox.ts'
import { invitationRoutes } from './routes/invitations.ts'
import { issuerKeyRoutes } from './routes/issuer-keys.ts'
import { keyRoutes } from './routes/keys.ts'
import { lawRoutes } from './routes/law.ts'
import { lawChangeRoutes } from './routes/law-changes.ts'
import { ledgerRoutes } from './routes/ledger.ts'
import { ledgerKeyRoutes } from './routes/ledger-keys.ts'
import { memberRoutes } from './routes/members.ts'
import { myDataRoutes } from './routes/my-data.ts'
import { obligationRoutes } from './routes/obligations.ts'
import { ownDataRoutes } from './routes/own-data.ts'
import { peopleRoutes } from './routes/people.ts'
import { personLinkRoutes } from './routes/person-links.ts'
import { publishedRoutes } from './routes/published.ts'
import { publishedDraftRoutes } from './routes/published-drafts.ts'
import { reminderRoutes } from './routes/reminders.ts'
import { requestMemoRoutes } from './routes/request-memos.ts'
import { requestRoutes } from './routes/requests.ts'
import { rightsRoutes } from './routes/rights.ts'
import { sessionRoutes } from './routes/sessions.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { standingApprovalRoutes } from './routes/standing-approvals.ts'
import { transferEventRoutes } from './routes/transfer-events.ts'
import { transferFileRoutes } from './routes/transfer-files.ts'
import { transferPreviewRoutes } from './routes/transfer-preview.ts'
import { transferRoutes } from './routes/transfers.ts'
import { upcomingRoutes } from './routes/upcoming.ts'
import { uploadRoutes } from './routes/uploads.ts'
import { verifyCarnetRoutes } from './routes/verify-carnet.ts'
import { webhookRoutes } from './routes/webhooks.ts'
import { withdrawalNoticeRoutes } from './routes/withdrawal-notices.ts'
import { withdrawalReceiptRoutes } from './routes/withdrawal-receipts.ts'
import { requireSameOrigin } from './same-origin.ts'
import { setSecurityHeaders } from './security-headers.ts'
import { problem } from './shapes.ts'
import { limitSlowBodies } from './slow-requests.ts'
import { requireStorableText } from './storable-text.ts'
import { observeRequests } from './telemetry/requests.ts'

export type App = FastifyInstance & { readonly __types?: TypeBoxTypeProvider }

const largestBody = 4 * 1024 * 1024

export interface RouteAccess {
  readonly method: string
  readonly path: string
  readonly access: Access
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route, also those that the document leaves out, with what it asks of the caller. */
    readonly routesWithAccess: readonly RouteAccess[]
  }
}

export interface Serving {
  readonly trustedProxies?: readonly string[]
  /** How often one address may try, in a minute. */
  readonly attempts?: Partial<typeof usualAttempts>
}

export async function makeApp(context: ServiceContext, serving: Serving = {}): Promise<FastifyInstance> {
  // Whoever asks may ask in any of them.
  for (const language of languages) await loadLanguage(language)
  const app = Fastify({
    bodyLimit: largestBody,
    // A name like any other, and no way into the prototype of things.
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
    // Whose word about the caller counts; without a proxy, nobody's.
    trustProxy: serving.trustedProxies?.length ? [...serving.trustedProxies] : false,
    routerOptions: { ignoreTrailingSlash: true },
    // What Fastify would log holds addresses of people: `observeRequests` tells less.
    logger: false,
    // Never one that was sent along: it could be anything.
    genReqId: () => randomUUID(),
  })
  app.setValidatorCompiler(TypeBoxValidatorCompiler)
  app.addSchema(problem)
  app.decorateRequest('caller', null)
  app.decorateRequest('visit', null)
  await app.register(swagger, documentOptions(context.version))
  const attempts = await countAttempts(app, serving.attempts)
  requireAccess(app)
  observeRequests(app, context.log, context.telemetry)
  setSecurityHeaders(app, context.login?.publicUrl ?? null)
  limitSlowBodies(app)
  refuseOtherMethods(app)
  requirePlainNumbers(app)
  requireStorableText(app)
  app.addHook('onRequest', async request => {
    if (context.local !== null) requireSameOrigin(request)
  })
  app.addHook('preValidation', (request, reply) => letIn(context, attempts, request, reply))
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = readError(error)
    if (known.code === 'CARNET_INTERNAL') context.onError(error, { request: request.id })
    const language = languageOf(request)
    const shown = problemOf(known, language, pathOf(request))
    reply.code(shown.status)
    if (wantsPage(request)) reply.type('text/html; charset=utf-8').send(problemPage(shown, language))
    else reply.type(problemType).send(shown)
  })
  app.setNotFoundHandler((request, reply) => {
    const missing = new CarnetError('CARNET_API_NOT_FOUND', { what: pathOf(request) })
    const shown = problemOf(missing, languageOf(request), pathOf(request))
    reply.code(shown.status).type(problemType).send(shown)
  })
  for (const routes of [
    healthRoutes,
    lawRoutes,
    lawChangeRoutes,
    comparisonRoutes,
    verifyCarnetRoutes,
    rightsRoutes,
    peopleRoutes,
    personLinkRoutes,
    myDataRoutes,
    withdrawalNoticeRoutes,
    withdrawalReceiptRoutes,
    decideRoutes,
    declarationRoutes,
    erasureRoutes,
    uploadRoutes,
    transferRoutes,
    approvalRoutes,
    clearWithinRoutes,
    standingApprovalRoutes,
    agentRoutes,
    transferFileRoutes,
    transferEventRoutes,
    transferPreviewRoutes,
    documentRoutes,
    keyRoutes,
    issuerKeyRoutes,
    ledgerKeyRoutes,
    auditRoutes,
    obligationRoutes,
    requestRoutes,
    requestMemoRoutes,
    calendarFeedRoutes,
    counterRoutes,
    flowRoutes,
    ledgerRoutes,
    reminderRoutes,
    webhookRoutes,
    inboxRoutes,
    authorityDeskRoutes,
    authorityPublicationRoutes,
    authorityDraftRoutes,
    authorityFilingRoutes,
    bulkVerificationRoutes,
    filingRoutes,
    publishedRoutes,
    publishedDraftRoutes,
    draftAnswerRoutes,
    upcomingRoutes,
    signInRoutes,
    sessionRoutes,
    ownDataRoutes,
    memberRoutes,
    invitationRoutes,
    consoleRoutes,
  ])
    await app.register(async scope => routes(scope, context, attempts))
  app.get('/openapi.json', { schema: { hide: true }, config: { access: 'everybody' } }, async () =>
    app.swagger(),
  )
  await app.ready()
  return app
}

/** Who is calling, and whether they may. */
async function letIn(
  context: ServiceContext,
  attempts: Attempts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { access, recent } = request.routeOptions.config
  if (access === undefined || access === 'everybody') return
  try {
    if (access === 'person') request.visit = await authenticateVisit(context, request)
    else request.caller = await authenticate(context, request)
  } catch (error) {
    if (request.headers.authorization ?? request.headers.cookie) await attempts.failure(request, reply)
    throw error
  }
  // Whoever is alone on this machine takes nothing from anybody.
  if (context.login !== null) await attempts.request(request, reply)
  if (access === 'signed-in' || access === 'person') return
  const { principal } = request.caller!
  if (principal === null) throw new CarnetError('CARNET_API_NO_ORGANISATION')
  if (!mayDo(principal, access)) throw new CarnetError('CARNET_API_FORBIDDEN', { permission: access })
  if (recent) requireRecent(context, request.caller!)
}

/** The document of the API alone: nothing is opened, nobody is answered. */
export async function describeApi(version: string): Promise<object> {
  const app = await makeApp(describing(version))
  const document = app.swagger()
  await app.close()
  return document
}

/** Nobody forgets to say who may: a route without `access` is an error when the service starts. */
function requireAccess(app: FastifyInstance): void {
  const routes: RouteAccess[] = []
  app.decorate('routesWithAccess', routes)
  app.addHook('onRoute', ({ config, method, url }) => {
    const access = config?.access
    if (access === undefined) throw new TypeError(`${method} ${url} does not say who may use it`)
    for (const one of [method].flat()) if (one !== 'HEAD') routes.push({ method: one, path: url, access })
  })
}

/** Without what stands behind `?`: that could be a secret, as the code of a sign-in is. */
const pathOf = ({ url }: FastifyRequest): string => url.split('?', 1)[0]!

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
