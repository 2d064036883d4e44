/** What must hold of every value and every name, tried on generated ones. */

import { quoteIdentifier } from '@carnet/dataset'
import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Protection, Treatment } from './protection.ts'
import { pseudonymParameters } from './pseudonymise.ts'
import { protectionSql } from './sql.ts'

type Cell = string | null

const connection = await (await DuckDBInstance.create(':memory:')).connect()
const key = Buffer.from('carnet carnet carnet carnet carn')

/** Fragments that have broken programs, among arbitrary Unicode. */
const nasty = fc.constantFrom(
  '"',
  "'",
  '";--',
  "'); DROP TABLE data; --",
  '$1',
  '$keyed_hash_inner',
  '\n',
  '\\',
  '😀',
  '张',
  'é',
  'e\u0301',
  '%',
  '{',
  '\t',
)
const text = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 6 })
  .map(parts => parts.join(''))
// DuckDB's text cannot hold NUL in the names of columns; in values it can.
const columnName = text.filter(name => name.length > 0 && !name.includes('\0'))

/** One column treated, with a copy of it beside that must come out as it was. */
async function apply(
  treatment: Treatment,
  values: readonly Cell[],
  column = 'value',
  pseudonymKey = key,
): Promise<Cell[]> {
  const other = `${column} other`
  const sql = protectionSql([{ column, ...treatment } as Protection], [column, other])
  const names = [column, other].map(quoteIdentifier)
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE data (position INTEGER, ${names.join(' VARCHAR, ')} VARCHAR)`,
  )
  const appender = await connection.createAppender('data', 'main', 'temp')
  for (const [position, value] of values.entries()) {
    appender.appendInteger(position)
    for (let copy = 0; copy < 2; copy++)
      value === null ? appender.appendNull() : appender.appendVarchar(value)
    appender.endRow()
  }
  appender.closeSync()
  const parameters = sql.parameters.length > 0 ? pseudonymParameters(pseudonymKey) : undefined
  const result = await connection.runAndReadAll(
    `SELECT ${sql.select} FROM data ORDER BY position`,
    parameters,
  )
  const rows = result.getRowsJS() as Cell[][]
  expect(rows.map(row => row.at(-1))).toEqual(values)
  expect(result.columnNames()).toEqual(treatment.do === 'drop' ? [other] : [column, other])
  return rows.map(row => row[0]!)
}

const treatments: readonly Treatment[] = [
  { do: 'drop' },
  { do: 'mask', keep_first: 1, with: "'" },
  { do: 'pseudonymise' },
  { do: 'generalise', to: 'year' },
  { do: 'generalise', to: 'province' },
  { do: 'generalise', step: 10 },
  { do: 'generalise', keep_first: 2 },
]

test('any name of a column and any value pass as data, never as SQL; the other column is untouched', async () => {
  await fc.assert(
    fc.asyncProperty(
      columnName,
      fc.array(text, { maxLength: 5 }),
      fc.constantFrom(...treatments),
      async (name, values, treatment) => {
        await apply(treatment, values, name)
      },
    ),
    { numRuns: 150 },
  )
})

test('a column may have a name that the expressions would use', async () => {
  const names = ['carnet', 'CARNET', 'carnet_', 'carnet_date', 'carnet_parts', 'carnet_place', 'data']
  for (const name of names) {
    expect(await apply({ do: 'generalise', to: 'year' }, ['2024-05-01'], name)).toEqual(['2024'])
    expect(await apply({ do: 'generalise', step: 10 }, ['15'], name)).toEqual(['10'])
    expect(await apply({ do: 'generalise', to: 'city' }, ['杭州市'], name)).toEqual(['浙江省杭州市'])
  }
  const columns = [...names.filter(name => name !== 'CARNET'), 'value']
  const { select } = protectionSql([{ column: 'value', do: 'mask' }], columns)
  const values = columns.map(name => `'${name}' AS ${quoteIdentifier(name)}`).join(', ')
  const [row] = (await connection.runAndReadAll(`SELECT ${select} FROM (SELECT ${values})`)).getRowsJS()
  expect(row).toEqual([...columns.slice(0, -1), '*****'])
})

test('NULL and empty stay what they are', async () => {
  for (const treatment of treatments.filter(({ do: act }) => act !== 'drop')) {
    expect(await apply(treatment, [null, ''])).toEqual([null, ''])
  }
})

test('a mask shows only what it keeps, and a value no longer than that not at all', async () => {
  const kept = fc.integer({ min: 0, max: 6 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 8 }),
      kept,
      kept,
      async (values, keep_first, keep_last) => {
        const masked = await apply({ do: 'mask', keep_first, keep_last, with: '█' }, values)
        for (const [index, value] of values.entries()) {
          const before = [...value]
          const after = [...masked[index]!]
          const shown = before.length <= keep_first + keep_last ? 0 : keep_first + keep_last
          expect(after.length).toBe(before.length)
          expect(after.filter(character => character !== '█').length).toBeLessThanOrEqual(shown)
          if (shown > 0) {
            expect(after.slice(0, keep_first)).toEqual(before.slice(0, keep_first))
            expect(after.slice(after.length - keep_last)).toEqual(before.slice(before.length - keep_last))
          }
        }
      },
    ),
    { numRuns: 100 },
  )
})

test('pseudonyms: one for each value, the same each time, others for another key', async () => {
  const values = fc.sample(
    fc.uniqueArray(
      text.filter(value => value !== ''),
      { minLength: 500, maxLength: 500, size: 'max' },
    ),
    1,
  )[0]!
  const tokens = await apply({ do: 'pseudonymise' }, values)
  expect(new Set(tokens).size).toBe(new Set(values).size)
  expect(tokens.every(token => /^p[0-9a-f]{32}$/.test(token!))).toBe(true)
  expect(await apply({ do: 'pseudonymise' }, values, 'another column')).toEqual(tokens)
  const elsewhere = await apply({ do: 'pseudonymise' }, values, 'value', Buffer.alloc(32, 7))
  expect(elsewhere.filter(token => tokens.includes(token))).toEqual([])
})

test('the key is in no SQL text', () => {
  const { select, parameters } = protectionSql([{ column: 'id', do: 'pseudonymise' }], ['id'])
  expect(parameters).toEqual(['keyed_hash_inner', 'keyed_hash_outer'])
  expect(select).not.toContain(key.toString())
  expect(() => pseudonymParameters(Buffer.alloc(31))).toThrowError('CARNET_PSEUDONYM_KEY')
})

test('bands: monotone, a multiple of the step, and at most one step below', async () => {
  const steps = fc.constantFrom(1, 7, 1000, 0.25, 0.1)
  const scaled = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })
  await fc.assert(
    fc.asyncProperty(fc.array(scaled, { minLength: 2, maxLength: 20 }), steps, async (numbers, step) => {
      const sorted = [...numbers].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
      const bounds = (await apply({ do: 'generalise', step }, sorted.map(asDecimal))).map(bound =>
        fromDecimal(bound!),
      )
      const width = fromDecimal(String(step))
      for (const [index, bound] of bounds.entries()) {
        expect(bound % width).toBe(0n)
        expect(bound <= sorted[index]! && sorted[index]! < bound + width).toBe(true)
        if (index > 0) expect(bound >= bounds[index - 1]!).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

/** A number of millionths as decimal text, and back. */
function asDecimal(millionths: bigint): string {
  const digits = String(millionths < 0n ? -millionths : millionths).padStart(7, '0')
  return `${millionths < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`
}

function fromDecimal(text: string): bigint {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  const millionths = BigInt(whole + fraction.padEnd(6, '0'))
  return text.startsWith('-') ? -millionths : millionths
}

test('what a date, a band or a place is made of is never passed through as it was', async () => {
  const forms: Record<string, RegExp> = { year: /^\d{4}$/, month: /^\d{4}-\d{2}$/, decade: /^\d{3}0s$/ }
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async values => {
      for (const [to, form] of Object.entries(forms)) {
        const result = await apply({ do: 'generalise', to: to as 'year' }, values)
        expect(result.every(value => value === null || value === '' || form.test(value))).toBe(true)
      }
    }),
    { numRuns: 30 },
  )
})

test('every day of a long span is read in every written form', async () => {
  const days = Array.from(
    { length: 400 },
    (_, index) => new Date(Date.UTC(1900, 0, 1) + index * 113 * 86_400_000),
  )
  const written = days.flatMap(day => {
    const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]
    const iso = day.toISOString()
    return [
      iso,
      iso.slice(0, 10),
      iso.slice(0, 10).replaceAll('-', ''),
      `${year}/${month}/${date}`,
      `${year}年${month}月${date}日`,
    ]
  })
  const months = await apply({ do: 'generalise', to: 'month' }, written)
  expect(months).toEqual(days.flatMap(day => Array(5).fill(day.toISOString().slice(0, 7))))
})
