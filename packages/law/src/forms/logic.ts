/** all, any, not, always. Decided children short-cut in judging; explaining visits all of them. */
import { and, type Kleene, NO, not, or, UNKNOWN, YES } from '../kleene.ts'
import type { Frame, Node } from '../node.ts'

export const always: Node = {
  judge: () => YES,
  explain: () => ({ answer: YES, form: 'always', says: {}, children: [] }),
  ask: () => {},
}

export function all(children: readonly Node[]): Node {
  return junction('all', children, and, NO)
}

export function any(children: readonly Node[]): Node {
  return junction('any', children, or, YES)
}

/** `decides`: the answer of one child that settles all of them. */
function junction(form: 'all' | 'any', children: readonly Node[], join: typeof and, decides: Kleene): Node {
  const judge = (frame: Frame): Kleene => {
    let answer: Kleene = not(decides)
    for (const child of children) {
      answer = join(answer, child.judge(frame))
      if (answer === decides) return answer
    }
    return answer
  }
  return {
    judge,
    explain: frame => {
      const answer = judge(frame)
      const partly = answer === decides && !frame.world.inFull
      const shown = partly ? children.filter(child => child.judge(frame) === decides) : children
      return { answer, form, says: {}, children: shown.map(child => child.explain(frame)) }
    },
    ask: (frame, asked) => {
      for (const child of children) if (child.judge(frame) === UNKNOWN) child.ask(frame, asked)
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
    ask: child.ask,
  }
}
