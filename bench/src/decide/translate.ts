/**
 * The law of a day as expressions over the fixed shape: definitions written out, quantifiers unrolled, lists as sets,
 * parameters as numbers. A second reading of the law language, apart from the engine's own.
 */
import type { Bound, Condition, Definition, List, Path, Provision, Regime, Vocabulary } from '@carnet/law'
import {
  type Answer,
  and,
  atom,
  both,
  type Expression,
  either,
  FALSE,
  NO,
  negate,
  not,
  or,
  TRUE,
  UNKNOWN,
  YES,
} from './expression.ts'
import { inList, type Listed } from './lists.ts'
import {
  answerable,
  ofSlot,
  ofWhen,
  orOthers,
  type Reading,
  read,
  slotsOf,
  type Variables,
} from './readings.ts'
import { attribute, counterAttribute, isInForce, judgedAttribute, kinds, type Slot } from './shape.ts'
import {
  amongWords,
  below,
  compared,
  meets,
  notAfter,
  ofAnyNumber,
  ofDays,
  shifted,
  type Value,
} from './tests.ts'
import { ofTotal } from './totals.ts'

/** A provision, or whether a mechanism is available or in hand, or scope or transfer. */
export interface Policy {
  readonly id: string
  readonly answer: Answer
}

export interface TranslatedRegime {
  readonly code: string
  /** `applies` and `transfer` first, then the provisions in force in the order of the files. */
  readonly policies: readonly Policy[]
  /** Whether the provision is heard of a leg that is out of scope, too. */
  readonly reaching: readonly boolean[]
}

/** The policies of one regime; `regimes` are those that definitions may be borrowed from. */
export function translate(
  regime: Regime,
  regimes: readonly Regime[],
  vocabulary: Vocabulary,
  asOf: string,
): TranslatedRegime {
  const law = new Translation(regime, regimes, vocabulary, asOf)
  const provisions = regime.provisions.filter(({ in_force }) => isInForce(in_force, asOf))
  const scope = law.ofLeg(regime.applies_when)
  const transfer = both(law.ofLeg(regime.transfer_when), { yes: scope.may, may: scope.may })
  return {
    code: regime.code,
    policies: [
      { id: 'applies', answer: scope },
      { id: 'transfer', answer: transfer },
      ...provisions.map(provision => ({ id: provision.id, answer: law.provision(provision, provisions) })),
    ],
    reaching: provisions.map(({ reaches }) => reaches === 'any-leg'),
  }
}

class Translation {
  readonly regime: Regime
  readonly regimes: readonly Regime[]
  readonly vocabulary: Vocabulary
  readonly asOf: string
  readonly #variables: Variables
  readonly #definitions: ReadonlyMap<string, Definition>
  readonly #lists: ReadonlyMap<string, List>
  readonly #lenders = new Map<string, Translation>()
  readonly #known = new Map<string, Answer>()
  /** Definitions that grow and are being written out: where one comes back to itself, the least solution says no. */
  readonly #growing = new Map<string, boolean>()

