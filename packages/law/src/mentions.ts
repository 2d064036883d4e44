/**
 * Where a regime speaks of a fact: the values, numbers and lists it is held against. They cut what an unknown fact may
 * be into finitely many cases that the regime can tell apart.
 */
import type { Bound, Comparison, Condition, List, Literal, Path, Regime } from './regime.ts'
import { boundOf, type ResolvedRegime } from './resolve.ts'
import type { World } from './world.ts'

export interface Mention {
  readonly literals: Set<Literal>
  readonly bounds: { readonly by: Comparison; readonly bound: number }[]
  /** Some keys of each list that it is looked up in. */
  readonly keys: Set<string>
  /** Whether it is looked up in a list, or held against another fact: then its cases cannot all be named. */
  open: boolean
}

const newMention = (): Mention => ({ literals: new Set(), bounds: [], keys: new Set(), open: false })
/** So many keys of each list stand for all of them. */
const someKeys = 3

interface Mentions {
  readonly facts: ReadonlyMap<string, Mention>
  /** The regimes whose definitions it borrows. */
  readonly lenders: ReadonlySet<string>
  /** With what those say that it borrows from, as they were. */
  readonly joined: Map<string, { readonly all: readonly ResolvedRegime[]; readonly mention: Mention }>
}

const kept = new WeakMap<ResolvedRegime, Mentions>()

/** How a regime, and those it borrows from, speak of a fact (`judged.TERM` and `counter.NAME` included), whichever record it belongs to. */
export function mentionOf(world: World, fact: string): Mention {
  const all = withLenders(world)
  const { joined } = mentionsOf(world.regime)
  const known = joined.get(fact)
  if (known?.all.length === all.length && known.all.every((one, index) => one === all[index]))
    return known.mention
  const mention = newMention()
  for (const regime of all) {
    const own = mentionsOf(regime).facts.get(fact)
    for (const literal of own?.literals ?? []) mention.literals.add(literal)
    for (const key of own?.keys ?? []) mention.keys.add(key)
    mention.bounds.push(...(own?.bounds ?? []))
    mention.open ||= own?.open ?? false
  }
  joined.set(fact, { all, mention })
  return mention
}

/** The regime, and those whose definitions it uses as far as they are loaded. */
function withLenders({ regime, regimes }: World): readonly ResolvedRegime[] {
  const all = [regime]
  for (const one of all)
    for (const code of lendersOf(one)) {
      const lender = regimes.get(code)
      if (lender !== undefined && !all.includes(lender)) all.push(lender)
    }
  return all
}

function mentionsOf(regime: ResolvedRegime): Mentions {
  const known = kept.get(regime)
  if (known) return known
  const lenders = new Set<string>()
  const mentions = new Map<string, Mention>()
  const at = (name: string): Mention => {
    const mention = mentions.get(name) ?? newMention()
    mentions.set(name, mention)
    return mention
  }
  for (const condition of conditionsOf(regime.regime)) collect(condition, { regime, at, lenders })
  // Who answers hangs on the act.
  for (const act of Object.keys(regime.regime.answerable.acts)) at('act').literals.add(act)
  const found: Mentions = { facts: mentions, lenders, joined: new Map() }
  kept.set(regime, found)
  return found
}

/** The regimes whose definitions a regime borrows. */
export const lendersOf = (regime: ResolvedRegime): ReadonlySet<string> => mentionsOf(regime).lenders

export function* conditionsOf(regime: Regime): Generator<Condition> {
  yield regime.applies_when
  yield regime.transfer_when
  for (const definition of regime.definitions) {
    yield definition.when
    if (definition.presumeNoUntil) yield definition.presumeNoUntil
  }
  for (const list of regime.lists) yield* conditionsOfList(list)
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

function* conditionsOfList({ entries }: List): Generator<Condition> {
  for (const { when, tiers = [] } of entries) {
    if (when) yield when
    for (const tier of tiers) yield tier.when
  }
}

interface Collector {
  readonly regime: ResolvedRegime
  readonly at: (name: string) => Mention
  readonly lenders: Set<string>
}

const lastHop = (path: Path): string => path.hops.at(-1) ?? ''

function collect(condition: Condition, collector: Collector): void {
  const { at, lenders } = collector
  switch (condition.form) {
    case 'all':
    case 'any':
      for (const child of condition.of) collect(child, collector)
      return
    case 'not':
      collect(condition.of, collector)
      return
    case 'quantify':
      collect(condition.where, collector)
      return
    case 'fact':
      collectValues(condition, at)
      return
    case 'sum':
      collect(condition.where, collector)
      bound(at(condition.field), condition, collector)
      return
    case 'compare':
      bound(at(lastHop(condition.path)), condition, collector)
      return
    case 'counter':
      bound(at(`counter.${condition.counter}`), condition, collector)
      return
    case 'holds':
      if (condition.regime !== null) lenders.add(condition.regime)
      return
    case 'listed':
      collectKeys(condition, collector)
      return
    default:
  }
}

function collectValues(condition: Extract<Condition, { form: 'fact' }>, at: Collector['at']): void {
  const mention = at(lastHop(condition.path))
  if ('path' in condition.values) {
    mention.open = true
    at(lastHop(condition.values.path)).open = true
    return
  }
  for (const value of condition.values) {
    mention.literals.add(value)
    if (typeof value === 'number')
      mention.bounds.push({ by: 'at_least', bound: value }, { by: 'above', bound: value })
  }
}

function collectKeys(condition: Extract<Condition, { form: 'listed' }>, { regime, at }: Collector): void {
  if (condition.scenario) {
    const scenarios = at(lastHop(condition.scenario))
    scenarios.open = true
    for (const { name } of regime.regime.lists.find(({ name }) => name === condition.list)?.scenarios ?? [])
      scenarios.literals.add(name)
  }
  const mention = at(lastHop(condition.key))
  mention.open = true
  const keys = [...(regime.lists.get(condition.list)?.entries.keys() ?? [])].sort()
  for (const key of keys.slice(0, someKeys)) mention.keys.add(key)
}

function bound(
  mention: Mention,
  { by, bound: value }: { readonly by: Comparison; readonly bound: Bound },
  { regime }: Collector,
): void {
  const number = boundOf(regime, value)
  if (typeof number === 'number') mention.bounds.push({ by, bound: number })
}
