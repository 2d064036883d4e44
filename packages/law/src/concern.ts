/** Which regimes are concerned: those whose own places are stated anywhere, and those that are named. */
import type { Declaration, Fact, Value, Vocabulary } from './declaration.ts'
import { isFact } from './path.ts'
import type { Regime } from './regime.ts'

/** All places that a declaration states, and of those the ones that a leg itself touches. */
export function statedPlaces(
  declaration: Declaration,
  vocabulary: Vocabulary,
): { all: Set<string>; legs: Set<string> } {
  const all = new Set<string>()
  const legs = new Set<string>()
  const seen = new Set<Fact>()
  const visit = (record: Fact, ofLeg: boolean): void => {
    if (seen.has(record)) return
    seen.add(record)
    for (const [name, said] of Object.entries(record.values)) {
      const type = vocabulary.records[record.kind]?.facts[name]
      for (const value of (Array.isArray(said) ? said : [said]) as readonly Value[]) {
        if (type?.type === 'code' && type.of === 'place' && typeof value === 'string') {
          all.add(value)
          if (ofLeg) legs.add(value)
        } else if (isFact(value)) visit(value, ofLeg && value.kind !== 'leg' && isEnd(name))
      }
    }
  }
  for (const leg of declaration.legs) visit(leg, true)
  for (const record of [
    ...declaration.parties,
    ...declaration.people,
    ...declaration.items,
    ...declaration.agreements,
  ])
    visit(record, false)
  return { all, legs }
}

/** A leg touches the places of its two ends, and those it goes between. */
const isEnd = (name: string): boolean => name === 'from' || name === 'to'

export function isConcerned(regime: Regime, places: ReadonlySet<string>, named: readonly string[]): boolean {
  return named.includes(regime.code) || regime.places.some(place => places.has(place))
}
