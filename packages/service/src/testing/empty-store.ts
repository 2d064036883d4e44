/** The place of a store that is not there yet, as it stands before the first migration. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { layEmptyDatabase } from '@carnet/test-postgres'

/** For a service on the database within its process, whose state is in `folder`. */
export async function layEmptyStore(folder: string): Promise<void> {
  const store = join(folder, 'store')
  if (!existsSync(store)) await layEmptyDatabase(store)
}
