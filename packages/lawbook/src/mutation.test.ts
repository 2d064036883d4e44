/** Real regimes with their files damaged: each either reads, or is refused with errors that have a code and a place. */
import type { Issue } from '@carnet/errors'
import { CarnetError } from '@carnet/errors'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { repositoryTexts } from './fixture.ts'
import { collectLibrary, readExamples } from './index.ts'

const beside = repositoryTexts('vocabulary/')
const regimes = ['TN', 'OM', 'AE-ADGM'].map(code => ({ code, texts: repositoryTexts(`${code}/`) }))

/** Runs in CI; more with FUZZ_RUNS. */
const runs = Number(process.env.FUZZ_RUNS ?? 30)

/** In milliseconds, on a machine that does much else besides. */
const patience = 20_000

type Damage = (text: string, at: number, other: number, letter: string) => string

const lines = (change: (lines: string[], at: number, other: number) => void): Damage => {
  return (text, at, other) => {
    const all = text.split('\n')
    change(all, at % all.length, other % all.length)
    return all.join('\n')
  }
}

const damages: readonly Damage[] = [
  (text, at, _, letter) => text.slice(0, at % text.length) + letter + text.slice((at % text.length) + 1),
  (text, at, other) => text.slice(0, at % text.length) + text.slice((at % text.length) + (other % 40)),
  (text, at, other) => text.slice(0, at % text.length) + text.slice(other % text.length),
  text => text.replaceAll('{', '['),
  lines((all, at) => all.splice(at, 1)),
  lines((all, at) => all.splice(at, 0, all[at]!)),
  lines((all, at, other) => {
    ;[all[at], all[other]] = [all[other]!, all[at]!]
  }),
  lines((all, at, other) => {
    all[at] = ' '.repeat(other % 9) + all[at]!.trimStart()
  }),
]

const damage = fc.record({
  file: fc.nat(),
  how: fc.nat(damages.length - 1),
  at: fc.nat(),
  other: fc.nat(),
  letter: fc.constantFrom(
    '\u0000',
    '\u202e',
    '&',
    '*',
    '!',
    '{',
    ']',
    '"',
    "'",
    ':',
    '-',
    '%',
    '\t',
    '\uffff',
    '9',
    '界',
    '\ud800',
  ),
})

it('always reads or says why not, never crashes or hangs', () => {
  fc.assert(
    fc.property(
      fc.nat(regimes.length - 1),
      fc.array(damage, { minLength: 1, maxLength: 3 }),
      (which, all) => {
        const { code, texts } = regimes[which]!
        const files = { ...texts }
        for (const { file, how, at, other, letter } of all) {
          const names = Object.keys(files)
          const name = names[file % names.length]!
          if (files[name] !== '') files[name] = damages[how]!(files[name]!, at, other, letter)
        }
        const issues: Issue[] = []
        const began = performance.now()
        const library = collectLibrary({ ...beside, ...files }, issues)
        for (const [path, text] of Object.entries(files))
          if (path.endsWith('.examples.yaml')) readExamples(text, path, library, issues)
        expect(performance.now() - began).toBeLessThan(patience)
        for (const issue of issues) {
          expect(issue.code).toMatch(/^CARNET_[A-Z_]+$/)
          expect(issue.at.file ?? '').toMatch(new RegExp(`^(${code}|$)`))
          expect(new CarnetError(issue.code, issue.data).message.length).toBeLessThan(5000)
        }
        const read = library.regimes.length
        expect(read === 1 || issues.length > 0).toBe(true)
      },
    ),
    { numRuns: runs },
  )
})
