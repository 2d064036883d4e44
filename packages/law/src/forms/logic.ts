/** all, any, not, always. Decided children short-cut in judging; explaining visits all of them. */
import { and, type Kleene, NO, not, or, YES } from '../kleene.ts'
import type { Node } from '../node.ts'

export const always: Node = {
  judge: () => YES,
  explain: () => ({ answer: YES, form: 'always', says: {}, children: [] }),
}

export function all(children: readonly Node[]): Node {
  return {
    judge: frame => {
      let answer: Kleene = YES
      for (const child of children) {
        answer = and(answer, child.judge(frame))
        if (answer === NO) return NO
      }
      return answer
    },
    explain: frame => {
      const traces = children.map(child => child.explain(frame))
      return {
        answer: traces.reduce<Kleene>((so, trace) => and(so, trace.answer), YES),
        form: 'all',
        says: {},
        children: traces,
      }
    },
  }
}

export function any(children: readonly Node[]): Node {
  return {
    judge: frame => {
      let answer: Kleene = NO
      for (const child of children) {
        answer = or(answer, child.judge(frame))
        if (answer === YES) return YES
      }
      return answer
    },
    explain: frame => {
      const traces = children.map(child => child.explain(frame))
      return {
        answer: traces.reduce<Kleene>((so, trace) => or(so, trace.answer), NO),
        form: 'any',
        says: {},
        children: traces,
      }
    },
  }
}

export function negation(child: Node): Node {
  return {
    judge: frame => not(child.judge(frame)),
    explain: frame => {
      const trace = child.explain(frame)
      return { answer: not(trace.answer), form: 'not', says: {}, children: [trace] }
    },
  }
}
