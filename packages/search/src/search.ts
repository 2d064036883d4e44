/** Finds list entries, provisions, instruments and categories by words. */
import type { Instrument, List, ListEntry, Provision, Regime, Vocabulary, Words } from '@carnet/law'
import { type Field, Prepared, readQuery, score } from './score.ts'

export type HitKind = 'entry' | 'provision' | 'instrument' | 'category'

/** What was found. `regime` is null for a category: those are the same everywhere. */
export type Hit = { readonly score: number; readonly regime: string | null } & (
  | { readonly kind: 'entry'; readonly list: List; readonly entry: ListEntry }
  | { readonly kind: 'provision'; readonly provision: Provision }
  | { readonly kind: 'instrument'; readonly instrument: Instrument }
  | { readonly kind: 'category'; readonly code: string; readonly words: Words }
)

export interface SearchOptions {
  readonly regimes: readonly Regime[]
  readonly vocabulary: Vocabulary
  /** Only in this regime. */
  readonly only?: string
  /** How many are wanted at most. */
  readonly limit?: number
}

type Found = Hit extends infer One ? (One extends { score: number } ? Omit<One, 'score'> : never) : never

interface Candidate {
  readonly hit: Found
  readonly fields: readonly Prepared[]
}

const title = 3
const heading = 2
const plain = 1
const usual = 20

/** The best answers to a query, best first. Words of either language; nothing where a word of the query is nowhere. */
export function searchLaw(words: string, options: SearchOptions): Hit[] {
  const query = readQuery(words)
  if (query.runs.length === 0) return []
  const candidates = [...candidatesOf(options)]
  const rarity = rarityIn(candidates, query.terms)
  return candidates
    .map(({ hit, fields }) => ({ ...hit, score: score(query, fields, rarity) }) as Hit)
    .filter(hit => hit.score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, options.limit ?? usual)
}

function* candidatesOf({ regimes, vocabulary, only }: SearchOptions): Generator<Candidate> {
  for (const regime of regimes) {
    if (only !== undefined && regime.code !== only) continue
    yield* candidatesIn(regime, vocabulary)
  }
  for (const [code, words] of Object.entries(vocabulary.categories))
    yield candidate({ kind: 'category', regime: null, code, words }, [
      ...both(words, title),
      { text: code, weight: title },
    ])
}

function* candidatesIn(regime: Regime, vocabulary: Vocabulary): Generator<Candidate> {
  const { code, lists, provisions, instruments } = regime
  for (const list of lists) {
    const above = [...both(list.title, heading), { text: list.name, weight: plain }].map(prepared)
    for (const entry of list.entries) {
      const fields = entryFields(entry, list, vocabulary).map(prepared)
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

function entryFields(entry: ListEntry, list: List, { categories }: Vocabulary): Field[] {
  const scenario = list.scenarios?.find(({ name }) => name === entry.scenario)
  const keys = [...entry.keys, ...(entry.suggested ?? [])]
  return [
    ...(entry.title ? both(entry.title, title) : []),
    ...(scenario ? both(scenario.title, heading) : []),
    ...keys.flatMap(key => [
      { text: key, weight: plain },
      ...(Object.hasOwn(categories, key) ? both(categories[key]!, plain) : []),
    ]),
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
