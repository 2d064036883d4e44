/** Lists that authorities publish: entries of scenarios, tiers with what they need, and absence where a list is whole. */
import { describe, expect, it } from 'vitest'
import { judge } from '../testing/answer.ts'
import type { Said, SaidDeclaration } from '../testing/small-facts.ts'
import { condition, list, regime, type Written } from '../testing/small-law.ts'

const sending: Written = { fact: 'leg.act', is: 'send' }
const tier = (needs: string, when?: Written) => ({
  needs: [needs],
  when: when ? condition(when) : ({ form: 'always' } as const),
})
const word = { by: 'somebody', day: '2026-01-01', edition: '1' }
const zone = list(
  'zone',
  [
    { keys: ['maps'], scenario: 'driving' },
    { keys: ['names'], scenario: 'clinics', when: sending },
    { keys: ['faces'], tiers: [tier('permit', sending), tier('badge', { not: sending })] },
    { keys: ['voices'], scenario: 'driving', tiers: [tier('permit')] },
  ],
  {
    closed: false,
    attested: [
      { ...word, scenario: 'driving', given: 2, of: 2 },
      { ...word, scenario: 'clinics', given: 1, of: 3 },
    ],
  },
)
const law = regime({ lists: [zone] })
const asked = (more: Written = {}): Written => ({ listed: 'zone', key: 'leg.items.category', ...more })
const leg = (category: string | null, facts: Said = {}): SaidDeclaration => ({
  items: { a: category === null ? {} : { category } },
  legs: { one: { items: ['a'], ...facts } },
})
const of = (written: Written, said: SaidDeclaration) => judge(written, said, law)
const scenario = 'leg.scenarios'
const loaded_only = true

describe('an entry of a scenario', () => {
  it('counts where none is asked for, and in its own', () => {
    expect(of(asked(), leg('maps')).answer).toBe('yes')
    expect(of(asked({ scenario }), leg('maps', { scenarios: ['clinics', 'driving'] })).answer).toBe('yes')
  })
  it('does not count in another, and may where it is not said', () => {
    const written = asked({ scenario, loaded_only })
    expect(of(written, leg('maps', { scenarios: ['clinics'] })).answer).toBe('no')
    expect(of(written, leg('maps'))).toMatchObject({ answer: 'unknown', gaps: ['legs.one scenarios'] })
  })
  it('still has a condition of its own', () => {
    const written = asked({ scenario, loaded_only })
    const clinic = (more: Said) => of(written, leg('names', { scenarios: ['clinics'], ...more }))
    expect([clinic({ act: 'send' }), clinic({ act: 'show' })].map(one => one.answer)).toEqual(['yes', 'no'])
    expect(clinic({})).toMatchObject({ answer: 'unknown', gaps: ['legs.one act'] })
    expect(of(written, leg('names', { act: 'show' })).answer).toBe('no')
    expect(of(written, leg('names', { scenarios: ['driving'] }))).toMatchObject({ answer: 'no', gaps: [] })
  })
})

describe('entries of one key', () => {
  const several = (entries: Parameters<typeof list>[1]) => regime({ lists: [list('kinds', entries)] })
  const listed: Written = { listed: 'kinds', key: 'leg.items.category' }
  it('count where one of them does, or may, whichever is read last', () => {
    const shown: Written = { fact: 'leg.shown', is: true }
    const either = several([
      { keys: ['maps'], when: shown },
      { keys: ['maps'], when: sending },
    ])
    expect(judge(listed, leg('maps', { act: 'show' }), either).answer).toBe('no')
    const open = several([
      { keys: ['maps'], when: { fact: 'leg.from_place', is: 'here' } },
      { keys: ['maps'], when: sending },
    ])
    expect(judge(listed, leg('maps', { act: 'show' }), open).answer).toBe('unknown')
  })
  it('ask for what their own condition hangs on, where that is open and not where it is settled', () => {
    const law = several([
      { keys: ['maps'], when: { all: [sending, { fact: 'leg.to_place', is: 'there' }] } },
      { keys: ['maps'], when: { fact: 'leg.from_place', is: 'here' } },
    ])
    expect(judge(listed, leg('maps', { act: 'show' }), law).gaps).toEqual(['legs.one from_place'])
  })
  it('are shown with their citation, those of another scenario not at all', () => {
    const cite = { en: 'item 3', zh: '第三项' }
    const law = several([
      { keys: ['maps'], scenario: 'driving', cite },
      { keys: ['maps'], scenario: 'clinics' },
      { keys: ['maps'] },
    ])
    const { proof } = judge({ ...listed, scenario }, leg('maps', { scenarios: ['driving'] }), law)
    expect(proof.children.map(({ answer, says }) => [answer, says])).toEqual([
      ['yes', { key: 'maps', cite, confidence: 'verified' }],
      ['yes', { key: 'maps', confidence: 'verified' }],
    ])
  })
  it('that are of no scenario are of all', () => {
    const law = several([{ keys: ['maps'] }])
    expect(judge({ ...listed, scenario }, leg('maps', { scenarios: ['driving'] }), law).answer).toBe('yes')
  })
})

