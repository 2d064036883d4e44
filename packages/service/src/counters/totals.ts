/** Running totals as they are today, month by month, and when they reach a line. */
import { isInLedger } from '@carnet/clearance'
import type { Counter, Regime } from '@carnet/law'
import {
  type Forecast,
  forecast,
  type Increment,
  type Pace,
  type PaceInput,
  paceOf,
  type Threshold,
  thresholdsOf,
  windowStart,
} from '@carnet/obligations'
import type { Count, CountedDay, IsInLedger, State, Unions } from '@carnet/state'
import { type ServiceContext, today } from '../context.ts'

export interface RunningTotal {
  readonly regime: Regime
  readonly counter: Counter
  readonly key: string
  readonly since: string
  readonly today: Count
  readonly pace: Pace
  readonly lines: readonly (Threshold & Forecast)[]
  readonly months: readonly { readonly month: string; readonly total: Count }[]
}

/** Totals of the organisation, one for each counter and for whom, or between whom, it counts. */
export async function runningTotals(
  { library, states, clock }: ServiceContext,
  organisation: string,
  months: number,
): Promise<readonly RunningTotal[]> {
  const state = await states.of(organisation)
  const inLedger = isInLedger(await state.log())
  const day = today({ clock })
  const counted = await state.countedDays(inLedger)
  const found: RunningTotal[] = []
  for (const [name, days] of grouped(counted)) {
    const [code = '', key = ''] = JSON.parse(name) as string[]
    const [of = '', ...rest] = code.split('.')
    const regime = library.regimes.find(one => one.code === of)
    const counter = regime?.counters.find(one => one.name === rest.join('.'))
    if (regime && counter)
      found.push(await runningTotal({ state, inLedger, regime, counter, key, days, day, months }))
  }
  return found
}

function grouped(counted: readonly CountedDay[]): Map<string, readonly string[]> {
  const groups = new Map<string, Set<string>>()
  for (const { counter, key, day } of counted) {
    const name = JSON.stringify([counter, key])
    groups.set(name, (groups.get(name) ?? new Set()).add(day))
  }
  return new Map(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, days]) => [name, [...days].sort()]),
  )
}

interface Asked {
  readonly state: State
  readonly inLedger: IsInLedger
  readonly regime: Regime
  readonly counter: Counter
  readonly key: string
  /** On which something was added. */
  readonly days: readonly string[]
  readonly day: string
  readonly months: number
}

async function runningTotal(asked: Asked): Promise<RunningTotal> {
  const { regime, counter, key, day, months } = asked
  const since = windowStart(counter.window, day)
  const now = await totalOn(asked, since, day)
  const input: PaceInput = { window: counter.window, today: day, increments: await increments(asked, since) }
  const series: { month: string; total: Count }[] = []
  for (const last of monthEnds(day, months))
    series.push({
      month: last.slice(0, 7),
      total: await totalOn(asked, windowStart(counter.window, last), last),
    })
  return {
    regime,
    counter,
    key,
    since,
    today: now,
    pace: paceOf(input),
    lines: thresholdsOf(regime, counter.name, day).map(line => ({ ...line, ...forecast(input, line.line) })),
    months: series,
  }
}

/** Millions of people are counted once, and not for everybody who looks. */
const counted = new WeakMap<State, Unions>()
const mostUnions = 2000

function unionsOf(state: State): Unions {
  const known = counted.get(state)
  if (known && known.size < mostUnions) return known
  const unions: Unions = new Map()
  counted.set(state, unions)
  return unions
}

const totalOn = (
  { state, inLedger, regime, counter, key }: Asked,
  from: string,
  to: string,
): Promise<Count> =>
  state.total(`${regime.code}.${counter.name}`, key, { from, to }, inLedger, [], unionsOf(state))

/** On more days than these the people are counted week by week: each count reads what came before. */
const mostDays = 60
const aWeek = 7

/** Whoever was in the total already adds nothing: what a day added is the difference of two totals. */
async function increments(asked: Asked, since: string): Promise<readonly Increment[]> {
  const within = asked.days.filter(one => one >= since && one <= asked.day)
  const steps = within.length <= mostDays ? within : lastOfWeeks(within)
  const found: Increment[] = []
  let before = 0
  for (const day of steps) {
    const { low, high } = await totalOn(asked, since, day)
    const total = Number.isFinite(high) ? high : low
    found.push({ day, added: Math.max(0, total - before) })
    before = Math.max(before, total)
  }
  return found
}

function lastOfWeeks(days: readonly string[]): readonly string[] {
  const weeks = new Map<number, string>()
  for (const day of days) weeks.set(Math.floor(Date.parse(day) / 86_400_000 / aWeek), day)
  return [...weeks.values()]
}

/** The last days of the months, and today for the month under way; oldest first. */
export function monthEnds(day: string, months: number): readonly string[] {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const ends = Array.from({ length: months - 1 }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 0)).toISOString().slice(0, 10),
  )
  return [...ends.reverse(), day]
}
