import { fileURLToPath } from 'node:url'
import { loadLibrary } from '@carnet/clearance'
import { readReplaced } from '@carnet/lawbook'
import { expect, it } from 'vitest'
import { code, listing, regimeTexts } from '../testing/desk.ts'
import { changedEntries, withOnly } from './entries.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const { vocabulary } = loadLibrary(`${root}regimes`, `${root}.cache/library.json`)
const regimeOf = (files: Record<string, string>) =>
  readReplaced(code, { files, arrangements: {} }, vocabulary, [])!.regime
const idsOf = (...of: Parameters<typeof changedEntries>) =>
  changedEntries(...of).map(({ id, kind }) => [id, kind])

it('names what is added, changed and removed, and nothing where nothing is', () => {
  const [none, two] = [regimeOf(regimeTexts()), regimeOf(listing('DE', 'FR'))]
  expect(idsOf(none, none)).toEqual([])
  expect(idsOf(none, two)).toEqual([
    ['lists/protecting-states/DE', 'added'],
    ['lists/protecting-states/FR', 'added'],
  ])
  expect(idsOf(two, none)).toEqual([
    ['lists/protecting-states/DE', 'removed'],
    ['lists/protecting-states/FR', 'removed'],
  ])
  const later = listing('DE', 'FR')
  const changed = {
    ...later,
    'lists/none.yaml': later['lists/none.yaml']!.replace('2026-01-01', '2026-02-01'),
  }
  expect(idsOf(two, regimeOf(changed))).toEqual([['lists/protecting-states/DE', 'changed']])
})

it('tries one entry alone: the base with that one is otherwise by that one', () => {
  const files = listing('DE', 'FR')
  const provision = Object.keys(files).find(name => name === 'provisions/transfers.yaml')!
  const draft = regimeOf({
    ...files,
    [provision]: files[provision]!.replace(/zh: [^}]+ }/, 'zh: 另一文本 }'),
  })
  for (const [from, to] of [
    [regimeOf(regimeTexts()), draft],
    [draft, regimeOf(regimeTexts())],
  ] as const) {
    const all = changedEntries(from, to)
    expect(all.length).toBeGreaterThan(1)
    for (const entry of all) expect(changedEntries(from, withOnly(from, to, entry))).toEqual([entry])
  }
})
