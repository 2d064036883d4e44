/** Tests of facts over cells: is, in, has, has_any, only, under, and comparison of numbers. */
import { compare, equals } from '../interval.ts'
import { fromBoolean, type Kleene, NO, or, UNKNOWN, YES } from '../kleene.ts'
import type { Comparison, Condition, Literal } from '../regime.ts'
import type { BoundValue } from '../resolve.ts'
import { codeOfWord, EMPTY, FALSE, NUMBER, OPEN, SET, TRUE, WORD, wordId } from './codes.ts'
import { UNSEEN, type WordTable, wordTable } from './matcher.ts'
import { type QuickPath, type QuickScope, quickPath } from './path.ts'
import { firstOf, isComplete, type Judge, now, valuesOf } from './state.ts'

type FactTest = Extract<Condition, { form: 'fact' }>
type Compare = Extract<Condition, { form: 'compare' }>

export function factTest(condition: FactTest, scope: QuickScope): Judge {
  const path = quickPath(condition.path, scope)
  const { read } = path
  if ('path' in condition.values) {
    const other = quickPath(condition.values.path, scope).read
    const test = condition.test === 'only' ? onlyAmong : meets
    return (leg, self, a, b) => test(read(leg, self, a, b), other(leg, self, a, b))
  }
  const words = condition.values
  const table = tableOf(condition, words, scope)
  const numbers = numbersOf(condition, words)
  const matches: Matches = code =>
    (code & 3) === WORD ? table.of(code) : (code & 3) === NUMBER ? isOneOf(code, numbers) : NO
  if (condition.test === 'only') return (leg, self, a, b) => onlyThese(read(leg, self, a, b), matches)
  const judge = (code: number): Kleene => someMatches(code, matches)
  const [first] = words
  const isPlain = condition.test !== 'under' && !condition.places && typeof first !== 'number'
  if (words.length === 1 && isPlain && first !== undefined) return isWord(path, codeOfLiteral(first), judge)
  return isAmong(path, table, judge)
}

const codeOfLiteral = (literal: string | boolean): number =>
  typeof literal === 'string' ? codeOfWord(wordId(literal)) : literal ? TRUE : FALSE

/** The ordinary case: one word is asked for, and one is said. */
function isWord({ cell, read }: QuickPath, wanted: number, judge: (code: number) => Kleene): Judge {
  if (cell?.slot === 0) {
    const { at } = cell
    return leg => {
      const code = now.cells[leg + at]!
      return code === wanted ? YES : (code & 3) === WORD && code !== OPEN ? NO : judge(code)
    }
  }
  if (cell?.slot === 1) {
    const { at } = cell
    return (_leg, self) => {
      const code = now.cells[self + at]!
      return code === wanted ? YES : (code & 3) === WORD && code !== OPEN ? NO : judge(code)
    }
  }
  return (leg, self, a, b) => {
    const code = read(leg, self, a, b)
    return code === wanted ? YES : (code & 3) === WORD && code !== OPEN ? NO : judge(code)
  }
}

/** One of several words is asked for: its answer is looked up. */
function isAmong({ cell, read }: QuickPath, table: WordTable, judge: (code: number) => Kleene): Judge {
  const find = (code: number): Kleene => ((code & 3) === WORD ? table.look(code) : judge(code))
  if (cell?.slot === 0 || cell?.slot === 1) {
    const { at, slot } = cell
    return (leg, self) => {
      const code = now.cells[(slot === 0 ? leg : self) + at]!
      const { answers } = table
      const answer = (code & 3) === WORD && code >> 2 < answers.length ? answers[code >> 2]! : UNSEEN
      return answer === UNSEEN ? find(code) : (answer as Kleene)
    }
  }
  return (leg, self, a, b) => {
    const code = read(leg, self, a, b)
    const { answers } = table
    const answer = (code & 3) === WORD && code >> 2 < answers.length ? answers[code >> 2]! : UNSEEN
    return answer === UNSEEN ? find(code) : (answer as Kleene)
  }
}

type Matches = (code: number) => Kleene

