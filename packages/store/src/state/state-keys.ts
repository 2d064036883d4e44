/** The keys of an organisation: made once, by whichever process comes first, and the same ever after. */
import { CarnetError } from '@carnet/errors'
import { type Json, type KeySet, type Keys, keysOf, newKeySet } from '@carnet/state'
import { sql } from 'kysely'
import type { Durable } from './durable.ts'
import { seal, unseal } from './sealing.ts'

/** Throws `CARNET_STORE_KEY_SEALED` where the master key is not the one that they were sealed with. */
export function readKeys({ within, organisation }: Durable, master: Buffer): Promise<Keys> {
  const bound = (name: string): string => `carnet/1/${organisation}/${name}`
  const wrong = (name: string): CarnetError =>
    new CarnetError('CARNET_STORE_KEY_SEALED', { name, organisation }, { kind: 'failure' })
  return within(async tx => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`carnet keys ${organisation}`}, 0))`.execute(tx)
    const rows = await tx.selectFrom('state_key').select(['name', 'sealed']).execute()
    if (rows.length > 0) {
      const set: Record<string, Json> = {}
      for (const { name, sealed } of rows) {
        const plain = unseal(Buffer.from(sealed), bound(name), master)
        if (plain === null) throw wrong(name)
        set[name] = JSON.parse(plain.toString()) as Json
      }
      return keysOf(set as KeySet, wrong)
    }
    const made = newKeySet()
    const sealed = Object.entries(made).map(([name, jwk]) => ({
      organisation_id: organisation,
      name,
      sealed: seal(Buffer.from(JSON.stringify(jwk)), bound(name), master),
    }))
    await tx.insertInto('state_key').values(sealed).execute()
    return keysOf(made, wrong)
  })
}
