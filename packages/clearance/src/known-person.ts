/** A person as a state remembers people: by the keyed hash of an identifier in its normal form. */
import { CarnetError, nearest } from '@carnet/errors'
import type { Vocabulary } from '@carnet/law'
import type { State } from '@carnet/state'

export interface KnownPerson {
  /** The category of the identifier. */
  readonly kind: string
  readonly fingerprint: string
}

/** An identifier of a person, as it is said: to be kept nowhere. */
export interface SaidIdentifier {
  /** The category of the identifier. */
  readonly kind: string
  readonly identifier: string
}

/** Throws CARNET_PERSON_KIND and CARNET_PERSON_IDENTIFIER; neither holds the identifier. */
export async function knownPerson(
  state: Pick<State, 'derive'>,
  vocabulary: Pick<Vocabulary, 'categories'>,
  said: SaidIdentifier,
): Promise<KnownPerson> {
  const { kind } = said
  const normal = await normalIdentifier(vocabulary, said)
  const { fingerprint } = await import('@carnet/inspect')
  return { kind, fingerprint: fingerprint(state.derive('fingerprint', ''), kind, normal).toString('hex') }
}

/** The identifier in its normal form. Throws as `knownPerson` does. */
export async function normalIdentifier(
  { categories }: Pick<Vocabulary, 'categories'>,
  { kind, identifier }: SaidIdentifier,
): Promise<string> {
  if (!Object.hasOwn(categories, kind))
    throw new CarnetError('CARNET_PERSON_KIND', { kind, near: nearest(kind, Object.keys(categories)) ?? '' })
  // Loaded where somebody is asked for: the data engine comes with it.
  const { normaliseIdentifier } = await import('@carnet/inspect')
  const normal = normaliseIdentifier(kind, identifier)
  if (normal === null || normal === '') throw new CarnetError('CARNET_PERSON_IDENTIFIER')
  return normal
}
