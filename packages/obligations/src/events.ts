/** The days of events, as far as they are known: from the declaration, or from the clearance itself. */
import type { Day, FactRecord, Provision, Regime } from '@carnet/law'
import { type AskedRecord, askedRecords } from './conditions.ts'
import type { Basis } from './obligation.ts'
import { dayOf, recordsAt, recordsFor } from './records.ts'

export interface EventInput {
  readonly regime: Regime
  readonly provision: Provision
  readonly leg: FactRecord | null
  /** Names of the items that caused the duty. */
  readonly items: readonly string[]
  /** The day on which this transfer took effect, and the first one under the declaration, where the regime applies. */
  readonly moved: Day | null
  readonly first: Day | null
}

/** Events that come anew with each transfer. All others are of the declaration. */
export const ofEachTransfer: ReadonlySet<string> = new Set(['transfer', 'transaction'])

/** The day of an event, for each record that it happens to; with no day where nobody has said it yet. */
export function basesOf(event: string, input: EventInput): readonly Basis[] {
  const found = findDays(event, input)
  return found.length > 0 ? found : [{ event, day: null, record: null }]
}

function findDays(event: string, input: EventInput): readonly Basis[] {
  const { leg, provision, moved, first } = input
  const basis = (day: Day | null, record: string | null = null): Basis => ({ event, day, record })
  const starts = leg && dayOf(leg, 'starts')
  switch (event) {
    case 'transfer':
    case 'transaction':
      return [basis(moved ?? starts)]
    case 'first-transfer':
      // What has been cleared has moved, whatever day was planned.
      return [basis(starts !== null && first !== null ? earlier(starts, first) : (first ?? starts))]
    case 'commencement':
      return [basis(provision.in_force.from)]
    case 'contract-signed':
      return agreements(input).map(one => basis(dayOf(one, 'signed'), one.name))
    case 'contract-in-force':
      return agreements(input).map(one => basis(dayOf(one, 'in_force'), one.name))
    case 'impact-assessment':
      return named(input, 'assessments').map(one => basis(dayOf(one, 'day'), one.name))
    case 'notice-of-important-data':
      return noticeOf(input).map(([day, record]) => basis(day, record))
    default:
      return []
  }
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b)

/** The agreements that the provision speaks of: those of the texts that it names; where it names none, all of the leg. */
const agreements = (input: EventInput): readonly FactRecord[] => named(input, 'under')

function named({ regime, provision, leg }: EventInput, collection: string): readonly FactRecord[] {
  if (!leg) return []
  const asked = askedOf(regime, provision).filter(
    ({ over, values }) => over.length === 1 && over[0] === collection && values.size > 0,
  )
  return asked.length === 0
    ? recordsAt(leg, collection)
    : [...new Set(asked.flatMap(one => recordsFor(leg, one)))]
}

export const askedOf = (regime: Regime, { when, then }: Provision): readonly AskedRecord[] =>
  [when, ...then.oblige.flatMap(({ done_when, only_when }) => [done_when, only_when])].flatMap(condition =>
    askedRecords(regime, condition),
  )

/** The first notice of the items that the duty is about. */
function noticeOf({ leg, items }: EventInput): readonly (readonly [Day, string])[] {
  if (!leg) return []
  const told = recordsAt(leg, 'items')
    .filter(item => items.length === 0 || items.includes(item.name))
    .flatMap(item =>
      recordsAt(item, 'notices').flatMap(notice => {
        const day = dayOf(notice, 'day')
        return day === null ? [] : [[day, item.name] as const]
      }),
    )
    .sort(([a, one], [b, other]) => (a === b ? (one < other ? -1 : 1) : a < b ? -1 : 1))
  return told.slice(0, 1)
}
