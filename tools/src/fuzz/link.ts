/**
 * A written declaration as the graph of facts, without the reader: for the long run, where reading text would take most
 * of the time. A test holds the two against each other.
 */
import type { Declaration, Fact, Interval, Judgement, Value } from '@carnet/law'
import type { Written } from './conditions.ts'
import { type FactWritten, facts } from './vocabulary.ts'

const collections: Readonly<Record<string, string>> = {
  parties: 'party',
  people: 'people',
  items: 'item',
  legs: 'leg',
  agreements: 'agreement',
  held: 'held',
}
type Draft = Fact & { values: Record<string, Value | readonly Value[]>; judged: Record<string, Judgement> }

export function link(written: Written): Declaration {
  const named = new Map<string, Draft>()
  const all: { draft: Draft; said: Written }[] = []
  for (const [collection, kind] of Object.entries(collections))
    for (const [name, said] of Object.entries((written[collection] as Record<string, Written>) ?? {})) {
      const draft: Draft = { kind, name: `${collection}.${name}`, values: {}, judged: {} }
      named.set(`${kind} ${name}`, draft)
      all.push({ draft, said })
    }
  const top = [...all]
  for (const { draft, said } of top) fill(draft, said, named)
  const of = (kind: string) => top.map(({ draft }) => draft).filter(draft => draft.kind === kind)
  const declarant = written.declarant as string | undefined
  return {
    as_of: (written.as_of as string | undefined) ?? '2025-06-01',
    declarant: declarant === undefined ? null : named.get(`party ${declarant}`)!,
    parties: of('party'),
    people: of('people'),
    items: of('item'),
    legs: of('leg'),
    agreements: of('agreement'),
    counters: intervals((written.counters as Written) ?? {}),
    regimes: [],
  }
}

function fill(draft: Draft, said: Written, named: ReadonlyMap<string, Draft>): void {
  for (const [key, value] of Object.entries(said)) {
    if (key === 'judged') {
      for (const [term, answer] of Object.entries(value as Record<string, string>))
        draft.judged[term] = { answer: answer === 'yes', by: null, day: null, evidence: [] }
      continue
    }
    const fact = facts[draft.kind]![key]!
    const one = (member: unknown, name: string) => valueFrom(member, fact, `${draft.name}.${name}`, named)
    const members = fact.many ? (value as readonly unknown[]) : []
    draft.values[key] = fact.many
      ? members.map((member, index) => one(member, members.length > 1 ? `${key}[${index}]` : key))
      : one(value, key)
  }
}

function valueFrom(
  value: unknown,
  fact: FactWritten,
  name: string,
  named: ReadonlyMap<string, Draft>,
): Value {
  const [type = '', kind = ''] = fact.type.split(' ')
  if (type === 'number') return interval(value)
  if (type === 'ref' && typeof value === 'string') return named.get(`${kind} ${value}`)!
  if (type !== 'record' && type !== 'ref') return value as Value
  const draft: Draft = { kind, name, values: {}, judged: {} }
  fill(draft, value as Written, named)
  return draft
}

/** Numbers by name, as totals are written. */
export const intervals = (written: Written): Record<string, Interval> =>
  Object.fromEntries(Object.entries(written).map(([name, value]) => [name, interval(value)]))

function interval(value: unknown): Interval {
  if (typeof value === 'number') return { low: value, high: value }
  const [low, high] = value as [number | null, number | null]
  return { low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY }
}
