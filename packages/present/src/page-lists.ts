/** Lists and counters of a regime, for its page. */
import type { Counter, List } from '@carnet/law'
import { formatDay, formatList, spanText } from '@carnet/locales'
import { officialFields } from './list-coverage.ts'
import { nounOf } from './noun.ts'
import { entryTexts } from './page-list-entries.ts'
import {
  type Entry,
  type Field,
  type PageContext,
  provenanceFields,
  stateOf,
  word,
  wordsField,
} from './page-parts.ts'
import { definitionTitle } from './test-text.ts'
import { voiceOf } from './voice.ts'

export function listEntry(list: List, context: PageContext): Entry {
  const valid = list.entries.filter(entry => stateOf(entry.in_force, context.asOf) === 'in-force')
  const counts = { valid: keysIn(valid), total: keysIn(list.entries) }
  return {
    id: list.name,
    title: list.title[context.language],
    confidence: list.provenance.confidence,
    state: null,
    fields: [
      { name: word(context, 'entries'), value: word(context, 'entries.count', counts) },
      { name: '', value: word(context, list.closed ? 'closed' : 'open') },
      ...officialFields(list, context),
      ...editionField(valid, context),
      { name: word(context, 'match'), value: word(context, `match.${list.match}`) },
      ...(list.entries.length > 0
        ? [{ name: word(context, 'entries.all'), value: entryTexts(list, context) }]
        : []),
      ...wordsField('doubt', list.doubt, context),
      ...provenanceFields(list.provenance, context),
    ],
    entries: [],
  }
}

const keysIn = (entries: List['entries']): number => entries.flatMap(entry => entry.keys).length

const sinceEver = '0001-01-01'

/** The edition of a list on the day is that of its latest entries; an entry without a day says nothing of it. */
function editionField(valid: List['entries'], context: PageContext): Field[] {
  const days = valid.flatMap(({ in_force: { from } }) => (from && from !== sinceEver ? [from] : [])).sort()
  const latest = days.at(-1)
  if (latest === undefined) return []
  const day = formatDay(latest, context.language)
  return [{ name: word(context, 'edition'), value: word(context, 'edition.of', { day }) }]
}

export function counterEntry(counter: Counter, context: PageContext): Entry {
  const { language } = context
  const voice = voiceOf(context)
  const titles = (names: readonly string[]): string =>
    formatList(
      names.map(name => definitionTitle(null, name, voice)),
      language,
    )
  const what = [
    word(context, `counts.${counter.counts}`),
    word(context, 'counts.of', { classes: titles(counter.classes) }),
    ...(counter.not_classes.length > 0
      ? [word(context, 'counts.not', { classes: titles(counter.not_classes) })]
      : []),
  ]
  const window =
    'months' in counter.window
      ? word(context, 'window.months', { span: spanText({ months: counter.window.months }, language) })
      : word(context, `window.${counter.window.since}`)
  const left = counter.leave_out.map(id => {
    const provision = context.regime.provisions.find(one => one.id === id)
    return provision ? `${provision.provenance.cite[language]} [${id}]` : id
  })
  return {
    id: counter.name,
    title: counter.title[language],
    confidence: counter.provenance.confidence,
    state: null,
    fields: [
      { name: word(context, 'counts'), value: what },
      { name: word(context, 'window'), value: window },
      { name: word(context, 'key'), value: counter.key.map(path => nounOf(path, voice).text) },
      ...(left.length > 0 ? [{ name: word(context, 'leave-out'), value: left }] : []),
      ...provenanceFields(counter.provenance, context),
    ],
    entries: [],
  }
}
