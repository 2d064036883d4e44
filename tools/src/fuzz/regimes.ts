/** Random regimes: every part of the language, as the texts of their files. */
import { bareConditions, scenarioRules } from './bare.ts'
import type { Chance } from './chance.ts'
import { condition, type Law, type Names, type Written } from './conditions.ts'
import { type ListParts, writeList } from './lists.ts'
import { findPath, isOfKind, isRecords, type Variables } from './paths.ts'
import { days, mechanisms, numbers } from './values.ts'
import { duties } from './vocabulary.ts'

/** The files of a regime, by name, as plain data. */
export type RegimeWritten = Readonly<Record<string, Written>>

const words = { en: 'x', zh: '某' }
const sourced = { instrument: 'act' }
const always: Written = { day: '2024-01-01', by: '2024-01-02' }
const legVariables: Variables = { leg: 'leg', answerable: 'party', declarant: 'party' }

/** The names of the definitions of a regime, so that another may borrow them. */
export function definitionsOf(regime: RegimeWritten): { name: string; of: string }[] {
  const { definitions } = regime['definitions.yaml'] as { definitions: Record<string, { of: string }> }
  return Object.entries(definitions).map(([name, { of }]) => ({ name, of }))
}

/** A regime of this code; `lender` is one whose definitions it may borrow. */
export function writeRegime(
  chance: Chance,
  code: string,
  lender: [string, RegimeWritten] | null,
): RegimeWritten {
  const named = new Builder(chance, code, lender)
  return named.write()
}

/** Later provisions only are named, so that there is seldom a circle; the reader refuses those that groups make. */
const groupsIn = (groups: readonly (string | null)[]): string[] => [
  ...new Set(groups.flatMap(group => (group ? [`group:${group}`] : []))),
]

class Builder {
  readonly #chance: Chance
  readonly #code: string
  readonly #definitions: Record<string, Written> = {}
  readonly #known: Record<string, string[]> = {}
  readonly #parameters: Written
  readonly #parameterNames: string[]
  #lists: Record<string, Written> = {}
  #counters: Record<string, Written> = {}

  constructor(chance: Chance, code: string, lender: [string, RegimeWritten] | null) {
    this.#chance = chance
    this.#code = code
    if (lender) for (const { name, of } of definitionsOf(lender[1])) this.#know(of, `${lender[0]}/${name}`)
    this.#parameterNames = chance.some(['line', 'edge', 'mark'])
    this.#parameters = Object.fromEntries(this.#parameterNames.map(name => [name, this.#parameter()]))
  }

