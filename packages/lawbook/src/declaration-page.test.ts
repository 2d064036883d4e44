/** The page that teaches how to write a declaration: what it shows is read, and it names every key. */
import { readFileSync } from 'node:fs'
import { decide } from '@carnet/law'
import { expect, it } from 'vitest'
import { readDeclaration, topLevel } from './declaration.ts'
import { repositoryTexts } from './fixture.ts'
import { readLibrary } from './library.ts'

const page = readFileSync(new URL('../../../docs/reference/declaration.md', import.meta.url), 'utf8')
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(match => match[1]!)
const [template = '', judged = '', whole = ''] = blocks
const library = readLibrary(repositoryTexts())
const read = (text: string) =>
  readDeclaration(text, 'declaration.md', {
    vocabulary: library.vocabulary,
    codes: library.codes,
    today: '2026-11-24',
  })

it('the template is short, and a decision comes out of it', () => {
  expect(template.trim().split('\n').length).toBeLessThanOrEqual(20)
  const { declaration } = read(template)
  const decision = decide({ declaration, vocabulary: library.vocabulary, regimes: library.regimes })
  expect(decision.findings.map(({ regime, outcome }) => [regime, outcome])).toEqual([
    ['CN', 'free'],
    ['SG', 'out-of-scope'],
  ])
})

it('the judgement stands under a leg', () => {
  const { declaration } = read(`carnet: 1\nlegs:\n  a:\n${judged.replace(/^/gm, '    ')}`)
  expect(declaration.legs[0]!.judged).toMatchObject({
    'necessary-for-contract-with-person': { answer: true, day: '2026-11-10' },
  })
})

it('the long one uses every key of the top level, and the table explains each', () => {
  const { declaration, plan } = read(whole)
  expect(declaration.legs).toHaveLength(2)
  expect(plan).toMatchObject({ approved: 'drop bank_account', by: 'Jane Chen', day: '2026-11-20' })
  expect(plan!.protect).toHaveLength(2)
  for (const key of topLevel) {
    expect(whole).toMatch(new RegExp(`^${key}:`, 'm'))
    expect(page).toContain(`| \`${key}\` |`)
  }
})
