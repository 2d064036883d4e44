/** How well a text answers a query. */
import { fold, isHan, type Run, runsOf, termsOf, wordSet } from './fold.ts'

export interface Query {
  readonly runs: readonly Run[]
  readonly terms: readonly string[]
  /** The query as it was written, folded. */
  readonly phrase: string
}

export function readQuery(words: string): Query {
  const runs = runsOf(words)
  return { runs, terms: [...new Set(runs.flatMap(termsOf))], phrase: fold(words).trim() }
}

/** A text to be searched, and how much it weighs among the texts of its document. */
export interface Field {
  readonly text: string
  readonly weight: number
}

/** A text made ready. Its words are found when they are first asked for: most texts have none of the query. */
export class Prepared {
  readonly weight: number
  readonly folded: string
  #words: ReadonlySet<string> | null = null

  constructor({ text, weight }: Field) {
    this.weight = weight
    this.folded = fold(text)
  }

  get words(): ReadonlySet<string> {
    this.#words ??= wordSet(this.folded)
    return this.#words
  }

  /** Whether the text has a term: a pair of Han characters, or a word. */
  has(term: string): boolean {
    if (!this.mayHave(term)) return false
    return isHan(term) || this.words.has(term)
  }

  /** A plural differs from its word in the last letters only; a number may be written with commas. */
  mayHave(term: string): boolean {
    if (isDigit(term)) return true
    return this.folded.includes(isHan(term) || term.length <= shortestPrefix ? term : term.slice(0, -1))
  }
}

const isDigit = (term: string): boolean => /^\d{4}/.test(term)

/** A word of the query may be the beginning of one in the text, from so many letters on. */
export const shortestPrefix = 3
const half = 0.5

export interface Scored {
  /** 0 where the texts have no word of the query. */
  readonly score: number
  /** The words of the query that they lack. */
  readonly without: readonly string[]
}

/**
 * How well texts answer the query. Of a run of Han characters at least half of its pairs must be there. A whole run, and the whole
 * phrase, count more; what is said in a heavier field counts more.
 */
export function score(query: Query, fields: readonly Prepared[], rarity: (term: string) => number): Scored {
  let total = 0
  const without: string[] = []
  for (const run of query.runs) {
    const best = Math.max(0, ...fields.map(field => field.weight * runScore(run, field, rarity)))
    if (best === 0) without.push(run.text)
    total += best
  }
  if (total === 0) return { score: 0, without }
  const whole = Math.max(0, ...fields.map(field => (field.folded === query.phrase ? 2 * field.weight : 0)))
  const within = Math.max(0, ...fields.map(field => (field.folded.includes(query.phrase) ? field.weight : 0)))
  return { score: total + whole + within, without }
}

function runScore(run: Run, field: Prepared, rarity: (term: string) => number): number {
  if (!run.han) return wordScore(run.text, field, rarity)
  const terms = termsOf(run)
  if (terms.length === 1 && run.text.length === 1)
    return field.folded.includes(run.text) ? rarity(run.text) : 0
  const found = terms.filter(term => field.has(term))
  const share = found.length / terms.length
  if (share < half) return 0
  const weight = found.reduce((sum, term) => sum + rarity(term), 0) / found.length
  return weight * (field.folded.includes(run.text) ? 1 : share * half)
}

function wordScore(word: string, field: Prepared, rarity: (term: string) => number): number {
  if (!field.mayHave(word)) return 0
  if (field.words.has(word)) return rarity(word)
  if (word.length < shortestPrefix) return 0
  for (const term of field.words) if (term.startsWith(word)) return half * rarity(word)
  return 0
}
