/**
 * Conditions that stand alone, so that nothing around them hides what they answer: of lists with scenarios and tiers, of
 * working days, and rules that hang on one scenario from two sides.
 */
import type { Chance } from './chance.ts'
import type { Written } from './conditions.ts'
import { days, mechanisms, scenarios } from './values.ts'

const officialKeys: Readonly<Record<string, string>> = {
  'place-zone': 'leg.to_place',
  'category-zone': 'leg.items.category',
  'sector-zone': 'leg.from.sector',
}

/** Conditions of a leg, one for each list of these that something can be asked of. */
export function bareConditions(chance: Chance, lists: readonly string[]): Written[] {
  const official = lists.flatMap(list => {
    const key = officialKeys[list]
    return key ? [lookup(chance, list, key)] : []
  })
  return lists.includes('day-holidays') && lists.includes('day-worked')
    ? [...official, workingDays(chance)]
    : official
}

const lookup = (chance: Chance, listed: string, key: string): Written => ({
  listed,
  key,
  ...(chance.percent(50) ? { scenario: 'leg.scenarios' } : {}),
  ...(chance.percent(50) ? { needs: chance.one(mechanisms) } : {}),
  ...(chance.percent(50) ? { loaded_only: true } : {}),
})

function workingDays(chance: Chance): Written {
  const within = { working_days: 1 + chance.below(4), calendar: 'day-holidays', worked: 'day-worked' }
  const side = chance.one(['before', 'after'])
  return { day: chance.one(['leg.starts', 'leg.ends']), within, [side]: chance.one(['as_of', ...days]) }
}

/** What two rules say of each item by its scenario: one looks it up, the other names it. */
export function scenarioRules(chance: Chance, list: string): readonly [Written, Written] {
  const named = { fact: 'item.scenario', in: chance.some(scenarios, 1, 2) }
  return [
    {
      listed: list,
      key: list === 'category-zone' ? 'item.category' : 'leg.to_place',
      scenario: 'item.scenario',
      ...(chance.percent(70) ? { loaded_only: true } : {}),
    },
    chance.percent(50) ? named : { not: named },
  ]
}
