/** What was filed, in aggregates: from where to where, by which mechanism, in which month; and which entries of lists are used. */
import type { Tables } from '@carnet/store'
import { sql, type Transaction } from 'kysely'
import { type Static, Type } from 'typebox'
import { type Sum, sumShown, suppress } from './suppress.ts'

const count = Type.Union([Type.Integer(), Type.Null()], { description: 'null for 1 to 4' })
const orNull = <Shape extends Parameters<typeof Type.Union>[0][number]>(shape: Shape) =>
  Type.Union([shape, Type.Null()])
const sum = Type.Object({
  at_least: Type.Integer({ description: 'the sum of the counts that are shown' }),
  hidden: Type.Integer({ description: 'how many counts of 1 to 4 are not in it' }),
})

const cell = {
  from: orNull(Type.String({ description: 'null: not declared' })),
  to: orNull(Type.String()),
  mechanism: orNull(Type.String({ description: 'several are joined by +; null: none' })),
  month: Type.String({ description: 'YYYY-MM, of the clearance' }),
}

const rollUp = Type.Array(
  Type.Object({ value: orNull(Type.String({ description: 'null: as in the cells' })), filings: sum }),
)

export const flowsShape = Type.Object({
  cells: Type.Array(Type.Object({ ...cell, filings: count })),
  total: sum,
  by: Type.Object(
    { from: rollUp, to: rollUp, mechanism: rollUp, month: rollUp },
    { description: 'sums of the cells as they are shown: no hidden count can be worked out from them' },
  ),
})

export const hitsShape = Type.Object({
  items: Type.Array(
    Type.Object({ regime: Type.String(), list: Type.String(), entry: Type.String(), filings: count }),
  ),
  total: sum,
})

interface Cell {
  readonly from: string | null
  readonly to: string | null
  readonly mechanism: string | null
  readonly month: string
}

/** Of the filings with a carnet that were not returned. */
export async function flowsOf(tx: Transaction<Tables>, organisation: string) {
  const rows = await tx
    .selectFrom('filing')
    .select([
      sql<string | null>`summary->>'from'`.as('from'),
      sql<string | null>`summary->>'to'`.as('to'),
      sql<string>`summary->'mechanisms'`.as('mechanisms'),
      sql<string>`substr(summary->>'cleared_at', 1, 7)`.as('month'),
      sql<string>`count(*)`.as('count'),
    ])
    .where('organisation_id', '=', organisation)
    .where('summary', 'is not', null)
    .where('state', '<>', 'returned')
    .groupBy(sql`1, 2, 3, 4`)
    .execute()
  const counted = rows.map(({ from, to, mechanisms, month, count: filings }): [Cell, number] => {
    const names = mechanisms as unknown as readonly string[]
    return [{ from, to, mechanism: names.length === 0 ? null : names.join(' + '), month }, Number(filings)]
  })
  return flowsShown(counted)
}

/** Only from what is shown is anything added up. */
export function flowsShown(counted: readonly (readonly [Cell, number])[]) {
  const cells = suppress(counted).map(([cell, filings]) => ({ ...cell, filings }))
  cells.sort(
    (one, other) =>
      (one.month < other.month ? 1 : one.month > other.month ? -1 : 0) ||
      (other.filings ?? 0) - (one.filings ?? 0) ||
      (nameOf(one) < nameOf(other) ? -1 : 1),
  )
  const by = (key: keyof Cell): { value: string | null; filings: Sum }[] => {
    const values = [...new Set(cells.map(cell => cell[key]))].sort((one, other) =>
      (one ?? '') < (other ?? '') ? -1 : 1,
    )
    return values.map(value => ({
      value,
      filings: sumShown(cells.filter(cell => cell[key] === value).map(({ filings }) => filings)),
    }))
  }
  return {
    cells,
    total: sumShown(cells.map(({ filings }) => filings)),
    by: { from: by('from'), to: by('to'), mechanism: by('mechanism'), month: by('month') },
  }
}

const nameOf = ({ from, to, mechanism }: Cell): string => JSON.stringify([from, to, mechanism])

/** How many filings use each entry of a list, most first. */
export async function hitsOf(
  tx: Transaction<Tables>,
  organisation: string,
): Promise<Static<typeof hitsShape>> {
  const rows = await tx
    .selectFrom('list_use as u')
    .innerJoin('filing as f', 'f.id', 'u.filing_id')
    .select(['u.regime', 'u.list', 'u.entry', sql<string>`count(*)`.as('count')])
    .where('f.organisation_id', '=', organisation)
    .where('f.state', '<>', 'returned')
    .groupBy(['u.regime', 'u.list', 'u.entry'])
    .execute()
  const items = suppress(rows.map(({ count: filings, ...entry }) => [entry, Number(filings)] as const)).map(
    ([entry, filings]) => ({ ...entry, filings }),
  )
  items.sort(
    (one, other) =>
      (other.filings ?? 0) - (one.filings ?? 0) ||
      (`${one.regime}/${one.list}/${one.entry}` < `${other.regime}/${other.list}/${other.entry}` ? -1 : 1),
  )
  return { items, total: sumShown(items.map(({ filings }) => filings)) }
}
