/** Of all the law that is loaded, what a person's letter needs: small enough for a phone. */
import type { Regime, Vocabulary } from '@carnet/law'
import type { Library, RegimeRights } from '@carnet/lawbook'

/** `lists`: the calendars by which its days are counted. */
export type NamedRegime = Pick<Regime, 'code' | 'name' | 'places' | 'lists'>

export interface RightsLaw {
  readonly regimes: readonly NamedRegime[]
  readonly rights: readonly RegimeRights[]
  readonly vocabulary: Pick<Vocabulary, 'places' | 'extensions'>
}

export function rightsLawOf({ regimes, rights, vocabulary }: Library): RightsLaw {
  const { places, extensions } = vocabulary
  return {
    regimes: regimes.map(regime => {
      const named = calendarsOf(rights.find(one => one.regime === regime.code))
      return {
        code: regime.code,
        name: regime.name,
        places: regime.places,
        // A regime is unpacked only when it is asked for more than its name.
        lists: named.size === 0 ? [] : regime.lists.filter(({ name }) => named.has(name)),
      }
    }),
    rights,
    vocabulary: { places, extensions },
  }
}

function calendarsOf(rights: RegimeRights | undefined): ReadonlySet<string> {
  const spans = rights
    ? [
        ...rights.rights.flatMap(({ answer }) => [answer.within, answer.longest]),
        ...rights.complaints.map(({ after }) => after),
      ]
    : []
  return new Set(spans.flatMap(span => [span?.calendar ?? [], span?.worked ?? []].flat()))
}
