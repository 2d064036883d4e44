/** What waits for the caller. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import {
  type ObligationKind,
  owed,
  stoppedWebhooks,
  type TransferKind,
  waitingTransfers,
} from '../inbox/waiting.ts'
import { obligationShape, obligationShown } from '../obligations/rows.ts'
import { mayDo } from '../principal.ts'
import { principalOf } from '../route.ts'
import { day, instant, uuid } from '../shapes.ts'

const transfer = Type.Object({ id: uuid, declaration: uuid, name: Type.String(), since: instant })
const some = <Item extends Parameters<typeof Type.Array>[0]>(item: Item, description: string) =>
  Type.Object({ count: Type.Integer(), items: Type.Array(item) }, { description })

const inboxShape = Type.Object({
  today: day,
  approvals: some(transfer, 'plans that the caller may approve'),
  failed: some(transfer, 'transfers that failed, and that nobody has begun anew'),
  questions: some(transfer, 'transfers that cannot be decided before facts are added'),
  choices: some(transfer, 'transfers that are decided, and whose plan is to be chosen'),
  overdue: some(obligationShape, 'owed and late: the caller’s, and nobody’s'),
  due: some(obligationShape, 'due soon: the caller’s, and nobody’s'),
  webhooks_stopped: Type.Integer({ description: 'webhooks that were stopped, for whoever keeps them' }),
})

const soonDays = 30

export function inboxRoutes(plain: FastifyInstance, context: ServiceContext): void {
  const app = plain.withTypeProvider<TypeBoxTypeProvider>()
  app.get(
    '/v1/inbox',
    {
      config: { access: 'read-work' },
      schema: { summary: 'What waits for the caller, most urgent first', response: { 200: inboxShape } },
    },
    async request => {
      const principal = principalOf(request)
      const now = today(context)
      const soon = new Date(Date.parse(now) + soonDays * 86_400_000).toISOString().slice(0, 10)
      const found = await context.store.readWithin(principal.organisation, db => ({
        transfers: waitingTransfers(db, principal),
        owed: owed(db, principal, now, soon),
        stopped: mayDo(principal, 'manage-webhooks') ? stoppedWebhooks(db) : null,
      }))
      const transfers = (kind: TransferKind) => counted(found.transfers, kind, transferShown)
      const obligations = (kind: ObligationKind) =>
        counted(found.owed, kind, row => obligationShown(row, now))
      return {
        today: now,
        approvals: transfers('approvals'),
        failed: transfers('failed'),
        questions: transfers('questions'),
        choices: transfers('choices'),
        overdue: obligations('overdue'),
        due: obligations('due'),
        webhooks_stopped: found.stopped[0]?.count ?? 0,
      }
    },
  )
}

function counted<Row extends { which: string; count: number }, Item>(
  rows: readonly Row[],
  kind: Row['which'],
  shown: (row: Row) => Item,
): { count: number; items: Item[] } {
  const ofKind = rows.filter(({ which }) => which === kind)
  return { count: ofKind[0]?.count ?? 0, items: ofKind.map(shown) }
}

const transferShown = (row: {
  readonly id: string
  readonly declaration_id: string
  readonly name: string
  readonly changed_at: Date
}) => ({
  id: row.id,
  declaration: row.declaration_id,
  name: row.name,
  since: row.changed_at.toISOString(),
})
