/**
 * The facts of a declaration, laid out to be read quickly: every record is a row, every fact of it a cell that is
 * filled when it is first read. Made once for a declaration, whatever regimes then judge it.
 */
import type { Declaration, Fact, FactType, Value, Vocabulary } from './declaration.ts'
import { placesAround } from './place.ts'

/** A fact of a record that nobody stated. `fact` is a name of the vocabulary, `judged.TERM`, or `counter.NAME`. */
export interface Gap {
  readonly record: Row
  readonly fact: string
}

// Plain arrays, never frozen: all readings are of one shape, which is what makes them quick to read.
export const nothing: readonly never[] = []

/** The values found along a path. `complete` says that there are no others. */
export class Reading {
  readonly values: readonly Value[]
  readonly complete: boolean
  /** The value, where there is just one and no other can be. */
  readonly only: Value | null
  /** Why it is not complete: what would have to be said. */
  readonly gaps: readonly Gap[]
  /** Rare facts that were taken to be none. */
  readonly presumed: readonly Gap[]

  constructor(
    values: readonly Value[],
    complete = true,
    gaps: readonly Gap[] = nothing,
    presumed: readonly Gap[] = nothing,
  ) {
    this.values = values
    this.complete = complete
    this.only = complete && values.length === 1 ? values[0]! : null
    this.gaps = gaps
    this.presumed = presumed
  }
}

export const emptyReading = new Reading(nothing)

/** Names of facts, as numbers. The same for all vocabularies, so that the law can be compiled without one. */
const fieldIds = new Map<string, number>()

export function fieldId(name: string): number {
  const known = fieldIds.get(name)
  if (known !== undefined) return known
  fieldIds.set(name, fieldIds.size)
  return fieldIds.size - 1
}

/** Which facts the records of a kind have, and in which cell each stands. */
export interface Layout {
  /** By number of the name: the cell, or -1 where the kind has no such fact. */
  readonly cellOf: Int16Array
  readonly names: readonly string[]
  readonly types: readonly FactType[]
}

/** A record of the declaration. It is the `Fact` itself, with references to other rows. */
export class Row implements Fact {
  readonly kind: string
  readonly name: string
  values: Readonly<Record<string, Value | readonly Value[]>> = {}
  readonly judged: Fact['judged']
  /** Its place among the rows of its kind. */
  readonly index: number
  readonly layout: Layout
  /** What each fact reads, where nothing is assumed of the row. */
  readonly cells: (Reading | undefined)[] = []
  /** The row as the only value of a path. */
  readonly self: Reading

  constructor(fact: Fact, layout: Layout, index: number) {
    this.kind = fact.kind
    this.name = fact.name
    this.judged = fact.judged
    this.layout = layout
    this.index = index
    this.self = new Reading([this])
  }
}

export const isRow = (value: Value | null | undefined): value is Row => value instanceof Row

export interface StatedPlaces {
  readonly all: ReadonlySet<string>
  /** Those that a leg itself touches: its two ends, and what it goes between. */
  readonly legs: ReadonlySet<string>
}

export type LaidOut = Omit<Declaration, 'legs' | 'declarant'> & {
  readonly legs: readonly Row[]
  readonly declarant: Row | null
}

export interface Graph {
  /** The declaration, its records replaced by their rows. */
  readonly declaration: LaidOut
  readonly rowOf: (fact: Fact) => Row | undefined
  readonly asOf: Reading
  /** All places that the declaration states. */
  readonly places: StatedPlaces
}

const layouts = new WeakMap<Vocabulary, Map<string, Layout>>()

function layoutOf(vocabulary: Vocabulary, kind: string): Layout {
  const kinds = layouts.get(vocabulary) ?? new Map<string, Layout>()
  layouts.set(vocabulary, kinds)
  const known = kinds.get(kind)
  if (known) return known
  for (const record of Object.values(vocabulary.records))
    for (const name of Object.keys(record.facts)) fieldId(name)
  const facts = vocabulary.records[kind]?.facts ?? {}
  const names = Object.keys(facts)
  const cellOf = new Int16Array(fieldIds.size).fill(-1)
  names.forEach((name, cell) => {
    cellOf[fieldId(name)] = cell
  })
  const layout = { cellOf, names, types: Object.values(facts) }
  kinds.set(kind, layout)
  return layout
}

