import { expect, it } from 'vitest'
import type { Block } from './model.ts'
import { introducesTable, isSigned, keepsLastRows, staysWhole, tearsRows, wholeFrom } from './whole.ts'

const heading: Block = { block: 'heading', level: 3, number: '场景一：', text: 'one' }
const line = (text: string): Block => ({ block: 'paragraph', number: null, text: [text] })
const table: Block = { block: 'fields', rows: [['目的', ['客户服务']]] }

it('the line that introduces a heading stays with it and its table, and a longer passage does not', () => {
  expect(wholeFrom([line('前文'), heading, line('工作开展情况：'), heading, table], 4, 0)).toBe(1)
  expect(wholeFrom([heading, line('长'.repeat(100)), heading, table], 3, 0)).toBe(2)
})

it('what was put down before is not taken back', () => {
  expect(wholeFrom([line('（3）规模'), heading, table], 2, 1)).toBe(1)
})

it('a line that says something of its own does not go with the heading below it', () => {
  expect(wholeFrom([heading, line('相关商业合同：无。'), heading, table], 3, 0)).toBe(2)
})

const rowsOf = (rows: readonly (readonly string[])[]): Block => ({
  block: 'table',
  columns: [
    { title: '义务', width: 70 },
    { title: '期限', width: 30 },
  ],
  rows: rows.map(row => row.map(text => [text])),
})

it('a small table stays whole: of few rows, and not high, however its words are spread', () => {
  expect(staysWhole(rowsOf([['a', 'b']]))).toBe(true)
  expect(staysWhole(rowsOf(Array.from({ length: 10 }, () => ['a', 'b'])))).toBe(false)
  // The same words are a line in the wide column, and many in the narrow one.
  const words = '字'.repeat(60)
  expect(staysWhole(rowsOf(Array.from({ length: 4 }, () => [words, ''])))).toBe(true)
  expect(staysWhole(rowsOf(Array.from({ length: 4 }, () => ['', words])))).toBe(false)
})

it('the last row takes the one before along, unless both would hardly fit on a page', () => {
  expect(keepsLastRows(rowsOf(Array.from({ length: 10 }, () => ['a', 'b'])))).toBe(true)
  expect(
    keepsLastRows(
      rowsOf([
        ['a', 'b'],
        ['a', 'b'],
      ]),
    ),
  ).toBe(false)
  expect(
    keepsLastRows(
      rowsOf([
        ['a', 'b'],
        ['a', '字'.repeat(100)],
        ['a', '字'.repeat(100)],
      ]),
    ),
  ).toBe(false)
})

it('a row that may be higher than a page may be torn', () => {
  expect(tearsRows(rowsOf([['a', '字'.repeat(200)]]))).toBe(false)
  expect(tearsRows(rowsOf([['a', '字'.repeat(400)]]))).toBe(true)
})

it('a line that ends with a colon goes with the table below it', () => {
  expect(introducesTable([line('数据项一览：'), table], 0)).toBe(true)
  expect(introducesTable([line('数据项如下。'), table], 0)).toBe(false)
  expect(introducesTable([line('数据项一览：'), heading], 0)).toBe(false)
})

it('signatures take the small table along that they stand under, with its heading', () => {
  const signatures: Block = { block: 'signatures', sides: [{ of: '甲方', lines: [['签字', ['']]] }] }
  const blocks = [line('前文'), heading, table, signatures]
  expect(isSigned(blocks, 2)).toBe(true)
  expect(wholeFrom(blocks, 3, 0)).toBe(1)
  const large = rowsOf(Array.from({ length: 10 }, () => ['a', 'b']))
  expect(isSigned([large, signatures], 0)).toBe(false)
  expect(wholeFrom([heading, large, signatures], 2, 0)).toBe(2)
})
