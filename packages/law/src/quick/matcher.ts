/** Which words are among those that a condition names; what was found of a word of law or vocabulary is kept. */
import { type Kleene, NO, YES } from '../kleene.ts'
import { placesAround } from '../place.ts'
import { FALSE, TRUE, wordCount } from './codes.ts'
import { wordOf } from './facts.ts'
import type { Kinds } from './kinds.ts'
import { now } from './state.ts'

/** Of a word, or yes or no; not of EMPTY or OPEN. */
export type Matcher = (code: number) => Kleene

/** Not looked up yet. */
const UNSEEN = 3

/** Words, and what `is` says of each, kept by number. */
export function matcherOf(kinds: Kinds, key: string, is: (word: string) => boolean): Matcher {
  const known = kinds.matchers.get(key)
  if (known) return known
  let table = new Uint8Array(0)
  const look = (code: number): Kleene => {
    const id = code >> 2
    const answer = is(wordOf(now.facts, id)) ? YES : NO
    // Words that only a declaration has are not kept: they must not fill the memory.
    if (id < wordCount()) {
      if (id >= table.length) {
        const larger = new Uint8Array(wordCount()).fill(UNSEEN)
        larger.set(table)
        table = larger
      }
      table[id] = answer
    }
    return answer
  }
  const matcher: Matcher = code => {
    const id = code >> 2
    if (id < table.length) {
      const answer = table[id]!
      if (answer !== UNSEEN) return answer as Kleene
    }
    return look(code)
  }
  kinds.matchers.set(key, matcher)
  return matcher
}

export interface Wanted {
  readonly words: readonly string[]
  readonly booleans: readonly boolean[]
  readonly isTree: boolean
  readonly isPlaces: boolean
}

/** Matches words, yes and no. */
export function wordMatcher(kinds: Kinds, { words, booleans, isTree, isPlaces }: Wanted): Matcher {
  const named = new Set(words)
  const way = isPlaces ? 'places' : isTree ? 'tree' : 'words'
  const matches = matcherOf(kinds, JSON.stringify([way, words]), word => {
    if (named.has(word)) return true
    if (isPlaces)
      return word.includes('-') && placesAround(word, kinds.vocabulary).some(place => named.has(place))
    return isTree && words.some(root => word.startsWith(`${root}.`))
  })
  const yes = booleans.includes(true) ? YES : NO
  const no = booleans.includes(false) ? YES : NO
  return code => (code === TRUE ? yes : code === FALSE ? no : matches(code))
}
