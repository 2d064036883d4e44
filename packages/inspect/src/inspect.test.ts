import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDataSet, writeDataSet } from '@carnet/dataset'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { fingerprint, fingerprints } from './fingerprints.ts'
import { inspect } from './inspect.ts'
import type { Inspection, InspectOptions } from './inspection.ts'
import { oneDigitChanged, residentIds } from './values/generate.ts'

const folder = mkdtempSync(join(tmpdir(), 'carnet-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
function file(content: string | Uint8Array): string {
  const path = join(folder, `${++files}.csv`)
  writeFileSync(path, content)
  return path
}

async function inspectText(content: string | Uint8Array, options: InspectOptions = {}): Promise<Inspection> {
  const dataset = await openDataSet(file(content))
  try {
    return await inspect(dataset, options)
  } finally {
    await dataset.close()
  }
}

const categories = ({ columns }: Inspection) =>
  Object.fromEntries(columns.map(({ name, category }) => [name, category]))
const ids = fc.sample(residentIds, { numRuns: 40, seed: 7 })
const column = (header: string, values: readonly string[]) =>
  `x,${header}\n${values.map(value => `,"${value}"\n`).join('')}`

describe('inspect, layouts', () => {
  it('payroll in Chinese, as spreadsheets export it', async () => {
    const rows = ids.map(
      (id, index) =>
        `E${1000 + index},${'王李张刘陈'[index % 5]}${'伟芳娜敏'[index % 4]},"=""${id}""",1381234${5000 + index},zhang${index}@example.com,${id.slice(6, 10)}/${Number(id.slice(10, 12))}/${Number(id.slice(12, 14))},${index % 2 ? '男' : '女'},研发部,"12,500.00",上海市浦东新区世纪大道${index}号,22,沪A1234${index % 10}`,
    )
    const text = `\ufeff员工编号,姓名,证件号码,联系电话,邮箱,出生日期,性别,所属部门,基本工资(元),家庭住址,出勤天数,车牌\r\n${rows.join('\r\n')}\r\n`
    const inspection = await inspectText(text, { asOf: '2026-11-24' })
    expect(categories(inspection)).toEqual({
      员工编号: 'person.id.internal',
      姓名: 'person.name',
      证件号码: 'person.id.national',
      联系电话: 'person.contact.phone',
      邮箱: 'person.contact.email',
      出生日期: 'person.demographic.birth-date',
      性别: 'person.demographic.sex',
      所属部门: 'person.employment.position',
      '基本工资(元)': 'person.employment.salary',
      家庭住址: 'person.contact.address',
      出勤天数: 'person.employment.attendance',
      车牌: 'person.vehicle.licence',
    })
    expect(inspection.people).toEqual({
      identifiedBy: ['证件号码'],
      basis: 'checksummed',
      kind: 'person.id.national',
      count: { low: new Set(ids).size, high: new Set(ids).size },
    })
    const youngest = inspection.columns
      .filter(({ youngest }) => youngest)
      .map(({ name, youngest }) => [name, youngest])
    expect(youngest.map(([name]) => name)).toEqual(['证件号码', '出生日期'])
    expect(youngest[0]![1]).toEqual(youngest[1]![1])
    const shown = inspection.columns.flatMap(({ samples }) => samples).join(' ')
    for (const id of ids) expect(shown).not.toContain(id.slice(6, 14))
    expect(shown).not.toMatch(/[a-z\d]{4,}/i)
  })

  it('a GB18030 file', async () => {
    // 姓名,手机 / 张伟,13812345678
    const inspection = await inspectText(
      Buffer.from('d0d5c3fb2ccad6bbfa0ad5c5ceb02c31333831323334353637380a', 'hex'),
    )
    expect(inspection.file.encoding).toBe('gb18030')
    expect(categories(inspection)).toEqual({ 姓名: 'person.name', 手机: 'person.contact.phone' })
  })

  it('clinical records', async () => {
    const text =
      'USUBJID,BRTHDTC,SEX,ICD10_CODE,LBTESTCD,lab_result,medication,admission_date,rsid,temperature\n' +
      'P001,1961-02,F,C34.1,HGB,"13,1",Metformin,2024-05-01,rs7412,36.6\nP002,1950,M,I10,HGB,12.0,,2024-06-02,rs429358,37.0\n'
    expect(categories(await inspectText(text))).toEqual({
      USUBJID: 'person.id.internal',
      BRTHDTC: 'person.demographic.birth-date',
      SEX: 'person.demographic.sex',
      ICD10_CODE: 'person.health.diagnosis',
      LBTESTCD: 'person.health.test',
      lab_result: 'person.health.test',
      medication: 'person.health.medication',
      admission_date: 'person.health.record',
      rsid: 'person.biology.genome',
      temperature: 'person.health.test',
    })
  })

  it('a plant', async () => {
    const text =
      'timestamp,machine_id,spindle_speed,temperature,feed_rate,drawing_no,order_no,vin\n' +
      '2024-05-01T00:00:00Z,M1,8000,41.5,120,D-100-A,4500012345,1M8GDM9AXKP042788\n'
    expect(categories(await inspectText(text))).toEqual({
      timestamp: 'record.time',
      machine_id: 'machine',
      spindle_speed: 'machine.telemetry',
      temperature: 'machine.telemetry',
      feed_rate: 'machine.parameter',
      drawing_no: 'engineering.drawing',
      order_no: 'business.order',
      vin: 'vehicle',
    })
  })

  it('American customers', async () => {
    const text =
      'customer_id,full_name,ssn,card_number,phone,zip,ip_address,idfa,device_id,latitude,longitude\n' +
      '1,Ann Lee,536-90-4399,4111111111111111,(650) 253-0000,77002,203.0.113.9,6D92078A-8246-4BA4-AE5B-76104861E7DC,d-1,29.7604,-95.3698\n'
    const inspection = await inspectText(text)
    expect(categories(inspection)).toEqual({
      customer_id: 'person.id.internal',
      full_name: 'person.name',
      ssn: 'person.id.social-security',
      card_number: 'person.finance.account.card',
      phone: 'person.contact.phone',
      zip: 'person.contact.address',
      ip_address: 'person.contact.ip',
      idfa: 'device.id.advertising',
      device_id: 'device.id',
      latitude: 'person.location.precise',
      longitude: 'person.location.precise',
    })
    expect(inspection.columns.at(-1)!.precision).toBe(11.11)
    expect(inspection.people).toMatchObject({ basis: 'none', count: { low: 1, high: 1 } })
  })
})

describe('inspect, other formats', () => {
  it('NDJSON with nested members, and Parquet with types', async () => {
    const path = file(`{"手机":13812345678,"生日":"1990-03-07","o":{"a":1}}\n{"手机":null,"o":[]}\n`).replace(
      '.csv',
      '.ndjson',
    )
    renameSync(path.replace('.ndjson', '.csv'), path)
    const ndjson = await openDataSet(path)
    const parquetPath = path.replace('.ndjson', '.parquet')
    const select = `SELECT "手机"::BIGINT AS "手机", "生日"::DATE AS "生日", [1] AS o FROM ${ndjson.relation}`
    await writeDataSet(ndjson, select, { path: parquetPath, format: 'parquet' })
    const parquet = await openDataSet(parquetPath)
    for (const dataset of [ndjson, parquet]) {
      const { columns } = await inspect(dataset, { asOf: '2026-11-24', identifiedBy: ['手机'] })
      expect(columns.map(({ category, nulls }) => [category, nulls])).toEqual([
        ['person.contact.phone', 1],
        ['person.demographic.birth-date', 1],
        [null, 0],
      ])
      expect(columns[1]!.youngest).toEqual({ low: 36, high: 36 })
      expect(columns[0]!.people).toEqual({ low: 1, high: 1 })
      await dataset.close()
    }
  })
})

describe('inspect, evidence', () => {
  it('finds a valid number under any header, and no number with a changed digit', async () => {
    const changed = ids.flatMap(id => fc.sample(oneDigitChanged(id), { numRuns: 1, seed: 3 }))
    const good = await inspectText(column('field7', ids))
    expect(good.columns[1]).toMatchObject({
      category: 'person.id.national',
      basis: 'value',
      confidence: 0.99,
    })
    const bad = await inspectText(column('field7', changed))
    expect(bad.columns[1]).toMatchObject({ category: null, confidence: 0, basis: 'none' })
  })

  it('lowers confidence where values contradict the header', async () => {
    const agreed = (await inspectText(column('phone', ['13812345678']))).columns[1]!
    const alone = (await inspectText(column('phone', ['']))).columns[1]!
    const contradicted = (await inspectText(column('phone', ['north', 'south']))).columns[1]!
    expect(agreed.confidence).toBeGreaterThan(alone.confidence)
    expect(alone.confidence).toBeGreaterThan(2 * contradicted.confidence)
    expect((await inspectText(column('phone', ids))).columns[1]).toMatchObject({
      category: 'person.id.national',
      basis: 'value',
    })
  })

  it('does not take the words of a list for names', async () => {
    const words = Array.from({ length: 30 }, (_, index) => ['黄铜', '金刚', '白银', '张三'][index % 4]!)
    expect((await inspectText(column('f1', words))).columns[1]!.category).toBeNull()
    const names = Array.from({ length: 30 }, (_, index) => `王${'伟芳娜敏静丽强磊军洋'[index % 10]}`)
    expect((await inspectText(column('f1', names))).columns[1]!.category).toBe('person.name')
  })

  it('sees identifiers inside text', async () => {
    const notes = [`家属身份证${ids[0]}，已核对`, '按时复诊', '联系13812345678李女士']
    expect((await inspectText(column('f1', notes))).columns[1]).toMatchObject({
      category: 'person.note',
      basis: 'value',
    })
    const remark = (await inspectText(column('备注', notes))).columns[1]!
    expect(remark.category).toBe('person.note')
    expect(remark.evidence.map(({ code }) => code)).toContain('text-resident-id')
  })

  it('lets a person overrule', async () => {
    const inspection = await inspectText(column('phone', ['1']), {
      overrule: { phone: { category: 'record.key' } },
    })
    expect(inspection.columns[1]).toMatchObject({ category: 'record.key', basis: 'declared', confidence: 1 })
    expect(inspection.columns[1]!.evidence[0]).toEqual({ kind: 'declared', code: 'declared' })
  })

  it('refuses options that name no column, and no day', async () => {
    await expect(
      inspectText('a,b\n1,2\n', { overrule: { c: { category: 'person' } } }),
    ).rejects.toMatchObject({
      code: 'CARNET_INSPECT_COLUMN',
    })
    await expect(inspectText('a,b\n1,2\n', { identifiedBy: ['A'] })).rejects.toMatchObject({
      code: 'CARNET_INSPECT_COLUMN',
    })
    await expect(inspectText('a,b\n1,2\n', { asOf: '2026-2-30' })).rejects.toMatchObject({
      code: 'CARNET_INSPECT_DAY',
    })
  })

  it('is the same at every run, and counts all rows of a file larger than the sample', async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, index) => `${index % 1000},${index % 3 ? 'v' : ' '},${ids[index % ids.length]}`,
    )
    const text = `k,v,id\n${rows.join('\n')}\n`
    const inspection = await inspectText(text)
    expect(inspection.columns.map(({ nulls, distinct }) => [nulls, distinct])).toEqual([
      [0, 1000],
      [10_000, 2],
      [0, new Set(ids).size],
    ])
    const { file: _file, ...again } = await inspectText(text)
    expect(again).toEqual({ rows: inspection.rows, columns: inspection.columns, people: inspection.people })
  })
})

