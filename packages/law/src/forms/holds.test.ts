/** A definition applied to several records, to one that is not there, and out of a regime that is borrowed from. */
import { describe, expect, it } from 'vitest'
import { judge } from '../testing/answer.ts'
import type { SaidDeclaration } from '../testing/small-facts.ts'
import { definition, regime, type Written } from '../testing/small-law.ts'

const maps = definition('maps', 'item', { fact: 'item.category', is: 'maps' })
const abroad = definition('abroad', 'party', { fact: 'party.set_up_in', has: 'there' })
const law = regime({ definitions: [maps, abroad] })
const borrower = regime()
const lender = regime({ code: 'Y', definitions: [maps, abroad] })
const items = { yes: { category: 'maps' }, no: { category: 'names' }, open: {} }
const sent = (...names: string[]): SaidDeclaration => ({ items, legs: { one: { items: names } } })

describe.each([
  ['of the regime itself', '', law, []],
  ['of another regime', 'Y/', borrower, [lender]],
] as const)('a definition %s', (_, from, own, others) => {
  const of = (written: Written, said: SaidDeclaration) => judge(written, said, own, others)
  const some = (...names: string[]) => of({ holds: `${from}maps`, of: 'leg.items' }, sent(...names))

  it('holds of several records where it holds of one of them', () => {
    expect([some('yes'), some('no'), some('open')].map(one => one.answer)).toEqual(['yes', 'no', 'unknown'])
    expect([some('no', 'yes'), some('open', 'yes'), some('yes', 'no')].map(one => one.answer)).toEqual([
      'yes',
      'yes',
      'yes',
    ])
    expect([some('no', 'no'), some()].map(one => one.answer)).toEqual(['no', 'no'])
    expect([some('no', 'open'), some('open', 'no')].map(one => one.answer)).toEqual(['unknown', 'unknown'])
  })
  it('asks for what is open of each', () => {
    expect(some('no', 'open').gaps).toEqual(['items.open category'])
    expect(of({ holds: `${from}maps`, of: 'leg.items' }, { legs: { one: {} } }).gaps).toEqual([
      'legs.one items',
    ])
  })
  it('holds of nobody where there is no declarant', () => {
    const written = { holds: `${from}abroad`, of: 'declarant' }
    const said = { parties: { a: { set_up_in: ['there'] } }, legs: { one: {} } }
    expect([of(written, said), of(written, { ...said, declarant: 'a' })].map(one => one.answer)).toEqual([
      'no',
      'yes',
    ])
  })
  it('holds of records that are not all said where it holds of one that is', () => {
    const owner = { holds: `${from}abroad`, of: 'leg.from.owners.party' }
    const owned = (place: string) =>
      of(owner, {
        parties: { a: { owners: [{ party: 'b' }] }, b: { set_up_in: [place] } },
        legs: { one: { from: 'a' } },
      })
    expect(owned('there').answer).toBe('yes')
    expect(owned('here')).toMatchObject({ answer: 'unknown', gaps: ['parties.a owners_complete'] })
  })
})

it('what is borrowed from a regime that is not loaded is unknown, and asks nothing', () => {
  expect(judge({ holds: 'Y/maps', of: 'leg.items' }, sent('yes'), borrower)).toMatchObject({
    answer: 'unknown',
    gaps: [],
  })
})
