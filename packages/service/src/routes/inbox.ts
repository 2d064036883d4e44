/** What waits for the caller. */
import type { Tables } from '@carnet/store'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { sql, type Transaction } from 'kysely'
import { Type } from 'typebox'
import { type ServiceContext, today } from '../context.ts'
import { inState, obligationShape, obligationShown } from '../obligations/rows.ts'
import { mayDo, type Principal } from '../principal.ts'
import { principalOf } from '../route.ts'
import { day, instant, uuid } from '../shapes.ts'
import type { ChosenPlan } from '../transfers/rows.ts'

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

/** As many as a page shows at a glance; the lists have the rest. */
const most = 20
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
      return context.store.within(principal.organisation, async tx => {
        const mine = (one: 'overdue' | 'due') => obligationsFor(context, tx, principal, one)
        return {
          today: now,
          approvals: mayDo(principal, 'approve') ? await approvalsFor(tx, principal) : nothing,
          failed: mayDo(principal, 'transfer') ? await transfersIn(tx, failedLast) : nothing,
          questions: mayDo(principal, 'transfer') ? await transfersIn(tx, undetermined) : nothing,
          choices: mayDo(principal, 'transfer') ? await transfersIn(tx, toChoose) : nothing,
          overdue: await mine('overdue'),
          due: await mine('due'),
          webhooks_stopped: mayDo(principal, 'manage-webhooks') ? await stopped(tx) : 0,
        }
      })
    },
  )
}

const nothing = { count: 0, items: [] }

const latest = sql`not exists (select 1 from transfer later where later.declaration_id = t.declaration_id
  and later.created_at > t.created_at)`
/** A transfer that was begun again for the same declaration has taken its place. */
const failedLast = sql<boolean>`t.state = 'failed' and ${latest}`
const undetermined = sql<boolean>`t.state = 'decided' and t.verdict = 'undetermined' and ${latest}`
const toChoose = sql<boolean>`t.state = 'decided' and t.verdict <> 'undetermined' and ${latest}`
const approving = sql<boolean>`t.state = 'approving'`

async function transferRows(tx: Transaction<Tables>, which: typeof approving) {
  return tx
    .selectFrom('transfer as t')
    .innerJoin('declaration as d', 'd.id', 't.declaration_id')
    .select(['t.id', 't.declaration_id', 't.changed_at', 't.plan', 'd.name'])
    .where(which)
    .where('d.archived_at', 'is', null)
    .orderBy('t.changed_at')
    .orderBy('t.id')
    .execute()
}
type Row = Awaited<ReturnType<typeof transferRows>>[number]

const shown = (rows: readonly Row[]) => ({
  count: rows.length,
  items: rows.slice(0, most).map(({ id, declaration_id: declaration, name, changed_at }) => ({
    id,
    declaration,
    name,
    since: changed_at.toISOString(),
  })),
})

const transfersIn = async (tx: Transaction<Tables>, which: typeof approving) =>
  shown(await transferRows(tx, which))

/** Four eyes: what the caller chose waits for somebody else, unless one person works alone. */
async function approvalsFor(tx: Transaction<Tables>, { name }: Principal) {
  const rows = await transferRows(tx, approving)
  return shown(rows.filter(({ plan }) => name === 'local' || (plan as ChosenPlan | null)?.by !== name))
}

async function obligationsFor(
  context: ServiceContext,
  tx: Transaction<Tables>,
  { name }: Principal,
  which: 'overdue' | 'due',
) {
  const now = today(context)
  const soon = new Date(Date.parse(now) + soonDays * 86_400_000).toISOString().slice(0, 10)
  const all = tx
    .selectFrom('obligation')
    .selectAll()
    .where(inState(which === 'overdue' ? 'overdue' : 'open', now))
    .where(({ eb, or }) => or([eb('assigned_to', 'is', null), eb('assigned_to', '=', name)]))
    .orderBy('due_on')
    .orderBy('id')
  const rows = await (which === 'overdue'
    ? all
    : all.where('due_on', '<=', soon).where('kind', '!=', 'keep')
  ).execute()
  return { count: rows.length, items: rows.slice(0, most).map(row => obligationShown(row, now)) }
}

async function stopped(tx: Transaction<Tables>): Promise<number> {
  const rows = await tx
    .selectFrom('webhook')
    .select('id')
    .where('stopped_at', 'is not', null)
    .where('deleted_at', 'is', null)
    .execute()
  return rows.length
}
