/** Mechanisms as they stand for the leg, and what a requirement makes of them: as in `../mechanisms.ts`. */
import { and, type Kleene, NO, not, or, YES } from '../kleene.ts'
import type { Mechanism, Ways } from '../regime.ts'
import type { QuickRegime } from './regime.ts'
import { type Judge, now, valuesOf } from './state.ts'

export interface QuickMechanism {
  readonly mechanism: Mechanism
  readonly index: number
  readonly inForce: boolean
  readonly available: Judge | null
  readonly held: Judge
}

/** The ways of a requirement, their mechanisms found. */
export type QuickWays =
  /** Null for a mechanism that the regime does not have. */
  { readonly way: QuickMechanism | null } | { readonly parts: readonly QuickWays[]; readonly isAny: boolean }

export function quickWays(ways: Ways, mechanisms: ReadonlyMap<string, QuickMechanism>): QuickWays {
  if ('mechanism' in ways) return { way: mechanisms.get(ways.mechanism) ?? null }
  const isAny = 'any_of' in ways
  const parts = isAny ? ways.any_of : ways.all_of
  return { isAny, parts: parts.map(part => quickWays(part, mechanisms)) }
}

function available(own: QuickRegime, way: QuickMechanism): Kleene {
  const known = own.available[way.index]! - own.mark
  if (known > 0) return (known - 1) as Kleene
  const answer = findAvailable(own, way)
  own.available[way.index] = own.mark + answer + 1
  return answer
}

function findAvailable(own: QuickRegime, { mechanism, index, inForce, available }: QuickMechanism): Kleene {
  if (!inForce) return NO
  if (!mechanism.besides && isOther(own, index)) return NO
  return available === null ? YES : available(now.leg, 0, 0, 0)
}

/** Whether the leg relies on other ways of this regime. */
function isOther(own: QuickRegime, index: number): boolean {
  const code = own.relied()
  if (code === 0) return false
  const words = valuesOf(code)
  let isOneNamed = false
  for (let at = 0; at < words.length; at++) {
    const way = own.wayOf.get(words[at]!)
    if (way === index) return false
    if (way !== undefined) isOneNamed = true
  }
  return isOneNamed
}

/** Whether the mechanism is available and in hand. */
function inHand(own: QuickRegime, way: QuickMechanism): Kleene {
  const known = own.held[way.index]! - own.mark
  if (known > 0) return (known - 1) as Kleene
  const can = available(own, way)
  const answer = can === NO ? NO : and(can, way.held(now.leg, 0, 0, 0))
  own.held[way.index] = own.mark + answer + 1
  return answer
}

/** Whether some way is left. Of a leg that is done, only what was in hand counts. */
export const usable = (own: QuickRegime, ways: QuickWays, isDone: boolean): Kleene =>
  isDone ? held(own, ways) : joined(own, ways, available)

/** Whether some way is in hand. */
export const held = (own: QuickRegime, ways: QuickWays): Kleene => joined(own, ways, inHand)

function joined(
  own: QuickRegime,
  ways: QuickWays,
  stands: (own: QuickRegime, way: QuickMechanism) => Kleene,
): Kleene {
  if ('way' in ways) return ways.way === null ? NO : stands(own, ways.way)
  const { parts, isAny } = ways
  const join = isAny ? or : and
  let answer: Kleene = isAny ? NO : YES
  const decided = not(answer)
  for (let index = 0; index < parts.length && answer !== decided; index++)
    answer = join(answer, joined(own, parts[index]!, stands))
  return answer
}
