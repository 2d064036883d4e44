/** Quantifiers and sums: over empty sets, over sets that are not whole, over members that may be. */
import { describe, expect, it } from 'vitest'
import { judge } from '../testing/answer.ts'
import type { Said, SaidDeclaration } from '../testing/small-facts.ts'
import type { Written } from '../testing/small-law.ts'

const leg = (facts: Said, rest: SaidDeclaration = {}): SaidDeclaration => ({ ...rest, legs: { one: facts } })
const giver = (facts: Said, rest: SaidDeclaration = {}): SaidDeclaration =>
  leg({ from: 'giver' }, { ...rest, parties: { ...rest.parties, giver: facts } })

describe('some, every, no', () => {
  const secret: Written = { fact: 'item.category', is: 'secret' }
  const of = (quantifier: string, items: Record<string, Said> | null, where: Written | undefined = secret) =>
    judge(
      { [quantifier]: 'leg.items', as: 'item', ...(where ? { where } : {}) },
      items ? leg({ items: Object.keys(items) }, { items }) : leg({}),
    )
  const all = (items: Record<string, Said> | null) =>
    ['some', 'every', 'no'].map(one => of(one, items).answer)

  it('over an empty set: some no, every yes, no yes', () => {
    expect(all({})).toEqual(['no', 'yes', 'yes'])
  })
  it('over a set that was not said: unknown, and asks for it', () => {
    expect(all(null)).toEqual(['unknown', 'unknown', 'unknown'])
    expect(of('some', null).gaps).toEqual(['legs.one items'])
  })
  it('over members that are, are not, and may be', () => {
    expect(all({ a: { category: 'secret' }, b: {} })).toEqual(['yes', 'unknown', 'no'])
    expect(all({ a: { category: 'plain' }, b: {} })).toEqual(['unknown', 'no', 'unknown'])
    expect(all({ a: { category: 'plain' } })).toEqual(['no', 'no', 'yes'])
  })
  it('asks for members that are open, not for what is settled within its bounds', () => {
    const large: Written = { fact: 'item.people.count', at_least: 10 }
    const said = leg(
      { items: ['a', 'b'] },
      { items: { a: { people: 'p' }, b: { people: 'q' } }, people: { p: { count: [11, 12] }, q: {} } },
    )
    const gaps = (quantifier: string) =>
      judge({ [quantifier]: 'leg.items', as: 'item', where: large }, said).gaps
    expect(gaps('every')).toEqual(['people.q count'])
  })
  it('a proof in brief shows the members that decide, and all of them where none does', () => {
    const shown = (quantifier: string, ...categories: string[]) => {
      const items = Object.fromEntries(categories.map((category, index) => [`i${index}`, { category }]))
      const { brief } = judge(
        { [quantifier]: 'leg.items', as: 'item', where: secret },
        leg({ items: Object.keys(items) }, { items }),
      )
      return brief.children.map(({ says }) => says.record)
    }
    expect(shown('some', 'plain', 'secret', 'plain')).toEqual(['items.i1'])
    expect(shown('no', 'plain', 'secret', 'plain')).toEqual(['items.i1'])
    expect(shown('every', 'secret', 'plain', 'secret')).toEqual(['items.i1'])
    expect(shown('some', 'plain', 'plain')).toEqual(['items.i0', 'items.i1'])
    expect(shown('every', 'secret', 'secret')).toEqual(['items.i0', 'items.i1'])
  })
  it('an incomplete set: what is written already settles some', () => {
    const owner: Written = {
      some: 'leg.from.owners',
      as: 'owner',
      where: { fact: 'owner.party', is: '=leg.to' },
    }
    const owned = (to: string, more: Said) =>
      judge(
        owner,
        leg(
          { from: 'a', to },
          { parties: { a: { owners: [{ party: 'b', share: 10 }], ...more }, b: {}, c: {} } },
        ),
      )
    expect(owned('b', {}).answer).toBe('yes')
    expect(owned('c', {})).toMatchObject({ answer: 'unknown', gaps: ['parties.a owners_complete'] })
    expect(owned('c', { owners_complete: true }).answer).toBe('no')
  })
  it('without a condition asks whether there is any', () => {
    expect(judge({ some: 'leg.under', as: 'x' }, leg({})).answer).toBe('no')
    expect(judge({ no: 'leg.under', as: 'x' }, leg({})).answer).toBe('yes')
    expect(
      judge({ some: 'leg.under', as: 'x' }, leg({ under: ['t'] }, { agreements: { t: {} } })).answer,
    ).toBe('yes')
  })
  it('two deep: a pair of linked items', () => {
    const pair: Written = {
      some: 'leg.items',
      as: 'item',
      where: {
        some: 'item.linked_with',
        as: 'other',
        where: { all: [secret, { fact: 'other.category', is: 'name' }] },
      },
    }
    const linked = (linked_with: string[]) =>
      judge(
        pair,
        leg(
          { items: ['a', 'b'] },
          { items: { a: { category: 'secret', linked_with }, b: { category: 'name' } } },
        ),
      ).answer
    expect([linked(['b']), linked([])]).toEqual(['yes', 'no'])
  })
})

