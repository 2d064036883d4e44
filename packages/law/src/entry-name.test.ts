/** Every entry has a name of its own, which reads back. */
import { expect, it } from 'vitest'
import { entryNameText, keyedEntries, readEntryName } from './entry-name.ts'
import type { ListEntry } from './regime.ts'

const entry = (keys: readonly string[], scenario?: string): ListEntry =>
  ({ keys, ...(scenario ? { scenario } : {}) }) as unknown as ListEntry

it('tells entries apart by keys and scenario, and by their order where these are the same', () => {
  const entries = [entry(['a', 'b']), entry(['a', 'b'], 's'), entry(['a', 'b']), entry(['c'])]
  expect(keyedEntries({ entries }).map(([key]) => key)).toEqual(['a+b', 'a+b@s', 'a+b#2', 'c'])
})

it('reads what it writes, colons and slashes of an entry too', () => {
  for (const name of [
    { regime: 'CN', list: 'zhejiang-2024', entry: 'person.name@member-benefits' },
    { regime: 'AE-DIFC', list: 'adequate', entry: 'scheme:a/b+c#2' },
  ])
    expect(readEntryName(entryNameText(name))).toEqual(name)
  for (const text of ['', 'CN', 'CN/list', 'CN/list:', 'cn/list:a', 'CN:list/a'])
    expect([text, readEntryName(text)]).toEqual([text, null])
})
