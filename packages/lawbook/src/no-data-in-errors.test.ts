/** Data given in the place of a declaration or of a regime: the error says so, and repeats nothing of them. */
import { readFileSync } from 'node:fs'
import { CarnetError, type Issue } from '@carnet/errors'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDeclaration } from './declaration.ts'
import { smallLibrary } from './fixture.ts'
import { collectLibrary, readLibrary } from './library.ts'
import { quoted } from './quoted.ts'

const people = [
  ['SH10001', '胡强辉', '310199198503071234', 'hu.qianghui@example.com', '13800138000', '慢性胃炎: 复查'],
  ['SH10002', '沈雅芝', '310199199012125678', 'shen@example.com', '13900139000', '无'],
  ['SH10003', 'Anna Meier', '310199197001019012', 'anna@example.com', '13700137000', 'asthma: mild'],
]
const names = ['employee_no', 'name', 'resident_id', 'email', 'phone', 'health_note']
const rows = [names, ...people]
const objects = people.map(person => Object.fromEntries(person.map((value, at) => [names[at]!, value])))

const files: Readonly<Record<string, string>> = {
  csv: rows.map(row => row.join(',')).join('\n'),
  'csv in quotes': rows.map(row => row.map(cell => `"${cell}"`).join(',')).join('\r\n'),
  'csv without header': people.map(row => row.join(',')).join('\n'),
  tsv: rows.map(row => row.join('\t')).join('\n'),
  'one column': people.map(row => row[1]).join('\n'),
  'one line with a colon': `${people[0]!.join(',')}\n`,
  'one object': JSON.stringify(objects[0]),
  ndjson: objects.map(one => JSON.stringify(one)).join('\n'),
  'a JSON list': JSON.stringify(objects),
  'a YAML list': people.map(row => `- [${row.slice(0, 4).join(', ')}]`).join('\n'),
}
const values = people.flat().filter(value => value.length > 2)

function expectNoData(issues: readonly Issue[]): void {
  const whole = JSON.stringify(issues)
  for (const value of values) expect(whole).not.toContain(value)
  expect(Buffer.byteLength(whole)).toBeLessThan(2000)
}

function refusal(text: string): CarnetError {
  const { vocabulary } = readLibrary(smallLibrary())
  try {
    readDeclaration(text, 'employees.csv', { vocabulary, today: '2026-06-01' })
  } catch (error) {
    if (error instanceof CarnetError) return error
    throw error
  }
  throw new Error('it was read')
}

describe('data in the place of a declaration', () => {
  it.each(Object.entries(files))('%s', (_name, text) => {
    const error = refusal(text)
    expect(error.code).toBe('CARNET_NOT_A_DECLARATION')
    expectNoData(error.issues)
    expect(error.message.length).toBeLessThan(200)
    expect(error.message).not.toContain(values[0])
  })
  it('a whole data set', () => {
    const file = new URL('../../../examples/payroll-shanghai-singapore/employees.csv', import.meta.url)
    const text = readFileSync(file, 'utf8')
    const error = refusal(text)
    expect(error).toMatchObject({ code: 'CARNET_NOT_A_DECLARATION', data: { found: 'type.text' } })
    expect(JSON.stringify(error.issues).length).toBeLessThan(2000)
  })
  it('a declaration with a mistake in it is a declaration', () => {
    expect(refusal('carnet: 1\nlegs: {a: [}\n').code).toBe('CARNET_YAML_SYNTAX')
    expect(refusal('parties: { a: { kind: company } }\n').code).toBe('CARNET_KEY_MISSING')
  })
  it('data under the keys of a declaration', () => {
    const cell = people.map(row => row.join(',')).join(' ')
    const error = refusal(
      `carnet: 1\nas_of: ${cell.slice(0, 60)}\nparties: ${cell.split(':')[0]}\nitems: { a: { category: '${cell}' } }\n`,
    )
    expect(error.issues.map(issue => issue.code)).toEqual([
      'CARNET_TYPE',
      'CARNET_VALUE_UNKNOWN',
      'CARNET_DAY',
    ])
    expect(JSON.stringify(error.issues)).not.toContain('Anna')
  })
})

describe('data in the place of a file of a regime', () => {
  it.each(Object.entries(files))('%s', (_name, text) => {
    const issues: Issue[] = []
    collectLibrary({ ...smallLibrary(), 'AQ/regime.yaml': text }, issues)
    expect(issues.length).toBeGreaterThan(0)
    expectNoData(issues)
  })
})

describe('what is repeated of a text', () => {
  it('is one line of at most 40 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        const short = quoted(text)
        expect([...short].length).toBeLessThanOrEqual(40)
        expect(short).not.toMatch(/[\r\n,;|\t]/)
      }),
    )
    expect(quoted('person.helth')).toBe('person.helth')
    expect(quoted('a\nb')).toBe('a…')
    expect(quoted('SH10001,胡强辉')).toBe('type.text')
    expect(quoted('x'.repeat(41))).toBe(`${'x'.repeat(39)}…`)
  })
})
