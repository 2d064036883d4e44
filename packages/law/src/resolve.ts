/**
 * The text of a day: a regime as it stands on one day, compiled. Provisions not in force are left out, parameters have
 * their value, lists only the entries that are valid. Compiled once for each regime and day, and kept.
 */
import { Answers } from './answers.ts'
import { compileLater } from './condition.ts'
import { shift } from './days.ts'
import type { Interval } from './declaration.ts'
import { nothing } from './graph.ts'
import { compare } from './interval.ts'
import { type Kleene, NO, UNKNOWN } from './kleene.ts'
import { definitionScope, legScope, type Node } from './node.ts'
import { compilePath, type ReadPath, writePath } from './path.ts'
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

/** Whatever is concluded of a record has a place for its answers. */
export interface ResolvedDefinition {
  readonly answers: Answers
  readonly definition: Definition
  readonly when: Node
  readonly until: Node | null
}

/** An entry, or one tier of it. */
export interface ResolvedEntry {
  readonly answers: Answers
  readonly entry: ListEntry
  readonly condition: Condition | null
  readonly when: Node | null
  readonly needs: readonly string[]
}

export interface ResolvedList {
  readonly list: List
  readonly entries: ReadonlyMap<string, readonly ResolvedEntry[]>
  /** The scenarios of which a person has attested that all entries are here. */
  readonly complete: ReadonlySet<string>
}

export interface ResolvedProvision {
  readonly provision: Provision
  readonly index: number
  /** Whether it can make a finding heavier by itself. */
  readonly weighs: boolean
  /** Of the whole at 0, of each record at its index and one. */
  readonly answers: Answers
  readonly when: Node
  /** The records that it is judged for one by one, and the party that it binds. */
  readonly each: ReadPath | null
  readonly binds: ReadPath | null
  /** The provisions in force that defeat this one, groups written out, by id. */
  readonly unless: readonly Defeater[]
  /** The conditions of its duties, in their order. */
  readonly duties: readonly { readonly done: Node | null; readonly only: Node | null }[]
}

export interface Defeater {
  readonly by: ResolvedProvision
  /** Whether both are judged for each of the same records: then it defeats record by record. */
  readonly recordByRecord: boolean
}

export interface ResolvedCounter {
  readonly counter: Counter
  readonly index: number
  /** `REGIME.counter`. */
  readonly code: string
}

export interface ResolvedMechanism {
  readonly index: number
  readonly mechanism: Mechanism
  readonly inForce: boolean
  readonly available: Node | null
  readonly held: Node
}

export interface ResolvedRegime {
  readonly regime: Regime
  readonly parameters: ReadonlyMap<string, BoundValue>
  readonly lists: ReadonlyMap<string, ResolvedList>
  readonly counters: ReadonlyMap<string, ResolvedCounter>
  readonly definitions: ReadonlyMap<string, ResolvedDefinition>
  readonly provisions: ReadonlyMap<string, ResolvedProvision>
  readonly mechanisms: ReadonlyMap<string, ResolvedMechanism>
  readonly applies: Node
  readonly transfer: Node
  /** All provisions in force, in the order of the files. */
  readonly current: readonly ResolvedProvision[]
  /** All places for answers that the regime has. */
  readonly answers: readonly Answers[]
}

/** `none`: the law fixes no number that day. `not-known`: it does, and our text of it does not show which. */
export type BoundValue = number | 'none' | 'not-known'

/** A regime changes on few days: between two of them its text is the same, and compiled once. */
interface Kept {
  readonly days: readonly Day[]
  readonly texts: (ResolvedRegime | undefined)[]
  /** What was asked for last, which is asked for again. */
  day: Day | null
  text: ResolvedRegime | null
}
const kept = new WeakMap<Regime, Kept>()

/** The regime as it stands on `day`. */
export function resolve(regime: Regime, day: Day): ResolvedRegime {
  let known = kept.get(regime)
  if (known === undefined) {
    const days = daysOfChange(regime)
    known = { days, texts: [], day: null, text: null }
    kept.set(regime, known)
  }
  if (known.text !== null && known.day === day) return known.text
  const { days, texts } = known
  let epoch = 0
  while (epoch < days.length && days[epoch]! <= day) epoch++
  const text = texts[epoch] ?? compileRegime(regime, day)
  texts[epoch] = text
  known.day = day
  known.text = text
  return text
}

/** The days on which the text is another than on the day before. */
function daysOfChange(regime: Regime): readonly Day[] {
  const days = new Set<Day>()
  const span = ({ from, until }: InForce): void => {
    if (from !== null) days.add(from)
    if (until !== null) days.add(shift(until, { days: 1 }, 1, new Set()))
  }
  for (const { in_force } of [...regime.provisions, ...regime.mechanisms]) span(in_force)
  for (const list of regime.lists) for (const entry of list.entries) span(entry.in_force)
  for (const parameter of regime.parameters) for (const { from } of parameter.values) days.add(from)
  return [...days].sort()
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
  if (table.list.match === 'exact') return table.entries.get(key) ?? nothing
  let found: readonly ResolvedEntry[] = nothing
  for (let code = key; code !== ''; code = code.slice(0, Math.max(0, code.lastIndexOf('.')))) {
    const own = table.entries.get(code)
    if (own) found = found.length === 0 ? own : [...found, ...own]
  }
  return found
}

