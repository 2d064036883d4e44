/** What is owed: one thing that somebody has to do, keep or renew, with its day where the law gives one. */
import type { Answer, Confidence, Day, Span, Words } from '@carnet/law'

/**
 * `before`: due before the data move. `deadline`: due so long after an event. `yearly`: due every year. `standing`: for as long as it
 * lasts. `keep`: records that are to be kept until the day. `expiry`: a mechanism ends. `renewal`: the time in which its renewal is to
 * be asked for. `paper`: an assessment, or another paper, is too old from the day after on.
 */
export const kinds = [
  'before',
  'deadline',
  'yearly',
  'standing',
  'keep',
  'expiry',
  'renewal',
  'paper',
] as const
export type Kind = (typeof kinds)[number]

/** What a person must look at besides the day: nothing is made up where the law, or the declaration, says nothing. */
export const cautions = ['no-holidays', 'holidays-incomplete', 'event-open', 'no-day-of-year'] as const
export type Caution = (typeof cautions)[number]

/** The event that a day is counted from. `record` names where it stands in the declaration; `day` is null until somebody says it. */
export interface Basis {
  readonly event: string
  readonly day: Day | null
  readonly record: string | null
}

export interface Owed {
  /** The same for the same thing, however often it is worked out: what was marked done stays so. */
  readonly key: string
  /** Whether it is owed for each transfer, or once for all that a declaration covers. */
  readonly per: 'transfer' | 'declaration'
  readonly regime: string
  /** The name of the leg, as in the declaration. */
  readonly leg: string
  readonly kind: Kind
  /** The duty, or the mechanism that ends. */
  readonly code: string
  /** The provision, or `REGIME/mechanism`, that it follows from. */
  readonly provision: string
  readonly cite: Words
  readonly source: string
  readonly confidence: Confidence
  readonly doubt: Words | null
  readonly words: Words
  /** From which day on it runs, or may be done; never after `due`. */
  readonly starts: Day | null
  /** The last day; null where there is none, or where it is not known yet. */
  readonly due: Day | null
  readonly basis: Basis
  /** It falls due again so long afterwards. */
  readonly recurring: Span | null
  /** Codes of the filings, assessments and texts that show it as done. */
  readonly papers: readonly string[]
  /** yes: the declaration shows it as done. */
  readonly done: Answer
  readonly cautions: readonly Caution[]
}

/** By day, those without one last; then by key. */
export function byDay(a: Pick<Owed, 'due' | 'key'>, b: Pick<Owed, 'due' | 'key'>): number {
  const days = compare(a.due ?? lastOfAll, b.due ?? lastOfAll)
  return days === 0 ? compare(a.key, b.key) : days
}

/** After every day that can be written. */
const lastOfAll = '~'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
