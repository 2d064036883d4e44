/** Duties with their days. */

import {
  type Day,
  type Due,
  type FactRecord,
  type Obligation,
  type Provision,
  type Regime,
  shift,
  type Vocabulary,
} from '@carnet/law'
import { dutyWords } from '@carnet/locales'
import type { Burden, BurdenDuty } from './cleared.ts'
import { askedRecords } from './conditions.ts'
import { basesOf, type EventInput, ofEachTransfer } from './events.ts'
import type { Basis, Caution, Kind, Owed } from './obligation.ts'
import { counted, yearOf } from './spans.ts'

export interface LegInput {
  readonly regime: Regime
  readonly vocabulary: Pick<Vocabulary, 'duties'>
  readonly burden: Burden
  readonly leg: FactRecord | null
  readonly moved: Day | null
  readonly first: Day | null
}

export function dutiesOwed(input: LegInput): readonly Owed[] {
  return input.burden.duties.flatMap(duty => {
    const provision = input.regime.provisions.find(({ id }) => id === duty.provision)
    const laid = provision?.then.oblige.filter(one => isSame(one, duty)) ?? []
    return laid.flatMap(one => owedFor(input, provision!, one, duty))
  })
}

const isSame = ({ duty, due }: Obligation, told: BurdenDuty): boolean =>
  duty === told.duty && (told.due === null || JSON.stringify(due) === JSON.stringify(told.due))

function owedFor(
  input: LegInput,
  provision: Provision,
  { due, done_when }: Obligation,
  told: BurdenDuty,
): readonly Owed[] {
  const { regime, leg, moved, first } = input
  const event = eventOf(due)
  const asking: EventInput = { regime, provision, leg, items: told.items, moved, first }
  const bases = basesOf(event, asking)
  const each = bases.length > 1
  return bases.map(basis => {
    const timed = timeOf(regime, due, basis)
    const { provenance } = provision
    const name = [regime.code, input.burden.leg, provision.id, told.duty, timed.kind, dueName(due)]
    return {
      key: [...name, ...(each ? [basis.record] : [])].join(' '),
      per: ofEachTransfer.has(event) && due.when !== 'standing' ? 'transfer' : 'declaration',
      regime: regime.code,
      leg: input.burden.leg,
      code: told.duty,
      provision: provision.id,
      cite: provenance.cite,
      source: provenance.source,
      confidence: provenance.confidence,
      doubt: provision.doubt,
      words: dutyWords(told.duty, input.vocabulary.duties[told.duty], due),
      basis,
      papers: papersOf(regime, done_when),
      done: told.done,
      ...timed,
    } satisfies Owed
  })
}

/** What tells two times of one duty of one provision apart. */
const dueName = (due: Due): string =>
  'span' in due ? `${JSON.stringify({ ...due.span, calendar: undefined, worked: undefined })}` : due.when

function eventOf(due: Due): string {
  if ('event' in due) return due.event
  return due.when === 'before' ? 'transfer' : 'first-transfer'
}

type Timed = Pick<Owed, 'kind' | 'starts' | 'due' | 'recurring' | 'cautions'>

const lastOfYear = '12-31'

function timeOf(regime: Regime, due: Due, { day }: Basis): Timed {
  const timed = (kind: Kind, last: Day | null, cautions: readonly Caution[] = []): Timed => ({
    kind,
    starts: day,
    due: last,
    recurring: kind === 'yearly' ? { years: 1 } : null,
    cautions: day === null && kind !== 'standing' ? ['event-open', ...cautions] : cautions,
  })
  switch (due.when) {
    case 'standing':
      return timed('standing', null)
    case 'before':
      return timed('before', day)
    case 'yearly':
      if (due.by !== undefined) return timed('yearly', day && nextOfYear(day, due.by))
      // Once in every year: the first year ends first, whenever in it the law may want it.
      return timed('yearly', day && `${yearOf(day)}-${lastOfYear}`, ['no-day-of-year'])
    default: {
      const kind = due.when === 'for' ? 'keep' : 'deadline'
      if (day === null) return timed(kind, null)
      const { day: last, cautions } = counted(regime, day, due.span, 1)
      return timed(kind, last, cautions)
    }
  }
}

const none: ReadonlySet<Day> = new Set()

/** The first such day of a year after a day; in years without it, the last of its month. */
function nextOfYear(after: Day, by: string): Day {
  const first = `${leapYear}-${by}`
  const inYear = (year: number): Day => shift(first, { years: year - leapYear }, 1, none)
  const year = Number(yearOf(after))
  const same = inYear(year)
  return same > after ? same : inYear(year + 1)
}

/** A year that has every day of the year, before all others. */
const leapYear = 1600

/** Facts by which records say what they are. */
const named: ReadonlySet<string> = new Set(['what', 'kind', 'text', 'scheme', 'mechanism'])

/** What shows the duty as done: the filings, assessments and texts that its condition names. */
export function papersOf(regime: Regime, condition: Obligation['done_when']): readonly string[] {
  const values = askedRecords(regime, condition).flatMap(({ over, values }) =>
    over.length === 0 ? [] : [...values].flatMap(([fact, asked]) => (named.has(fact) ? asked : [])),
  )
  return [...new Set(values.filter(value => typeof value === 'string'))].sort()
}
