import type { Issue } from '@carnet/errors'
import { describe, expect, it } from 'vitest'
import { readExamples, runExample } from './examples.ts'
import { type Change, smallLibrary } from './fixture.ts'
import { collectLibrary, readLibrary } from './library.ts'
import { regimeTable } from './regime-table.ts'

const counter = `answerable: { else: leg.from }
counters:
  this-year: { title: { en: people this year, zh: 当年人数 }, counts: people, of: { class: personal }, window: { since: new-year }, key: [answerable], cite: { en: Article 9, zh: 第九条 }, source: "https://example.org/ice", checked: 2026-01-02 }`

const list = (more: string): string => `instrument: ice-law
lists:
  colonies: { title: { en: colonies, zh: 聚居地 }, closed: true, confidence: verified, entries: [{ key: NO, from: 2024-01-01 }] }
  zone:
    title: { en: zone list, zh: 区域清单 }
    edition: "2024"
    total: 4
    closed: false
    match: under
    scenarios:
      onboarding: { title: { en: onboarding, zh: 入驻 }, tiers: [{ needs: [permit], counter: this-year, at_least: 1000, below: 5000 }] }
      returns: { title: { en: returns, zh: 退货 } }
    ${more}
    entries:
      - { keys: [person.name], scenario: onboarding, title: { en: name, zh: 姓名 } }
      - { keys: [person.contact.phone], scenario: onboarding, title: { en: phone, zh: 电话 } }
      - { keys: [person.contact.address], scenario: returns, title: { en: address, zh: 地址 } }
`

const rule = (condition: string): Change => [
  'AQ/provisions/leaving.yaml',
  'when: { some: leg.items, as: item, where: { all: [{ holds: personal, of: item }, { fact: item.people.count, at_least: many }] } }',
  `when: { some: leg.items, as: item, where: ${condition} }`,
]
const listed = (more = ''): string => `{ listed: zone, key: item.category, scenario: leg.scenarios${more} }`
const changes = (more: string, condition: string): Change[] => [
  ['AQ/regime.yaml', 'answerable: { else: leg.from }', counter],
  ['AQ/lists/colonies.yaml', smallLibrary()['AQ/lists/colonies.yaml']!, list(more)],
  rule(condition),
]

/** The finding for an item of a category, under scenarios, of so many people this year. */
function find(
  files: Record<string, string>,
  category: string,
  scenarios: string | null,
  people: number,
): string {
  const text = `examples:
  - id: one
    origin: { boundary: one }
    as_of: 2026-06-01
    parties: { a: { kind: company }, b: { kind: company } }
    people: { some: { count: 10 } }
    items: { it: { category: ${category}, people: some, public: false } }
    counters: { AQ.this-year: ${people} }
    legs: { one: { from: a, to: b, from_place: AQ, to_place: NO, act: send, items: [it]${scenarios === null ? '' : `, scenarios: ${scenarios}`} } }
    expect: { AQ: [free, conditional, undetermined] }
`
  const issues: Issue[] = []
  const library = readLibrary(files)
  const [example] = readExamples(text, 'AQ/provisions/x.examples.yaml', library, issues)
  expect(issues).toEqual([])
  const { decision } = runExample(example!, library, 'AQ')
  return decision.findings[0]!.outcome
}

const attested =
  'attested: { scenario: onboarding, by: Li Hua, day: 2026-11-28, edition: "2024", entries: 2 of 2 }'

