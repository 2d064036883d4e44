/**
 * A declaration as one array of whole numbers: each record a row, each fact a cell. Laid out once, in one pass, before
 * any regime judges it.
 */
import type { Declaration, Fact, Interval, Value, Vocabulary } from '../declaration.ts'
import { isInterval } from '../interval.ts'
import { takenValue } from '../taken.ts'
import {
  codeOfNumber,
  codeOfRow,
  codeOfSet,
  codeOfWord,
  EMPTY,
  FALSE,
  FIRST_OWN,
  knownWordId,
  OPEN,
  TRUE,
  wordCount,
  wordOfLaw,
} from './codes.ts'
import { type Kind, type Kinds, kindsOf } from './kinds.ts'

/** Several values, or some that may not be all. */
export interface SetOfCodes {
  readonly codes: readonly number[]
  readonly complete: boolean
}

export interface Facts {
  readonly kinds: Kinds
  readonly cells: Int32Array
  readonly legs: readonly number[]
  readonly asOf: number
  /** Lower and upper bounds, in pairs. */
  readonly numbers: number[]
  readonly sets: SetOfCodes[]
  /** How many sets were said; those after them were collected along paths. */
  readonly said: number
  /** Words that neither law nor vocabulary have. */
  readonly words: readonly string[]
  /** How many words law and vocabulary had. With more, some of `words` may be among them. */
  readonly lawWords: number
  readonly rowOf: ReadonlyMap<Fact, number>
  /** Most records of one kind. */
  readonly most: number
  /** Places that are stated anywhere. */
  readonly places: ReadonlySet<string>
  /** Whether every record is of the kind that the facts that lead to it ask for. */
  readonly isRegular: boolean
}

const kept = new WeakMap<Declaration, Facts>()

/** A declaration is never changed after it was read, so its facts are kept with it. */
export function factsOf(declaration: Declaration, vocabulary: Vocabulary): Facts {
  const known = kept.get(declaration)
  if (known !== undefined && known.kinds.vocabulary === vocabulary && isCurrent(known)) return known
  const facts = new Layer(kindsOf(vocabulary)).lay(declaration)
  kept.set(declaration, facts)
  return facts
}

/** Whether words still have the numbers that they would be given now. */
export const isCurrent = ({ words, lawWords }: Facts): boolean =>
  words.length === 0 || lawWords === wordCount()

export const wordOf = (facts: Facts, id: number): string =>
  id < FIRST_OWN ? wordOfLaw(id) : facts.words[id - FIRST_OWN]!

const isRecord = (value: Value): value is Fact => typeof value === 'object' && 'values' in value

/** Lays one declaration out. */
class Layer {
  readonly #kinds: Kinds
  readonly #rowOf = new Map<Fact, number>()
  readonly #waiting: { readonly fact: Fact; readonly kind: Kind; readonly row: number }[] = []
  readonly #counts = new Map<Kind, number>()
  readonly #numbers: number[] = []
  readonly #sets: SetOfCodes[] = []
  readonly #words: string[] = []
  readonly #places = new Set<string>()
  #own: Map<string, number> | null = null
  #cells = new Int32Array(512)
  #used = 0
  #most = 1
  #isRegular = true

  constructor(kinds: Kinds) {
    this.#kinds = kinds
  }

