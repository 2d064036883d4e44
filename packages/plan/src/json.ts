/** What the command line and the service tell of plans, as JSON. */
import type { Plan } from './plan.ts'
import type { Plans } from './search.ts'

export const planJson = ({ name, changes, ready, cost, requirements, decision }: Plan) => ({
  name,
  changes,
  ready,
  cost,
  requirements: requirements.map(({ regime, leg, measure }) => ({
    regime,
    leg,
    provision: measure.provision,
    ways: measure.ways,
  })),
  outcome: decision.outcome,
  standing: decision.standing,
})

export const plansJson = (plans: Plans) => ({
  decision: plans.asDeclared,
  plans: plans.plans.map(planJson),
  tried: plans.tried,
  complete: plans.complete,
})
