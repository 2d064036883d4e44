/** The keys of an organisation: made once, by whichever process comes first; those of issuer and ledger are replaced for all processes at once. */
import type { JsonWebKey } from 'node:crypto'
import { CarnetError } from '@carnet/errors'
import {
  type IssuerKeys,
  type Json,
  type KeySet,
  type Keys,
  keysOf,
  type LedgerKeys,
  logKeyOf,
  newIssuerKey,
  newKeySet,
  newLedgerKey,
  type Replaceable,
  type SigningKeys,
  signingKeyOf,
} from '@carnet/state'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../tables.ts'
import { asService } from '../tenancy.ts'
import type { Durable } from './durable.ts'
import { seal, unseal } from './sealing.ts'

export const bound = (organisation: string, name: string): string => `carnet/1/${organisation}/${name}`
const wrongKey = (organisation: string, name: string): CarnetError =>
  new CarnetError('CARNET_STORE_KEY_SEALED', { name, organisation }, { kind: 'failure' })

/** Throws `CARNET_STORE_KEY_SEALED` where the master key is not the one that they were sealed with. */
export function readKeys({ within, organisation }: Durable, master: Buffer): Promise<Keys> {
  const wrong = (name: string): CarnetError => wrongKey(organisation, name)
  return within(async tx => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`carnet keys ${organisation}`}, 0))`.execute(tx)
    const rows = await tx.selectFrom('state_key').select(['name', 'sealed']).execute()
    if (rows.length > 0) {
      const set: Record<string, Json> = {}
      for (const { name, sealed } of rows) {
        set[name] = opened({ name, sealed }, organisation, master) as Json
      }
      return keysOf(set as KeySet, wrong)
    }
    const made = newKeySet()
    const sealed = Object.entries(made).map(([name, jwk]) => ({
      organisation_id: organisation,
      name,
      sealed: sealedKey(jwk, name, organisation, master),
    }))
    await tx.insertInto('state_key').values(sealed).execute()
    return keysOf(made, wrong)
  })
}

const opened = (
  row: { readonly name: string; readonly sealed: Buffer },
  organisation: string,
  master: Buffer,
): JsonWebKey => {
  const plain = unseal(Buffer.from(row.sealed), bound(organisation, row.name), master)
  if (plain === null) throw wrongKey(organisation, row.name)
  return JSON.parse(plain.toString()) as JsonWebKey
}

const sealedKey = (jwk: unknown, name: string, organisation: string, master: Buffer): Buffer =>
  seal(Buffer.from(JSON.stringify(jwk)), bound(organisation, name), master)

export const issuerOf = (durable: Durable, master: Buffer): IssuerKeys =>
  replaceable(durable, master, 'issuer', signingKeyOf, newIssuerKey)
export const ledgerOf = (durable: Durable, master: Buffer): LedgerKeys =>
  replaceable(durable, master, 'ledger', logKeyOf, newLedgerKey)

/** Read each time, so that what one process has changed holds in all. Private keys are only added by an organisation: it is the service that replaces one. */
function replaceable<Key>(
  { within, organisation }: Durable,
  master: Buffer,
  name: Replaceable,
  as: (jwk: JsonWebKey, wrong: () => Error) => Key,
  make: (before: JsonWebKey) => Json,
): SigningKeys<Key> {
  const next = `next-${name}`
  const wrong = (which: string) => () => wrongKey(organisation, which)
  const jwkOf = async (tx: Transaction<Tables>, which: string): Promise<JsonWebKey | null> => {
    const row = await tx
      .selectFrom('state_key')
      .select(['name', 'sealed'])
      .where('name', '=', which)
      .executeTakeFirst()
    return row ? opened(row, organisation, master) : null
  }
  const inForce = async (tx: Transaction<Tables>): Promise<JsonWebKey> => {
    const jwk = await jwkOf(tx, name)
    if (jwk === null) throw wrongKey(organisation, name)
    return jwk
  }
  const alone = (tx: Transaction<Tables>) =>
    sql`select pg_advisory_xact_lock(hashtextextended(${`carnet keys ${organisation}`}, 0))`.execute(tx)
  return {
    current: () => within(async tx => as(await inForce(tx), wrong(name))),
    coming: () =>
      within(async tx => {
        const jwk = await jwkOf(tx, next)
        return jwk && as(jwk, wrong(next))
      }),
    next: () =>
      within(async tx => {
        await alone(tx)
        const there = await jwkOf(tx, next)
        if (there) return as(there, wrong(next))
        const jwk = make(await inForce(tx))
        const sealed = sealedKey(jwk, next, organisation, master)
        await tx
          .insertInto('state_key')
          .values({ organisation_id: organisation, name: next, sealed })
          .execute()
        return as(jwk as JsonWebKey, wrong(next))
      }),
    install: meant =>
      within(async tx => {
        await alone(tx)
        const jwk = await jwkOf(tx, next)
        if (jwk === null || (meant && !signingKeyOf(jwk, wrong(next)).equals(meant))) return
        const sealed = sealedKey(jwk, name, organisation, master)
        await asService(tx, async () => {
          await tx
            .updateTable('state_key')
            .set({ sealed })
            .where('organisation_id', '=', organisation)
            .where('name', '=', name)
            .execute()
          await tx
            .deleteFrom('state_key')
            .where('organisation_id', '=', organisation)
            .where('name', '=', next)
            .execute()
        })
      }),
  }
}
