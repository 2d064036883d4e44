/** Peers whose answer is that of one condition: asked policy by policy, and no more than is needed. */
import type { Attributes } from './expression.ts'
import type { Subject } from './subject.ts'

/**
 * The places of the expressions that hold. What surely holds is not asked whether it may; out of scope only those
 * provisions are asked that reach any leg.
 */
export function askEach(
  { translated, policies, mode }: Subject,
  holds: readonly ((facts: Attributes) => boolean)[],
): (facts: Attributes) => number[] {
  const firsts: { readonly first: number; readonly reaching: readonly boolean[] }[] = []
  let next = 0
  for (const { policies: own, reaching } of translated) {
    firsts.push({ first: next, reaching })
    next += own.length
  }
  const count = policies.length
  return facts => {
    const held: number[] = []
    const ask = (place: number): boolean => {
      if (holds[place]!(facts)) {
        held.push(place)
        if (mode === 'open') held.push(count + place)
        return true
      }
      if (mode === 'known' || !holds[count + place]!(facts)) return false
      held.push(count + place)
      return true
    }
    for (const { first, reaching } of firsts) {
      const inScope = ask(first) && ask(first + 1)
      for (let index = 0; index < reaching.length; index++)
        if (inScope || reaching[index]) ask(first + 2 + index)
    }
    return held
  }
}
