/** Which plan is carried out: the one chosen by number, the one a declaration names as approved, or keeping everything. */
import { CarnetError } from '@carnet/errors'
import type { PlanSection } from '@carnet/lawbook'
import { keepEverything, type Plan, type Plans } from '@carnet/plan'

export interface Choice {
  readonly plan: Plan
  readonly by: 'number' | 'declaration' | 'nothing to change'
}

/**
 * Null when nobody has chosen and the data do not move as they stand: nothing that changes the data is done unasked.
 * A plan that is named and no longer among the lawful ones is an error: what was approved is not what would be done.
 */
export function choosePlan(
  plans: Plans,
  choose: number | undefined,
  approved: PlanSection | null,
): Choice | null {
  if (choose !== undefined) {
    const plan = plans.plans[choose - 1]
    if (plan) return { plan, by: 'number' }
    throw new CarnetError('CARNET_PLAN_NUMBER', { chosen: choose, count: plans.plans.length })
  }
  if (approved) {
    const plan = plans.plans.find(one => normalName(one.name) === normalName(approved.approved))
    if (plan) return { plan, by: 'declaration' }
    const names = plans.plans.map(one => `“${one.name}”`).join(', ')
    throw new CarnetError(
      'CARNET_PLAN_NOT_FOUND',
      { approved: approved.approved, plans: names },
      { at: approved.at },
    )
  }
  const keep = plans.plans.find(one => one.name === keepEverything)
  return keep?.ready ? { plan: keep, by: 'nothing to change' } : null
}

/** The order in which a person lists the items, and the kind of comma, do not matter. Names of items may hold spaces. */
function normalName(name: string): string {
  return name
    .split(/[;；]/)
    .map(part => {
      const [, verb, items] = part.trim().match(/^(drop|pseudonymise)\s+(.*)$/su) ?? []
      if (!verb || !items) return part.trim()
      const sorted = items.split(/[,，、]/).map(item => item.trim())
      return `${verb} ${sorted.sort().join(', ')}`
    })
    .sort()
    .join('; ')
}
