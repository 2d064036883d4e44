/** Whole files, as they are: read, protected, written, read again. */
import { createHash, createHmac } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DataFormat, openDataSet } from '@carnet/dataset'
import { afterAll, expect, test } from 'vitest'
import { measureWhatIsLeft } from './measure.ts'
import { protect } from './protect.ts'
import type { Protection } from './protection.ts'

const folder = mkdtempSync(join(tmpdir(), 'carnet-protect-'))
afterAll(() => rmSync(folder, { recursive: true }))

const pseudonym = createHash('sha256').update('a recipient').digest()
const csv = `name,id,salary,born,city,note
张三,11010519491231002X,28800.50,1949-12-31,浙江省杭州市西湖区,"a ""quoted"", note"
Anna Schmidt,C01X00T47,9999.99,1/2/1980,上海市浦东新区,
"Li, Si",110105199003078888,n/a,19900307,,"line
break"
`
const protections: readonly Protection[] = [
  { column: 'note', do: 'drop' },
  { column: 'name', do: 'mask', keep_first: 1 },
  { column: 'id', do: 'pseudonymise' },
  { column: 'salary', do: 'generalise', step: 5000 },
  { column: 'born', do: 'generalise', to: 'year' },
  { column: 'city', do: 'generalise', to: 'province' },
]

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function protectFile(path: string, given: readonly Protection[], target: string, format: DataFormat) {
  const dataset = await openDataSet(path)
  try {
    return await protect(dataset, given, { path: target, format }, { pseudonym })
  } finally {
    await dataset.close()
  }
}

const token = (value: string) =>
  `p${createHmac('sha256', pseudonym).update(value).digest('hex').slice(0, 32)}`

test('a CSV: treated columns in their order, dropped ones gone, what could not be read counted', async () => {
  const target = join(folder, 'out.csv')
  const result = await protectFile(file('in.csv', csv), protections, target, 'csv')
  const bytes = readFileSync(target)
  expect(bytes.toString()).toBe(`name,id,salary,born,city
张*,${token('11010519491231002X')},25000,1949,浙江省
A***********,${token('C01X00T47')},5000,,上海市
L*****,${token('110105199003078888')},,1990,
`)
  expect(result).toEqual({
    rows: 3,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    columns: ['name', 'id', 'salary', 'born', 'city'],
    unparsed: { salary: 1, born: 1, city: 0 },
  })
})

test('NDJSON and Parquet: numbers and missing members', async () => {
  const source = file(
    'in.ndjson',
    '{"id":42,"pay":12345.6,"tel":"13800138000"}\n{"id":43,"pay":null}\n{"id":42,"pay":-1,"tel":""}\n',
  )
  const given: Protection[] = [
    { column: 'id', do: 'pseudonymise' },
    { column: 'pay', do: 'generalise', step: 1000 },
    { column: 'tel', do: 'mask', keep_last: 4 },
  ]
  const target = join(folder, 'out.ndjson')
  await protectFile(source, given, target, 'ndjson')
  const lines = readFileSync(target, 'utf8').trim().split('\n')
  expect(lines.map(line => JSON.parse(line) as unknown)).toEqual([
    { id: token('42'), pay: 12000, tel: '*******8000' },
    { id: token('43'), pay: null, tel: null },
    { id: token('42'), pay: -1000, tel: '' },
  ])

  const typed = join(folder, 'typed.parquet')
  const dataset = await openDataSet(source)
  const casts =
    "id::BIGINT AS id, pay::DOUBLE AS pay, DATE '2024-02-29' AS day, TIMESTAMP '2024-02-29 10:00:00' AS moment"
  await dataset.connection.run(
    `COPY (SELECT ${casts} FROM ${dataset.relation}) TO '${typed}' (FORMAT parquet)`,
  )
  await dataset.close()
  const out = join(folder, 'out.csv')
  const result = await protectFile(
    typed,
    [
      given[0]!,
      given[1]!,
      { column: 'day', do: 'generalise', to: 'month' },
      { column: 'moment', do: 'generalise', to: 'decade' },
    ],
    out,
    'csv',
  )
  expect(readFileSync(out, 'utf8').split('\n')[1]).toBe(`${token('42')},12000,2024-02,2020s`)
  expect(result.unparsed).toEqual({ pay: 0, day: 0, moment: 0 })
})

test('a protection that does not fit leaves no file', async () => {
  const target = join(folder, 'never.csv')
  const source = file('again.csv', csv)
  await expect(protectFile(source, [{ column: 'nmae', do: 'drop' }], target, 'csv')).rejects.toMatchObject({
    code: 'CARNET_PROTECTION_COLUMN_NEAR',
  })
  expect(() => readFileSync(target)).toThrow()
})

test('what is left is counted on the rows of the output', async () => {
  const rows = ['a,1', 'a,1', 'a,1', 'a,1', 'a,1', 'a,2', 'b,1', 'b,1', ',1', ',1']
  const path = file('left.csv', `x,y\n${rows.join('\n')}\n`)
  expect(await measureWhatIsLeft(path, ['x', 'y'])).toEqual({
    rows: 10,
    groups: 4,
    smallest: 1,
    unique: 1,
    below: { k5: 5, k10: 10 },
  })
  const dataset = await openDataSet(path)
  expect(await measureWhatIsLeft(dataset, ['x'])).toMatchObject({ groups: 3, smallest: 2, unique: 0 })
  expect(await measureWhatIsLeft(dataset, [])).toEqual({
    rows: 10,
    groups: 1,
    smallest: 10,
    unique: 0,
    below: { k5: 0, k10: 0 },
  })
  await expect(measureWhatIsLeft(dataset, ['z'])).rejects.toMatchObject({
    code: 'CARNET_QUASI_IDENTIFIER_UNKNOWN',
  })
  await dataset.close()
})

test('generalising makes groups no smaller', async () => {
  const source = file(
    'people.csv',
    `born,postcode\n${Array.from({ length: 200 }, (_, n) => `19${50 + (n % 50)}-0${(n % 9) + 1}-15,20${1000 + n * 7}`).join('\n')}\n`,
  )
  const target = join(folder, 'people-out.csv')
  await protectFile(
    source,
    [
      { column: 'born', do: 'generalise', to: 'decade' },
      { column: 'postcode', do: 'generalise', keep_first: 3 },
    ],
    target,
    'csv',
  )
  const before = await measureWhatIsLeft(source, ['born', 'postcode'])
  const after = await measureWhatIsLeft(target, ['born', 'postcode'])
  expect(before.unique).toBe(200)
  expect(after.rows).toBe(200)
  expect(after.unique).toBeLessThan(before.unique)
  expect(after.smallest).toBeGreaterThan(1)
})
