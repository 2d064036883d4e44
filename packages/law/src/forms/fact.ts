/** Tests of facts: is, in, has, has_any, only, under, and comparison of numbers. */
import type { Value } from '../declaration.ts'
import { fieldId, type Gap, isRow, type Reading } from '../graph.ts'
import { anyNumber, equals, isInterval } from '../interval.ts'
import { fromBoolean, type Kleene, NO, or, UNKNOWN, YES } from '../kleene.ts'
import type { Frame, Node, Scope } from '../node.ts'
import { compilePath, type ReadPath, shortPath, writePath } from '../path.ts'
import { placesAround } from '../place.ts'
import type { Condition, Literal } from '../regime.ts'
import { type BoundValue, boundOf, compareBound } from '../resolve.ts'
import { inexactGaps, readField } from '../world.ts'

type FactTest = Extract<Condition, { form: 'fact' }>
type Compare = Extract<Condition, { form: 'compare' }>
type Judge = (reading: Reading, frame: Frame) => Kleene

export function factTest(condition: FactTest, scope: Scope): Node {
  const read = compilePath(condition.path, scope)
  const judge =
    'path' in condition.values
      ? comparePaths(condition.values.path, scope, condition.test)
      : literals(condition)
  const quick = quickJudge(condition, read, judge, scope)
  const readOther = 'path' in condition.values ? compilePath(condition.values.path, scope) : null
  const openHere = openAlong(condition.path, read, scope)
  const openThere =
    'path' in condition.values && readOther ? openAlong(condition.values.path, readOther, scope) : null
  const open = (frame: Frame): readonly Gap[] =>
    openThere ? [...openHere(frame), ...openThere(frame)] : openHere(frame)
  const says = factSays(condition)
  return {
    judge: quick,
    explain: frame => {
      const reading = read(frame)
      const answer = judge(reading, frame)
      return {
        answer,
        form: 'fact',
        says,
        found: show(reading),
        gaps: open(frame),
        presumed: [...reading.presumed, ...(readOther?.(frame).presumed ?? [])],
        children: [],
      }
    },
    ask: (frame, asked) => asked.add(open(frame)),
  }
}

/** What a proof says of the condition itself; so too the functions of this kind of the other forms. */
export const factSays = ({ path, test, values }: FactTest) => ({
  path: writePath(path),
  test,
  values: 'path' in values ? `=${writePath(values.path)}` : values,
})

/** What is not said along a path, and the numbers at its end that are not exact. */
function openAlong(path: FactTest['path'], read: ReadPath, scope: Scope): (frame: Frame) => readonly Gap[] {
  const { root, hops } = path
  const last = hops.at(-1)
  if (last === undefined) return frame => read(frame).gaps
  const readHolders = compilePath({ root, hops: hops.slice(0, -1) }, scope)
  const field = fieldId(last)
  return frame => {
    const { gaps, values } = read(frame)
    if (!values.some(value => typeof value === 'object' && isInterval(value))) return gaps
    const holders = readHolders(frame).values.filter(isRow)
    return [...gaps, ...holders.flatMap(holder => inexactGaps(frame.world, holder, field))]
  }
}

/** The ordinary case first: one value is said, and held against words that the law names. */
function quickJudge(condition: FactTest, read: ReadPath, judge: Judge, scope: Scope): Node['judge'] {
  const general: Node['judge'] = frame => judge(read(frame), frame)
  if ('path' in condition.values || condition.test === 'only' || condition.test === 'under') return general
  const wanted: readonly Literal[] = condition.values
  if (condition.places || wanted.some(one => typeof one === 'number')) return general
  const [first] = wanted
  const short = shortPath(condition.path, scope)
  if (wanted.length === 1 && short !== null && short.field !== null) {
    const { slot, field } = short
    return frame => {
      const row = frame.slots[slot]
      if (row === undefined) return NO
      const reading = readField(frame.world, row, field)
      const { only } = reading
      return only === null ? judge(reading, frame) : only === first ? YES : NO
    }
  }
  if (wanted.length === 1)
    return frame => {
      const reading = read(frame)
      const { only } = reading
      return only === null ? judge(reading, frame) : only === first ? YES : NO
    }
  const named = new Set<Value>(wanted as readonly Value[])
  return frame => {
    const reading = read(frame)
    const { only } = reading
    return only === null ? judge(reading, frame) : named.has(only) ? YES : NO
  }
}

function literals(condition: FactTest): Judge {
  const matches = matcher(condition)
  if (condition.test === 'only') return (reading, frame) => onlyThese(reading, matches, frame)
  return (reading, frame) => {
    const { values, complete, only } = reading
    if (only !== null) return matches(only, frame)
    let answer: Kleene = complete ? NO : UNKNOWN
    for (let index = 0; index < values.length; index++) {
      const one = matches(values[index]!, frame)
      if (one === YES) return YES
      if (one > answer) answer = one
    }
    return answer
  }
}

