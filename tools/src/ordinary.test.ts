/** The findings of every regime for the same ordinary declarations are those of the table. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { findOrdinary, readOrdinary, tableText } from './ordinary.ts'

const root = resolve(import.meta.dirname, '../..')

it('finds what the table says', () => {
  const table = readFileSync(resolve(root, 'conformance/ordinary/findings.txt'), 'utf8')
  expect(tableText(findOrdinary(readOrdinary(root))).split('\n')).toEqual(table.split('\n'))
})
