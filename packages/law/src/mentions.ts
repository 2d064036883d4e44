/**
 * Where a regime speaks of a fact: the values, numbers and lists it is held against. They cut what an unknown fact may
 * be into finitely many cases that the regime can tell apart.
 */
import type { Comparison, Condition, Literal, Regime } from './regime.ts'
import type { ResolvedRegime } from './resolve.ts'

export interface Mention {
  readonly literals: Set<Literal>
  readonly bounds: { readonly by: Comparison; readonly bound: number }[]
  readonly lists: Set<string>
}

const kept = new WeakMap<ResolvedRegime, ReadonlyMap<string, Mention>>()

/** By name of the fact (`judged.TERM` and `counter.NAME` included), whichever record it belongs to. */
export function mentionsOf(regime: ResolvedRegime): ReadonlyMap<string, Mention> {
  const known = kept.get(regime)
  if (known) return known
  const mentions = new Map<string, Mention>()
  const at = (name: string): Mention => {
    const mention = mentions.get(name) ?? { literals: new Set(), bounds: [], lists: new Set() }
    mentions.set(name, mention)
    return mention
  }
  for (const condition of conditionsOf(regime.regime)) collect(condition, regime, at)
  kept.set(regime, mentions)
  return mentions
}

export function* conditionsOf(regime: Regime): Generator<Condition> {
  yield regime.applies_when
  yield regime.transfer_when
  for (const definition of regime.definitions) {
    yield definition.when
    if (definition.presumeNoUntil) yield definition.presumeNoUntil
  }
  for (const list of regime.lists) for (const entry of list.entries) if (entry.when) yield entry.when
  for (const mechanism of regime.mechanisms) {
    if (mechanism.available_when) yield mechanism.available_when
    yield mechanism.held_when
    if (mechanism.redo_when) yield mechanism.redo_when
  }
  for (const provision of regime.provisions) {
    yield provision.when
    for (const duty of provision.then.oblige) {
      if (duty.done_when) yield duty.done_when
      if (duty.only_when) yield duty.only_when
    }
  }
}

function collect(condition: Condition, regime: ResolvedRegime, at: (name: string) => Mention): void {
  switch (condition.form) {
    case 'all':
    case 'any':
      for (const child of condition.of) collect(child, regime, at)
      return
    case 'not':
      collect(condition.of, regime, at)
      return
    case 'quantify':
      collect(condition.where, regime, at)
      return
    case 'fact': {
      const name = condition.path.hops.at(-1)
      if (name && !('path' in condition.values))
        for (const value of condition.values) at(name).literals.add(value)
      return
    }
    case 'sum':
      collect(condition.where, regime, at)
      bound(at(condition.field), condition.by, condition.bound, regime)
      return
    case 'compare':
      bound(at(condition.path.hops.at(-1) ?? ''), condition.by, condition.bound, regime)
      return
    case 'counter':
      bound(at(`counter.${condition.counter}`), condition.by, condition.bound, regime)
      return
    case 'listed':
      at(condition.key.hops.at(-1) ?? '').lists.add(condition.list)
      return
    default:
  }
}

function bound(
  mention: Mention,
  by: Comparison,
  value: number | { parameter: string },
  regime: ResolvedRegime,
): void {
  const number = typeof value === 'number' ? value : regime.parameters.get(value.parameter)
  if (typeof number === 'number') mention.bounds.push({ by, bound: number })
}
