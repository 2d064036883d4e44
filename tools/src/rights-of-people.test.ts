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

/** What each regime gives for a request that arrives on a Monday, 7 December 2026: by when, and with every extension. */
type Due = readonly [place: string, (typeof questions)[number], by: string | null, longest: string | null]
const due: readonly Due[] = [
  ['AE', 'where', null, null],
  ['AE-ADGM', 'copy', '2027-02-07', '2027-03-07'],
  ['AE-DIFC', 'copy', '2027-01-07', '2027-03-07'],
  ['BH', 'delete', '2026-12-21', null],
  ['CA-QC', 'where', '2027-01-06', null],
  ['CL', 'where', '2027-01-06', '2027-02-05'],
  ['EC', 'copy', '2026-12-22', null],
  ['EG', 'copy', '2026-12-15', null],
  ['GB', 'where', '2027-01-07', '2027-03-07'],
  ['GH', 'where', '2027-01-16', null],
  ['ID', 'withdraw', '2026-12-10', null],
  ['IL', 'copy', '2027-01-06', null],
  ['JO', 'copy', null, null],
  ['KZ', 'where', '2026-12-10', null],
  ['MA', 'delete', '2026-12-18', null],
  ['MO', 'copy', null, null],
  ['MU', 'copy', '2027-01-07', '2027-02-07'],
  ['MY', 'where', '2026-12-28', '2027-01-11'],
  ['NG', 'withdraw', null, null],
  ['OM', 'withdraw', '2027-01-21', null],
  ['PA', 'delete', '2026-12-14', null],
  ['PE', 'where', '2027-01-04', null],
  ['QA-QFC', 'copy', null, null],
  ['RW', 'delete', '2027-01-06', null],
  ['SN', 'delete', '2027-01-07', null],
  ['SV', 'copy', '2027-01-04', '2027-02-01'],
  ['TN', 'copy', null, null],
  ['TZ', 'copy', null, null],
  ['UA', 'where', '2027-01-06', null],
  ['UG', 'object', '2026-12-21', null],
  ['US-CA', 'delete', '2027-01-21', '2027-03-07'],
  ['US-TX', 'copy', '2027-01-21', '2027-03-07'],
  ['US-VA', 'object', '2027-01-21', '2027-03-07'],
  ['VN', 'withdraw', '2026-12-22', '2027-01-11'],
]

it.each(due)('%s, %s: by %s, at the longest %s', (place, question, by, longest) => {
  const { grounds } = groundsOf(library, { question, places: [place], arrives: '2026-12-07' })
  // In Québec the federal Act stands beside that of the province.
  const ground = grounds.find(one => one.regime === place) ?? grounds[0]!
  expect(ground.rights[0]!.due).toMatchObject({ by, longest })
  expect(ground.complaints.length).toBeGreaterThan(0)
})

it('every regime says what a person may ask, and Chile by the law of the day', () => {
  expect(library.rights.map(({ regime }) => regime)).toEqual(library.regimes.map(({ code }) => code))
  const [before] = groundsOf(library, { question: 'where', places: ['CL'], arrives: '2026-11-30' }).grounds
  expect(before!.rights.map(({ due: { by } }) => by)).toEqual(['2026-12-02'])
})

it('a letter says nothing of what was not read: that is for the writer', () => {
  for (const { regime, rights } of library.rights)
    for (const { request, places } of rights)
      for (const { en, zh } of request)
        expect(`${regime} ${places} ${en} ${zh}`).not.toMatch(/not seen|not reached|not compared|未见|未核对/)
})
