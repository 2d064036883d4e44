/** What a draft changes, entry by entry: what can be commented on, and whose effect can be tried alone. */
import { keyedEntries, type List, type ListEntry, type Regime, type Words } from '@carnet/law'
import { digestOf } from '@carnet/lawbook'

export const entryKinds = ['added', 'changed', 'removed'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Parts of a regime that have names of their own. */
const parts = ['provisions', 'parameters', 'definitions', 'mechanisms', 'counters'] as const
type Part = (typeof parts)[number]

export interface DraftEntry {
  /** `lists/NAME/KEY`, `lists/NAME` for what is said of a list itself, `provisions/ID` …; `regime` for what is of no part. */
  readonly id: string
  readonly kind: EntryKind
  /** The list, where it is an entry of one. */
  readonly list: Words | null
  readonly title: Words
  /** What the law says there; null where it says no more than its title. */
  readonly text: Words | null
  readonly cite: Words | null
  readonly doubt: Words | null
  readonly confidence: string | null
}

interface Item extends Omit<DraftEntry, 'kind'> {
  readonly digest: string
}

/** What `draft` changes in `base`, in the order of the draft; what it removes comes last. `base` null: all of it is added. */
export function changedEntries(base: Regime | null, draft: Regime): DraftEntry[] {
  const before = new Map((base ? itemsOf(base) : []).map(item => [item.id, item]))
  const after = itemsOf(draft)
  const changed = after.flatMap(item => {
    const old = before.get(item.id)
    if (old?.digest === item.digest) return []
    return [shown(item, old ? 'changed' : 'added')]
  })
  const still = new Set(after.map(({ id }) => id))
  const removed = [...before.values()].filter(({ id }) => !still.has(id)).map(item => shown(item, 'removed'))
  return [...changed, ...removed]
}

/** The base with one entry of the draft, and nothing else of it. */
export function withOnly(base: Regime, draft: Regime, entry: Pick<DraftEntry, 'id'>): Regime {
  const [part = '', name = ''] = splitOnce(entry.id)
  if (part === 'lists') return { ...base, lists: listsWithOnly(base, draft, name) }
  if (!parts.includes(part as Part)) {
    const own = Object.fromEntries([...parts, 'lists'].map(each => [each, base[each as Part]]))
    return { ...draft, ...own }
  }
  const key = part as Part
  return { ...base, [key]: replaced<Named>(base[key], draft[key], name) }
}

type Named = { readonly id?: string; readonly name?: string }

const nameOf = ({ id, name }: Named): string => id ?? name ?? ''

function replaced<Each extends Named>(base: readonly Each[], draft: readonly Each[], name: string): Each[] {
  const next = draft.find(one => nameOf(one) === name)
  const at = base.findIndex(one => nameOf(one) === name)
  if (at < 0) return next ? [...base, next] : [...base]
  return base.flatMap((one, index) => (index === at ? (next ? [next] : []) : [one]))
}

function listsWithOnly(base: Regime, draft: Regime, name: string): readonly List[] {
  const [listName = '', key] = splitOnce(name)
  const next = draft.lists.find(list => list.name === listName)
  const own = base.lists.find(list => list.name === listName)
  // What is said of the list itself, without its entries.
  if (key === undefined) {
    if (!next) return base.lists.filter(list => list !== own)
    return replaced(base.lists, [{ ...next, entries: own?.entries ?? [] }], listName)
  }
  const list = own ?? next
  if (!list) return base.lists
  const entry = next ? keyedEntries(next).find(([one]) => one === key)?.[1] : undefined
  const entries = own ? keyedEntries(own).flatMap(([one, each]) => (one === key ? [] : [each])) : []
  return replaced(base.lists, [{ ...list, entries: entry ? [...entries, entry] : entries }], listName)
}

/** The part before the first `/`, and the rest of it. */
function splitOnce(id: string): [string, string?] {
  const at = id.indexOf('/')
  return at < 0 ? [id] : [id.slice(0, at), id.slice(at + 1)]
}

const shown = ({ digest: _digest, ...item }: Item, kind: EntryKind): DraftEntry => ({ ...item, kind })

function itemsOf(regime: Regime): Item[] {
  const lists = regime.lists.flatMap(list => {
    const { entries, ...said } = list
    const own: Item = {
      id: `lists/${list.name}`,
      list: null,
      title: list.title,
      text: null,
      cite: list.provenance.cite,
      doubt: list.doubt,
      confidence: list.provenance.confidence,
      digest: digestOf(said),
    }
    return [own, ...keyedEntries({ ...list, entries }).map(([key, entry]) => itemOfEntry(list, key, entry))]
  })
  const named = parts.flatMap(part =>
    regime[part].map((one): Item => {
      const provenance = one.provenance
      const text = 'text' in one ? one.text : null
      const title = 'title' in one && one.title ? one.title : null
      const doubt = 'doubt' in one ? one.doubt : null
      return {
        id: `${part}/${nameOf(one)}`,
        list: null,
        title: title ?? provenance.cite,
        text,
        cite: provenance.cite,
        doubt,
        confidence: provenance.confidence,
        digest: digestOf(one),
      }
    }),
  )
  const rest = Object.fromEntries(
    Object.entries(regime).filter(([key]) => ![...parts, 'lists', 'digest'].includes(key)),
  )
  const whole: Item = {
    id: 'regime',
    list: null,
    title: regime.name,
    text: null,
    cite: null,
    doubt: null,
    confidence: null,
    digest: digestOf(rest),
  }
  return [...lists, ...named, whole]
}

function itemOfEntry(list: List, key: string, entry: ListEntry): Item {
  const { title, cite, confidence, doubt } = entry
  return {
    id: `lists/${list.name}/${key}`,
    list: list.title,
    title: title ?? { en: key, zh: key },
    text: null,
    cite: cite ?? list.provenance.cite,
    doubt,
    confidence,
    digest: digestOf(entry),
  }
}
