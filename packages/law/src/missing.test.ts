/** Unknowns: split where they belong together, and asked where they matter. */
import { describe, expect, it } from 'vitest'

import { find } from './testing/find.ts'
import type { Said, SaidDeclaration } from './testing/small-facts.ts'
import { definition, mechanism, parameter, provision, regime, type Written } from './testing/small-law.ts'
import { smallOrLarge } from './testing/small-or-large.ts'

const abroad: Written = { fact: 'leg.to_place', is: 'there' }
const sending: Written = { fact: 'leg.act', is: 'send' }
const need = (ways: readonly string[], when: Written = abroad) => provision('need', { when, then: { ways } })
const one = (leg: Said, rest: SaidDeclaration = {}): SaidDeclaration => ({ ...rest, legs: { one: leg } })

describe('unknowns that belong together', () => {
  const law = smallOrLarge()
  it('are split: one provision or the next applies, and both come to the same', () => {
    const finding = find(law, one({}, { counters: { 'Z.year': [50, 150] } }))
    expect(finding).toMatchObject({
      outcome: 'conditional',
      possible: ['conditional'],
      // It hangs on the total which of the two applies.
      missing: [{ fact: 'counter.year' }],
    })
    expect(finding.measures.map(measure => measure.applies)).toEqual(['unknown', 'unknown'])
  })
  it('a case can only narrow what was possible without it', () => {
    const freed = regime({
      ...law,
      applies_when: undefined,
      transfer_when: undefined,
      provisions: [law.provisions[1]!],
    } as never)
    expect(find(freed, one({}, { counters: { 'Z.year': [50, 150] } }))).toMatchObject({
      possible: ['free', 'conditional'],
      missing: [{ fact: 'counter.year' }],
    })
  })
  it('the same unknown on both sides of a choice', () => {
    const choice = regime({
      provisions: [
        need(['contract'], sending),
        provision('else', { when: { not: sending }, then: { ways: ['approval'] } }),
      ],
      mechanisms: law.mechanisms,
    })
    expect(find(choice, one({})).outcome).toBe('conditional')
  })
  it('a party of which it is said where it is set up is no person in any case', () => {
    const others = regime({
      provisions: [
        need(['contract'], { not: { fact: 'leg.from.kind', is: 'person' } }),
        provision('person', { when: { fact: 'leg.from.kind', is: 'person' }, then: { prohibit: true } }),
      ],
      mechanisms: law.mechanisms,
    })
    const from = (party: Said) =>
      find(others, { parties: { us: party }, legs: { one: { from: 'us' } } }).possible
    expect(from({ set_up_in: ['here'] })).toEqual(['conditional'])
    expect(from({ lives_in: 'here' })).toEqual(['prohibited'])
    expect(from({})).toEqual(['conditional', 'prohibited'])
    // What contradicts itself tells nothing.
    expect(from({ set_up_in: ['here'], lives_in: 'here' })).toEqual(['conditional', 'prohibited'])
  })
  it('the same place on both ends is a case, too: no case is left out where facts are held against each other', () => {
    const inland = regime({
      provisions: [
        provision('out', {
          when: { not: { fact: 'leg.to_place', is: '=leg.from_place' } },
          then: { prohibit: true },
        }),
      ],
    })
    expect(find(inland, one({ from_place: 'here' })).possible).toEqual(['free', 'prohibited'])
  })
})

describe('a presumption that every case lifts', () => {
  it('leaves what was possible: no case says anything of it', () => {
    const either = { any: [sending, { not: sending }] }
    const presumed = definition('at-all', 'leg', either, { until: { not: sending } })
    const law = regime({
      applies_when: either,
      definitions: [presumed],
      provisions: [provision('need', { then: { ways: ['contract'] } })],
      mechanisms: [mechanism('contract', { available: { holds: 'at-all', of: 'leg' } })],
    })
    expect(find(law, one({})).possible).toEqual(['out-of-scope', 'prohibited'])
    expect(find(law, one({ act: 'send' })).possible).toEqual(['conditional'])
  })
})

describe('what is asked', () => {
  it('of each record, of an exemption that must free every one', () => {
    const law = regime({
      provisions: [
        provision('ban', { then: { prohibit: true }, unless: ['public'] }),
        provision('public', {
          each: ['leg.items', 'item'],
          when: { fact: 'item.category', is: 'news' },
          then: { exempt: true },
        }),
      ],
    })
    const items = { a: { category: 'news' }, b: {} }
    expect(find(law, one({ items: ['a', 'b'] }, { items }))).toMatchObject({
      possible: ['free', 'prohibited'],
      missing: [{ record: 'items.b', fact: 'category' }],
    })
  })
  it('only what settles the finding, and nothing that cannot change it', () => {
    const law = regime({
      provisions: [
        provision('ban', {
          when: { all: [abroad, { any: [sending, { fact: 'leg.from_place', is: 'here' }] }] },
          then: { prohibit: true },
        }),
      ],
    })
    expect(find(law, one({})).missing.map(fact => fact.fact)).toEqual(['to_place'])
    expect(find(law, one({ to_place: 'here' })).missing).toEqual([])
  })
  it('where the law itself is silent, what is open is still shown', () => {
    const law = regime({
      parameters: [parameter('line', { '2026-01-01': null })],
      provisions: [
        provision('ban', {
          when: { fact: 'leg.items.people.count', at_least: 'line' },
          then: { prohibit: true },
        }),
      ],
    })
    expect(
      find(law, one({ items: ['a'] }, { items: { a: { people: 'p' } }, people: { p: {} } })),
    ).toMatchObject({ outcome: 'undetermined', missing: [{ record: 'people.p', fact: 'count' }] })
  })
})
