/** The parties of an arrangement as a list that a regime asks: taken into the regime, so that its digest covers them. */
import type { Arrangement, ArrangementParty, InForce, List } from '@carnet/law'
import type { RegimeContext } from './parts.ts'

export const arrangementPrefix = 'arrangement/'

/** How a condition names it: `{ listed: arrangement/NAME, key: leg.to_place }`. */
export const listNameOf = (name: string): string => `${arrangementPrefix}${name}`

/** The lists of the arrangements that the conditions of a regime ask, each once. `places` are those of the regime. */
export function askedArrangements(context: RegimeContext, places: readonly string[]): List[] {
  const asked = context.mentioned.references.filter(
    ({ kind, name }) => kind === 'list' && name.startsWith(arrangementPrefix),
  )
  return [...new Set(asked.map(({ name }) => name.slice(arrangementPrefix.length)))].sort().flatMap(name => {
    const arrangement = context.arrangements.get(name)
    return arrangement ? [listOf(arrangement, places)] : []
  })
}

/** Of pairs, only those count that lead from a place of the regime. */
function listOf(arrangement: Arrangement, places: readonly string[]): List {
  const { title, closed, provenance, doubt, parties, in_force } = arrangement
  return {
    name: listNameOf(arrangement.name),
    title,
    closed,
    match: 'exact',
    entries: parties
      .filter(({ from }) => from === null || from.some(place => places.includes(place)))
      .map(party => entryOf(party, in_force)),
    provenance,
    doubt,
  }
}

const entryOf = (party: ArrangementParty, whole: InForce): List['entries'][number] => ({
  keys: party.places,
  title: null,
  in_force: within(party.in_force, whole),
  when: null,
  cite: party.cite,
  confidence: party.confidence,
  doubt: party.doubt,
})

/** Nobody takes part before the arrangement is in force, or after. */
export function within(one: InForce, whole: InForce): InForce {
  if (one.from === null || whole.from === null) return { from: null, until: null }
  const ends = [one.until, whole.until].filter(day => day !== null).sort()
  return { from: one.from > whole.from ? one.from : whole.from, until: ends[0] ?? null }
}
