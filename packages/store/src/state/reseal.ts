/** Another master key: every private key of every organisation is opened with the one of before and sealed with the new one, all or none. */
import { CarnetError } from '@carnet/errors'
import type { Store } from '../open.ts'
import { asService } from '../tenancy.ts'
import { seal, unseal } from './sealing.ts'
import { bound } from './state-keys.ts'

/**
 * Both keys have 32 bytes. Returns how many were sealed anew; what the new key opens already was done before, by a call that was cut off after
 * it. Throws `CARNET_STORE_KEY_SEALED` where neither opens one: then nothing has changed.
 */
export async function resealKeys(store: Store, from: Buffer, to: Buffer): Promise<number> {
  return store.over(async tx => {
    const rows = await tx.selectFrom('state_key').select(['organisation_id', 'name', 'sealed']).execute()
    let count = 0
    for (const { organisation_id: organisation, name, sealed } of rows) {
      const place = bound(organisation, name)
      const plain = unseal(Buffer.from(sealed), place, from)
      if (plain === null) {
        if (unseal(Buffer.from(sealed), place, to) !== null) continue
        throw new CarnetError('CARNET_STORE_KEY_SEALED', { name, organisation }, { kind: 'failure' })
      }
      const again = seal(plain, place, to)
      await asService(tx, async () => {
        await tx
          .updateTable('state_key')
          .set({ sealed: again })
          .where('organisation_id', '=', organisation)
          .where('name', '=', name)
          .execute()
      })
      count++
    }
    return count
  })
}
