/** Plans from the one that keeps most to the one that leaves least to be done. */
import type { PlanShown } from './transfer.ts'

/** What a plan asks of people; less is less to do. In the order in which the planner weighs it. */
const toDo = ({ cost }: PlanShown): readonly number[] => [cost.mechanisms, cost.steps, cost.papers, cost.days]
/** What it takes from the data. */
const taken = ({ cost }: PlanShown): readonly number[] => [cost.lost, cost.changed]

export function keptToDone(plans: readonly PlanShown[]): readonly PlanShown[] {
  return [...plans].sort((one, other) => compare(taken(one), taken(other)) || compare(toDo(other), toDo(one)))
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [at, value] of one.entries()) {
    const difference = value - (other[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
