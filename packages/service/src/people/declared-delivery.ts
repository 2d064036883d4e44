/** What a transfer tells of a delivery beyond its record: which column had the identifier, and for whom pseudonyms were made. */
import { type DeliveryAsDeclared, type LegData, pseudonymRecipient } from '@carnet/clearance'
import { readDeclaration } from '@carnet/lawbook'
import type { Tables } from '@carnet/store'
import type { Transaction } from 'kysely'
import { type ServiceContext, today } from '../context.ts'

/** Null for what was cleared by the command line, which leaves a record alone. */
export async function declaredDelivery(
  context: Pick<ServiceContext, 'library' | 'clock'>,
  tx: Transaction<Tables>,
  entry: string,
  kind: string,
): Promise<DeliveryAsDeclared | null> {
  const row = await tx
    .selectFrom('flow')
    .innerJoin('transfer as t', 't.id', 'flow.transfer_id')
    .innerJoin('declaration_revision as r', join =>
      join.onRef('r.declaration_id', '=', 't.declaration_id').onRef('r.revision', '=', 't.revision'),
    )
    .select(['flow.leg', 't.inspections', 'r.text'])
    .where('flow.entry', '=', entry)
    .executeTakeFirst()
  if (!row) return null
  const inspected = (row.inspections ?? []) as unknown as readonly LegData[]
  const inspection = inspected.find(({ leg }) => leg === row.leg)?.inspection
  const { vocabulary, codes } = context.library
  const { declaration } = readDeclaration(row.text, 'declaration.yaml', {
    vocabulary,
    codes,
    today: today(context),
  })
  const leg = declaration.legs.find(({ name }) => name === row.leg || name.endsWith(`.${row.leg}`))
  if (!inspection || !leg) return null
  const { people, columns } = inspection
  const identified = people.kind === kind ? (people.identifiedBy?.[0] ?? null) : null
  const column = identified ?? columns.find(({ category }) => category === kind)?.name ?? null
  return { column, recipient: pseudonymRecipient(leg) }
}
