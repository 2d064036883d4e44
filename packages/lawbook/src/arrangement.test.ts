import { CarnetError, type Issue } from '@carnet/errors'
import { decide } from '@carnet/law'
import { describe, expect, it } from 'vitest'
import { contextOf } from './arrangement-context.ts'
import { checkRegime } from './check.ts'
import { readDeclaration } from './declaration.ts'
import { type Change, smallLibrary } from './fixture.ts'
import { collectLibrary, readLibrary } from './library.ts'

const file = 'arrangements/ice-pact.yaml'
const pact = `arrangement: 1
name: ice-pact
kind: treaty
title: { en: Ice Pact, zh: 冰约 }
number: Ice 1
cite: { en: Article 7, zh: 第七条 }
source: https://example.org/pact
checked: 2026-01-02
confidence: verified
in_force: { from: 2020-01-01 }
says: { en: Snow may pass., zh: 雪可以通过。 }
used_by: [AQ/permit]
parties:
  - { place: AQ, from: 2020-01-01 }
  - { place: "NO", from: 2025-01-01, until: 2026-06-30, cite: { en: "Article 7, joined", zh: 第七条（加入） } }
  - { places: [IS, GL], from: 2019-01-01 }
  - { place: FI, from: null }
`
const pairs = pact.replace(/parties:[\s\S]*$/, '').concat(`groups: { NORTH: ["NO", IS] }
pairs:
  - { from: AQ, to: NORTH, since: 2022-01-01 }
  - { from: NORTH, to: FI, since: 2022-01-01 }
`)
/** Only what goes to a party needs no permit. */
const asks: Change = [
  'AQ/provisions/leaving.yaml',
  'when: { every: leg.items, as: item, where: { fact: item.public, is: true } }',
  'when: { listed: arrangement/ice-pact, key: leg.to_place }',
]
const files = (text: string, ...changes: readonly Change[]) => ({ ...smallLibrary(...changes), [file]: text })

const leg = (to: string, day: string) => `carnet: 1
as_of: ${day}
parties: { a: { kind: company }, b: { kind: company, organised_in: [${to}] } }
people: { some: { count: 1000 } }
items: { phone: { category: person.contact.phone, people: some } }
legs: { one: { from: a, to: b, act: send, from_place: AQ, to_place: ${to}, items: [phone] } }
`
function declared(text: string, library: ReturnType<typeof readLibrary>) {
  const { vocabulary, codes } = library
  return readDeclaration(text, 'one.yaml', { vocabulary, codes, today: '2026-06-01' }).declaration
}
function outcome(text: string, to: string, day = '2026-06-01'): string {
  const library = readLibrary(files(text, asks))
  return decide({ declaration: declared(leg(to, day), library), ...library }).outcome
}
function issuesOf(text: string, ...changes: readonly Change[]): Issue[] {
  const issues: Issue[] = []
  collectLibrary(files(text, ...changes), issues)
  return issues
}

