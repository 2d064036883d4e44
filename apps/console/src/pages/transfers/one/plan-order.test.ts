import { expect, it } from 'vitest'
import { keptToDone } from './plan-order.ts'
import type { PlanShown } from './transfer.ts'

const nothing = { mechanisms: 0, steps: 0, papers: 0, days: 0, lost: 0, changed: 0 }
const plan = (name: string, cost: Partial<PlanShown['cost']>): PlanShown => ({
  name,
  sha256: name,
  ready: true,
  changes: [],
  requirements: [],
  outcome: 'conditional',
  cost: { ...nothing, ...cost },
})

it('leads from what keeps most to what leaves least to do, whatever the order it was given', () => {
  const keep = plan('keep', { mechanisms: 1, steps: 4, papers: 4 })
  const some = plan('pseudonymise', { mechanisms: 1, steps: 2, changed: 1 })
  const drop = plan('drop', { lost: 2 })
  const names = (plans: readonly PlanShown[]) => keptToDone(plans).map(({ name }) => name)
  expect(names([drop, keep, some])).toEqual(['keep', 'pseudonymise', 'drop'])
  expect(names([some, drop, keep])).toEqual(['keep', 'pseudonymise', 'drop'])
})

it('of two that take the same puts the one with more to do first', () => {
  const more = plan('more', { lost: 1, steps: 3 })
  const less = plan('less', { lost: 1, steps: 1 })
  expect(keptToDone([less, more]).map(({ name }) => name)).toEqual(['more', 'less'])
})
