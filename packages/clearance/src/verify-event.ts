/** Verifying the proof of an audit event, offline. */
import { type EventVerification, isEventProof, readEventProof, verifyEventProof } from '@carnet/credential'
import { followableIn, readCarnetText } from './verify.ts'

/**
 * Verifies the file where it is the proof of an audit event; null where it is something else. `logKey`: the ledger that is trusted; `successions`: a
 * file of how its keys came after one another. Throws CARNET_CARNET_UNREADABLE, CARNET_EVENT_PROOF_…, CARNET_LEDGER_VERIFIER_KEY, CARNET_SUCCESSION_….
 */
export async function verifyEvent(
  file: string,
  logKey?: string,
  successions?: string,
): Promise<EventVerification | null> {
  const source = readCarnetText(file)
  if (!isEventProof(source)) return null
  const ledgers = successions === undefined ? [] : (await followableIn(successions)).ledgers
  return verifyEventProof(readEventProof(source, file), logKey, ledgers)
}
