/** Numbers of people by what they change: the same case with rising numbers, and where the answer becomes another. */
import type { Declaration, Regime } from '@carnet/law'
import { valueOn } from '../names.ts'
import { type Asked, ask, type Court, withPeople } from './ask.ts'
import type { Steps } from './steps.ts'

export interface Stretch {
  /** The least number of people for which the answer is this. */
  readonly from: number
  readonly asked: Asked
}

/** One case of one regime: the answers from one person on, each with where it begins. */
export function* stretchesOf(base: Declaration, numbers: readonly number[], court: Court): Steps<Stretch[]> {
  const stretches: Stretch[] = []
  for (const from of numbers) {
    const asked = ask(withPeople(base, from), court)
    const last = stretches.at(-1)
    if (!last || markOf(last.asked) !== markOf(asked)) stretches.push({ from, asked })
    yield
  }
  return stretches
}

const markOf = ({ outcome, grounds, ways }: Asked): string =>
  JSON.stringify([outcome, grounds.map(ground => ground.id), ways])

/** One person, and every number that a value of either regime fixes for people or devices, with its neighbours. */
export function numbersOf(regimes: readonly Regime[], asOf: string): number[] {
  const units = ['people', 'devices']
  const values = regimes.flatMap(regime =>
    regime.parameters
      .filter(({ unit }) => units.includes(unit))
      .flatMap(({ values }) => valueOn(values, asOf)?.value ?? []),
  )
  const all = values.flatMap(value => [value - 1, value, value + 1]).filter(value => value >= 1)
  return [...new Set([1, ...all])].sort((one, other) => one - other)
}
