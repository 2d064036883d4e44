/**
 * What the reference says of official lists and of running totals, sentence by sentence, with the answer that follows from
 * it, worked out by hand: engine and second evaluator must both come to that.
 */
import { holdsOf as engineHoldsOf } from '@carnet/law'
import { holdsOf } from '@carnet/oracle'
import { describe, expect, it } from 'vitest'
import type { Written } from '../fuzz/conditions.ts'
import { linkedInput, readRegimes } from '../fuzz/pair.ts'

const words = { en: 'x', zh: '某' }
const instrument = 'act'
const word = { by: 'x', day: '2025-01-01', edition: '1' }
const lists = {
  'category-zone': {
    title: words,
    closed: false,
    match: 'under',
    scenarios: {
      'S-1': { title: words },
      'S-2': { title: words, tiers: [{ needs: ['badge'] }] },
      'S-3': { title: words },
    },
    attested: [
      { ...word, scenario: 'S-1', entries: '1 of 1' },
      { ...word, scenario: 'S-2', entries: '2 of 3' },
    ],
    entries: [
      { key: 'a', scenario: 'S-1' },
      { key: 'a.b', scenario: 'S-2', when: { fact: 'leg.paid', is: true } },
      { key: 'd.e', scenario: 'S-2', tiers: [{ needs: ['permit'] }] },
      {
        key: 'f',
        tiers: [{ needs: ['permit'] }, { needs: ['contract'], counter: 'months', at_least: 10, below: 50 }],
      },
      { suggested: ['d'], scenario: 'S-3' },
    ],
  },
}
const about = (...categories: string[]) => ({
  of: 'item',
  title: words,
  when: { fact: 'item.category', under: categories },
})
const counter = {
  title: words,
  counts: 'people',
  window: { since: 'new-year' },
  key: ['leg.from'],
  instrument,
}
const counters = {
  months: { ...counter, of: { class: ['about-a'] } },
  year: {
    ...counter,
    of: { class: ['about-a'] },
    none_before: { class: ['about-a', 'about-d'], not_class: ['about-e'] },
    leave_out: ['p-1', 'p-2', 'p-3'],
  },
}

/** Both answers to a condition on the first leg. */
function answers(when: Written, said: Written, totals: Written = {}): string[] {
  const { library, issues } = readRegimes({
    AA: {
      'regime.yaml': {
        carnet_regime: 1,
        regime: 'AA',
        name: words,
        authority: words,
        time_zone: 'UTC',
        places: ['AA'],
        answerable: { else: 'leg.from' },
        applies_when: { fact: 'leg.by_hand', is: false },
        transfer_when: { fact: 'leg.by_hand', is: false },
        counters,
      },
      'instruments.yaml': {
        instruments: {
          act: {
            title: words,
            in_force: { from: '2020-01-01' },
            source: 'https://example.org/act',
            checked: '2026-01-02',
          },
        },
      },
      'definitions.yaml': {
        instrument,
        definitions: {
          'about-a': about('a'),
          'about-d': about('d'),
          'about-e': about('d.e'),
          asked: { of: 'leg', title: words, when },
        },
      },
      'mechanisms.yaml': {
        instrument,
        mechanisms: Object.fromEntries(
          ['permit', 'contract', 'badge'].map(name => [
            name,
            { title: words, held_when: { fact: 'leg.by_hand', is: true } },
          ]),
        ),
      },
      'lists/lists.yaml': { instrument, lists },
      'provisions/rules.yaml': {
        question: words,
        instrument,
        provisions: [
          {
            id: 'p-1',
            cite: words,
            text: words,
            aim: 'none-stated',
            confidence: 'verified',
            in_force: { from: '2024-01-01' },
            when: { fact: 'leg.paid', is: true },
            then: { exempt: true },
          },
          {
            id: 'p-2',
            cite: words,
            text: words,
            aim: 'none-stated',
            confidence: 'verified',
            in_force: { from: '2024-01-01' },
            for: { each: 'leg.items', as: 'item' },
            when: { fact: 'item.category', under: ['a.b'] },
            then: { exempt: true },
          },
          {
            id: 'p-3',
            cite: words,
            text: words,
            aim: 'none-stated',
            confidence: 'verified',
            in_force: { from: '2024-01-01' },
            when: {
              all: [
                { fact: 'leg.to_place', is: 'BB' },
                { counter: 'year', at_most: 8 },
              ],
            },
            then: { exempt: true },
          },
        ],
      },
    },
  })
  expect(issues).toEqual([])
  const input = linkedInput(library, { as_of: '2025-06-01', ...said }, totals)
  const [regime] = input.regimes
  const [leg] = input.declaration.legs
  return [engineHoldsOf(input, regime!, 'asked', leg!), holdsOf(input, regime!, 'asked', leg!)]
}

