/** What must hold of everything that a person is told they may ask, in every regime. */
import type { Issue } from '@carnet/errors'
import type { Provenance, Words } from '@carnet/law'
import { collectLibrary } from '@carnet/lawbook'
import { groundsOf, letterOf, letterText } from '@carnet/rights'
import { describe, expect, it } from 'vitest'
import { readFolder } from './regime-files.ts'

const issues: Issue[] = []
const library = collectLibrary(readFolder('regimes'), issues)
const questions = ['where', 'copy', 'delete', 'withdraw', 'object'] as const

const han = /\p{Script=Han}/u

function holdWords({ en, zh }: Words): void {
  expect(en.trim()).not.toBe('')
  expect(en).not.toMatch(han)
  expect(zh).toMatch(han)
}

function holdProvenance({ cite, source, checked, confidence }: Provenance): void {
  expect(cite.en).toMatch(/\d/)
  holdWords({ en: cite.en, zh: cite.zh.replace(/^(?:GDPR|LGPD|PIPEDA)/, '') })
  expect(source).toMatch(/^https?:\/\//)
  expect(checked).toMatch(/^20\d\d-\d\d-\d\d$/)
  expect(['verified', 'secondary', 'unverified']).toContain(confidence)
}

it('the rights are read without an issue', () => {
  expect(issues).toEqual([])
  expect(library.rights.length).toBeGreaterThan(10)
})

describe.each(library.rights.map(rights => [rights.regime, rights] as const))('%s', (code, rights) => {
  it('says everything in both languages, with citation, source and day', () => {
    holdWords(rights.reach.text)
    holdProvenance(rights.reach.provenance)
    for (const right of rights.rights) {
      for (const words of [right.text, right.answer.words, ...right.request]) holdWords(words)
      // They stand in the middle of a sentence.
      expect(`${right.answer.words.en} ${right.answer.words.zh}`).not.toMatch(/[.。](?: |$)/)
      for (const { provenance, doubt } of [right, right.answer]) {
        holdProvenance(provenance)
        if (doubt) holdWords(doubt)
      }
    }
    for (const { body, address, first, doubt, provenance } of rights.complaints) {
      expect(body.en.trim()).not.toBe('')
      expect(body.zh).toMatch(han)
      expect(address).toMatch(/^https:\/\//)
      for (const words of [first, doubt]) if (words) holdWords(words)
      holdProvenance(provenance)
    }
  })

  it('never has two provisions of one citation for a question on one day', () => {
    for (const question of questions) {
      const spans = rights.rights.filter(one => one.questions.includes(question))
      const cites = spans.map(one => `${one.provenance.cite.en} ${one.in_force.from}`)
      expect(new Set(cites).size).toBe(cites.length)
    }
  })

  it('makes a whole letter of each question that it answers, or says why not', () => {
    const { places } = library.regimes.find(one => one.code === code)!
    for (const question of questions) {
      const request = groundsOf(library, { question, places: [places[0]!], arrives: '2027-06-01' })
      expect(request.grounds.length + request.notCovered.length).toBeGreaterThan(0)
      for (const language of ['en', 'zh'] as const) {
        const letter = letterOf(request, {
          language,
          day: '2027-06-01',
          to: { name: 'Acme', address: '' },
          from: { name: 'Li', contact: 'li@example.org', knownAs: 'account 7' },
          for: null,
        })
        if (request.grounds.length === 0) expect(letter).toBeNull()
        else {
          const text = letterText(letter!)
          expect(text).not.toMatch(/rights\.[a-z]|undefined|\{\w+\}|▢/)
          for (const { rights: asked } of request.grounds)
            for (const { right } of asked) expect(text).toContain(right.provenance.cite[language])
        }
      }
    }
  })
})
