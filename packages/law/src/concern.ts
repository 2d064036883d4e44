/** Which regimes are concerned: those whose own places are stated anywhere, and those that are named. */
import type { Declaration, Fact, Value, Vocabulary } from './declaration.ts'
import { isFact } from './path.ts'
import { placesAround } from './place.ts'
import type { Regime } from './regime.ts'

/** All places that a declaration states, and of those the ones that a leg itself touches. */
export function statedPlaces(
  declaration: Declaration,
  vocabulary: Vocabulary,
): { all: Set<string>; legs: Set<string> } {
  const all = new Set<string>()
  const legs = new Set<string>()
  const seen = new Set<Fact>()
  // A list instead of recursion: owners own owners, as far as the declaration goes.
  const waiting: { record: Fact; ofLeg: boolean }[] = []
  const visit = (record: Fact, ofLeg: boolean): void => {
    if (seen.has(record)) return
    seen.add(record)
    waiting.push({ record, ofLeg })
  }
  const look = (record: Fact, ofLeg: boolean): void => {
    for (const [name, said] of Object.entries(record.values)) {
      const type = vocabulary.records[record.kind]?.facts[name]
      for (const value of (Array.isArray(said) ? said : [said]) as readonly Value[]) {
        if (type?.type === 'code' && type.of === 'place' && typeof value === 'string') {
          for (const place of placesAround(value, vocabulary)) all.add(place)
          if (ofLeg) legs.add(placesAround(value, vocabulary).at(-1)!)
        } else if (isFact(value)) visit(value, ofLeg && value.kind !== 'leg' && isEnd(name))
      }
    }
  }
  const { parties, people, items, agreements } = declaration
  for (const leg of declaration.legs) visit(leg, true)
  let done = 0
  const drain = (): void => {
    for (; done < waiting.length; done++) look(waiting[done]!.record, waiting[done]!.ofLeg)
  }
  drain()
  for (const record of [...parties, ...people, ...items, ...agreements]) visit(record, false)
  drain()
  return { all, legs }
}

/** A leg touches the places of its two ends, and those it goes between. */
const isEnd = (name: string): boolean => name === 'from' || name === 'to'

export function isConcerned(regime: Regime, places: ReadonlySet<string>, named: readonly string[]): boolean {
  return named.includes(regime.code) || regime.places.some(place => places.has(place))
}
