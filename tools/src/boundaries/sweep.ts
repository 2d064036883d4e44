/** Which lines of a regime have an example on each side of them, and which lack one. */
import {
  type Day,
  type Declaration,
  type Fact,
  type Interval,
  type Regime,
  shift,
  type Value,
} from '@carnet/law'
import type { Example } from '@carnet/lawbook'
import { dayLines, type NumberLine, numberLines, type Use } from './lines.ts'

export interface Lack {
  readonly regime: string
  readonly line: string
  /** Sides without an example: `one below`, `at`, `one above`, `the day before`, `the day`. */
  readonly sides: readonly string[]
}

export interface Sweep {
  readonly lines: number
  readonly lacks: readonly Lack[]
}

export function sweep(regime: Regime, examples: readonly Example[]): Sweep {
  const concerned = examples.filter(
    ({ expect, file }) => regime.code in expect.outcomes || file.startsWith(`${regime.code}/`),
  )
  const numbers = numberLines(regime).filter(({ uses }) => uses.length > 0)
  const days = dayLines(regime)
  const asOf = new Set(concerned.map(({ declaration }) => declaration.as_of))
  const lacks = [
    ...numbers.map(line => ({ line: nameOf(line), sides: openSides(line, regime.code, concerned) })),
    ...days.map(({ what, name, day }) => ({
      line: `${what} ${name}, ${day}`,
      sides: [
        ...(asOf.has(shift(day, { days: 1 }, -1, new Set())) ? [] : ['the day before']),
        ...(asOf.has(day) ? [] : ['the day']),
      ],
    })),
  ].filter(({ sides }) => sides.length > 0)
  return { lines: numbers.length + days.length, lacks: lacks.map(lack => ({ regime: regime.code, ...lack })) }
}

const nameOf = ({ parameter, value, from, until }: NumberLine): string =>
  `parameter ${parameter}, ${value} (${from} to ${until ?? 'today'})`

function openSides(line: NumberLine, code: string, examples: readonly Example[]): string[] {
  const found = new Set<number>()
  for (const { declaration } of examples)
    if (within(declaration.as_of, line))
      for (const number of numbersIn(declaration, line.uses, code)) found.add(number)
  const sides: [string, number][] = [
    ['one below', line.value - 1],
    ['at', line.value],
    ['one above', line.value + 1],
  ]
  // Nothing is less than none.
  return sides.filter(([, number]) => number >= 0 && !found.has(number)).map(([side]) => side)
}

export const within = (day: Day, { from, until }: NumberLine): boolean =>
  from <= day && (until === null || day <= until)

/** The numbers that a declaration says of what is held against a line; of what is within bounds, both. */
function* numbersIn(declaration: Declaration, uses: readonly Use[], code: string): Generator<number> {
  for (const { form, of } of uses) {
    if (form === 'counter') {
      const total = declaration.counters[`${code}.${of}`]
      if (total) yield* [total.low, total.high]
      continue
    }
    for (const record of recordsIn(declaration)) {
      for (const value of [record.values[of]].flat()) if (isNumber(value)) yield* [value.low, value.high]
      if (form === 'sum') yield* sumsOf(record, of)
    }
  }
}

/** What the records of a set come to, all together and each pair: what a sum may add. */
function* sumsOf(record: Fact, field: string): Generator<number> {
  for (const set of Object.values(record.values)) {
    if (!Array.isArray(set)) continue
    const numbers = (set as readonly Value[]).flatMap(one => {
      const value = typeof one === 'object' && 'kind' in one ? one.values[field] : undefined
      return isNumber(value) ? [value.low] : []
    })
    yield numbers.reduce((so, number) => so + number, 0)
    for (const one of numbers) for (const other of numbers) yield one + other
  }
}

export const isNumber = (value: unknown): value is Interval =>
  typeof value === 'object' && value !== null && 'low' in value && 'high' in value

export function recordsIn(declaration: Declaration): Set<Fact> {
  const found = new Set<Fact>()
  const visit = (value: Value | readonly Value[]): void => {
    if (Array.isArray(value)) for (const one of value as readonly Value[]) visit(one)
    else if (typeof value === 'object' && 'kind' in value && !found.has(value)) {
      found.add(value)
      for (const inner of Object.values(value.values)) visit(inner)
    }
  }
  const { parties, people, items, legs, agreements } = declaration
  for (const record of [...parties, ...people, ...items, ...legs, ...agreements]) visit(record)
  return found
}

/** The report, one line a regime, and below it one a line of the law that lacks an example. */
export function report(regimes: readonly Regime[], examples: readonly Example[], list: boolean): string {
  const parts = regimes.map(regime => {
    const { lines, lacks } = sweep(regime, examples)
    const head = `${regime.code}: ${lines} lines, ${lines - lacks.length} with an example on each side`
    return [
      head,
      ...(list ? lacks.map(({ line, sides }) => `    ${line}: no example ${sides.join(', ')}`) : []),
    ].join('\n')
  })
  return `${parts.join('\n')}\n`
}