const graphs = new WeakMap<Declaration, { readonly vocabulary: Vocabulary; readonly graph: Graph }>()

/** The rows of a declaration. A declaration is never changed after it was read, so they are kept with it. */
export function graphOf(declaration: Declaration, vocabulary: Vocabulary): Graph {
  const known = graphs.get(declaration)
  if (known?.vocabulary === vocabulary) return known.graph
  const graph = buildGraph(declaration, vocabulary)
  graphs.set(declaration, { vocabulary, graph })
  graphs.set(graph.declaration, { vocabulary, graph })
  return graph
}

function buildGraph(declaration: Declaration, vocabulary: Vocabulary): Graph {
  const rows = new Map<Fact, Row>()
  const counts = new Map<string, number>()
  // A list instead of recursion: owners own owners, as far as the declaration goes.
  const waiting: Fact[] = []
  const rowFor = (fact: Fact): Row => {
    const known = rows.get(fact)
    if (known) return known
    const index = counts.get(fact.kind) ?? 0
    counts.set(fact.kind, index + 1)
    const row = new Row(fact, layoutOf(vocabulary, fact.kind), index)
    rows.set(fact, row)
    waiting.push(fact)
    return row
  }
  const legs = declaration.legs.map(rowFor)
  const parties = declaration.parties.map(rowFor)
  const people = declaration.people.map(rowFor)
  const items = declaration.items.map(rowFor)
  const agreements = declaration.agreements.map(rowFor)
  const declarant = declaration.declarant ? rowFor(declaration.declarant) : null
  for (let done = 0; done < waiting.length; done++) {
    const fact = waiting[done]!
    rows.get(fact)!.values = withRows(fact.values, rowFor)
  }
  let places: StatedPlaces | null = null
  const laidOut = { ...declaration, legs, parties, people, items, agreements, declarant }
  return {
    declaration: laidOut,
    rowOf: fact => (isRow(fact) ? fact : rows.get(fact)),
    asOf: new Reading([declaration.as_of]),
    get places() {
      places ??= statedPlaces(legs, rows.values(), vocabulary)
      return places
    },
  }
}

const isRecord = (value: Value): value is Fact => typeof value === 'object' && 'values' in value

function withRows(values: Fact['values'], rowFor: (fact: Fact) => Row): Fact['values'] {
  let copy: Record<string, Value | readonly Value[]> | null = null
  for (const name in values) {
    const said = values[name]!
    if (Array.isArray(said)) {
      if (!said.some(isRecord)) continue
      copy ??= { ...values }
      copy[name] = said.map(value => (isRecord(value) ? rowFor(value) : value))
    } else if (isRecord(said as Value)) {
      copy ??= { ...values }
      copy[name] = rowFor(said as Fact)
    }
  }
  return copy ?? values
}

function statedPlaces(legs: readonly Row[], rows: Iterable<Row>, vocabulary: Vocabulary): StatedPlaces {
  const all = new Set<string>()
  const touched = new Set<string>()
  const look = (row: Row, ofLeg: boolean): void => {
    const { names, types } = row.layout
    for (let cell = 0; cell < names.length; cell++) {
      const type = types[cell]!
      if (type.type !== 'code' || type.of !== 'place') continue
      const said = row.values[names[cell]!]
      if (said === undefined) continue
      for (const value of (Array.isArray(said) ? said : [said]) as readonly Value[]) {
        if (typeof value !== 'string') continue
        const around = placesAround(value, vocabulary)
        if (ofLeg) touched.add(around.at(-1)!)
        else for (const place of around) all.add(place)
      }
    }
  }
  for (const row of rows) look(row, false)
  for (const leg of legs) {
    look(leg, true)
    for (const end of ['from', 'to']) {
      const party = leg.values[end]
      if (party instanceof Row) look(party, true)
    }
  }
  return { all, legs: touched }
}
