/** Days against days over cells. */
import { decider, otherDays } from '../forms/days.ts'
import { NO, UNKNOWN } from '../kleene.ts'
import type { Condition, Day } from '../regime.ts'
import { wordOf } from './facts.ts'
import { type QuickScope, quickPath } from './path.ts'
import { firstOf, isComplete, isNothing, type Judge, now } from './state.ts'

type DayForm = Extract<Condition, { form: 'day' | 'age' | 'window' }>

export function dayTest(condition: DayForm, scope: QuickScope): Judge {
  const one = quickPath(condition.day, scope).read
  const other = quickPath(otherDays(condition)[0]!, scope).read
  const decide = decider(condition, scope.own.law)
  return (leg, self, a, b) => {
    const [codeOfOne, codeOfOther] = [one(leg, self, a, b), other(leg, self, a, b)]
    const [day, by] = [firstOf(codeOfOne), firstOf(codeOfOther)]
    if (isNothing(day) || isNothing(by)) {
      const none = (isNothing(day) && isComplete(codeOfOne)) || (isNothing(by) && isComplete(codeOfOther))
      return none ? NO : UNKNOWN
    }
    return decide([dayOf(day), dayOf(by)])
  }
}

const dayOf = (code: number): Day => wordOf(now.facts, code >> 2)
