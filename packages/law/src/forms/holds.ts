/** A definition of a regime, applied to a record. */
import type { Fact } from '../declaration.ts'
import { definitionAnswer, definitionTrace, lenderWorld } from '../definitions.ts'
import { type Kleene, NO, or, UNKNOWN } from '../kleene.ts'
import type { Frame, Node, Scope } from '../node.ts'
import { compilePath, isFact, writePath } from '../path.ts'
import type { Condition } from '../regime.ts'
import type { Trace } from '../trace.ts'
import type { World } from '../world.ts'

type Holds = Extract<Condition, { form: 'holds' }>

export function holds(condition: Holds, scope: Scope): Node {
  const read = compilePath(condition.of, scope)
  const says = {
    holds: condition.regime ? `${condition.regime}/${condition.definition}` : condition.definition,
    of: writePath(condition.of),
  }
  const worldOf = (frame: Frame): World | null =>
    condition.regime ? lenderWorld(frame.world, condition.regime) : frame.world
  return {
    judge: frame => {
      const world = worldOf(frame)
      // A regime that is borrowed from and not loaded leaves the question open.
      if (!world) return UNKNOWN
      const reading = read(frame)
      let answer: Kleene = NO
      for (const value of reading.values)
        if (isFact(value)) answer = or(answer, definitionAnswer(world, condition.definition, value))
      return reading.complete ? answer : or(answer, UNKNOWN)
    },
    explain: frame => {
      const world = worldOf(frame)
      if (!world) return { answer: UNKNOWN, form: 'holds', says, found: 'regime not loaded', children: [] }
      const reading = read(frame)
      const children = reading.values
        .filter(isFact)
        .map((record: Fact): Trace => definitionTrace(world, condition.definition, record))
      const answer = children.reduce<Kleene>((so, child) => or(so, child.answer), NO)
      return {
        answer: reading.complete ? answer : or(answer, UNKNOWN),
        form: 'holds',
        says,
        gaps: reading.gaps,
        presumed: reading.presumed,
        children,
      }
    },
  }
}
