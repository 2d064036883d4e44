/** Times of decisions in this process, on one thread, warm. */
import { median } from '../statistics.ts'

/** µs of one decision: medians of the rounds. */
export interface Time {
  readonly wall: number | null
  readonly cpu: number | null
}

export const rounds = 3
/** A round goes through all declarations, again and again until so many ms of processor are used: on a busy machine, too, all is warm. */
export const atLeast = 100

/** Each of `all` is asked in the same order; `answer` gives something back, so that nothing is left out as unused. */
export function timeOf<Input>(all: readonly Input[], answer: (input: Input) => unknown): Time {
  let kept: unknown
  const walls: number[] = []
  const cpus: number[] = []
  for (let round = -1; round < rounds; round++) {
    const started = performance.now()
    const used = process.cpuUsage()
    let decided = 0
    let cpu = 0
    while (cpu < atLeast * (round < 0 ? 2 : 1)) {
      for (const input of all) kept = answer(input)
      decided += all.length
      cpu = processorSince(used)
    }
    // The first round only warms up.
    if (round < 0) continue
    walls.push((1000 * (performance.now() - started)) / decided)
    cpus.push((1000 * cpu) / decided)
  }
  if (kept === undefined) throw new Error('nothing was answered')
  return { wall: median(walls), cpu: median(cpus) }
}

/** Ms of processor that this process has used since. */
export function processorSince(used: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(used)
  return (user + system) / 1000
}
