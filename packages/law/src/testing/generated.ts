/** Regimes and declarations made up by fast-check, small and of every form. */
import fc from 'fast-check'
import type { Regime } from '../regime.ts'
import type { SaidDeclaration } from './small-facts.ts'
import {
  counter,
  definition,
  list,
  mechanism,
  parameter,
  provision,
  regime,
  type Written,
} from './small-law.ts'

export const places = ['here', 'there', 'yonder']
const place = fc.constantFrom(...places)

/** Conditions about a leg. `definitions` may be used: none of them rests on what is being written. */
function written(definitions: readonly string[], depth: number): fc.Arbitrary<Written> {
  const leaf: fc.Arbitrary<Written>[] = [
    fc.record({ fact: fc.constantFrom('leg.to_place', 'leg.from_place'), is: place }),
    fc.record({
      fact: fc.constant('leg.act'),
      in: fc.subarray(['send', 'collect', 'show'], { minLength: 1 }),
    }),
    fc.record({ fact: fc.constantFrom('leg.from.set_up_in', 'leg.to.set_up_in'), has: place }),
    fc.record({ fact: fc.constantFrom('leg.from.set_up_in', 'answerable.set_up_in'), only: place }),
    fc.constant({ fact: 'leg.to_place', is: '=leg.from_place' }),
    fc.constant({ fact: 'leg.to.part_of', is: '=leg.from' }),
    fc.constant({ fact: 'leg.from.kind', is: 'company' }),
    fc.record({
      listed: fc.constantFrom('open', 'closed'),
      key: fc.constantFrom('leg.to_place', 'leg.from_place'),
    }),
    fc.record({ counter: fc.constant('year'), at_least: fc.constantFrom<number | string>(25, 'line') }),
    fc.record({ counter: fc.constant('year'), below: fc.constantFrom<number | string>(30, 'line') }),
    fc.record({ judged: fc.constantFrom('claimed', 'occasional'), of: fc.constant('leg') }),
    fc.constant({ day: 'leg.starts', by: 'as_of' }),
    fc.record({ some: fc.constant('leg.items'), as: fc.constant('item'), where: ofItem }),
    fc.record({ every: fc.constant('leg.items'), as: fc.constant('item'), where: ofItem }),
    fc.record({ holds: fc.constant('covered'), of: fc.constantFrom('leg.from', 'leg.to') }),
    ...definitions.map(name => fc.constant({ holds: name, of: 'leg' })),
  ]
  if (depth === 0) return fc.oneof(...leaf)
  const inner = written(definitions, depth - 1)
  return fc.oneof(
    { weight: 2, arbitrary: fc.oneof(...leaf) },
    { weight: 1, arbitrary: fc.record({ not: inner }) },
    { weight: 1, arbitrary: fc.record({ all: fc.array(inner, { minLength: 1, maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ any: fc.array(inner, { minLength: 1, maxLength: 3 }) }) },
  )
}

const ofItem: fc.Arbitrary<Written> = fc.oneof(
  fc.record({
    fact: fc.constant('item.category'),
    under: fc.subarray(['person', 'person.health', 'machine'], { minLength: 1 }),
  }),
  fc.record({ fact: fc.constant('item.made_in'), has: place }),
  fc.record({ fact: fc.constant('item.people.count'), at_least: fc.constantFrom(5, 10) }),
  fc.constant({ fact: 'item.public', is: true }),
  fc.constant({ not: { fact: 'item.people.adult', is: true } }),
)

const ways = ['w0', 'w1', 'w2']
const effect = fc.oneof(
  fc.constant({ prohibit: true }),
  fc.constant({ exempt: true }),
  fc.subarray(ways, { minLength: 1 }).map(names => ({ ways: names })),
  fc.constant({
    oblige: [{ duty: 'notice', due: { when: 'before' as const }, done_when: null, only_when: null }],
  }),
)

const grows = definition(
  'covered',
  'party',
  {
    any: [
      { fact: 'party.set_up_in', has: 'there' },
      { sum: 'party.owners', of: 'share', as: 'o', at_least: 50, where: { holds: 'covered', of: 'o.party' } },
    ],
  },
  { grows: 'covered' },
)

const names = ['d0', 'd1', 'd2']
/** Regimes that end by construction: a definition uses those before it, a provision yields to those before it. */
export const law: fc.Arbitrary<Regime> = fc
  .record({
    definitions: fc.tuple(...names.map((_, index) => written(names.slice(0, index), 2))),
    provisions: fc.array(
      fc.record({
        when: written(names, 2),
        then: effect,
        unless: fc.array(fc.nat(5), { maxLength: 2 }),
        binds: fc.constantFrom('leg.from', 'leg.to', null, null),
        each: fc.boolean(),
        reaches: fc.constantFrom('transfer' as const, 'transfer' as const, 'any-leg' as const),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    available: fc.tuple(...ways.map(() => written(names, 1))),
    applies_when: written([], 1),
    transfer_when: written([], 1),
    acts: fc.boolean(),
  })
  .map(drawn =>
    regime({
      applies_when: drawn.applies_when,
      transfer_when: drawn.transfer_when,
      answerable: {
        acts: drawn.acts ? { collect: { root: 'leg', hops: ['to'] } } : {},
        otherwise: { root: 'leg', hops: ['from'] },
      },
      definitions: [
        ...drawn.definitions.map((when, index) => definition(names[index]!, 'leg', when)),
        definition('personal', 'item', { fact: 'item.category', under: ['person'] }),
        grows,
      ],
      counters: [counter('year', ['personal'])],
      parameters: [parameter('line', { '2026-01-01': 28 })],
      lists: [
        list('open', [{ keys: ['there'] }], { closed: false }),
        list('closed', [{ keys: ['yonder'], when: { fact: 'leg.act', is: 'send' } }]),
      ],
      mechanisms: ways.map((name, index) => mechanism(name, { available: drawn.available[index]! })),
      provisions: drawn.provisions.map(({ unless, binds, each, ...rest }, index) =>
        provision(`p${index}`, {
          ...rest,
          unless: unless.filter(other => other < index).map(other => `p${other}`),
          ...(binds ? { binds } : {}),
          ...(each ? { each: ['leg.items', 'it'] as const } : {}),
        }),
      ),
    }),
  )

const anyParty = fc.record(
  {
    kind: fc.constantFrom('person', 'company'),
    set_up_in: fc.subarray(places),
    part_of: fc.constantFrom('a', 'b', 'c'),
    owners: fc.array(
      fc.record({ party: fc.constantFrom('a', 'b', 'c'), share: fc.constantFrom(20, 50, 100) }),
      { maxLength: 2 },
    ),
    owners_complete: fc.boolean(),
  },
  { requiredKeys: [] },
)
/** What does not apply to a person is not said of one. */
const party = anyParty.map(({ set_up_in, owners, owners_complete, ...rest }) =>
  rest.kind === 'person'
    ? rest
    : {
        ...rest,
        ...(set_up_in ? { set_up_in } : {}),
        ...(owners ? { owners } : {}),
        ...(owners_complete === undefined ? {} : { owners_complete }),
      },
)
const count = fc.oneof(
  fc.nat(12),
  fc.tuple(fc.nat(8), fc.nat(8)).map(([low, more]) => [low, low + more]),
)
const facts: fc.Arbitrary<SaidDeclaration> = fc.record(
  {
    parties: fc.record({ a: party, b: party, c: party }),
    people: fc.record({ p: fc.record({ count, adult: fc.boolean() }, { requiredKeys: [] }) }),
    items: fc.record({
      x: fc.record(
        {
          category: fc.constantFrom('person.name', 'person.health', 'machine'),
          people: fc.constant('p'),
          made_in: fc.subarray(places),
          public: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
      y: fc.record(
        { category: fc.constantFrom('person.health', 'machine'), made_in: fc.subarray(places) },
        { requiredKeys: [] },
      ),
    }),
    legs: fc.record({
      one: fc.record(
        {
          from: fc.constantFrom('a', 'b'),
          to: fc.constantFrom('b', 'c'),
          act: fc.constantFrom('send', 'collect', 'show'),
          to_place: place,
          from_place: place,
          items: fc.subarray(['x', 'y']),
          starts: fc.constantFrom('2026-01-01', '2026-12-31'),
          stage: fc.constantFrom('intended', 'done'),
          relies_on: fc.subarray(ways, { maxLength: 1 }),
          omits: fc.subarray(['notice']),
          judged: fc.record({ claimed: fc.boolean(), occasional: fc.boolean() }, { requiredKeys: [] }),
        },
        { requiredKeys: [] },
      ),
    }),
    declarant: fc.constantFrom('a', 'c'),
    // A total is never less than what this leg adds.
    counters: fc
      .tuple(fc.nat(8), fc.nat(8))
      .map(([low, more]) => ({ 'Z.year': [22 + low, 22 + low + more] })),
  },
  { requiredKeys: ['parties', 'people', 'items', 'legs'] },
) as fc.Arbitrary<SaidDeclaration>

export const both = fc.tuple(law, facts)