  lay(declaration: Declaration): Facts {
    const { legs, parties, people, items, agreements, declarant } = declaration
    const rows = legs.map(leg => this.#row(leg))
    for (const all of [parties, people, items, agreements]) for (const fact of all) this.#row(fact)
    if (declarant) this.#row(declarant)
    // A list instead of recursion: owners own owners, as far as the declaration goes.
    for (let done = 0; done < this.#waiting.length; done++) {
      const { fact, kind, row } = this.#waiting[done]!
      this.#fill(fact, kind, row)
    }
    return {
      kinds: this.#kinds,
      asOf: this.#word(declaration.as_of),
      cells: this.#cells.subarray(0, this.#used),
      legs: rows,
      numbers: this.#numbers,
      sets: this.#sets,
      said: this.#sets.length,
      words: this.#words,
      lawWords: wordCount(),
      rowOf: this.#rowOf,
      most: this.#most,
      places: this.#places,
      isRegular: this.#isRegular,
    }
  }

  #row(fact: Fact, wanted: string = fact.kind): number {
    if (fact.kind !== wanted) this.#isRegular = false
    const known = this.#rowOf.get(fact)
    if (known !== undefined) return known
    const kind = this.#kinds.of(fact.kind)
    const row = this.#used
    this.#used += kind.size
    if (this.#used > this.#cells.length) {
      const larger = new Int32Array(2 * this.#used)
      larger.set(this.#cells)
      this.#cells = larger
    }
    const number = this.#counts.get(kind) ?? 0
    this.#counts.set(kind, number + 1)
    if (number >= this.#most) this.#most = number + 1
    this.#cells.set(kind.silent(fact.values.kind), row)
    this.#cells[row] = number
    this.#rowOf.set(fact, row)
    this.#waiting.push({ fact, kind, row })
    return row
  }

  #fill(fact: Fact, kind: Kind, row: number): void {
    const { values, judged } = fact
    for (const name in values) {
      const said = values[name]
      const cell = kind.cellOf.get(name)
      if (said === undefined || cell === undefined) continue
      const code = this.#code(said, kind, name)
      this.#cells[row + cell] = code
    }
    for (const { cell, name, when } of kind.whole) {
      const isWhole = values[when] === true
      if (values[name] === undefined) {
        if (isWhole) this.#cells[row + cell] = EMPTY
      } else if (!isWhole) this.#cells[row + cell] = this.#opened(this.#cells[row + cell]!)
    }
    for (const { cell, name, type } of kind.taken) {
      const value = values[name] === undefined ? takenValue(fact, type) : null
      if (value !== null) this.#cells[row + cell] = this.#word(value)
    }
    for (const term in judged) {
      const cell = kind.judgedCellOf.get(term)
      if (cell !== undefined) this.#cells[row + cell] = judged[term]!.answer ? TRUE : FALSE
    }
  }

  #code(said: Value | readonly Value[], kind: Kind, name: string): number {
    const type = kind.types.get(name)!
    const isPlace = type.type === 'code' && type.of === 'place'
    if (!Array.isArray(said)) return this.#one(said as Value, type.of, isPlace)
    const values = said as readonly Value[]
    if (values.length === 0) return EMPTY
    if (values.length === 1) return this.#one(values[0]!, type.of, isPlace)
    return this.#set(
      values.map(value => this.#one(value, type.of, isPlace)),
      true,
    )
  }

  #one(value: Value, of: string, isPlace: boolean): number {
    if (typeof value === 'string') {
      if (isPlace) this.#places.add(value)
      return this.#word(value)
    }
    if (typeof value === 'boolean') return value ? TRUE : FALSE
    if (isRecord(value)) return codeOfRow(this.#row(value, of))
    return this.#number(value)
  }

  #word(word: string): number {
    const known = knownWordId(word)
    if (known !== undefined) return codeOfWord(known)
    this.#own ??= new Map()
    const before = this.#own.get(word)
    if (before !== undefined) return codeOfWord(before)
    const id = FIRST_OWN + this.#words.length
    this.#words.push(word)
    this.#own.set(word, id)
    return codeOfWord(id)
  }

  #number(value: Interval): number {
    if (!isInterval(value)) this.#isRegular = false
    this.#numbers.push(value.low, value.high)
    return codeOfNumber(this.#numbers.length - 2)
  }

  #set(codes: readonly number[], complete: boolean): number {
    this.#sets.push({ codes, complete })
    return codeOfSet(this.#sets.length - 1)
  }

  /** The same values, of which there may be others. */
  #opened(code: number): number {
    if (code === EMPTY) return OPEN
    return (code & 3) === 3 ? this.#set(this.#sets[code >> 2]!.codes, false) : this.#set([code], false)
  }
}
