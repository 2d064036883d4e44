/** The form of a standing approval, as it stands in the address: whoever has to sign in anew on the way comes back to all of it. */
import { type Bounds, type Period, periods } from './standing.ts'

export interface Form {
  readonly declaration: string
  readonly plans: readonly string[]
  readonly categories: readonly string[]
  /** As typed: no number until there is one. */
  readonly people: string
  readonly per: Period
  readonly clearances: string
  readonly until: string
}

/** What is proposed where nothing was said: few times, not for long. */
export interface Proposed {
  readonly plans: readonly string[]
  readonly categories: readonly string[]
  readonly people: string
}

const monthsProposed = 3
const clearancesProposed = '10'
/** As the service takes it. */
const most = 1_000_000_000

/** The same day of the month some months later; the last of that month where it has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOf = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOf))).toISOString().slice(0, 10)
}

export function formIn(address: URLSearchParams, proposed: Proposed, today: string): Form {
  const listed = (name: string, otherwise: readonly string[]): readonly string[] => {
    const text = address.get(name)
    return text === null ? otherwise : JSON.parse(`[${text}]`)
  }
  return {
    declaration: address.get('declaration') ?? '',
    plans: readable(() => listed('plans', proposed.plans), proposed.plans),
    categories: (address.get('categories')?.split(' ') ?? proposed.categories).filter(one => one !== ''),
    people: address.get('people') ?? proposed.people,
    per: periods.find(one => one === address.get('per')) ?? 'clearance',
    clearances: address.get('clearances') ?? clearancesProposed,
    until: address.get('until') ?? monthsAfter(today, monthsProposed),
  }
}

/** What somebody has written into an address by hand may be anything. */
function readable(read: () => readonly string[], otherwise: readonly string[]): readonly string[] {
  try {
    return read().filter(one => typeof one === 'string')
  } catch {
    return otherwise
  }
}

export function addressOf(form: Form): URLSearchParams {
  const { plans, categories, ...rest } = form
  return new URLSearchParams({
    ...rest,
    plans: JSON.stringify(plans).slice(1, -1),
    categories: categories.join(' '),
  })
}

/** What the form says as bounds; null while something is missing. */
export function boundsOf(form: Form, today: string): Bounds | null {
  const { plans, categories, per, until } = form
  const people = numberIn(form.people, 0)
  const clearances = numberIn(form.clearances, 1)
  if (people === null || clearances === null || plans.length === 0 || categories.length === 0) return null
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || until < today) return null
  return {
    plans: [...plans],
    categories: [...categories],
    people: { at_most: people, per },
    until,
    clearances,
  }
}

function numberIn(text: string, least: number): number | null {
  const number = Number(text)
  return text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most ? number : null
}