describe('an entry of an official list', () => {
  const asked = (more: Written = {}) => ({ listed: 'category-zone', key: 'leg.items.category', ...more })
  const scenario = 'leg.scenarios'
  const loaded_only = true
  const sends = (category: string | null, leg: Written = {}, counters: Written = {}): Written => ({
    items: { i1: category === null ? {} : { category } },
    legs: { l1: { items: ['i1'], ...leg } },
    counters,
  })
  const total = (of: unknown) => ({ 'AA.months': of })
  const paid = { paid: true }

  it.each<[string, Written, Written, string]>([
    ['counts where no scenario is asked for', asked(), sends('a'), 'yes'],
    ['counts in its scenario', asked({ scenario }), sends('a', { scenarios: ['S-1'] }), 'yes'],
    ['counts in no other', asked({ scenario }), sends('a', { scenarios: ['S-3'] }), 'unknown'],
    ['may count where the scenario is not said', asked({ scenario, loaded_only }), sends('a'), 'unknown'],
    ['of no scenario counts in each', asked({ scenario }), sends('f', { scenarios: ['S-3'] }), 'yes'],
    [
      'needs its own condition, too',
      asked({ loaded_only }),
      sends('a.b', { paid: false, scenarios: [] }),
      'yes',
    ],
    [
      'of a scenario whose entry has a condition that fails',
      asked({ scenario, loaded_only }),
      sends('a.b', { paid: false, scenarios: ['S-2'] }),
      'no',
    ],
    [
      'has the tiers that the list gives for its scenario',
      asked({ scenario, needs: 'badge' }),
      sends('a.b', { ...paid, scenarios: ['S-2'] }),
      'yes',
    ],
    [
      'with tiers of its own has not those of its scenario',
      asked({ scenario, needs: 'badge', loaded_only }),
      sends('d.e', { scenarios: ['S-2'] }),
      'no',
    ],
    [
      'without tiers is not asked for what it needs',
      asked({ needs: 'permit', loaded_only }),
      sends('a'),
      'no',
    ],
    ['with a tier without a counter holds', asked({ needs: 'permit' }), sends('f'), 'yes'],
    ['with a tier of the total, at its edge', asked({ needs: 'contract' }), sends('f', {}, total(10)), 'yes'],
    [
      'with a tier of the total, beyond it',
      asked({ needs: 'contract', loaded_only }),
      sends('f', {}, total(50)),
      'no',
    ],
    [
      'with a tier of the total, within bounds',
      asked({ needs: 'contract', loaded_only }),
      sends('f', {}, total([5, 20])),
      'unknown',
    ],
    ['with no tier that asks for it', asked({ needs: 'badge', loaded_only }), sends('f'), 'no'],
  ])('%s', (_, when, said, answer) => expect(answers(when, said)).toEqual([answer, answer]))

  it.each<[string, Written, Written, string]>([
    ['on a list that is not closed says nothing', asked(), sends('d'), 'unknown'],
    ['of what is loaded is no', asked({ loaded_only }), sends('d'), 'no'],
    ['of what is loaded, and the key not said', asked({ loaded_only }), sends(null), 'unknown'],
    ['in a scenario that is whole', asked({ scenario }), sends('d', { scenarios: ['S-1'] }), 'no'],
    ['in a scenario that is not', asked({ scenario }), sends('d', { scenarios: ['S-2'] }), 'unknown'],
    ['in two, one of them whole', asked({ scenario }), sends('d', { scenarios: ['S-1', 'S-2'] }), 'unknown'],
    ['in none', asked({ scenario }), sends('d', { scenarios: [] }), 'unknown'],
    ['in a scenario that is not said', asked({ scenario }), sends('d'), 'unknown'],
    [
      'in a scenario that is whole, which is not asked',
      asked(),
      sends('d', { scenarios: ['S-1'] }),
      'unknown',
    ],
    [
      'is not made good by a proposal',
      asked({ scenario, loaded_only }),
      sends('d', { scenarios: ['S-3'] }),
      'no',
    ],
  ])('absence %s', (_, when, said, answer) => expect(answers(when, said)).toEqual([answer, answer]))
})

