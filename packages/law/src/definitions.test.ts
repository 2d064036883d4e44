/** Definitions: the least solution of those that grow, presumptions, borrowing, and that nothing is judged twice. */
import { describe, expect, it } from 'vitest'
import { decide, holdsOf, proofOfScope } from './decide.ts'
import type { Fact } from './declaration.ts'
import { judge } from './testing/answer.ts'
import { declare, type Said, vocabulary } from './testing/small-facts.ts'
import { definition, list, provision, regime, type Written } from './testing/small-law.ts'

const half: Written = {
  sum: 'party.owners',
  of: 'share',
  as: 'owner',
  at_least: 50,
  where: { holds: 'covered', of: 'owner.party' },
}
const covered = (grows = 'covered') =>
  definition('covered', 'party', { any: [{ fact: 'party.set_up_in', has: 'there' }, half] }, { grows })
const law = regime({ definitions: [covered()] })

const holds = (parties: Record<string, Said>, name: string, regimeOf = law) =>
  judge({ holds: 'covered', of: 'leg.from' }, { parties, legs: { one: { from: name } } }, regimeOf)

const owned = (...owners: [party: string, share: number][]): Said => ({
  set_up_in: ['here'],
  owners: owners.map(([party, share]) => ({ party, share })),
  owners_complete: true,
})
const abroad: Said = { set_up_in: ['there'], owners: [], owners_complete: true }

describe('definitions that grow', () => {
  it('20 % and 30 % held through two companies meet the line of 50 %', () => {
    const parties = {
      top: abroad,
      a: owned(['top', 100]),
      b: owned(['top', 50]),
      c: owned(['a', 20], ['b', 30]),
    }
    expect(holds(parties, 'c').answer).toBe('yes')
    expect(holds({ ...parties, c: owned(['a', 20], ['b', 29]) }, 'c').answer).toBe('no')
  })

  it('parties that own each other are covered only by somebody outside the circle', () => {
    const circle = { a: owned(['b', 100]), b: owned(['a', 100]) }
    expect(holds(circle, 'a').answer).toBe('no')
    expect(holds({ a: owned(['b', 50], ['top', 50]), b: owned(['a', 100]), top: abroad }, 'b').answer).toBe(
      'yes',
    )
    expect(holds({ a: owned(['a', 100]) }, 'a').answer).toBe('no')
  })

  it('unknown ownership is not low ownership: completeness is asked for, not every shareholder', () => {
    const parties = { top: abroad, a: { ...owned(['top', 20]), owners_complete: false } }
    expect(holds(parties, 'a')).toMatchObject({ answer: 'unknown', gaps: ['parties.a owners_complete'] })
    const chain = { ...parties, b: owned(['a', 100]) }
    expect(holds(chain, 'b')).toMatchObject({ answer: 'unknown', gaps: ['parties.a owners_complete'] })
  })

  it('two definitions of one group may use each other', () => {
    const controlled = definition(
      'controlled',
      'party',
      { holds: 'covered', of: 'party.part_of' },
      { grows: 'covered' },
    )
    const both = regime({
      definitions: [
        definition(
          'covered',
          'party',
          {
            any: [
              { fact: 'party.set_up_in', has: 'there' },
              { holds: 'controlled', of: 'party' },
            ],
          },
          { grows: 'covered' },
        ),
        controlled,
      ],
    })
    const parties = {
      a: { set_up_in: ['here'], part_of: 'b' },
      b: { set_up_in: ['here'], part_of: 'c' },
      c: { set_up_in: ['there'] },
    }
    expect(holds(parties, 'a', both).answer).toBe('yes')
    expect(holds({ ...parties, c: { set_up_in: ['here'], part_of: 'a' } }, 'a', both).answer).toBe('no')
  })

  it('a chain of three thousand owners is followed to its end, in work that grows with its length', () => {
    const chain = (length: number): number => {
      const parties: Record<string, Said> = { p0: abroad }
      for (let index = 1; index < length; index++) parties[`p${index}`] = owned([`p${index - 1}`, 100])
      const declaration = declare({ parties, legs: { one: { from: `p${length - 1}` } } })
      let reads = 0
      for (const party of declaration.parties) countReads(party, () => reads++)
      const input = { declaration, regimes: [law], vocabulary }
      expect(holdsOf(input, law, 'covered', declaration.parties.at(-1)!)).toBe('yes')
      return reads
    }
    const [short, long] = [chain(300), chain(3000)]
    expect(long).toBeLessThan(short * 11)
  })

  it('a chain that long is decided and explained without running out of stack', () => {
    const parties: Record<string, Said> = { p0: { owners: [], owners_complete: true } }
    for (let index = 1; index < 3000; index++) parties[`p${index}`] = owned([`p${index - 1}`, 100])
    const declaration = declare({ parties, legs: { one: { from: 'p2999' } } })
    const scoped = regime({ definitions: [covered()], applies_when: { holds: 'covered', of: 'leg.from' } })
    const input = { declaration, regimes: [scoped], vocabulary }
    const finding = decide(input).findings[0]!.legs[0]!
    expect(finding.outcome).toBe('undetermined')
    expect(proofOfScope(input, finding)?.applies.answer).toBe('unknown')
  })
})

/** Counts how often the facts of a record are looked at. */
function countReads(record: Fact, count: () => void): void {
  const { values } = record
  Object.defineProperty(record, 'values', {
    get: () => {
      count()
      return values
    },
  })
}

