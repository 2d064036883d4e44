/** The protections of a leg: those of the chosen plan, and those that the declaration asks for besides. */
import { CarnetError, type Place } from '@carnet/errors'
import type { Plan } from '@carnet/plan'
import { checkProtections, type Protection } from '@carnet/protect'
import { columnOf } from './columns.ts'

/** A leg that has data, and their columns. */
export interface LegColumns {
  readonly leg: string
  readonly columns: readonly string[]
}

interface Wanted {
  /** For this leg alone; null: for every leg whose data have the column. */
  readonly leg: string | null
  readonly protection: Protection
}

/**
 * For each leg with data, in order. `wanted` are the declaration's own. What was asked for is done or refused, never passed over: a
 * column or leg that is nowhere, or a column that the plan changes in another way, is an error.
 */
export function protectionsOf(
  legs: readonly LegColumns[],
  plan: Pick<Plan, 'changes'>,
  wanted: readonly unknown[],
  at: Place,
): ReadonlyMap<string, readonly Protection[]> {
  const own = wanted.map(one => readWanted(one, at))
  for (const one of own) requireSomewhere(one, legs, at)
  return new Map(legs.map(one => [one.leg, protectionsFor(one, plan, own)]))
}

function protectionsFor(
  { leg, columns }: LegColumns,
  plan: Pick<Plan, 'changes'>,
  own: readonly Wanted[],
): readonly Protection[] {
  const planned = plan.changes.flatMap((change): Protection[] => {
    const column = change.leg === leg ? columnOf(change.item, leg, columns) : null
    return column === null ? [] : [{ column, do: change.change }]
  })
  const besides = own
    .filter(one => (one.leg === null ? columns.includes(one.protection.column) : one.leg === leg))
    .map(one => one.protection)
    // A column that goes needs nothing else; the same thing twice is once.
    .filter(
      one =>
        !planned.some(
          other => other.column === one.column && (other.do === 'drop' || isPlain(one, other.do)),
        ),
    )
  const all = [...planned, ...besides]
  checkProtections(all, columns)
  return all
}

const isPlain = (protection: Protection, act: string): boolean =>
  protection.do === act && Object.keys(protection).length === 2

function requireSomewhere({ leg, protection }: Wanted, legs: readonly LegColumns[], at: Place): void {
  const meant = leg === null ? legs : legs.filter(one => one.leg === leg)
  if (meant.length === 0)
    throw new CarnetError(
      'CARNET_PROTECTION_LEG',
      { leg: leg ?? '', column: protection.column, legs: legs.map(one => one.leg).join(', ') },
      { at },
    )
  if (!meant.some(one => one.columns.includes(protection.column)))
    checkProtections([protection], [...new Set(meant.flatMap(one => one.columns))])
}

function readWanted(one: unknown, at: Place): Wanted {
  const given = one as (Record<string, unknown> & { leg?: unknown }) | null
  const form = typeof given === 'object' && given !== null && typeof given.column === 'string'
  if (!form || (given.leg !== undefined && typeof given.leg !== 'string'))
    throw new CarnetError('CARNET_PROTECTION_FORM', {}, { at })
  const { leg, ...protection } = given
  return { leg: (leg as string | undefined) ?? null, protection: protection as unknown as Protection }
}
