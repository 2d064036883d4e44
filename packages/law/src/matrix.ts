/**
 * The world at a glance: every pair of places, every category, one finding each. Cells that no regime can tell apart are
 * judged once: what a regime never names apart it cannot answer differently.
 */
import { lawOfDay, loadedOf } from './concern.ts'
import type { Declaration, Vocabulary } from './declaration.ts'
import { type Outcome, outcomes } from './finding.ts'
import { conditionsOf, lendersOf } from './mentions.ts'
import { outcomeUnder, weightOf } from './packed.ts'
import { placesAround } from './place.ts'
import type { Condition, Day, Regime } from './regime.ts'
import { entriesFor, type ResolvedEntry, type ResolvedRegime, resolve } from './resolve.ts'

export interface MatrixInput {
  readonly regimes: readonly Regime[]
  readonly vocabulary: Vocabulary
  readonly as_of: Day
  readonly places: readonly string[]
  readonly categories: readonly string[]
  /** The declaration of one cell: one leg, whose places are `from` and `to` alone, and whose items are of `category`. */
  readonly declare: (from: string, to: string, category: string) => Declaration
}

export interface Matrix {
  /** By from, to, category, in this order: the weight of the finding, or `NO_REGIME`. */
  readonly cells: Uint8Array
  /** How many cells had to be judged for all others to be known. */
  readonly judged: number
}

/** No regime that is loaded speaks of either place. */
export const NO_REGIME = 255

/** The finding of a cell. Null where no regime is loaded for either place. */
export const outcomeOfCell = (cell: number): Outcome | null => outcomes[cell] ?? null

export function worldMatrix(input: MatrixInput): Matrix {
  const { places, categories } = input
  const cells = new Uint8Array(places.length ** 2 * categories.length).fill(NO_REGIME)
  let judged = 0
  for (const regime of input.regimes) judged += fillFor(input, regime, cells)
  return { cells, judged }
}

/** Lays the findings of one regime over the cells that concern it: the heaviest stays. */
function fillFor(input: MatrixInput, regime: Regime, cells: Uint8Array): number {
  const { places, categories, as_of } = input
  const own = new Set(regime.places)
  const isOwn = places.map(place => placesAround(place, input.vocabulary).some(around => own.has(around)))
  if (!isOwn.includes(true)) return 0
  const sites = sitesOf(input, regime, as_of)
  const placeClass = classesOf(places, place => signatureOfPlace(place, sites, own, input.vocabulary))
  const kindClass = classesOf(categories, category => signatureOfCategory(category, sites))
  const kinds = kindClass.count
  // A pair of the same place, and of two, are told apart by whatever compares the ends.
  const known = new Uint8Array(placeClass.count ** 2 * kinds * 2).fill(NO_REGIME)
  let judged = 0
  for (let from = 0; from < places.length; from++) {
    for (let to = 0; to < places.length; to++) {
      if (!isOwn[from] && !isOwn[to]) continue
      const pair =
        ((placeClass.of[from]! * placeClass.count + placeClass.of[to]!) * 2 + (from === to ? 1 : 0)) * kinds
      const row = (from * places.length + to) * categories.length
      for (let kind = 0; kind < categories.length; kind++) {
        const shared = pair + kindClass.of[kind]!
        if (known[shared] === NO_REGIME) {
          known[shared] = judgeCell(input, regime, places[from]!, places[to]!, categories[kind]!)
          judged++
        }
        const cell = row + kind
        if (cells[cell] === NO_REGIME || known[shared]! > cells[cell]!) cells[cell] = known[shared]!
      }
    }
  }
  return judged
}

function judgeCell(input: MatrixInput, regime: Regime, from: string, to: string, category: string): number {
  const declaration = input.declare(from, to, category)
  const outcome = outcomeUnder({ ...input, declaration }, regime)
  if (outcome === null) throw new Error(`${regime.code} does not speak of ${from} and ${to}`)
  return weightOf(outcome)
}

/** Where a regime, or one whose definitions it borrows, holds a code against others. */
interface Sites {
  /** By code: the conditions that compare with it, and those that ask what lies under it. */
  readonly literals: ReadonlyMap<string, readonly number[]>
  readonly roots: ReadonlyMap<string, readonly number[]>
  readonly lists: readonly ResolvedRegime['lists'][]
  /** Tells entries apart that have a condition of their own. */
  readonly entryMark: (entry: ResolvedEntry) => string
}

