/** What a condition answers, form by form, as the reference of the law language says. */
import type { Answer, Condition, Fact, List, ListEntry, Span, Value } from '@carnet/law'
import { away, type DaysOff } from './calendar.ts'
import { boundOn, compare, countryOf, isNumber, same, someNumber, under } from './compare.ts'
import { totalOf } from './counter.ts'
import { Gaps, type Scene } from './court.ts'
import { holds } from './definition.ts'
import { namesOf } from './names.ts'
import { atTheOutset } from './scene.ts'
import { all, any, each, not, sure } from './three.ts'
import { exactly, type Found, factOf, isRecord, walk } from './walk.ts'

type Form<Name extends Condition['form']> = Extract<Condition, { form: Name }>

export function answer(condition: Condition, scene: Scene): Answer {
  // What a part read and did not know matters only where the whole is not known.
  const gaps = new Gaps()
  const found = plainAnswer(condition, { ...scene, gaps })
  if (found === 'unknown') scene.gaps.join(gaps)
  return found
}

function plainAnswer(condition: Condition, scene: Scene): Answer {
  switch (condition.form) {
    case 'always':
      return 'yes'
    case 'all':
      return all(each(condition.of, part => answer(part, scene)))
    case 'any':
      return any(each(condition.of, part => answer(part, scene)))
    case 'not':
      return not(answer(condition.of, scene))
    case 'fact':
      return fact(condition, scene)
    case 'compare':
      return compareFact(condition, scene)
    case 'quantify':
      return quantify(condition, scene)
    case 'sum':
      return sum(condition, scene)
    case 'holds':
      return someRecord(walk(condition.of, scene), record =>
        holds(condition.regime, condition.definition, record, scene),
      )
    case 'listed':
      return listed(condition, scene)
    case 'counter': {
      const bound = boundOn(condition.bound, scene.regime, scene.input.declaration.as_of)
      scene.gaps.add(scene.leg, `counter.${condition.counter}`)
      // The total is the unknown fact, not what it adds up.
      const total = totalOf(condition.counter, { ...scene, gaps: new Gaps() })
      return compare(total, condition.by, bound)
    }
    case 'judged':
      return someRecord(walk(condition.of, scene), record => judged(condition.term, record, scene))
    case 'day':
      return days(walk(condition.day, scene), walk(condition.by, scene), (day, by) => day <= by)
    case 'age':
      return age(condition, scene)
    case 'window':
      return window(condition, scene)
  }
}

/** Some record of what was found answers yes; others may, where there may be others. */
function someRecord(found: Found, ask: (record: Fact) => Answer): Answer {
  const answers = found.values.filter(isRecord).map(ask)
  return any(found.open ? [...answers, 'unknown'] : answers)
}

function fact(condition: Form<'fact'>, scene: Scene): Answer {
  const found = walk(condition.path, scene)
  const { values } = condition
  const other: Found =
    'path' in values ? walk(values.path, scene) : { values: values as readonly Value[], open: false }
  const matches = (value: Value, wanted: Value): Answer => {
    if (condition.test === 'under') return sure(under(String(value), String(wanted)))
    if (condition.places && typeof value === 'string')
      return sure(value === wanted || countryOf(value, scene.input.vocabulary) === wanted)
    return same(value, wanted)
  }
  const isAmong = (value: Value): Answer =>
    any([...other.values.map(wanted => matches(value, wanted)), other.open ? 'unknown' : 'no'])
  const emptied = (side: Found): boolean => side.values.length === 0 && !side.open
  if (emptied(found) || emptied(other)) return 'no'
  if (condition.test === 'only') return all([...found.values.map(isAmong), found.open ? 'unknown' : 'yes'])
  return any([...found.values.map(isAmong), found.open ? 'unknown' : 'no'])
}

