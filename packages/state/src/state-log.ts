/** The ledger of a state: one open log for all who use it, opened again after a failure. */
import type { KeyObject } from 'node:crypto'
import { type Log, type LogOptions, rawPublicKey, sha256 } from '@carnet/ledger'

const digits = 16

/** The log of a state is called after its key. */
export const logOptions = (signer: KeyObject): LogOptions => ({
  origin: `carnet/${sha256(rawPublicKey(signer)).toString('hex').slice(0, digits)}`,
  signer,
})

export function keepOpen(open: () => Promise<Log>): () => Promise<Log> {
  let kept: Promise<Log> | undefined
  return async () => {
    const log = await kept?.catch(() => undefined)
    if (!log || log.stopped) kept = open()
    return kept!
  }
}
