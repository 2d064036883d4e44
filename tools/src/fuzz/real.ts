/** Real law, and declarations of its examples with facts dropped, changed and made less exact. */
import type { Issue } from '@carnet/errors'
import type { DecideInput, Declaration, Fact, Value } from '@carnet/law'
import { collectLibrary, type Example, type Library, readExamples } from '@carnet/lawbook'
import { readFolder } from '../regime-files.ts'
import type { Chance } from './chance.ts'

/** One change: what a fact of a record is now; `null` where it is not said any more. */
export interface Change {
  /** The name of a record, or `declaration`. */
  readonly record: string
  /** A fact, `judged.TERM`, `counters.NAME`, `as_of` or `declarant`. */
  readonly fact: string
  /** A value, `[low, high]`, `{ record: NAME }`, or a set of these as `{ set: [...] }`. */
  readonly value: unknown
}

export interface RealPair {
  readonly example: string
  readonly changes: readonly Change[]
}

export interface RealLaw {
  readonly library: Library
  readonly examples: readonly Example[]
}

export function readRealLaw(): RealLaw {
  const files = readFolder('regimes')
  const issues: Issue[] = []
  const library = collectLibrary(files, issues)
  const examples = Object.entries(files).flatMap(([path, text]) =>
    path.endsWith('.examples.yaml') ? readExamples(text, path, library, issues) : [],
  )
  return { library, examples }
}

/** An example and one to six changes of it. */
export function writeRealPair(chance: Chance, { library, examples }: RealLaw): RealPair {
  const example = chance.one(examples)
  const other = chance.one(examples)
  const changes = Array.from({ length: 1 + chance.below(6) }, () =>
    change(chance, example.declaration, other.declaration, library),
  )
  return { example: example.id, changes: changes.filter(one => one !== null) }
}

/** All records that a declaration leads to, by name. */
export function recordsOf(declaration: Declaration): Map<string, Fact> {
  const found = new Map<string, Fact>()
  const visit = (value: Value | readonly Value[]): void => {
    if (Array.isArray(value)) for (const one of value as readonly Value[]) visit(one)
    else if (typeof value === 'object' && 'kind' in value && !found.has(value.name)) {
      found.set(value.name, value)
      for (const inner of Object.values(value.values)) visit(inner)
    }
  }
  const { parties, people, items, legs, agreements } = declaration
  for (const record of [...parties, ...people, ...items, ...legs, ...agreements]) visit(record)
  return found
}

function change(
  chance: Chance,
  declaration: Declaration,
  other: Declaration,
  library: Library,
): Change | null {
  const { vocabulary } = library
  if (chance.percent(12)) return ofTheWhole(chance, declaration, other)
  const record = chance.one([...recordsOf(declaration).values()])
  const judgements = Object.entries(vocabulary.judgements).filter(([, { about }]) =>
    about.includes(record.kind),
  )
  if (chance.percent(15) && judgements.length > 0) {
    const value = chance.one([true, false, null])
    return { record: record.name, fact: `judged.${chance.one(judgements)[0]}`, value }
  }
  const said = Object.keys(record.values)
  if (chance.percent(40) && said.length > 0)
    return { record: record.name, fact: chance.one(said), value: null }
  const facts = Object.entries(vocabulary.records[record.kind]!.facts)
  const [fact, type] = chance.one(facts)
  const donors = [...recordsOf(other).values(), ...recordsOf(declaration).values()].filter(
    one => one.kind === record.kind && one.values[fact] !== undefined,
  )
  const value = record.values[fact] ?? (donors.length > 0 ? chance.one(donors).values[fact]! : undefined)
  if (type.type === 'number') return { record: record.name, fact, value: wider(chance, value) }
  if (type.type === 'bool') return { record: record.name, fact, value: chance.percent(50) }
  if (type.type === 'ref' || type.type === 'record') {
    const same = [...recordsOf(declaration).values()].filter(one => one.kind === type.of)
    if (same.length === 0) return null
    const one = () => ({ record: chance.one(same).name })
    return {
      record: record.name,
      fact,
      value: type.many ? { set: chance.percent(50) ? [one()] : [] } : one(),
    }
  }
  const codes = type.values.length > 0 ? type.values : plainValues(donors, fact)
  if (codes.length === 0) return null
  const value2 = type.many ? { set: chance.some(codes, 0, 2) } : chance.one(codes)
  return { record: record.name, fact, value: value2 }
}

const plainValues = (donors: readonly Fact[], fact: string): string[] =>
  donors.flatMap(donor => [donor.values[fact]!].flat()).filter(value => typeof value === 'string') as string[]