describe('sum', () => {
  const half: Written = {
    sum: 'leg.from.owners',
    of: 'share',
    as: 'owner',
    at_least: 50,
    where: { fact: 'owner.party.set_up_in', has: 'there' },
  }
  const owned = (owners: readonly Said[], more: Said = {}) =>
    judge(
      half,
      giver(
        { owners, ...more },
        { parties: { x: { set_up_in: ['there'] }, y: { set_up_in: ['here'] }, z: {} } },
      ),
    )

  it('adds the rows that match: one below the line, on it', () => {
    const whole = { owners_complete: true }
    expect(
      owned(
        [
          { party: 'x', share: 49 },
          { party: 'y', share: 51 },
        ],
        whole,
      ).answer,
    ).toBe('no')
    expect(
      owned(
        [
          { party: 'x', share: 20 },
          { party: 'x', share: 30 },
        ],
        whole,
      ).answer,
    ).toBe('yes')
  })
  it('the undeclared rest may belong to anyone, up to one hundred', () => {
    expect(owned([{ party: 'x', share: 20 }])).toMatchObject({
      answer: 'unknown',
      gaps: ['parties.giver owners_complete'],
    })
    expect(owned([{ party: 'y', share: 51 }]).answer).toBe('no')
    expect(owned([{ party: 'y', share: 50 }]).answer).toBe('unknown')
    expect(owned([]).answer).toBe('unknown')
  })
  it('rows that may match count to the upper end only; rows without a number from none on', () => {
    const whole = { owners_complete: true }
    expect(owned([{ party: 'z', share: 60 }], whole)).toMatchObject({
      answer: 'unknown',
      gaps: ['parties.z set_up_in'],
    })
    expect(owned([{ party: 'x' }], whole).answer).toBe('unknown')
    expect(owned([{ party: 'x', share: [50, 60] }], whole).answer).toBe('yes')
    expect(owned([{ party: 'y' }, { party: 'x', share: 50 }], whole).answer).toBe('yes')
  })
  it('the rest of what is no share has no end; the rest of shares has, whether any is said or not', () => {
    const at = (sum: string, of: string, by: Written) => ({ sum, of, as: 'one', ...by })
    const people = (by: Written) =>
      judge(at('leg.items.people', 'count', by), leg({ items: ['a'] }, { items: { a: {} } })).answer
    expect([people({ at_most: 100 }), people({ above: 100 })]).toEqual(['unknown', 'unknown'])
    const shares = (owners: readonly Said[] | null, by: Written) =>
      judge(at('leg.from.owners', 'share', by), giver(owners ? { owners } : { kind: 'company' })).answer
    for (const owners of [null, [], [{ share: 30 }], [{ share: 30 }, { share: [10, 20] }]])
      expect([shares(owners, { above: 110 }), shares(owners, { above: 99 })]).toEqual(['no', 'unknown'])
    const tooMany = [{ share: 40 }, { share: 80 }]
    expect([shares(tooMany, { at_most: 119 }), shares(tooMany, { at_least: 120 })]).toEqual(['no', 'yes'])
  })
  it('of a row whose number leaves it open, the proof says that it may count', () => {
    const of = (owner: Said) => owned([owner], { owners_complete: true }).proof.children[0]!.answer
    expect(of({ party: 'x', share: [40, 60] })).toBe('unknown')
    expect(of({ party: 'x', share: 60 })).toBe('yes')
    expect(of({ party: 'y', share: [40, 60] })).toBe('no')
  })
  it('a number that counts only when shown adds nothing where it is not', () => {
    const pledged: Written = { sum: 'leg.from.owners', of: 'pledged', as: 'owner', above: 0 }
    const said = (owner: Said) => giver({ owners: [owner], owners_complete: true })
    expect(judge(pledged, said({ share: 60 })).answer).toBe('no')
    expect(judge(pledged, said({ pledged: 1 })).answer).toBe('yes')
  })
  it('a row within bounds that leave it open is asked for', () => {
    const found = owned([{ party: 'x', share: [40, 60] }], { owners_complete: true })
    expect(found).toMatchObject({ answer: 'unknown' })
    expect(found.gaps).toEqual([expect.stringMatching(/ share$/)])
  })
  it('a record that is named twice, or that two ways lead to, is added once', () => {
    const many: Written = { sum: 'leg.items.people', of: 'count', as: 'group', at_least: 100 }
    const said: SaidDeclaration = {
      people: { p: { count: 50 } },
      items: { a: { people: 'p' }, b: { people: 'p' } },
      legs: { one: { items: ['a', 'b', 'b'] } },
    }
    expect(judge(many, said).answer).toBe('no')
    expect(judge({ ...many, at_least: 50 }, said).answer).toBe('yes')
  })
  it('owners that were not said at all are unknown', () => {
    expect(judge(half, giver({ kind: 'company' })).gaps).toEqual(['parties.giver owners'])
    expect(judge(half, giver({ kind: 'person' })).answer).toBe('no')
  })
})
