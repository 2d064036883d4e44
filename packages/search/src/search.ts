/** Finds list entries, provisions, instruments and categories by words. */
import { type Searched, searchedIn } from './law-index.ts'
import type { Findable, LawTexts } from './law-texts.ts'
import { regimesNaming } from './naming.ts'
import { readQuery, score } from './score.ts'

export type HitKind = Findable['kind']

/**
 * What was found. `named_by` of a category are the regimes that speak of it, or of one that it belongs to. `without` are the words of
 * the query that it does not have.
 */
export type Hit = {
  readonly score: number
  readonly without: readonly string[]
} & (
  | Exclude<Findable, { kind: 'category' }>
  | (Extract<Findable, { kind: 'category' }> & { readonly named_by: readonly string[] })
)

export interface SearchOptions extends LawTexts {
  /** Only in this regime. */
  readonly only?: string
  /** How many are wanted at most. */
  readonly limit?: number
}

const usual = 20

/**
 * The best answers to a query, best first. Words of either language. Where nothing has every word, what has most of them, each
 * with the words that it lacks.
 */
export function searchLaw(words: string, options: SearchOptions): Hit[] {
  const query = readQuery(words)
  if (query.runs.length === 0) return []
  const index = searchedIn(options)
  const { only, regimes } = options
  const wanted = (id: number): boolean => {
    const { regime } = index.candidates[id]!.hit
    return only === undefined || regime === null || regime === only
  }
  const among = query.runs.flatMap(run => [...index.answering(run)])
  const rarity = rarityIn(index, query.terms, wanted)
  const scored = [...new Set(among)]
    .filter(wanted)
    // As they stand in the law: those that answer equally well stay so.
    .sort((one, other) => one - other)
    .map(id => {
      const { hit, fields } = index.candidates[id]!
      return { hit, ...score(query, fields, rarity) }
    })
    .filter(one => one.score > 0)
  const fewest = Math.min(...scored.map(({ without }) => without.length))
  return scored
    .filter(({ without }) => without.length === fewest)
    .sort((one, other) => other.score - one.score)
    .slice(0, options.limit ?? usual)
    .map(({ hit, score, without }): Hit => {
      if (hit.kind !== 'category') return { ...hit, score, without }
      return { ...hit, named_by: regimesNaming(hit.code, regimes), score, without }
    })
}

/** What many documents say tells little: the logarithm of how few have a term. */
function rarityIn(
  index: Searched,
  terms: readonly string[],
  wanted: (id: number) => boolean,
): (term: string) => number {
  const count = [...index.candidates.keys()].filter(wanted).length
  const counts = new Map(terms.map(term => [term, index.having(term).filter(wanted).length]))
  return term => Math.log(1 + count / (1 + (counts.get(term) ?? 0)))
}
