/** Whether provisions apply, over rows: as in `../provisions.ts`. */
import { and, type Kleene, NO, not, or, UNKNOWN, YES } from '../kleene.ts'
import type { Provision } from '../regime.ts'
import { OPEN, RECORD, SET } from './codes.ts'
import type { QuickRegime } from './regime.ts'
import { type Judge, now, type Read } from './state.ts'
import type { QuickWays } from './ways.ts'

export interface QuickProvision {
  readonly provision: Provision
  /** Its place among those in force. */
  readonly index: number
  /** Where its answers by record stand among those of the definitions. */
  readonly block: number
  readonly when: Judge
  readonly each: Read | null
  readonly unless: QuickDefeater[]
  readonly isAnyLeg: boolean
  readonly prohibits: boolean
  readonly requires: QuickWays | null
}

interface QuickDefeater {
  readonly by: QuickProvision
  readonly recordByRecord: boolean
}

/** Whether the provision applies to the leg: as a whole, or to some record. */
export function applies(own: QuickRegime, provision: QuickProvision): Kleene {
  const known = own.applied[provision.index]! - own.mark
  if (known > 0) return (known - 1) as Kleene
  const answer = provision.each === null ? judgeCase(own, provision, 0) : some(own, provision, provision.each)
  own.applied[provision.index] = own.mark + answer + 1
  return answer
}

/** The same of what was judged already in this run. */
export const answered = (own: QuickRegime, provision: QuickProvision): Kleene =>
  (own.applied[provision.index]! - own.mark - 1) as Kleene

function judgeCase(own: QuickRegime, { when, unless }: QuickProvision, row: number): Kleene {
  let answer = when(now.leg, row, 0, 0)
  for (let index = 0; index < unless.length; index++) {
    if (answer === NO) return NO
    answer = and(answer, not(defeats(own, unless[index]!, row)))
  }
  return answer
}

export function appliesTo(own: QuickRegime, provision: QuickProvision, row: number): Kleene {
  const at = provision.block * now.most + now.cells[row]!
  const known = own.answers[at]! - own.mark
  if (known > 0) return (known - 1) as Kleene
  const answer = judgeCase(own, provision, row)
  own.answers[at] = own.mark + answer + 1
  return answer
}

/** Whether the provision applies to some record: this is asked of every leg. */
function some(own: QuickRegime, provision: QuickProvision, each: Read): Kleene {
  const code = each(now.leg, 0, 0, 0)
  if ((code & 3) === RECORD) return appliesTo(own, provision, code >> 2)
  if (code === OPEN) return UNKNOWN
  if ((code & 3) !== SET) return NO
  const { codes, complete } = now.sets[code >> 2]!
  let answer: Kleene = complete ? NO : UNKNOWN
  for (let index = 0; index < codes.length; index++) {
    const one = codes[index]!
    if ((one & 3) === RECORD) answer = or(answer, appliesTo(own, provision, one >> 2))
  }
  return answer
}

/** See `defeat` in `../provisions.ts`. */
function defeats(own: QuickRegime, { by, recordByRecord }: QuickDefeater, row: number): Kleene {
  if (by.each === null) return applies(own, by)
  if (recordByRecord) return appliesTo(own, by, row)
  return by.provision.then.exempt ? appliesToAll(own, by, by.each(now.leg, 0, 0, 0)) : applies(own, by)
}

/** Whether the provision applies to every record of a code, and to one at least. */
function appliesToAll(own: QuickRegime, by: QuickProvision, code: number): Kleene {
  if ((code & 3) === RECORD) return appliesTo(own, by, code >> 2)
  if (code === OPEN) return UNKNOWN
  if ((code & 3) !== SET) return NO
  const { codes, complete } = now.sets[code >> 2]!
  let answer: Kleene = complete ? YES : UNKNOWN
  for (const one of codes) if ((one & 3) === RECORD) answer = and(answer, appliesTo(own, by, one >> 2))
  return answer
}
