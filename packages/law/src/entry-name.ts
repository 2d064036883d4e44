/** The names of the entries of lists: `CN/zhejiang-2024:person.name@member-benefits`, the same wherever an entry is spoken of. */
import type { List, ListEntry } from './regime.ts'

/** An entry of a list, by its regime, the name of the list, and what tells it from the others there. */
export interface EntryName {
  readonly regime: string
  readonly list: string
  readonly entry: string
}

/** Entries of a list by what tells them apart: their keys, their scenario, and where these are the same twice, which of them. */
export function keyedEntries(list: Pick<List, 'entries'>): [string, ListEntry][] {
  const seen = new Map<string, number>()
  return list.entries.map(entry => {
    const key = [entry.keys.join('+'), ...(entry.scenario ? [entry.scenario] : [])].join('@')
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return [count === 1 ? key : `${key}#${count}`, entry]
  })
}

export const entryNameText = ({ regime, list, entry }: EntryName): string => `${regime}/${list}:${entry}`

/** Null for what is not written like one; whether there is such an entry is another question. */
export function readEntryName(text: string): EntryName | null {
  const [, regime, list, entry] = /^([A-Z]{2}(?:-[A-Z]{2,8})?)\/([^:/]+):(.+)$/.exec(text) ?? []
  return regime && list && entry ? { regime, list, entry } : null
}
