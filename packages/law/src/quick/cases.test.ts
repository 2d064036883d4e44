/** Cases of unknown facts come to the same over whole numbers: what each assumes, and what it leaves as it was said. */
import { describe, expect, it } from 'vitest'
import { ban, one, outcomes, sending, there } from '../testing/both-ways.ts'
import type { Said } from '../testing/small-facts.ts'
import { counter, definition, list, parameter, regime, type Written, words } from '../testing/small-law.ts'

describe('cases of unknown facts', () => {
  const either = (when: Written): Written => ({ any: [when, { not: when }] })
  const both = (when: Written): Written => ({ all: [when, { not: when }] })

  it.each<[string, Written]>([
    ['a code', sending],
    ['an open code', there],
    ['a number', { fact: 'leg.items.people.count', at_least: 10 }],
    ['a judgement', { judged: 'occasional', of: 'leg' }],
    ['a truth', { fact: 'leg.items.people.adult', is: true }],
    ['a kind', { fact: 'leg.from.kind', is: 'person' }],
    ['what only some kinds have, of a party of no kind yet', { fact: 'leg.from.lives_in', is: 'there' }],
  ])('%s', (_, when) => {
    const said = one(
      { from: 'x', items: ['a'] },
      { parties: { x: {} }, items: { a: { people: 'p' } }, people: { p: {} } },
    )
    expect(outcomes(regime({ provisions: [ban(either(when))] }), said)).toEqual(['prohibited'])
    expect(outcomes(regime({ provisions: [ban(both(when))] }), said)).toEqual(['free'])
    expect(outcomes(regime({ provisions: [ban(when)] }), said)).toEqual(['undetermined'])
  })
  it('what is for one kind of party only is nothing of another', () => {
    const person: Written = { fact: 'leg.from.kind', is: 'person' }
    const lives: Written = { fact: 'leg.from.lives_in', has: 'there' }
    const formed: Written = { fact: 'leg.from.set_up_in', has: 'there' }
    const of = (when: Written, party: Said) =>
      outcomes(regime({ provisions: [ban(when)] }), one({ from: 'x' }, { parties: { x: party } }))
    expect(of({ all: [lives, { not: person }] }, {})).toEqual(['free'])
    expect(of({ all: [formed, person] }, {})).toEqual(['free'])
    expect(of({ all: [lives, person] }, {})).toEqual(['undetermined'])
    expect(of({ any: [{ not: person }, lives] }, { lives_in: 'there' })).toEqual(['prohibited'])
  })
  it('what is said of a party stays said, whatever its kind may be', () => {
    const person: Written = { fact: 'leg.from.kind', is: 'person' }
    const lives: Written = { fact: 'leg.from.lives_in', is: 'there' }
    const formed: Written = { fact: 'leg.from.set_up_in', has: 'there' }
    const of = (when: Written, party: Said) =>
      outcomes(regime({ provisions: [ban(when)] }), one({ from: 'x' }, { parties: { x: party } }))
    expect(of({ all: [either(person), lives] }, { lives_in: 'there' })).toEqual(['prohibited'])
    expect(of({ all: [either(person), formed] }, { set_up_in: ['there'] })).toEqual(['prohibited'])
    expect(of({ any: [both(lives), formed] }, { kind: 'person' })).toEqual(['free'])
    expect(of(either({ judged: 'trusted', of: 'leg.from' }), { kind: 'company' })).toEqual(['prohibited'])
  })
  it('what is tried of one party is nothing of another', () => {
    const lives: Written = { fact: 'leg.from.lives_in', is: 'there' }
    const person: Written = { fact: 'leg.to.kind', is: 'person' }
    const law = regime({ provisions: [ban({ all: [either(lives), either(person)] })] })
    const said = one({ from: 'x', to: 'y' }, { parties: { x: { kind: 'person' }, y: {} } })
    expect(outcomes(law, said)).toEqual(['prohibited'])
  })
  it('a set that is said to be whole is whole, of whatever kind the party is', () => {
    const person: Written = { fact: 'leg.from.kind', is: 'person' }
    const owned: Written = { some: 'leg.from.owners', as: 'o', where: { fact: 'o.share', above: 0 } }
    const of = (when: Written, party: Said) =>
      outcomes(regime({ provisions: [ban(when)] }), one({ from: 'x' }, { parties: { x: party } }))
    const [none, own] = [{ any: [both(person), owned] }, { all: [either(person), owned] }]
    const owners = [{ share: 10 }]
    expect(of(none, { owners_complete: true })).toEqual(['free'])
    expect(of(none, {})).toEqual(['undetermined'])
    expect(of(own, { owners })).toEqual(['prohibited'])
    expect(of(own, { owners, owners_complete: true })).toEqual(['prohibited'])
  })
  it('totals of all legs are found in each, those of a regime that is borrowed from, too', () => {
    const kept = definition('kept', 'item', { fact: 'item.category', is: 'secret' })
    const only = { classes: ['kept'], not_classes: [] }
    const many: Written = { counter: 'year', at_least: 16 }
    const counting = {
      definitions: [kept, definition('many', 'leg', many)],
      counters: [counter('year', ['kept'], { none_before: only })],
    }
    const lender = regime({ ...counting, code: 'Y', places: ['yonder'] })
    const own = regime({ ...counting, provisions: [ban({ any: [both(sending), many] })] })
    const borrowing = regime({
      provisions: [ban({ any: [both(sending), { holds: 'Y/many', of: 'leg' }] })],
    })
    const said = (first: number) => ({
      parties: { x: {} },
      people: { p: { count: first }, q: { count: 7 } },
      items: { a: { category: 'secret', people: 'p' }, b: { category: 'secret', people: 'q' } },
      legs: { one: { from: 'x', items: ['a'] }, two: { from: 'x', items: ['b'] } },
    })
    for (const [first, outcome] of [[8, 'free'] as const, [9, 'undetermined'] as const]) {
      expect(outcomes(own, said(first))).toEqual([outcome, outcome])
      expect(outcomes(borrowing, said(first), {}, [lender])).toEqual([outcome, outcome])
    }
  })
  it('one party in each place where it stands, and no other', () => {
    const from: Written = { fact: 'leg.from.kind', is: 'person' }
    const to: Written = { fact: 'leg.to.kind', is: 'person' }
    const law = regime({ provisions: [ban({ all: [from, { not: to }] })] })
    expect(outcomes(law, one({ from: 'x', to: 'x' }, { parties: { x: {}, y: {} } }))).toEqual(['free'])
    expect(outcomes(law, one({ from: 'x', to: 'y' }, { parties: { x: {}, y: {} } }))).toEqual([
      'undetermined',
    ])
  })
  it('leave the facts as they were for the leg that follows', () => {
    const law = regime({ provisions: [ban({ all: [sending, either(there)] })] })
    const legs = { one: {}, two: { act: 'send' }, three: { act: 'show' }, four: {} }
    expect(outcomes(law, { legs })).toEqual(['undetermined', 'prohibited', 'free', 'undetermined'])
  })
  it('a line that the law does not say yet stays open', () => {
    const law = regime({
      parameters: [parameter('line', { '2026-01-01': null })],
      lists: [list('places', [{ keys: ['there'] }], { title: words('places') })],
      provisions: [
        ban({
          all: [
            { listed: 'places', key: 'leg.to_place' },
            { fact: 'leg.items.people.count', at_least: 'line' },
          ],
        }),
      ],
    })
    const said = (to_place: string) =>
      one({ to_place, items: ['a'] }, { items: { a: { people: 'p' } }, people: { p: { count: 3 } } })
    expect(outcomes(law, said('there'))).toEqual(['undetermined'])
    expect(outcomes(law, said('here'))).toEqual(['free'])
  })
})
