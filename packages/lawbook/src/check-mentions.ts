/** What a condition rests on, its definitions followed: parameters, lists, and the places that it names. */
import type { Condition, Regime, Vocabulary } from '@carnet/law'
import { isPlace } from './codes.ts'

export interface Mentions {
  readonly parameters: ReadonlySet<string>
  readonly lists: ReadonlySet<string>
  /** Places that are compared with, written in the condition itself or on a list that it asks. */
  readonly places: ReadonlySet<string>
}

/** Everything that the conditions mention, directly or through definitions of the regime. */
export function mentionsOf(
  conditions: readonly (Condition | null)[],
  regime: Regime,
  vocabulary: Vocabulary,
): Mentions {
  const found = {
    parameters: new Set<string>(),
    lists: new Set<string>(),
    places: new Set<string>(),
    definitions: new Set<string>(),
  }
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      value.forEach(visit)
      return
    }
    if ('parameter' in value && typeof value.parameter === 'string') found.parameters.add(value.parameter)
    if ('form' in value) visitForm(value as Condition)
    Object.values(value).forEach(visit)
  }
  const visitForm = (condition: Condition): void => {
    if (condition.form === 'listed') found.lists.add(condition.list)
    if (condition.form === 'fact' && isPlaceFact(condition.path.hops.at(-1), vocabulary))
      for (const value of 'path' in condition.values ? [] : condition.values) found.places.add(String(value))
    if (
      condition.form !== 'holds' ||
      condition.regime !== null ||
      found.definitions.has(condition.definition)
    )
      return
    found.definitions.add(condition.definition)
    const definition = regime.definitions.find(one => one.name === condition.definition)
    visit([definition?.when, definition?.presumeNoUntil])
  }
  visit(conditions)
  for (const list of regime.lists.filter(one => found.lists.has(one.name))) {
    const keys = list.entries.flatMap(entry => entry.keys)
    if (keys.every(key => isPlace(vocabulary, key))) for (const key of keys) found.places.add(key)
  }
  return found
}

function isPlaceFact(name: string | undefined, { records }: Vocabulary): boolean {
  return Object.values(records).some(
    ({ facts }) => name !== undefined && Object.hasOwn(facts, name) && facts[name]!.of === 'place',
  )
}
