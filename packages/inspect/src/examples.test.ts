/** The data of the examples: as their generator makes them, and recognised. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { openDataSet } from '@carnet/dataset'
import { describe, expect, it } from 'vitest'
import { inspect } from './inspect.ts'

const examples = new URL('../../../examples/', import.meta.url)

async function found(path: string): Promise<[column: string, category: string | null][]> {
  const dataset = await openDataSet(fileURLToPath(new URL(path, examples)))
  try {
    const { columns } = await inspect(dataset)
    return columns.map(({ name, category }) => [name, category])
  } finally {
    await dataset.close()
  }
}

it('the data are what the generator makes', () => {
  const generator = fileURLToPath(new URL('generate.mjs', examples))
  const { status, stderr } = spawnSync(process.execPath, [generator, '--check'], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

describe('columns are recognised', () => {
  it('in payroll, in either language and encoding alike', async () => {
    const english = await found('payroll-shanghai-singapore/employees.csv')
    const chinese = await found('payroll-shanghai-singapore/employees-gb18030.csv')
    expect(english).toEqual([
      ['employee_no', 'person.id.internal'],
      ['name', 'person.name'],
      ['resident_id', 'person.id.national'],
      ['sex', 'person.demographic.sex'],
      ['birth_date', 'person.demographic.birth-date'],
      ['phone', 'person.contact.phone'],
      ['email', 'person.contact.email'],
      ['department', 'person.employment.position'],
      ['position', 'person.employment.position'],
      ['hired_on', 'person.employment'],
      ['base_salary', 'person.employment.salary'],
      ['bank_account', 'person.finance.account.bank'],
      ['bank_name', 'business.organisation'],
      ['health_note', 'person.health'],
    ])
    expect(chinese.map(([, category]) => category)).toEqual(english.map(([, category]) => category))
  })

  // What no word and no value tells, a person declares.
  it.each([
    ['clinical-beijing-boston/visits.csv', []],
    ['clinical-beijing-boston/samples.ndjson', []],
    ['plant-suzhou-stuttgart-texas/staff.csv', []],
    ['plant-suzhou-stuttgart-texas/telemetry.csv', []],
    ['plant-suzhou-stuttgart-texas/drawings.csv', ['LABOR']],
    ['plant-suzhou-stuttgart-texas/customers.ndjson', []],
  ])('in %s', async (path, unknown) => {
    const columns = await found(path)
    expect(columns.filter(([, category]) => category === null).map(([name]) => name)).toEqual(unknown)
  })

  it('with the kinds that the law turns on', async () => {
    const categories = Object.fromEntries([
      ...(await found('clinical-beijing-boston/visits.csv')),
      ...(await found('clinical-beijing-boston/samples.ndjson')),
      ...(await found('plant-suzhou-stuttgart-texas/customers.ndjson')),
    ])
    expect(categories).toMatchObject({
      diagnosis: 'person.health.diagnosis',
      hba1c_pct: 'person.health.test',
      sentinel_isolate: 'person.health.test',
      adverse_event: 'person.health.record',
      genotypes: 'person.biology.genome',
      donor_no: 'person.id.internal',
      advertising_id: 'device.id.advertising',
      last_login_ip: 'person.contact.ip',
      state: 'person.contact.address',
    })
  })
})
