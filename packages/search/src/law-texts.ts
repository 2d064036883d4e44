/** What of the law can be found, each with its texts and how much they weigh. */
import type { Instrument, List, ListEntry, Provision, Regime, Vocabulary, Words } from '@carnet/law'
import { type Field, Prepared } from './score.ts'

/** What can be found. `regime` is null for a category: those are the same everywhere. */
export type Findable =
  | { readonly kind: 'entry'; readonly regime: string; readonly list: List; readonly entry: ListEntry }
  | { readonly kind: 'provision'; readonly regime: string; readonly provision: Provision }
  | { readonly kind: 'instrument'; readonly regime: string; readonly instrument: Instrument }
  | { readonly kind: 'category'; readonly regime: null; readonly code: string; readonly words: Words }

export interface Candidate {
  readonly hit: Findable
  readonly fields: readonly Prepared[]
}

export interface LawTexts {
  readonly regimes: readonly Regime[]
  readonly vocabulary: Vocabulary
  /** Other words by which a category is known, such as the headers of columns that hold it. */
  readonly alsoCalled?: ((category: string) => readonly string[]) | undefined
}

const title = 3
const heading = 2
const plain = 1
const aside = 0.5

export function* candidatesOf({ regimes, vocabulary, alsoCalled }: LawTexts): Generator<Candidate> {
  const categories = Object.entries(vocabulary.categories)
  const also = (code: string): string => (alsoCalled?.(code) ?? []).join('; ')
  // Hundreds of entries are of one category: its texts are made ready once.
  const names = new Map(
    categories.map(([code, words]) => [
      code,
      [...both(words, plain), { text: also(code), weight: aside }].map(prepared),
    ]),
  )
  for (const regime of regimes) yield* candidatesIn(regime, names)
  for (const [code, words] of categories)
    yield candidate({ kind: 'category', regime: null, code, words }, [
      ...both(words, title),
      { text: code, weight: title },
      { text: also(code), weight: plain },
    ])
}

type CategoryNames = ReadonlyMap<string, readonly Prepared[]>

function* candidatesIn(regime: Regime, names: CategoryNames): Generator<Candidate> {
  const { code, lists, provisions, instruments } = regime
  for (const list of lists) {
    const above = [...both(list.title, heading), { text: list.name, weight: plain }].map(prepared)
    const scenarios = new Map(
      (list.scenarios ?? []).map(({ name, title }) => [name, both(title, heading).map(prepared)]),
    )
    for (const entry of list.entries)
      yield {
        hit: { kind: 'entry', regime: code, list, entry },
        fields: [
          ...(entry.title ? both(entry.title, title).map(prepared) : []),
          ...(scenarios.get(entry.scenario ?? '') ?? []),
          ...[...entry.keys, ...(entry.suggested ?? [])].flatMap(key => [
            prepared({ text: key, weight: plain }),
            ...(names.get(key) ?? []),
          ]),
          ...above,
        ],
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

const both = ({ en, zh }: Words, weight: number): Field[] => [
  { text: en, weight },
  { text: zh, weight },
]

const prepared = (field: Field): Prepared => new Prepared(field)

const candidate = (hit: Findable, fields: readonly Field[]): Candidate => ({
  hit,
  fields: fields.map(prepared),
})
