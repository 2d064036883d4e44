/** `carnet migrate [--back]`: the tables of the store brought up to date, or one step back. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { openState } from '@carnet/state'
import { openStore, rollBack, type StorePlace } from '@carnet/store'
import { type Context, folderOfState } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { databaseOf } from '../state-place.ts'

export async function migrateCommand(
  context: Context,
  { back = false }: { back?: boolean },
): Promise<number> {
  const { output, say } = context
  const done = await withStorePlace(context, async place => {
    const store = await openStore(place, { asItIs: back })
    try {
      return back ? await rollBack(store.db) : store.migrated
    } finally {
      await store.close()
    }
  })
  const words = back ? 'cli.migrated-back' : 'cli.migrated'
  for (const migration of done) output.line(say(words, { migration }), true)
  if (done.length === 0) output.line(say('cli.migrated-nothing'), true)
  output.json({ carnet_json: 1, command: 'migrate', exit: exitCodes.done, back, migrations: done })
  return exitCodes.done
}

/** A store in a folder is this process's alone: the lock of its state is held meanwhile. */
async function withStorePlace<Result>(
  context: Context,
  work: (place: StorePlace) => Promise<Result>,
): Promise<Result> {
  const { databaseUrl: url } = await databaseOf(process.env)
  if (url !== undefined) return work({ url })
  const folder = await folderOfState(context)
  if (!existsSync(join(folder, 'store'))) throw new CarnetError('CARNET_BACKUP_NOTHING', { folder })
  const state = await openState(folder, { clock: context.clock, holder: true })
  try {
    return await work({ folder: join(folder, 'store') })
  } finally {
    state.close()
  }
}
