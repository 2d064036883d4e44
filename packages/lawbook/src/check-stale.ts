/** Law that nobody has looked at for long: what was right on the day it was checked may not be right today. */
import type { Issue } from '@carnet/errors'
import { type Day, type Instrument, type Provenance, type Regime, shift } from '@carnet/law'
import type { Locate } from './locate.ts'

/** After so many days a check is old: half a year, as the house goes over its law. */
export const freshDays = 180

const noHolidays: ReadonlySet<Day> = new Set()

/** The last day on which a check is old, seen from `today`: what was checked on it or before is to be looked at again. */
export function staleBefore(today: Day): Day {
  return shift(today, { days: freshDays + 1 }, -1, noHolidays)
}

/** One warning for each instrument that was checked too long ago, and for each part that says an older day of its own. */
export function checkStale(regime: Regime, today: Day, locate: Locate): Issue[] {
  const limit = staleBefore(today)
  const days = new Set(regime.instruments.filter(one => one.checked <= limit).map(one => one.checked))
  const instruments = regime.instruments.filter(one => one.checked <= limit).map(one => issueOf(one, locate))
  // A part that takes its day from its instrument is told of with it.
  const parts = partsOf(regime)
    .filter(({ provenance }) => provenance.checked <= limit && !days.has(provenance.checked))
    .map(({ kind, name, provenance }) => noted(name, provenance.checked, locate(kind, name)))
  return [...instruments, ...parts]
}

const issueOf = (instrument: Instrument, locate: Locate): Issue =>
  noted(instrument.name, instrument.checked, locate('instrument', instrument.name))

const noted = (part: string, day: Day, at: Issue['at']): Issue => ({
  code: 'CARNET_CHECK_STALE',
  data: { part, day, days: freshDays },
  at,
})

function partsOf(regime: Regime): { kind: string; name: string; provenance: Provenance }[] {
  const { definitions, parameters, lists, counters, mechanisms, provisions } = regime
  const named = Object.entries({
    definition: definitions,
    parameter: parameters,
    list: lists,
    counter: counters,
    mechanism: mechanisms,
  }).flatMap(([kind, all]) => all.map(({ name, provenance }) => ({ kind, name, provenance })))
  return [...named, ...provisions.map(({ id, provenance }) => ({ kind: 'provision', name: id, provenance }))]
}
