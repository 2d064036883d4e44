import type { List } from '@carnet/law'
import { describe, expect, it } from 'vitest'
import { fixture } from './fixture.ts'
import { coverageText, tierText } from './list-coverage.ts'
import { listEntry } from './page-lists.ts'

const { regime, vocabulary } = fixture()
const context = (language: 'en' | 'zh') => ({ regime, vocabulary, language, asOf: '2026-11-24' })

const entry = {
  keys: ['person.name'],
  title: null,
  in_force: { from: '2024-01-01', until: null },
  when: null,
  cite: null,
  confidence: 'unverified',
  doubt: null,
} as const
const tier = {
  needs: ['permit'],
  when: {
    form: 'all',
    of: [
      { form: 'counter', counter: 'this-year', by: 'at_least', bound: 1000 },
      { form: 'counter', counter: 'this-year', by: 'below', bound: 5000 },
    ],
  },
} as const
const whole = { scenario: 'a', by: 'Li Hua', day: '2026-11-20', edition: '2024', given: 1, of: 1 }
const list = (more: Partial<List>): List => ({
  name: 'zone',
  title: { en: 'zone list', zh: '区域清单' },
  closed: false,
  match: 'under',
  entries: [
    { ...entry, scenario: 'a', tiers: [tier] },
    { ...entry, keys: [], suggested: ['person.name'], scenario: 'b' },
  ],
  provenance: {
    cite: { en: 'List', zh: '清单' },
    source: 'https://example.org',
    checked: '2026-01-02',
    confidence: 'unverified',
  },
  doubt: null,
  edition: '2024',
  total: 9,
  scenarios: [
    { name: 'a', title: { en: 'onboarding', zh: '入驻' } },
    { name: 'b', title: { en: 'returns', zh: '退货' } },
  ],
  ...more,
})

describe('how much of an official list is loaded', () => {
  it('is told as n of m entries, with edition and completeness', () => {
    expect(coverageText(list({}), context('en'))).toBe(
      '2 of 9 entries, 1 still proposals, edition 2024, not complete',
    )
    expect(coverageText(list({ attested: [whole] }), context('en'))).toContain('complete for onboarding')
    expect(coverageText(list({ attested: [{ ...whole, of: 2 }] }), context('en'))).toContain('not complete')
    expect(coverageText(list({ attested: [whole, { ...whole, scenario: 'b' }] }), context('zh'))).toMatch(
      /完整$/,
    )
    expect(coverageText(list({ closed: true }), context('en'))).toMatch(/edition 2024, complete$/)
  })

  it('stands on the page of the regime, with who attests and who imported', () => {
    const imported = {
      file: 'list.pdf',
      sha256: 'ab'.repeat(32),
      by: 'An Importer',
      day: '2026-11-19',
      tool: 'carnet 0.1.0',
      reviewed: null,
    }
    const { fields } = listEntry(list({ attested: [whole], imported }), context('en'))
    const said = JSON.stringify(fields)
    for (const text of [
      'onboarding (1 of 1, edition 2024, by Li Hua',
      'list.pdf (SHA-256 abababababab…), by An Importer',
      'by nobody yet',
    ])
      expect(said).toContain(text)
    const plain = {
      ...list({}),
      edition: undefined,
      total: undefined,
      scenarios: undefined,
    } as unknown as List
    expect(JSON.stringify(listEntry(plain, context('en')).fields)).not.toContain('2 of 9')
  })

  it('a tier is told with its numbers', () => {
    expect(tierText(tier, context('en'))).toBe(
      'Permit: “people whose data left this year”, at least 1,000 people, less than 5,000 people',
    )
    expect(tierText({ needs: ['permit'], when: { form: 'always' } }, context('zh'))).toBe('许可：不限人数')
  })
})

it('a list of one entry has one entry', () => {
  const alone = { ...list({}), total: undefined, entries: [entry] } as unknown as List
  expect(coverageText(alone, context('en'))).toMatch(/^1 entry, /)
})
