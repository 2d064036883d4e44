/** Answers as people type them. */
import type { FactType, Vocabulary } from '@carnet/law'
import { describe, expect, it } from 'vitest'
import { findCategories, nearCategories } from './find-category.ts'
import { type Expected, expectedOf, readAnswer, saysUnknown } from './read-answer.ts'

const type = (kind: FactType['type'], of: string, more: Partial<FactType> = {}): FactType => ({
  type: kind,
  of,
  values: [],
  many: false,
  silence: 'world',
  only_for: [],
  not_for: [],
  complete_when: null,
  question: null,
  ...more,
})
const words = (en: string, zh: string) => ({ en, zh })
const vocabulary: Vocabulary = {
  records: {
    party: {
      name: words('party', '主体'),
      facts: {
        kind: type('code', 'closed', { values: ['individual', 'company'] }),
        owners: type('record', 'ownership', { many: true }),
        part_of: type('ref', 'party'),
        organised_in: type('code', 'place', { many: true }),
        since: type('day', ''),
        people: type('number', 'people'),
        known: type('bool', ''),
      },
    },
    ownership: {
      name: words('ownership', '持股'),
      facts: { party: type('ref', 'party'), share: type('number', 'percent') },
    },
  },
  judgements: {},
  categories: {
    person: words('personal data', '个人信息'),
    'person.name': words('name', '姓名'),
    'person.health': words('health data', '健康信息'),
    'person.health.test': words('test result', '检验结果'),
  },
  purposes: {},
  sectors: {},
  duties: {},
  extensions: { 'XX-ZONE': words('zone', '区') },
  places: ['XX', 'YY'],
  writtenAs: { 'XX-YY': 'YY' },
}
const read = (fact: string, text: string) =>
  readAnswer(vocabulary, expectedOf(vocabulary, 'party', fact), text)

describe('answers', () => {
  it.each([
    ['kind', 'company', { values: ['company'] }],
    ['kind', '2', { values: ['company'] }],
    ['kind', 'castle', null],
    ['kind', 'firm', { values: ['company'] }],
    ['kind', 'Firma', { values: ['company'] }],
    ['kind', 'eine GmbH', { values: ['company'] }],
    ['kind', 'Privatperson', { values: ['individual'] }],
    ['kind', 'Behörde', null],
    ['kind', 'company individual', null],
    ['organised_in', 'xx, YY', { values: ['XX', 'YY'] }],
    ['organised_in', 'XX-A1 XX-ZONE', { values: ['XX-A1', 'XX-ZONE'] }],
    ['organised_in', 'XX-YY', null],
    ['organised_in', 'zone', { values: ['XX-ZONE'] }],
    ['organised_in', 'Zone，xx', { values: ['XX-ZONE', 'XX'] }],
    ['organised_in', 'Atlantis', null],
    ['organised_in', 'ZZ', null],
    ['organised_in', '无', { values: [] }],
    ['since', '2026-02-29', null],
    ['since', '2024-02-29', { values: ['2024-02-29'] }],
    ['people', '5,000', { values: [{ low: 5000, high: 5000 }] }],
    ['people', '1-9999', { values: [{ low: 1, high: 9999 }] }],
    ['people', '10000-', { values: [{ low: 10000, high: Number.POSITIVE_INFINITY }] }],
    ['people', '9-1', null],
    ['people', '1,234,567', { values: [{ low: 1_234_567, high: 1_234_567 }] }],
    ['people', '5.000', null],
    ['people', '1.234.567', null],
    ['people', '12,5', null],
    ['people', '100-5.000', null],
    ['people', '0.125', { values: [{ low: 0.125, high: 0.125 }] }],
    ['people', '12.5', { values: [{ low: 12.5, high: 12.5 }] }],
    ['people', 'many', null],
    ['known', '是', { values: [true] }],
    ['known', 'ja', { values: [true] }],
    ['known', 'Nein', { values: [false] }],
    ['known', 'No.', { values: [false] }],
    ['known', 'perhaps', null],
    ['part_of', 'head-office', { names: ['head-office'] }],
    ['part_of', 'none', { names: [] }],
    [
      'owners',
      'acme 60, bob 40%',
      {
        records: [
          { party: 'acme', share: { low: 60, high: 60 } },
          { party: 'bob', share: { low: 40, high: 40 } },
        ],
      },
    ],
    ['owners', 'acme sixty', null],
  ] as const)('%s: %s', (fact, text, said) => {
    expect(read(fact, text)).toEqual(said)
  })

  it.each(['', '?', "I don't know", '不知道', 'unknown.'])('“%s” says that nobody knows', text => {
    expect(saysUnknown(text)).toBe(true)
  })

  it('a judgement is yes or no, a total a number', () => {
    const forms = ['judged.occasional', 'counter.year', 'nothing'].map(fact =>
      expectedOf(vocabulary, 'party', fact),
    )
    expect(forms.map(({ form }: Expected) => form)).toEqual(['yes-no', 'number', 'code'])
  })
})

describe('categories are found', () => {
  it.each([
    ['person.name', ['person.name']],
    ['name', ['person.name']],
    ['姓名', ['person.name']],
    ['test', ['person.health.test']],
    ['health', ['person.health']],
    ['personal data', ['person']],
    ['names', ['person.name']],
    ['tests', ['person.health.test']],
    ['shoe size', []],
  ])('%s', (phrase, codes) => {
    expect(findCategories(vocabulary, phrase)).toEqual(codes)
  })
  it.each([
    ['names of employees', ['person.name']],
    ['员工姓名', ['person.name']],
    ['shoe size', []],
    ['and the data', []],
  ])('near %s', (phrase, codes) => {
    expect(findCategories(vocabulary, phrase)).toEqual([])
    expect(nearCategories(vocabulary, phrase).slice(0, 1)).toEqual(codes)
  })
})
