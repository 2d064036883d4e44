/** A declaration with the changes of a plan made to it. */
import type { Declaration, Fact } from '@carnet/law'
import type { ItemChange } from './plan.ts'

const short = (record: Fact): string => record.name.slice(record.name.indexOf('.') + 1)

/**
 * Dropped items leave their leg; pseudonymised ones keep their category and change their form.
 * Records that a change does not touch stay the same objects, so that references hold.
 */
export function withChanges(declaration: Declaration, changes: readonly ItemChange[]): Declaration {
  if (changes.length === 0) return declaration
  const legs = declaration.legs.map(leg =>
    changeLeg(
      leg,
      changes.filter(change => change.leg === short(leg)),
    ),
  )
  const replaced = new Map(declaration.legs.map((leg, index) => [leg, legs[index]!]))
  return { ...declaration, legs: legs.map(leg => follow(leg, replaced)) }
}

function changeLeg(leg: Fact, changes: readonly ItemChange[]): Fact {
  if (changes.length === 0) return leg
  const items = ((leg.values.items ?? []) as readonly Fact[]).flatMap(item => {
    const change = changes.find(one => one.item === short(item))
    if (!change) return [item]
    return change.change === 'drop' ? [] : [{ ...item, values: { ...item.values, form: ['pseudonymised'] } }]
  })
  return { ...leg, values: { ...leg.values, items: items.map(item => relink(item, items)) } }
}

/** An item can only be linked with items that are still there. */
function relink(item: Fact, kept: readonly Fact[]): Fact {
  const linked = item.values.linked_with as readonly Fact[] | undefined
  if (!linked) return item
  const names = new Set(kept.map(one => one.name))
  if (linked.every(other => names.has(other.name))) return item
  return { ...item, values: { ...item.values, linked_with: linked.filter(other => names.has(other.name)) } }
}

function follow(leg: Fact, replaced: ReadonlyMap<Fact, Fact>): Fact {
  const before = leg.values.follows as Fact | undefined
  const after = before && replaced.get(before)
  return after && after !== before ? { ...leg, values: { ...leg.values, follows: after } } : leg
}
