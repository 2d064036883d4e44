/** A definition applied to records, written: each is unfolded once in a finding. */
import { deepestProof } from '../asked.ts'
import { holdsSays } from '../forms/holds.ts'
import { type Kleene, NO, or, UNKNOWN } from '../kleene.ts'
import { lastingText } from '../proof-text.ts'
import type { Condition } from '../regime.ts'
import { definitionHolds, type QuickDefinition } from './definitions.ts'
import { quickPath } from './path.ts'
import {
  type Around,
  alone,
  around,
  childless,
  comeAgain,
  ended,
  headsOf,
  nameAt,
  namedHeads,
  pen,
  type Write,
} from './pen.ts'
import { isComplete, now, recordsOf } from './state.ts'
import {
  BEGUN,
  WRITTEN,
  type WriteDefinition,
  type WriteScope,
  type Written,
  type WrittenDefinition,
} from './write-scope.ts'

type Holds = Extract<Condition, { form: 'holds' }>

export function writeHolds(condition: Holds, scope: WriteScope, within: Around): Write {
  const { regime, definition: name } = condition
  const { read, slot, kind } = quickPath(condition.of, scope)
  const heads = headsOf(within, 'holds', holdsSays(condition))
  const opens = ended(heads, ',"children":[')
  const agains = ended(headsOf(within, 'holds', comeAgain(holdsSays(condition))), childless + within.tail)
  const end = `]}${within.tail}`
  const several = (one: WriteDefinition, code: number): string => {
    const text = writeAll(one, code)
    pen.again = text === '' ? null : agains[pen.answer]!
    return opens[pen.answer]! + text + end
  }
  if (regime !== null) {
    const notLoaded = `${heads[UNKNOWN]},"found":"regime not loaded"${childless}${within.tail}`
    return (leg, self, a, b) => {
      const lender = scope.written.lender(regime)
      if (lender !== null) {
        const isOfKind = lender.own.definitions.get(name)?.definition.of === kind
        const one = isOfKind ? lender.definition(name).write : writeMissing(name, regime)
        return several(one, read(leg, self, a, b))
      }
      pen.answer = UNKNOWN
      pen.again = null
      return notLoaded
    }
  }
  const definition = scope.written.definition(name)
  if (slot === null) return (leg, self, a, b) => several(definition.write, read(leg, self, a, b))
  // Of one record, both have one answer: what opens and ends them is one text.
  const only = definition.within({ lead: opens, tail: end })
  const alike = (row: number): string => {
    const text = only(row)
    pen.again = agains[pen.answer]!
    return text
  }
  if (slot === 0) return leg => alike(leg)
  if (slot === 1) return (_leg, self) => alike(self)
  if (slot === 2) return (_leg, _self, a) => alike(a)
  return (_leg, _self, _a, b) => alike(b)
}

function writeAll(one: WriteDefinition, code: number): string {
  let answer: Kleene = NO
  let text = ''
  for (const record of recordsOf(code)) {
    const own = one(record >> 2)
    text = text === '' ? own : `${text},${own}`
    answer = or(answer, pen.answer)
  }
  pen.answer = isComplete(code) ? answer : or(answer, UNKNOWN)
  return text
}

/** Of a definition that the regime does not have, or has of other records, nothing holds. */
function writeMissing(name: string, code: string): WriteDefinition {
  const open = namedHeads(headsOf(alone, 'definition', { definition: name, regime: code }))[NO]!
  return row => {
    pen.answer = NO
    return `${open + nameAt(row)}}${childless}`
  }
}

export function writeDefinition(
  definition: QuickDefinition,
  name: string,
  written: Written,
): WrittenDefinition {
  const { own } = written
  const { when, presumeNoUntil, provenance: cited } = definition.definition
  const says = { definition: name, regime: own.law.regime.code }
  const provenance = `"provenance":${lastingText(cited)}`
  let below: ((row: number) => string) | null = null
  const compiled = () => {
    const scope = { ...own.definitionScope(definition), written }
    const before = `},${provenance},"children":[`
    const isOnly = presumeNoUntil === null
    const first = written.write(when, scope, around(before, isOnly ? ']}' : ''))
    const second = isOnly ? null : written.write(presumeNoUntil, scope, around(',', ']}'))
    below = row => {
      const leg = definition.isOfLeg ? row : now.leg
      const text = first(leg, row, 0, 0)
      return second === null ? text : text + second(leg, row, 0, 0)
    }
    return below
  }
  const within = (place: Around): WriteDefinition => {
    const opens = namedHeads(headsOf(place, 'definition', says))
    const again = `,"again":true},${provenance}${childless}${place.tail}`
    const unfolded = namedHeads(headsOf(place, 'definition', comeAgain(says)))
    return row => {
      const answer = definitionHolds(own, definition, row)
      const at = definition.index * now.most + now.cells[row]!
      const state = written.stateAt(at)
      if (state === WRITTEN) {
        pen.answer = answer
        return opens[answer]! + nameAt(row) + again
      }
      if (state === BEGUN || written.depth >= deepestProof) {
        pen.answer = answer
        return `${unfolded[answer]! + nameAt(row)}}${childless}${place.tail}`
      }
      written.begin(at)
      written.depth++
      const text = (below ?? compiled())(row)
      written.end(at)
      written.depth--
      pen.answer = answer
      return opens[answer]! + nameAt(row) + text + place.tail
    }
  }
  return { write: within(alone), within }
}
