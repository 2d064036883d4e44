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
  if (inScope !== NO) found |= outcomesOf(own, false, FREE, verdictOnly, isDone)
  if (inScope !== YES) found |= outcomesOf(own, true, OUT_OF_SCOPE, verdictOnly, isDone)
  settled.found = found
  return found
}

function outcomesOf(
  own: QuickRegime,
  isAnyLeg: boolean,
  lightest: number,
  verdictOnly: boolean,
  isDone: boolean,
): number {
  const provisions = isAnyLeg ? own.reachingAny : own.provisions
  let isSure = false
  let isProhibited = false
  let found = 0
  for (let index = 0; index < provisions.length; index++) {
    const provision = provisions[index]!
    const { requires, prohibits } = provision
    if (verdictOnly && !prohibits && requires === null) continue
    const answer = applies(own, provision)
    // Whatever else there may be; but all is judged that is to be packed.
    if (answer === NO || isProhibited) continue
    if (prohibits) {
      found |= PROHIBITED
      if (answer === YES) {
        isProhibited = true
        if (verdictOnly) return PROHIBITED
      }
    }
    if (requires !== null) {
      const can = usable(own, requires, isDone)
      if (can !== YES) found |= PROHIBITED
      if (can === NO && answer === YES) {
        isProhibited = true
        if (verdictOnly) return PROHIBITED
      }
      if (can !== NO) {
        found |= CONDITIONAL
        if (answer === YES) isSure = true
      }
    }
  }
  if (isProhibited) return PROHIBITED
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
