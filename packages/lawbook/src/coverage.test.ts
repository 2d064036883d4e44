import type { Issue } from '@carnet/errors'
import { describe, expect, it } from 'vitest'
import { readCoverage } from './coverage.ts'
import { smallLibrary, smallRegime } from './fixture.ts'
import { readLibrary } from './library.ts'
import { regimeTable } from './regime-table.ts'

const library = readLibrary(smallLibrary())
const regime = library.regimes[0]!
const file = 'AQ/coverage.yaml'
const good = smallRegime[file]!

function read(text: string) {
  const issues: Issue[] = []
  const coverage = readCoverage(text, file, regime, issues)
  return { coverage, found: issues.map(({ code, at }) => [code, at.line]) }
}

describe('the coverage of a regime', () => {
  it('says what has become of every article', () => {
    const { coverage, found } = read(good)
    expect(found).toEqual([])
    expect(coverage.articles.map(({ article, state }) => `${article} ${state}`)).toEqual([
      'art-1 encoded',
      'art-2 encoded',
      'art-3 no-effect',
      'art-4 not-yet',
      'art-1 not-yet',
    ])
    expect(coverage.articles[0]).toMatchObject({
      encoded: ['aq.ice-law.art-1', 'many', 'permit', 'personal'],
      note: { en: 'in part' },
    })
  })

  it.each([
    [
      'a name that is no part of the regime',
      'art-2] }',
      'art-2, art-9] }',
      ['CARNET_COVERAGE_NAME_UNKNOWN', 4],
    ],
    [
      'a provision that no article names',
      '[aq.ice-law.art-2]',
      '[many]',
      ['CARNET_COVERAGE_PROVISION_MISSING', undefined],
    ],
    ['another word for a state', 'art-3: no-effect', 'art-3: later', ['CARNET_VALUE_UNKNOWN', 5]],
    [
      'an unknown key',
      'encoded: [aq.ice-law.art-2]',
      'encoded: [aq.ice-law.art-2], why: x',
      ['CARNET_KEY_UNKNOWN', 4],
    ],
    ['nothing where names are due', '[aq.ice-law.art-2] }', '[] }', ['CARNET_TYPE', 4]],
  ])('finds %s', (_, from, to, expected) => {
    expect(good).toContain(from)
    expect(read(good.replace(from, to)).found[0]).toEqual(expected)
  })

  it('gives the figures of the table', () => {
    expect(regimeTable(library, [read(good).coverage])).toEqual([
      {
        code: 'AQ',
        name: { en: 'Antarctica', zh: '南极洲' },
        instruments: 1,
        provisions: 2,
        articles: { encoded: 2, noEffect: 1, notYet: 2 },
        verified: 1,
        lists: [],
        checked: '2026-01-02',
      },
    ])
    expect(regimeTable(library, [])[0]!.articles).toBeNull()
  })
})
