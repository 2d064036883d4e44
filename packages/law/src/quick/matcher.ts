/** Which words are among those that a condition names; what was found of a word of law or vocabulary is kept. */
import { type Kleene, NO, UNKNOWN, YES } from '../kleene.ts'
import { placesAround } from '../place.ts'
import { EMPTY, FALSE, OPEN, TRUE, wordCount } from './codes.ts'
import { wordOf } from './facts.ts'
import type { Kinds } from './kinds.ts'
import { now } from './state.ts'

/** Not looked up yet. */
export const UNSEEN = 3

/** The same answers, with room for that of the word `id` of the law. */
export function withRoom(answers: Uint8Array<ArrayBuffer>, id: number): Uint8Array<ArrayBuffer> {
  if (id < answers.length) return answers
  const larger = new Uint8Array(wordCount()).fill(UNSEEN)
  larger.set(answers)
  return larger
}

/** By the number of a word what `is` says of it. No value is among no words; with one that is not said nobody can tell. */
export class WordTable {
  answers = new Uint8Array(0)
  readonly #is: (word: string) => boolean
  readonly #booleans: readonly boolean[]

  constructor(is: (word: string) => boolean, booleans: readonly boolean[]) {
    this.#is = is
    this.#booleans = booleans
  }

  /** Of a code that is a word, or yes or no, or no value. */
  of(code: number): Kleene {
    const id = code >> 2
    const answer = id < this.answers.length ? this.answers[id]! : UNSEEN
    return answer === UNSEEN ? this.look(code) : (answer as Kleene)
  }

  /** The same of what was not looked up yet. */
  look(code: number): Kleene {
    const id = code >> 2
    const answer = this.#find(code)
    // Words that only a declaration has are not kept: they must not fill the memory.
    if (id < wordCount()) {
      this.answers = withRoom(this.answers, id)
      this.answers[id] = answer
    }
    return answer
  }

  #find(code: number): Kleene {
    if (code === EMPTY) return NO
    if (code === OPEN) return UNKNOWN
    const is =
      code === TRUE || code === FALSE
        ? this.#booleans.includes(code === TRUE)
        : this.#is(wordOf(now.facts, code >> 2))
    return is ? YES : NO
  }
}

export interface Wanted {
  readonly words: readonly string[]
  readonly booleans: readonly boolean[]
  readonly isTree: boolean
  readonly isPlaces: boolean
}

/** Matches words, yes and no; one table for all conditions that look for the same. */
export function wordTable(
  { matchers, vocabulary }: Kinds,
  { words, booleans, isTree, isPlaces }: Wanted,
): WordTable {
  const way = isPlaces ? 'places' : isTree ? 'tree' : 'words'
  const key = JSON.stringify([way, words, booleans])
  const known = matchers.get(key)
  if (known) return known
  const named = new Set(words)
  const is = (word: string): boolean => {
    if (named.has(word)) return true
    if (isPlaces) return word.includes('-') && placesAround(word, vocabulary).some(place => named.has(place))
    return isTree && words.some(root => word.startsWith(`${root}.`))
  }
  const table = new WordTable(is, booleans)
  matchers.set(key, table)
  return table
}
