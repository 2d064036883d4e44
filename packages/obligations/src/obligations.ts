/** All that is owed, from what regimes say of the legs, what the declaration tells, and the day on which the data moved. */
import { type Day, type Declaration, type Regime, shift, type Vocabulary } from '@carnet/law'
import type { Burden } from './cleared.ts'
import { dutiesOwed } from './duties.ts'
import { holdingsOwed } from './holdings.ts'
import { byDay, type Owed } from './obligation.ts'
import { yearOf } from './spans.ts'

export interface ObligationsInput {
  readonly regimes: readonly Regime[]
  readonly vocabulary: Pick<Vocabulary, 'duties'>
  readonly burdens: readonly Burden[]
  /** Where agreements, papers and mechanisms in hand stand, with their days; without one, such events have no day. */
  readonly declaration: Pick<Declaration, 'legs'> | null
  /** The day on which this transfer took effect in a time zone; null for one that has not. */
  readonly moved: (timeZone: string) => Day | null
  /** The same, of the first transfer under the declaration. */
  readonly first: (timeZone: string) => Day | null
}

/** Earliest first. Neither the order of regimes nor of burdens, duties or records matters. */
export function obligationsOf(input: ObligationsInput): readonly Owed[] {
  const found = new Map<string, Owed>()
  for (const burden of input.burdens) {
    const regime = input.regimes.find(({ code }) => code === burden.regime)
    if (!regime) continue
    const leg = input.declaration?.legs.find(({ name }) => name === `legs.${burden.leg}`) ?? null
    const { vocabulary } = input
    const moved = input.moved(regime.time_zone)
    const first = input.first(regime.time_zone)
    const one = { regime, vocabulary, burden, leg, moved, first }
    for (const owed of [...dutiesOwed(one), ...holdingsOwed(one)]) {
      const before = found.get(owed.key)
      if (!before || surer(owed, before)) found.set(owed.key, owed)
    }
  }
  return [...found.values()].sort(byDay)
}

/** Of two that are one: what is not shown as done everywhere is not done. Else whichever comes first in text, so that order means nothing. */
function surer(owed: Owed, before: Owed): boolean {
  if (owed.done !== before.done) return before.done === 'yes' || owed.done === 'no'
  return JSON.stringify(owed) < JSON.stringify(before)
}

/** What recurs, each time up to a day: the year is part of its key. All else is itself. */
export function occurrences(owed: Owed, until: Day): readonly Owed[] {
  const { recurring, due } = owed
  if (!recurring || due === null) return [owed]
  const each: Owed[] = []
  const none: ReadonlySet<Day> = new Set()
  let starts = owed.starts
  for (let day = due, years = 1; each.length === 0 || day <= until; years++) {
    each.push({ ...owed, key: `${owed.key} ${yearOf(day)}`, starts, due: day, done: 'unknown' })
    starts = day
    day = shift(due, { years: (recurring.years ?? 1) * years }, 1, none)
  }
  return each
}
