/** Which categories of the vocabulary a phrase may speak of. */
import type { Vocabulary } from '@carnet/law'
import { runsOf, termsOf } from './fold.ts'

export interface MatchedCategory {
  readonly code: string
  /** 0 to 1: how much of the name of the category the phrase has, and how much of the phrase the name covers. */
  readonly match: number
}

const least = 0.5

/** The categories whose name is most like a phrase in either language, the likest first. A guess for a person to confirm. */
export function matchCategories(phrase: string, { categories }: Vocabulary, most = 3): MatchedCategory[] {
  const terms = termsOfPhrase(phrase)
  if (terms.size === 0) return []
  return Object.entries(categories)
    .map(([code, words]) => ({ code, match: Math.max(likeness(terms, words.en), likeness(terms, words.zh)) }))
    .filter(({ match }) => match >= least)
    .sort((one, other) => other.match - one.match || one.code.length - other.code.length)
    .slice(0, most)
}

const termsOfPhrase = (phrase: string): Set<string> => new Set(runsOf(phrase).flatMap(termsOf))

/** Twice what both have, by what each has (Dice's coefficient); a name that is said whole within the phrase counts for half at least. */
function likeness(terms: ReadonlySet<string>, name: string): number {
  const own = termsOfPhrase(name)
  if (own.size === 0) return 0
  const common = [...own].filter(term => terms.has(term)).length
  const shared = (2 * common) / (own.size + terms.size)
  return common === own.size ? least + least * shared : shared
}
