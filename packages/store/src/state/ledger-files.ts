/** The tiles of a ledger in the database. Several processes append to it: each takes its turn, and reads anew what others added. */
import { CarnetError } from '@carnet/errors'
import { CHECKPOINT_FILE, type HeldStorage, type TileStorage } from '@carnet/ledger'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../tables.ts'
import type { Durable } from './durable.ts'

export function ledgerFiles({ within, organisation }: Durable): TileStorage {
  const read = (tx: Transaction<Tables>) => async (path: string) => {
    const row = await tx.selectFrom('ledger_file').select('bytes').where('path', '=', path).executeTakeFirst()
    return row ? Buffer.from(row.bytes) : null
  }
  const held = (tx: Transaction<Tables>): HeldStorage => ({
    read: read(tx),
    async write(files) {
      const rows = files.map(({ path, bytes }) => ({ organisation_id: organisation, path, bytes }))
      await tx
        .insertInto('ledger_file')
        .values(rows)
        .onConflict(conflict =>
          conflict
            .columns(['organisation_id', 'path'])
            .doUpdateSet(set => ({ bytes: set.ref('excluded.bytes') })),
        )
        .execute()
    },
    async remove(directories) {
      for (const directory of directories)
        await tx.deleteFrom('ledger_file').where('path', 'like', `${directory}/%`).execute()
    },
  })
  return {
    name: `ledger_file ${organisation}`,
    shared: true,
    read: path =>
      reading(
        path,
        within(tx => read(tx)(path)),
      ),
    hasTiles: () =>
      within(async tx => {
        const any = await tx
          .selectFrom('ledger_file')
          .select('path')
          .where('path', '!=', CHECKPOINT_FILE)
          .limit(1)
          .executeTakeFirst()
        return any !== undefined
      }),
    exclusively: work =>
      writing(
        organisation,
        within(async tx => {
          await sql`select pg_advisory_xact_lock(hashtextextended(${`carnet ledger ${organisation}`}, 0))`.execute(
            tx,
          )
          return work(held(tx))
        }),
      ),
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

async function reading<Result>(path: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (cause) {
    const data = { reason: reason(cause) }
    throw new CarnetError('CARNET_LEDGER_READ', data, { at: { file: path }, kind: 'failure', cause })
  }
}

async function writing<Result>(organisation: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (cause) {
    if (cause instanceof CarnetError) throw cause
    const data = { folder: `ledger_file ${organisation}`, reason: reason(cause) }
    throw new CarnetError('CARNET_LEDGER_WRITE', data, { kind: 'failure', cause })
  }
}
