/** Verifying the proof of an audit event, offline. */
import { type EventVerification, isEventProof, readEventProof, verifyEventProof } from '@carnet/credential'
import { readCarnetText } from './verify.ts'

/**
 * Verifies the file where it is the proof of an audit event; null where it is something else. `logKey`: the ledger that is trusted.
 * Throws CARNET_CARNET_UNREADABLE, CARNET_EVENT_PROOF_…, CARNET_LEDGER_VERIFIER_KEY.
 */
export function verifyEvent(file: string, logKey?: string): EventVerification | null {
  const source = readCarnetText(file)
  return isEventProof(source) ? verifyEventProof(readEventProof(source, file), logKey) : null
}
