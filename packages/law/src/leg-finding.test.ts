/** What a finding says besides its outcome: who asks for what, what was presumed, what is not verified, which totals were read. */
import { describe, expect, it } from 'vitest'
import { find } from './testing/find.ts'
import type { Said, SaidDeclaration } from './testing/small-facts.ts'
import {
  counter,
  definition,
  list,
  mechanism,
  provision,
  regime,
  type SmallProvision,
  type Written,
} from './testing/small-law.ts'

const sending: Written = { fact: 'leg.act', is: 'send' }
const one = (leg: Said, rest: SaidDeclaration = {}): SaidDeclaration => ({ ...rest, legs: { one: leg } })
type Confidence = 'verified' | 'secondary' | 'unverified'
const sure = <Part extends { provenance: { confidence: Confidence } }>(
  part: Part,
  confidence: Confidence,
) => ({
  ...part,
  provenance: { ...part.provenance, confidence },
})

describe('a missing fact', () => {
  it('is asked by every step that hangs on it, scope and transfer first', () => {
    const law = regime({
      applies_when: { any: [sending, { fact: 'leg.act', is: 'collect' }] },
      transfer_when: sending,
      provisions: [
        provision('ban', { when: sending, then: { prohibit: true } }),
        provision('public', { when: { fact: 'leg.to_place', is: 'here' }, then: { exempt: true } }),
      ],
    })
    expect(find(law, one({})).missing).toEqual([
      {
        record: 'legs.one',
        kind: 'leg',
        fact: 'act',
        asked_by: ['applies_when', 'transfer_when', 'ban'],
      },
    ])
  })
  it('is asked by the way whose being held it decides, of a leg that is done', () => {
    const law = regime({
      provisions: [provision('need', { then: { ways: ['contract'] } })],
      mechanisms: [mechanism('contract', { held: sending })],
    })
    expect(find(law, one({ stage: 'done' })).missing).toMatchObject([{ fact: 'act', asked_by: ['contract'] }])
    expect(find(law, one({}))).toMatchObject({ outcome: 'conditional', missing: [] })
  })
})

describe('what is presumed', () => {
  const notified = (party: string): Written => ({ fact: `leg.${party}.notified`, has: 'x' })
  const unlike = (party: string): Written => ({ not: notified(party) })
  const said = (leg: Said = {}) => one({ from: 'a', to: 'b', ...leg }, { parties: { a: {}, b: {} } })
  const presumed = (law: Parameters<typeof regime>[0], leg: Said = {}) =>
    find(regime(law), said(leg)).presumed.map(({ record }) => record)

  const duty = {
    oblige: [{ duty: 'd', due: { when: 'standing' as const }, done_when: null, only_when: null }],
  }

  it('is told of scope where that decides, and of transfer unless it is out of scope before', () => {
    expect(presumed({ applies_when: unlike('from'), transfer_when: unlike('to') })).toEqual([
      'parties.a',
      'parties.b',
    ])
    expect(presumed({ applies_when: notified('from'), transfer_when: unlike('to') })).toEqual(['parties.a'])
    expect(presumed({ applies_when: unlike('from'), transfer_when: notified('to') })).toEqual(['parties.b'])
  })

  it('is told out of scope of what reaches any leg, and would make it more than that', () => {
    const outside = { applies_when: { not: { fact: 'leg.from_place', is: 'here' } } }
    const of = (more: Partial<SmallProvision>, then: SmallProvision['then'] = { prohibit: true }) =>
      presumed(
        { ...outside, provisions: [provision('p', { when: notified('from'), then, ...more })] },
        { from_place: 'here' },
      )
    expect([of({ reaches: 'any-leg' }), of({})]).toEqual([['parties.a'], []])
    const some = unlike('from')
    expect([of({ reaches: 'any-leg' }, duty), of({ reaches: 'any-leg', when: some }, duty)]).toEqual([[], []])
  })
  it('is told of a total before which there was nothing, unless this leg reaches the line by itself', () => {
    const counted = { classes: ['secret'], not_classes: [] }
    const law = (line: number) =>
      regime({
        definitions: [definition('secret', 'item', { fact: 'item.category', is: 'secret' })],
        counters: [counter('year', ['secret'], { none_before: counted })],
        provisions: [
          provision('ban', { when: { counter: 'year', at_least: line }, then: { prohibit: true } }),
        ],
      })
    const items = { a: { category: 'secret', people: 'p' } }
    const carried = one({ items: ['a'] }, { items, people: { p: { count: 70 } } })
    const told = (line: number) => find(law(line), carried).presumed.map(({ fact }) => fact)
    expect([told(70), told(71)]).toEqual([[], ['counter.year']])
  })
  it('is told in the order of its names, wherever it is found', () => {
    expect(presumed({ applies_when: unlike('to'), transfer_when: unlike('from') })).toEqual([
      'parties.a',
      'parties.b',
    ])
  })
  it('of what frees is told where it does, of a duty where it may arise, too', () => {
    const may: Written = { all: [unlike('from'), sending] }
    const of = (then: SmallProvision['then']) =>
      presumed({ provisions: [provision('p', { when: may, then })] })
    expect([of({ exempt: true }), of(duty)]).toEqual([[], ['parties.a']])
  })
  it.each<[string, Written, string[]]>([
    [
      'what another fact is compared with',
      { fact: 'leg.from', is: '=leg.to.part_of' },
      ['parties.b part_of'],
    ],
    [
      'both facts that are compared',
      { fact: 'leg.from.part_of', is: '=leg.to.part_of' },
      ['parties.a part_of', 'parties.b part_of'],
    ],
    ['members of which there are none', { some: 'leg.items.linked_with', as: 'it' }, ['items.x linked_with']],
    [
      'what is added up of none',
      { sum: 'leg.items.linked_with.people', of: 'count', as: 'some', at_least: 1 },
      ['items.x linked_with'],
    ],
  ])('is told of %s', (_, when, expected) => {
    const law = regime({ provisions: [provision('ban', { when: { not: when }, then: { prohibit: true } })] })
    const declared = one(
      { from: 'a', to: 'b', items: ['x'] },
      { parties: { a: {}, b: {} }, items: { x: {} } },
    )
    const finding = find(law, declared)
    expect(finding.outcome).toBe('prohibited')
    expect(finding.presumed.map(({ record, fact }) => `${record} ${fact}`)).toEqual(expected)
  })

  const of = (then: SmallProvision['then'], when: Written, others: Parameters<typeof provision>[1][] = []) =>
    presumed({
      provisions: [
        provision('p', { when, then }),
        ...others.map((other, index) => provision(`other-${index}`, other)),
      ],
      mechanisms: [mechanism('contract')],
    })
  const ban = { then: { prohibit: true } }
  const need = { then: { ways: ['contract'] } }

  it('of what prohibits or asks is told, whether it applies or not; of a duty where it applies', () => {
    expect([of(ban.then, notified('from')), of(need.then, notified('from'))]).toEqual([
      ['parties.a'],
      ['parties.a'],
    ])
    expect([of(duty, unlike('from')), of(duty, notified('from'))]).toEqual([['parties.a'], []])
    expect([of({ exempt: true }, unlike('from')), of({ exempt: true }, notified('from'))]).toEqual([
      ['parties.a'],
      [],
    ])
  })
  it('is not told where the finding is that without it', () => {
    expect(of(ban.then, notified('from'), [ban])).toEqual([])
    expect(of(duty, unlike('from'), [ban])).toEqual([])
    expect(of({ exempt: true }, unlike('from'), [ban])).toEqual([])
    expect(of(need.then, unlike('from'), [ban])).toEqual(['parties.a'])
    expect([of(ban.then, notified('from'), [need]), of(need.then, notified('from'), [need])]).toEqual([
      ['parties.a'],
      [],
    ])
  })
})

