/** Where a running total stands in its drawing: shares of the width from its beginning, and of the height from the top. */
import type { paths } from '@carnet/client'

export type Counter =
  paths['/v1/counters']['get']['responses'][200]['content']['application/json']['items'][number]
type Threshold = Counter['thresholds'][number]
type Count = Counter['total']

export interface Point {
  readonly x: number
  readonly y: number
}

/** What the law draws at one number; several provisions may draw it. */
export interface Line {
  readonly line: number
  readonly y: number
  readonly thresholds: readonly Threshold[]
}

export interface Drawing {
  readonly from: string
  readonly to: string
  /** The lower bound, month by month, and the upper one; the same where the total is exact. */
  readonly low: readonly Point[]
  readonly high: readonly Point[]
  readonly now: Point
  readonly lines: readonly Line[]
  /** Lines so far above the next one that they would press the total flat. */
  readonly above: number
  /** From today to the day on which the next line is expected, as far as the drawing goes. */
  readonly forecast: readonly [Point, Point] | null
}

/** Milliseconds; days of universal time have no other length. */
const msOfDay = 86_400_000
/** A line that is expected later than this is not drawn to its day. */
const furthest = 366
/** Room above the highest. */
const headroom = 1.2
const whole = 100

const toNumber = (day: string): number => Date.parse(day) / msOfDay
const toDay = (number: number): string => new Date(number * msOfDay).toISOString().slice(0, 10)

/** What has no end is drawn at what is known of it. */
export const upper = ({ low, high }: Count): number => high ?? low

/** The lowest line that the total has not surely reached. */
export const nextLine = ({ thresholds, total }: Counter): Threshold | undefined =>
  thresholds
    .filter(({ line }) => line > total.low)
    .reduce<Threshold | undefined>(
      (least, one) => (least === undefined || one.line < least.line ? one : least),
      undefined,
    )

/** How much of the way to the next line is gone: the nearest is shown first. */
export function nearness(counter: Counter): number {
  const next = nextLine(counter)
  return next ? upper(counter.total) / next.line : counter.thresholds.length > 0 ? 1 : -1
}

/** The last day of a month, today for the one under way. */
function dayOf(month: string, today: string): string {
  const [year = 0, of = 0] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year, of, 0)).toISOString().slice(0, 10)
  return last < today ? last : today
}

/** A list or a definition, which is named `CODE/NAME`, holds for some only: what is drawn for all is named before it. */
const forSome = ({ provision }: Threshold): number => (provision.includes('/') ? 1 : 0)

function byLine(thresholds: readonly Threshold[]): Map<number, Threshold[]> {
  const lines = new Map<number, Threshold[]>()
  for (const one of [...thresholds].sort((a, b) => forSome(a) - forSome(b)))
    lines.set(one.line, [...(lines.get(one.line) ?? []), one])
  return lines
}

export function drawingOf(counter: Counter, today: string): Drawing {
  const { months, total, thresholds } = counter
  const next = nextLine(counter)
  const now = toNumber(today)
  const first = Math.min(now - 1, toNumber(dayOf(months[0]?.month ?? today.slice(0, 7), today)))
  const expected = next?.state === 'expected' && next.day !== null ? toNumber(next.day) : null
  const last = expected === null ? now : Math.max(now, Math.min(expected, now + furthest))
  const top =
    headroom * Math.max(1, upper(total), next?.line ?? 0, ...months.map(month => upper(month.total)))
  const x = (at: number): number => (whole * (at - first)) / (last - first)
  const y = (count: number): number => whole * (1 - count / top)
  const along = (bound: (count: Count) => number): Point[] =>
    months.map(month => ({ x: x(toNumber(dayOf(month.month, today))), y: y(bound(month.total)) }))
  const lines = [...byLine(thresholds)].sort(([a], [b]) => a - b)
  return {
    from: toDay(first),
    to: toDay(last),
    low: along(({ low }) => low),
    high: along(upper),
    now: { x: x(now), y: y(upper(total)) },
    lines: lines.filter(([line]) => line <= top).map(([line, of]) => ({ line, y: y(line), thresholds: of })),
    above: lines.filter(([line]) => line > top).length,
    forecast: expected === null || !next ? null : forecastOf(),
  }

  function forecastOf(): [Point, Point] {
    const gone = expected! > now ? (last - now) / (expected! - now) : 1
    const from = upper(total)
    return [
      { x: x(now), y: y(from) },
      { x: x(last), y: y(from + (next!.line - from) * gone) },
    ]
  }
}
