/** What the thread of the law can be asked. Inputs and answers are plain data. */
import type { Inspection } from '@carnet/inspect'
import type { MissingFact } from '@carnet/law'
import { type Language, label, lawLanguage, textIn, wordsOfCategory } from '@carnet/locales'
import type { RegimePage } from '@carnet/present'
import { placeName, questionOf } from '@carnet/present'
import { searchLaw } from '@carnet/search'
import type { Assumptions } from '../world/assumptions.ts'
import { tiles } from '../world/tiles.ts'
import type { AskedElsewhere, InterviewInput } from './interview.ts'
import { openLaw } from './open-law.ts'
import { tellHit } from './tell-hit.ts'

/** More than anybody reads through. */
const mostHits = 60

export const methods = {
  /** Names of places, and whose law is loaded: by code. */
  async places(_input: null, language: Language) {
    const { vocabulary, regimes } = await openLaw()
    const loaded = new Set(regimes.flatMap(({ places }) => places))
    return tiles.map(({ code }) => ({
      code,
      name: placeName(code, { vocabulary, language }),
      isLoaded: loaded.has(code),
    }))
  },

  /** The regimes that are loaded. */
  async regimes(_input: null, language: Language) {
    const { regimes } = await openLaw()
    return regimes.map(({ code, name, provisions, lists }) => {
      const checked = provisions.map(({ provenance }) => provenance.checked).sort()[0]
      return {
        code,
        name: textIn(name, language),
        provisions: provisions.length,
        verified: provisions.filter(({ provenance }) => provenance.confidence === 'verified').length,
        lists: lists.length,
        checked: checked ?? null,
      }
    })
  },

  /** A regime as a book, as of a day. */
  async page({ code, asOf }: { code: string; asOf: string }, language: Language): Promise<RegimePage | null> {
    const { regimes, vocabulary } = await openLaw()
    const { regimePage } = await import('./regime-book.ts')
    const regime = regimes.find(one => one.code === code)
    return regime ? regimePage(regime, { language: lawLanguage(language), asOf, vocabulary, regimes }) : null
  },

  /** Two regimes side by side; null where there are not two. */
  async comparison(input: { one: string; other: string; asOf: string }, language: Language) {
    return (await import('./law-in-time.ts')).comparisonOf(input, language)
  },

  /** The days on which the law of a regime becomes another. */
  async lawDays(code: string, _language: Language) {
    return (await import('./law-in-time.ts')).lawDays(code)
  },

  async changes(input: { code: string; from: string; to: string; today: string }, language: Language) {
    return (await import('./law-in-time.ts')).changesBetween(input, language)
  },

  async coming(input: { from: string; code: string }, language: Language) {
    return (await import('./law-in-time.ts')).comingAfter(input, language)
  },

  /** The lists of a regime, filtered by words. */
  async lists(input: { code: string; words: string; asOf: string }, language: Language) {
    return (await import('./lists.ts')).listsOf(input, language)
  },

  async provisionNames(ids: readonly { regime: string; id: string }[], language: Language) {
    return (await import('./law-in-time.ts')).namesOfProvisions(ids, language)
  },

  /** Entries of lists, provisions, instruments and categories by words of either language. */
  async search({ words, regime }: { words: string; regime: string }, language: Language) {
    const { regimes, vocabulary } = await openLaw()
    const only = regime === '' ? {} : { only: regime }
    const hits = searchLaw(words, {
      regimes,
      vocabulary,
      limit: mostHits,
      alsoCalled: wordsOfCategory,
      ...only,
    })
    return hits.map(hit => tellHit(hit, language))
  },

  /** What is in a file. Its bytes stay in this thread. */
  async inspect(
    {
      name,
      bytes,
      asOf,
      overrule,
    }: { name: string; bytes: ArrayBuffer; asOf: string; overrule: Record<string, { category: string }> },
    _language: Language,
  ): Promise<Inspection> {
    const { inspectBytes } = await import('../data/inspect-file.ts')
    const { format, found } = await inspectBytes(name, new Uint8Array(bytes), { asOf, overrule })
    const file = {
      path: name,
      name,
      bytes: bytes.byteLength,
      sha256: '',
      format: format === 'ndjson' || format === 'json' ? ('ndjson' as const) : ('csv' as const),
      encoding: 'utf-8' as const,
      delimiter: null,
      header: true,
    }
    return { file, ...found }
  },

  /** The words of what was found in a file. */
  async tellInspection(inspection: Inspection, language: Language) {
    const { vocabulary } = await openLaw()
    return inspection.columns.map(({ name, category, evidence }) => ({
      name,
      category: category === null ? null : (textIn(vocabulary.categories[category], language) ?? category),
      evidence: evidence.map(({ code, share }) => ({
        text: label(`evidence.${code}`, language),
        share: share ?? null,
      })),
    }))
  },

  async categories(_input: null, language: Language) {
    const { vocabulary } = await openLaw()
    return Object.entries(vocabulary.categories).map(([code, words]) => ({
      code,
      name: textIn(words, language),
      also: wordsOfCategory(code).join(' '),
    }))
  },

  /** What a declaration describes, in words. */
  async declared(input: { text: string; today: string }, language: Language) {
    return (await import('./declared.ts')).declaredIn(input, language)
  },

  /** Whether a signed regime can be read here and reads as what was signed, and what it says otherwise than what is loaded. */
  async released(input: { text: string; asOf: string }, language: Language) {
    return (await import('./released.ts')).releasedIn(input, language)
  },

  /** Facts that are not known, as questions; a fact that nobody has a question for by its name. */
  async missing(facts: readonly Omit<MissingFact, 'asked_by'>[], language: Language) {
    const library = await openLaw()
    return facts.map(one => textIn(questionOf(library, one), language) ?? one.fact)
  },

  /** A question of a memo, in words. */
  async asked(input: AskedElsewhere, language: Language) {
    const { askedElsewhere } = await import('./interview.ts')
    return askedElsewhere(input, language)
  },

  async world(
    { inspection, assumed }: { inspection: Inspection; assumed: Assumptions },
    _language: Language,
  ) {
    const began = performance.now()
    const library = await openLaw()
    const codes = tiles.map(({ code }) => code)
    const { findingsOfWorld } = await import('../world/decide-world.ts')
    const findings = findingsOfWorld(library, inspection, assumed, codes)
    return { findings, tookMs: performance.now() - began }
  },

  async why(
    { inspection, assumed, to }: { inspection: Inspection; assumed: Assumptions; to: string },
    language: Language,
  ) {
    const { whyOf } = await import('../world/decide-world.ts')
    return whyOf(await openLaw(), inspection, assumed, to, language)
  },

  /** What is asked next, after these answers. */
  async interview(input: InterviewInput, language: Language) {
    const { interviewStep } = await import('./interview.ts')
    return interviewStep(input, language)
  },

  /** Categories by words of either language. */
  async findCategories(phrase: string, language: Language) {
    const { categoriesBy } = await import('./interview.ts')
    return categoriesBy(phrase, language)
  },
}
