/** What is in the ledger of a state. */
import type { Log } from '@carnet/ledger'

export const isInLedger =
  (log: Log) =>
  async (hash: string): Promise<boolean> =>
    (await log.find(Buffer.from(hash, 'hex'))) !== null
