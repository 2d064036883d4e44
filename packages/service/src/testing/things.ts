/** Something of every kind that has an id, made for an organisation: what another organisation must not reach. */
import { readFileSync } from 'node:fs'
import { insertNotice } from './delivery.ts'
import {
  inBoth,
  insertComment,
  insertDraft,
  insertFiling,
  insertFilingDocument,
  insertPublication,
} from './desk-rows.ts'
import type { Person, WithLogin } from './with-login.ts'

const declaration = readFileSync(
  new URL('../../../../examples/payroll-shanghai-singapore/declaration.yaml', import.meta.url),
  'utf8',
)

/** Something of an organisation that has an id, made by one of its members who may do everything. */
export type Make = (by: Person, other: Person) => Promise<string>

export const made =
  (path: string, body: unknown): Make =>
  async by => {
    const answer = await by.call('POST', path, body)
    if (answer.status >= 300) throw new Error(JSON.stringify(answer.body))
    return answer.body.id
  }

export const makeDeclaration = made('/v1/declarations', { name: 'x', declaration })
const makeTransfer: Make = async (by, other) => {
  const upload = await made('/v1/uploads?name=x.csv', Buffer.from('name\nAnn\n'))(by, other)
  return made('/v1/transfers', { declaration: await makeDeclaration(by, other), data: { x: upload } })(
    by,
    other,
  )
}

const makeStandingApproval: Make = async (by, other) =>
  made('/v1/standing-approvals', {
    declaration: await makeDeclaration(by, other),
    bounds: {
      categories: ['person'],
      plans: ['keep everything'],
      people: { at_most: 1, per: 'clearance' },
      until: '2999-12-31',
      clearances: 1,
    },
  })(by, other)

const lastEvent: Make = async (by, other) => {
  await makeDeclaration(by, other)
  return (await by.call('GET', '/v1/audit?limit=1')).body.items[0].id
}

