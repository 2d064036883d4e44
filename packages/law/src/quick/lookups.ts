/** What is looked up over cells: lists, counters, recorded judgements. */
import { and, type Kleene, NO, or, UNKNOWN, YES } from '../kleene.ts'
import { placesAround } from '../place.ts'
import type { Condition } from '../regime.ts'
import { entriesFor, type ResolvedEntry, type ResolvedList } from '../resolve.ts'
import { EMPTY, OPEN, RECORD, SET, TRUE, WORD, wordCount } from './codes.ts'
import { wordOf } from './facts.ts'
import { compareBounds } from './facts-test.ts'
import { UNSEEN, withRoom } from './matcher.ts'
import { NotQuick, type QuickScope, quickPath } from './path.ts'
import { isComplete, type Judge, now, type Read, valuesOf } from './state.ts'

type Listed = Extract<Condition, { form: 'listed' }>
type CounterTest = Extract<Condition, { form: 'counter' }>
type Judged = Extract<Condition, { form: 'judged' }>

export function listed(condition: Listed, scope: QuickScope): Judge {
  const { own } = scope
  const list = own.law.lists.get(condition.list)
  if (list === undefined) return () => NO
  const { read } = quickPath(condition.key, scope)
  const scenario = condition.scenario ? quickPath(condition.scenario, scope).read : null
  const entriesOf = entryFinder(condition, list, scope)
  const isClosed = condition.loadedOnly === true || list.list.closed
  const answer = (code: number, scenarios: number | null): Kleene => {
    if ((code & 3) === WORD) return code > OPEN ? someCounts(code) : NO
    let so: Kleene = NO
    if ((code & 3) !== SET) return NO
    for (const one of now.sets[code >> 2]!.codes) {
      if ((one & 3) !== WORD) continue
      const next = scenarios === null ? someCounts(one) : someCountsIn(one, scenarios)
      if (next === YES) return YES
      if (next > so) so = next
    }
    return so
  }
  const someCounts = (code: number): Kleene => {
    const entries = entriesOf(code)
    let so: Kleene = NO
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index]!
      const one: Kleene = entry.when === null ? YES : own.entryCounts(entry)
      if (one === YES) return YES
      if (one > so) so = one
    }
    return so
  }
  const someCountsIn = (code: number, scenarios: number): Kleene => {
    let so: Kleene = NO
    for (const entry of entriesOf(code)) {
      const within = inScenario(entry, scenarios)
      if (within <= so) continue
      const one: Kleene = entry.when === null ? within : and(within, own.entryCounts(entry))
      if (one > so) so = one
    }
    return so
  }
  const finish = (so: Kleene, code: number, closed: boolean): Kleene => {
    if (so === YES) return YES
    const mayBeMissing = !isComplete(code) || (!closed && code !== EMPTY)
    return mayBeMissing ? or(so, UNKNOWN) : so
  }
  if (scenario === null) {
    const judge = (code: number): Kleene => finish(answer(code, null), code, isClosed)
    const known = plainAnswers(entriesOf, judge)
    return (leg, self, a, b) => {
      const code = read(leg, self, a, b)
      const found = (code & 3) === WORD ? known(code) : UNSEEN
      return found === UNSEEN ? judge(code) : (found as Kleene)
    }
  }
  return (leg, self, a, b) => {
    const code = read(leg, self, a, b)
    const scenarios = scenario(leg, self, a, b)
    const so = (code & 3) === WORD && code > OPEN ? someCountsIn(code, scenarios) : answer(code, scenarios)
    return finish(so, code, isClosed || isAttested(list, scenarios))
  }
}