describe('inspect, people', () => {
  it('counts between bounds where identifiers are missing or mistyped', async () => {
    const [a, b] = ids as [string, string]
    const wrong = fc.sample(oneDigitChanged(b), { numRuns: 1, seed: 1 })[0]!
    const text = `身份证号,备注\n${a},x\n${a.toLowerCase()},\n${b},\n${wrong},y\n,z\n无,\n`
    const inspection = await inspectText(text, { asOf: '2026-11-24' })
    expect(inspection.people.count).toEqual({ low: 2, high: 5 })
    expect(inspection.columns.map(({ people }) => people)).toEqual([
      { low: 2, high: 4 },
      { low: 1, high: 3 },
    ])
    expect(inspection.columns[0]!.nulls).toBe(1)
  })

  it('counts by declared columns, in their normal form', async () => {
    const text = 'phone,name\n138 1234 5678,Ann\n+86 13812345678,ann\n008613812345678,ANN \n13900000000,Bob\n'
    const one = await inspectText(text, { identifiedBy: ['phone'] })
    expect(one.people).toMatchObject({
      basis: 'declared',
      kind: 'person.contact.phone',
      count: { low: 2, high: 2 },
    })
    const two = await inspectText(text, {
      identifiedBy: ['phone', 'name'],
      overrule: { name: { category: 'person.name' } },
    })
    expect(two.people).toMatchObject({ kind: 'person.contact.phone+person.name', count: { low: 2, high: 2 } })
  })

  it('knows bounds only, without an identifier', async () => {
    const inspection = await inspectText('a,b\n1,\n2,x\n3,\n')
    expect(inspection.people).toEqual({
      identifiedBy: null,
      basis: 'none',
      kind: null,
      count: { low: 1, high: 3 },
    })
    expect(inspection.columns.map(({ people }) => people.high)).toEqual([3, 1])
  })

  it('holds for a table without rows', async () => {
    const { rows, people, columns } = await inspectText('身份证号,b\n', {
      identifiedBy: ['身份证号'],
      asOf: '2026-11-24',
    })
    expect([rows, people.count, columns[0]!.people]).toEqual([0, { low: 0, high: 0 }, { low: 0, high: 0 }])
    expect(columns[0]).toMatchObject({ category: 'person.id.national', confidence: 0.8, samples: [] })
  })

  it('reads the youngest with its doubt', async () => {
    const years = async (values: string[]) =>
      (await inspectText(column('birth_date', values), { asOf: '2026-11-24' })).columns[1]!.youngest
    expect(await years(['1990-01-01', '2012-11-25', ''])).toEqual({ low: 13, high: 13 })
    expect(await years(['2012', '1990'])).toEqual({ low: 13, high: 14 })
    expect(await years(['2012-01-01', 'soon'])).toEqual({ low: 0, high: 14 })
    expect(await years(['2012-01-01', '2030-01-01'])).toEqual({ low: 0, high: 14 })
    expect((await inspectText(column('birth_date', ['1990-01-01']))).columns[1]).not.toHaveProperty(
      'youngest',
    )
  })
})

