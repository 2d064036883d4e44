/** What is looked up: lists, counters, recorded judgements. */
import { answerIn, codeOf, isSoft, NONE } from '../answers.ts'
import { counterTotal } from '../counters.ts'
import type { Vocabulary } from '../declaration.ts'
import { isRow, type Reading, type Row } from '../graph.ts'
import { and, fromBoolean, type Kleene, NO, or, UNKNOWN, YES } from '../kleene.ts'
import { FIRST_FREE, type Frame, judgeIn, legFrame, type Node, type Scope } from '../node.ts'
import { compilePath, writePath } from '../path.ts'
import { placesAround } from '../place.ts'
import type { Condition } from '../regime.ts'
import {
  type BoundValue,
  boundOf,
  compareBound,
  entriesFor,
  type ResolvedEntry,
  type ResolvedList,
} from '../resolve.ts'
import type { Trace } from '../trace.ts'
import { proofsOf, readJudgement, type World } from '../world.ts'
import { show, showInterval } from './fact.ts'

type Listed = Extract<Condition, { form: 'listed' }>
type CounterTest = Extract<Condition, { form: 'counter' }>
type Judged = Extract<Condition, { form: 'judged' }>

export const listedSays = ({ list, key, scenario, needs, loadedOnly }: Listed) => ({
  list,
  key: writePath(key),
  ...(scenario ? { scenario: writePath(scenario) } : {}),
  ...(needs === undefined ? {} : { needs }),
  ...(loadedOnly ? { loadedOnly: true } : {}),
})

export function listed(condition: Listed, scope: Scope): Node {
  const read = compilePath(condition.key, scope)
  const readScenario = condition.scenario ? compilePath(condition.scenario, scope) : null
  const says = listedSays(condition)
  // Lists may be compiled after what asks for them: found when first asked for.
  let table: ResolvedList | undefined
  const list = (): ResolvedList | undefined => {
    table ??= scope.regime.lists.get(condition.list)
    return table
  }
  const entriesOf = condition.places ? entriesOfPlace : entriesFor
  const isAsked = ({ needs }: ResolvedEntry): boolean =>
    condition.needs === undefined || needs.includes(condition.needs)
  const found = (reading: Reading, own: ResolvedList, scenarios: Reading | null, { world }: Frame) =>
    reading.values
      .flatMap(value => (typeof value === 'string' ? entriesOf(own, value, world.vocabulary) : []))
      .filter(entry => isAsked(entry) && inScenario(entry, scenarios) !== NO)
  const finish = (answer: Kleene, reading: Reading, own: ResolvedList, scenarios: Reading | null): Kleene => {
    if (answer === YES) return YES
    const closed = condition.loadedOnly || own.list.closed || isAttested(own, scenarios)
    const mayBeMissing = !reading.complete || (!closed && reading.values.length > 0)
    return mayBeMissing ? or(answer, UNKNOWN) : answer
  }
  return {
    judge: frame => {
      const own = list()
      if (own === undefined) return NO
      const reading = read(frame)
      const scenarios = readScenario?.(frame) ?? null
      const { values } = reading
      let answer: Kleene = NO
      for (let index = 0; index < values.length; index++) {
        const value = values[index]
        if (typeof value !== 'string') continue
        for (const entry of entriesOf(own, value, frame.world.vocabulary)) {
          const within = isAsked(entry) ? inScenario(entry, scenarios) : NO
          if (within <= answer) continue
          const one = entry.when === null ? within : and(within, entryAnswer(entry, frame.world))
          if (one === YES) return YES
          if (one > answer) answer = one
        }
      }
      return finish(answer, reading, own, scenarios)
    },
    explain: frame => {
      const own = list()
      if (!own) return { answer: NO, form: 'listed', says, children: [] }
      const reading = read(frame)
      const scenarios = readScenario?.(frame) ?? null
      const children = found(reading, own, scenarios, frame).map(entry => {
        const trace = entryTrace(entry, frame.world)
        return { ...trace, answer: and(inScenario(entry, scenarios), trace.answer) }
      })
      const answer = children.reduce<Kleene>((so, child) => or(so, child.answer), NO)
      return {
        answer: finish(answer, reading, own, scenarios),
        form: 'listed',
        says: { ...says, closed: own.list.closed },
        found: show(reading),
        provenance: own.list.provenance,
        gaps: [...reading.gaps, ...(scenarios?.gaps ?? [])],
        presumed: reading.presumed,
        children,
      }
    },
    ask: (frame, asked) => {
      const own = list()
      if (!own) return
      const reading = read(frame)
      const scenarios = readScenario?.(frame) ?? null
      asked.add(reading.gaps)
      if (scenarios) asked.add(scenarios.gaps)
      for (const entry of found(reading, own, scenarios, frame))
        if (entry.when !== null && entryAnswer(entry, frame.world) === UNKNOWN && asked.enters(entry, null))
          entry.when.ask(legFrame(frame.world), asked)
    },
  }
}

/** Whether an entry is of the scenarios of the leg; one that is of no scenario is of all. */
function inScenario({ entry: { scenario } }: ResolvedEntry, scenarios: Reading | null): Kleene {
  if (scenario === undefined || scenarios === null || scenarios.values.includes(scenario)) return YES
  return scenarios.complete ? NO : UNKNOWN
}

