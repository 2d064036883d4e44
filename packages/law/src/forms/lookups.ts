/** What is looked up: lists, counters, recorded judgements. */

import { counterTotal } from '../counters.ts'
import type { Fact } from '../declaration.ts'
import { and, fromBoolean, type Kleene, NO, or, UNKNOWN, YES } from '../kleene.ts'
import { type Frame, legFrame, type Node, type Scope } from '../node.ts'
import { compilePath, isFact, writePath } from '../path.ts'
import { placesAround } from '../place.ts'
import type { Condition } from '../regime.ts'
import { boundOf, compareBound, entriesFor, type ResolvedEntry, type ResolvedList } from '../resolve.ts'
import type { Trace } from '../trace.ts'
import { type Reading, readJudgement, type World } from '../world.ts'
import { show, showInterval } from './fact.ts'

type Listed = Extract<Condition, { form: 'listed' }>
type CounterTest = Extract<Condition, { form: 'counter' }>
type Judged = Extract<Condition, { form: 'judged' }>

export function listed(condition: Listed, scope: Scope): Node {
  const read = compilePath(condition.key, scope)
  const readScenario = condition.scenario ? compilePath(condition.scenario, scope) : null
  const says = {
    list: condition.list,
    key: writePath(condition.key),
    ...(condition.scenario ? { scenario: writePath(condition.scenario) } : {}),
    ...(condition.needs === undefined ? {} : { needs: condition.needs }),
    ...(condition.loadedOnly ? { loadedOnly: true } : {}),
  }
  const list = (): ResolvedList | undefined => scope.regime.lists.get(condition.list)
  const found = (reading: Reading, table: ResolvedList, { world }: Frame) =>
    reading.values
      .flatMap(value => {
        if (typeof value !== 'string') return []
        const own = entriesFor(table, value)
        if (own.length > 0 || !condition.places) return own
        // A list that says nothing of a part says what it says of the whole.
        return placesAround(value, world.vocabulary).flatMap(place => entriesFor(table, place))
      })
      .filter(({ needs }) => condition.needs === undefined || needs.includes(condition.needs))
  const finish = (
    answer: Kleene,
    reading: Reading,
    table: ResolvedList,
    scenarios: Reading | null,
  ): Kleene => {
    if (answer === YES) return YES
    const closed = condition.loadedOnly || table.list.closed || isAttested(table, scenarios)
    const mayBeMissing = !reading.complete || (!closed && reading.values.length > 0)
    return mayBeMissing ? or(answer, UNKNOWN) : answer
  }
  return {
    judge: frame => {
      const table = list()
      if (!table) return NO
      const reading = read(frame)
      const scenarios = readScenario?.(frame) ?? null
      let answer: Kleene = NO
      for (const entry of found(reading, table, frame))
        answer = or(answer, and(inScenario(entry, scenarios), entryAnswer(entry, frame)))
      return finish(answer, reading, table, scenarios)
    },
    explain: frame => {
      const table = list()
      if (!table) return { answer: NO, form: 'listed', says, children: [] }
      const reading = read(frame)
      const scenarios = readScenario?.(frame) ?? null
      const children = found(reading, table, frame)
        .filter(entry => inScenario(entry, scenarios) !== NO)
        .map(entry => ({ entry, trace: entryTrace(entry, frame) }))
        .map(({ entry, trace }) => ({ ...trace, answer: and(inScenario(entry, scenarios), trace.answer) }))
      const answer = children.reduce<Kleene>((so, child) => or(so, child.answer), NO)
      return {
        answer: finish(answer, reading, table, scenarios),
        form: 'listed',
        says: { ...says, closed: table.list.closed },
        found: show(reading),
        provenance: table.list.provenance,
        gaps: [...reading.gaps, ...(scenarios?.gaps ?? [])],
        presumed: reading.presumed,
        children,
      }
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

/** An entry's own condition speaks of the leg, not of the record that is looked up: judged once for each world. */
function entryAnswer(entry: ResolvedEntry, { world }: Frame): Kleene {
  if (!entry.when) return YES
  const known = world.memo.entries.get(entry)
  if (known !== undefined) return known
  const answer = entry.when.judge(legFrame(world))
  world.memo.entries.set(entry, answer)
  return answer
}

function entryTrace(entry: ResolvedEntry, { world }: Frame): Trace {
  const known = world.memo.entryTraces.get(entry)
  if (known) return known
  const trace = unfoldEntry(entry, world)
  world.memo.entryTraces.set(entry, trace)
  return trace
}

function unfoldEntry(entry: ResolvedEntry, world: World): Trace {
  const condition = entry.when?.explain(legFrame(world))
  const says = {
    key: entry.entry.keys[0],
    ...(entry.entry.cite ? { cite: entry.entry.cite } : {}),
    confidence: entry.entry.confidence,
  }
  return { answer: condition?.answer ?? YES, form: 'entry', says, children: condition ? [condition] : [] }
}

export function counterTest(condition: CounterTest, scope: Scope): Node {
  const bound = boundOf(scope.regime, condition.bound)
  const says = { counter: condition.counter, [condition.by]: bound }
  const judge = (frame: Frame): Kleene =>
    compareBound(counterTotal(frame.world, condition.counter).total, condition.by, bound)
  return {
    judge,
    explain: frame => {
      const { total, counted } = counterTotal(frame.world, condition.counter)
      const counter = scope.regime.counters.get(condition.counter)
      const answer = judge(frame)
      return {
        answer,
        form: 'counter',
        says,
        found: showInterval(total),
        gaps: answer === UNKNOWN ? [{ record: frame.world.leg, fact: `counter.${condition.counter}` }] : [],
        counted,
        ...(counter ? { provenance: counter.provenance } : {}),
        children: [],
      }
    },
  }
}

export function judged(condition: Judged, scope: Scope): Node {
  const read = compilePath(condition.of, scope)
  const says = { judged: condition.term, of: writePath(condition.of) }
  const records = (frame: Frame): Fact[] => read(frame).values.filter(isFact)
  const one = (frame: Frame, record: Fact): Kleene => {
    const { answer } = readJudgement(frame.world, record, condition.term)
    return answer === null ? UNKNOWN : fromBoolean(answer)
  }
  const judge = (frame: Frame): Kleene => {
    const reading = read(frame)
    const answer = reading.values
      .filter(isFact)
      .reduce<Kleene>((so, record) => or(so, one(frame, record)), NO)
    return reading.complete ? answer : or(answer, UNKNOWN)
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
  }
}