  constructor(regime: Regime, regimes: readonly Regime[], vocabulary: Vocabulary, asOf: string) {
    this.regime = regime
    this.regimes = regimes
    this.vocabulary = vocabulary
    this.asOf = asOf
    this.#variables = new Map([
      ['leg', ofSlot('leg')],
      ['answerable', answerable(regime)],
    ])
    this.#definitions = new Map(regime.definitions.map(one => [one.name, one]))
    this.#lists = new Map(regime.lists.map(one => [one.name, one]))
  }

  ofLeg(condition: Condition): Answer {
    return this.#answer(condition, this.#variables)
  }

  /** When the provision applies to the leg, or to some record that it is judged for. */
  provision(provision: Provision, all: readonly Provision[]): Answer {
    const { ends, complete } = this.#records(provision)
    if (provision.each === null) return this.#case(provision, null, all)
    const cases = ends.map(({ when, slot }) => both(ofWhen(when), this.#case(provision, slot, all)))
    const found = either(...cases)
    return { yes: found.yes, may: or(found.may, not(complete)) }
  }

  #records({ each }: Provision): { ends: { when: Expression; slot: Slot }[]; complete: Expression } {
    if (each === null) return { ends: [], complete: TRUE }
    const reading = this.#read(each.over, this.#variables)
    return { ends: slotsOf(reading), complete: reading.complete }
  }

  #case(provision: Provision, slot: Slot | null, all: readonly Provision[]): Answer {
    const variables =
      slot && provision.each
        ? new Map([...this.#variables, [provision.each.as, ofSlot(slot)]])
        : this.#variables
    const named = new Set(provision.unless)
    const defeaters = all.filter(
      ({ id, group }) =>
        id !== provision.id && (named.has(id) || (group !== null && named.has(`group:${group}`))),
    )
    return both(
      this.#answer(provision.when, variables),
      ...defeaters.map(by => negate(this.#defeat(by, provision, slot, all))),
    )
  }

  #defeat(by: Provision, provision: Provision, slot: Slot | null, all: readonly Provision[]): Answer {
    if (by.each === null) return this.#case(by, null, all)
    const { ends, complete } = this.#records(by)
    const path = (one: Provision): string => JSON.stringify(one.each?.over)
    if (slot !== null && path(by) === path(provision)) {
      const same = ends.filter(end => end.slot === slot)
      return either(...same.map(end => both(ofWhen(end.when), this.#case(by, end.slot, all))))
    }
    if (!by.then.exempt) return this.provision(by, all)
    const every = both(...ends.map(end => either(negate(ofWhen(end.when)), this.#case(by, end.slot, all))))
    const some = or(...ends.map(end => end.when))
    return { yes: and(complete, some, every.yes), may: and(or(not(complete), some), every.may) }
  }

  #read(path: Parameters<typeof read>[0], variables: Variables): Reading {
    return read(path, variables, this.vocabulary, this.asOf)
  }

  #answer(condition: Condition, variables: Variables): Answer {
    const inner = (one: Condition): Answer => this.#answer(one, variables)
    const path = (one: Parameters<typeof read>[0]): Reading => this.#read(one, variables)
    switch (condition.form) {
      case 'always':
        return YES
      case 'all':
        return both(...condition.of.map(inner))
      case 'any':
        return either(...condition.of.map(inner))
      case 'not':
        return negate(inner(condition.of))
      case 'fact': {
        const reading = path(condition.path)
        if (!('path' in condition.values)) {
          const { test, values } = condition
          return amongWords(test, test === 'under' ? below(values, this.vocabulary) : values, reading)
        }
        if (condition.test === 'only') throw new Error('`only` of a path is not translated')
        return meets(reading, path(condition.values.path))
      }
      case 'compare':
        return compared(path(condition.path), condition.by, this.#bound(condition.bound))
      case 'quantify':
        return this.#quantified(condition, variables)
      case 'sum':
        return this.#sum(condition, variables)
      case 'holds':
        return this.#holds(condition, path(condition.of))
      case 'listed':
        return this.#listed(condition, variables)
      case 'counter':
        return this.#counted(condition)
      case 'judged':
        return this.#judged(condition.term, path(condition.of))
      case 'day': {
        const [day, by] = [path(condition.day), path(condition.by)]
        const found = notAfter(day, by)
        return ofDays([day, by], { yes: found, may: found })
      }
      case 'age':
      case 'window':
        return this.#window(condition, path)
    }
  }

  #quantified(condition: Extract<Condition, { form: 'quantify' }>, variables: Variables): Answer {
    const reading = this.#read(condition.over, variables)
    const every = condition.quantifier === 'every'
    const parts = slotsOf(reading).map(({ when, slot }) => {
      const answer = this.#answer(condition.where, new Map([...variables, [condition.as, ofSlot(slot)]]))
      return every ? either(negate(ofWhen(when)), answer) : both(ofWhen(when), answer)
    })
    if (every) {
      const all = both(...parts)
      return { yes: and(all.yes, reading.complete), may: all.may }
    }
    const some = either(...parts)
    const found = orOthers(some.yes, some.may, reading)
    return condition.quantifier === 'no' ? negate(found) : found
  }

  /** Shares of a whole: what is not declared can be at most the rest of one hundred. */
  #sum(condition: Extract<Condition, { form: 'sum' }>, variables: Variables): Answer {
    const reading = this.#read(condition.over, variables)
    const bound = this.#bound(condition.bound)
    const [end, ...others] = slotsOf(reading)
    if (
      condition.by !== 'at_least' ||
      others.length > 0 ||
      typeof bound !== 'number' ||
      bound <= 0 ||
      bound > 100
    )
      throw new Error('this sum is not translated')
    if (!end) return { yes: FALSE, may: not(reading.complete) }
    const of = attribute(end.slot, condition.field)
    const where = this.#answer(condition.where, new Map([...variables, [condition.as, ofSlot(end.slot)]]))
    const unsaid = not(atom({ test: 'said', of }))
    const enough = atom({ test: '>=', of, bound })
    const rest = or(unsaid, atom({ test: '<=', of, bound: 100 - bound }))
    return {
      yes: and(end.when, where.yes, enough),
      may: or(
        and(end.when, where.may, or(unsaid, enough)),
        and(not(reading.complete), or(not(end.when), where.may, rest)),
      ),
    }
  }

  #holds({ regime, definition }: Extract<Condition, { form: 'holds' }>, reading: Reading): Answer {
    const law = regime === null ? this : this.#lender(regime)
    if (law === null) return UNKNOWN
    const found = either(
      ...slotsOf(reading).map(({ when, slot }) => both(ofWhen(when), law.#definition(definition, slot))),
    )
    return orOthers(found.yes, found.may, reading)
  }

  #lender(code: string): Translation | null {
    const known = this.#lenders.get(code)
    if (known) return known
    const regime = this.regimes.find(one => one.code === code)
    if (!regime) return null
    const lender = new Translation(regime, this.regimes, this.vocabulary, this.asOf)
    this.#lenders.set(code, lender)
    return lender
  }

  #definition(name: string, slot: Slot): Answer {
    const definition = this.#definitions.get(name)
    if (!definition || definition.of !== kinds[slot]) return NO
    const key = `${name} ${slot}`
    const known = this.#known.get(key)
    if (known) return known
    if (this.#growing.has(key)) {
      this.#growing.set(key, true)
      return NO
    }
    this.#growing.set(key, false)
    const variables = new Map([...this.#variables, [definition.of, ofSlot(slot)]])
    let answer = this.#answer(definition.when, variables)
    if (definition.presumeNoUntil) {
      const until = this.#answer(definition.presumeNoUntil, variables)
      answer = { yes: answer.yes, may: or(answer.yes, and(answer.may, until.yes)) }
    }
    this.#growing.delete(key)
    // What came back to a definition that is still being written out holds for this place only.
    if (definition.grows === null || this.#growing.size === 0) this.#known.set(key, answer)
    return answer
  }

  #listed(condition: Listed, variables: Variables): Answer {
    const list = this.#lists.get(condition.list)
    if (!list) return NO
    const path = (one: Path): Reading => this.#read(one, variables)
    return inList(
      condition,
      list,
      path(condition.key),
      condition.scenario ? path(condition.scenario) : null,
      {
        vocabulary: this.vocabulary,
        asOf: this.asOf,
        ofLeg: one => this.ofLeg(one),
      },
    )
  }

  #counted({ counter: name, by, bound: written }: Extract<Condition, { form: 'counter' }>): Answer {
    const bound = this.#bound(written)
    const counter = this.regime.counters.find(one => one.name === name)
    if (bound === 'none') return NO
    if (bound === 'not-known') return UNKNOWN
    if (!counter) return ofAnyNumber(by, bound, 0)
    const of = counterAttribute(`${this.regime.code}.${name}`)
    return ofTotal(counter, of, by, bound, one => this.#definition(one, 'item'))
  }

  #judged(term: string, reading: Reading): Answer {
    const isOpen = this.vocabulary.judgements[term]?.silence !== 'no'
    const parts = slotsOf(reading).map(({ when, slot }): Answer => {
      const of = judgedAttribute(slot, term)
      const holds = and(when, atom({ test: 'among', of, many: false, values: [true] }))
      return { yes: holds, may: isOpen ? or(holds, and(when, not(atom({ test: 'said', of })))) : holds }
    })
    const found = either(...parts)
    return orOthers(found.yes, found.may, reading)
  }

  /** A day within a span of another that is known today; others would need arithmetic that the peers lack. */
  #window(
    condition: Extract<Condition, { form: 'age' | 'window' }>,
    path: (one: Parameters<typeof read>[0]) => Reading,
  ): Answer {
    const now = { root: 'as_of', hops: [] }
    const span = condition.form === 'age' ? condition.not_older_than : condition.within
    const isAfter = condition.form === 'window' && condition.before === null && condition.after !== null
    const end = path(condition.form === 'age' ? now : (condition.before ?? condition.after ?? now))
    const day = path(condition.day)
    const [fixed] = end.ends
    // Where the other day is a fact, the declarations of this bench do not say the first, so that it is no.
    if (!fixed || !('day' in fixed)) return NO
    const named = (name: string | undefined): Set<string> | null => {
      const list = name === undefined ? undefined : this.#lists.get(name)
      if (!list) return null
      return new Set(list.entries.filter(one => isInForce(one.in_force, this.asOf)).flatMap(one => one.keys))
    }
    const holidays = span.working_days ? named(span.calendar) : new Set<string>()
    if (holidays === null) return ofDays([day, end], UNKNOWN)
    const other = shifted(fixed.day, span, isAfter ? 1 : -1, holidays, named(span.worked) ?? new Set())
    const found = isAfter
      ? and(notAfter(end, day), notAfter(day, other))
      : and(notAfter(day, end), notAfter(other, day))
    return ofDays([day, end], { yes: found, may: found })
  }

  #bound(bound: Bound): Value {
    if (typeof bound === 'number') return bound
    const parameter = this.regime.parameters.find(one => one.name === bound.parameter)
    let current: Value = 'none'
    for (const { from, value } of parameter?.values ?? [])
      if (from <= this.asOf) current = value ?? 'not-known'
    return current
  }
}
