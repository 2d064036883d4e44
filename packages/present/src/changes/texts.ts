/** Two texts of one regime: what is only in the one, only in the other, and what reads otherwise; told by what their pages say. */
import type { Day, Regime, Vocabulary, Words } from '@carnet/law'
import { formatList, type Written } from '@carnet/locales'
import { type RegimePage, regimePage } from '../page.ts'
import { entryTexts } from '../page-list-entries.ts'
import type { Entry, Field } from '../page-parts.ts'
import { valueLines } from '../page-text.ts'
import { type Change, type ChangedField, type ChangedPart, changeWord, inBoth } from './change.ts'

export interface TextOptions {
  readonly asOf: Day
}

/** A text of a regime, with the vocabulary and the regimes that it is read with. */
export interface RegimeText {
  readonly regime: Regime
  readonly vocabulary: Vocabulary
  readonly regimes: readonly Regime[]
}

const sections: Readonly<Record<string, ChangedPart>> = {
  scope: 'scope',
  transfer: 'scope',
  answerable: 'scope',
  instruments: 'instrument',
  mechanisms: 'mechanism',
  definitions: 'definition',
  parameters: 'parameter',
  lists: 'list',
  counters: 'counter',
}

/** In the order of the page of the later text; what is no longer there comes last. None where nothing differs. */
export function textChanges(before: RegimeText, after: RegimeText, { asOf }: TextOptions): Change[] {
  if (before.regime.digest === after.regime.digest) return []
  const old = partsOf(before, asOf)
  const now = partsOf(after, asOf)
  const changed = [...now].flatMap(([key, part]) => {
    const previous = old.get(key)
    if (!previous) return [wholly('added', part)]
    const fields = changedFields(previous, part)
    return fields.length === 0 ? [] : [told(part, fields)]
  })
  const removed = [...old].flatMap(([key, part]) => (now.has(key) ? [] : [wholly('removed', part)]))
  return [...changed, ...removed]
}

interface Told {
  readonly name: Words
  readonly lines: readonly Words[]
}

interface ToldPart extends Pick<Change, 'part' | 'id' | 'title' | 'cite' | 'source' | 'confidence'> {
  /** The first text of the part: what the law says. */
  readonly text: Words | null
  readonly fields: ReadonlyMap<string, Told>
}

function partsOf({ regime, vocabulary, regimes }: RegimeText, asOf: Day): Map<string, ToldPart> {
  const page = (language: Written): RegimePage => regimePage(regime, { language, asOf, vocabulary, regimes })
  const [en, zh] = [page('en'), page('zh')]
  const parts = new Map<string, ToldPart>()
  en.sections.forEach((section, at) => {
    const part = sections[section.id] ?? 'scope'
    const other = zh.sections[at]
    if (!other) return
    if (part === 'scope') {
      const lines = zipped(bodyLines(section.body), bodyLines(other.body))
      const title = { en: section.title, zh: other.title }
      const fields = new Map([['body', { name: title, lines }]])
      const origin = { cite: null, source: null, confidence: null }
      parts.set(section.id, { part, id: section.id, title, text: null, fields, ...origin })
    }
    const [flat, flatOther] = [flatten(section.entries), flatten(other.entries)]
    flat.forEach(({ entry, nested }, index) => {
      const twin = flatOther[index]?.entry
      if (!twin) return
      const kind = nested ? 'provision' : part
      parts.set(`${kind} ${entry.id}`, toldPart(kind, entry, twin))
    })
  })
  for (const list of regime.lists) {
    const known = parts.get(`list ${list.name}`)
    const texts = (language: Written): string[] => entryTexts(list, { regime, vocabulary, language, asOf })
    if (known)
      (known.fields as Map<string, Told>).set('entries', {
        name: inBoth(language => changeWord('entries', language)),
        lines: zipped(texts('en'), texts('zh')),
      })
  }
  return parts
}

const bodyLines = (body: RegimePage['sections'][number]['body']): string[] =>
  body.flatMap(part => (typeof part === 'string' ? [part] : valueLines(part).map(line => line.text)))

const flatten = (entries: readonly Entry[], nested = false): { entry: Entry; nested: boolean }[] =>
  entries.flatMap(entry => [{ entry, nested }, ...flatten(entry.entries, true)])

const zipped = (en: readonly string[], zh: readonly string[]): Words[] =>
  en.map((text, index) => ({ en: text, zh: zh[index] ?? text }))

function toldPart(part: ChangedPart, entry: Entry, twin: Entry): ToldPart {
  const fields = new Map<string, Told>()
  let text: Words | null = null
  let cite: Words | null = null
  let source: string | null = null
  entry.fields.forEach((field, index) => {
    const other = twin.fields[index]
    if (!other) return
    const lines = zipped(linesOf(field), linesOf(other))
    const name = { en: field.name, zh: other.name }
    let key = field.name
    for (let count = 2; fields.has(key); count++) key = `${field.name} ${count}`
    fields.set(key, { name, lines })
    if (field.name === '' && text === null) text = lines[0] ?? null
    if (field.href !== undefined) {
      source = field.href
      if (field.href !== field.value) cite = lines[0] ?? null
    }
  })
  const title = { en: entry.title, zh: twin.title }
  fields.set('title', { name: inBoth(language => changeWord('name', language)), lines: [title] })
  const shownCite = part === 'provision' || part === 'instrument' ? title : cite
  return { part, id: entry.id, title, text, fields, cite: shownCite, source, confidence: entry.confidence }
}

const linesOf = ({ value }: Field): string[] =>
  typeof value === 'string' ? [value] : valueLines(value).map(line => line.text)

/** Only the lines that are not in the other. */
function changedFields(before: ToldPart, after: ToldPart): ChangedField[] {
  const keys = [...new Set([...after.fields.keys(), ...before.fields.keys()])]
  return keys.flatMap(key => {
    const [old, now] = [before.fields.get(key), after.fields.get(key)]
    const gone = minus(old?.lines ?? [], now?.lines ?? [])
    const come = minus(now?.lines ?? [], old?.lines ?? [])
    const isReordered =
      gone.length + come.length === 0 && JSON.stringify(old?.lines ?? []) !== JSON.stringify(now?.lines ?? [])
    if (gone.length + come.length === 0 && !isReordered) return []
    const name = (now ?? old)?.name ?? { en: '', zh: '' }
    const named = name.en === '' ? inBoth(language => changeWord('text', language)) : name
    if (isReordered) return [{ name: named, before: old?.lines ?? [], after: now?.lines ?? [] }]
    return [{ name: named, before: gone, after: come }]
  })
}

function minus(lines: readonly Words[], others: readonly Words[]): Words[] {
  const left = others.map(one => `${one.en}\n${one.zh}`)
  return lines.filter(line => {
    const at = left.indexOf(`${line.en}\n${line.zh}`)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function wholly(kind: 'added' | 'removed', part: ToldPart): Change {
  const { fields: _fields, text, ...rest } = part
  return {
    ...rest,
    kind,
    day: null,
    says: inBoth(language =>
      changeWord(kind, language, {
        title: part.title[language],
        part: changeWord(`part.${part.part}`, language),
      }),
    ),
    text,
    fields: [],
  }
}

function told(part: ToldPart, fields: readonly ChangedField[]): Change {
  const { text: _text, fields: _fields, ...rest } = part
  return {
    ...rest,
    kind: 'changed',
    day: null,
    says: inBoth(language =>
      changeWord('changed', language, {
        title: part.title[language],
        fields: formatList(
          fields.map(({ name }) => name[language]),
          language,
        ),
      }),
    ),
    text: null,
    fields,
  }
}