describe('nothing is judged twice', () => {
  const layers = 30
  const doubled = (leaf: Written) => [
    definition('d0', 'item', leaf),
    ...Array.from({ length: layers }, (_, index) => {
      const below = { holds: `d${index}`, of: 'item' }
      return definition(`d${index + 1}`, 'item', { all: [below, below] })
    }),
  ]
  const top = { holds: `d${layers}`, of: 'leg.items' }

  it('thirty layers of definitions that use the one below twice: each once, judged and explained', () => {
    const declaration = declare({ items: { a: {} }, legs: { one: { items: ['a'] } } })
    let reads = 0
    countReads(declaration.items[0]!, () => reads++)
    const scoped = regime({ definitions: doubled({ fact: 'item.category', is: 'x' }), applies_when: top })
    const finding = decide({ declaration, regimes: [scoped], vocabulary }).findings[0]!.legs[0]!
    expect(finding.missing.map(fact => fact.fact)).toEqual(['category'])
    expect(reads).toBeLessThan(50)
  })

  it('the proof unfolds a step once', () => {
    const declaration = declare({ items: { a: { category: 'x' } }, legs: { one: { items: ['a'] } } })
    const scoped = regime({ definitions: doubled({ fact: 'item.category', is: 'x' }), applies_when: top })
    const input = { declaration, regimes: [scoped], vocabulary }
    const proof = proofOfScope(input, decide(input).findings[0]!.legs[0]!)!
    expect(JSON.stringify(proof).length).toBeLessThan(50_000)
  })

  it('thirty lists whose entries look into the next one twice', () => {
    const lists = Array.from({ length: layers }, (_, index) => {
      const next = { listed: `l${index + 1}`, key: 'leg.to_place' }
      return list(`l${index}`, [
        { keys: ['there'], ...(index + 1 < layers ? { when: { all: [next, next] } } : {}) },
      ])
    })
    const found = judge(
      { listed: 'l0', key: 'leg.to_place' },
      { legs: { one: { to_place: 'there' } } },
      regime({ lists }),
    )
    expect(found.answer).toBe('yes')
  })
})

describe('a legal presumption', () => {
  const told: Written = { fact: 'party.notified', has: 'told' }
  const presumed = regime({
    definitions: [definition('covered', 'party', { fact: 'party.set_up_in', has: 'there' }, { until: told })],
  })
  it('turns unknown into no until its condition holds, and touches neither yes nor no', () => {
    expect(holds({ a: {} }, 'a', presumed)).toMatchObject({ answer: 'no', gaps: [] })
    expect(holds({ a: { notified: ['told'] } }, 'a', presumed)).toMatchObject({
      answer: 'unknown',
      gaps: ['parties.a set_up_in'],
    })
    expect(holds({ a: { set_up_in: ['there'] } }, 'a', presumed).answer).toBe('yes')
    expect(holds({ a: { set_up_in: ['here'], notified: ['told'] } }, 'a', presumed).answer).toBe('no')
  })
})

describe('a borrowed definition', () => {
  const lender = regime({
    code: 'Y',
    definitions: [covered()],
    answerable: { acts: {}, otherwise: { root: 'leg', hops: ['to'] } },
  })
  const said = { parties: { a: abroad, b: owned() }, legs: { one: { from: 'a', to: 'b' } } }
  it('is judged by the law of its regime, whatever the borrower calls the same', () => {
    const borrower = regime({
      definitions: [definition('covered', 'party', { fact: 'party.set_up_in', has: 'here' })],
    })
    expect(judge({ holds: 'Y/covered', of: 'leg.from' }, said, borrower, [lender]).answer).toBe('yes')
    expect(judge({ holds: 'covered', of: 'leg.from' }, said, borrower, [lender]).answer).toBe('no')
  })
  it('of a regime that is not loaded is unknown', () => {
    expect(judge({ holds: 'Y/covered', of: 'leg.from' }, said).answer).toBe('unknown')
  })
  it('sees who answers in its own regime, not in the borrowing one', () => {
    const own = {
      ...lender,
      definitions: [definition('theirs', 'leg', { fact: 'answerable.set_up_in', has: 'here' })],
    }
    expect(judge({ holds: 'Y/theirs', of: 'leg' }, said, law, [own]).answer).toBe('yes')
  })
})

describe('who answers', () => {
  const collector = regime({
    answerable: {
      acts: { collect: { root: 'leg', hops: ['to'] } },
      otherwise: { root: 'leg', hops: ['from'] },
    },
    definitions: [covered()],
    provisions: [provision('p', { when: { holds: 'covered', of: 'answerable' }, then: { prohibit: true } })],
  })
  const parties = { a: abroad, b: owned() }
  const of = (leg: Said) =>
    judge({ holds: 'covered', of: 'answerable' }, { parties, legs: { one: leg } }, collector)

  it('goes by the act', () => {
    expect(of({ from: 'a', to: 'b', act: 'send' }).answer).toBe('yes')
    expect(of({ from: 'a', to: 'b', act: 'collect' }).answer).toBe('no')
  })
  it('is unknown while the act is, unless all acts come to the same party', () => {
    expect(of({ from: 'a', to: 'b' })).toMatchObject({ answer: 'unknown', gaps: ['legs.one act'] })
    expect(of({ from: 'a', to: 'a' }).answer).toBe('yes')
  })
  it('is unknown, not nobody, while the party is not said', () => {
    expect(of({ to: 'b', act: 'send' })).toMatchObject({ answer: 'unknown', gaps: ['legs.one from'] })
  })
  it('tries the acts that make a difference before it asks', () => {
    const declaration = declare({ parties, legs: { one: { from: 'a', to: 'b' } } })
    const finding = decide({ declaration, regimes: [collector], vocabulary }).findings[0]!.legs[0]!
    expect(finding.possible).toEqual(['free', 'prohibited'])
    expect(finding.missing.map(fact => fact.fact)).toEqual(['act'])
  })
})
