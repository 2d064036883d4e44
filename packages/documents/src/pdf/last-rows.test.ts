import { expect, it } from 'vitest'
import { buildDocument } from '../documents.ts'
import type { Block, DocumentModel } from '../model.ts'
import { realInput } from '../testing.ts'
import { renderPdf } from './render.ts'
import { pagesOf } from './testing.ts'

const plant = realInput('plant-suzhou-stuttgart-texas/declaration.yaml')
const withBlocks = (blocks: DocumentModel['blocks']): DocumentModel => ({
  ...buildDocument(plant, { kind: 'privacy-notice', language: 'en' }),
  blocks,
})

const tableOf = (rows: readonly string[]): Block => ({
  block: 'table',
  columns: [{ title: 'What', width: 1 }],
  rows: rows.map(text => [[text]]),
})
const fieldsOf = (rows: readonly string[]): Block => ({
  block: 'fields',
  rows: rows.map((text, index): readonly [string, string[]] => [`name ${index}`, [text]]),
})

/** How many values stand on each page behind the cover. */
async function valuesByPage(block: Block): Promise<readonly number[]> {
  const part = { block: 'part', number: 'ANNEX', title: 'Rows' } as const
  const pages = pagesOf(await renderPdf(withBlocks([part, block])))
  return pages.slice(1).map(page => page.match(/^\/TD <</gm)?.length ?? 0)
}

it.each([
  ['a table', tableOf],
  ['fields', fieldsOf],
])('the last row of %s never stands alone on a page, and none is lost', async (_name, blockOf) => {
  const pages: number[] = []
  for (let count = 28; count <= 34; count++) {
    const rows = Array.from({ length: count }, (_, index) => `row ${index}`)
    const values = await valuesByPage(blockOf(rows))
    expect(values.reduce((all, one) => all + one, 0)).toBe(count)
    expect([count, values.at(-1)! > 1]).toEqual([count, true])
    pages.push(values.length)
  }
  // It did go over a page somewhere among them.
  expect(new Set(pages).size).toBeGreaterThan(1)
})
