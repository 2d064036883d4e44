/** Which plan is carried out: the one chosen by number, the one a declaration names as approved, or keeping everything. */
import { CarnetError, type Place } from '@carnet/errors'
import type { PlanSection } from '@carnet/lawbook'
import { keepEverything, type Plan, type Plans } from '@carnet/plan'

export interface Choice {
  readonly plan: Plan
  readonly by: 'number' | 'name' | 'declaration' | 'nothing to change'
}

/** A plan as somebody chose it: its number as they are listed, from 1, or its name. */
export type Chosen = number | string | undefined

/**
 * Null when nobody has chosen and the data do not move as they stand: nothing that changes the data is done unasked.
 * A plan that is named and no longer among the lawful ones is an error: what was approved is not what would be done.
 */
export function choosePlan(plans: Plans, choose: Chosen, approved: PlanSection | null): Choice | null {
  if (typeof choose === 'string') return { plan: planNamed(plans, choose, {}), by: 'name' }
  if (choose !== undefined) {
    const plan = plans.plans[choose - 1]
    if (plan) return { plan, by: 'number' }
    throw new CarnetError('CARNET_PLAN_NUMBER', { chosen: choose, count: plans.plans.length })
  }
  if (approved) return { plan: planNamed(plans, approved.approved, approved.at), by: 'declaration' }
  const keep = plans.plans.find(one => one.name === keepEverything)
  return keep?.ready ? { plan: keep, by: 'nothing to change' } : null
}

function planNamed(plans: Plans, name: string, at: Place): Plan {
  const plan = plans.plans.find(one => normalName(one.name) === normalName(name))
  if (plan) return plan
  const names = plans.plans.map(one => `“${one.name}”`).join(', ')
  throw new CarnetError('CARNET_PLAN_NOT_FOUND', { approved: name, plans: names }, { at })
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
