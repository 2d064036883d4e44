/** Finds in the law by words. */
export { type MatchedCategory, matchCategories } from './categories.ts'
export { type Hit, type HitKind, type SearchOptions, searchLaw } from './search.ts'
