/** What the statutory totals of a declaration ask for, so that somebody who remembers can answer. */

import { countedItems, counterKey, shortName, thisLeg } from './counters.ts'
import { shift } from './days.ts'
import { type DecideInput, eachWorld } from './decide.ts'
import type { Interval } from './declaration.ts'
import { YES } from './kleene.ts'
import type { Counter, Day } from './regime.ts'
import type { World } from './world.ts'

/** One statutory total that a leg adds to, or may add to. */
export interface CounterQuestion {
  readonly regime: string
  /** `REGIME.counter`, the name under which totals are kept. */
  readonly counter: string
  /** `REGIME.counter@leg`, the name under which the answer is handed to `decide`. */
  readonly total: string
  readonly leg: string
  readonly counts: Counter['counts']
  /** For whom, or between whom, is counted. */
  readonly key: string
  /** The names of the items of this leg that count, or may count. */
  readonly items: readonly string[]
  /** Those of them that count for certain. */
  readonly certain: readonly string[]
  /** What this leg alone adds, as far as the declaration tells. */
  readonly adds: Interval
  /** The days whose legs are added up, both included. */
  readonly window: { readonly from: Day; readonly to: Day }
  /** Legs moved under one of these provisions do not count. */
  readonly leave_out: readonly string[]
}

/** All statutory totals of the regimes concerned, leg by leg. */
export function countersOf(input: DecideInput): readonly CounterQuestion[] {
  const worlds: World[] = []
  eachWorld(input, world => worlds.push(world))
  return worlds.flatMap(world => {
    const { regime } = world.regime
    return regime.counters.map(counter => {
      const counted = countedItems(world, counter)
      const { leg } = world
      return {
        regime: regime.code,
        counter: `${regime.code}.${counter.name}`,
        total: `${regime.code}.${counter.name}@${shortName(leg)}`,
        leg: shortName(leg),
        counts: counter.counts,
        key: counterKey(world, counter),
        items: counted.map(({ item }) => shortName(item)),
        certain: counted.flatMap(({ item, answer }) => (answer === YES ? [shortName(item)] : [])),
        adds: thisLeg(world, counter, counted),
        window: windowOf(counter, input.declaration.as_of),
        leave_out: counter.leave_out,
      }
    })
  })
}

function windowOf(counter: Counter, day: Day): { from: Day; to: Day } {
  if ('months' in counter.window)
    return { from: shift(day, { months: counter.window.months }, -1, new Set()), to: day }
  const year = Number(day.slice(0, 4)) - (counter.window.since === 'last-new-year' ? 1 : 0)
  return { from: `${String(year).padStart(4, '0')}-01-01`, to: day }
}
