/** Compiles a condition, form by form. */

import { dayTest } from './forms/days.ts'
import { comparison, factTest } from './forms/fact.ts'
import { holds } from './forms/holds.ts'
import { all, always, any, negation } from './forms/logic.ts'
import { counterTest, judged, listed } from './forms/lookups.ts'
import { quantify, sum } from './forms/quantify.ts'
import type { Node, Scope } from './node.ts'
import type { Condition } from './regime.ts'

export function compile(condition: Condition, scope: Scope): Node {
  switch (condition.form) {
    case 'always':
      return always
    case 'all':
      return all(condition.of.map(child => compile(child, scope)))
    case 'any':
      return any(condition.of.map(child => compile(child, scope)))
    case 'not':
      return negation(compile(condition.of, scope))
    case 'fact':
      return factTest(condition, scope)
    case 'compare':
      return comparison(condition, scope)
    case 'quantify':
      return quantify(condition, scope, compile)
    case 'sum':
      return sum(condition, scope, compile)
    case 'holds':
      return holds(condition, scope)
    case 'listed':
      return listed(condition, scope)
    case 'counter':
      return counterTest(condition, scope)
    case 'judged':
      return judged(condition, scope)
    case 'day':
    case 'age':
    case 'window':
      return dayTest(condition, scope)
  }
}

/** The same, compiled when it is first asked for: of the law of a day, a decision asks for little. */
export function compileLater(condition: Condition, scope: Scope): Node {
  let made: Node | null = null
  const node = (): Node => {
    made ??= compile(condition, scope)
    return made
  }
  return {
    judge: frame => node().judge(frame),
    explain: frame => node().explain(frame),
    ask: (frame, asked) => node().ask(frame, asked),
  }
}