function compareFact(condition: Form<'compare'>, scene: Scene): Answer {
  const found = walk(condition.path, scene)
  const bound = boundOn(condition.bound, scene.regime, scene.input.declaration.as_of)
  const numbers = found.values.filter(isNumber)
  if (numbers.length === 0) return found.open ? compare(someNumber, condition.by, bound) : 'no'
  return any(numbers.map(number => compare(number, condition.by, bound)))
}

function withVariable(scene: Scene, name: string, value: Value): Scene {
  return { ...scene, variables: new Map([...scene.variables, [name, exactly(value)]]) }
}

function quantify({ quantifier, over, as, where }: Form<'quantify'>, scene: Scene): Answer {
  const found = walk(over, scene)
  const answers = found.values.map(value => answer(where, withVariable(scene, as, value)))
  const rest: Answer[] = found.open ? ['unknown'] : []
  if (quantifier === 'every') return all([...answers, ...rest])
  const some = any([...answers, ...rest])
  return quantifier === 'some' ? some : not(some)
}

/** Records that surely match count at both ends, those that may match and those that are not named at the upper end. */
function sum(condition: Form<'sum'>, scene: Scene): Answer {
  const { over, field, as, where } = condition
  const found = walk(over, scene)
  let low = 0
  let high = 0
  let named = 0
  for (const record of found.values) {
    if (!isRecord(record)) continue
    const matches = answer(where, withVariable(scene, as, record))
    const said = factOf(record, field, scene)
    const number = said.values.find(isNumber) ?? (said.open ? someNumber : { low: 0, high: 0 })
    named += number.low
    if (matches === 'yes') low += number.low
    if (matches !== 'no') high += number.high
  }
  if (found.open)
    high += isShare(condition, found, scene) ? Math.max(0, 100 - named) : Number.POSITIVE_INFINITY
  const bound = boundOn(condition.bound, scene.regime, scene.input.declaration.as_of)
  return compare({ low, high }, condition.by, bound)
}

/** Whether shares of a whole are added: those that are not named are at most the rest of a hundred. */
function isShare({ over, field }: Form<'sum'>, { values }: Found, { input }: Scene): boolean {
  const { records } = input.vocabulary
  const hop = over.hops[over.hops.length - 1] ?? ''
  const first = values.find(isRecord)
  const kinds = first
    ? [first.kind]
    : Object.values(records).flatMap(({ facts }) => (facts[hop] ? [facts[hop].of] : []))
  return kinds.some(kind => records[kind]?.facts[field]?.of === 'percent')
}

/** Some value has an entry that is valid on the day and whose own condition holds. */
function listed(condition: Form<'listed'>, scene: Scene): Answer {
  const { list: name, key, places } = condition
  const { regime, input } = scene
  const list = namesOf(regime).lists.get(name)
  if (!list) return 'unknown'
  const day = input.declaration.as_of
  const valid = list.entries.filter(({ in_force: { from, until } }) => isInForce(from, until, day))
  const covers = (keyed: string, value: string): boolean =>
    list.match === 'under' ? under(value, keyed) : value === keyed
  const entriesOf = (value: string) => {
    const own = valid.filter(entry => entry.keys.some(keyed => covers(keyed, value)))
    const country = places ? countryOf(value, input.vocabulary) : null
    return own.length > 0 || country === null ? own : valid.filter(entry => entry.keys.includes(country))
  }
  const found = walk(key, scene)
  const scenarios = condition.scenario ? walk(condition.scenario, scene) : null
  const closed = condition.loadedOnly || list.closed || isAttested(list, scenarios)
  const isListed = (value: Value): Answer => {
    const entries = entriesOf(String(value)).map(entry => {
      const within = inScenario(entry, scenarios)
      return within === 'no' ? within : all([within, entryHolds(entry, condition.needs, scene)])
    })
    return any(closed ? entries : [...entries, 'unknown'])
  }
  return any([...found.values.map(isListed), found.open ? 'unknown' : 'no'])
}

