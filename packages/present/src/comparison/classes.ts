/** Classes of data by what falls into them: each definition of items is asked of every category of the vocabulary. */
import { type Declaration, type Definition, holdsOf, type Regime, type Words } from '@carnet/law'
import { type Court, withCategory } from './ask.ts'

export interface DataClass {
  readonly regime: string
  readonly name: string
  readonly title: Words
  readonly cite: Words
  /** Categories that fall into it, in the order of the vocabulary. */
  readonly categories: readonly string[]
}

export type SetRelation = 'corresponds' | 'narrower' | 'wider' | 'differs' | 'none'

export interface ClassPair {
  readonly one: DataClass | null
  readonly other: DataClass | null
  /** Of the first against the second, by the sets of their categories. */
  readonly relation: SetRelation
  /** How much of both together is in both, from 0 to 1. */
  readonly shared: number
}

/** Two classes of which less than this is shared are no counterparts of each other. */
const leastShared = 0.5

/**
 * Classes that turn on other facts than the category, and such as take in no category by that alone, are left out; of several
 * with the same categories the first stands for all.
 */
export function classesOf(base: Declaration, court: Court): DataClass[] {
  const { regime, vocabulary, asOf } = court
  const cases = Object.keys(vocabulary.categories).map(category => ({
    category,
    input: { ...court, declaration: { ...withCategory(base, category), as_of: asOf } },
  }))
  const classes = regime.definitions
    .filter(definition => definition.of === 'item' && turnsOnCategory(definition, regime))
    .flatMap(({ name, title, provenance }): DataClass[] => {
      const categories = cases
        .filter(({ input }) => {
          const [item] = input.declaration.items
          return item !== undefined && holdsOf(input, regime, name, item) === 'yes'
        })
        .map(({ category }) => category)
      if (categories.length === 0) return []
      return [{ regime: regime.code, name, title, cite: provenance.cite, categories }]
    })
  return [...new Map(classes.toReversed().map(one => [one.categories.join(' '), one])).values()].toReversed()
}

/** Whether the category of the item is asked somewhere in the definition, or in those that it rests on. */
function turnsOnCategory(definition: Definition, regime: Regime, seen = new Set<string>()): boolean {
  if (seen.has(definition.name)) return false
  seen.add(definition.name)
  const text = JSON.stringify(definition.when)
  if (text.includes('"category"')) return true
  return regime.definitions.some(
    one =>
      one.of === 'item' && text.includes(`"definition":"${one.name}"`) && turnsOnCategory(one, regime, seen),
  )
}

/** Each class of the one with the nearest of the other; then those of the other that are nearest to none. */
export function pairClasses(ones: readonly DataClass[], others: readonly DataClass[]): ClassPair[] {
  const paired = ones.map((one): ClassPair => {
    const best = others
      .map(other => ({ other, shared: sharedOf(one, other) }))
      .sort((a, b) => b.shared - a.shared)[0]
    if (!best || best.shared < leastShared)
      return { one, other: null, relation: 'none', shared: best?.shared ?? 0 }
    return { one, other: best.other, relation: relationOf(one, best.other), shared: best.shared }
  })
  const met = new Set(paired.map(({ other }) => other))
  const left = others
    .filter(other => !met.has(other))
    .map((other): ClassPair => ({ one: null, other, relation: 'none', shared: 0 }))
  return [...paired, ...left]
}

function sharedOf(one: DataClass, other: DataClass): number {
  const both = one.categories.filter(category => other.categories.includes(category)).length
  return both / (one.categories.length + other.categories.length - both)
}

function relationOf(one: DataClass, other: DataClass): SetRelation {
  const isWithin = (inner: DataClass, outer: DataClass): boolean =>
    inner.categories.every(category => outer.categories.includes(category))
  const [within, around] = [isWithin(one, other), isWithin(other, one)]
  if (within && around) return 'corresponds'
  if (within) return 'narrower'
  return around ? 'wider' : 'differs'
}

/** The same set in few words: a category stands for all below it where all are in the set. */
export function topmost(categories: readonly string[], all: readonly string[]): string[] {
  const set = new Set(categories)
  const isWhole = (category: string): boolean =>
    set.has(category) && all.every(one => !one.startsWith(`${category}.`) || set.has(one))
  const above = (category: string): string[] => {
    const parts = category.split('.')
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'))
  }
  return categories.filter(category => !above(category).some(isWhole))
}
