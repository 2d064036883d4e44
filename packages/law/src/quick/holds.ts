/** A definition of a regime, applied to rows. */
import { type Kleene, NO, or, UNKNOWN, YES } from '../kleene.ts'
import type { Condition } from '../regime.ts'
import { EMPTY, OPEN, RECORD, SET } from './codes.ts'
import { definitionHolds, type QuickDefinition } from './definitions.ts'
import { NotQuick, type QuickScope, quickPath } from './path.ts'
import type { QuickRegime } from './regime.ts'
import { type Judge, now } from './state.ts'

type Holds = Extract<Condition, { form: 'holds' }>

export function holds(condition: Holds, scope: QuickScope): Judge {
  const { read, slot, kind } = quickPath(condition.of, scope)
  if (condition.regime !== null) return borrowed(condition, condition.regime, scope)
  const { own } = scope
  const definition = own.definitions.get(condition.definition)
  if (definition === undefined || definition.definition.of !== kind)
    throw new NotQuick(`${condition.definition} of another kind`)
  if (slot === 0) return leg => definitionHolds(own, definition, leg)
  if (slot === 1) return (_leg, self) => definitionHolds(own, definition, self)
  if (slot === 2) return (_leg, _self, a) => definitionHolds(own, definition, a)
  return (leg, self, a, b) => {
    const code = read(leg, self, a, b)
    if ((code & 3) === RECORD) return definitionHolds(own, definition, code >> 2)
    return code === EMPTY ? NO : code === OPEN ? UNKNOWN : someHolds(own, definition, code)
  }
}

function someHolds(own: QuickRegime, definition: QuickDefinition, code: number): Kleene {
  if ((code & 3) !== SET) return NO
  const { codes, complete } = now.sets[code >> 2]!
  let answer: Kleene = NO
  for (let index = 0; index < codes.length; index++) {
    const one = codes[index]!
    if ((one & 3) !== RECORD) continue
    const holds = definitionHolds(own, definition, one >> 2)
    if (holds === YES) return YES
    if (holds > answer) answer = holds
  }
  return complete ? answer : or(answer, UNKNOWN)
}

/** A definition of another regime, under its own text; where that is not loaded the question is open. */
function borrowed(condition: Holds, code: string, scope: QuickScope): Judge {
  const { read, kind } = quickPath(condition.of, scope)
  const { own } = scope
  return (leg, self, a, b) => {
    const lender = own.lender(code)
    if (lender === null) return UNKNOWN
    const reached = read(leg, self, a, b)
    if (reached === EMPTY) return NO
    if (reached === OPEN) return UNKNOWN
    const definition = lender.definitions.get(condition.definition)
    const isOfKind = definition?.definition.of === kind
    if (definition === undefined || !isOfKind)
      return (reached & 3) === SET && !now.sets[reached >> 2]!.complete ? UNKNOWN : NO
    if ((reached & 3) === RECORD) return definitionHolds(lender, definition, reached >> 2)
    return someHolds(lender, definition, reached)
  }
}
