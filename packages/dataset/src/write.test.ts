import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DataFormat } from './dataset.ts'
import { cells, cellsOf, dataFolder } from './fixture.ts'
import { openDataSet } from './open.ts'
import { writeDataSet, writtenRelation } from './write.ts'

const { folder, file } = dataFolder()

let outputs = 0
const output = (format: DataFormat) => join(folder, `out-${++outputs}.${format}`)

/** Opens, writes everything as `format`, and returns the text written. */
async function through(path: string, format: DataFormat, select = '*'): Promise<string> {
  const target = output(format)
  const dataset = await openDataSet(path)
  try {
    await writeDataSet(dataset, `SELECT ${select} FROM ${dataset.relation}`, { path: target, format })
  } finally {
    await dataset.close()
  }
  return target
}

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '"',
    '""',
    ',',
    ';',
    '\n',
    '\r\n',
    '\r',
    'a b',
    ' a ',
    "'",
    '\\',
    '#x',
    '张伟',
    'NULL',
    '\\N',
    '0',
    '1e5',
    '\u2028',
  ),
  fc.string({ maxLength: 12, unit: 'grapheme' }).filter(text => !text.includes('\0')),
)

/** CSV text with every cell quoted, or bare where that is allowed and `bare` says so. */
function csvOf(rows: string[][], newline: string, bare: boolean): string {
  const safe = /^[^",;|\t\r\n ]+$/
  const show = (text: string) => (bare && safe.test(text) ? text : `"${text.replaceAll('"', '""')}"`)
  return rows.map(row => row.map(show).join(',') + newline).join('')
}

describe('writeDataSet', () => {
  it('returns what was written', async () => {
    const dataset = await openDataSet(file('a,b\n1,""\n,2\n'))
    const path = output('csv')
    const written = await writeDataSet(dataset, `SELECT * FROM ${dataset.relation}`, { path, format: 'csv' })
    expect(written).toMatchObject({ rows: 2, bytes: 12 })
    expect(readFileSync(path, 'utf8')).toBe('a,b\n1,""\n,2\n')
    const again = await openDataSet(path)
    expect(again.file.sha256).toBe(written.sha256)
    await again.close()
    await dataset.close()
  })

  it('keeps every cell of a CSV', async () => {
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain(width =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      )
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        async (rows, newline, bare) => {
          const names = rows[0]!.map((_, index) => `column ${index}`)
          const path = file(csvOf([names, ...rows], newline, bare))
          expect(await cells(path)).toEqual([names, ...rows])
          expect(await cells(await through(path, 'csv'))).toEqual([names, ...rows])
        },
      ),
      { numRuns: 30 },
    )
  })

  it('keeps cells through quotes and newlines at any place of a large file', async () => {
    const rows = Array.from({ length: 120_000 }, (_, index) => [
      `${index}`,
      index % 7 === 0 ? `line one of ${index}\n"quoted", line two\n` : 'plain',
      index % 3 === 0 ? '' : 'x'.repeat(index % 50),
    ])
    const path = file(csvOf([['a', 'b', 'c'], ...rows], '\n', true))
    const back = await cells(await through(path, 'csv'))
    expect(back.slice(1).every((row, index) => row.join('|') === rows[index]!.join('|'))).toBe(true)
    expect(back).toHaveLength(rows.length + 1)
  })

  it('keeps delimiter and order, writes UTF-8', async () => {
    const path = file(Buffer.from('d0d5c3fb09b2bfc3c50ad5c5ceb009d1d0b7a20a', 'hex'), 'x.tsv')
    expect(readFileSync(await through(path, 'csv'), 'utf8')).toBe('姓名\t部门\n张伟\t研发\n')
  })

  it('keeps the kinds of NDJSON members', async () => {
    const text =
      '{"s":"1","n":1.5,"b":false,"o":{"k":[1,null]},"m":1}\n{"s":null,"n":12345678901234567890123,"b":true,"o":[],"m":"x"}\n'
    expect(readFileSync(await through(file(text, 'x.ndjson'), 'ndjson'), 'utf8')).toBe(
      text.replace('"m":1}', '"m":"1"}'),
    )
    const generalised = await through(file('{"n":12}\n', 'x.ndjson'), 'ndjson', `'10-19' AS n`)
    expect(readFileSync(generalised, 'utf8')).toBe('{"n":"10-19"}\n')
  })

  it('goes from any format to any other', async () => {
    const expected = [
      ['姓名', 'b'],
      ['张"伟', '1'],
      [null, '2'],
    ]
    const csv = file('姓名,b\n"张""伟",1\n,2\n')
    const parquet = await through(csv, 'parquet')
    const ndjson = await through(parquet, 'ndjson')
    for (const path of [parquet, ndjson, await through(ndjson, 'csv'), await through(ndjson, 'parquet')]) {
      expect(await cells(path)).toEqual(expected)
    }
  })

  it('keeps the types of Parquet', async () => {
    const target = await through(
      file('a\n1\n2\n'),
      'parquet',
      'a::INTEGER AS n, [a] AS l, {x: TRY_CAST(a AS DATE)} AS s',
    )
    const dataset = await openDataSet(target)
    expect([...dataset.types.values()]).toEqual(['INTEGER', 'VARCHAR[]', 'STRUCT(x DATE)'])
    expect(await cellsOf(dataset)).toHaveLength(3)
    await dataset.close()
  })

  it('takes parameters, and never puts them or data into an error', async () => {
    const dataset = await openDataSet(file('a,b\n1,secret-cell\n'))
    const path = output('csv')
    await writeDataSet(dataset, `SELECT a, $1 AS k FROM ${dataset.relation}`, { path, format: 'csv' }, ['v'])
    expect(readFileSync(path, 'utf8')).toBe('a,k\n1,v\n')
    const failing = writeDataSet(dataset, `SELECT b::INTEGER FROM ${dataset.relation}`, {
      path,
      format: 'csv',
    })
    await expect(failing).rejects.toMatchObject({
      code: 'CARNET_DATA_WRITE',
      message: expect.not.stringContaining('secret'),
    })
    expect(existsSync(path)).toBe(false)
    await dataset.close()
  })

  it('does not write over its source, nor from a source that changed', async () => {
    const source = file('a,b\n1,2\n')
    const dataset = await openDataSet(source)
    const select = `SELECT * FROM ${dataset.relation}`
    await expect(writeDataSet(dataset, select, { path: source, format: 'csv' })).rejects.toMatchObject({
      code: 'CARNET_DATA_WRITE',
    })
    writeFileSync(source, 'a,b\n1,3\n')
    const path = output('csv')
    await expect(writeDataSet(dataset, select, { path, format: 'csv' })).rejects.toMatchObject({
      code: 'CARNET_DATA_CHANGED',
    })
    expect(existsSync(path)).toBe(false)
    await dataset.close()
  })
})

it.each(['csv', 'ndjson', 'parquet'] as const)(
  'what was written as %s is read back as it was',
  async format => {
    const dataset = await openDataSet(file('a,"b\nc",d\n1,"x\r\ny",\n2,"",z\n,,"q""r"\n'))
    try {
      const target = { path: output(format), format }
      const select = `SELECT * FROM ${dataset.relation}`
      await writeDataSet(dataset, select, target)
      const rows = async (query: string) => (await dataset.connection.runAndReadAll(query)).getRowsJS()
      const again = await rows(`SELECT * FROM ${writtenRelation(dataset, target, dataset.columns)}`)
      expect(again).toEqual(await rows(select))
    } finally {
      await dataset.close()
    }
  },
)