/** An entry of no scenario is of all; where no scenario is asked for, every entry counts. */
function inScenario({ scenario }: ListEntry, asked: Found | null): Answer {
  if (scenario === undefined || asked === null || asked.values.includes(scenario)) return 'yes'
  return asked.open ? 'unknown' : 'no'
}

/** The scenarios are all said, there is one, and of each a person has attested that no entry is missing. */
function isAttested({ attested = [] }: List, asked: Found | null): boolean {
  if (asked === null || asked.open || asked.values.length === 0) return false
  return asked.values.every(value => attested.some(one => one.scenario === value && one.given === one.of))
}

/** Its own condition and, where it has tiers, one of them; with `needs`, one of those that name the mechanism. */
function entryHolds({ when, tiers = [] }: ListEntry, needs: string | undefined, scene: Scene): Answer {
  const wanted = tiers.filter(tier => needs === undefined || tier.needs.includes(needs))
  if (wanted.length === 0 && (tiers.length > 0 || needs !== undefined)) return 'no'
  if (!when && tiers.length === 0) return 'yes'
  // It knows the variables of the leg only.
  const inner = atTheOutset(scene)
  const own = when ? answer(when, inner) : 'yes'
  return tiers.length === 0 ? own : all([own, any(wanted.map(tier => answer(tier.when, inner)))])
}

export const isInForce = (from: string | null, until: string | null, day: string): boolean =>
  from !== null && from <= day && (until === null || day <= until)

function judged(term: string, record: Fact, { input, gaps }: Scene): Answer {
  const assumed = input.assumed?.get(record)?.get(`judged.${term}`)?.values[0]
  const answered = assumed ?? record.judged[term]?.answer
  if (answered !== undefined) return sure(answered === true)
  gaps.add(record, `judged.${term}`)
  return input.vocabulary.judgements[term]?.silence === 'no' ? 'no' : 'unknown'
}

/** Compares two days; a day that was not said is unknown, one that there is not is no. */
function days(one: Found, other: Found, test: (day: string, other: string) => boolean | null): Answer {
  const pairs = one.values.flatMap(day =>
    other.values.map((by): Answer => {
      const found = test(String(day), String(by))
      return found === null ? 'unknown' : sure(found)
    }),
  )
  const none = (side: Found): boolean => side.values.length === 0 && !side.open
  if (none(one) || none(other)) return 'no'
  return any([...pairs, one.open || other.open ? 'unknown' : 'no'])
}

function age({ day, not_older_than: span }: Form<'age'>, scene: Scene): Answer {
  const today = scene.input.declaration.as_of
  const off = daysOff(span, scene)
  const isYoung = (one: string) => off && away(today, span, -1, off) <= one && one <= today
  return days(walk(day, scene), exactly(today), isYoung)
}

function window({ day, within, before, after }: Form<'window'>, scene: Scene): Answer {
  const off = daysOff(within, scene)
  const one = walk(day, scene)
  if (after)
    return days(one, walk(after, scene), (d, start) => off && start <= d && d <= away(start, within, 1, off))
  const end = before ? walk(before, scene) : exactly(scene.input.declaration.as_of)
  return days(one, end, (d, last) => off && away(last, within, -1, off) <= d && d <= last)
}

/** Null where working days are to be counted without a calendar: then nobody can say. */
function daysOff(span: Span, { regime, input }: Scene): DaysOff | null {
  const keys = (name: string | undefined): readonly string[] | null => {
    const list = name === undefined ? undefined : namesOf(regime).lists.get(name)
    const valid = list?.entries.filter(({ in_force: { from, until } }) =>
      isInForce(from, until, input.declaration.as_of),
    )
    return valid?.flatMap(entry => entry.keys) ?? null
  }
  const holidays = keys(span.calendar)
  if (span.working_days && !holidays) return null
  return { holidays: holidays ?? [], worked: keys(span.worked) ?? [] }
}
