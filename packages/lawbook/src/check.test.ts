import { describe, expect, it } from 'vitest'
import { checkRegime } from './check.ts'
import { changeDays } from './check-days.ts'
import { type Change, repositoryTexts, smallLibrary } from './fixture.ts'
import { readLibrary } from './library.ts'

const leaving = 'AQ/provisions/leaving.yaml'
const lists = 'AQ/lists/colonies.yaml'
const oneEntry = '{ key: NO, from: 2024-01-01 }'

function check(...changes: readonly Change[]) {
  const report = checkRegime(smallLibrary(...changes))
  return report.files.flatMap(({ file, issues }) =>
    issues.map(({ severity, code, at }) => `${severity} ${code} ${file}:${at.line ?? '-'}`),
  )
}

describe('the check of a regime', () => {
  it('finds nothing in a good one, and counts what it has', () => {
    const report = checkRegime(smallLibrary())
    expect(report).toMatchObject({ files: [], errors: 0, warnings: 0 })
    expect(report.regimes).toEqual([
      {
        regime: 'AQ',
        instruments: 1,
        definitions: 1,
        parameters: 1,
        lists: 1,
        entries: 1,
        counters: 0,
        mechanisms: 1,
        provisions: 2,
        examples: 1,
        articles: 5,
        days: 3,
      },
    ])
  })

  it.each<[string, string, string, string, string]>([
    [
      'a misspelt form',
      leaving,
      'every: leg',
      'evry: leg',
      'error CARNET_CONDITION_FORM AQ/provisions/leaving.yaml:22',
    ],
    [
      'an example that cannot be read',
      'AQ/provisions/leaving.examples.yaml',
      'act: send',
      'act: sent',
      'error CARNET_VALUE_UNKNOWN AQ/provisions/leaving.examples.yaml:8',
    ],
    [
      'a provision outside the coverage',
      'AQ/coverage.yaml',
      '[aq.ice-law.art-2]',
      '[many]',
      'error CARNET_COVERAGE_PROVISION_MISSING AQ/coverage.yaml:-',
    ],
    [
      'an empty text',
      leaving,
      'zh: 人数众多的须经许可。',
      "zh: ' '",
      'error CARNET_CHECK_TEXT_EMPTY AQ/provisions/leaving.yaml:6',
    ],
    [
      'a text that was not translated',
      'AQ/definitions.yaml',
      'zh: 个人信息',
      'zh: personal data',
      'warning CARNET_CHECK_TEXT_SAME AQ/definitions.yaml:3',
    ],
    [
      'a parameter that begins too late',
      leaving,
      '2024-01-01: 100',
      '2024-06-01: 100',
      'warning CARNET_CHECK_NO_VALUE AQ/provisions/leaving.yaml:6',
    ],
    [
      'a gap in a parameter',
      leaving,
      '2024-01-01: 100',
      '2024-01-01: 100, 2025-01-01: null',
      'warning CARNET_CHECK_VALUE_GAP AQ/provisions/leaving.yaml:4',
    ],
    [
      'a requirement without a way',
      'AQ/mechanisms.yaml',
      'confidence:',
      'in_force: { from: 2025-01-01 }, confidence:',
      'warning CARNET_CHECK_NO_WAY AQ/provisions/leaving.yaml:6',
    ],
    [
      'a provision that outlives its text',
      'AQ/instruments.yaml',
      '{ from: 2024-01-01 }',
      '{ from: 2024-01-01, until: 2025-01-01 }',
      'warning CARNET_CHECK_TEXT_NOT_IN_FORCE AQ/provisions/leaving.yaml:6',
    ],
    [
      'entries that overlap',
      lists,
      oneEntry,
      `${oneEntry}, { key: NO, from: 2025-01-01 }`,
      'warning CARNET_CHECK_LIST_OVERLAP AQ/lists/colonies.yaml:3',
    ],
    [
      'a place without a reason',
      leaving,
      'every: leg.items, as: item, where: { fact: item.public, is: true }',
      'fact: leg.to_place, in: [NO, AQ]',
      'warning CARNET_CHECK_NO_REASON AQ/provisions/leaving.yaml:15',
    ],
    [
      'a list of places without a reason',
      leaving,
      'every: leg.items, as: item, where: { fact: item.public, is: true }',
      'listed: colonies, key: leg.to_place',
      'warning CARNET_CHECK_NO_REASON AQ/provisions/leaving.yaml:15',
    ],
    [
      'an exemption that nothing names',
      leaving,
      'unless: [group:exemptions]',
      'unless: []',
      'warning CARNET_CHECK_CONFLICT AQ/provisions/leaving.yaml:6',
    ],
  ])('finds %s', (_, file, from, to, expected) => {
    expect(check([file, from, to])).toContain(expected)
  })

  it('lets two rows of one key stand that differ in their numbers', () => {
    const second = (tiers: string) => `{ key: NO, from: 2025-01-01${tiers} }`
    const found = (tiers: string) => check([lists, oneEntry, `${oneEntry}, ${second(tiers)}`])
    const overlap = expect.stringContaining('CARNET_CHECK_LIST_OVERLAP')
    expect(found('')).toContainEqual(overlap)
    expect(found(', tiers: [{ needs: [permit] }]')).not.toContainEqual(overlap)
  })

  it('finds no conflict with an exemption that is said not to reach it, and asks what it could not lift anyhow', () => {
    const said = (besides: string) => check([leaving, 'unless: [group:exemptions]', besides])
    expect(said('besides: [group:exemptions]')).toEqual([])
    expect(said('besides: [aq.ice-law.art-2]')).toEqual([])
    const idle = 'warning CARNET_CHECK_BESIDES AQ/provisions/leaving.yaml:6'
    expect(said('unless: [group:exemptions]\n    besides: [group:exemptions]')).toEqual([idle])
    expect(said('besides: [aq.ice-law.art-1, group:exemptions]')).toEqual([idle])
    expect(said('besides: [aq.ice-law.art-99]')).toContainEqual(expect.stringContaining('error'))
  })

  it('finds no conflict with an exemption where what is required is needed besides any way', () => {
    const besides = ['AQ/mechanisms.yaml', 'held_when:', 'besides: true, held_when:'] as const
    expect(check([leaving, 'unless: [group:exemptions]', 'unless: []'], [...besides])).toEqual([])
  })

  it('lets entries follow each other, and differ by their conditions', () => {
    const followed = `{ key: NO, from: 2024-01-01, until: 2024-12-31 }, { key: NO, from: 2025-01-01 }`
    expect(check([lists, oneEntry, followed])).toEqual([])
    const conditional = `${oneEntry}, { key: NO, from: 2025-01-01, when: { fact: leg.act, is: show } }`
    expect(check([lists, oneEntry, conditional])).toEqual([])
  })

  it('asks no reason for the own place of the regime, nor of one that gives it', () => {
    const when = 'every: leg.items, as: item, where: { fact: item.public, is: true }'
    expect(check([leaving, when, 'fact: leg.to_place, is: AQ'])).toEqual([])
    const reason = 'basis: { en: a, zh: 甲 }\n    evidence: { en: b, zh: 乙 }\n    then: { exempt: true }'
    expect(
      check([leaving, when, 'fact: leg.to_place, is: NO'], [leaving, 'then: { exempt: true }', reason]),
    ).toEqual([])
  })

  it('looks at each change, and the days either side', () => {
    const files = smallLibrary([leaving, '2024-01-01: 100', '2024-01-01: 100, 2025-03-01: 90'])
    expect(changeDays(readLibrary(files).regimes[0]!)).toEqual([
      '2023-12-31',
      '2024-01-01',
      '2024-01-02',
      '2025-02-28',
      '2025-03-01',
      '2025-03-02',
    ])
  })

  it('limits the report to one regime, and does not stop at what cannot be read', () => {
    const files = { ...repositoryTexts(), ...smallLibrary([leaving, 'every: leg', 'evry: leg']) }
    const own = checkRegime(files, 'AQ')
    expect(own.files.map(({ file }) => file)).toEqual([leaving])
    expect(own.regimes).toEqual([])
    expect(checkRegime({ 'AQ/regime.yaml': ': : :' }).errors).toBeGreaterThan(0)
  })
})
