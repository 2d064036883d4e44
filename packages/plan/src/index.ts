export { withChanges } from './change.ts'
export { planJson, plansJson } from './json.ts'
export {
  type Change,
  type Cost,
  compareCost,
  dominates,
  type ItemChange,
  keepEverything,
  type Plan,
  planName,
} from './plan.ts'
export { findPlans, mostDecisions, type PlanInput, type Plans } from './search.ts'
