/** Random lists: dated entries, and official lists with scenarios, tiers, proposals and attestations. */
import type { Chance } from './chance.ts'
import type { Written } from './conditions.ts'
import { codesOf, days, mechanisms, numbers, scenarios as scenarioCodes, weekend } from './values.ts'

const words = { en: 'x', zh: '某' }

/** What a list of a regime may refer to. */
export interface ListParts {
  readonly chance: Chance
  readonly counters: readonly string[]
  readonly parameters: readonly string[]
  readonly inForce: () => Written
  /** The condition of an entry; null where entries have none. */
  readonly when: (() => Written) | null
}

/** The first word of the name says of what type its keys are; what ends in `zone` is an official list. */
export function writeList(name: string, parts: ListParts): Written {
  const { chance } = parts
  const type = name.split('-')[0]!
  const keys =
    type === 'day'
      ? name === 'day-worked'
        ? weekend
        : days
      : (codesOf({ type, silence: 'world' }) as readonly string[])
  const isOfficial = name.endsWith('zone')
  const entries = Array.from({ length: chance.below(isOfficial ? 6 : 4) }, () => entry(keys, parts))
  return {
    title: words,
    closed: name !== 'place-open' && chance.percent(isOfficial ? 25 : 75),
    match: type === 'category' || type === 'sector' ? chance.one(['exact', 'under']) : 'exact',
    ...(isOfficial ? official(entries, parts) : { entries }),
  }
}

function entry(keys: readonly string[], { chance, inForce, when }: ListParts): Written {
  const { from, until } = inForce() as { from: string | null; until?: string }
  return {
    ...(chance.percent(70) ? { key: chance.one(keys) } : { keys: chance.some(keys, 1, 3) }),
    ...(chance.percent(60) ? { from } : {}),
    ...(until ? { until } : {}),
    ...(when && chance.percent(60) ? { when: when() } : {}),
  }
}

/** Entries of scenarios, with tiers, some only proposed, and scenarios that somebody calls whole. */
function official(plain: readonly Written[], parts: ListParts): Written {
  const { chance } = parts
  const names = chance.some(scenarioCodes, 1)
  const entries = plain.map(({ key, keys, ...rest }) => ({
    ...(chance.percent(10) ? { suggested: keys ?? [key] } : keys ? { keys } : { key }),
    ...rest,
    ...(chance.percent(75) ? { scenario: chance.one(names) } : {}),
    ...(chance.percent(35) ? { tiers: tiers(parts) } : {}),
  }))
  const scenarios = names.map(name => [
    name,
    { title: words, ...(chance.percent(40) ? { tiers: tiers(parts) } : {}) },
  ])
  return {
    edition: '2025',
    total: entries.length,
    scenarios: Object.fromEntries(scenarios),
    attested: names.flatMap(scenario => attestation(chance, scenario, entries)),
    entries,
  }
}

/** The reader refuses a word for a scenario of which something is only proposed. */
function attestation(
  chance: Chance,
  scenario: string,
  entries: readonly { readonly scenario?: string }[],
): Written[] {
  const own = entries.filter(one => one.scenario === scenario)
  if (!chance.percent(60) || own.some(one => 'suggested' in one)) return []
  const of = own.length + (chance.percent(25) ? 1 : 0)
  return [{ scenario, by: 'x', day: '2025-01-01', edition: '2025', entries: `${own.length} of ${of}` }]
}

function tiers({ chance, counters, parameters }: ListParts): Written[] {
  const number = () =>
    parameters.length > 0 && chance.percent(30) ? chance.one(parameters) : chance.one(numbers)
  return Array.from({ length: 1 + chance.below(3) }, () => {
    const bounds = chance.some(['at_least', 'above', 'at_most', 'below'], 1, 2)
    const counted = counters.length > 0 && chance.percent(75)
    return {
      needs: chance.some(mechanisms, 1, 2),
      ...(counted
        ? { counter: chance.one(counters), ...Object.fromEntries(bounds.map(by => [by, number()])) }
        : {}),
    }
  })
}
