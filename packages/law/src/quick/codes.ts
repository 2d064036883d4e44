/**
 * Values as whole numbers, so that a fact is one cell of an array and a test of it one comparison. The two lowest bits
 * say what it is: a word (or yes, or no), a record, a number within bounds, or a set.
 */

export const WORD = 0
export const RECORD = 1
export const NUMBER = 2
export const SET = 3

export const codeOfWord = (id: number): number => id << 2
export const codeOfRow = (row: number): number => (row << 2) | RECORD
export const codeOfNumber = (index: number): number => (index << 2) | NUMBER
export const codeOfSet = (index: number): number => (index << 2) | SET

/** No value, and there is none. */
export const EMPTY = codeOfWord(0)
/** No value, and there may be some. */
export const OPEN = codeOfWord(1)
export const FALSE = codeOfWord(2)
export const TRUE = codeOfWord(3)

/** The words of vocabularies and of the law that was compiled: they are few, whatever is declared. */
const words: string[] = ['(none)', '(open)', '(no)', '(yes)']
const ids = new Map<string, number>()

/** The number of a word of the law, for good. */
export function wordId(word: string): number {
  const known = ids.get(word)
  if (known !== undefined) return known
  ids.set(word, words.length)
  words.push(word)
  return words.length - 1
}

export const knownWordId = (word: string): number | undefined => ids.get(word)
export const wordCount = (): number => words.length
export const wordOfLaw = (id: number): string => words[id]!

/** Words that only a declaration has are numbered from here on, anew in each. */
export const FIRST_OWN = 1 << 24
