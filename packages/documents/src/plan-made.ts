/** An approved plan as documents show it: what it changes, and what a person wanted besides. */
import type { PlanSection } from '@carnet/lawbook'
import type { PlanMade } from './input.ts'

export function planMade(
  plan: Pick<PlanMade, 'name' | 'changes'>,
  section: Pick<PlanSection, 'by' | 'day' | 'protect'> | null,
): PlanMade {
  const protections = (section?.protect ?? []).flatMap(wanted => {
    if (typeof wanted !== 'object' || wanted === null) return []
    const { leg = null, column, do: change } = wanted as Readonly<Record<string, unknown>>
    if (typeof column !== 'string' || typeof change !== 'string') return []
    return [{ leg: typeof leg === 'string' ? leg : null, column, change }]
  })
  return {
    name: plan.name,
    changes: plan.changes,
    protections,
    by: section?.by ?? null,
    day: section?.day ?? null,
  }
}
