/** Processor time of decisions in this process, on one thread. A busy machine makes a round longer, not dearer. */

/** One round: µs of processor that a decision took. */
export type Round = (atLeast: number) => number | Promise<number>

/** All are asked in the same order, again and again until so many ms of processor are used. */
export function roundOf<Input>(all: readonly Input[], answer: (input: Input) => unknown): Round {
  return atLeast => {
    let kept: unknown
    let decided = 0
    let cpu = 0
    const used = process.cpuUsage()
    while (cpu < atLeast) {
      for (const input of all) kept = answer(input)
      decided += all.length
      cpu = processorSince(used)
    }
    if (kept === undefined) throw new Error('nothing was answered')
    return (1000 * cpu) / decided
  }
}

/** The same where each input is one that nobody has seen: copies are made while the clock stands. */
export function roundOfNew<Input>(
  all: readonly Input[],
  copy: (input: Input) => Input,
  answer: (input: Input) => unknown,
): Round {
  return atLeast => {
    let decided = 0
    let cpu = 0
    while (cpu < atLeast) {
      const copies = all.map(copy)
      const used = process.cpuUsage()
      for (const input of copies) answer(input)
      cpu += processorSince(used)
      decided += copies.length
    }
    return (1000 * cpu) / decided
  }
}

/** Ms of processor that this process has used since. */
export function processorSince(used: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(used)
  return (user + system) / 1000
}

/** By name, what every round took. Whoever is compared takes turns, so that all share what the machine does meanwhile. */
export async function inTurns(
  all: Readonly<Record<string, Round>>,
  rounds: number,
  atLeast: number,
): Promise<Record<string, readonly number[]>> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(all).map(name => [name, []]))
  for (let round = -1; round < rounds; round++)
    for (const [name, one] of Object.entries(all)) {
      const took = await one(atLeast)
      // The first round only warms up.
      if (round >= 0) times[name]!.push(took)
    }
  return times
}