describe('an arrangement', () => {
  it('is asked as a list whose entries are dated', () => {
    expect(outcome(pact, '"NO"')).toBe('free')
    expect(outcome(pact, '"NO"', '2024-12-31')).toBe('conditional')
    expect(outcome(pact, '"NO"', '2026-06-30')).toBe('free')
    expect(outcome(pact, '"NO"', '2026-07-01')).toBe('conditional')
    expect(outcome(pact, 'SE')).toBe('conditional')
    expect(outcome(pact, 'FI')).toBe('conditional')
  })

  it('has no parties before it is in force itself', () => {
    const later = pact.replace('{ from: 2020-01-01 }\nsays', '{ from: 2026-01-01 }\nsays')
    expect(outcome(later, 'IS', '2025-12-31')).toBe('conditional')
    expect(outcome(later, 'IS', '2026-01-01')).toBe('free')
    expect(outcome(pact.replace('{ from: 2020-01-01 }\nsays', '{ from: null }\nsays'), 'IS')).toBe(
      'conditional',
    )
  })

  it('says no by absence only where it is closed', () => {
    expect(outcome(pact.replace('parties:', 'closed: false\nparties:'), 'SE')).toBe('undetermined')
  })

  it('of pairs gives a regime those that lead from it', () => {
    expect(outcome(pairs, 'IS')).toBe('free')
    expect(outcome(pairs, 'FI')).toBe('conditional')
  })

  it('is covered by the digest of a regime that asks it, and by no other', () => {
    const digest = (text: string, ...changes: readonly Change[]) =>
      readLibrary(files(text, ...changes)).regimes[0]!.digest
    const changed = pact.replace('FI, from: null', 'FI, from: 2026-01-01')
    expect(digest(changed, asks)).not.toBe(digest(pact, asks))
    expect(digest(changed)).toBe(digest(pact))
  })

  it.each([
    ['another name', pact.replace('name: ice-pact', 'name: ice-pakt'), 'CARNET_ARRANGEMENT_NAME'],
    ['no parties', pact.replace(/parties:[\s\S]*$/, ''), 'CARNET_ARRANGEMENT_PARTIES'],
    ['parties and pairs', `${pact}pairs: []\n`, 'CARNET_ARRANGEMENT_PARTIES'],
    ['a kind that is none', pact.replace('kind: treaty', 'kind: treatise'), 'CARNET_VALUE_UNKNOWN'],
    ['a place that is none', pact.replace('place: FI', 'place: XQ'), 'CARNET_PLACE_UNKNOWN'],
    [
      'days the wrong way round',
      pact.replace('until: 2026-06-30', 'until: 2020-06-30'),
      'CARNET_DAYS_REVERSED',
    ],
    ['another version', pact.replace('arrangement: 1', 'arrangement: 2'), 'CARNET_FORMAT_VERSION'],
    ['a use that is none', pact.replace('AQ/permit', 'AQ/permits'), 'CARNET_ARRANGEMENT_USE_UNKNOWN'],
  ])('with %s is refused', (_, text, code) => {
    const [issue] = issuesOf(text)
    expect(issue?.code).toBe(code)
    expect(issue?.at.file).toBe(file)
  })

  it('may be used by a regime that is not loaded', () => {
    expect(issuesOf(pact.replace('AQ/permit', 'SE/anything'))).toEqual([])
  })

  it('that is asked must be there, and no list takes its name', () => {
    const [issue] = issuesOf(pact, [asks[0], asks[1], asks[2].replace('ice-pact', 'ice-pakt')])
    expect(issue?.code).toBe('CARNET_LIST_UNKNOWN')
    expect(issue?.data.near).toBe('arrangement/ice-pact')
    const own: Change = ['AQ/lists/colonies.yaml', '  colonies:', '  arrangement/ice-pact:']
    expect(issuesOf(pact, own).map(one => one.code)).toContain('CARNET_KEY_TWICE')
  })

  it('is no regime for the check, and its issues are told', () => {
    expect(checkRegime(files(pact)).regimes.map(one => one.regime)).toEqual(['AQ'])
    expect(checkRegime(files(pact.replace('kind: treaty', 'kind: none')), 'AQ').errors).toBe(1)
    expect(() => readLibrary({ ...smallLibrary(), 'arrangements/Ice/pact.yaml': pact })).toThrow(CarnetError)
  })
})

describe('the context of a leg', () => {
  const context = (text: string, to: string, day = '2026-06-01', change = (one: string) => one) => {
    const library = readLibrary(files(text))
    return contextOf({ ...library, declaration: declared(change(leg(to, day)), library) })
  }

  it('names what both ends take part in on the day, with its clause', () => {
    const [first, ...others] = context(pact, '"NO"')
    expect(others).toEqual([])
    expect(first).toMatchObject({
      leg: 'legs.one',
      from: 'AQ',
      to: 'NO',
      arrangement: 'ice-pact',
      since: '2025-01-01',
    })
    expect(first?.cite.en).toBe('Article 7, joined')
    expect(context(pact, 'IS')[0]?.since).toBe('2020-01-01')
    expect(context(pact, '"NO"', '2026-07-01')).toEqual([])
    expect(context(pact, 'SE')).toEqual([])
  })

  it('counts a part of a country as in it, and says nothing of a leg that stays within one', () => {
    expect(context(pact, 'IS-1').map(one => one.to)).toEqual(['IS-1'])
    expect(context(pact, 'AQ-X')).toEqual([])
  })

  it('of pairs goes one way only', () => {
    expect(context(pairs, '"NO"')).toHaveLength(1)
    const back = (one: string) =>
      one.replace('from_place: AQ, to_place: "NO"', 'from_place: "NO", to_place: AQ')
    expect(context(pairs, '"NO"', '2026-06-01', back)).toEqual([])
  })

  it('takes the place of a party where the leg says none, and none where the party has several', () => {
    const without = (one: string) => one.replace(', to_place: IS', '')
    expect(context(pact, 'IS', '2026-06-01', without)).toHaveLength(1)
    const several = (one: string) => without(one).replace('organised_in: [IS]', 'organised_in: [IS, SE]')
    expect(context(pact, 'IS', '2026-06-01', several)).toEqual([])
  })
})
