/** The cases of an unknown fact: values that stand for all that the regime can tell apart. */

import { counterTotal } from './counters.ts'
import type { FactType, Interval, Value } from './declaration.ts'
import { anyNumber, isInterval } from './interval.ts'
import { type Mention, mentionsOf } from './mentions.ts'
import { type Gap, readFact, type World } from './world.ts'

/** A value that no condition of the regime names. */
export const other = '(other)'

export interface Cases {
  /** Each case is what the fact would then read: a list of values. */
  readonly values: readonly (readonly Value[])[]
  /** Whether one of the cases must be so. */
  readonly exhaustive: boolean
}

const empty: Mention = { literals: new Set(), bounds: [], lists: new Set() }

export function casesOf(world: World, gap: Gap): Cases {
  const mention = mentionsOf(world.regime).get(gap.fact) ?? empty
  if (gap.fact.startsWith('judged.')) return { values: [[false], [true]], exhaustive: true }
  if (gap.fact.startsWith('counter.')) {
    const { total } = counterTotal(world, gap.fact.slice('counter.'.length))
    return { values: pieces(total, mention, 1).map(piece => [piece]), exhaustive: true }
  }
  const type = world.vocabulary.records[gap.record.kind]?.facts[gap.fact]
  if (!type) return { values: [], exhaustive: false }
  return typedCases(world, gap, type, mention)
}

function typedCases(world: World, gap: Gap, type: FactType, mention: Mention): Cases {
  switch (type.type) {
    case 'bool':
      // A set is either whole or stays open: only the first answers anything.
      return isCompleteness(world, gap)
        ? { values: [[true]], exhaustive: false }
        : { values: [[false], [true]], exhaustive: true }
    case 'number': {
      const said = readFact(world, gap.record, gap.fact).values[0]
      const within = said !== undefined && isInterval(said) ? said : anyNumber
      const step = type.of === 'percent' || type.of === 'metres' ? 1e-9 : 1
      return { values: pieces(within, mention, step).map(piece => [piece]), exhaustive: true }
    }
    case 'day':
      return { values: [[world.declaration.as_of], ['0001-01-01'], ['9999-12-31']], exhaustive: false }
    case 'code':
      return codeCases(world, type, mention)
    default:
      return type.many ? { values: [[]], exhaustive: false } : { values: [], exhaustive: false }
  }
}

function isCompleteness(world: World, gap: Gap): boolean {
  const facts = world.vocabulary.records[gap.record.kind]?.facts ?? {}
  return Object.values(facts).some(type => type.complete_when === gap.fact)
}

function codeCases(world: World, type: FactType, mention: Mention): Cases {
  const named = new Set<string>()
  for (const literal of mention.literals) if (typeof literal === 'string') named.add(literal)
  for (const list of mention.lists) {
    for (const key of [...(world.regime.lists.get(list)?.entries.keys() ?? [])].slice(0, 3)) named.add(key)
  }
  const unnamed = type.of === 'closed' ? type.values.find(value => !named.has(value)) : other
  const closed = type.of === 'closed' ? [...named].filter(value => type.values.includes(value)) : [...named]
  const single = [...(unnamed === undefined ? [] : [unnamed]), ...closed].map(value => [value])
  return type.many
    ? { values: [[], ...single], exhaustive: false }
    : { values: single, exhaustive: mention.lists.size === 0 }
}

/** An interval cut where the regime's thresholds cut it. `step` is the smallest difference that counts. */
function pieces(within: Interval, mention: Mention, step: number): Interval[] {
  const starts = new Set([within.low])
  for (const { by, bound } of mention.bounds) {
    const start = by === 'at_least' || by === 'below' ? bound : bound + step
    if (start > within.low && start <= within.high) starts.add(start)
  }
  const sorted = [...starts].sort((a, b) => a - b)
  return sorted.map((low, index) => ({
    low,
    high: index + 1 < sorted.length ? sorted[index + 1]! - step : within.high,
  }))
}
