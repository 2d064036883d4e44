/** What waits for somebody, asked of the store: of each kind how many there are, and the first of them. */
import type { Queries, Tables } from '@carnet/store'
import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import { inState } from '../obligations/rows.ts'
import { mayDo, type Principal } from '../principal.ts'

/** As many as a page shows at a glance; the lists have the rest. */
export const most = 20

export type TransferKind = 'approvals' | 'failed' | 'questions' | 'choices'
export type ObligationKind = 'overdue' | 'due'

/** A transfer that was begun again for the same declaration has taken its place. */
const latest = sql<SqlBool>`not exists (select 1 from transfer later where later.declaration_id = t.declaration_id
  and later.organisation_id = t.organisation_id and later.created_at > t.created_at)`

/** Four eyes: what the caller chose waits for somebody else, unless one person works alone. */
const toApprove = ({ name }: Principal): RawBuilder<SqlBool> =>
  name === 'local'
    ? sql<SqlBool>`t.state = 'approving'`
    : sql<SqlBool>`(t.state = 'approving' and t.plan->>'by' is distinct from ${name})`

const toGoOn = sql<SqlBool>`((t.state = 'failed' or (t.state = 'decided' and t.verdict is not null)) and ${latest})`

const kindOfTransfer = sql<TransferKind>`case when t.state = 'approving' then 'approvals' when t.state = 'failed' then 'failed'
  when t.verdict = 'undetermined' then 'questions' else 'choices' end`

/** Null for whoever has nothing to do with transfers. */
export function waitingTransfers(db: Queries, principal: Principal) {
  const wanted = [
    ...(mayDo(principal, 'approve') ? [toApprove(principal)] : []),
    ...(mayDo(principal, 'transfer') ? [toGoOn] : []),
  ]
  if (wanted.length === 0) return null
  const all = db
    .selectFrom('transfer as t')
    .innerJoin('declaration as d', 'd.id', 't.declaration_id')
    .select(['t.id', 't.declaration_id', 't.changed_at', 'd.name'])
    .select(kindOfTransfer.as('which'))
    .where('t.organisation_id', '=', principal.organisation)
    .where('t.state', 'in', ['approving', 'decided', 'failed'])
    .where(({ or }) => or(wanted))
    .where('d.archived_at', 'is', null)
  return firstOfEach(db, all, sql`changed_at, id`)
}

/** The caller’s, and nobody’s. `soon`: the last day that is near. */
export function owed(db: Queries, { organisation, name }: Principal, now: string, soon: string) {
  const all = db
    .selectFrom('obligation')
    .selectAll()
    .select(sql<ObligationKind>`case when due_on < ${now}::date then 'overdue' else 'due' end`.as('which'))
    .where('organisation_id', '=', organisation)
    .where('due_on', '<=', soon)
    .where('kind', '!=', 'keep')
    .where(({ or }) => or([inState('overdue', now), inState('open', now)]))
    .where(({ eb, or }) => or([eb('assigned_to', 'is', null), eb('assigned_to', '=', name)]))
  return firstOfEach(db, all, sql`due_on, id`)
}

export const stoppedWebhooks = (db: Queries) =>
  db
    .selectFrom('webhook')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('stopped_at', 'is not', null)
    .where('deleted_at', 'is', null)

/** Of the rows of each kind (`which`) the first, each with the number of all of its kind. */
function firstOfEach<Row extends { which: string }>(
  db: Queries,
  all: SelectQueryBuilder<Tables, never, Row>,
  order: RawBuilder<unknown>,
) {
  const counted = db
    .selectFrom(all.as('one'))
    .selectAll()
    .select(sql<number>`(count(*) over (partition by which))::integer`.as('count'))
    .select(sql<number>`row_number() over (partition by which order by ${order})`.as('place'))
  return db
    .selectFrom(counted.as('counted'))
    .selectAll()
    .where(sql<SqlBool>`place <= ${most}`)
    .orderBy(sql`place`)
}
