/** Which arrangements the two ends of a leg have in common: told beside the findings, and never a part of them. */
import {
  type Arrangement,
  type ArrangementContext,
  type ArrangementParty,
  type Day,
  type Declaration,
  type FactRecord,
  type InForce,
  placesAround,
  type Vocabulary,
} from '@carnet/law'
import { within } from './arrangement-list.ts'

export interface ContextInput {
  readonly declaration: Declaration
  readonly arrangements: readonly Arrangement[]
  readonly vocabulary: Vocabulary
}

/** In the order of the legs, and of the names of the arrangements. */
export function contextOf({ declaration, arrangements, vocabulary }: ContextInput): ArrangementContext[] {
  const sorted = [...arrangements].sort((a, b) => (a.name < b.name ? -1 : 1))
  return declaration.legs.flatMap(leg => {
    const [from, to] = [placeOfEnd(leg, 'from'), placeOfEnd(leg, 'to')]
    if (from === null || to === null) return []
    const ends = { from: placesAround(from, vocabulary), to: placesAround(to, vocabulary) }
    if (ends.from.at(-1) === ends.to.at(-1)) return []
    return sorted.flatMap(arrangement => {
      const party = partyFor(arrangement, ends, declaration.as_of)
      return party ? [describe(arrangement, party, { leg: leg.name, from, to })] : []
    })
  })
}

interface Ends {
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/** The pair that leads from one end to the other, or the later of two parties. */
function partyFor(arrangement: Arrangement, { from, to }: Ends, day: Day): ArrangementParty | null {
  const current = arrangement.parties.filter(party => isOn(within(party.in_force, arrangement.in_force), day))
  const meets = (own: readonly string[], end: readonly string[]): boolean =>
    end.some(place => own.includes(place))
  const pair = current.find(one => one.from !== null && meets(one.from, from) && meets(one.places, to))
  if (pair) return pair
  const sides = [from, to].map(end => current.find(one => one.from === null && meets(one.places, end)))
  const [first, second] = sides
  if (!first || !second) return null
  return (first.in_force.from ?? '') > (second.in_force.from ?? '') ? first : second
}

const isOn = ({ from, until }: InForce, day: Day): boolean =>
  from !== null && from <= day && (until === null || day <= until)

/** Where an end of a leg is: as the leg says, else where its party is, if that is one place. */
function placeOfEnd(leg: FactRecord, end: 'from' | 'to'): string | null {
  const stated = leg.values[`${end}_place`]
  if (typeof stated === 'string') return stated
  const party = leg.values[end]
  if (typeof party !== 'object' || !('kind' in party)) return null
  for (const fact of ['located_in', 'principal_place', 'organised_in', 'establishments']) {
    const places = [party.values[fact] ?? []].flat()
    if (places.length === 1 && typeof places[0] === 'string') return places[0]
  }
  return null
}

function describe(
  arrangement: Arrangement,
  party: ArrangementParty,
  ends: Pick<ArrangementContext, 'leg' | 'from' | 'to'>,
): ArrangementContext {
  const { name, kind, title, says, provenance, in_force } = arrangement
  return {
    ...ends,
    arrangement: name,
    kind,
    title,
    says,
    cite: party.cite ?? provenance.cite,
    since: within(party.in_force, in_force).from,
    source: provenance.source,
    checked: provenance.checked,
    confidence: party.confidence,
  }
}
