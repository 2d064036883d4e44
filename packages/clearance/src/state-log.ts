/** The ledger of a state. */
import { type Log, openLog, rawPublicKey, sha256 } from '@carnet/ledger'
import type { State } from '@carnet/state'

export function openStateLog(state: State): Promise<Log> {
  const { ledger } = state.keys
  return openLog(state.ledgerFolder, {
    origin: `carnet/${sha256(rawPublicKey(ledger)).toString('hex').slice(0, 16)}`,
    signer: ledger,
  })
}

export const isInLedger =
  (log: Log) =>
  async (hash: string): Promise<boolean> =>
    (await log.find(Buffer.from(hash, 'hex'))) !== null
