/** What enterprises that consent have reported of the effect of a draft: counts, and no word of whose they are. */
import type { Tables } from '@carnet/store'
import type { Transaction } from 'kysely'
import { type Static, Type } from 'typebox'
import { oneOf } from '../shapes.ts'
import { directions, type Effect } from './effect.ts'
import { smallestShown, sumShown } from './suppress.ts'

const count = Type.Union([Type.Integer({ minimum: smallestShown, maximum: 1_000_000 }), Type.Null()], {
  description: 'null for 1 to 4: a count that small is never told',
})

export const effectShape = Type.Object({
  declarations: Type.Union([Type.Literal(0), ...count.anyOf], {
    description: 'how many declarations were decided; null for 1 to 4',
  }),
  rows: Type.Array(
    Type.Object(
      {
        entry: Type.Union([Type.String({ maxLength: 500 }), Type.Null()], {
          description: 'the entry that alone makes the change; null where several do together',
        }),
        direction: oneOf(directions),
        declarations: count,
      },
      { additionalProperties: false },
    ),
    { maxItems: 20_000 },
  ),
})

const sum = Type.Object({
  at_least: Type.Integer(),
  hidden: Type.Integer({ description: 'how many reports hide a count of 1 to 4' }),
})

export const totalsShape = Type.Object({
  reports: Type.Integer({ description: 'how many enterprises have reported' }),
  declarations: sum,
  rows: Type.Array(
    Type.Object({
      entry: Type.Union([Type.String(), Type.Null()]),
      direction: oneOf(directions),
      declarations: sum,
    }),
  ),
})

/** All reports on a draft together, most declarations first. */
export async function effectTotals(
  tx: Transaction<Tables>,
  draft: string,
): Promise<Static<typeof totalsShape>> {
  const reports = await tx.selectFrom('draft_effect').select('effect').where('draft_id', '=', draft).execute()
  const effects = reports.map(({ effect }) => effect as unknown as Effect)
  const counts = new Map<string, (number | null)[]>()
  for (const { rows } of effects)
    for (const { entry, direction, declarations } of rows) {
      const key = JSON.stringify([entry, direction])
      counts.set(key, [...(counts.get(key) ?? []), declarations])
    }
  const rows = [...counts].map(([key, all]) => {
    const [entry, direction] = JSON.parse(key) as [string | null, Effect['rows'][number]['direction']]
    return { entry, direction, declarations: sumShown(all) }
  })
  return {
    reports: effects.length,
    declarations: sumShown(effects.map(({ declarations }) => declarations)),
    rows: rows.sort(
      (one, other) =>
        other.declarations.at_least - one.declarations.at_least ||
        other.declarations.hidden - one.declarations.hidden,
    ),
  }
}
