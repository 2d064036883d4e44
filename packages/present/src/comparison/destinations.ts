/** Places to which the same data go without anything being asked: each place of the world is put to the regime. */
import type { Declaration, Value } from '@carnet/law'
import { ask, type Changeable, type Court } from './ask.ts'
import type { Steps } from './steps.ts'

/** Codes of places, in the order of the vocabulary; places of the regime itself are none of them. */
export function* freeDestinations(base: Declaration, abroad: string, court: Court): Steps<string[]> {
  const { regime, vocabulary } = court
  const own = new Set(regime.places.map(place => place.split('-')[0]))
  const free: string[] = []
  for (const place of vocabulary.places.filter(one => !own.has(one))) {
    const { outcome } = ask(withDestination(base, abroad, place), court)
    if (outcome === 'free' || outcome === 'out-of-scope') free.push(place)
    yield
  }
  return free
}

/** The same case with another place wherever the one abroad is named. */
function withDestination(declaration: Declaration, abroad: string, place: string): Declaration {
  const copy = structuredClone(declaration)
  const moved = (value: Value): Value => (value === abroad ? place : value)
  for (const record of [...copy.parties, ...copy.people, ...copy.items, ...copy.legs])
    for (const [fact, value] of Object.entries(record.values))
      (record as Changeable).values[fact] = Array.isArray(value)
        ? (value as readonly Value[]).map(moved)
        : moved(value as Value)
  return copy
}
