/** A release as the API shows it, to its desk and to everybody. */
import { Type } from 'typebox'
import { instant, oneOf, uuid } from '../shapes.ts'
import { type Publication, publicationStates } from './publications.ts'
import { wordsShown } from './rows.ts'

const orNull = <Shape extends Parameters<typeof Type.Union>[0][number]>(shape: Shape) =>
  Type.Union([shape, Type.Null()])

export const changeShape = Type.Object({
  kind: Type.String(),
  part: Type.String(),
  id: Type.String(),
  says: Type.Object(wordsShown.properties, { description: 'what changed, in a sentence' }),
  lines: Type.Array(wordsShown, { description: 'what it was (−) and what it is (+)' }),
  cite: orNull(wordsShown),
  source: orNull(Type.String()),
})

export const publicationShape = Type.Object({
  id: uuid,
  regime: Type.String(),
  digest: Type.String({ description: 'SHA-256 of the regime as it is read, hex' }),
  issuer: Type.String({ description: 'did:key of the signer' }),
  file: Type.String(),
  href: Type.String({ description: 'where the file is, below the address of the service' }),
  bytes: Type.Integer(),
  sha256: Type.String({ description: 'of the file, hex' }),
  ledger_index: Type.Integer({ description: 'its entry in the ledger of the authority' }),
  state: oneOf(publicationStates),
  replaces: orNull(Type.String()),
  replaced_by: orNull(Type.String()),
  note: orNull(wordsShown),
  changes: Type.Array(changeShape),
  published_at: instant,
  withdrawn: orNull(Type.Object({ at: instant, reason: wordsShown })),
})

export const releasePath = (slug: string, file: string): string => `/published/${slug}/releases/${file}`

export const publicationShown = (slug: string, { published_at, withdrawn, ...one }: Publication) => ({
  ...one,
  href: releasePath(slug, one.file),
  changes: [...one.changes] as never[],
  published_at: published_at.toISOString(),
  withdrawn: withdrawn && { at: withdrawn.at.toISOString(), reason: withdrawn.reason },
})
