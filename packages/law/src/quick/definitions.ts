/** Definitions over rows: concluded once for each leg. Growing ones have the least solution over all that they rest on. */
import { Growth } from '../growth.ts'
import { type Kleene, NO, UNKNOWN, YES } from '../kleene.ts'
import type { Definition } from '../regime.ts'
import type { QuickRegime } from './regime.ts'
import { type Judge, now } from './state.ts'
import { Sweep } from './sweep.ts'

export interface QuickDefinition {
  readonly definition: Definition
  readonly index: number
  readonly isOfLeg: boolean
  when: Judge
  until: Judge | null
}

/** Whether the definition holds of the record. */
export function definitionHolds(own: QuickRegime, definition: QuickDefinition, row: number): Kleene {
  const at = definition.index * now.most + now.cells[row]!
  const known = own.answers[at]! - own.mark
  return known > 0 ? ((known - 1) as Kleene) : conclude(own, definition, row, at)
}

function conclude(own: QuickRegime, definition: QuickDefinition, row: number, at: number): Kleene {
  const { grows } = definition.definition
  if (grows !== null) return grow(own, definition, row, grows)
  const answer = judge(definition, row)
  own.answers[at] = own.mark + answer + 1
  return answer
}

function judge({ isOfLeg, when, until }: QuickDefinition, row: number): Kleene {
  // Only in a definition of legs is the leg the one that it is applied to.
  const leg = isOfLeg ? row : now.leg
  const answer = when(leg, row, 0, 0)
  if (answer !== UNKNOWN || until === null) return answer
  return until(leg, row, 0, 0) === YES ? UNKNOWN : NO
}

function grow(own: QuickRegime, definition: QuickDefinition, row: number, group: string): Kleene {
  const outer = own.growth
  if (outer?.group === group) return outer.read(definition, row)
  const sweep = new Sweep(own, group)
  own.growth = sweep
  sweep.read(definition, row)
  if (!sweep.settle(judge)) inWaves(own, definition, row, group)
  own.growth = outer
  sweep.end()
  const at = definition.index * now.most + now.cells[row]!
  const known = own.answers[at]! - own.mark
  return known > 0 ? ((known - 1) as Kleene) : NO
}

/** Where answers run in long circles: each place is looked at again only when what it read has risen. */
function inWaves(own: QuickRegime, definition: QuickDefinition, row: number, group: string): void {
  const growth = new Growth<QuickDefinition, number>(group)
  own.growth = growth
  growth.read(definition, row)
  growth.settle(judge)
  for (const found of growth.answers())
    own.answers[found.definition.index * now.most + now.cells[found.record]!] = own.mark + found.answer + 1
}
