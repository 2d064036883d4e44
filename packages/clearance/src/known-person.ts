/** A person as a state remembers people: by the keyed hash of an identifier in its normal form. */
import { CarnetError, nearest } from '@carnet/errors'
import type { Vocabulary } from '@carnet/law'
import type { State } from '@carnet/state'

export interface KnownPerson {
  /** The category of the identifier. */
  readonly kind: string
  readonly fingerprint: string
}

/** Throws CARNET_PERSON_KIND and CARNET_PERSON_IDENTIFIER; neither holds the identifier. */
export async function knownPerson(
  state: Pick<State, 'derive'>,
  { categories }: Pick<Vocabulary, 'categories'>,
  { kind, identifier }: { readonly kind: string; readonly identifier: string },
): Promise<KnownPerson> {
  if (!Object.hasOwn(categories, kind))
    throw new CarnetError('CARNET_PERSON_KIND', { kind, near: nearest(kind, Object.keys(categories)) ?? '' })
  // Loaded where somebody is asked for: the data engine comes with it.
  const { fingerprint, normaliseIdentifier } = await import('@carnet/inspect')
  const normal = normaliseIdentifier(kind, identifier)
  if (normal === null || normal === '') throw new CarnetError('CARNET_PERSON_IDENTIFIER')
  return { kind, fingerprint: fingerprint(state.derive('fingerprint', ''), kind, normal).toString('hex') }
}
