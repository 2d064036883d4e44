/** The lists of a regime, entry by entry, as a page shows them: what is listed, from how many, by which edition, how much is loaded. */
import { type Day, keyedEntries, type List, type ListEntry, type Regime } from '@carnet/law'
import { type Language, lawLanguage, textIn, type Written } from '@carnet/locales'
import { coverageText, keysText, sentence, tierText } from '@carnet/present'
import { openLaw } from './open-law.ts'

type Clause = ReturnType<typeof sentence>

export interface ShownEntry {
  /** What tells it apart from the others of its list. */
  readonly name: string
  readonly title: string
  /** The keys by which it is judged: codes of the vocabulary, of places, of a scheme. */
  readonly keys: readonly string[]
  /** From how many people it asks for what. */
  readonly tiers: readonly string[]
  readonly when: Clause | null
  readonly cite: string | null
  readonly isVerified: boolean
  /** Null: since ever. */
  readonly from: Day | null
  readonly until: Day | null
  readonly isInForce: boolean
  /** Proposed by an import and confirmed by nobody: it is shown, and never judged. */
  readonly isProposal: boolean
}

export interface ShownList {
  readonly name: string
  readonly title: string
  /** Of an edition, counted or with thresholds, as a negative list is; else one that puts places or bodies together. */
  readonly isPublished: boolean
  readonly coverage: string
  readonly cite: string
  readonly source: string
  readonly checked: Day
  readonly confidence: List['provenance']['confidence']
  readonly doubt: string | null
  readonly entries: readonly ShownEntry[]
  /** Of all entries, those that have the words. */
  readonly found: number
}

export interface ListsInput {
  readonly code: string
  /** Of either language; every one must stand in an entry. */
  readonly words: string
  readonly asOf: Day
}

/** More than anybody reads through; the words make it fewer. */
const mostEntries = 200
const sinceEver = '0001-01-01'

export async function listsOf(
  { code, words, asOf }: ListsInput,
  language: Language,
): Promise<readonly ShownList[]> {
  const { regimes, vocabulary } = await openLaw()
  const regime = regimes.find(one => one.code === code)
  if (!regime) return []
  const terms = words.toLowerCase().split(/\s+/).filter(Boolean)
  const contexts = (['en', 'zh'] as const).map(each => ({
    regime,
    vocabulary,
    regimes,
    language: each,
    asOf,
  }))
  const own = { regime, vocabulary, regimes, language: lawLanguage(language), asOf }
  return regime.lists
    .map((list): ShownList => {
      const scenarios = new Map(list.scenarios?.map(({ name, title }) => [name, title]))
      const found = keyedEntries(list).filter(([, entry]) => {
        const scenario = scenarios.get(entry.scenario ?? '')
        const text = [
          ...entry.keys,
          ...(scenario ? [scenario.en, scenario.zh] : []),
          ...(entry.suggested ?? []),
          ...contexts.flatMap(context => [keysText(entry, context), entry.cite?.[context.language] ?? '']),
        ]
          .join(' ')
          .toLowerCase()
        return terms.every(term => text.includes(term))
      })
      const { cite, source, checked, confidence } = list.provenance
      return {
        name: list.name,
        title: textIn(list.title, language),
        isPublished: isPublished(list),
        coverage: coverageText(list, own),
        cite: textIn(cite, language),
        source,
        checked,
        confidence,
        doubt: textIn(list.doubt, language) ?? null,
        found: found.length,
        entries: found.slice(0, mostEntries).map(([entryName, entry]) => shownEntry(entryName, entry, own)),
      }
    })
    .sort((one, other) => Number(other.isPublished) - Number(one.isPublished))
}

const isPublished = ({ edition, total, imported, entries }: List): boolean =>
  edition !== undefined ||
  total !== undefined ||
  imported !== undefined ||
  entries.some(({ tiers = [] }) => tiers.length > 0)

interface Context {
  readonly regime: Regime
  readonly regimes: readonly Regime[]
  readonly vocabulary: Parameters<typeof keysText>[1]['vocabulary']
  readonly language: Written
  readonly asOf: Day
}

function shownEntry(name: string, entry: ListEntry, context: Context): ShownEntry {
  const { keys, in_force, when, cite, confidence, tiers = [], suggested } = entry
  const { from, until } = in_force
  const { asOf, language } = context
  return {
    name,
    title: keysText(entry, context),
    keys,
    tiers: tiers.map(tier => tierText(tier, context)),
    when: when ? sentence(when, context) : null,
    cite: textIn(cite, language) ?? null,
    isVerified: confidence !== 'unverified',
    from: from === sinceEver ? null : from,
    until,
    isInForce: from !== null && from <= asOf && (until === null || asOf <= until),
    isProposal: suggested !== undefined,
  }
}
