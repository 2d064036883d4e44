/** Days counted as the law counts them; where it leaves the public holidays open, that is said. */
import { type Day, type Regime, type Span, shift } from '@carnet/law'
import type { Caution } from './obligation.ts'

export interface Counted {
  readonly day: Day
  readonly cautions: readonly Caution[]
}

const none: ReadonlySet<Day> = new Set()

/** `day` moved by a span, by the holidays that the regime has for it. */
export function counted(regime: Regime, day: Day, span: Span, sign: 1 | -1): Counted {
  const holidays = daysOf(regime, span.calendar)
  const worked = daysOf(regime, span.worked) ?? holidays ?? none
  const moved = shift(day, span, sign, holidays ?? none, worked)
  if (!span.working_days) return { day: moved, cautions: [] }
  if (!holidays) return { day: moved, cautions: ['no-holidays'] }
  const [from, to] = sign === 1 ? [day, moved] : [moved, day]
  return { day: moved, cautions: yearsAreKnown(holidays, from, to) ? [] : ['holidays-incomplete'] }
}

function daysOf(regime: Regime, name: string | undefined): ReadonlySet<Day> | null {
  const list = name === undefined ? undefined : regime.lists.find(one => one.name === name)
  return list ? new Set(list.entries.flatMap(({ keys }) => keys)) : null
}

/** A year of which no holiday is loaded is one whose holidays are not known. */
function yearsAreKnown(holidays: ReadonlySet<Day>, from: Day, to: Day): boolean {
  const known = new Set([...holidays].map(yearOf))
  for (let year = Number(yearOf(from)); year <= Number(yearOf(to)); year++)
    if (!known.has(String(year).padStart(4, '0'))) return false
  return true
}

export const yearOf = (day: Day): string => day.slice(0, 4)
