/** Transactions of one organisation that are on the disk of the database when they have ended, whatever it is set to do for others. */
import { sql, type Transaction } from 'kysely'
import type { Store } from '../open.ts'
import type { Tables } from '../tables.ts'

export interface Durable {
  readonly organisation: string
  within<Result>(work: (tx: Transaction<Tables>) => Promise<Result>): Promise<Result>
}

export const durably = (store: Store, organisation: string): Durable => ({
  organisation,
  within: work =>
    store.within(organisation, async tx => {
      await sql`set local synchronous_commit = on`.execute(tx)
      return work(tx)
    }),
})
