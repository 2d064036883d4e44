/** The ledger of a state: one open log for all who use it, opened again after a failure. */
import { formatVerifier, type Log, type LogOptions, verifierOf } from '@carnet/ledger'
import { ledgerIn } from './keys.ts'

/** The key by which a log is verified, in the text form of signed-note. */
export const verifierKeyOf = ({ origin, signer }: LogOptions): string =>
  formatVerifier(verifierOf(origin, signer))

/** The key by which the ledger of the state in `folder` is verified. Throws `CARNET_STATE_KEY_…`. */
export const ledgerVerifier = async (folder: string): Promise<string> =>
  verifierKeyOf(await ledgerIn(folder).current())

export function keepOpen(open: () => Promise<Log>): () => Promise<Log> {
  let kept: Promise<Log> | undefined
  return async () => {
    const log = await kept?.catch(() => undefined)
    if (!log || log.stopped) kept = open()
    return kept!
  }
}
