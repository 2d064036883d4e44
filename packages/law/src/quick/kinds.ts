/** What the records of a vocabulary look like as rows of cells, and what the cells hold of which nothing is said. */
import { other } from '../cases.ts'
import type { FactType, Vocabulary } from '../declaration.ts'
import { EMPTY, FALSE, OPEN, wordId } from './codes.ts'
import type { WordTable } from './matcher.ts'

/** The records of one kind: the first cell is the number of the record among its kind, then facts, then judgements. */
export interface Kind {
  readonly name: string
  readonly size: number
  readonly cellOf: ReadonlyMap<string, number>
  readonly judgedCellOf: ReadonlyMap<string, number>
  readonly types: ReadonlyMap<string, FactType>
  /** Sets that are whole only when another fact is true. */
  readonly whole: readonly { readonly cell: number; readonly name: string; readonly when: string }[]
  /** Facts that others tell while they are not said. */
  readonly taken: readonly { readonly cell: number; readonly name: string; readonly type: FactType }[]
  /** What stands in the cells of a record of this `kind` of which nothing is said. */
  readonly silent: (kind: unknown) => Int32Array
}

export interface Kinds {
  readonly vocabulary: Vocabulary
  readonly of: (name: string) => Kind
  /** What conditions look for among words, kept for all that look for the same. */
  readonly matchers: Map<string, WordTable>
}

const kept = new WeakMap<Vocabulary, Kinds>()

export function kindsOf(vocabulary: Vocabulary): Kinds {
  const known = kept.get(vocabulary)
  if (known) return known
  for (const { facts } of Object.values(vocabulary.records))
    for (const { values } of Object.values(facts)) for (const value of values) wordId(value)
  const { places, categories, purposes, sectors, duties, extensions } = vocabulary
  for (const place of places) wordId(place)
  for (const tree of [categories, purposes, sectors, duties, extensions])
    for (const code of Object.keys(tree)) wordId(code)
  wordId(other)
  const found = new Map<string, Kind>()
  const of = (name: string): Kind => {
    const before = found.get(name)
    if (before) return before
    const kind = kindOf(name, vocabulary)
    found.set(name, kind)
    return kind
  }
  const kinds = { vocabulary, of, matchers: new Map() }
  kept.set(vocabulary, kinds)
  return kinds
}

function kindOf(name: string, vocabulary: Vocabulary): Kind {
  const types = new Map(Object.entries(vocabulary.records[name]?.facts ?? {}))
  const terms = Object.entries(vocabulary.judgements).filter(([, { about }]) => about.includes(name))
  const cellOf = new Map([...types.keys()].map((fact, index) => [fact, 1 + index]))
  const judgedCellOf = new Map(terms.map(([term], index) => [term, 1 + types.size + index]))
  const whole = [...types].flatMap(([fact, { complete_when: when }]) =>
    when === null ? [] : [{ cell: cellOf.get(fact)!, name: fact, when }],
  )
  const taken = [...types].flatMap(([fact, type]) =>
    type.taken_from ? [{ cell: cellOf.get(fact)!, name: fact, type }] : [],
  )
  const size = 1 + types.size + terms.length
  const silentFor = (kind: string | null): Int32Array => {
    const cells = new Int32Array(size)
    for (const [fact, type] of types) cells[cellOf.get(fact)!] = silence(type, kind)
    for (const [term, type] of terms) cells[judgedCellOf.get(term)!] = type.silence === 'no' ? FALSE : OPEN
    return cells
  }
  // Kinds that no fact is limited to, or kept from, are all alike.
  const limits = new Set([...types.values()].flatMap(type => [...type.only_for, ...type.not_for]))
  const unknown = silentFor(null)
  const another = silentFor('')
  const byKind = new Map([...limits].map(kind => [kind, silentFor(kind)]))
  const silent = (kind: unknown): Int32Array =>
    typeof kind === 'string' ? (byKind.get(kind) ?? another) : unknown
  return { name, size, cellOf, judgedCellOf, types, whole, taken, silent }
}

/** What an unsaid fact reads, see `world.ts`. */
function silence(type: FactType, kind: string | null): number {
  if (!isFor(type, kind)) return EMPTY
  if (type.silence === 'world') return OPEN
  return type.type === 'bool' ? FALSE : EMPTY
}

/** Whether records of this `kind` can have the fact; those of unknown kind can. */
export function isFor(type: FactType, kind: string | null): boolean {
  if (kind === null || (type.only_for.length === 0 && type.not_for.length === 0)) return true
  return type.only_for.length > 0 ? type.only_for.includes(kind) : !type.not_for.includes(kind)
}
