/** Pairs of cases of which one cannot be found lighter than the other: in changed law, and in changed declarations. */
import {
  type Condition,
  type Declaration,
  decide,
  type Fact,
  type LegFinding,
  type Regime,
} from '@carnet/law'
import type { Library } from '@carnet/lawbook'
import type { Chance } from '../fuzz/chance.ts'
import { recordsOf } from '../fuzz/real.ts'
import { influenceOf, type Sign, type Target } from './influence.ts'
import { isNoLighter, type Weight, weightOf } from './weight.ts'

/** With a declarant a measure may bind somebody else; totals that are handed in would not follow what is changed. */
export const plain = (declaration: Declaration): Declaration => ({
  ...declaration,
  declarant: null,
  counters: {},
})

/** Whether a person concluded something. A conclusion is drawn from the law as it is, and says nothing of law that was changed. */
export const holdsConclusions = (declaration: Declaration): boolean =>
  [...recordsOf(declaration).values()].some(({ judged }) => Object.keys(judged).length > 0)

export function legsUnder(library: Library, regime: Regime, declaration: Declaration): readonly LegFinding[] {
  const regimes = library.regimes.map(one => (one.code === regime.code ? regime : one))
  const input = {
    declaration: { ...declaration, regimes: [regime.code] },
    regimes,
    vocabulary: library.vocabulary,
  }
  return decide(input).findings.find(one => one.regime === regime.code)?.legs ?? []
}

/** What differs: legs of which a bound moved the wrong way. */
export function movedAgainst(
  sign: Sign,
  before: readonly LegFinding[],
  after: readonly LegFinding[],
): string[] {
  return before.flatMap(one => {
    const other = after.find(({ leg }) => leg === one.leg)
    if (!other) return []
    const [light, heavy]: [Weight, Weight] =
      sign === 'heavier' ? [weightOf(one), weightOf(other)] : [weightOf(other), weightOf(one)]
    return isNoLighter(heavy, light)
      ? []
      : [`${one.leg}: ${one.possible.join('/')} → ${other.possible.join('/')}`]
  })
}

export interface Pull {
  readonly target: Target
  readonly sign: Sign
}

/** Lists and definitions of items that pull one way only. */
export function pullsOf(regime: Regime): {
  readonly lists: readonly Pull[]
  readonly classes: readonly Pull[]
} {
  const oneWay = (targets: readonly Target[]): Pull[] =>
    targets.flatMap(target => {
      const [sign, ...more] = influenceOf(regime, target)
      return sign !== undefined && more.length === 0 ? [{ target, sign }] : []
    })
  return {
    lists: oneWay(regime.lists.map(({ name }) => ({ list: name }))),
    classes: oneWay(
      regime.definitions.filter(({ of }) => of === 'item').map(({ name }) => ({ definition: name })),
    ),
  }
}

/** The regime with one entry more on the list: a value that the declaration speaks of. */
export function withEntry(regime: Regime, list: string, key: string): Regime {
  const entry = {
    keys: [key],
    title: null,
    in_force: { from: '0001-01-01', until: null },
    when: null,
    cite: null,
    confidence: 'verified' as const,
    doubt: null,
  }
  return {
    ...regime,
    lists: regime.lists.map(one => (one.name === list ? { ...one, entries: [...one.entries, entry] } : one)),
  }
}

/**
 * The regime without what the list has for a value: entries of it, and of what it lies in. On a list that is not closed absence is
 * no answer, so the list is closed.
 */
export function withoutEntry(regime: Regime, list: string, key: string): Regime {
  const covers = (entry: string) =>
    entry === key || key.startsWith(`${entry}-`) || key.startsWith(`${entry}.`)
  return {
    ...regime,
    lists: regime.lists.map(one =>
      one.name === list ? { ...one, entries: one.entries.filter(({ keys }) => !keys.some(covers)) } : one,
    ),
  }
}

/** The regime in which a class of items takes in one more category. */
export function withWiderClass(regime: Regime, name: string, category: string): Regime {
  const is: Condition = {
    form: 'fact',
    path: { root: 'item', hops: ['category'] },
    test: 'is',
    values: [category],
  }
  return {
    ...regime,
    definitions: regime.definitions.map(one =>
      one.name === name ? { ...one, when: { form: 'any', of: [one.when, is] } } : one,
    ),
  }
}

/** Codes that the records of a declaration have: what a list may be asked of. */
export function codesIn(declaration: Declaration): readonly string[] {
  const codes = [...recordsOf(declaration).values()].flatMap(({ values }) => Object.values(values).flat())
  return [...new Set(codes.filter(value => typeof value === 'string') as string[])]
}

export const categoriesIn = ({ items }: Declaration): readonly string[] =>
  items.flatMap(({ values: { category } }) => (typeof category === 'string' ? [category] : []))

/** A leg with one group of people in two: the same leg twice, to the same receiver, with people who add up. */
export function split(
  declaration: Declaration,
  chance: Chance,
): { whole: Declaration; parts: Declaration } | null {
  const [leg] = declaration.legs
  const items = leg?.values.items
  if (!leg || declaration.legs.length !== 1 || !Array.isArray(items) || items.length !== 1) return null
  const item = items[0] as Fact
  const group = item.values.people as Fact | undefined
  const count = group?.values.count as { low: number; high: number } | undefined
  if (!group || !count || count.low !== count.high || count.low < 2) return null
  const first = 1 + chance.below(count.low - 1)
  const part = (name: string, number: number): [Fact, Fact, Fact] => {
    const people = {
      ...group,
      name: `${group.name}-${name}`,
      values: { ...group.values, count: { low: number, high: number } },
    }
    const data = { ...item, name: `${item.name}-${name}`, values: { ...item.values, people } }
    return [people, data, { ...leg, name: `${leg.name}-${name}`, values: { ...leg.values, items: [data] } }]
  }
  const [one, two] = [part('first', first), part('second', count.low - first)]
  const without = (all: readonly Fact[], gone: Fact) => all.filter(other => other !== gone)
  return {
    whole: declaration,
    parts: {
      ...declaration,
      people: [...without(declaration.people, group), one[0], two[0]],
      items: [...without(declaration.items, item), one[1], two[1]],
      legs: [one[2], two[2]],
    },
  }
}

/** The same declaration with everything in another order. */
export function shuffled(declaration: Declaration, chance: Chance): Declaration {
  const turn = <Thing>(all: readonly Thing[]): Thing[] => chance.some(all, all.length)
  const copies = new Map<Fact, Fact & { values: Record<string, Fact['values'][string]> }>()
  for (const record of recordsOf(declaration).values()) {
    const entries = turn(Object.entries(record.values))
    copies.set(record, { ...record, values: Object.fromEntries(entries) })
  }
  const copyOf = (value: unknown): unknown =>
    Array.isArray(value) ? turn(value.map(copyOf)) : (copies.get(value as Fact) ?? value)
  for (const copy of copies.values())
    for (const [fact, value] of Object.entries(copy.values))
      copy.values[fact] = copyOf(value) as Fact['values'][string]
  const of = (all: readonly Fact[]) => turn(all).map(one => copies.get(one) ?? one)
  return {
    ...declaration,
    declarant: declaration.declarant && (copies.get(declaration.declarant) ?? declaration.declarant),
    parties: of(declaration.parties),
    people: of(declaration.people),
    items: of(declaration.items),
    legs: of(declaration.legs),
    agreements: of(declaration.agreements),
  }
}
