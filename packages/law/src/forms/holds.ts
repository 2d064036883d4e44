/** A definition of a regime, applied to a record. */
import { answerOf, askDefinition, definitionTrace, lenderWorld } from '../definitions.ts'
import { isRow } from '../graph.ts'
import { type Kleene, NO, or, UNKNOWN, YES } from '../kleene.ts'
import type { Frame, Node, Scope } from '../node.ts'
import { compilePath, shortPath, writePath } from '../path.ts'
import type { Condition } from '../regime.ts'
import type { ResolvedDefinition } from '../resolve.ts'
import type { World } from '../world.ts'

type Holds = Extract<Condition, { form: 'holds' }>

export const holdsSays = ({ regime, definition, of }: Holds) => ({
  holds: regime ? `${regime}/${definition}` : definition,
  of: writePath(of),
})

export function holds(condition: Holds, scope: Scope): Node {
  const read = compilePath(condition.of, scope)
  const says = holdsSays(condition)
  const worldOf = (frame: Frame): World | null =>
    condition.regime ? lenderWorld(frame.world, condition.regime) : frame.world
  // Definitions may speak of those that are compiled after them: found when first asked for.
  let own: ResolvedDefinition | undefined
  const definitionIn = (world: World): ResolvedDefinition | undefined => {
    if (condition.regime !== null) return world.regime.definitions.get(condition.definition)
    own ??= scope.regime.definitions.get(condition.definition)
    return own
  }
  const short = shortPath(condition.of, scope)
  // The ordinary case: a definition of this regime, of a variable.
  const quick: Node['judge'] | null =
    condition.regime === null && short !== null && short.field === null
      ? frame => {
          const row = frame.slots[short.slot]
          own ??= scope.regime.definitions.get(condition.definition)
          return row === undefined || own === undefined ? NO : answerOf(frame.world, own, row)
        }
      : null
  return {
    judge:
      quick ??
      (frame => {
        const world = worldOf(frame)
        // A regime that is borrowed from and not loaded leaves the question open.
        if (world === null) return UNKNOWN
        // What was borrowed is not carried over to worlds that assume more.
        if (condition.regime !== null) frame.world.memo.soft = true
        const definition = definitionIn(world)
        const { values, complete, only } = read(frame)
        if (isRow(only)) return definition === undefined ? NO : answerOf(world, definition, only)
        let answer: Kleene = NO
        if (definition !== undefined)
          for (let index = 0; index < values.length; index++) {
            const value = values[index]
            if (!isRow(value)) continue
            const one = answerOf(world, definition, value)
            if (one === YES) return YES
            if (one > answer) answer = one
          }
        return complete ? answer : or(answer, UNKNOWN)
      }),
    explain: frame => {
      const world = worldOf(frame)
      if (!world) return { answer: UNKNOWN, form: 'holds', says, found: 'regime not loaded', children: [] }
      const reading = read(frame)
      const children = reading.values
        .filter(isRow)
        .map(record => definitionTrace(world, condition.definition, record))
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
    ask: (frame, asked) => {
      const reading = read(frame)
      asked.add(reading.gaps)
      const world = worldOf(frame)
      const definition = world === null ? undefined : definitionIn(world)
      if (world === null || definition === undefined) return
      for (const value of reading.values) if (isRow(value)) askDefinition(world, definition, value, asked)
    },
  }
}
