/** Plans: what they are called, that none does more than it must, and that what a person needs stays. */
import { readdirSync, readFileSync } from 'node:fs'
import { readDeclaration, readLibrary } from '@carnet/lawbook'
import { describe, expect, it } from 'vitest'
import { withChanges } from './change.ts'
import { dominates, keepEverything, planName } from './plan.ts'
import { findPlans, mostDecisions } from './search.ts'

const folder = new URL('../../../regimes/vocabulary/', import.meta.url)
const vocabulary = readdirSync(folder)
  .filter(name => name.endsWith('.yaml'))
  .map((name): [string, string] => [`vocabulary/${name}`, readFileSync(new URL(name, folder), 'utf8')])

const words = '{ en: x, zh: 某 }'
const some = (where: string) => `{ some: leg.items, as: item, where: ${where} }`
const under = (category: string) => some(`{ fact: item.category, under: [${category}] }`)
const provision = (id: string, when: string, then: string) =>
  `  - { id: aq.act.${id}, cite: ${words}, in_force: { from: 2020-01-01 }, confidence: verified, aim: none-stated, text: ${words}, when: ${when}, then: ${then} }\n`
const way = (name: string, steps: number, available = '') =>
  `  ${name}: { title: ${words}, confidence: verified, steps: [${Array(steps).fill(`{ do: ${words} }`).join(', ')}], ${available} held_when: { some: leg.held, as: held, where: { fact: held.mechanism, is: ${name} } } }\n`

const heavy = '{ require: { any_of: [heavy] } }'
const light = '{ require: { any_of: [light] } }'

function library(...provisions: readonly string[]) {
  return readLibrary({
    ...Object.fromEntries(vocabulary),
    'AQ/regime.yaml': `carnet_regime: 1\nregime: AQ\nname: ${words}\nauthority: ${words}\ntime_zone: UTC\nplaces: [AQ]\nanswerable: { else: leg.from }\napplies_when: { fact: leg.from_place, is: AQ }\ntransfer_when: { not: { fact: leg.to_place, is: AQ } }\n`,
    'AQ/instruments.yaml': `instruments:\n  act: { title: ${words}, in_force: { from: 2020-01-01 }, source: https://example.org, checked: 2026-01-01 }\n`,
    'AQ/mechanisms.yaml': `instrument: act\nmechanisms:\n${way('heavy', 3)}${way('light', 1)}${way('shut', 1, 'available_when: { fact: leg.act, is: show },')}`,
    'AQ/provisions/p.yaml': `question: ${words}\ninstrument: act\nprovisions:\n${provisions.join('')}`,
  })
}

const health = provision('art-1', under('person.health'), heavy)
const name = provision('art-2', under('person.contact'), light)

const items =
  'health: { category: person.health }, name: { category: person.contact.name }, machine: { category: other }'
