/** A table in memory is told as the engine for data tells the same file. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openDataSet } from '@carnet/dataset'
import { expect, it } from 'vitest'
import { inspect } from './inspect.ts'
import { inspectTable } from './inspect-table.ts'

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url))
const asOf = '2026-11-24'

it.each([
  'payroll-shanghai-singapore/employees.csv',
  'clinical-beijing-boston/visits.csv',
  'plant-suzhou-stuttgart-texas/staff.csv',
])('%s', async name => {
  const path = `${examples}${name}`
  const dataset = await openDataSet(path, {})
  try {
    const { rows, columns, people } = await inspect(dataset, { asOf })
    // None of these files quotes a delimiter.
    const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/)
    const table = { columns: head.split(','), rows: lines.map(line => line.split(',')) }
    const found = inspectTable(table, { asOf })
    const told = (all: typeof columns) =>
      all.map(({ name: column, category, basis, nulls, distinct, people: count, youngest, precision }) => ({
        column,
        category,
        basis,
        nulls,
        distinct,
        count,
        youngest,
        precision,
      }))
    expect(found.rows).toBe(rows)
    expect(told(found.columns)).toEqual(told(columns))
    expect(found.people).toEqual(people)
  } finally {
    await dataset.close()
  }
})
