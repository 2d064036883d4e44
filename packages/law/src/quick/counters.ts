/** Statutory totals over rows. Those that count all legs of a declaration are left to `../counters.ts`. */
import { counterTotal, shortNameOf } from '../counters.ts'
import type { Interval } from '../declaration.ts'
import { type Kleene, NO, YES } from '../kleene.ts'
import type { Counted } from '../regime.ts'
import type { ResolvedCounter } from '../resolve.ts'
import { NUMBER, RECORD } from './codes.ts'
import { definitionHolds } from './definitions.ts'
import type { QuickRegime } from './regime.ts'
import { firstOf, isComplete, now, valuesOf } from './state.ts'

/** The total to and with this leg. Totals that were handed in come first; else all before this leg is unknown. */
export function findTotal(own: QuickRegime, { counter, code }: ResolvedCounter): Interval {
  const assumed = now.totals?.get(counter.name)
  if (assumed !== undefined) return assumed
  const handed = now.handed[code] ?? handedFor(code)
  if (handed !== undefined) return handed
  if (counter.none_before === null)
    return { low: thisLeg(own, counter, counter.counts).low, high: Number.POSITIVE_INFINITY }
  if (now.facts.legs.length === 1) return thisLeg(own, counter.none_before, counter.counts)
  return counterTotal(now.world(own), counter.name).total
}

function handedFor(code: string): Interval | undefined {
  for (const _ in now.handedFor) return now.handedFor[`${code}@${shortNameOf(now.legName)}`]
  return undefined
}

/** What this leg adds: whole groups, whose overlap is not known. */
function thisLeg(own: QuickRegime, of: Counted, counts: 'people' | 'devices'): Interval {
  const item = own.kinds.of('item')
  const people = own.kinds.of('people')
  const items = now.cells[now.leg + own.kinds.of('leg').cellOf.get('items')!]!
  const groupAt = item.cellOf.get('people')!
  const sizeAt = people.cellOf.get(counts === 'people' ? 'count' : 'devices')!
  const groups = new Map<number, number>()
  let low = 0
  for (const one of [...valuesOf(items)]) {
    if ((one & 3) !== RECORD) continue
    const answer = isCounted(own, of, one >> 2)
    if (answer === NO) continue
    const group = firstOf(now.cells[(one >> 2) + groupAt]!)
    const isGroup = (group & 3) === RECORD
    const size = isGroup ? firstOf(now.cells[(group >> 2) + sizeAt]!) : group
    const isSaid = isGroup && (size & 3) === NUMBER
    // An item about people is about one person at least.
    if (answer === YES) low = Math.max(low, isSaid ? now.numbers[size >> 2]! : 1)
    const most = isSaid ? now.numbers[(size >> 2) + 1]! : Number.POSITIVE_INFINITY
    const key = isGroup ? group : -1
    groups.set(key, Math.max(most, groups.get(key) ?? 0))
  }
  let high = 0
  for (const size of groups.values()) high += size
  // Items that are not said may be of anybody.
  return { low, high: isComplete(items) ? high : Number.POSITIVE_INFINITY }
}

/** Whether the item is in one of the classes, and in none that are left out. */
function isCounted(own: QuickRegime, { classes, not_classes }: Counted, row: number): Kleene {
  const within = most(own, classes, row)
  return Math.min(within, 2 - most(own, not_classes, row)) as Kleene
}

function most(own: QuickRegime, names: readonly string[], row: number): Kleene {
  let answer: Kleene = NO
  for (const name of names) {
    const definition = own.definitions.get(name)
    if (definition?.definition.of !== 'item') continue
    const one = definitionHolds(own, definition, row)
    if (one > answer) answer = one
  }
  return answer
}