/** What a list says of a word of which no entry has a condition, found once; UNSEEN of all others. */
function plainAnswers(
  entriesOf: (code: number) => readonly ResolvedEntry[],
  judge: (code: number) => Kleene,
): (code: number) => number {
  const open = 4
  let answers = new Uint8Array(0)
  const look = (code: number): number => {
    const id = code >> 2
    const isPlain = code <= OPEN || entriesOf(code).every(({ when }) => when === null)
    if (!isPlain && id >= wordCount()) return UNSEEN
    const answer = isPlain ? judge(code) : open
    if (id >= wordCount()) return answer
    answers = withRoom(answers, id)
    answers[id] = answer
    return isPlain ? answer : UNSEEN
  }
  return code => {
    const id = code >> 2
    const answer = id < answers.length ? answers[id]! : UNSEEN
    return answer === UNSEEN ? look(code) : answer === open ? UNSEEN : answer
  }
}

/** Whether an entry is of the scenarios of the leg; one that is of no scenario is of all. */
export function inScenario({ entry: { scenario } }: ResolvedEntry, scenarios: number): Kleene {
  if (scenario === undefined) return YES
  const values = valuesOf(scenarios)
  for (let index = 0; index < values.length; index++) {
    const one = values[index]!
    if ((one & 3) === WORD && wordOf(now.facts, one >> 2) === scenario) return YES
  }
  return isComplete(scenarios) ? NO : UNKNOWN
}

/** Absence says something where every scenario of the leg is attested to be here with all its entries. */
function isAttested({ complete }: ResolvedList, scenarios: number): boolean {
  if (!isComplete(scenarios) || scenarios === EMPTY) return false
  return valuesOf(scenarios).every(one => (one & 3) === WORD && complete.has(wordOf(now.facts, one >> 2)))
}

/** The entries that speak of a word and are asked for; of a word of law or vocabulary they are found once. */
export function entryFinder(
  condition: Listed,
  list: ResolvedList,
  { kinds: { vocabulary } }: QuickScope,
): (code: number) => readonly ResolvedEntry[] {
  const { needs } = condition
  const find = (word: string): readonly ResolvedEntry[] => {
    let found = entriesFor(list, word)
    if (condition.places && found.length === 0 && word.includes('-')) {
      const whole = placesAround(word, vocabulary)
      if (whole.length > 1) found = whole.flatMap(place => entriesFor(list, place))
    }
    return needs === undefined ? found : found.filter(entry => entry.needs.includes(needs))
  }
  const known: (readonly ResolvedEntry[] | undefined)[] = []
  return code => {
    const id = code >> 2
    const before = known[id]
    if (before !== undefined) return before
    const found = find(wordOf(now.facts, id))
    if (id < wordCount()) {
      while (known.length < id) known.push(undefined)
      known[id] = found
    }
    return found
  }
}

export function counterTest(condition: CounterTest, { own }: QuickScope): Judge {
  const bound = own.boundOf(condition.bound)
  const counter = own.law.counters.get(condition.counter)
  if (counter === undefined) {
    const answer = compareBounds(0, Number.POSITIVE_INFINITY, condition.by, bound)
    return () => answer
  }
  const at = 2 * counter.index
  return () => {
    const totals = own.totalsOf(counter)
    return compareBounds(totals[at]!, totals[at + 1]!, condition.by, bound)
  }
}

export function judged(condition: Judged, scope: QuickScope): Judge {
  const { read, kind, slot } = quickPath(condition.of, scope)
  const at = kind === null ? undefined : scope.kinds.of(kind).judgedCellOf.get(condition.term)
  if (at === undefined) throw new NotQuick(`no judgement ${condition.term} of ${kind}`)
  if (slot === 0) return leg => truthOf(now.cells[leg + at]!)
  const reading: Read = read
  return (leg, self, a, b) => {
    const code = reading(leg, self, a, b)
    if ((code & 3) === RECORD) return truthOf(now.cells[(code >> 2) + at]!)
    let answer: Kleene = isComplete(code) ? NO : UNKNOWN
    for (const one of valuesOf(code))
      if ((one & 3) === RECORD) answer = or(answer, truthOf(now.cells[(one >> 2) + at]!))
    return answer
  }
}

/** TRUE is yes, FALSE no, and OPEN neither. */
const truthOf = (code: number): Kleene => (code === OPEN ? UNKNOWN : code === TRUE ? YES : NO)
