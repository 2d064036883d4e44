/** A declaration with more said in it. Records refer to each other, so all of them are copied together. */
import type { Declaration, Fact, FactType, Interval, Value, Vocabulary } from '@carnet/law'

/** What is said of one fact: values, names of records that may be new, or records written in place. */
export type Said =
  | { readonly values: readonly Value[] }
  | { readonly names: readonly string[] }
  | { readonly records: readonly Readonly<Record<string, string | Interval>>[] }

interface Draft extends Fact {
  readonly values: Record<string, Value | readonly Value[]>
  readonly judged: Record<string, Fact['judged'][string]>
}

/** Where records of a kind stand in a declaration. Those of the last two are reached by those that name them only. */
export const collections: Readonly<Record<string, string>> = {
  party: 'parties',
  people: 'people',
  item: 'items',
  leg: 'legs',
  agreement: 'agreements',
  held: 'held',
  request: 'requests',
}

/** The record's name without its collection. */
export const shortNameOf = (record: Fact): string => record.name.slice(record.name.indexOf('.') + 1)

/** The declaration with one more fact. Names that no record bears become records of their own, of which nothing is known. */
export function withSaid(
  vocabulary: Vocabulary,
  declaration: Declaration,
  { record, fact, said }: { readonly record: string; readonly fact: string; readonly said: Said },
): Declaration {
  const made: Draft[] = []
  const copies = new Map<Fact, Draft>()
  const copy = (one: Fact): Draft => {
    const known = copies.get(one)
    if (known) return known
    const draft: Draft = { kind: one.kind, name: one.name, values: {}, judged: { ...one.judged } }
    copies.set(one, draft)
    for (const [name, value] of Object.entries(one.values))
      draft.values[name] = Array.isArray(value) ? value.map(copyValue) : copyValue(value as Value)
    return draft
  }
  const copyValue = (value: Value): Value =>
    typeof value === 'object' && 'values' in value ? copy(value) : value
  const all = (records: readonly Fact[]): Draft[] => records.map(copy)
  const drafts = {
    parties: all(declaration.parties),
    people: all(declaration.people),
    items: all(declaration.items),
    legs: all(declaration.legs),
    agreements: all(declaration.agreements),
  }
  const named = (kind: string, name: string): Draft => {
    const collection = collections[kind] ?? kind
    const known = [...copies.values(), ...made].find(one => one.name === `${collection}.${name}`)
    if (known) return known
    const draft: Draft = { kind, name: `${collection}.${name}`, values: {}, judged: {} }
    made.push(draft)
    if (Object.hasOwn(drafts, collection)) drafts[collection as keyof typeof drafts].push(draft)
    return draft
  }
  const target = [...copies.values()].find(one => one.name === record)
  if (target) say(vocabulary, target, { fact, said, named })
  return { ...declaration, declarant: declaration.declarant && copy(declaration.declarant), ...drafts }
}

interface Saying {
  readonly fact: string
  readonly said: Said
  readonly named: (kind: string, name: string) => Draft
}

function say(vocabulary: Vocabulary, target: Draft, { fact, said, named }: Saying): void {
  if (fact.startsWith('judged.') && 'values' in said) {
    const answer = said.values[0] === true
    target.judged[fact.slice('judged.'.length)] = { answer, by: null, day: null, evidence: [] }
    return
  }
  const type = vocabulary.records[target.kind]?.facts[fact]
  if (!type) return
  const values = valuesOf(vocabulary, type, `${target.name}.${fact}`, said, named)
  target.values[fact] = type.many ? values : (values[0] ?? [])
}

function valuesOf(
  vocabulary: Vocabulary,
  type: FactType,
  path: string,
  said: Said,
  named: Saying['named'],
): readonly Value[] {
  if ('values' in said) return said.values
  if ('names' in said) return said.names.map(name => named(type.of, name))
  const types = vocabulary.records[type.of]?.facts ?? {}
  return said.records.map((written, index): Fact => {
    const values: Record<string, Value> = {}
    for (const [name, value] of Object.entries(written)) {
      const inner = types[name]
      values[name] = inner?.type === 'ref' && typeof value === 'string' ? named(inner.of, value) : value
    }
    return { kind: type.of, name: `${path}[${index}]`, values, judged: {} }
  })
}

/** The declaration with a statutory total, by `REGIME.counter`. */
export const withTotal = (declaration: Declaration, counter: string, total: Interval): Declaration => ({
  ...declaration,
  counters: { ...declaration.counters, [counter]: total },
})