/** How the thing of a path comes about, and a body that is in order. A path with an id has a line here, or the test of authorisation fails. */
export function thingsOf(service: WithLogin): Readonly<Record<string, Thing>> {
  const { store } = service.context

  /** What comes about by itself, over time, is put into the store. */
  const stored =
    (
      insert: (organisation: string, others: Readonly<Record<string, string>>) => Promise<string>,
      ...needs: [string, Make][]
    ): Make =>
    async (by, other) => {
      const others: Record<string, string> = {}
      for (const [name, make] of needs) others[name] = await make(by, other)
      const { organisation } = (await by.call('GET', '/v1/me')).body
      return insert(organisation.id, others)
    }

  const foreignRequest = {
    carnet_request: 1,
    title: 'x',
    asks: { kind: 'court', place: 'SG' },
    proceeding: 'civil',
    received: '2026-11-20',
    holder: { kind: 'company' },
    lies_in: 'CN',
    data: { logs: { category: 'machine.telemetry' } },
  }
  const makeRequest = made('/v1/requests', { request: foreignRequest })
  const makeWebhook = made('/v1/webhooks', { url: 'https://127.0.0.1:9/', events: ['transfer.cleared'] })
  const makeObligation = stored(organisation =>
    store.over(
      async tx =>
        (
          await tx
            .insertInto('obligation')
            .values({
              organisation_id: organisation,
              regime: 'XX',
              code: 'x',
              words: JSON.stringify({ en: 'x', zh: 'x' }),
              due_on: '2027-01-01',
            })
            .returning('id')
            .executeTakeFirstOrThrow()
        ).id,
    ),
  )
  const makeDelivery = stored(
    (organisation, { webhook }) =>
      store.over(
        async tx =>
          (
            await tx
              .insertInto('webhook_delivery')
              .values({
                organisation_id: organisation,
                webhook_id: webhook!,
                event: 'transfer.cleared',
                body: JSON.stringify({}),
                state: 'failed',
              })
              .returning('id')
              .executeTakeFirstOrThrow()
          ).id,
      ),
    ['webhook', makeWebhook],
  )

  const makePublication = stored(organisation => insertPublication(store, organisation))
  const makeDraft = stored(organisation => insertDraft(store, organisation))
  const makeComment = stored(
    (organisation, { draft }) => insertComment(store, organisation, draft!),
    ['draft', makeDraft],
  )
  const makeFiling = stored(organisation => insertFiling(store, organisation))
  const makeFilingDocument = stored(
    (organisation, { filing }) => insertFilingDocument(store, organisation, filing!),
    ['filing', makeFiling],
  )
  const makeNotice = stored(organisation => insertNotice(service.context, organisation))
  /** A ledger belongs to its organisation, and the stranger's is empty: the number alone leads to nothing of another's. */
  const makeEntry = stored(async organisation => {
    const log = await (await service.context.states.of(organisation)).log()
    return String((await log.append(Buffer.alloc(32, 1))).index)
  })

  return {
    '/v1/declarations/:id': { make: makeDeclaration, body: { declaration, revision: 1 } },
    '/v1/declarations/:id/erasure': { make: makeDeclaration },
    '/v1/declarations/:id/archive': { make: makeDeclaration },
    '/v1/declarations/:id/restore': { make: makeDeclaration },
    '/v1/uploads/:id': { make: made('/v1/uploads?name=x.csv', Buffer.from('name\nAnn\n')) },
    '/v1/uploads/:id/inspection': { make: made('/v1/uploads?name=x.csv', Buffer.from('name\nAnn\n')) },
    '/v1/transfers/:id': { make: makeTransfer },
    '/v1/transfers/:id/choose': { make: makeTransfer, body: { plan_sha256: 'x' } },
    '/v1/transfers/:id/approval': { make: makeTransfer, body: { plan_sha256: 'x', answer: 'approved' } },
    '/v1/transfers/:id/clear-within': {
      make: makeTransfer,
      body: { plan_sha256: 'x', standing_approval: '00000000-0000-4000-8000-000000000000' },
    },
    '/v1/standing-approvals/:id': { make: makeStandingApproval },
    '/v1/transfers/:id/carnet': { make: makeTransfer },
    '/v1/transfers/:id/data': { make: makeTransfer },
    '/v1/transfers/:id/events': { make: makeTransfer },
    '/v1/transfers/:id/preview': { make: makeTransfer, query: '?plan_sha256=x' },
    '/v1/transfers/:id/documents': { make: makeTransfer },
    '/v1/transfers/:id/documents/:kind': { make: makeTransfer },
    '/v1/requests/:id': { make: makeRequest, body: { request: foreignRequest, revision: 1 } },
    '/v1/requests/:id/memo': { make: makeRequest },
    '/v1/requests/:id/memo/document': { make: makeRequest },
    '/v1/requests/:id/answers': { make: makeRequest, body: { key: 'x', text: '' } },
    '/v1/requests/:id/steps': { make: makeRequest, body: { step: 'note' } },
    '/v1/obligations/:id': { make: makeObligation },
    '/v1/obligations/:id/done': { make: makeObligation, body: {} },
    '/v1/obligations/:id/reopen': { make: makeObligation, body: {} },
    '/v1/obligations/:id/assign': { make: makeObligation, body: { to: null } },
    '/v1/calendar-feeds/:id': { make: made('/v1/calendar-feeds', { label: 'x' }) },
    '/v1/webhooks/:id': { make: makeWebhook },
    '/v1/webhooks/:id/pause': { make: makeWebhook },
    '/v1/webhooks/:id/resume': { make: makeWebhook },
    '/v1/webhooks/:id/ping': { make: makeWebhook },
    '/v1/webhooks/:id/deliveries': { make: makeWebhook },
    '/v1/webhook-deliveries/:id/redeliver': { make: makeDelivery },
    '/v1/keys/:id': { make: made('/v1/keys', { label: 'x', roles: ['auditor'] }) },
    '/v1/members/:id': { make: async (_by, other) => other.id },
    '/v1/members/:id/roles': { make: async (_by, other) => other.id, body: { roles: ['auditor'] } },
    '/v1/audit/events/:id/proof': { make: lastEvent },
    '/v1/authority/publications/:id/withdraw': { make: makePublication, body: { reason: inBoth } },
    '/v1/authority/drafts/:id': { make: makeDraft },
    '/v1/authority/drafts/:id/comments': { make: makeDraft },
    '/v1/authority/drafts/:id/consultation': { make: makeDraft, body: { public_comments: true } },
    '/v1/authority/drafts/:id/close': { make: makeDraft, body: { reply: inBoth } },
    '/v1/filings/:id': { make: makeFiling },
    '/v1/filings/:id/receipt': { make: makeFiling },
    '/v1/authority/filings/:id': { make: makeFiling },
    '/v1/authority/filings/:id/state': { make: makeFiling, body: { state: 'accepted' } },
    '/v1/authority/filings/:id/carnet': { make: makeFiling },
    '/v1/authority/filing-documents/:id': { make: makeFilingDocument },
    '/v1/authority/comments/:id': { make: makeComment, body: { state: 'shown' } },
    '/v1/ledger/entries/:index': { make: makeEntry },
    '/v1/people/notices/:id/letter': { make: makeNotice },
    '/v1/people/notices/:id/sent': { make: makeNotice },
    '/v1/people/notices/:id/receipts': { make: makeNotice, body: { state: 'received' } },
    '/v1/people/links/:id': {
      make: made('/v1/people/links', {
        identifiers: [{ kind: 'person.contact.email', identifier: 'ann@example.cn' }],
      }),
    },
    '/v1/invitations/:id': { make: made('/v1/invitations', { roles: ['auditor'] }) },
  }
}

interface Thing {
  readonly make: Make
  readonly body?: unknown
  readonly query?: string
}
