import { CarnetError } from '@carnet/errors'
import { errorGroups, labelGroups } from '@carnet/locales'
import { describe, expect, test } from 'vitest'
import { checkProtections } from './check.ts'
import { protectionLabel } from './label.ts'
import { formAfter, type Protection } from './protection.ts'

const columns = ['name', 'id_number', 'salary', 'born']

function caught(protections: unknown): CarnetError {
  try {
    checkProtections(protections as Protection[], columns)
  } catch (error) {
    if (error instanceof CarnetError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('checkProtections', () => {
  test.each<Protection>([
    { column: 'name', do: 'drop' },
    { column: 'name', do: 'mask' },
    { column: 'name', do: 'mask', keep_first: 1, keep_last: 0, with: '〇' },
    { column: 'id_number', do: 'pseudonymise' },
    { column: 'born', do: 'generalise', to: 'decade' },
    { column: 'salary', do: 'generalise', step: 0.000001 },
    { column: 'salary', do: 'generalise', step: 999999999999 },
    { column: 'salary', do: 'generalise', keep_first: 3 },
  ])('accepts $do of $column', protection => {
    expect(() => checkProtections([protection], columns)).not.toThrow()
  })

  test.each<[unknown, string, Record<string, unknown>]>([
    [null, 'CARNET_PROTECTION_SHAPE', { number: 1 }],
    [{ do: 'drop' }, 'CARNET_PROTECTION_SHAPE', { number: 1 }],
    [{ column: 'name', do: 'maks' }, 'CARNET_PROTECTION_UNKNOWN', { near: 'mask' }],
    [{ column: 'name', do: 'toString' }, 'CARNET_PROTECTION_UNKNOWN', { act: 'toString' }],
    [{ column: 'name' }, 'CARNET_PROTECTION_UNKNOWN', { number: 1 }],
    [{ column: 'salery', do: 'drop' }, 'CARNET_PROTECTION_COLUMN_NEAR', { near: 'salary' }],
    [{ column: 'telephone', do: 'drop' }, 'CARNET_PROTECTION_COLUMN', { columns }],
    [{ column: 'Name', do: 'drop' }, 'CARNET_PROTECTION_COLUMN_NEAR', { near: 'name' }],
    [
      { column: 'name', do: 'mask', keep_first: -1 },
      'CARNET_PROTECTION_PARAMETER',
      { parameter: 'keep_first' },
    ],
    [
      { column: 'name', do: 'mask', keep_last: 1.5 },
      'CARNET_PROTECTION_PARAMETER',
      { parameter: 'keep_last' },
    ],
    [
      { column: 'name', do: 'mask', keep_last: '4' },
      'CARNET_PROTECTION_PARAMETER',
      { parameter: 'keep_last' },
    ],
    [{ column: 'name', do: 'mask', with: '' }, 'CARNET_PROTECTION_PARAMETER', { parameter: 'with' }],
    [{ column: 'name', do: 'mask', with: '**' }, 'CARNET_PROTECTION_PARAMETER', { parameter: 'with' }],
    [{ column: 'name', do: 'mask', with: '\n' }, 'CARNET_PROTECTION_PARAMETER', { parameter: 'with' }],
    [{ column: 'name', do: 'mask', with: '\ud800' }, 'CARNET_PROTECTION_PARAMETER', { parameter: 'with' }],
    [{ column: 'name', do: 'mask', with: '\u0301' }, 'CARNET_PROTECTION_PARAMETER', { parameter: 'with' }],
    [
      { column: 'name', do: 'drop', keep_first: 1 },
      'CARNET_PROTECTION_PARAMETER',
      { parameter: 'keep_first' },
    ],
    [{ column: 'name', do: 'pseudonymise', key: 'x' }, 'CARNET_PROTECTION_PARAMETER', { parameter: 'key' }],
    [{ column: 'born', do: 'generalise' }, 'CARNET_PROTECTION_PARAMETER', {}],
    [{ column: 'born', do: 'generalise', to: 'year', step: 1 }, 'CARNET_PROTECTION_PARAMETER', {}],
    [{ column: 'born', do: 'generalise', to: 'day' }, 'CARNET_PROTECTION_PARAMETER', { parameter: 'to' }],
    [
      { column: 'born', do: 'generalise', keep_first: 0 },
      'CARNET_PROTECTION_PARAMETER',
      { parameter: 'keep_first' },
    ],
    ...[0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e-7, 1e21, 0.1234567, '10'].map(
      step =>
        [
          { column: 'salary', do: 'generalise', step },
          'CARNET_PROTECTION_PARAMETER',
          { parameter: 'step' },
        ] as [unknown, string, Record<string, unknown>],
    ),
  ])('refuses %j', (protection, code, data) => {
    const error = caught([protection])
    expect(error.code).toBe(code)
    expect(error.data).toMatchObject(data)
    expectWords(error)
  })

  test('refuses a column twice, and data of which nothing is left', () => {
    const twice = caught([
      { column: 'name', do: 'drop' },
      { column: 'name', do: 'mask' },
    ])
    expect(twice.code).toBe('CARNET_PROTECTION_TWICE')
    expectWords(twice)
    const nothing = caught(columns.map(column => ({ column, do: 'drop' })))
    expect(nothing.code).toBe('CARNET_PROTECTION_NOTHING_LEFT')
    expectWords(nothing)
  })

  test('reports every problem at once', () => {
    const error = caught([
      { column: 'nam', do: 'drop' },
      { column: 'salary', do: 'generalise', step: 0 },
    ])
    expect(error.issues.map(issue => issue.code)).toEqual([
      'CARNET_PROTECTION_COLUMN_NEAR',
      'CARNET_PROTECTION_PARAMETER',
    ])
  })
})

/** The words exist in both languages, and the data fill every place in them. */
function expectWords(error: CarnetError): void {
  const words = errorGroups.protect![error.code]!
  for (const text of [words.en, words.zh, words.fix.en, words.fix.zh]) {
    for (const [, field] of text.matchAll(/\{([a-z_]+)\}/g)) expect(Object.keys(error.data)).toContain(field)
  }
}

test('every protection has a label whose places are filled, and a form', () => {
  const protections: Protection[] = [
    { column: 'c', do: 'drop' },
    { column: 'c', do: 'mask' },
    { column: 'c', do: 'mask', keep_first: 1 },
    { column: 'c', do: 'mask', keep_last: 4 },
    { column: 'c', do: 'mask', keep_first: 6, keep_last: 4 },
    { column: 'c', do: 'pseudonymise' },
    ...(['year', 'month', 'decade', 'province', 'city'] as const).map(
      to => ({ column: 'c', do: 'generalise', to }) as const,
    ),
    { column: 'c', do: 'generalise', step: 5 },
    { column: 'c', do: 'generalise', keep_first: 3 },
  ]
  const used = protections.map(protection => {
    const { label, data } = protectionLabel(protection)
    const words = labelGroups.protect![`protection.${label}`]!
    for (const text of [words.en, words.zh]) {
      for (const [, field] of text.matchAll(/\{([a-z_]+)\}/g)) expect(Object.keys(data)).toContain(field)
    }
    return `protection.${label}`
  })
  expect(new Set(used)).toEqual(new Set(Object.keys(labelGroups.protect!)))
  expect(protections.map(formAfter)).toEqual([
    null,
    'clear',
    'clear',
    'clear',
    'clear',
    'pseudonymised',
    ...Array(7).fill('clear'),
  ])
})
