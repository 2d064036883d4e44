import { readdirSync, readFileSync } from 'node:fs'
import { type Library, readLibrary } from '@carnet/lawbook'
import { beforeAll, describe, expect, it } from 'vitest'
import { groundsOf } from './grounds.ts'
import { type LetterInput, letterOf, letterText } from './letter.ts'

const root = new URL('../../../regimes/', import.meta.url)
const some = ['vocabulary', 'GB', 'KR', 'EU', 'IN', 'CH', 'US', 'arrangements']

let law: Library
beforeAll(() => {
  const files: Record<string, string> = {}
  for (const folder of some)
    for (const entry of readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' }))
      if (entry.endsWith('.yaml') && !entry.endsWith('.examples.yaml') && !entry.endsWith('coverage.yaml'))
        files[`${folder}/${entry}`] = readFileSync(new URL(`${folder}/${entry}`, root), 'utf8')
  law = readLibrary(files)
})

const ask = (question: 'where' | 'copy' | 'delete', places: string[], arrives = '2026-11-29') =>
  groundsOf(law, { question, places, arrives })

const input: LetterInput = {
  language: 'en',
  day: '2026-11-28',
  to: { name: 'Acme Ltd', address: '1 Long Lane\n\nLondon' },
  from: { name: 'Li Na', contact: 'li@example.org', knownAs: 'account 7' },
  for: null,
}

describe('the grounds of a request', () => {
  it('count from the day on which it arrives: months to the same day, or the last of a short one', () => {
    const [ground] = ask('where', ['GB']).grounds
    expect(ground).toMatchObject({
      regime: 'GB',
      rights: [{ due: { by: '2026-12-29', longest: '2027-02-28' } }],
    })
    expect(ask('where', ['KR']).grounds[0]!.rights[0]!.due.by).toBe('2026-12-09')
    expect(ask('copy', ['CH'], '2027-01-31').grounds[0]!.rights[0]!.due.by).toBe('2027-03-02')
  })

  it('are of each regime concerned, once, in the order of the places', () => {
    const { grounds } = ask('where', ['FR', 'GB', 'DE'])
    expect(grounds.map(({ regime }) => regime)).toEqual(['EU', 'GB'])
    const bodies = grounds[0]!.complaints.map(({ body }) => body.places)
    expect(bodies).toEqual([['DE'], expect.arrayContaining(['FR']), []])
  })

  it('change with the law: what is not in force yet is said, with its day', () => {
    expect(ask('delete', ['IN'])).toMatchObject({
      grounds: [],
      notCovered: [{ why: 'not-in-force', regime: 'IN', from: '2027-05-13' }],
    })
    const later = ask('delete', ['IN'], '2027-05-13').grounds[0]!
    expect(later.rights[0]!.right.provenance.cite.en).toBe('DPDP Act s. 12')
    expect(later.complaints[0]!.from).toBe('2027-08-11')
  })

  it('are never made up: a place without a regime, and a regime without rights, are told as such', () => {
    const bare = { ...law, rights: [] }
    const request = groundsOf(bare, { question: 'where', places: ['AQ', 'GB'], arrives: '2026-11-29' })
    expect(request.grounds).toEqual([])
    expect(request.notCovered.map(({ why, place, regime }) => [why, place, regime])).toEqual([
      ['no-regime', 'AQ', null],
      ['no-rights', 'GB', 'GB'],
    ])
    expect(letterOf(request, input)).toBeNull()
  })

  it('of one state do not reach another: it is said where they hold', () => {
    const [ground] = ask('where', ['US-CA']).grounds
    expect(ground).toMatchObject({
      regime: 'US',
      rights: [{ due: { by: '2027-01-13', longest: '2027-02-27' } }],
    })
    expect(ground!.complaints.map(({ body }) => body.places)).toEqual([['US-CA']])
    for (const place of ['US', 'US-NY'])
      expect(ask('where', [place])).toMatchObject({
        grounds: [],
        notCovered: [{ why: 'other-places', place, regime: 'US', places: ['US-CA', 'US-VA', 'US-TX'] }],
      })
  })
})

describe('the letter', () => {
  it('asks under the provision, names the day and the body', () => {
    const letter = letterOf(ask('where', ['GB']), input)!
    const text = letterText(letter)
    expect(letter.gaps).toEqual([])
    expect(letter.to).toEqual(['Acme Ltd', '1 Long Lane', 'London'])
    expect(text).toContain('United Kingdom: UK GDPR art. 15(1)(c) and (2)')
    expect(text).toContain('by 29 December 2026 at the latest')
    expect(text).toContain('Information Commissioner')
    expect(text).not.toContain('https://')
    expect(letter.notes.join('\n')).toContain('https://www.legislation.gov.uk/')
  })

  it('asks for an answer without delay where the law names no day, and says what goes with it', () => {
    const letter = letterOf(
      groundsOf(law, { question: 'object', places: ['GB', 'US-CA'], arrives: '2026-11-29' }),
      input,
    )!
    const text = letterText(letter)
    expect(text).toContain('United States (laws of the states): without delay, please')
    expect(text).not.toMatch(/names no number|not seen|known here/)
    expect(text).toContain('Enclosed: my reasons.')
    expect(letter.notes[0]).toBe('To be enclosed, because the law asks for it: my reasons.')
    expect(letterText(letterOf(ask('where', ['GB']), input)!)).not.toContain('Enclosed')
  })

  it('marks what is missing, and whom a guardian writes for', () => {
    const letter = letterOf(ask('copy', ['KR']), {
      ...input,
      language: 'zh',
      to: { name: ' ', address: '' },
      for: { name: '', as: 'guardian' },
    })!
    expect(letter.gaps).toEqual(['对方名称', '您所代表的人'])
    expect(letterText(letter)).toContain('本人系▢ 您所代表的人的监护人')
  })

  it('does not take what a person writes for its own marks', () => {
    const letter = letterOf(ask('copy', ['KR']), { ...input, to: { name: '{cite} & <b>', address: '' } })!
    expect(letterText(letter)).toContain('To whoever is in charge of data protection at {cite} & <b>:')
  })
})
