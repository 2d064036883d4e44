/** Settling over rows: as in `../settle.ts`, of a declaration without a declarant and without omissions. */
import { and, type Kleene, NO, YES } from '../kleene.ts'
import { CONDITIONAL, FREE, OUT_OF_SCOPE, PROHIBITED } from '../settle.ts'
import { applies } from './provisions.ts'
import type { QuickRegime } from './regime.ts'
import { now } from './state.ts'
import { held, usable } from './ways.ts'

/** What was found last: no object is made of it. */
export const settled = { scope: NO as Kleene, transfer: NO as Kleene, inScope: NO as Kleene, found: 0 }

/** Judges scope, transfer and what is heard; `found` are the outcomes that are possible, as bits. */
export function settleQuick(own: QuickRegime, verdictOnly: boolean): number {
  own.begin()
  const isDone = own.isDone()
  const scope = own.applies(now.leg, 0, 0, 0)
  const transfer = scope === NO ? NO : own.transfer(now.leg, 0, 0, 0)
  const inScope = and(scope, transfer)
  settled.scope = scope
  settled.transfer = transfer
  settled.inScope = inScope
  let found = 0
  const outcomes = verdictOnly ? outcomesAlone : outcomesOf
  if (inScope !== NO) found |= outcomes(own, false, FREE, isDone)
  if (inScope !== YES) found |= outcomes(own, true, OUT_OF_SCOPE, isDone)
  settled.found = found
  return found
}

/** Judges all that is heard, since all of it is packed. */
function outcomesOf(own: QuickRegime, isAnyLeg: boolean, lightest: number, isDone: boolean): number {
  const provisions = isAnyLeg ? own.reachingAny : own.provisions
  let isSure = false
  let isProhibited = false
  let found = 0
  for (let index = 0; index < provisions.length; index++) {
    const provision = provisions[index]!
    const { requires, prohibits } = provision
    const answer = applies(own, provision)
    if (answer === NO || isProhibited) continue
    if (prohibits) {
      found |= PROHIBITED
      if (answer === YES) isProhibited = true
    }
    if (requires !== null) {
      const can = usable(own, requires, isDone)
      if (can !== YES) found |= PROHIBITED
      if (can === NO && answer === YES) isProhibited = true
      if (can !== NO) {
        found |= CONDITIONAL
        if (answer === YES) isSure = true
      }
    }
  }
  if (isProhibited) return PROHIBITED
  return isSure ? found : found | lightest
}

/** The same outcomes, where nothing else is asked: what can change them no more is not judged. */
function outcomesAlone(own: QuickRegime, isAnyLeg: boolean, lightest: number, isDone: boolean): number {
  const { prohibiting, requiring } = isAnyLeg ? own.decidingAny : own.deciding
  let found = 0
  for (let index = 0; index < prohibiting.length; index++) {
    const answer = applies(own, prohibiting[index]!)
    if (answer === YES) return PROHIBITED
    if (answer !== NO) found |= PROHIBITED
  }
  let isSure = false
  for (let index = 0; index < requiring.length; index++) {
    const provision = requiring[index]!
    // One more way that is open makes nothing heavier.
    if (isSure && usable(own, provision.requires!, isDone) === YES) continue
    const answer = applies(own, provision)
    if (answer === NO) continue
    const can = usable(own, provision.requires!, isDone)
    if (can === NO && answer === YES) return PROHIBITED
    if (can !== YES) found |= PROHIBITED
    if (can !== NO) {
      found |= CONDITIONAL
      if (answer === YES) isSure = true
    }
  }
  return isSure ? found : found | lightest
}

/** Whether every requirement that applies, or may, is in hand. */
export function isMet(own: QuickRegime): boolean {
  for (const provision of settled.inScope === NO ? own.reachingAny : own.provisions) {
    if (provision.requires === null) continue
    if (applies(own, provision) !== NO && held(own, provision.requires) !== YES) return false
  }
  return true
}