describe('a running total', () => {
  type Items = Record<string, Written>
  const items: Items = {
    i1: { category: 'a', people: 'g1' },
    i2: { category: 'a', people: 'g2' },
    i3: { category: 'd', people: 'g2' },
  }
  const people = { g1: { count: [5, 8] }, g2: { count: 7 } }
  const parties = { p1: {}, p2: {}, p3: { identifiers: ['n'] }, p4: { identifiers: ['n'] } }
  const sends = (legs: Record<string, Written>, changed: Items = {}): Written => ({
    parties,
    people,
    items: { ...items, ...changed },
    legs,
  })
  const alone = (leg: Written = { items: ['i1'] }, changed: Items = {}) =>
    sends({ l1: { from: 'p1', ...leg } }, changed)
  const two = (other: Written, from = 'p1') =>
    sends({ l1: { from, items: ['i1'] }, l2: { from, items: ['i2'], ...other } })
  const unsaid = { i2: { category: 'a' } }
  const may = { i2: { people: 'g2' } }

  it.each<[string, Written, Written, string]>([
    ['is at least what the leg carries', { counter: 'months', at_least: 5 }, alone(), 'yes'],
    ['and has no end', { counter: 'months', at_least: 9 }, alone(), 'unknown'],
    ['of the greatest group', { counter: 'months', at_least: 7 }, alone({ items: ['i1', 'i2'] }), 'yes'],
    ['not of all together', { counter: 'months', at_least: 8 }, alone({ items: ['i1', 'i2'] }), 'unknown'],
    ['of what surely counts', { counter: 'months', at_least: 1 }, alone({ items: ['i2'] }, may), 'unknown'],
    ['a group not said is one', { counter: 'months', at_least: 1 }, alone({ items: ['i2'] }, unsaid), 'yes'],
    ['and one only', { counter: 'months', at_least: 2 }, alone({ items: ['i2'] }, unsaid), 'unknown'],
    [
      'is what the declaration says',
      { counter: 'months', below: 4 },
      { ...alone(), counters: { 'AA.months': 3 } },
      'yes',
    ],
  ])('%s', (_, when, said, answer) => expect(answers(when, said)).toEqual([answer, answer]))

  it('is what is kept elsewhere for that leg, unless the declaration says it', () => {
    const three = { counter: 'months', at_most: 3 }
    expect(answers(three, alone(), { 'AA.months@l1': 3 })).toEqual(['yes', 'yes'])
    expect(answers(three, alone(), { 'AA.months@l2': 3 })).toEqual(['no', 'no'])
    const said = { ...alone(), counters: { 'AA.months': 4 } }
    expect(answers(three, said, { 'AA.months@l1': 3 })).toEqual(['no', 'no'])
  })

  const most = (number: number) => ({ counter: 'year', at_most: number })
  it.each<[string, Written, Written, string]>([
    ['of one leg ends with its upper end', most(8), alone(), 'yes'],
    ['and not before it', most(7), alone(), 'unknown'],
    ['goes by the classes named there', { counter: 'year', at_least: 7 }, alone({ items: ['i3'] }), 'yes'],
    [
      'and leaves out those named there',
      most(0),
      alone({ items: ['i3'] }, { i3: { category: 'd.e', people: 'g2' } }),
      'yes',
    ],
    ['adds the groups of all legs', most(15), two({}), 'yes'],
    ['and no less', most(14), two({}), 'unknown'],
    ['is at least what this leg carries', { counter: 'year', at_least: 6 }, two({}), 'unknown'],
    ['takes a group once', most(8), two({ items: ['i1'] }), 'yes'],
    ['is apart from that of another party', most(8), two({ from: 'p2' }), 'yes'],
    ['is that of the party with the same identifier', most(14), two({ from: 'p4' }, 'p3'), 'unknown'],
    [
      'may be that of a party that is not said',
      most(14),
      sends({ l1: { from: 'p1', items: ['i1'] }, l2: { items: ['i2'] } }),
      'unknown',
    ],
    ['has no end where items are not said', most(1000), sends({ l1: { from: 'p1' } }), 'unknown'],
    [
      'nor where those of another leg are not',
      most(1000),
      sends({ l1: { from: 'p1', items: ['i1'] }, l2: { from: 'p1' } }),
      'unknown',
    ],
    ['nor where a group is not said', most(1000), alone({ items: ['i2'] }, unsaid), 'unknown'],
    ['counts above what may count', most(7), alone({ items: ['i2'] }, may), 'yes'],
    ['and not below', { counter: 'year', at_least: 1 }, alone({ items: ['i2'] }, may), 'unknown'],
    ['leaves out another leg under a provision that is named', most(8), two({ paid: true }), 'yes'],
    ['and not this leg', most(7), alone({ items: ['i1'], paid: true }), 'unknown'],
    ['of another leg that is no transfer is nothing', most(8), two({ by_hand: true }), 'yes'],
    [
      'leaves out single items of another leg',
      most(8),
      { ...two({}), items: { ...items, i2: { category: 'a.b', people: 'g2' } } },
      'yes',
    ],
    [
      'and of this leg none',
      most(7),
      alone({ items: ['i1'] }, { i1: { category: 'a.b', people: 'g1' } }),
      'unknown',
    ],
    [
      'is not lessened twice: where another leg is asked, its own total is whole',
      most(8),
      sends({
        l1: { from: 'p1', items: ['i1'], paid: true },
        l2: { from: 'p1', items: ['i2'], to_place: 'BB' },
      }),
      'unknown',
    ],
    ['gives way to what the declaration says', most(3), { ...two({}), counters: { 'AA.year': 3 } }, 'yes'],
  ])('before which there was nothing %s', (_, when, said, answer) =>
    expect(answers(when, said)).toEqual([answer, answer]),
  )
})
