/** Changes as a page: by part, each as a sentence, with what it was and what it is, and by which text. */
import type { Day } from '@carnet/law'
import type { Written } from '@carnet/locales'
import type { RegimePage, Section } from '../page.ts'
import type { Entry, Field } from '../page-parts.ts'
import { word } from '../page-parts.ts'
import { type Change, type ChangedPart, changeWord } from './change.ts'

export interface ChangesPage {
  readonly code: string
  readonly title: string
  readonly lead: string
  readonly language: Written
  readonly asOf: Day
  readonly fields?: readonly Field[]
}

const order: readonly ChangedPart[] = [
  'scope',
  'instrument',
  'provision',
  'parameter',
  'list',
  'mechanism',
  'definition',
  'counter',
]

/** Sections of parts that did not change are left out. */
export function changesPage(changes: readonly Change[], head: ChangesPage): RegimePage {
  const { fields = [], ...rest } = head
  return { ...rest, fields, sections: changeSections(changes, head.language) }
}

/** One section for each part that changed. */
export function changeSections(changes: readonly Change[], language: Written): Section[] {
  return order.flatMap(part => {
    const own = changes.filter(change => change.part === part)
    if (own.length === 0) return []
    return [
      {
        id: `changed-${part}`,
        title: changeWord(`parts.${part}`, language),
        body: [],
        entries: own.map((change, index) => changeEntry(change, language, index)),
      },
    ]
  })
}

export function changeEntry(change: Change, language: Written, index = 0): Entry {
  const { id, kind, says, text, fields, cite, source, confidence, title } = change
  const marks: Readonly<Record<string, string>> = { begins: '+', added: '+', ends: '−', removed: '−' }
  const mark = marks[kind] ?? '~'
  return {
    id: index === 0 || change.part !== 'list' ? id : `${id} ${index + 1}`,
    title: `${mark} ${says[language]}`,
    confidence,
    state: null,
    fields: [
      ...(text ? [{ name: '', value: text[language] }] : []),
      ...fields.map(field => fieldOf(field, language)),
      ...(cite && source
        ? [
            {
              name: word({ language }, 'cite'),
              value: cite.en === title.en ? source : cite[language],
              href: source,
            },
          ]
        : []),
    ],
    entries: [],
  }
}

function fieldOf({ name, before, after }: Change['fields'][number], language: Written): Field {
  const value = [
    ...before.map(text => changeWord('was', language, { text: text[language] })),
    ...after.map(text => changeWord('is', language, { text: text[language] })),
  ]
  return { name: name[language], value }
}
