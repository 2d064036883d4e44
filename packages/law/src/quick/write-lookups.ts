/** What is looked up, written: lists with their entries, counters, recorded judgements. */
import { counterSays, entrySays, judgedSays, listedSays } from '../forms/lookups.ts'
import { and, NO, YES } from '../kleene.ts'
import { lastingText } from '../proof-text.ts'
import type { Condition } from '../regime.ts'
import type { ResolvedEntry } from '../resolve.ts'
import { TRUE, WORD, wordCount } from './codes.ts'
import { counterTest, entryFinder, inScenario, judged, listed } from './lookups.ts'
import { quickPath } from './path.ts'
import {
  type Around,
  alone,
  childless,
  comeAgain,
  ended,
  factAt,
  foundText,
  headsOf,
  intervalText,
  pen,
  StepTexts,
  type Write,
} from './pen.ts'
import { recordsOf, valuesOf } from './state.ts'
import type { WriteEntry, WriteScope, Written } from './write-scope.ts'

type Listed = Extract<Condition, { form: 'listed' }>
type CounterTest = Extract<Condition, { form: 'counter' }>
type Judged = Extract<Condition, { form: 'judged' }>

export function writeListed(condition: Listed, scope: WriteScope, place: Around): Write {
  const list = scope.own.law.lists.get(condition.list)
  if (list === undefined) {
    const text = headsOf(place, 'listed', listedSays(condition))[NO]! + childless + place.tail
    return () => {
      pen.answer = NO
      pen.again = null
      return text
    }
  }
  const says = { ...listedSays(condition), closed: list.list.closed }
  const opens = ended(headsOf(place, 'listed', says), ',"found":')
  const agains = ended(headsOf(place, 'listed', comeAgain(says)), ',"found":')
  const provenance = `,"provenance":${lastingText(list.list.provenance)},"children":[`
  const end = `]}${place.tail}`
  const { read } = quickPath(condition.key, scope)
  const scenario = condition.scenario ? quickPath(condition.scenario, scope).read : null
  const entriesOf = entryFinder(condition, list, scope)
  const judge = listed(condition, scope)
  const texts = new StepTexts()
  return (leg, self, a, b) => {
    const code = read(leg, self, a, b)
    const isKept = scenario === null && (code & 3) === WORD && code >> 2 < wordCount()
    const known = isKept ? texts.find(code) : null
    if (known !== null) return known
    const answer = judge(leg, self, a, b)
    const scenarios = scenario === null ? null : scenario(leg, self, a, b)
    let children = ''
    let isPlain = true
    for (const one of [...valuesOf(code)]) {
      if ((one & 3) !== WORD || one <= TRUE) continue
      for (const entry of entriesOf(one)) {
        const within = scenarios === null ? YES : inScenario(entry, scenarios)
        if (within === NO) continue
        if (entry.when !== null) isPlain = false
        const text = scope.written.entry(entry)(within)
        children = children === '' ? text : `${children},${text}`
      }
    }
    const found = foundText(code)
    pen.answer = answer
    pen.again = children === '' ? null : agains[answer]! + found + provenance + end
    const text = opens[answer]! + found + provenance + children + end
    return isKept && isPlain ? texts.keep(code, text) : text
  }
}

export function writeEntry(entry: ResolvedEntry, written: Written): WriteEntry {
  const opens = ended(headsOf(alone, 'entry', entrySays(entry)), ',"children":[')
  if (entry.condition === null) {
    const whole = ended(opens, ']}')
    return within => whole[within]!
  }
  // Its own condition speaks of the leg: where it comes again, it is the same step.
  const condition = written.once(
    written.write(entry.condition, { ...written.own.legScope(), written }, alone),
  )
  return within => {
    const text = condition()
    return `${opens[and(within, pen.answer)]! + text}]}`
  }
}

export function writeCounter(condition: CounterTest, scope: WriteScope, place: Around): Write {
  const { own } = scope
  const says = counterSays(condition, own.boundOf(condition.bound))
  const opens = ended(headsOf(place, 'counter', says), ',"found":')
  const counter = own.law.counters.get(condition.counter)
  const provenance = counter && `,"provenance":${lastingText(counter.counter.provenance)}`
  const end = (provenance ?? '') + childless + place.tail
  const judge = counterTest(condition, scope)
  return (leg, self, a, b) => {
    const answer = judge(leg, self, a, b)
    pen.answer = answer
    pen.again = null
    if (counter === undefined) return opens[answer]! + intervalText(0, Number.POSITIVE_INFINITY) + end
    const totals = own.totalsOf(counter)
    return opens[answer]! + intervalText(totals[2 * counter.index]!, totals[2 * counter.index + 1]!) + end
  }
}

export function writeJudged(condition: Judged, scope: WriteScope, place: Around): Write {
  const opens = ended(headsOf(place, 'judged', judgedSays(condition)), ',"found":')
  const { read } = quickPath(condition.of, scope)
  const judge = judged(condition, scope)
  const end = childless + place.tail
  return (leg, self, a, b) => {
    const answer = judge(leg, self, a, b)
    const said = recordsOf(read(leg, self, a, b)).map(one => factAt(one >> 2).judged[condition.term])
    const judgement = said.find(one => one !== undefined)
    pen.answer = answer
    pen.again = null
    const found = judgement === undefined ? '"not said"' : JSON.stringify(judgement)
    return opens[answer]! + found + end
  }
}