/** A set has a member, and no member that is not one of these. */
function onlyThese(reading: Reading, matches: Matches, frame: Frame): Kleene {
  let answer: Kleene = reading.complete ? fromBoolean(reading.values.length > 0) : UNKNOWN
  for (const value of reading.values) {
    const among = matches(value, frame)
    if (among < answer) answer = among
  }
  return answer
}

/** Whether a value is one of those that the condition names. */
type Matches = (value: Value, frame: Frame) => Kleene

function matcher(condition: FactTest): Matches {
  const wanted = condition.values as readonly Literal[]
  const named = new Set<Value | Literal>(wanted)
  if (condition.places)
    return (value, { world }) => {
      if (named.has(value)) return YES
      if (typeof value !== 'string' || !value.includes('-')) return NO
      return fromBoolean(placesAround(value, world.vocabulary).some(place => named.has(place)))
    }
  if (condition.test === 'under') return underAny(wanted)
  const numbers = wanted.filter(one => typeof one === 'number')
  const only = wanted.length === 1 ? wanted[0] : undefined
  return value => {
    if (value === only) return YES
    if (typeof value === 'object' && isInterval(value))
      return numbers.reduce<Kleene>((so, number) => or(so, equals(value, number)), NO)
    return only === undefined && named.has(value) ? YES : NO
  }
}

/** So many codes are kept: trees have fewer, and a declaration must not fill the memory. */
const mostCodes = 1000

/** Codes of a tree are few: what was found of one is kept. */
function underAny(roots: readonly Literal[]): Matches {
  const known = new Map<string, Kleene>()
  return value => {
    if (typeof value !== 'string') return NO
    let answer = known.get(value)
    if (answer === undefined) {
      answer = fromBoolean(roots.some(root => value === root || value.startsWith(`${root}.`)))
      if (known.size < mostCodes) known.set(value, answer)
    }
    return answer
  }
}

function comparePaths(path: FactTest['path'], scope: Scope, test: FactTest['test']): Judge {
  const readOther = compilePath(path, scope)
  return (reading, frame) => {
    const other = readOther(frame)
    if (test === 'only') return onlyAmong(reading, other)
    let answer: Kleene = NO
    for (const value of reading.values) answer = or(answer, among(value, other))
    // A side that is known to be empty shares nothing with whatever the other may be.
    if (isEmpty(reading) || isEmpty(other) || (reading.complete && other.complete)) return answer
    return or(answer, UNKNOWN)
  }
}

const isEmpty = (reading: Reading): boolean => reading.complete && reading.values.length === 0

const among = (value: Value, other: Reading): Kleene =>
  other.values.reduce<Kleene>((so, one) => or(so, same(value, one)), NO)

function onlyAmong(reading: Reading, other: Reading): Kleene {
  if (isEmpty(other)) return NO
  let answer: Kleene = reading.complete ? fromBoolean(reading.values.length > 0) : UNKNOWN
  for (const value of reading.values) {
    const one = other.complete ? among(value, other) : or(among(value, other), UNKNOWN)
    if (one < answer) answer = one
  }
  return answer
}

/** Records and codes by identity, numbers by their bounds. */
function same(value: Value, other: Value): Kleene {
  if (!isInterval(value) || !isInterval(other)) return fromBoolean(value === other)
  if (value.low === value.high) return equals(other, value.low)
  return value.low <= other.high && other.low <= value.high ? UNKNOWN : NO
}

export function comparison(condition: Compare, scope: Scope): Node {
  const read = compilePath(condition.path, scope)
  const open = openAlong(condition.path, read, scope)
  const bound = boundOf(scope.regime, condition.bound)
  const judge = (reading: Reading): Kleene => {
    const value = reading.values[0]
    if (value !== undefined && isInterval(value)) return compareBound(value, condition.by, bound)
    return reading.complete ? NO : compareBound(anyNumber, condition.by, bound)
  }
  const says = comparisonSays(condition, bound)
  return {
    judge: frame => judge(read(frame)),
    explain: frame => {
      const reading = read(frame)
      const answer = judge(reading)
      return {
        answer,
        form: 'compare',
        says,
        found: show(reading),
        gaps: open(frame),
        presumed: reading.presumed,
        children: [],
      }
    },
    ask: (frame, asked) => asked.add(open(frame)),
  }
}

export const comparisonSays = ({ path, by }: Compare, bound: BoundValue) => ({
  path: writePath(path),
  [by]: bound,
})

/** Values as they are shown in a proof: records by name, sets as arrays. */
export function show(reading: Reading): unknown {
  const values = reading.values.map(value =>
    isRow(value) ? value.name : isInterval(value) ? showInterval(value) : value,
  )
  if (values.length === 0) return reading.complete ? 'none' : 'not said'
  return values.length === 1 && reading.complete ? values[0] : reading.complete ? values : [...values, '…']
}

export function showInterval(value: { low: number; high: number }): number | readonly (number | null)[] {
  if (value.low === value.high) return value.low
  return [value.low, value.high === Number.POSITIVE_INFINITY ? null : value.high]
}