function compileRegime(regime: Regime, day: Day): ResolvedRegime {
  const answers: Answers[] = []
  const place = (): Answers => {
    const made = new Answers()
    answers.push(made)
    return made
  }
  const lists = new Map<string, ResolvedList>()
  const definitions = new Map<string, ResolvedDefinition>()
  const provisions = new Map<string, ResolvedProvision & { unless: Defeater[] }>()
  const mechanisms = new Map<string, ResolvedMechanism>()
  const parameters = new Map(
    regime.parameters.map(parameter => [parameter.name, valueOn(parameter.values, day)]),
  )
  const counters = new Map(
    regime.counters.map((counter, index) => [
      counter.name,
      { counter, index, code: `${regime.code}.${counter.name}` },
    ]),
  )
  const shell = { regime, parameters, lists, counters, definitions, provisions, mechanisms, answers }
  const scope = legScope(shell as unknown as ResolvedRegime)
  for (const list of regime.lists) lists.set(list.name, compileList(list, day, scope, place))
  for (const definition of regime.definitions) {
    const own = definitionScope(scope.regime, definition.of)
    const until = definition.presumeNoUntil ? compileLater(definition.presumeNoUntil, own) : null
    const when = compileLater(definition.when, own)
    definitions.set(definition.name, { definition, when, until, answers: place() })
  }
  regime.mechanisms.forEach((mechanism, index) => {
    const available = mechanism.available_when ? compileLater(mechanism.available_when, scope) : null
    const held = compileLater(mechanism.held_when, scope)
    const now = inForce(mechanism.in_force, day)
    mechanisms.set(mechanism.name, { mechanism, index, inForce: now, available, held })
  })
  const texts = regime.provisions.filter(provision => inForce(provision.in_force, day))
  texts.forEach((provision, index) => {
    provisions.set(provision.id, compileProvision(provision, index, scope, place()))
  })
  const current = [...provisions.values()]
  for (const one of current) one.unless.push(...defeatersOf(one.provision, current))
  return Object.assign(shell, {
    applies: compileLater(regime.applies_when, scope),
    transfer: compileLater(regime.transfer_when, scope),
    current,
  })
}

function compileProvision(
  provision: Provision,
  index: number,
  scope: ReturnType<typeof legScope>,
  answers: Answers,
): ResolvedProvision & { unless: Defeater[] } {
  const own = provision.each
    ? { ...scope, slots: new Map([...scope.slots, [provision.each.as, scope.next]]), next: scope.next + 1 }
    : scope
  return {
    provision,
    index,
    weighs: provision.then.prohibit || provision.then.require !== null,
    answers,
    each: provision.each ? compilePath(provision.each.over, scope) : null,
    binds: provision.binds ? compilePath(provision.binds, own) : null,
    when: compileLater(provision.when, own),
    unless: [],
    duties: provision.then.oblige.map(duty => ({
      done: duty.done_when ? compileLater(duty.done_when, own) : null,
      only: duty.only_when ? compileLater(duty.only_when, own) : null,
    })),
  }
}

function compileList(
  list: List,
  day: Day,
  scope: ReturnType<typeof legScope>,
  place: () => Answers,
): ResolvedList {
  const entries = new Map<string, ResolvedEntry[]>()
  for (const entry of list.entries) {
    if (!inForce(entry.in_force, day)) continue
    const resolved = tiersOf(entry).map(({ needs, conditions }) => {
      const condition = conditionOfAll(conditions)
      const when = condition === null ? null : compileLater(condition, scope)
      return { entry, needs, condition, when, answers: place() }
    })
    for (const key of entry.keys) {
      const known = entries.get(key)
      if (known) known.push(...resolved)
      else entries.set(key, [...resolved])
    }
  }
  const whole = (list.attested ?? []).filter(({ given, of }) => given === of)
  return { list, entries, complete: new Set(whole.map(({ scenario }) => scenario)) }
}

function conditionOfAll(conditions: readonly Condition[]): Condition | null {
  const [first] = conditions
  if (first === undefined) return null
  return conditions.length === 1 ? first : { form: 'all', of: conditions }
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

/** Those that `unless` names, by themselves or by their group, sorted by id. */
function defeatersOf(provision: Provision, current: readonly ResolvedProvision[]): Defeater[] {
  const named = new Set(provision.unless)
  return current
    .filter(({ provision: { id } }) => id !== provision.id)
    .filter(
      ({ provision: { id, group } }) => named.has(id) || (group !== null && named.has(`group:${group}`)),
    )
    .sort((a, b) => (a.provision.id < b.provision.id ? -1 : 1))
    .map(by => ({ by, recordByRecord: sameRecords(provision, by.provision) }))
}

const sameRecords = (one: Provision, other: Provision): boolean =>
  one.each !== null && other.each !== null && writePath(one.each.over) === writePath(other.each.over)

function valueOn(values: readonly { from: Day; value: number | null }[], day: Day): BoundValue {
  let current: BoundValue = 'none'
  for (const { from, value } of values) if (from <= day) current = value ?? 'not-known'
  return current
}
