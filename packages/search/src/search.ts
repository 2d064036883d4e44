/** Finds list entries, provisions, instruments and categories by words. */
import type { Instrument, List, ListEntry, Provision, Regime, Vocabulary, Words } from '@carnet/law'
import { regimesNaming } from './naming.ts'
import { type Field, Prepared, readQuery, score } from './score.ts'

export type HitKind = 'entry' | 'provision' | 'instrument' | 'category'

/**
 * What was found. `regime` is null for a category: those are the same everywhere; `named_by` are the regimes that speak of it, or
 * of one that it belongs to. `without` are the words of the query that it does not have.
 */
export type Hit = {
  readonly score: number
  readonly without: readonly string[]
  readonly regime: string | null
} & (
  | { readonly kind: 'entry'; readonly list: List; readonly entry: ListEntry }
  | { readonly kind: 'provision'; readonly provision: Provision }
  | { readonly kind: 'instrument'; readonly instrument: Instrument }
  | {
      readonly kind: 'category'
      readonly code: string
      readonly words: Words
      readonly named_by: readonly string[]
    }
)

export interface SearchOptions {
  readonly regimes: readonly Regime[]
  readonly vocabulary: Vocabulary
  /** Only in this regime. */
  readonly only?: string
  /** How many are wanted at most. */
  readonly limit?: number
  /** Other words by which a category is known, such as the headers of columns that hold it. */
  readonly alsoCalled?: (category: string) => readonly string[]
}

type Told = 'score' | 'without' | 'named_by'
type Found = Hit extends infer One ? (One extends { score: number } ? Omit<One, Told> : never) : never

interface Candidate {
  readonly hit: Found
  readonly fields: readonly Prepared[]
}

const title = 3
const heading = 2
const plain = 1
const aside = 0.5
const usual = 20

/**
 * The best answers to a query, best first. Words of either language. Where nothing has every word, what has most of them, each
 * with the words that it lacks.
 */
export function searchLaw(words: string, options: SearchOptions): Hit[] {
  const query = readQuery(words)
  if (query.runs.length === 0) return []
  const candidates = [...candidatesOf(options)]
  const rarity = rarityIn(candidates, query.terms)
  const scored = candidates
    .map(({ hit, fields }) => ({ hit, ...score(query, fields, rarity) }))
    .filter(one => one.score > 0)
  const fewest = Math.min(...scored.map(({ without }) => without.length))
  return scored
    .filter(({ without }) => without.length === fewest)
    .sort((one, other) => other.score - one.score)
    .slice(0, options.limit ?? usual)
    .map(({ hit, score, without }) => {
      const named = hit.kind === 'category' ? { named_by: regimesNaming(hit.code, options.regimes) } : {}
      return { ...hit, ...named, score, without } as Hit
    })
}

function* candidatesOf({ regimes, vocabulary, only, alsoCalled }: SearchOptions): Generator<Candidate> {
  const names = new Map(
    Object.entries(vocabulary.categories).map(([code, words]) => [
      code,
      [...both(words, plain), { text: (alsoCalled?.(code) ?? []).join('; '), weight: aside }],
    ]),
  )
  for (const regime of regimes) {
    if (only !== undefined && regime.code !== only) continue
    yield* candidatesIn(regime, names)
  }
  for (const [code, words] of Object.entries(vocabulary.categories))
    yield candidate({ kind: 'category', regime: null, code, words }, [
      ...both(words, title),
      { text: code, weight: title },
      { text: (alsoCalled?.(code) ?? []).join('; '), weight: plain },
    ])
}

type CategoryNames = ReadonlyMap<string, readonly Field[]>

function* candidatesIn(regime: Regime, names: CategoryNames): Generator<Candidate> {
  const { code, lists, provisions, instruments } = regime
  for (const list of lists) {
    const above = [...both(list.title, heading), { text: list.name, weight: plain }].map(prepared)
    for (const entry of list.entries) {
      const fields = entryFields(entry, list, names).map(prepared)
      yield { hit: { kind: 'entry', regime: code, list, entry }, fields: [...fields, ...above] }
    }
  }
  for (const provision of provisions)
    yield candidate({ kind: 'provision', regime: code, provision }, [
      ...both(provision.provenance.cite, title),
      ...both(provision.text, heading),
      { text: provision.id, weight: title },
    ])
  for (const instrument of instruments)
    yield candidate({ kind: 'instrument', regime: code, instrument }, [
      ...both(instrument.title, title),
      { text: instrument.name, weight: heading },
    ])
}

function entryFields(entry: ListEntry, list: List, names: CategoryNames): Field[] {
  const scenario = list.scenarios?.find(({ name }) => name === entry.scenario)
  const keys = [...entry.keys, ...(entry.suggested ?? [])]
  return [
    ...(entry.title ? both(entry.title, title) : []),
    ...(scenario ? both(scenario.title, heading) : []),
    ...keys.flatMap(key => [{ text: key, weight: plain }, ...(names.get(key) ?? [])]),
  ]
}

const both = ({ en, zh }: Words, weight: number): Field[] => [
  { text: en, weight },
  { text: zh, weight },
]

const prepared = (field: Field): Prepared => new Prepared(field)

const candidate = (hit: Found, fields: readonly Field[]): Candidate => ({ hit, fields: fields.map(prepared) })

/** What many documents say tells little: the logarithm of how few have a term. */
function rarityIn(candidates: readonly Candidate[], terms: readonly string[]): (term: string) => number {
  const counts = new Map(
    terms.map(term => [
      term,
      candidates.filter(({ fields }) => fields.some(field => field.has(term))).length,
    ]),
  )
  return term => Math.log(1 + candidates.length / (1 + (counts.get(term) ?? 0)))
}
