import type { Issue } from '@carnet/errors'
import { describe, expect, it } from 'vitest'
import { repositoryTexts } from './fixture.ts'
import { checkRegime, collectLibrary, readExamples, runExample } from './index.ts'
import { placeholdersIn, scaffoldRegime } from './scaffold.ts'

const beside = { ...repositoryTexts('vocabulary/'), ...repositoryTexts('arrangements/') }
const template = Object.fromEntries(
  Object.entries(repositoryTexts('template/')).map(([path, text]) => [path.slice('template/'.length), text]),
)
const { vocabulary } = collectLibrary(beside, [])
const input = {
  code: 'FJ',
  name: { en: 'Fiji: "islands"', zh: '斐济' },
  places: ['FJ'],
  today: '2026-03-01',
  dayBefore: '2026-02-28',
}

describe('a new regime', () => {
  it.each([['FJ'], ['QA-QFC'], ['NO']])('passes every check and its own examples: %s', code => {
    const { files } = scaffoldRegime(template, { ...input, code, places: [code] }, vocabulary)
    const all = { ...beside }
    for (const [path, text] of Object.entries(files)) all[`${code}/${path}`] = text
    expect(checkRegime(all, code)).toMatchObject({ errors: 0, warnings: 0 })
    const issues: Issue[] = []
    const library = collectLibrary(all, issues)
    const path = `${code}/provisions/transfers.examples.yaml`
    const examples = readExamples(all[path]!, path, library, issues)
    expect(issues).toEqual([])
    expect(examples.length).toBeGreaterThanOrEqual(5)
    for (const example of examples) expect(runExample(example, library, code).differences).toEqual([])
  })

  it('fills every hole of the template, and says what a person has to put in', () => {
    const { files, fillIn } = scaffoldRegime(template, input, vocabulary)
    for (const text of Object.values(files)) expect(text).not.toMatch(/__\w+__/)
    expect(fillIn.length).toBe(Object.values(template).join('').split('# ▢').length - 1)
    expect(fillIn).toContainEqual(
      expect.objectContaining({
        file: 'regime.yaml',
        what: expect.objectContaining({ zh: '执法的主管机构' }),
      }),
    )
    expect(placeholdersIn({ 'a.yaml': 'a: 1\n' })).toEqual([])
  })

  it.each(['fj', 'Fiji', '__proto__', 'QQ', '../FJ', 'FJ/'])('no code of a place: %s', code => {
    expect(() => scaffoldRegime(template, { ...input, code }, vocabulary)).toThrow('CARNET_SCAFFOLD_CODE')
  })

  it('no place that is not known', () => {
    expect(() => scaffoldRegime(template, { ...input, places: ['FJ', 'QQ'] }, vocabulary)).toThrow(
      'CARNET_PLACE_UNKNOWN',
    )
  })
})
