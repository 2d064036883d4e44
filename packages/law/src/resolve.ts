/**
 * The text of a day: a regime as it stands on one day, compiled. Provisions not in force are left out, parameters have
 * their value, lists only the entries that are valid. Compiled once for each regime and day, and kept.
 */
import { compile } from './condition.ts'
import type { Interval } from './declaration.ts'
import { compare } from './interval.ts'
import { type Kleene, NO, UNKNOWN } from './kleene.ts'
import { definitionScope, type Frame, legScope, type Node } from './node.ts'
import { compilePath } from './path.ts'
import type {
  Bound,
  Comparison,
  Condition,
  Counter,
  Day,
  Definition,
  InForce,
  List,
  ListEntry,
  Mechanism,
  Provision,
  Regime,
} from './regime.ts'
import type { Reading } from './world.ts'

export interface ResolvedDefinition {
  readonly definition: Definition
  readonly when: Node
  readonly until: Node | null
}

/** An entry, or one tier of it. */
export interface ResolvedEntry {
  readonly entry: ListEntry
  readonly when: Node | null
  readonly needs: readonly string[]
}

export interface ResolvedList {
  readonly list: List
  readonly entries: ReadonlyMap<string, readonly ResolvedEntry[]>
  /** The scenarios of which a person has attested that all entries are here. */
  readonly complete: ReadonlySet<string>
}

type ReadPath = (frame: Frame) => Reading

export interface ResolvedProvision {
  readonly provision: Provision
  readonly when: Node
  /** The records that it is judged for one by one, and the party that it binds. */
  readonly each: ReadPath | null
  readonly binds: ReadPath | null
  /** Ids of the provisions in force that defeat this one, groups written out. */
  readonly unless: readonly string[]
  /** The conditions of its duties, in their order. */
  readonly duties: readonly { readonly done: Node | null; readonly only: Node | null }[]
}

export interface ResolvedMechanism {
  readonly mechanism: Mechanism
  readonly inForce: boolean
  readonly available: Node | null
  readonly held: Node
}

export interface ResolvedRegime {
  readonly regime: Regime
  readonly day: Day
  readonly parameters: ReadonlyMap<string, BoundValue>
  readonly lists: ReadonlyMap<string, ResolvedList>
  readonly counters: ReadonlyMap<string, Counter>
  readonly definitions: ReadonlyMap<string, ResolvedDefinition>
  readonly provisions: ReadonlyMap<string, ResolvedProvision>
  readonly mechanisms: ReadonlyMap<string, ResolvedMechanism>
  readonly applies: Node
  readonly transfer: Node
}

/** `none`: the law fixes no number that day. `not-known`: it does, and our text of it does not show which. */
export type BoundValue = number | 'none' | 'not-known'

const kept = new WeakMap<Regime, Map<Day, ResolvedRegime>>()

/** The regime as it stands on `day`. */
export function resolve(regime: Regime, day: Day): ResolvedRegime {
  const days = kept.get(regime) ?? new Map<Day, ResolvedRegime>()
  kept.set(regime, days)
  const known = days.get(day)
  if (known) return known
  const resolved = compileRegime(regime, day)
  days.set(day, resolved)
  return resolved
}

export function inForce(span: InForce, day: Day): boolean {
  return span.from !== null && span.from <= day && (span.until === null || day <= span.until)
}

/** A number, or the value of a parameter on the day of the regime. */
export function boundOf(regime: ResolvedRegime, bound: Bound): BoundValue {
  return typeof bound === 'number' ? bound : (regime.parameters.get(bound.parameter) ?? 'none')
}

/** How a number known within bounds compares: with no value that day it does not, with one we do not know nobody can say. */
export function compareBound(interval: Interval, by: Comparison, bound: BoundValue): Kleene {
  if (bound === 'none') return NO
  return bound === 'not-known' ? UNKNOWN : compare(interval, by, bound)
}

/** The entries of a list that speak of a key: its own, and on a list of subtrees those of all that it lies below. */
export function entriesFor(table: ResolvedList, key: string): readonly ResolvedEntry[] {
  if (table.list.match === 'exact') return table.entries.get(key) ?? []
  const found: ResolvedEntry[] = []
  for (let code = key; code !== ''; code = code.slice(0, Math.max(0, code.lastIndexOf('.')))) {
    found.push(...(table.entries.get(code) ?? []))
  }
  return found
}