describe('fingerprints', () => {
  const key = Buffer.alloc(32, 7)
  const of = async (
    text: string,
    columns: string[],
    kind = 'person.id.national',
    identifiedBy = ['身份证号'],
  ) => {
    const dataset = await openDataSet(file(text))
    try {
      const found: string[] = []
      for await (const batch of fingerprints(dataset, { identifiedBy, kind }, columns, key))
        found.push(...(batch.toString('hex').match(/.{32}/g) ?? []))
      return found.sort()
    } finally {
      await dataset.close()
    }
  }

  it('are one for each person with a value, and the same from any file', async () => {
    const [a, b, c] = ids as [string, string, string]
    const text = `身份证号,p,q\n${a},1,\n${b},,2\n"${b.slice(0, 6)} ${b.slice(6).toLowerCase()}",1,\n${c},,\n无,1,1\n,1,1\n`
    const expected = [a, b].map(id => fingerprint(key, 'person.id.national', id).toString('hex')).sort()
    expect(await of(text, ['p', 'q'])).toEqual(expected)
    expect(await of(text, ['p', '身份证号'])).toHaveLength(3)
    expect(await of(text, ['q'])).toEqual([fingerprint(key, 'person.id.national', b).toString('hex')])
    expect(await of(text, [])).toEqual([])
    expect(expected[0]).toHaveLength(32)
  })

  it('of different kinds do not meet', () => {
    expect(fingerprint(key, 'a', 'b1')).not.toEqual(fingerprint(key, 'ab', '1'))
  })
})
