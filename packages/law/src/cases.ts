/** The cases of an unknown fact: values that stand for all that the regime can tell apart. */

import { counterTotal } from './counters.ts'
import type { FactType, Interval, Value } from './declaration.ts'
import type { Gap } from './graph.ts'
import { anyNumber, isInterval } from './interval.ts'
import { type Mention, mentionOf } from './mentions.ts'
import { readFact, type World } from './world.ts'

/** A value that no condition of the regime names. */
export const other = '(other)'

export interface Cases {
  /** Each case is what the fact would then read: a list of values. */
  readonly values: readonly (readonly Value[])[]
  /** Whether one of the cases must be so. */
  readonly exhaustive: boolean
}

export function casesOf(world: World, gap: Gap): Cases {
  const mention = mentionOf(world, gap.fact)
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
      return gap.fact === 'kind' ? kindCases(world, gap, type, mention) : keptCodeCases(type, mention)
    default:
      return type.many ? { values: [[]], exhaustive: false } : { values: [], exhaustive: false }
  }
}

function isCompleteness(world: World, gap: Gap): boolean {
  const facts = world.vocabulary.records[gap.record.kind]?.facts ?? {}
  return Object.values(facts).some(type => type.complete_when === gap.fact)
}

/** The kinds of party that facts of the record are, or are not, meant for; none of which a fact that is said cannot be. */
function kindCases(world: World, gap: Gap, type: FactType, mention: Mention): Cases {
  const facts = Object.entries(world.vocabulary.records[gap.record.kind]?.facts ?? {})
  const { values, exhaustive } = codeCases(
    type,
    mention,
    facts.flatMap(([, each]) => [...each.only_for, ...each.not_for]),
  )
  const said = facts.filter(([name]) => gap.record.values[name] !== undefined).map(([, each]) => each)
  const fits = (kind: Value | undefined): boolean =>
    said.every(each =>
      each.only_for.length > 0
        ? each.only_for.includes(kind as string)
        : !each.not_for.includes(kind as string),
    )
  const left = values.filter(([kind]) => fits(kind))
  // What is said contradicts itself: it tells nothing of the kind.
  return { values: left.length > 0 ? left : values, exhaustive }
}

const kept = new WeakMap<Mention, Map<FactType, Cases>>()

/** What the law says of a fact, and what the vocabulary does, stays: so do its cases. */
function keptCodeCases(type: FactType, mention: Mention): Cases {
  const known = kept.get(mention) ?? new Map<FactType, Cases>()
  kept.set(mention, known)
  const before = known.get(type)
  if (before) return before
  const cases = codeCases(type, mention, [])
  known.set(type, cases)
  return cases
}

function codeCases(type: FactType, mention: Mention, also: readonly string[]): Cases {
  const named = new Set<string>([...also, ...mention.keys])
  for (const literal of mention.literals) if (typeof literal === 'string') named.add(literal)
  const closed = type.of === 'closed'
  const unnamed = closed ? type.values.find(value => !named.has(value)) : other
  // Sorted, so that the order in the files does not decide what is tried.
  const known = [...named].filter(value => !closed || type.values.includes(value)).sort()
  const single = [...(unnamed === undefined ? [] : [unnamed]), ...known].map(value => [value])
  return type.many
    ? { values: [[], ...single], exhaustive: false }
    : { values: single, exhaustive: !mention.open }
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
