/** What pages are told of the law between days, and of its lists: over all the law that is loaded. */
import { join } from 'node:path'
import { loadLibrary } from '@carnet/clearance'
import { packLibrary } from '@carnet/lawbook'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { changesBetween, comingAfter, comparisonOf, lawDays } from './law-in-time.ts'
import { listsOf } from './lists.ts'

const root = join(import.meta.dirname, '../../../..')
const library = loadLibrary(join(root, 'regimes'), join(root, '.cache', 'library.json'))
const codes = library.regimes.map(({ code }) => code)
const today = '2026-11-29'
const [sinceEver, never] = ['0001-01-01', '9999-12-31']

beforeAll(() => {
  const { head, lines } = packLibrary(library)
  const text = [JSON.stringify(head), ...lines].join('\n')
  vi.stubGlobal('fetch', async () => new Response(text))
})
afterAll(() => vi.unstubAllGlobals())

const count = (days: readonly { readonly changes: readonly unknown[] }[]): number =>
  days.reduce((sum, { changes }) => sum + changes.length, 0)

describe.each(codes)('%s', code => {
  it('changes on its days, in their order, as often as they say', async () => {
    const days = await lawDays(code)
    expect([...days].map(({ day }) => day).sort()).toEqual(days.map(({ day }) => day))
    const all = await changesBetween({ code, from: sinceEver, to: never, today }, 'en')
    expect(all.map(({ day, changes }) => [day, changes.length])).toEqual(
      days.map(one => [one.day, one.count]),
    )
    const middle = days[Math.floor(days.length / 2)]?.day
    if (middle === undefined) return
    const before = await changesBetween({ code, from: sinceEver, to: middle, today }, 'en')
    const after = await changesBetween({ code, from: middle, to: never, today }, 'en')
    expect(count(before) + count(after)).toBe(count(all))
  })

  it('has lists whose entries are found by their own words, in either language, and not by others', async () => {
    const all = await listsOf({ code, words: '', asOf: today }, 'en')
    const first = all[0]?.entries[0]
    if (!first) return
    for (const words of [first.title, first.keys[0] ?? '']) {
      const found = await listsOf({ code, words, asOf: today }, 'zh')
      expect(found[0]?.found).toBeGreaterThan(0)
      expect(found[0]?.found).toBeLessThanOrEqual(all[0]!.found)
    }
    const none = await listsOf({ code, words: 'xyzzy-nowhere', asOf: today }, 'en')
    expect(none.every(({ found, entries }) => found === 0 && entries.length === 0)).toBe(true)
  })
})

it('tells what is coming after a day, earliest first, what has no day last', async () => {
  const coming = await comingAfter({ from: today, code: '' }, 'en')
  const days = coming.map(({ day }) => day)
  expect(days.filter(day => day !== null && day <= today)).toEqual([])
  const dated = days.filter(day => day !== null)
  expect(dated).toEqual([...dated].sort())
  expect(days.slice(0, -1)).not.toContain(null)
})

it('compares two regimes, and not one with itself or with what is not there', async () => {
  const [one = ''] = codes
  expect(await comparisonOf({ one, other: one, asOf: today }, 'en')).toBe(null)
  expect(await comparisonOf({ one, other: 'XX', asOf: today }, 'en')).toBe(null)
})
