/** The protections of a leg: those of the chosen plan, and those that the declaration asks for besides. */
import { CarnetError, type Place } from '@carnet/errors'
import type { Plan } from '@carnet/plan'
import type { Protection } from '@carnet/protect'

type Wanted = Record<string, unknown> & { leg?: unknown; column?: unknown }

/** For one leg with data. `wanted` are the declaration's own; one that names a leg is for that leg alone. */
export function protectionsFor(
  leg: string,
  columns: readonly string[],
  plan: Plan,
  wanted: readonly unknown[],
  at: Place,
): readonly Protection[] {
  const changes = plan.changes
    .filter(change => change.leg === leg)
    .map((change): Protection => ({ column: change.item.split('/').at(-1)!, do: change.change }))
  const own = wanted.flatMap(one => {
    const { leg: only, ...protection } = readWanted(one, at)
    if (only !== undefined && only !== leg) return []
    // In a declaration of several legs a column may stand in another leg's file only.
    if (
      only === undefined &&
      !columns.includes(String(protection.column)) &&
      plan.decision.findings[0]?.legs.length !== 1
    )
      return []
    return changes.some(change => change.column === protection.column)
      ? []
      : [protection as unknown as Protection]
  })
  return [...changes, ...own]
}

function readWanted(one: unknown, at: Place): Wanted {
  if (typeof one === 'object' && one !== null && typeof (one as Wanted).column === 'string')
    return one as Wanted
  throw new CarnetError('CARNET_PROTECTION_FORM', { received: JSON.stringify(one) }, { at })
}
