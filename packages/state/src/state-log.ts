/** The ledger of a state: one open log for all who use it, opened again after a failure. */
import type { KeyObject } from 'node:crypto'
import { formatVerifier, type Log, type LogOptions, rawPublicKey, sha256, verifierOf } from '@carnet/ledger'
import { readKeys } from './keys.ts'

const digits = 16

/** The log of a state is called after its key. */
export const logOptions = (signer: KeyObject): LogOptions => ({
  origin: `carnet/${sha256(rawPublicKey(signer)).toString('hex').slice(0, digits)}`,
  signer,
})

/** The key by which the ledger of the state in `folder` is verified, in the text form of signed-note. Throws `CARNET_STATE_KEY_…`. */
export async function ledgerVerifier(folder: string): Promise<string> {
  const { ledger } = await readKeys(folder)
  return formatVerifier(verifierOf(logOptions(ledger).origin, ledger))
}

export function keepOpen(open: () => Promise<Log>): () => Promise<Log> {
  let kept: Promise<Log> | undefined
  return async () => {
    const log = await kept?.catch(() => undefined)
    if (!log || log.stopped) kept = open()
    return kept!
  }
}
