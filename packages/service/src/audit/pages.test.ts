/** A page from which a line was erased is still the one that its batch committed to. */
import { createHash } from 'node:crypto'
import { batchEntry, batchRoot } from '@carnet/ledger'
import { expect, it } from 'vitest'
import { hashesOfRows, pageText, readPage, salted, withoutLines } from './pages.ts'

const events = ['{"id":"1"}']
const lines = ['{"table":"a","row":{"id":"1","name":"Ann"}}', '{"table":"b","row":{"id":"2"}}']

const pageOf = (rows: readonly string[], committed: object) => {
  const record = JSON.stringify({ size: events.length, root: batchRoot(events), ...committed })
  return { page: { record, events, rows }, entry: batchEntry(record).toString('hex') }
}
const isOfA = (table: string): boolean => table === 'a'

it('a line goes, the others stay and are shown to be what they were', () => {
  const rows = lines.map(salted)
  expect(new Set([...rows, ...lines.map(salted)]).size).toBe(4)
  const { page, entry } = pageOf(rows, { row_hashes: hashesOfRows(rows) })
  expect(readPage(pageText(page), entry)).toEqual(page)
  const without = withoutLines(page, isOfA)
  expect(pageText(without)).not.toContain('Ann')
  expect(readPage(pageText(without), entry)?.rows[1]).toBe(rows[1])
  expect(withoutLines(without, isOfA)).toBe(without)
  const changed = { ...without, rows: [without.rows[0]!, rows[1]!.replace('"2"', '"3"')] }
  expect(readPage(pageText(changed), entry)).toBeNull()
  const otherwise = { ...without, rows: [`{"erased":"${'0'.repeat(64)}"}`, rows[1]!] }
  expect(readPage(pageText(otherwise), entry)).toBeNull()
})

it('of a page of a version before, which committed to all lines together, the events are still proven', () => {
  const all = createHash('sha256').update(lines.join('\n')).digest('hex')
  const { page, entry } = pageOf(lines, { rows: all })
  expect(readPage(pageText(page), entry)).toEqual(page)
  expect(readPage(pageText({ ...page, rows: [lines[0]!, '{}'] }), entry)).toBeNull()
  const without = withoutLines(page, isOfA)
  expect(readPage(pageText(without), entry)).toEqual(without)
  expect(readPage(pageText({ ...without, events: ['{"id":"9"}'] }), entry)).toBeNull()
})
