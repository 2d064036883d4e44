/** The audit trail, searched: who, what, to what, when; and whom a name of it stands for. */
import type { Queries, Tables } from '@carnet/store'
import { sql, type Transaction } from 'kysely'

export interface AuditFilter {
  readonly actor?: string | undefined
  readonly action?: string | undefined
  readonly subject?: string | undefined
  /** Days of universal time, both included. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export interface AuditPage {
  readonly limit: number
  readonly after?: string | undefined
}

const msOfDay = 86_400_000

const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** What `person:ID` and `key:ID` are called; null for who has left, or is nobody’s. */
const actorName = sql<string | null>`case
  when actor ~ ${sql.lit(`^person:${uuid}$`)} then (select coalesce(p.name, p.email, p.id::text) from person p where p.id = substr(actor, 8)::uuid)
  when actor ~ ${sql.lit(`^key:${uuid}$`)} then (select k.label from api_key k where k.id = substr(actor, 5)::uuid)
  end`

/** One more than a page holds: whether it comes tells whether there is a next page. */
export function eventsBy(
  db: Queries,
  organisation: string,
  { actor, action, subject, from, to }: AuditFilter,
  { limit, after }: AuditPage,
) {
  let rows = db
    .selectFrom('audit_event')
    .selectAll()
    .select(actorName.as('actor_name'))
    .where('organisation_id', '=', organisation)
  if (actor !== undefined) rows = rows.where('actor', '=', actor)
  if (action !== undefined) rows = rows.where('action', '=', action)
  if (subject !== undefined) rows = rows.where('subject', '=', subject)
  if (from !== undefined) rows = rows.where('created_at', '>=', new Date(`${from}T00:00:00Z`))
  if (to !== undefined)
    rows = rows.where('created_at', '<', new Date(Date.parse(`${to}T00:00:00Z`) + msOfDay))
  if (after !== undefined) rows = rows.where('id', '<', after)
  return rows.orderBy('id', 'desc').limit(limit + 1)
}

/** As many as a list can show. */
const mostChoices = 500

export async function whoAndWhat(tx: Transaction<Tables>) {
  const distinct = async (column: 'actor' | 'action'): Promise<string[]> => {
    const { rows } = await sql<{
      value: string
    }>`select distinct ${sql.ref(column)} as value from audit_event order by value limit ${mostChoices}`.execute(
      tx,
    )
    return rows.map(({ value }) => value)
  }
  return { actors: await distinct('actor'), actions: await distinct('action') }
}

/** What `person:ID` and `key:ID` are called; who has left, or is nobody's, has no name here. */
export async function namesOf(
  tx: Transaction<Tables>,
  actors: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const idsOf = (kind: string): string[] => [
    ...new Set(actors.filter(one => one.startsWith(`${kind}:`)).map(one => one.slice(kind.length + 1))),
  ]
  const names = new Map<string, string>()
  const people = idsOf('person')
  if (people.length > 0)
    for (const { id, name, email } of await tx
      .selectFrom('person')
      .select(['id', 'name', 'email'])
      .where('id', 'in', people)
      .execute())
      names.set(`person:${id}`, name ?? email ?? id)
  const keys = idsOf('key')
  if (keys.length > 0)
    for (const { id, label } of await tx
      .selectFrom('api_key')
      .select(['id', 'label'])
      .where('id', 'in', keys)
      .execute())
      names.set(`key:${id}`, label)
  return names
}
