/** Places within places: a subdivision (`XX-YYY`) lies in its country. Extensions of the vocabulary are places of their own. */
import type { Vocabulary } from './declaration.ts'

/** The codes of places are few: what lies around each is found once. */
const known = new WeakMap<Vocabulary, Map<string, readonly string[]>>()
/** More than there are places; a declaration must not fill the memory. */
const mostKept = 10_000

/** The code itself, and the country that it is a part of. */
export function placesAround(code: string, vocabulary: Vocabulary): readonly string[] {
  let places = known.get(vocabulary)
  if (places === undefined) {
    places = new Map()
    known.set(vocabulary, places)
  }
  const before = places.get(code)
  if (before !== undefined) return before
  const end = code.indexOf('-')
  const around = end < 0 || Object.hasOwn(vocabulary.extensions, code) ? [code] : [code, code.slice(0, end)]
  if (places.size < mostKept) places.set(code, around)
  return around
}
