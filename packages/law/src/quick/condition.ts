/** Compiles a condition to closures over whole numbers, form by form. They answer as those of `../forms` do. */
import { and, type Kleene, NO, not, or, UNKNOWN, YES } from '../kleene.ts'
import type { Condition } from '../regime.ts'
import { dayTest } from './days.ts'
import { comparison, factTest } from './facts-test.ts'
import { holds } from './holds.ts'
import { counterTest, judged, listed } from './lookups.ts'
import type { QuickScope } from './path.ts'
import { quantify, sum } from './quantify.ts'
import type { Judge } from './state.ts'

export function quick(condition: Condition, scope: QuickScope): Judge {
  switch (condition.form) {
    case 'always':
      return () => YES
    case 'all':
      return all(condition.of.map(child => quick(child, scope)))
    case 'any':
      return any(condition.of.map(child => quick(child, scope)))
    case 'not': {
      const child = quick(condition.of, scope)
      return (leg, self, a, b) => not(child(leg, self, a, b))
    }
    case 'fact':
      return factTest(condition, scope)
    case 'compare':
      return comparison(condition, scope)
    case 'quantify':
      return quantify(condition, scope, quick)
    case 'sum':
      return sum(condition, scope, quick)
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

/** Of two, three and more: most have few, and a loop costs as much as a child. */
export function all(children: readonly Judge[]): Judge {
  const [one, two, three] = children as [Judge, Judge, Judge]
  if (children.length === 1) return one
  if (children.length === 2)
    return (leg, self, a, b) => {
      const first = one(leg, self, a, b)
      return first === NO ? NO : and(first, two(leg, self, a, b))
    }
  if (children.length === 3)
    return (leg, self, a, b) => {
      const first = one(leg, self, a, b)
      if (first === NO) return NO
      const second = two(leg, self, a, b)
      return second === NO ? NO : and(and(first, second), three(leg, self, a, b))
    }
  return (leg, self, a, b) => {
    let answer: Kleene = YES
    for (let index = 0; index < children.length; index++) {
      const next = children[index]!(leg, self, a, b)
      if (next === NO) return NO
      if (next === UNKNOWN) answer = UNKNOWN
    }
    return answer
  }
}

export function any(children: readonly Judge[]): Judge {
  const [one, two, three] = children as [Judge, Judge, Judge]
  if (children.length === 1) return one
  if (children.length === 2)
    return (leg, self, a, b) => {
      const first = one(leg, self, a, b)
      return first === YES ? YES : or(first, two(leg, self, a, b))
    }
  if (children.length === 3)
    return (leg, self, a, b) => {
      const first = one(leg, self, a, b)
      if (first === YES) return YES
      const second = two(leg, self, a, b)
      return second === YES ? YES : or(or(first, second), three(leg, self, a, b))
    }
  return (leg, self, a, b) => {
    let answer: Kleene = NO
    for (let index = 0; index < children.length; index++) {
      const next = children[index]!(leg, self, a, b)
      if (next === YES) return YES
      if (next === UNKNOWN) answer = UNKNOWN
    }
    return answer
  }
}
