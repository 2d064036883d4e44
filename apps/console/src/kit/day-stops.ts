/** The stops of a slider over days: the days on which a law becomes another. Between two of them it is the same. */
export interface Stop {
  readonly day: string
  /** How many parts change; 0 for the day before the first. */
  readonly count: number
}

/** The day before the first change stands at the beginning, so that the law before it can be looked at too. */
export function stopsOf(days: readonly Stop[]): readonly Stop[] {
  const [first] = days
  return first ? [{ day: dayBefore(first.day), count: 0 }, ...days] : []
}

/** The stop whose law is that of a day: the last one that is not after it. */
export function stopOn(stops: readonly Stop[], day: string): number {
  const after = stops.findIndex(stop => stop.day > day)
  return Math.max(0, (after < 0 ? stops.length : after) - 1)
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}

export interface Year {
  readonly year: string
  /** From 0 to 1 along the slider. */
  readonly at: number
}

/** A label wherever a year begins, as far as there is room: `gap` is the least distance of two, as a part of the whole. */
export function yearsOf(stops: readonly Stop[], gap: number): readonly Year[] {
  const last = Math.max(1, stops.length - 1)
  const years: Year[] = []
  for (const [index, { day }] of stops.entries()) {
    const year = day.slice(0, 4)
    const at = index / last
    const before = years.at(-1)
    if (index === 0 || (before && before.year !== year && at - before.at >= gap)) years.push({ year, at })
  }
  return years
}

/** How high the bar of a stop is, from 0 to 1: a day that changes a hundred parts must not press all others flat. */
export function heightOf({ count }: Stop, stops: readonly Stop[]): number {
  const most = Math.max(1, ...stops.map(stop => stop.count))
  return count === 0 ? 0 : Math.log2(count + 1) / Math.log2(most + 1)
}
