/** The law on each day on which it changes, and on the days either side: is there on each what the provisions rest on? */
import type { Issue } from '@carnet/errors'
import {
  type Day,
  type InForce,
  isDay,
  type Provision,
  type Regime,
  shift,
  type Vocabulary,
  type Ways,
} from '@carnet/law'
import { mentionsOf } from './check-mentions.ts'
import type { Locate } from './locate.ts'
import { always } from './provenance.ts'

const noHolidays: ReadonlySet<Day> = new Set()

/** Every day on which something of the regime begins, ends or changes, with the day before and the day after; sorted. */
export function changeDays(regime: Regime): Day[] {
  const spans: InForce[] = [
    ...regime.instruments.map(one => one.in_force),
    ...regime.provisions.map(one => one.in_force),
    ...regime.mechanisms.map(one => one.in_force),
    ...regime.lists.flatMap(list => list.entries.map(entry => entry.in_force)),
  ]
  const changes = [
    ...spans.flatMap(({ from, until }) => [from, until]),
    ...regime.parameters.flatMap(parameter => parameter.values.map(value => value.from)),
  ].filter(day => day !== null && day !== always.from && isDay(day))
  const days = changes.flatMap(day => [
    shift(day!, { days: 1 }, -1, noHolidays),
    day!,
    shift(day!, { days: 1 }, 1, noHolidays),
  ])
  return [...new Set(days)].sort()
}

/** Each lack is noted once for each provision, with the first day on which it shows. */
export function checkDays(regime: Regime, vocabulary: Vocabulary, locate: Locate): Issue[] {
  const days = changeDays(regime)
  return regime.provisions.flatMap(provision => {
    const own = days.filter(day => isInForce(provision.in_force, day))
    return [
      ...valuesMissing(provision, own, regime, vocabulary, locate),
      ...wayMissing(provision, own, regime, locate),
      ...textMissing(provision, own, regime, locate),
    ]
  })
}

const isInForce = ({ from, until }: InForce, day: Day): boolean =>
  from !== null && from <= day && (until === null || day <= until)

function valuesMissing(
  provision: Provision,
  days: readonly Day[],
  regime: Regime,
  vocabulary: Vocabulary,
  locate: Locate,
): Issue[] {
  const duties = provision.then.oblige.flatMap(duty => [duty.done_when, duty.only_when])
  const { parameters } = mentionsOf([provision.when, ...duties], regime, vocabulary)
  return regime.parameters
    .filter(parameter => parameters.has(parameter.name))
    .flatMap(({ name, values }): Issue[] => {
      const day = days.find(one => !values.some(value => value.from <= one))
      if (day === undefined) return []
      const at = locate('provision', provision.id)
      return [{ code: 'CARNET_CHECK_NO_VALUE', data: { provision: provision.id, parameter: name, day }, at }]
    })
}

function wayMissing(provision: Provision, days: readonly Day[], regime: Regime, locate: Locate): Issue[] {
  const { require } = provision.then
  if (!require) return []
  const open = (ways: Ways, day: Day): boolean => {
    if ('any_of' in ways) return ways.any_of.some(way => open(way, day))
    if ('all_of' in ways) return ways.all_of.every(way => open(way, day))
    return regime.mechanisms.some(one => one.name === ways.mechanism && isInForce(one.in_force, day))
  }
  const day = days.find(one => !open(require, one))
  if (day === undefined) return []
  const at = locate('provision', provision.id)
  return [{ code: 'CARNET_CHECK_NO_WAY', data: { provision: provision.id, day }, at }]
}

/** A provision outlives its text, or comes before it. */
function textMissing(provision: Provision, days: readonly Day[], regime: Regime, locate: Locate): Issue[] {
  const instrument = regime.instruments.find(one => one.name === provision.instrument)
  const day = instrument && days.find(one => !isInForce(instrument.in_force, one))
  if (!instrument || day === undefined) return []
  const data = { provision: provision.id, instrument: instrument.name, day }
  return [{ code: 'CARNET_CHECK_TEXT_NOT_IN_FORCE', data, at: locate('provision', provision.id) }]
}
