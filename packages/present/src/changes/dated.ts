/** What the days of a regime say: what begins, what ends, which values change, from one day to another. */
import {
  type Day,
  type InForce,
  type List,
  type Parameter,
  type Regime,
  shift,
  type Vocabulary,
  type Words,
} from '@carnet/law'
import { formatDay, formatList, type Written } from '@carnet/locales'
import { withUnit } from '../names.ts'
import { entryText, keysText } from '../page-list-entries.ts'
import type { PageContext } from '../page-parts.ts'
import { type Change, changeWord, inBoth, originOf } from './change.ts'

export interface DatedOptions {
  readonly vocabulary: Vocabulary
  /** The law of this day is the beginning: what changes on it has changed already. */
  readonly after: Day
  /** The last day that is looked at; null for no end. */
  readonly until: Day | null
  /** `future` where it is told before it happens. */
  readonly tense: 'past' | 'future'
}

const noHolidays: ReadonlySet<Day> = new Set()
const next = (day: Day): Day => shift(day, { days: 1 }, 1, noHolidays)

/** In the order of the days, and on one day of the parts of a regime. */
export function datedChanges(regime: Regime, options: DatedOptions): Change[] {
  const { instruments, provisions, mechanisms } = regime
  const changes = [
    ...instruments.flatMap(one => {
      const origin = { cite: one.title, source: one.source, confidence: null }
      return spanChanges(
        { part: 'instrument', id: one.name, title: one.title, ...origin },
        one.in_force,
        null,
        options,
      )
    }),
    ...provisions.flatMap(one =>
      spanChanges(
        { part: 'provision', id: one.id, title: one.provenance.cite, ...originOf(one.provenance) },
        one.in_force,
        one.text,
        options,
      ),
    ),
    ...regime.parameters.flatMap(one => valueChanges(one, options)),
    ...regime.lists.flatMap(one => listChanges(one, regime, options)),
    ...mechanisms.flatMap(one =>
      spanChanges(
        { part: 'mechanism', id: one.name, title: one.title, ...originOf(one.provenance) },
        one.in_force,
        null,
        options,
      ),
    ),
  ]
  return changes.sort((one, other) =>
    (one.day ?? '9') < (other.day ?? '9') ? -1 : one.day === other.day ? 0 : 1,
  )
}

/** What is enacted and has no day of commencement yet: it may begin on any day. */
export function uncommenced(regime: Regime): Change[] {
  const named = [
    ...regime.instruments.map(one => ({
      part: 'instrument' as const,
      id: one.name,
      title: one.title,
      in_force: one.in_force,
      text: null,
      cite: one.title,
      source: one.source,
      confidence: null,
    })),
    ...regime.provisions.map(one => ({
      part: 'provision' as const,
      id: one.id,
      title: one.provenance.cite,
      in_force: one.in_force,
      text: one.text,
      ...originOf(one.provenance),
    })),
  ]
  return named
    .filter(({ in_force }) => in_force.from === null)
    .map(({ in_force: _span, text, ...part }) => ({
      ...part,
      kind: 'uncommenced' as const,
      day: null,
      says: inBoth(language => changeWord('uncommenced', language, { title: part.title[language] })),
      text,
      fields: [],
    }))
}

type Part = Pick<Change, 'part' | 'id' | 'title' | 'cite' | 'source' | 'confidence'>

const isWithin = (day: Day, { after, until }: DatedOptions): boolean =>
  day > after && (until === null || day <= until)

function spanChanges(part: Part, span: InForce, text: Words | null, options: DatedOptions): Change[] {
  const { from, until } = span
  const tell = (kind: 'begins' | 'ends', day: Day, shown: Day): Change => ({
    ...part,
    kind,
    day,
    says: inBoth(language =>
      changeWord(`${kind}.${options.tense}`, language, {
        title: part.title[language],
        day: formatDay(shown, language),
      }),
    ),
    text,
    fields: [],
  })
  return [
    ...(from !== null && isWithin(from, options) ? [tell('begins', from, from)] : []),
    ...(until !== null && isWithin(next(until), options) ? [tell('ends', next(until), until)] : []),
  ]
}

function valueChanges({ name, title, unit, values, provenance }: Parameter, options: DatedOptions): Change[] {
  const own: Words = title ?? { en: name, zh: name }
  return values.flatMap((dated, index): Change[] => {
    if (!isWithin(dated.from, options)) return []
    const before = values[index - 1]
    const amount = (value: number | null, language: Written): string =>
      value === null ? changeWord('value.unknown', language) : withUnit(value, unit, language)
    const cited = (cite: Words, value: number | null) =>
      inBoth(language =>
        changeWord('value.cited', language, { value: amount(value, language), cite: cite[language] }),
      )
    return [
      {
        part: 'parameter',
        id: name,
        kind: 'value',
        day: dated.from,
        title: own,
        says: inBoth(language =>
          changeWord(before ? 'value' : 'value.first', language, {
            title: own[language],
            before: before ? amount(before.value, language) : '',
            after: amount(dated.value, language),
            day: formatDay(dated.from, language),
          }),
        ),
        text: null,
        fields: [
          {
            name: inBoth(language => changeWord('value.field', language)),
            before: before ? [cited(before.cite, before.value)] : [],
            after: [cited(dated.cite, dated.value)],
          },
        ],
        cite: dated.cite,
        source: provenance.source,
        confidence: provenance.confidence,
      },
    ]
  })
}

/** So many entries are named in the sentence; more are counted there, and named below it. */
const fewEntries = 6

/** Entries that begin or end on one day are told together. */
function listChanges(list: List, regime: Regime, options: DatedOptions): Change[] {
  const byDay = new Map<string, { kind: 'begins' | 'ends'; day: Day; entries: List['entries'][number][] }>()
  const add = (kind: 'begins' | 'ends', day: Day, entry: List['entries'][number]): void => {
    if (!isWithin(day, options)) return
    const known = byDay.get(`${day} ${kind}`) ?? { kind, day, entries: [] }
    known.entries.push(entry)
    byDay.set(`${day} ${kind}`, known)
  }
  for (const entry of list.entries) {
    const { from, until } = entry.in_force
    if (from !== null) add('begins', from, entry)
    if (until !== null) add('ends', next(until), entry)
  }
  return [...byDay.values()].map(({ kind, day, entries }) => {
    const context = (language: Written): PageContext => ({
      regime,
      vocabulary: options.vocabulary,
      language,
      asOf: day,
    })
    const shown = kind === 'begins' ? day : shift(day, { days: 1 }, -1, noHolidays)
    const texts = entries.map(entry => inBoth(language => entryText(entry, context(language))))
    return {
      part: 'list' as const,
      id: list.name,
      kind,
      day,
      title: list.title,
      says: inBoth(language =>
        changeWord(`list.${kind}`, language, {
          title: list.title[language],
          day: formatDay(shown, language),
          entries:
            entries.length > fewEntries
              ? changeWord('entries.count', language, { count: entries.length })
              : formatList(
                  entries.map(entry => keysText(entry, context(language))),
                  language,
                ),
        }),
      ),
      text: null,
      fields: [
        {
          name: inBoth(language => changeWord('entries', language)),
          before: kind === 'ends' ? texts : [],
          after: kind === 'begins' ? texts : [],
        },
      ],
      ...originOf(list.provenance),
    }
  })
}
