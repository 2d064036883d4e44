/** The lines that a regime draws: numbers of parameters, and days from which or until which something is law. */
import { type Comparison, type Condition, type Day, type Regime, shift } from '@carnet/law'

/** A value of a parameter, while it is in force, and what is held against it. */
export interface NumberLine {
  readonly parameter: string
  readonly value: number
  readonly from: Day
  /** The last day of the value; null while no other follows. */
  readonly until: Day | null
  readonly uses: readonly Use[]
}

/** A counter, or the name of a fact (of a sum: the field that is added). */
export interface Use {
  readonly form: 'counter' | 'compare' | 'sum'
  readonly of: string
  readonly by: Comparison
}

export interface DayLine {
  readonly what: 'provision' | 'mechanism' | 'parameter' | 'list entry'
  readonly name: string
  /** The first day on which the law is otherwise. */
  readonly day: Day
}

const lastHop = (path: { readonly hops: readonly string[] }): string => path.hops.at(-1) ?? ''

export function numberLines(regime: Regime): NumberLine[] {
  const conditions = [...conditionsIn(regime)]
  return regime.parameters.flatMap(({ name, values }) => {
    const all = conditions.flatMap(one => useOf(one, name))
    const uses = [...new Map(all.map(use => [`${use.form} ${use.of} ${use.by}`, use])).values()]
    return values.flatMap(({ from, value }, index) => {
      const next = values[index + 1]?.from
      const until = next === undefined ? null : shift(next, { days: 1 }, -1, new Set())
      return value === null ? [] : [{ parameter: name, value, from, until, uses }]
    })
  })
}

function useOf(condition: Condition, parameter: string): Use[] {
  if (condition.form !== 'counter' && condition.form !== 'compare' && condition.form !== 'sum') return []
  const { bound, by, form } = condition
  if (typeof bound === 'number' || bound.parameter !== parameter) return []
  if (condition.form === 'counter') return [{ form, of: condition.counter, by }]
  return [{ form, of: condition.form === 'sum' ? condition.field : lastHop(condition.path), by }]
}

/** Every condition of a regime, and every part of each. */
export function* conditionsIn(part: unknown): Generator<Condition> {
  if (typeof part !== 'object' || part === null) return
  if ('form' in part) yield part as Condition
  for (const inner of Object.values(part)) yield* conditionsIn(inner)
}

/** Days before which nothing was written are no lines: the least day stands for *always*. */
const always = '0001-01-01'

export function dayLines(regime: Regime): DayLine[] {
  const lines: DayLine[] = []
  const add = (what: DayLine['what'], name: string, from: Day | null, until: Day | null): void => {
    if (from !== null && from !== always) lines.push({ what, name, day: from })
    if (until !== null) lines.push({ what, name, day: shift(until, { days: 1 }, 1, new Set()) })
  }
  for (const { id, in_force } of regime.provisions) add('provision', id, in_force.from, in_force.until)
  for (const { name, in_force } of regime.mechanisms) add('mechanism', name, in_force.from, in_force.until)
  for (const { name, values } of regime.parameters)
    for (const { from } of values) add('parameter', name, from, null)
  for (const list of regime.lists) {
    // The parties of an arrangement are data of its own.
    if (list.name.startsWith('arrangement/')) continue
    for (const { keys, in_force } of list.entries)
      add('list entry', `${list.name} ${keys[0] ?? ''}`, in_force.from, in_force.until)
  }
  return distinct(lines)
}

function distinct(lines: readonly DayLine[]): DayLine[] {
  const found = new Map(lines.map(line => [`${line.what} ${line.name} ${line.day}`, line]))
  return [...found.values()]
}