const tableOf = (condition: FactTest, values: readonly Literal[], { kinds }: QuickScope): WordTable =>
  wordTable(kinds, {
    words: values.filter(value => typeof value === 'string'),
    booleans: values.filter(value => typeof value === 'boolean'),
    isTree: condition.test === 'under',
    isPlaces: condition.places === true,
  })

const numbersOf = (condition: FactTest, values: readonly Literal[]): readonly number[] =>
  condition.places || condition.test === 'under' ? [] : values.filter(isNumber)

function isOneOf(code: number, numbers: readonly number[]): Kleene {
  const interval = intervalOf(code)
  return numbers.reduce<Kleene>((so, number) => or(so, equals(interval, number)), NO)
}

const isNumber = (value: Literal): value is number => typeof value === 'number'

function someMatches(code: number, matches: Matches): Kleene {
  if (code === EMPTY) return NO
  if (code === OPEN) return UNKNOWN
  if ((code & 3) !== SET) return matches(code)
  const { codes, complete } = now.sets[code >> 2]!
  let answer: Kleene = complete ? NO : UNKNOWN
  for (let index = 0; index < codes.length; index++) {
    const one = matches(codes[index]!)
    if (one === YES) return YES
    if (one > answer) answer = one
  }
  return answer
}

/** A set has a member, and no member that is not one of these. */
function onlyThese(code: number, matches: Matches): Kleene {
  let answer: Kleene = isComplete(code) ? fromBoolean(code !== EMPTY) : UNKNOWN
  for (const value of [...valuesOf(code)]) {
    const among = matches(value)
    if (among < answer) answer = among
  }
  return answer
}

function meets(one: number, other: number): Kleene {
  if (one === EMPTY || other === EMPTY) return NO
  if (one === OPEN || other === OPEN) return UNKNOWN
  if ((one & 3) !== SET && (other & 3) !== SET) return same(one, other)
  let answer: Kleene = isComplete(one) && isComplete(other) ? NO : UNKNOWN
  for (const value of [...valuesOf(one)]) answer = or(answer, among(value, other))
  return answer
}

function among(value: number, other: number): Kleene {
  let answer: Kleene = NO
  for (const one of valuesOf(other)) answer = or(answer, same(value, one))
  return answer
}

function onlyAmong(one: number, other: number): Kleene {
  if (other === EMPTY) return NO
  let answer: Kleene = isComplete(one) ? fromBoolean(one !== EMPTY) : UNKNOWN
  for (const value of [...valuesOf(one)]) {
    const there = isComplete(other) ? among(value, other) : or(among(value, other), UNKNOWN)
    if (there < answer) answer = there
  }
  return answer
}

/** Records and words by identity, numbers by their bounds. */
function same(one: number, other: number): Kleene {
  if ((one & 3) !== NUMBER || (other & 3) !== NUMBER) return fromBoolean(one === other)
  const [value, held] = [intervalOf(one), intervalOf(other)]
  if (value.low === value.high) return equals(held, value.low)
  return value.low <= held.high && held.low <= value.high ? UNKNOWN : NO
}

export const intervalOf = (code: number): { low: number; high: number } => ({
  low: now.numbers[code >> 2]!,
  high: now.numbers[(code >> 2) + 1]!,
})

export function comparison(condition: Compare, scope: QuickScope): Judge {
  const { read } = quickPath(condition.path, scope)
  const bound = scope.own.boundOf(condition.bound)
  const unsaid = compareBounds(0, Number.POSITIVE_INFINITY, condition.by, bound)
  return (leg, self, a, b) => {
    const code = read(leg, self, a, b)
    const first = firstOf(code)
    if ((first & 3) === NUMBER)
      return compareBounds(now.numbers[first >> 2]!, now.numbers[(first >> 2) + 1]!, condition.by, bound)
    return isComplete(code) ? NO : unsaid
  }
}

/** How a number within bounds compares: with no value that day it does not, with one we do not know nobody can say. */
export function compareBounds(low: number, high: number, by: Comparison, bound: BoundValue): Kleene {
  if (bound === 'none') return NO
  return bound === 'not-known' ? UNKNOWN : compare({ low, high }, by, bound)
}
