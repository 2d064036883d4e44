/** Begins to judge one leg. */
import { type DecideInput, worldOf } from '../decide.ts'
import type { World } from '../world.ts'
import type { Prepared } from './prepare.ts'
import type { QuickRegime } from './regime.ts'
import { now } from './state.ts'

let input: DecideInput | null = null
const nothingHanded = {}

/** The same regime and leg for the other way of judging. */
const worldHere = ({ law }: QuickRegime): World => {
  const leg = input!.declaration.legs.find(({ name }) => name === now.legName)!
  return worldOf(input!, law.regime, leg)
}

export function sit(given: DecideInput, { facts, lenders }: Prepared, leg: Prepared['legs'][number]): void {
  input = given
  now.world = worldHere
  now.facts = facts
  now.cells = facts.cells
  now.numbers = facts.numbers
  now.sets = facts.sets
  // What paths collected for the leg before.
  if (facts.sets.length !== facts.said) facts.sets.length = facts.said
  now.most = facts.most
  now.leg = leg.row
  now.legName = leg.name
  now.run++
  now.lenders = lenders
  now.totals = null
  now.handed = given.declaration.counters
  now.handedFor = given.totals ?? nothingHanded
}