describe('an entry with tiers', () => {
  it('counts where one of them holds', () => {
    expect(['send', 'show'].map(act => of(asked(), leg('faces', { act })).answer)).toEqual(['yes', 'yes'])
  })
  it('counts for what a tier needs, where that tier holds', () => {
    const needs = (name: string, act: string) =>
      of(asked({ needs: name, loaded_only }), leg('faces', { act })).answer
    expect([needs('permit', 'send'), needs('permit', 'show')]).toEqual(['yes', 'no'])
    expect([needs('badge', 'send'), needs('badge', 'show')]).toEqual(['no', 'yes'])
    expect(needs('contract', 'send')).toBe('no')
  })
  it('asks only for what that tier hangs on', () => {
    expect(of(asked({ needs: 'permit', loaded_only }), leg('faces')).gaps).toEqual(['legs.one act'])
    expect(of(asked({ needs: 'contract' }), leg('faces')).gaps).toEqual([])
    expect(of(asked({ needs: 'permit' }), leg('maps')).answer).toBe('unknown')
    expect(of(asked({ needs: 'permit', loaded_only }), leg('maps')).answer).toBe('no')
  })
})

describe('absence from a list that is not closed', () => {
  it('is unknown, and no where only what is loaded is asked for', () => {
    expect(of(asked(), leg('else')).answer).toBe('unknown')
    expect(of(asked({ loaded_only }), leg('else')).answer).toBe('no')
    expect(of(asked({ loaded_only }), leg(null)).answer).toBe('unknown')
  })
  it('is no in scenarios that are all attested to be whole', () => {
    const within = (scenarios?: string[]) =>
      of(asked({ scenario }), leg('else', scenarios ? { scenarios } : {})).answer
    expect(within(['driving'])).toBe('no')
    expect([within(['clinics']), within(['driving', 'clinics'])]).toEqual(['unknown', 'unknown'])
    expect([within([]), within()]).toEqual(['unknown', 'unknown'])
    expect(of(asked(), leg('else', { scenarios: ['driving'] })).answer).toBe('unknown')
  })
  it('of no key at all is no: nothing can be missing', () => {
    const none = { legs: { one: { items: [] } } }
    expect(of(asked(), none).answer).toBe('no')
  })
})

describe('a list of places', () => {
  const places = regime({
    lists: [list('places', [{ keys: ['BB'] }, { keys: ['AA'] }, { keys: ['AA-X'], when: sending }])],
  })
  const listed = (to_place: string, more: Written = {}) =>
    judge(
      { listed: 'places', key: 'leg.to_place', ...more },
      { legs: { one: { to_place, act: 'show' } } },
      places,
    ).answer
  it('says of a part what it says of the whole, unless it names the part', () => {
    const parts = { places: true }
    expect(['BB', 'BB-Y', 'AA', 'AA-X', 'CC', 'CC-Z'].map(place => listed(place, parts))).toEqual([
      'yes',
      'yes',
      'yes',
      'no',
      'no',
      'no',
    ])
    expect(listed('BB-Y')).toBe('no')
  })
})

it('a list that the regime does not have lists nothing', () => {
  expect(judge({ listed: 'nowhere', key: 'leg.to_place' }, leg('maps'), regime()).answer).toBe('no')
})
