/** A regime by its names: definitions, lists and what defeats a provision, looked up instead of searched for. */
import type { Definition, List, Provision, Regime } from '@carnet/law'

export interface Names {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly lists: ReadonlyMap<string, List>
  /** By the id of a provision, those that defeat it. */
  readonly defeaters: ReadonlyMap<string, readonly Provision[]>
}

/** A regime does not change while it is asked. */
const made = new WeakMap<Regime, Names>()

export function namesOf(regime: Regime): Names {
  const known = made.get(regime)
  if (known) return known
  const index: Names = {
    definitions: new Map(regime.definitions.map(one => [one.name, one])),
    lists: new Map(regime.lists.map(one => [one.name, one])),
    defeaters: new Map(regime.provisions.map(one => [one.id, defeatersOf(one, regime)])),
  }
  made.set(regime, index)
  return index
}

/** A group is all others of that name. */
function defeatersOf(provision: Provision, regime: Regime): readonly Provision[] {
  const isNamed = ({ id, group }: Provision): boolean =>
    provision.unless.includes(id) || (group !== null && provision.unless.includes(`group:${group}`))
  return regime.provisions.filter(other => other.id !== provision.id && isNamed(other))
}
