/** some, every, no over a collection of the declaration; and the sum of a field over it. */
import type { Interval } from '../declaration.ts'
import { fieldId, type Gap, isRow, type Reading, type Row } from '../graph.ts'
import { anyNumber, exactly, isInterval } from '../interval.ts'
import { and, type Kleene, NO, not, or, UNKNOWN, YES } from '../kleene.ts'
import { type Frame, type Node, type Scope, withVariable } from '../node.ts'
import { compilePath, writePath } from '../path.ts'
import type { Condition } from '../regime.ts'
import { type BoundValue, boundOf, compareBound } from '../resolve.ts'
import type { Trace } from '../trace.ts'
import { inexactGaps, readFact } from '../world.ts'
import { showInterval } from './fact.ts'

type Quantify = Extract<Condition, { form: 'quantify' }>
type Sum = Extract<Condition, { form: 'sum' }>
type Compile = (condition: Condition, scope: Scope) => Node

export const quantifySays = ({ quantifier, over, as }: Quantify) => ({ [quantifier]: writePath(over), as })

export function quantify(condition: Quantify, scope: Scope, compile: Compile): Node {
  const read = compilePath(condition.over, scope)
  const variable = withVariable(scope, condition.as)
  const where = compile(condition.where, variable.scope)
  const every = condition.quantifier === 'every'
  const finish = (answer: Kleene, complete: boolean): Kleene => {
    const whole = complete ? answer : every ? and(answer, UNKNOWN) : or(answer, UNKNOWN)
    return condition.quantifier === 'no' ? not(whole) : whole
  }
  const says = quantifySays(condition)
  return {
    judge: frame => {
      const reading = read(frame)
      const { values } = reading
      let answer: Kleene = every ? YES : NO
      for (let index = 0; index < values.length; index++) {
        const record = values[index]
        if (!isRow(record)) continue
        frame.slots[variable.slot] = record
        const one = where.judge(frame)
        answer = every ? and(answer, one) : or(answer, one)
        if (answer === (every ? NO : YES)) break
      }
      return finish(answer, reading.complete)
    },
    explain: frame => {
      const reading = read(frame)
      const decides = every ? NO : YES
      const traces: Trace[] = []
      let answer: Kleene = every ? YES : NO
      for (const record of facts(reading)) {
        frame.slots[variable.slot] = record
        const trace = where.explain(frame)
        answer = every ? and(answer, trace.answer) : or(answer, trace.answer)
        traces.push({ answer: trace.answer, form: 'member', says: {}, record, children: [trace] })
      }
      const partly = answer === decides && !frame.world.inFull
      return {
        answer: finish(answer, reading.complete),
        form: 'quantify',
        says,
        gaps: reading.gaps,
        presumed: reading.presumed,
        children: partly ? traces.filter(trace => trace.answer === decides) : traces,
      }
    },
    ask: (frame, asked) => {
      const reading = read(frame)
      asked.add(reading.gaps)
      for (const record of facts(reading)) {
        frame.slots[variable.slot] = record
        if (where.judge(frame) === UNKNOWN) where.ask(frame, asked)
      }
    },
  }
}

export const sumSays = ({ over, field, as, by }: Sum, bound: BoundValue) => ({
  sum: writePath(over),
  of: field,
  as,
  [by]: bound,
})

export function sum(condition: Sum, scope: Scope, compile: Compile): Node {
  const read = compilePath(condition.over, scope)
  const variable = withVariable(scope, condition.as)
  const where = compile(condition.where, variable.scope)
  const bound = boundOf(scope.regime, condition.bound)
  const says = sumSays(condition, bound)

  const total = (frame: Frame, reading: Reading, answers: readonly Kleene[]): Interval => {
    let low = 0
    let high = 0
    let said = 0
    addends(reading).forEach((record, index) => {
      const value = fieldOf(frame, record, condition.field)
      said += value.low
      if (answers[index] === YES) low += value.low
      if (answers[index] !== NO) high += value.high
    })
    if (!reading.complete)
      high += isShare(frame, reading, condition) ? Math.max(0, 100 - said) : Number.POSITIVE_INFINITY
    return { low, high }
  }
  const judgeTotal = (interval: Interval): Kleene => compareBound(interval, condition.by, bound)
  return {
    judge: frame => {
      const reading = read(frame)
      const answers = addends(reading).map(record => {
        frame.slots[variable.slot] = record
        return where.judge(frame)
      })
      return judgeTotal(total(frame, reading, answers))
    },
    explain: frame => {
      const reading = read(frame)
      const children = addends(reading).map(record => {
        frame.slots[variable.slot] = record
        const trace = where.explain(frame)
        const gaps = fieldGaps(frame, record, condition.field)
        const answer: Kleene = trace.answer !== NO && gaps.length > 0 ? UNKNOWN : trace.answer
        return { answer, form: 'member', says: {}, record, gaps, children: [trace] }
      })
      const interval = total(
        frame,
        reading,
        children.map(child => child.children[0]!.answer),
      )
      return {
        answer: judgeTotal(interval),
        form: 'sum',
        says,
        found: showInterval(interval),
        gaps: reading.gaps,
        presumed: reading.presumed,
        children,
      }
    },
    ask: (frame, asked) => {
      const reading = read(frame)
      asked.add(reading.gaps)
      for (const record of addends(reading)) {
        frame.slots[variable.slot] = record
        const answer = where.judge(frame)
        if (answer !== NO) asked.add(fieldGaps(frame, record, condition.field))
        if (answer === UNKNOWN) where.ask(frame, asked)
      }
    },
  }
}

const facts = (reading: Reading): readonly Row[] => reading.values.filter(isRow)

/** A record that several ways of a path lead to is added once. */
const addends = (reading: Reading): readonly Row[] => [...new Set(facts(reading))]

function fieldOf(frame: Frame, record: Row, field: string): Interval {
  const { values, complete } = readFact(frame.world, record, field)
  const value = values[0]
  if (value !== undefined && isInterval(value)) return value
  return complete ? exactly(0) : anyNumber
}

const fieldGaps = (frame: Frame, record: Row, field: string): readonly Gap[] => [
  ...readFact(frame.world, record, field).gaps,
  ...inexactGaps(frame.world, record, fieldId(field)),
]

/** Shares of a whole: what is not declared can be at most the rest of one hundred. */
function isShare(frame: Frame, reading: Reading, condition: Sum): boolean {
  const sample = facts(reading)[0]?.kind ?? collectionKind(frame, condition)
  return frame.world.vocabulary.records[sample ?? '']?.facts[condition.field]?.of === 'percent'
}

function collectionKind(frame: Frame, condition: Sum): string | undefined {
  const last = condition.over.hops.at(-1)
  for (const { facts: types } of Object.values(frame.world.vocabulary.records)) {
    const type = last ? types[last] : undefined
    if (type && (type.type === 'record' || type.type === 'ref')) return type.of
  }
  return undefined
}
