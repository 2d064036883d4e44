/** Places within places: a subdivision (`XX-YYY`) lies in its country. Extensions of the vocabulary are places of their own. */
import type { Vocabulary } from './declaration.ts'

/** The code itself, and the country that it is a part of. */
export function placesAround(code: string, vocabulary: Vocabulary): readonly string[] {
  const end = code.indexOf('-')
  return end < 0 || Object.hasOwn(vocabulary.extensions, code) ? [code] : [code, code.slice(0, end)]
}
