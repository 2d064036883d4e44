/** Which key of a log counts for which of its checkpoints, as far as its successions are known. */
import { CarnetError } from '@carnet/errors'
import { type Checkpoint, openCheckpoint } from './checkpoint.ts'
import { parseNote, parseVerifier } from './note.ts'
import type { VerifiedLogSuccession } from './succession.ts'

/** Whether `key` is `pinned`, or came after it. Not backwards: whoever trusts a key has not said that they trust the one before. */
export function isLedTo(successions: readonly VerifiedLogSuccession[], pinned: string, key: string): boolean {
  // No key comes twice in what was verified, so the way ends.
  let at: string | undefined = pinned
  while (at !== undefined && at !== key) at = followerOf(successions, at)
  return at === key
}

const followerOf = (successions: readonly VerifiedLogSuccession[], key: string): string | undefined =>
  successions.find(({ from }) => from === key)?.to

/** Whether both are keys of one log. */
export const isOneLog = (
  successions: readonly VerifiedLogSuccession[],
  one: string,
  other: string,
): boolean => isLedTo(successions, one, other) || isLedTo(successions, other, one)

/**
 * That `key` may have signed `checkpoint`. Throws CARNET_LEDGER_KEY_ENDED for one beyond the end of the key, CARNET_LEDGER_KEY_NOT_BEGUN for one before it
 * began, and CARNET_LEDGER_CONTRADICTED for another root than the log had when its keys changed: somebody has signed two histories.
 */
export function requireInForce(
  { size, root }: Checkpoint,
  key: string,
  successions: readonly VerifiedLogSuccession[],
): void {
  for (const { from, to, at, last, ...before } of successions) {
    if (from !== key && to !== key) continue
    if (from === key && size > last.size)
      throw new CarnetError('CARNET_LEDGER_KEY_ENDED', { size, last: last.size, day: at.slice(0, 10) })
    if (to === key && size < last.size)
      throw new CarnetError('CARNET_LEDGER_KEY_NOT_BEGUN', { size, first: last.size, day: at.slice(0, 10) })
    for (const known of [before, last])
      if (size === known.size && !root.equals(known.root))
        throw new CarnetError('CARNET_LEDGER_CONTRADICTED', { size })
  }
}

/**
 * Verifies a checkpoint for whoever trusts `pinned`: by that key, or one that came after it. Throws what `openCheckpoint` and `requireInForce` throw.
 */
export function openCheckpointFollowing(
  note: string,
  pinned: string,
  successions: readonly VerifiedLogSuccession[],
): Checkpoint {
  const { signatures } = parseNote(note)
  const hasSigned = (key: string): boolean => {
    const { name, id } = parseVerifier(key)
    return signatures.some(signature => signature.name === name && signature.id.equals(id))
  }
  const keys: string[] = []
  for (let key: string | undefined = pinned; key !== undefined; key = followerOf(successions, key))
    keys.push(key)
  // The last of those that signed: at a change, where both did, the new one.
  const by = keys.filter(hasSigned).at(-1) ?? pinned
  const checkpoint = openCheckpoint(note, parseVerifier(by))
  requireInForce(checkpoint, by, successions)
  return checkpoint
}
