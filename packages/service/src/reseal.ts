/** Another master key for the private keys in PostgreSQL, for the command line. Processes that run have the one of before, and are started again. */
import { openStore, resealKeys } from '@carnet/store'
import { existingMasterKey, keepMasterKey, masterKeyOf } from './states.ts'

export interface ResealOptions {
  readonly databaseUrl: string
  /** The text of the master key of now; undefined: it is in the folder, where the new one then takes its place. */
  readonly masterKey: string | undefined
  readonly folder: string
  /** The text of the new one, and the file that it came from. */
  readonly next: string
  readonly nextFile: string
}

/** Returns how many keys were sealed anew. Throws `CARNET_SERVICE_MASTER_KEY`, `CARNET_STORE_KEY_SEALED`. */
export async function resealMasterKey(options: ResealOptions): Promise<number> {
  const { databaseUrl, masterKey, folder, next, nextFile } = options
  const from = await existingMasterKey(folder, masterKey)
  const to = masterKeyOf(next, nextFile)
  const store = await openStore({ url: databaseUrl })
  try {
    const count = await resealKeys(store, from, to)
    if (masterKey === undefined) await keepMasterKey(folder, to)
    return count
  } finally {
    await store.close()
  }
}
