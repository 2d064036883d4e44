import { describe, expect, it } from 'vitest'
import { regimeDocs, tableText, withTable } from './regimes-page.ts'
import { readTree } from './tree.ts'

describe('what is written into regimes/', () => {
  it('is what the vocabulary and the regimes say: npm run docs', () => {
    const tree = readTree(process.cwd())
    const outdated = [...regimeDocs(tree)].filter(([path, text]) => tree.get(path) !== text)
    expect(outdated.map(([path]) => path)).toEqual([])
  })

  it('is a row a regime, between the markers of the page', () => {
    const row = {
      code: 'AQ',
      name: { en: 'Antarctica', zh: '南极洲' },
      instruments: 1,
      provisions: 3,
      articles: { encoded: 2, noEffect: 1, notYet: 0 },
      verified: 2,
      lists: [],
      checked: '2026-01-02',
    }
    const table = tableText([row])
    expect(table.split('\n').at(-1)).toBe(
      '| [`AQ`](AQ) Antarctica 南极洲 | 1 | 3 | 67 % | 2, 1, 0 | 2026-01-02 |',
    )
    const page = 'a\n<!-- table: written by npm run docs -->\nold\n<!-- end of the table -->\nb\n'
    expect(withTable(page, table)).toContain(`\n\n${table}\n\n`)
    expect(withTable(withTable(page, 'x'), table)).toBe(withTable(page, table))
    expect(withTable('no markers', table)).toBe('no markers')
  })
})
