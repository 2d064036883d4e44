import type { Issue } from '@carnet/errors'
import { describe, expect, it } from 'vitest'
import { conceptsFolder, readConcepts } from './concepts.ts'
import { repositoryTexts, smallLibrary } from './fixture.ts'
import { readLibrary } from './library.ts'
import { probesFile, readProbes } from './probes.ts'

const files = repositoryTexts()
const library = readLibrary(files)

describe('the concepts', () => {
  it('name parts that the regimes have', () => {
    const issues: Issue[] = []
    const concepts = readConcepts(files, library, issues)
    expect(issues).toEqual([])
    expect(concepts.length).toBeGreaterThan(15)
    for (const { name, carried } of concepts) expect(carried.length, name).toBeGreaterThan(1)
  })

  it('say of every jurisdiction that is held in depth which part of it carries most of them', () => {
    const concepts = readConcepts(files, library, [])
    const inDepth =
      'CN HK MO EU GB CH US SG JP KR IN VN ID TH MY PH AU NZ CA CA-QC BR AE AE-DIFC AE-ADGM SA TR RU ZA NG KE'
    for (const code of inDepth.split(' ')) {
      const carrying = concepts.filter(({ carried }) => carried.some(({ regime }) => regime === code))
      expect(carrying.length, code).toBeGreaterThanOrEqual(7)
    }
  })

  it('refuse a duty that the regime lays on nobody, and a concept that stands in two files', () => {
    const small = readLibrary(smallLibrary())
    const text = (names: string) => `vocabulary: 1
concepts:
  telling:
    title: { en: telling, zh: 告知 }
    means: { en: that people are told, zh: 告知个人 }
    regimes: { AQ: { duty: ${names}, relation: corresponds, why: { en: so, zh: 因此 } } }
`
    const issues: Issue[] = []
    const two = { [`${conceptsFolder}a.yaml`]: text('audit'), [`${conceptsFolder}b.yaml`]: text('audit') }
    expect(readConcepts(two, small, issues)).toHaveLength(1)
    expect(issues).toMatchObject([
      { code: 'CARNET_CONCEPT_NAME_UNKNOWN', at: { file: `${conceptsFolder}a.yaml` } },
      { code: 'CARNET_KEY_TWICE', at: { file: `${conceptsFolder}b.yaml` } },
    ])
  })

  it('note a name that a regime does not have, with the nearest', () => {
    const small = readLibrary(smallLibrary())
    const why = 'why: { en: so, zh: 因此 }'
    const text = `vocabulary: 1
concepts:
  permit:
    title: { en: permit, zh: 许可 }
    means: { en: leave, zh: 准许 }
    regimes:
      AQ: { mechanism: permitt, relation: corresponds, ${why} }
      AR: { mechanism: nothing, relation: corresponds, ${why} }
`
    const issues: Issue[] = []
    const [concept] = readConcepts({ [`${conceptsFolder}ways.yaml`]: text }, small, issues)
    expect(issues).toMatchObject([{ code: 'CARNET_CONCEPT_NAME_UNKNOWN', at: { line: 7 } }])
    expect(concept?.carried).toMatchObject([{ regime: 'AQ', names: [] }])
  })
})

describe('the probes', () => {
  it('read for any two places, each with one leg', () => {
    const issues: Issue[] = []
    const places = { home: 'AQ', abroad: 'NO' }
    const probes = readProbes(files[probesFile] ?? '', places, { ...library, asOf: '2026-06-01' }, issues)
    expect(issues).toEqual([])
    expect(new Set(probes.map(({ kind }) => kind)).size).toBe(4)
    for (const { id, declaration } of probes) {
      expect(declaration.legs, id).toHaveLength(1)
      expect(declaration.legs[0]?.values.to_place, id).toBe('NO')
    }
  })
})
