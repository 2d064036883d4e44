/** Tests of facts: is, in, has, has_any, only, under, and comparison of numbers. */
import type { Value } from '../declaration.ts'
import { anyNumber, equals, isInterval } from '../interval.ts'
import { fromBoolean, type Kleene, NO, or, UNKNOWN } from '../kleene.ts'
import type { Frame, Node, Scope } from '../node.ts'
import { compilePath, isFact, writePath } from '../path.ts'
import { placesAround } from '../place.ts'
import type { Condition, Literal } from '../regime.ts'
import { boundOf, compareBound } from '../resolve.ts'
import { type Gap, inexactGaps, type Reading } from '../world.ts'

type FactTest = Extract<Condition, { form: 'fact' }>
type Compare = Extract<Condition, { form: 'compare' }>

export function factTest(condition: FactTest, scope: Scope): Node {
  const read = compilePath(condition.path, scope)
  const judge =
    'path' in condition.values
      ? comparePaths(condition.values.path, scope, condition.test)
      : literals(condition)
  const readers = [read, ...('path' in condition.values ? [compilePath(condition.values.path, scope)] : [])]
  const paths = [condition.path, ...('path' in condition.values ? [condition.values.path] : [])]
  const says = {
    path: writePath(condition.path),
    test: condition.test,
    values: 'path' in condition.values ? `=${writePath(condition.values.path)}` : condition.values,
  }
  return {
    judge: frame => judge(read(frame), frame),
    explain: frame => {
      const reading = read(frame)
      const answer = judge(reading, frame)
      const both = readers.map(one => one(frame))
      return {
        answer,
        form: 'fact',
        says,
        found: show(reading),
        gaps: [...both.flatMap(one => one.gaps), ...paths.flatMap(path => inexact(frame, path, scope))],
        presumed: both.flatMap(one => one.presumed),
        children: [],
      }
    },
  }
}

function literals(condition: FactTest): (reading: Reading, frame: Frame) => Kleene {
  const values = condition.values as readonly Literal[]
  const matches = condition.places ? isWithin : condition.test === 'under' ? isUnder : sameValue
  if (condition.test === 'only') return (reading, frame) => onlyThese(reading, values, frame, matches)
  return (reading, frame) => {
    let answer: Kleene = NO
    for (const value of reading.values)
      for (const wanted of values) answer = or(answer, matches(value, wanted, frame))
    return reading.complete ? answer : or(answer, UNKNOWN)
  }
}

/** A set has a member, and no member that is not one of these. */
function onlyThese(reading: Reading, values: readonly Literal[], frame: Frame, matches: Matches): Kleene {
  let answer: Kleene = reading.complete ? fromBoolean(reading.values.length > 0) : UNKNOWN
  for (const value of reading.values) {
    const among = values.reduce<Kleene>((so, wanted) => or(so, matches(value, wanted, frame)), NO)
    if (among < answer) answer = among
  }
  return answer
}

type Matches = (value: Value, wanted: Literal, frame: Frame) => Kleene

function sameValue(value: Value, wanted: Literal): Kleene {
  if (isInterval(value)) return typeof wanted === 'number' ? equals(value, wanted) : NO
  return fromBoolean(value === wanted)
}

function isWithin(value: Value, place: Literal, { world }: Frame): Kleene {
  return fromBoolean(
    typeof value === 'string' &&
      typeof place === 'string' &&
      placesAround(value, world.vocabulary).includes(place),
  )
}

function isUnder(value: Value, root: Literal): Kleene {
  return fromBoolean(
    typeof value === 'string' && typeof root === 'string' && (value === root || value.startsWith(`${root}.`)),
  )
}

function comparePaths(
  path: FactTest['path'],
  scope: Scope,
  test: FactTest['test'],
): (reading: Reading, frame: Frame) => Kleene {
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
  const bound = boundOf(scope.regime, condition.bound)
  const judge = (reading: Reading): Kleene => {
    const value = reading.values[0]
    if (value !== undefined && isInterval(value)) return compareBound(value, condition.by, bound)
    return reading.complete ? NO : compareBound(anyNumber, condition.by, bound)
  }
  const says = { path: writePath(condition.path), [condition.by]: bound }
  return {
    judge: frame => judge(read(frame)),
    explain: frame => {
      const reading = read(frame)
      const answer = judge(reading)
      const gaps =
        answer === UNKNOWN ? reading.gaps.concat(inexact(frame, condition.path, scope)) : reading.gaps
      return {
        answer,
        form: 'compare',
        says,
        found: show(reading),
        gaps,
        presumed: reading.presumed,
        children: [],
      }
    },
  }
}

/** The numbers at the end of a path that were said within bounds. */
function inexact(frame: Frame, path: FactTest['path'], scope: Scope): readonly Gap[] {
  const fact = path.hops.at(-1)
  if (fact === undefined) return []
  const holders = compilePath({ root: path.root, hops: path.hops.slice(0, -1) }, scope)(frame).values
  return holders.filter(isFact).flatMap(holder => inexactGaps(frame.world, holder, fact))
}

/** Values as they are shown in a proof: records by name, sets as arrays. */
export function show(reading: Reading): unknown {
  const values = reading.values.map(value =>
    isFact(value) ? value.name : isInterval(value) ? showInterval(value) : value,
  )
  if (values.length === 0) return reading.complete ? 'none' : 'not said'
  return values.length === 1 && reading.complete ? values[0] : reading.complete ? values : [...values, '…']
}

export function showInterval(value: { low: number; high: number }): number | readonly (number | null)[] {
  if (value.low === value.high) return value.low
  return [value.low, value.high === Number.POSITIVE_INFINITY ? null : value.high]
}