describe('a list with scenarios and tiers', () => {
  const open = smallLibrary(...changes('', listed()))
  const whole = smallLibrary(...changes(attested, listed()))

  it.each([
    [999, 'undetermined'],
    [1000, 'conditional'],
    [1001, 'conditional'],
    [4999, 'conditional'],
    [5000, 'undetermined'],
  ])(
    '%s people: inside only within the numbers of the tier, never outside while it is not complete',
    (people, outcome) => {
      expect(find(open, 'person.name', '[onboarding]', people)).toBe(outcome)
    },
  )

  it.each([
    [999, 'free'],
    [1000, 'conditional'],
    [4999, 'conditional'],
    [5000, 'free'],
  ])('%s people: absence counts once the scenario is attested', (people, outcome) => {
    expect(find(whole, 'person.name', '[onboarding]', people)).toBe(outcome)
  })

  it('the attestation of one scenario says nothing of another, nor where none is told', () => {
    expect(find(whole, 'person.health', '[onboarding]', 2000)).toBe('free')
    expect(find(whole, 'person.health', '[returns]', 2000)).toBe('undetermined')
    expect(find(whole, 'person.health', '[onboarding, returns]', 2000)).toBe('undetermined')
    expect(find(whole, 'person.health', '[]', 2000)).toBe('undetermined')
    expect(find(whole, 'person.name', null, 2000)).toBe('undetermined')
  })

  it('an attestation of fewer entries than the list has closes nothing', () => {
    const part = smallLibrary(...changes(attested.replace('2 of 2', '2 of 3'), listed()))
    expect(find(part, 'person.health', '[onboarding]', 2000)).toBe('undetermined')
  })

  it('an entry without tiers counts whatever the number, in its own scenario', () => {
    expect(find(open, 'person.contact.address', '[returns]', 1)).toBe('conditional')
    expect(find(whole, 'person.contact.address', '[onboarding]', 1)).toBe('free')
  })

  it('asks for entries of one mechanism, and for what is loaded only', () => {
    const needs = smallLibrary(...changes('', listed(', needs: permit, loaded_only: true')))
    expect(find(needs, 'person.name', '[onboarding]', 2000)).toBe('conditional')
    expect(find(needs, 'person.contact.address', '[returns]', 2000)).toBe('free')
    expect(find(needs, 'person.health', '[returns]', 2000)).toBe('free')
    expect(find(needs, 'person.name', null, 2000)).toBe('undetermined')
  })

  it('is told in the table of the regimes', () => {
    const [row] = regimeTable({ regimes: readLibrary(whole).regimes }, [])
    expect(row?.lists).toEqual([
      {
        name: 'zone',
        title: { en: 'zone list', zh: '区域清单' },
        edition: '2024',
        entries: 3,
        total: 4,
        complete: 1,
        scenarios: 2,
      },
    ])
  })
})

describe('what is wrong with a list is said', () => {
  const codes = (...all: Change[]): string[] => {
    const issues: Issue[] = []
    collectLibrary(smallLibrary(...all), issues)
    return issues.map(({ code }) => code)
  }
  const swap = (from: string, to: string, more = attested): string[] =>
    codes(...changes(more, listed()), ['AQ/lists/colonies.yaml', from, to])

  it.each([
    [
      'a scenario that the list has not',
      'scenario: returns, title',
      'scenario: retruns, title',
      'CARNET_SCENARIO_UNKNOWN',
    ],
    [
      'an attestation of another',
      'scenario: onboarding, by',
      'scenario: onboardin, by',
      'CARNET_SCENARIO_UNKNOWN',
    ],
    ['an attestation without numbers', '2 of 2', 'all', 'CARNET_ATTESTED_ENTRIES'],
    ['an attestation of a number that is not there', '2 of 2', '3 of 3', 'CARNET_ATTESTED_COUNT'],
    [
      'an attestation of proposals',
      'keys: [person.name]',
      'suggested: [person.name]',
      'CARNET_ATTESTED_UNCONFIRMED',
    ],
    [
      'a proposal and a key',
      'keys: [person.name]',
      'keys: [], suggested: [person.name]',
      'CARNET_KEY_MISSING',
    ],
    ['a tier of an unknown mechanism', 'needs: [permit]', 'needs: [permt]', 'CARNET_MECHANISM_UNKNOWN'],
    ['a tier of an unknown counter', 'counter: this-year', 'counter: this-yer', 'CARNET_COUNTER_UNKNOWN'],
    ['a tier without a counter for its number', 'counter: this-year, ', '', 'CARNET_KEY_MISSING'],
    ['a key that is no category', 'keys: [person.name]', 'keys: [person.nam]', 'CARNET_VALUE_UNKNOWN'],
  ])('%s', (_, from, to, code) => {
    expect(swap(from, to)).toContain(code)
  })

  it('what is only proposed is never judged', () => {
    const files = smallLibrary(...changes('', listed(', loaded_only: true')), [
      'AQ/lists/colonies.yaml',
      'keys: [person.name]',
      'suggested: [person.name]',
    ])
    expect(find(files, 'person.name', '[onboarding]', 2000)).toBe('free')
  })
})