function compileRegime(regime: Regime, day: Day): ResolvedRegime {
  const lists = new Map<string, ResolvedList>()
  const definitions = new Map<string, ResolvedDefinition>()
  const provisions = new Map<string, ResolvedProvision>()
  const mechanisms = new Map<string, ResolvedMechanism>()
  const parameters = new Map(
    regime.parameters.map(parameter => [parameter.name, valueOn(parameter.values, day)]),
  )
  const counters = new Map(regime.counters.map(counter => [counter.name, counter]))
  const shell = { regime, day, parameters, lists, counters, definitions, provisions, mechanisms }
  const scope = legScope(shell as unknown as ResolvedRegime)
  for (const list of regime.lists)
    lists.set(
      list.name,
      compileList(list, day, entry => compile(entry, scope)),
    )
  for (const definition of regime.definitions) {
    const own = definitionScope(scope.regime, definition.of)
    const until = definition.presumeNoUntil ? compile(definition.presumeNoUntil, own) : null
    definitions.set(definition.name, { definition, when: compile(definition.when, own), until })
  }
  for (const mechanism of regime.mechanisms) {
    const available = mechanism.available_when ? compile(mechanism.available_when, scope) : null
    const held = compile(mechanism.held_when, scope)
    mechanisms.set(mechanism.name, { mechanism, inForce: inForce(mechanism.in_force, day), available, held })
  }
  const current = regime.provisions.filter(provision => inForce(provision.in_force, day))
  for (const provision of current) provisions.set(provision.id, compileProvision(provision, current, scope))
  return Object.assign(shell, {
    applies: compile(regime.applies_when, scope),
    transfer: compile(regime.transfer_when, scope),
  })
}

function compileProvision(
  provision: Provision,
  current: readonly Provision[],
  scope: ReturnType<typeof legScope>,
): ResolvedProvision {
  const own = provision.each
    ? { ...scope, slots: new Map([...scope.slots, [provision.each.as, scope.next]]), next: scope.next + 1 }
    : scope
  return {
    provision,
    each: provision.each ? compilePath(provision.each.over, scope) : null,
    binds: provision.binds ? compilePath(provision.binds, own) : null,
    when: compile(provision.when, own),
    unless: writtenOut(provision, current),
    duties: provision.then.oblige.map(duty => ({
      done: duty.done_when ? compile(duty.done_when, own) : null,
      only: duty.only_when ? compile(duty.only_when, own) : null,
    })),
  }
}

function compileList(
  list: List,
  day: Day,
  compileEntry: (condition: NonNullable<ListEntry['when']>) => Node,
): ResolvedList {
  const entries = new Map<string, ResolvedEntry[]>()
  for (const entry of list.entries) {
    if (!inForce(entry.in_force, day)) continue
    const resolved = tiersOf(entry).map(({ needs, conditions }) => ({
      entry,
      needs,
      when:
        conditions.length === 0
          ? null
          : compileEntry(conditions.length === 1 ? conditions[0]! : { form: 'all', of: conditions }),
    }))
    for (const key of entry.keys) entries.set(key, [...(entries.get(key) ?? []), ...resolved])
  }
  const whole = (list.attested ?? []).filter(({ given, of }) => given === of)
  return { list, entries, complete: new Set(whole.map(({ scenario }) => scenario)) }
}

interface Tier {
  readonly needs: readonly string[]
  readonly conditions: readonly Condition[]
}

/** Each tier stands for itself; an entry without tiers counts whenever its own condition holds. */
function tiersOf({ when, tiers = [] }: ListEntry): Tier[] {
  const own = when ? [when] : []
  if (tiers.length === 0) return [{ needs: [], conditions: own }]
  return tiers.map(tier => ({
    needs: tier.needs,
    conditions: tier.when.form === 'always' ? own : [...own, tier.when],
  }))
}

function writtenOut(provision: Provision, current: readonly Provision[]): string[] {
  const ids = new Set<string>()
  for (const name of provision.unless) {
    for (const other of current) {
      if (other.id === name || (other.group !== null && `group:${other.group}` === name)) ids.add(other.id)
    }
  }
  ids.delete(provision.id)
  return [...ids].sort()
}

function valueOn(values: readonly { from: Day; value: number | null }[], day: Day): BoundValue {
  let current: BoundValue = 'none'
  for (const { from, value } of values) if (from <= day) current = value ?? 'not-known'
  return current
}