/** Absence says something where every scenario of the leg is attested to be here with all its entries. */
function isAttested({ complete }: ResolvedList, scenarios: Reading | null): boolean {
  if (scenarios === null || !scenarios.complete || scenarios.values.length === 0) return false
  return scenarios.values.every(value => typeof value === 'string' && complete.has(value))
}

/** A list that says nothing of a part says what it says of the whole. */
function entriesOfPlace(table: ResolvedList, key: string, vocabulary: Vocabulary): readonly ResolvedEntry[] {
  const own = entriesFor(table, key)
  if (own.length > 0 || !key.includes('-')) return own
  const whole = placesAround(key, vocabulary)
  return whole.length === 1 ? own : whole.flatMap(place => entriesFor(table, place))
}

/** An entry's own condition speaks of the leg, not of the record that is looked up: judged once for each world. */
function entryAnswer(entry: ResolvedEntry, world: World): Kleene {
  const { memo } = world
  const code = entry.answers.read(0, memo.mark)
  if (code !== NONE) {
    if (isSoft(code)) memo.soft = true
    return answerIn(code)
  }
  const before = memo.soft
  memo.soft = false
  const answer = entry.when === null ? YES : judgeIn(entry.when, world, FIRST_FREE, null)
  entry.answers.write(0, memo.mark, codeOf(answer, memo.soft))
  memo.soft ||= before
  return answer
}

function entryTrace(entry: ResolvedEntry, world: World): Trace {
  const { entries } = proofsOf(world)
  const known = entries.get(entry)
  if (known) return known
  const trace = unfoldEntry(entry, world)
  entries.set(entry, trace)
  return trace
}

function unfoldEntry(entry: ResolvedEntry, world: World): Trace {
  const condition = entry.when?.explain(legFrame(world))
  const children = condition ? [condition] : []
  return { answer: condition?.answer ?? YES, form: 'entry', says: entrySays(entry), children }
}

export const entrySays = ({ entry: { keys, cite, confidence } }: ResolvedEntry) => ({
  key: keys[0],
  ...(cite ? { cite } : {}),
  confidence,
})

export const counterSays = ({ counter, by }: CounterTest, bound: BoundValue) => ({ counter, [by]: bound })

export function counterTest(condition: CounterTest, scope: Scope): Node {
  const bound = boundOf(scope.regime, condition.bound)
  const says = counterSays(condition, bound)
  const judge = (frame: Frame): Kleene =>
    compareBound(counterTotal(frame.world, condition.counter).total, condition.by, bound)
  return {
    judge,
    explain: frame => {
      const { total, counted, presumed } = counterTotal(frame.world, condition.counter)
      const gap = { record: frame.world.leg, fact: `counter.${condition.counter}` }
      // What this leg reaches by itself is reached, whatever went before.
      const alone = compareBound({ low: total.low, high: Number.POSITIVE_INFINITY }, condition.by, bound)
      const counter = scope.regime.counters.get(condition.counter)?.counter
      const answer = judge(frame)
      return {
        answer,
        form: 'counter',
        says,
        found: showInterval(total),
        gaps: answer === UNKNOWN ? [gap] : [],
        presumed: presumed && alone === UNKNOWN ? [gap] : [],
        counted,
        ...(counter ? { provenance: counter.provenance } : {}),
        children: [],
      }
    },
    ask: (frame, asked) => asked.add([{ record: frame.world.leg, fact: `counter.${condition.counter}` }]),
  }
}

export const judgedSays = ({ term, of }: Judged) => ({ judged: term, of: writePath(of) })

export function judged(condition: Judged, scope: Scope): Node {
  const read = compilePath(condition.of, scope)
  const says = judgedSays(condition)
  const records = (frame: Frame): readonly Row[] => read(frame).values.filter(isRow)
  const one = (frame: Frame, record: Row): Kleene => {
    const { answer } = readJudgement(frame.world, record, condition.term)
    return answer === null ? UNKNOWN : fromBoolean(answer)
  }
  const judge = (frame: Frame): Kleene => {
    const { values, complete } = read(frame)
    let answer: Kleene = complete ? NO : UNKNOWN
    for (let index = 0; index < values.length; index++) {
      const record = values[index]
      if (isRow(record)) answer = or(answer, one(frame, record))
    }
    return answer
  }
  return {
    judge,
    explain: frame => {
      const answer = judge(frame)
      const unsaid = records(frame).filter(record => one(frame, record) === UNKNOWN)
      const said = records(frame).map(record => readJudgement(frame.world, record, condition.term).judgement)
      return {
        answer,
        form: 'judged',
        says,
        found: said.find(judgement => judgement !== null) ?? 'not said',
        gaps: [...read(frame).gaps, ...unsaid.map(record => ({ record, fact: `judged.${condition.term}` }))],
        children: [],
      }
    },
    ask: (frame, asked) => {
      asked.add(read(frame).gaps)
      for (const record of records(frame))
        if (one(frame, record) === UNKNOWN) asked.add([{ record, fact: `judged.${condition.term}` }])
    },
  }
}