function declaration(text: string, law: ReturnType<typeof library>) {
  return readDeclaration(
    `carnet: 1\nas_of: 2026-06-01\nparties: { a: { kind: company }, b: { kind: company } }\n${text}`,
    'd.yaml',
    {
      vocabulary: law.vocabulary,
      codes: law.codes,
      today: '2026-06-01',
    },
  ).declaration
}
const oneLeg = (more = '', itemsText = items) => {
  const names = [...itemsText.matchAll(/(\w+): \{ category/g)].map(match => match[1])
  return `items: { ${itemsText} }\nlegs: { one: { from: a, to: b, from_place: AQ, to_place: NO, act: send, items: [${names.join(', ')}]${more} } }\n`
}

async function plansFor(text: string, ...provisions: readonly string[]) {
  const law = library(...provisions)
  return findPlans({
    declaration: declaration(text, law),
    regimes: law.regimes,
    vocabulary: law.vocabulary,
    totals: async () => ({}),
  })
}

const other = Object.keys(library(health).vocabulary.categories).find(category => !/^person/.test(category))!
const known = (text: string) => text.replaceAll('category: other', `category: ${other}`)

describe('the lawful ways', () => {
  it('start from keeping everything, and leave out one cause after the other', async () => {
    const { plans, complete, asDeclared } = await plansFor(known(oneLeg()), health, name)
    expect(asDeclared).toMatchObject({ outcome: 'conditional', standing: 'open' })
    expect(
      plans.map(plan => [plan.name, plan.ready, plan.cost.mechanisms, plan.cost.steps, plan.cost.lost]),
    ).toEqual([
      ['drop health, name', true, 0, 0, 2],
      ['drop health', false, 1, 1, 1],
      [keepEverything, false, 2, 4, 0],
    ])
    expect(complete).toBe(true)
  })
  it('without what any other beats in every part', async () => {
    const { plans } = await plansFor(known(oneLeg()), health, name)
    // To drop the name alone loses as much as to drop the health data, and leaves the heavier way.
    expect(plans.map(plan => plan.name)).not.toContain('drop name')
    for (const plan of plans) expect(plans.some(one => dominates(one.cost, plan.cost))).toBe(false)
  })
  it('no change is left that could be undone with the same result', async () => {
    const both = provision('art-3', `{ all: [${under('person.health')}, ${under('person.contact')}] }`, heavy)
    const { plans } = await plansFor(known(oneLeg()), both)
    for (const plan of plans) expect(plan.changes.length).toBeLessThan(2)
  })
  it('a prohibition is lifted by dropping what caused it', async () => {
    const ban = provision('art-4', under('person.health'), '{ prohibit: true }')
    const { plans, asDeclared } = await plansFor(known(oneLeg()), ban)
    expect(asDeclared.outcome).toBe('prohibited')
    expect(plans.map(plan => plan.name)).toEqual(['drop health'])
  })
  it('a way in hand asks nothing', async () => {
    const { plans } = await plansFor(
      known(`${oneLeg(', held: [h]')}held: { h: { mechanism: heavy } }\n`),
      health,
    )
    expect(plans.map(plan => [plan.name, plan.ready])).toEqual([[keepEverything, true]])
  })
  it('a requirement that the same way meets costs it once', async () => {
    const again = provision('art-5', under('person.health'), heavy)
    const { plans } = await plansFor(known(oneLeg()), health, again)
    expect(plans.find(plan => plan.name === keepEverything)?.cost).toMatchObject({ mechanisms: 1, steps: 3 })
  })
  it('an item judged needed is never dropped, whoever says so', async () => {
    const ban = provision('art-4', under('person.health'), '{ prohibit: true }')
    for (const said of ['needed: true', 'judged: { needed: yes }']) {
      const text = known(
        oneLeg('', items.replace('category: person.health', `category: person.health, ${said}`)),
      )
      const { plans, complete } = await plansFor(text, ban)
      expect(plans).toEqual([])
      expect(complete).toBe(true)
    }
  })
  it('moving nothing is no way of moving', async () => {
    const ban = provision('art-4', under('person.health'), '{ prohibit: true }')
    expect((await plansFor(oneLeg('', 'health: { category: person.health }'), ban)).plans).toEqual([])
  })
  it('nothing is found where nothing lawful is left, nor while it is undetermined', async () => {
    expect(
      (
        await plansFor(
          known(oneLeg()),
          provision('art-6', '{ fact: leg.act, is: send }', '{ prohibit: true }'),
        )
      ).plans,
    ).toEqual([])
    const open = await plansFor(
      known(oneLeg()),
      provision('art-7', '{ fact: leg.frequency, is: once }', '{ prohibit: true }'),
    )
    expect([open.asDeclared.outcome, open.plans]).toEqual(['undetermined', []])
  })
  it('with several legs an item is named with its leg', async () => {
    const two = `items: { health: { category: person.health }, name: { category: person.contact.name } }\nlegs:\n  in: { from: a, to: b, from_place: AQ, to_place: NO, act: send, items: [health, name] }\n  on: { from: a, to: b, from_place: AQ, to_place: SE, act: send, items: [health, name], follows: in }\n`
    const { plans } = await plansFor(two, health)
    expect(plans.map(plan => plan.name)).toEqual([
      'drop in/health, on/health',
      'drop in/health',
      'drop on/health',
      keepEverything,
    ])
  })
  it('says so when the bound on decisions was reached', async () => {
    const many = Array.from(
      { length: 10 },
      (_, n) => `i${n}: { category: person.contact.name, precision: ${n + 1} }`,
    ).join(', ')
    const bans = Array.from({ length: 10 }, (_, n) =>
      provision(
        `art-${n}`,
        some(
          `{ all: [{ fact: item.precision, at_least: ${n + 1} }, { fact: item.precision, at_most: ${n + 1} }] }`,
        ),
        n % 2 ? heavy : light,
      ),
    )
    const { complete, tried } = await plansFor(oneLeg('', many), ...bans)
    expect(complete).toBe(false)
    expect(tried).toBeLessThan(mostDecisions + 20)
  })
})

describe('changes', () => {
  it('touch nothing but what they name, and keep references to what follows', () => {
    const law = library(health)
    const before = declaration(known(oneLeg()), law)
    const after = withChanges(before, [
      { leg: 'one', item: 'health', change: 'drop' },
      { leg: 'one', item: 'name', change: 'pseudonymise' },
    ])
    const kept = after.legs[0]!.values.items as readonly { name: string; values: Record<string, unknown> }[]
    expect(kept.map(item => item.name)).toEqual(['items.name', 'items.machine'])
    expect(kept[0]!.values.form).toEqual(['pseudonymised'])
    expect((before.legs[0]!.values.items as readonly unknown[]).length).toBe(3)
  })
  it('are named in order, whichever way they were found', () => {
    const drop = (item: string) => ({ leg: 'one', item, change: 'drop' as const })
    const veil = { leg: 'one', item: 'c', change: 'pseudonymise' as const }
    expect(planName([veil, drop('b'), drop('a')], false)).toBe('drop a, b; pseudonymise c')
    expect(planName([], true)).toBe(keepEverything)
  })
})
