/** Which regimes are concerned: those whose own places are stated anywhere, and those that are named. */
import type { Declaration, Vocabulary } from './declaration.ts'
import type { StatedPlaces } from './graph.ts'
import { placesAround } from './place.ts'
import type { Day, Regime } from './regime.ts'
import { type ResolvedRegime, resolve } from './resolve.ts'
import type { LawOfDay } from './world.ts'

/** All regimes that are loaded, to be found by place or code: work grows with those concerned, not with these. */
export interface Loaded {
  readonly byPlace: ReadonlyMap<string, readonly number[]>
  readonly byCode: ReadonlyMap<string, number>
}

const kept = new WeakMap<readonly Regime[], Loaded>()

export function loadedOf(regimes: readonly Regime[]): Loaded {
  const known = kept.get(regimes)
  if (known) return known
  const byPlace = new Map<string, number[]>()
  regimes.forEach(({ places }, index) => {
    for (const place of new Set(places)) {
      const there = byPlace.get(place)
      if (there) there.push(index)
      else byPlace.set(place, [index])
    }
  })
  const byCode = new Map(regimes.map(({ code }, index) => [code, index]))
  const loaded = { byPlace, byCode }
  kept.set(regimes, loaded)
  return loaded
}

const found = new WeakMap<StatedPlaces, { readonly loaded: Loaded; readonly concerned: readonly number[] }>()

/** The numbers of the regimes concerned, in the order in which they are loaded. Found once for what a graph states. */
export function concernedIn(
  loaded: Loaded,
  places: StatedPlaces,
  declaration: Pick<Declaration, 'regimes'>,
): readonly number[] {
  const known = found.get(places)
  if (known?.loaded === loaded) return known.concerned
  const concerned = findConcerned(loaded, places.all, declaration)
  found.set(places, { loaded, concerned })
  return concerned
}

/** The same from places as they were stated, parts of countries among them. */
export function concernedBy(
  loaded: Loaded,
  stated: Iterable<string>,
  vocabulary: Vocabulary,
  declaration: Pick<Declaration, 'regimes'>,
): readonly number[] {
  const places = new Set<string>()
  for (const place of stated) for (const around of placesAround(place, vocabulary)) places.add(around)
  return findConcerned(loaded, places, declaration)
}

function findConcerned(
  { byPlace, byCode }: Loaded,
  places: Iterable<string>,
  { regimes: named }: Pick<Declaration, 'regimes'>,
): readonly number[] {
  const indices = new Set<number>()
  for (const place of places) for (const index of byPlace.get(place) ?? []) indices.add(index)
  for (const code of named) {
    const index = byCode.get(code)
    if (index !== undefined) indices.add(index)
  }
  return [...indices].sort((a, b) => a - b)
}

/** The regimes as they stand on a day; each is compiled when it is first asked for. */
export function lawOfDay(regimes: readonly Regime[], { byCode }: Loaded, day: Day): LawOfDay {
  return {
    get(code): ResolvedRegime | undefined {
      const index = byCode.get(code)
      return index === undefined ? undefined : resolve(regimes[index]!, day)
    },
  }
}