function wider(chance: Chance, value: unknown): [number, number | null] {
  const known =
    typeof value === 'object' && value !== null && 'low' in value
      ? (value as { low: number; high: number })
      : null
  const low = known ? Math.max(0, known.low - chance.one([0, 1, 10, 100000])) : chance.one([0, 1, 99, 100])
  const high = known ? known.high + chance.one([0, 1, 10, 1000000]) : low + chance.one([0, 1, 1000])
  return [low, chance.percent(10) || high === Number.POSITIVE_INFINITY ? null : high]
}

function ofTheWhole(chance: Chance, declaration: Declaration, other: Declaration): Change {
  const counters = Object.entries(declaration.counters)
  const record = 'declaration'
  if (counters.length > 0 && chance.percent(50)) {
    const [name, total] = chance.one(counters)
    const value = chance.percent(30) ? null : wider(chance, total)
    return { record, fact: `counters.${name}`, value }
  }
  if (chance.percent(50)) return { record, fact: 'as_of', value: other.as_of }
  const parties = declaration.parties.map(({ name }) => ({ record: name }))
  return { record, fact: 'declarant', value: parties.length > 0 ? chance.one([null, ...parties]) : null }
}

/** The example with its changes, as both evaluators take it. */
export function realInput(pair: RealPair, { library, examples }: RealLaw): DecideInput | null {
  const example = examples.find(one => one.id === pair.example)
  if (!example) return null
  const { declaration, records } = copy(example.declaration)
  for (const one of pair.changes) make(one, declaration, records)
  const { vocabulary, regimes } = library
  return {
    declaration: { ...declaration, regimes: Object.keys(example.expect.outcomes) },
    regimes,
    vocabulary,
  }
}

type Loose<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] }
type LooseFact = Loose<Fact> & {
  values: Record<string, Value | readonly Value[]>
  judged: Record<string, Fact['judged'][string]>
}

function copy(declaration: Declaration): {
  declaration: Loose<Declaration>
  records: Map<string, LooseFact>
} {
  const records = new Map<string, LooseFact>()
  for (const [name, record] of recordsOf(declaration))
    records.set(name, { ...record, values: { ...record.values }, judged: { ...record.judged } })
  const swap = (value: Value | readonly Value[]): Value | readonly Value[] => {
    if (Array.isArray(value)) return (value as readonly Value[]).map(one => swap(one) as Value)
    return typeof value === 'object' && 'kind' in value ? records.get(value.name)! : value
  }
  for (const record of records.values())
    for (const [fact, value] of Object.entries(record.values)) record.values[fact] = swap(value)
  const of = (all: readonly Fact[]): Fact[] => all.map(one => records.get(one.name)!)
  return {
    records,
    declaration: {
      ...declaration,
      declarant: declaration.declarant && (records.get(declaration.declarant.name) ?? null),
      parties: of(declaration.parties),
      people: of(declaration.people),
      items: of(declaration.items),
      legs: of(declaration.legs),
      agreements: of(declaration.agreements),
    },
  }
}

function make(
  { record: name, fact, value }: Change,
  declaration: Loose<Declaration>,
  records: ReadonlyMap<string, LooseFact>,
): void {
  const now = valueFrom(value, records)
  if (name === 'declaration') {
    if (fact === 'as_of') declaration.as_of = String(value)
    else if (fact === 'declarant') declaration.declarant = now as Fact | null
    else {
      const { [fact.slice('counters.'.length)]: _before, ...rest } = declaration.counters
      declaration.counters = now === null ? rest : { ...rest, [fact.slice('counters.'.length)]: now as never }
    }
    return
  }
  const record = records.get(name)
  if (!record) return
  if (fact.startsWith('judged.')) {
    const term = fact.slice('judged.'.length)
    if (value === null) delete record.judged[term]
    else record.judged[term] = { answer: value === true, by: null, day: null, evidence: [] }
  } else if (now === null) delete record.values[fact]
  else record.values[fact] = now
}

function valueFrom(value: unknown, records: ReadonlyMap<string, LooseFact>): Value | readonly Value[] | null {
  if (Array.isArray(value))
    return { low: value[0] as number, high: (value[1] as number | null) ?? Number.POSITIVE_INFINITY }
  if (typeof value !== 'object' || value === null) return value as Value | null
  if ('set' in value) return (value.set as unknown[]).map(one => valueFrom(one, records) as Value)
  return records.get((value as { record: string }).record) ?? null
}
