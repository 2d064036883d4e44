/** A regime as a readable page: what it is, when it applies, and all its parts, each with its provenance. */
import type { Day, Regime, Vocabulary } from '@carnet/law'
import { formatList, type Written } from '@carnet/locales'
import type { Clause } from './clause.ts'
import { closedActName, placeName } from './names.ts'
import { nounOf } from './noun.ts'
import { definitionEntry, parameterEntry } from './page-definitions.ts'
import { groupClauses, instrumentEntry } from './page-instruments.ts'
import { counterEntry, listEntry } from './page-lists.ts'
import { mechanismEntry } from './page-mechanisms.ts'
import { partsFor, type RegimeParts } from './page-only.ts'
import { type Entry, type Field, type PageContext, word } from './page-parts.ts'
import { sentence } from './sentence.ts'
import { voiceOf } from './voice.ts'

export interface PageOptions {
  readonly language: Written
  /** The day as of which values, states and numbers of entries are shown. */
  readonly asOf: Day
  readonly vocabulary: Vocabulary
  /** Only the provisions with this id or citation, and what they use: see `partsFor`. */
  readonly only?: string
  /** Other regimes that are loaded, for the titles of what is borrowed from them. */
  readonly regimes?: readonly Regime[]
}

export type SectionName =
  | 'scope'
  | 'transfer'
  | 'answerable'
  | 'instruments'
  | 'mechanisms'
  | 'definitions'
  | 'parameters'
  | 'lists'
  | 'counters'
  | 'says'
  | 'parties'
  | 'used-by'

export interface Section {
  /** One of `SectionName`, or a name of its own on a page of another kind. */
  readonly id: string
  readonly title: string
  /** What stands before the entries. */
  readonly body: readonly (string | Clause)[]
  readonly entries: readonly Entry[]
}

export interface RegimePage {
  readonly code: string
  readonly title: string
  readonly language: Written
  readonly asOf: Day
  /** What stands under the title; left out: the day of the page. */
  readonly lead?: string
  /** `sides`: the named fields of an entry stand beside each other, and its name in the data is not shown. */
  readonly layout?: 'sides'
  readonly fields: readonly Field[]
  /** In the order of the page; sections without content are left out. */
  readonly sections: readonly Section[]
}

/** The page of a regime. Pure data: `pageText` and `pageMarkdown` write it. */
export function regimePage(regime: Regime, options: PageOptions): RegimePage {
  const context: PageContext = { regime, ...options }
  const { only } = options
  const parts: RegimeParts = only === undefined ? regime : partsFor(regime, only)
  const section = (id: SectionName, entries: readonly Entry[], body: Section['body'] = []): Section => ({
    id,
    title: word(context, id),
    body,
    entries,
  })
  return {
    code: regime.code,
    title: regime.name[options.language],
    language: options.language,
    asOf: options.asOf,
    fields: headOf(context),
    sections: [
      ...(only === undefined ? scopeOf(regime, context, section) : []),
      section(
        'instruments',
        parts.instruments.map(one => instrumentEntry(one, parts.provisions, context)),
        groupClauses(parts.provisions, context),
      ),
      section(
        'mechanisms',
        parts.mechanisms.map(one => mechanismEntry(one, context)),
      ),
      section(
        'definitions',
        parts.definitions.map(one => definitionEntry(one, context)),
      ),
      section(
        'parameters',
        parts.parameters.map(one => parameterEntry(one, context)),
      ),
      section(
        'lists',
        parts.lists.map(one => listEntry(one, context)),
      ),
      section(
        'counters',
        parts.counters.map(one => counterEntry(one, context)),
      ),
    ].filter(({ body, entries }) => body.length + entries.length > 0),
  }
}

type MakeSection = (id: SectionName, entries: readonly Entry[], body: Section['body']) => Section

/** When the regime applies, what a transfer is, and who answers: of the regime as a whole. */
const scopeOf = (regime: Regime, context: PageContext, section: MakeSection): Section[] => [
  section('scope', [], [sentence(regime.applies_when, context)]),
  section('transfer', [], [sentence(regime.transfer_when, context)]),
  section('answerable', [], answerableOf(context)),
]

function headOf(context: PageContext): Field[] {
  const { regime, language } = context
  return [
    { name: word(context, 'authority'), value: regime.authority[language] },
    { name: word(context, 'places'), value: formatList(placesOf(context), language) },
    { name: word(context, 'digest'), value: regime.digest },
  ]
}

/** Subdivisions of a place that is itself named say nothing more. */
function placesOf(context: PageContext): string[] {
  const { places } = context.regime
  return places
    .filter(place => !places.some(whole => place.startsWith(`${whole}-`)))
    .map(place => placeName(place, context))
}

function answerableOf(context: PageContext): string[] {
  const voice = voiceOf(context)
  const { acts, otherwise } = context.regime.answerable
  const named = Object.entries(acts).map(([act, path]) =>
    word(context, 'answers.act', { act: closedActName(act, voice), who: nounOf(path, voice).text }),
  )
  return [...named, word(context, 'answers.otherwise', { who: nounOf(otherwise, voice).text })]
}
