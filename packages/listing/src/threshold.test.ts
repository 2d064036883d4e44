import { expect, it } from 'vitest'
import { readThresholds, type Threshold } from './threshold.ts'

const read = (text: string): readonly Threshold[] => readThresholds(text).found

it.each<[string, Threshold[]]>([
  ['10万人以上', [{ at_least: 100_000, sensitive: null }]],
  ['1万人以上敏感个人信息', [{ at_least: 10_000, sensitive: true }]],
  ['100万人以上个人信息（不含敏感个人信息）', [{ at_least: 1_000_000, sensitive: false }]],
  [
    '自当年1月1日起累计向境外提供100万人以上、不满500万人个人信息（不含敏感个人信息）',
    [{ at_least: 1_000_000, below: 5_000_000, sensitive: false }],
  ],
  [
    '自当年1月1日起累计向境外提供100 万人以上的个人信息（不含敏感个人信息），或1 万人以上的敏感个人信息',
    [
      { at_least: 1_000_000, sensitive: false },
      { at_least: 10_000, sensitive: true },
    ],
  ],
  ['不满1万人敏感个人信息', [{ below: 10_000, sensitive: true }]],
  ['超过十万人', [{ above: 100_000, sensitive: null }]],
  ['50万至200万人', [{ at_least: 500_000, at_most: 2_000_000, sensitive: null }]],
  ['不超过5000人', [{ at_most: 5000, sensitive: null }]],
  ['一百万人以上', [{ at_least: 1_000_000, sensitive: null }]],
  ['personal information of 1,000,000 or more individuals', [{ at_least: 1_000_000, sensitive: false }]],
  ['sensitive personal information of more than 10,000 people', [{ above: 10_000, sensitive: true }]],
  [
    'non-sensitive personal information of at least 100,000 but fewer than 1 million individuals',
    [{ at_least: 100_000, below: 1_000_000, sensitive: false }],
  ],
  ['fewer than 10,000 persons (sensitive personal information)', [{ below: 10_000, sensitive: true }]],
  ['500k people or more', [{ at_least: 500_000, sensitive: null }]],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

it.each(['姓名、性别', '第8项', '2024版', 'name, sex and date of birth', '自当年1月1日起', 'ISO 9001'])(
  'reads no number of people from %s',
  text => {
    expect(readThresholds(text)).toEqual({ found: [], unread: false })
  },
)

it.each(['不满', '累计提供 15 100 万 个人信息', '敏感个人信息，不满 人', 'threshold 100,000'])(
  'says that a number of %s was not read',
  text => {
    expect(readThresholds(text).unread).toBe(true)
  },
)
