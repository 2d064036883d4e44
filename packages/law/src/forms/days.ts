/** Days against days: by, not older than, within a window. */
import { shift } from '../days.ts'
import type { Reading } from '../graph.ts'
import { fromBoolean, type Kleene, NO, UNKNOWN } from '../kleene.ts'
import type { Node, Scope } from '../node.ts'
import { compilePath, writePath } from '../path.ts'
import type { Condition, Day, Path } from '../regime.ts'
import type { ResolvedRegime } from '../resolve.ts'
import { show } from './fact.ts'

type DayForm = Extract<Condition, { form: 'day' | 'age' | 'window' }>

export function dayTest(condition: DayForm, scope: Scope): Node {
  const paths = [condition.day, ...otherDays(condition)]
  const readers = paths.map(path => compilePath(path, scope))
  const says = daySays(condition)
  const decide = decider(condition, scope.regime)
  const judge = (readings: readonly Reading[]): Kleene => {
    const days = readings.map(reading => reading.values[0])
    if (days.some((day, index) => day === undefined && readings[index]!.complete)) return NO
    if (days.some(day => day === undefined)) return UNKNOWN
    return decide(days as Day[])
  }
  return {
    judge: frame => judge(readers.map(read => read(frame))),
    explain: frame => {
      const readings = readers.map(read => read(frame))
      return {
        answer: judge(readings),
        form: condition.form,
        says,
        found: readings.map(show),
        gaps: readings.flatMap(reading => reading.gaps),
        presumed: readings.flatMap(reading => reading.presumed),
        children: [],
      }
    },
    ask: (frame, asked) => {
      for (const read of readers) asked.add(read(frame).gaps)
    },
  }
}

/** The days that the first one is held against. */
export function otherDays(condition: DayForm): Path[] {
  if (condition.form === 'day') return [condition.by]
  if (condition.form === 'age') return [{ root: 'as_of', hops: [] }]
  return [condition.before ?? condition.after ?? { root: 'as_of', hops: [] }]
}

export const daySays = (condition: DayForm) => ({ day: writePath(condition.day), ...words(condition) })

function words(condition: DayForm): Record<string, unknown> {
  if (condition.form === 'day') return { by: writePath(condition.by) }
  if (condition.form === 'age') return { not_older_than: condition.not_older_than }
  const side = condition.before
    ? { before: writePath(condition.before) }
    : condition.after
      ? { after: writePath(condition.after) }
      : {}
  return { within: condition.within, ...side }
}

export function decider(condition: DayForm, regime: ResolvedRegime): (days: readonly Day[]) => Kleene {
  if (condition.form === 'day') return ([day, by]) => fromBoolean(day! <= by!)
  const span = condition.form === 'age' ? condition.not_older_than : condition.within
  const holidays = span.working_days ? daysOn(span.calendar, regime) : new Set<Day>()
  // Working days cannot be counted without the calendar of the place.
  if (holidays === null) return () => UNKNOWN
  const worked = daysOn(span.worked, regime) ?? new Set<Day>()
  if (condition.form === 'window' && condition.after) {
    return ([day, after]) => fromBoolean(day! >= after! && day! <= shift(after!, span, 1, holidays, worked))
  }
  return ([day, end]) => fromBoolean(day! <= end! && day! >= shift(end!, span, -1, holidays, worked))
}

/** The days that a list of the regime names; null where there is no such list. */
function daysOn(name: string | undefined, regime: ResolvedRegime): ReadonlySet<Day> | null {
  const list = name === undefined ? undefined : regime.lists.get(name)
  return list ? new Set(list.entries.keys()) : null
}
