/** The desk of an organisation that is an authority's, and its shapes. */
import { CarnetError } from '@carnet/errors'
import type { Words } from '@carnet/law'
import { written } from '@carnet/locales'
import type { Tables } from '@carnet/store'
import type { Selectable, Transaction } from 'kysely'
import { type Static, Type } from 'typebox'
import type { ServiceContext } from '../context.ts'

/** A text in every written language, none of them empty. */
export const wordsShape = (most: number) =>
  Type.Unsafe<Words>(
    Type.Object(
      Object.fromEntries(
        written.map(language => [language, Type.String({ minLength: 1, maxLength: most, pattern: '\\S' })]),
      ),
      { additionalProperties: false },
    ),
  )
export const wordsShown = Type.Object({ en: Type.String(), zh: Type.String() })

export const slugShape = Type.String({
  pattern: '^[a-z][a-z0-9-]{1,39}$',
  description: 'the address of the desk: lower case, digits and hyphens',
})
export const deskParameter = Type.Object({ desk: slugShape })

export const didKeyShape = Type.String({
  pattern: '^did:key:z[1-9A-HJ-NP-Za-km-z]{1,100}$',
  description: 'did:key of an Ed25519 key',
})

/** Whose carnets are trusted: the key of an issuer, and the key of its ledger where that is known. */
export const trustedShape = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 200 }),
  issuer: didKeyShape,
  log: Type.Union([Type.String({ minLength: 1, maxLength: 300 }), Type.Null()], {
    description: 'verifier key of the ledger',
  }),
})
export type TrustedKey = Static<typeof trustedShape>

export interface Desk {
  readonly organisation: string
  readonly slug: string
  readonly name: Words
  /** Keys besides that of the organisation itself by which its releases may be signed: `did:key`. */
  readonly signers: readonly string[]
  readonly trusted: readonly TrustedKey[]
  /** Files of how keys came after one another, by the trusted key at which each begins. */
  readonly successions: Readonly<Record<string, string>>
  readonly changedAt: Date
}

const asDesk = (row: Selectable<Tables['desk']>): Desk => ({
  organisation: row.organisation_id,
  slug: row.slug,
  name: row.name as Words,
  signers: row.signers,
  trusted: row.trusted as unknown as TrustedKey[],
  successions: row.successions as Record<string, string>,
  changedAt: row.changed_at,
})

/** The desk of the organisation of this transaction; null where it has none. */
export async function deskHere(tx: Transaction<Tables>, organisation: string): Promise<Desk | null> {
  const row = await tx
    .selectFrom('desk')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .executeTakeFirst()
  return row ? asDesk(row) : null
}

/** Throws `CARNET_DESK_NONE`. */
export async function requireDesk(tx: Transaction<Tables>, organisation: string): Promise<Desk> {
  const desk = await deskHere(tx, organisation)
  if (desk === null) throw new CarnetError('CARNET_DESK_NONE')
  return desk
}

/** Whoever's desk has this address. Throws `CARNET_API_NOT_FOUND`. */
export async function deskAt({ store }: Pick<ServiceContext, 'store'>, slug: string): Promise<Desk> {
  const row = await store.over(tx =>
    tx.selectFrom('desk').selectAll().where('slug', '=', slug).executeTakeFirst(),
  )
  if (!row) throw new CarnetError('CARNET_API_NOT_FOUND', { what: `desk ${slug}` })
  return asDesk(row)
}

export async function allDesks({ store }: Pick<ServiceContext, 'store'>): Promise<Desk[]> {
  const rows = await store.over(tx => tx.selectFrom('desk').selectAll().orderBy('slug').execute())
  return rows.map(asDesk)
}
