/** Tests of facts, numbers and days over the fixed shape. */
import { type Condition, isDay, type Literal, type Span, shift, type Vocabulary } from '@carnet/law'
import {
  type Answer,
  and,
  atom,
  type Expression,
  FALSE,
  NO,
  not,
  type Order,
  or,
  type Plain,
  TRUE,
} from './expression.ts'
import { anyThere, type End, isThere, orOthers, type Reading } from './readings.ts'
import { dayNumber } from './shape.ts'

type FactTest = Extract<Condition, { form: 'fact' }>
type Comparison = Extract<Condition, { form: 'compare' }>['by']
export type Value = number | 'none' | 'not-known'

/** A fact against words that the law names. */
export function amongWords(test: FactTest['test'], words: readonly Plain[], reading: Reading): Answer {
  if (test === 'only') {
    const within = and(...reading.ends.map(end => or(not(isThere(end)), allAmong(end, words))))
    const there = anyThere(reading)
    return { yes: and(reading.complete, there, within), may: and(or(not(reading.complete), there), within) }
  }
  const found = or(...reading.ends.map(end => and(end.when, someAmong(end, words))))
  return orOthers(found, found, reading)
}

function someAmong(end: End, values: readonly Plain[]): Expression {
  return 'attribute' in end ? atom({ test: 'among', of: end.attribute, many: end.type.many, values }) : FALSE
}

function allAmong(end: End, values: readonly Plain[]): Expression {
  if (!('attribute' in end)) return FALSE
  if (!end.type.many) return someAmong(end, values)
  return atom({ test: 'within', of: end.attribute, values })
}

/** All codes of the vocabulary that are one of these or lie below one. */
export function below(roots: readonly Literal[], vocabulary: Vocabulary): string[] {
  const trees = [vocabulary.categories, vocabulary.purposes, vocabulary.sectors]
  const codes = new Set([...trees.flatMap(tree => Object.keys(tree)), ...roots.map(String)])
  return [...codes].filter(code => roots.some(root => code === root || code.startsWith(`${root}.`)))
}

/** Whether two paths have a value in common. */
export function meets(one: Reading, other: Reading): Answer {
  const found = or(
    ...one.ends.flatMap(end => other.ends.map(against => and(end.when, against.when, same(end, against)))),
  )
  const canBe = (reading: Reading): Expression => not(and(reading.complete, not(anyThere(reading))))
  const open = and(canBe(one), canBe(other), not(and(one.complete, other.complete)))
  return { yes: found, may: or(found, open) }
}

function same(one: End, other: End): Expression {
  if ('slot' in one || 'slot' in other)
    return 'slot' in one && 'slot' in other && one.slot === other.slot ? TRUE : FALSE
  if ('day' in one || 'day' in other) throw new Error('a day compared with a code')
  const many = [one.type.many, other.type.many] as const
  return atom({ test: 'meets', of: one.attribute, other: other.attribute, many })
}

const orders: Readonly<Record<Comparison, Order>> = { at_least: '>=', above: '>', at_most: '<=', below: '<' }

/** A number against a bound. What is not said may be any number that is not negative. */
export function compared(reading: Reading, by: Comparison, bound: Value): Answer {
  const there = anyThere(reading)
  const silent = and(not(there), not(reading.complete))
  if (bound === 'none') return NO
  if (bound === 'not-known') return { yes: FALSE, may: or(there, silent) }
  // Of the numbers of several records, the first that is there.
  const holds = or(
    ...reading.ends.map((end, index) =>
      'attribute' in end
        ? and(
            end.when,
            not(or(...reading.ends.slice(0, index).map(isThere))),
            atom({ test: orders[by], of: end.attribute, bound }),
          )
        : FALSE,
    ),
  )
  const any = ofAnyNumber(by, bound, 0)
  return { yes: or(holds, and(silent, any.yes)), may: or(holds, and(silent, any.may)) }
}

/** How a number compares of which only a lower bound is known. */
export function ofAnyNumber(by: Comparison, bound: number, low: number): Answer {
  const reached = by === 'at_least' || by === 'at_most' ? low >= bound : low > bound
  switch (by) {
    case 'at_least':
    case 'above':
      return { yes: reached ? TRUE : FALSE, may: TRUE }
    case 'at_most':
      return { yes: FALSE, may: low > bound ? FALSE : TRUE }
    case 'below':
      return { yes: FALSE, may: low >= bound ? FALSE : TRUE }
  }
}

/** Two days: `test` says what is asked of them once both are known. */
export function ofDays(readings: readonly Reading[], test: Answer): Answer {
  const there = readings.map(anyThere)
  const possible = readings.map((reading, index) => or(there[index]!, not(reading.complete)))
  return {
    yes: and(...there, test.yes),
    may: and(...possible, or(not(and(...there)), test.may)),
  }
}

/** Whether the first day is on or before the second. */
export function notAfter(one: Reading, other: Reading): Expression {
  const [a, b] = [one.ends[0], other.ends[0]]
  if (!a || !b) return FALSE
  if (one.ends.length + other.ends.length > 2) throw new Error('days of several records')
  if ('day' in a && 'day' in b) return a.day <= b.day ? TRUE : FALSE
  if ('attribute' in a && 'day' in b) return atom({ test: '<=', of: a.attribute, bound: dayNumber(b.day) })
  if ('day' in a && 'attribute' in b) return atom({ test: '>=', of: b.attribute, bound: dayNumber(a.day) })
  if ('attribute' in a && 'attribute' in b)
    return atom({ test: 'not-after', of: a.attribute, other: b.attribute })
  return FALSE
}

/** The day `span` before or after a known day, counted as the law counts it. */
export function shifted(
  day: string,
  span: Span,
  sign: 1 | -1,
  holidays: Set<string>,
  worked: Set<string>,
): Reading {
  if (!isDay(day)) throw new Error(`${day} is no day`)
  return { ends: [{ when: TRUE, day: shift(day, span, sign, holidays, worked) }], complete: TRUE }
}
