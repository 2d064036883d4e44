/** Every vector of conformance/protections through the SQL executor. */
import { readdirSync, readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, test } from 'vitest'
import type { Protection } from './protection.ts'
import { pseudonymParameters } from './pseudonymise.ts'
import { protectionSql } from './sql.ts'

interface Vector {
  readonly name: string
  readonly protection: Protection
  readonly key?: string
  readonly values: readonly (string | null)[]
  readonly expected?: readonly (string | null)[]
  readonly unparsed?: number
  readonly gone?: boolean
}

const folder = new URL('../../../conformance/protections/', import.meta.url)
const files = readdirSync(folder).filter(name => name.endsWith('.json'))
const columns = ['before', 'value', 'after']
const instance = await DuckDBInstance.create(':memory:')
const connection = await instance.connect()

async function run(vector: Vector) {
  const sql = protectionSql([vector.protection], columns)
  await connection.run(
    'CREATE OR REPLACE TEMP TABLE data (position INTEGER, before VARCHAR, value VARCHAR, after VARCHAR)',
  )
  const appender = await connection.createAppender('data', 'main', 'temp')
  for (const [position, value] of vector.values.entries()) {
    appender.appendInteger(position)
    appender.appendVarchar('b')
    if (value === null) appender.appendNull()
    else appender.appendVarchar(value)
    appender.appendVarchar('a')
    appender.endRow()
  }
  appender.closeSync()
  const parameters =
    sql.parameters.length > 0 ? pseudonymParameters(Buffer.from(vector.key!, 'hex')) : undefined
  const result = await connection.runAndReadAll(
    `SELECT ${sql.select} FROM data ORDER BY position`,
    parameters,
  )
  const condition = sql.unparsed.value ?? 'false'
  const count = await connection.runAndReadAll(`SELECT count(*) FILTER (WHERE ${condition}) FROM data`)
  return {
    rows: result.getRowObjectsJS(),
    columns: result.columnNames(),
    unparsed: Number(count.getRowsJS()[0]![0]),
  }
}

test('there are vectors for every form', () => {
  expect(files.length).toBeGreaterThanOrEqual(7)
})

for (const file of files) {
  const { vectors } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
    vectors: readonly Vector[]
  }
  describe(file, () => {
    test.each(vectors)('$name', async vector => {
      const result = await run(vector)
      if (vector.gone) {
        expect(result.columns).toEqual(['before', 'after'])
        expect(result.rows).toEqual(vector.values.map(() => ({ before: 'b', after: 'a' })))
        return
      }
      expect(result.columns).toEqual(columns)
      const pairs = vector.values.map((value, index) => [value, vector.expected![index]])
      expect(vector.values.map((value, index) => [value, result.rows[index]!.value])).toEqual(pairs)
      expect(result.unparsed).toBe(vector.unparsed)
    })
  })
}