function sitesOf({ regimes }: MatrixInput, regime: Regime, day: Day): Sites {
  const law = lawOfDay(regimes, loadedOf(regimes), day)
  const seen = new Set<ResolvedRegime>()
  const waiting = [resolve(regime, day)]
  const marks = new Map<ResolvedEntry, string>()
  const entryMark = (entry: ResolvedEntry): string => {
    // Entries without a condition of their own all say the same.
    if (entry.when === null) return 'yes'
    const mark = marks.get(entry) ?? String(marks.size)
    marks.set(entry, mark)
    return mark
  }
  const sites = {
    literals: new Map<string, number[]>(),
    roots: new Map<string, number[]>(),
    lists: [] as ResolvedRegime['lists'][],
    entryMark,
  }
  let count = 0
  const note: Note = (words, isTree) => {
    const by = isTree ? sites.roots : sites.literals
    for (const word of words) {
      const known = by.get(word)
      if (known) known.push(count)
      else by.set(word, [count])
    }
    count++
  }
  for (let at = 0; at < waiting.length; at++) {
    const one = waiting[at]!
    if (seen.has(one)) continue
    seen.add(one)
    sites.lists.push(one.lists)
    for (const condition of conditionsOf(one.regime)) collect(condition, note)
    for (const code of lendersOf(one)) {
      const lender = law.get(code)
      if (lender) waiting.push(lender)
    }
  }
  return sites
}

type Note = (words: readonly string[], isTree: boolean) => void

function collect(condition: Condition, note: Note): void {
  switch (condition.form) {
    case 'all':
    case 'any':
      for (const child of condition.of) collect(child, note)
      return
    case 'not':
      collect(condition.of, note)
      return
    case 'quantify':
    case 'sum':
      collect(condition.where, note)
      return
    case 'fact':
      if (!('path' in condition.values))
        note(
          condition.values.filter(value => typeof value === 'string'),
          condition.test === 'under',
        )
      return
    default:
  }
}

function signatureOfPlace(
  place: string,
  sites: Sites,
  own: ReadonlySet<string>,
  vocabulary: Vocabulary,
): string {
  const around = placesAround(place, vocabulary)
  const marks: string[] = around.some(one => own.has(one)) ? ['own'] : []
  marks.push(...sitesWith(sites.literals, around))
  sites.lists.forEach((lists, number) => {
    for (const [name, { entries }] of lists) {
      const found = around.map(one => entries.get(one)).find(one => one !== undefined)
      for (const entry of found ?? []) marks.push(`${number}.${name}.${sites.entryMark(entry)}`)
    }
  })
  return marks.join(' ')
}

function signatureOfCategory(category: string, sites: Sites): string {
  const above: string[] = []
  for (let code = category; code !== ''; code = code.slice(0, Math.max(0, code.lastIndexOf('.'))))
    above.push(code)
  const marks = [
    ...sitesWith(sites.roots, above),
    ...sitesWith(sites.literals, [category]).map(site => `=${site}`),
  ]
  sites.lists.forEach((lists, number) => {
    for (const [name, list] of lists)
      for (const entry of entriesFor(list, category))
        marks.push(`${number}.${name}.${sites.entryMark(entry)}`)
  })
  return marks.join(' ')
}

/** The conditions that name one of these words, each once and in their order. */
function sitesWith(sites: ReadonlyMap<string, readonly number[]>, words: readonly string[]): string[] {
  const found = new Set(words.flatMap(word => sites.get(word) ?? []))
  return [...found].sort((one, other) => one - other).map(String)
}

function classesOf(
  codes: readonly string[],
  signature: (code: string) => string,
): { of: Uint16Array; count: number } {
  const known = new Map<string, number>()
  const of = new Uint16Array(codes.length)
  codes.forEach((code, index) => {
    const key = signature(code)
    const before = known.get(key)
    of[index] = before ?? known.size
    if (before === undefined) known.set(key, known.size)
  })
  return { of, count: known.size }
}