  write(): RegimeWritten {
    const chance = this.#chance
    this.#writeLists(false)
    for (let count = chance.below(4); count > 0; count--) this.#definition()
    if (chance.percent(50)) this.#growing()
    this.#writeCounters()
    this.#writeLists(true)
    for (let count = chance.below(4); count > 0; count--) this.#definition()
    for (const when of bareConditions(chance, Object.keys(this.#lists)))
      if (chance.percent(60)) this.#define('leg', { when })
    const ids = ['p-1', 'p-2', 'p-3', 'p-4', 'p-5'].slice(0, 1 + chance.below(5))
    const groups = ids.map(() => (chance.percent(30) ? chance.one(['one', 'two']) : null))
    const provisions = ids.map((id, index) =>
      this.#provision(id, ids.slice(index + 1), groups[index]!, groups.slice(index + 1)),
    )
    provisions.push(...this.#scenarioProvisions())
    return {
      'regime.yaml': this.#main(ids),
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
      'definitions.yaml': { ...sourced, definitions: this.#definitions },
      'mechanisms.yaml': {
        ...sourced,
        mechanisms: Object.fromEntries(mechanisms.map(name => [name, this.#mechanism()])),
      },
      'lists/lists.yaml': { ...sourced, lists: this.#lists },
      'provisions/rules.yaml': { question: words, ...sourced, parameters: this.#parameters, provisions },
    }
  }

  #know(kind: string, name: string): void {
    this.#known[kind] = [...(this.#known[kind] ?? []), name]
  }

  #names(counters: boolean): Names {
    return {
      definitions: this.#known,
      lists: Object.keys(this.#lists),
      counters: counters ? Object.keys(this.#counters) : [],
      parameters: this.#parameterNames,
    }
  }

  #law(variables: Variables, budget: number, growing: Law['growing'] = null, depth = 0): Law {
    return { chance: this.#chance, names: this.#names(true), variables, depth, budget, growing }
  }

  #condition(budget = 2, variables = legVariables): Written {
    return condition(this.#law(variables, budget))
  }

  #inForce(): Written {
    const chance = this.#chance
    const from = chance.percent(5) ? null : chance.percent(70) ? '2024-01-01' : chance.one(days)
    const until = chance.percent(15) ? { until: chance.one(days) } : {}
    if (from !== null && until.until !== undefined && until.until < from) return { from }
    return { from, ...until }
  }

  #main(ids: readonly string[]): Written {
    const chance = this.#chance
    const answerable = chance.percent(40)
      ? { [chance.one(['send', 'collect', 'show'])]: chance.one(['leg.to', 'leg.from']) }
      : {}
    const may = chance.percent(25)
    return {
      carnet_regime: 1,
      regime: this.#code,
      name: words,
      authority: words,
      time_zone: 'UTC',
      places: [this.#code],
      answerable: { ...answerable, else: chance.one(['leg.from', 'leg.to']) },
      applies_when: chance.percent(60) ? always : this.#condition(1),
      transfer_when: may ? this.#condition(2) : always,
      counters: Object.fromEntries(
        Object.entries(this.#counters).map(([name, written]) => [
          name,
          { ...written, leave_out: chance.some(ids, 0, 1) },
        ]),
      ),
    }
  }

  #definition(): void {
    const chance = this.#chance
    const of = chance.one([
      'party',
      'item',
      'leg',
      'people',
      'agreement',
      'party',
      'item',
      'leg',
      'held',
      'ownership',
    ])
    const variables = { ...legVariables, [of]: of }
    const presumed = chance.percent(25) ? { presume: 'no', until: this.#condition(1, variables) } : {}
    const when = chance.percent(10) && presumed.until ? {} : { when: this.#condition(2, variables) }
    this.#define(of, { ...when, ...presumed })
  }

  #define(of: string, written: Written): void {
    const name = `d-${Object.keys(this.#definitions).length}`
    this.#definitions[name] = { of, title: words, ...written }
    this.#know(of, name)
  }

  /** One or two definitions that may use each other, positively. */
  #growing(): void {
    const chance = this.#chance
    const names = ['g-1', 'g-2', 'g-3'].slice(0, 1 + chance.below(3))
    const kinds = names.map(() => chance.one(['party', 'party', 'item', 'leg']))
    const growing: Record<string, string[]> = {}
    names.forEach((name, index) => {
      growing[kinds[index]!] = [...(growing[kinds[index]!] ?? []), name]
    })
    names.forEach((name, index) => {
      const of = kinds[index]!
      const law = this.#law({ ...legVariables, [of]: of }, 3, growing)
      const presumed = chance.percent(15) ? { presume: 'no', until: condition({ ...law, budget: 1 }) } : {}
      this.#definitions[name] = { of, title: words, grows: 'group', when: condition(law), ...presumed }
    })
    for (const [kind, its] of Object.entries(growing)) for (const name of its) this.#know(kind, name)
  }

  #writeCounters(): void {
    const chance = this.#chance
    const classes = this.#known.item?.filter(name => !name.includes('/')) ?? []
    if (classes.length === 0) return
    for (const name of chance.some(['year', 'months'])) {
      const counted = () => ({
        class: chance.some(classes, 1, 2),
        ...(chance.percent(40) ? { not_class: chance.some(classes, 1, 1) } : {}),
      })
      this.#counters[name] = {
        title: words,
        counts: chance.one(['people', 'devices']),
        of: counted(),
        window: chance.one([{ since: 'new-year' }, { since: 'last-new-year' }, { months: 12 }]),
        key: chance.some(['answerable', 'leg.from', 'leg.to', 'leg.to_place', 'leg.from.zones'], 1, 2),
        ...(chance.percent(50) ? { none_before: counted() } : {}),
        ...sourced,
      }
    }
  }

  /** Lists by the type of what is looked up in them; those with conditions come after the definitions. */
  #writeLists(conditional: boolean): void {
    const chance = this.#chance
    const wanted = conditional
      ? ['place-late', 'category-late', 'sector-late', 'place-zone', 'category-zone', 'sector-zone']
      : ['place-early', 'category-early', 'place-open', 'day-holidays', 'day-worked']
    const parts: ListParts = {
      chance,
      counters: Object.keys(this.#counters),
      parameters: this.#parameterNames,
      inForce: () => this.#inForce(),
      when: conditional ? () => this.#condition(1) : null,
    }
    for (const name of chance.some(wanted)) this.#lists[name] = writeList(name, parts)
  }

  #parameter(): Written {
    const chance = this.#chance
    const value = (): number | null => (chance.percent(8) ? null : chance.one(numbers))
    const from = chance.some(['2024-01-01', '2025-06-01', '2025-06-02', '2027-01-01'], 1, 2)
    return { unit: 'people', values: Object.fromEntries(from.map(day => [day, value()])) }
  }

  #mechanism(): Written {
    const chance = this.#chance
    return {
      title: words,
      ...(chance.percent(50) ? { in_force: this.#inForce() } : {}),
      ...(chance.percent(60) ? { available_when: this.#condition(1) } : {}),
      held_when: this.#condition(1),
      ...(chance.percent(15) ? { redo_when: this.#condition(1) } : {}),
      ...(chance.percent(15) ? { besides: true } : {}),
    }
  }

  #provision(
    id: string,
    later: readonly string[],
    group: string | null,
    laterGroups: readonly (string | null)[],
  ): Written {
    const chance = this.#chance
    const over = chance.percent(35) ? findPath(chance, legVariables, isRecords) : null
    const name = over?.kind && chance.percent(60) ? over.kind : 'one'
    const each = over?.kind ? { for: { each: chance.percent(60) ? 'leg.items' : over.path, as: name } } : {}
    const kind = each.for?.each === 'leg.items' ? 'item' : (over?.kind ?? '')
    const variables = over?.kind ? { ...legVariables, [name]: kind } : legVariables
    const binds = chance.percent(30) ? findPath(chance, variables, isOfKind('party')) : null
    return {
      id,
      cite: words,
      text: words,
      aim: 'none-stated',
      confidence: 'verified',
      in_force: this.#inForce(),
      ...(group ? { group } : {}),
      ...(chance.percent(90) ? { when: this.#condition(2, variables) } : {}),
      ...(chance.percent(50) ? { unless: chance.some([...later, ...groupsIn(laterGroups)], 0, 2) } : {}),
      ...each,
      ...(binds ? { binds: binds.path } : {}),
      ...(chance.percent(15) ? { reaches: 'any-leg' } : {}),
      then: this.#effect(variables),
    }
  }

  /** What they come to together hangs on which scenario it is. */
  #scenarioProvisions(): Written[] {
    const chance = this.#chance
    const list = ['category-zone', 'place-zone'].find(name => this.#lists[name])
    if (!list || !chance.percent(50)) return []
    const then = chance.one<Written>([{ prohibit: true }, { require: { any_of: ['permit'] } }])
    return scenarioRules(chance, list).map((when, index) => ({
      id: `s-${index + 1}`,
      cite: words,
      text: words,
      aim: 'none-stated',
      confidence: 'verified',
      in_force: { from: '2024-01-01' },
      for: { each: 'leg.items', as: 'item' },
      when,
      then,
    }))
  }

  #effect(variables: Variables): Written {
    const chance = this.#chance
    const oblige = Array.from({ length: chance.percent(45) ? 1 + chance.below(2) : 0 }, () =>
      this.#duty(variables),
    )
    const main = chance.one<Written>([
      { prohibit: true },
      { exempt: true },
      { require: this.#ways(2) },
      { require: this.#ways(2) },
      ...(oblige.length > 0 ? [{}] : []),
    ])
    return { ...main, ...(oblige.length > 0 ? { oblige } : {}) }
  }

  #duty(variables: Variables): Written {
    const chance = this.#chance
    return {
      duty: chance.one(duties),
      due: chance.one<unknown>([
        'before',
        'before',
        'standing',
        'yearly',
        { days: 14, after: 'transfer' },
        { for: { years: 3 }, after: 'transfer' },
      ]),
      ...(chance.percent(40) ? { done_when: this.#condition(1, variables) } : {}),
      ...(chance.percent(40) ? { only_when: this.#condition(1, variables) } : {}),
    }
  }

  #ways(depth: number): Written | string {
    const chance = this.#chance
    const parts = Array.from({ length: 1 + chance.below(3) }, () =>
      depth > 0 && chance.percent(25) ? this.#ways(depth - 1) : chance.one(mechanisms),
    )
    return chance.percent(70) ? { any_of: parts } : { all_of: parts }
  }
}