describe('what is not verified', () => {
  const law = (confidence: Confidence) =>
    regime({
      definitions: [
        sure(definition('personal', 'item', { fact: 'item.category', under: ['person'] }), confidence),
      ],
      counters: [sure(counter('year', ['personal']), confidence)],
      lists: [
        sure(list('zone', [{ keys: ['there'], confidence }]), confidence),
        sure(list('spared', []), confidence),
      ],
      provisions: [
        sure(
          provision('ban', {
            when: {
              all: [
                { holds: 'personal', of: 'leg.items' },
                { not: { listed: 'spared', key: 'leg.to_place' } },
                { counter: 'year', at_least: 1 },
                { listed: 'zone', key: 'leg.to_place' },
              ],
            },
            then: { prohibit: true },
          }),
          confidence,
        ),
        sure(provision('idle', { when: { not: sending }, then: { prohibit: true } }), confidence),
      ],
    })
  const said = one(
    { act: 'send', items: ['x'], to_place: 'there' },
    { items: { x: { category: 'person.name', people: 'p' } }, people: { p: { count: 5 } } },
  )
  it('is named: provisions, definitions, totals, lists and their entries, what is below a not among them, each once', () => {
    const names = ['ban', 'personal', 'spared', 'there', 'year', 'zone']
    expect(find(law('unverified'), said).unverified).toEqual(names)
    expect(find(law('secondary'), said).unverified).toEqual(names)
    expect(find(law('verified'), said).unverified).toEqual([])
  })
  it.each<[string, Written]>([
    [
      'a definition behind a definition that does not hold, below a not',
      { not: { holds: 'listed-one', of: 'leg.items' } },
    ],
    ['of whom there is none', { no: 'leg.items', as: 'it', where: { holds: 'listed-one', of: 'it' } }],
    ['below two', { not: { not: { not: { holds: 'listed-one', of: 'leg.items' } } } }],
    [
      'below a not, where all must hold',
      { not: { all: [sending, { holds: 'listed-one', of: 'leg.items' }] } },
    ],
  ])('is named where it carries the answer: %s', (_, when) => {
    const inner = sure(
      definition('rare-one', 'item', { fact: 'item.category', under: ['machine'] }),
      'unverified',
    )
    const other = sure(
      definition('other', 'item', { fact: 'item.category', under: ['person'] }),
      'unverified',
    )
    const of = { all: [{ any: [{ holds: 'other', of: 'item' }] }, { holds: 'rare-one', of: 'item' }] }
    const behind = regime({
      definitions: [inner, other, sure(definition('listed-one', 'item', of), 'verified')],
      provisions: [sure(provision('ban', { when, then: { prohibit: true } }), 'verified')],
    })
    // What held, and did not help, is not what the answer rests on.
    expect(find(behind, said).unverified).toEqual(['rare-one'])
  })
  it('of several that say no, and of which one is enough, the one that rests on least is told', () => {
    const part = (name: string, confidence: Confidence) =>
      sure(definition(name, 'item', { fact: 'item.category', under: ['machine'] }), confidence)
    const one = regime({
      definitions: [part('doubtful', 'unverified'), part('settled', 'verified')],
      provisions: [
        sure(
          provision('ban', {
            when: {
              not: {
                some: 'leg.items',
                as: 'it',
                where: {
                  all: [
                    { holds: 'doubtful', of: 'it' },
                    { holds: 'settled', of: 'it' },
                  ],
                },
              },
            },
            then: { prohibit: true },
          }),
          'verified',
        ),
      ],
    })
    expect(find(one, said).unverified).toEqual([])
  })
  const is = (name: string, category: string, confidence: Confidence = 'unverified') =>
    sure(definition(name, 'item', { fact: 'item.category', under: [category] }), confidence)
  const holds = (name: string): Written => ({ holds: name, of: 'leg.items' })
  const behind = (when: Written, definitions: readonly ReturnType<typeof is>[], declared = said) => {
    const provisions = [sure(provision('ban', { when, then: { prohibit: true } }), 'verified')]
    return find(regime({ definitions, provisions }), declared).unverified
  }
  it('of what is not concerned is not named, but for what makes it no transfer, in the order of names', () => {
    const definitions = [is('b', 'machine'), is('a', 'machine'), is('c', 'person')]
    const transfer_when: Written = { any: [holds('b'), holds('a')] }
    const apart = (applies_when: Written) =>
      find(regime({ ...law('unverified'), definitions, applies_when, transfer_when } as never), said)
    expect(apart({ not: sending })).toMatchObject({ reason: 'outside-regime', unverified: [] })
    expect(apart(sending)).toMatchObject({ reason: 'not-a-transfer', unverified: ['a', 'b'] })
  })
  it('what is open hangs on all that may still be so, and on nothing that is not', () => {
    const open = one({ act: 'send', items: ['x', 'y'] }, { items: { x: {}, y: { category: 'plain' } } })
    const [may, maybe] = [is('may', 'person'), is('maybe', 'machine')]
    const not = sure(definition('not', 'leg', { not: sending }), 'unverified')
    const when: Written = { any: [{ holds: 'not', of: 'leg' }, holds('maybe'), holds('may')] }
    expect(behind(when, [may, maybe, not], open)).toEqual(['may', 'maybe'])
    expect(behind({ not: when }, [may, maybe, not], open)).toEqual(['may', 'maybe'])
  })
  it('of what is so all that says so is told, whether it was needed or not', () => {
    const definitions = [is('settled', 'person', 'verified'), is('doubtful', 'person')]
    expect(behind({ any: [holds('settled'), holds('doubtful')] }, definitions)).toEqual(['doubtful'])
  })
  it('of what is not, what rests on fewest is told; of as few, what comes first by its names', () => {
    const on = (name: string, ...parts: readonly string[]) =>
      sure(definition(name, 'item', { any: parts.map(part => ({ holds: part, of: 'item' })) }), 'verified')
    const definitions = [
      ...['a', 'b', 'c', 'z'].map(name => is(name, 'machine')),
      ...[on('b-a', 'b', 'a'), on('a-c', 'a', 'c'), on('b-c', 'b', 'c')],
    ]
    const least = (...names: readonly string[]) => behind({ not: { all: names.map(holds) } }, definitions)
    expect([least('z', 'a'), least('a', 'z')]).toEqual([['a'], ['a']])
    expect([least('b-c', 'z'), least('z', 'b-c')]).toEqual([['z'], ['z']])
    expect([least('a-c', 'b-a'), least('b-a', 'a-c')]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ])
  })
})

describe('totals', () => {
  it('are those that were read, by name', () => {
    const law = regime({
      definitions: [definition('any', 'item', { not: { fact: 'item.category', is: 'none' } })],
      counters: ['late', 'early', 'unread'].map(name => counter(name, ['any'])),
      provisions: [
        provision('p', {
          when: {
            all: [
              { counter: 'late', at_least: 1 },
              { counter: 'early', at_least: 1 },
            ],
          },
          then: { prohibit: true },
        }),
      ],
    })
    const counters = { 'Z.late': 3, 'Z.early': [4, 5], 'Z.unread': 6 }
    const found = find(law, one({ act: 'send' }, { counters })).counters
    expect(Object.entries(found)).toEqual([
      ['early', { low: 4, high: 5 }],
      ['late', { low: 3, high: 3 }],
    ])
  })
})
