/** Whether a carnet is of the issuer that a verifier has pinned, also where its key has changed since, or before. */
import { isOneLog, type VerifiedLogSuccession } from '@carnet/ledger'
import type { VerifiedSuccession } from './succession.ts'

export interface Followed {
  /** The succession by which the key had ended before the carnet was entered into the ledger; null: it was in force. */
  readonly retired: VerifiedSuccession | null
  /** Whether the issuer of the carnet is the pinned one or comes after it; null where none is pinned. */
  readonly isPinned: boolean | null
}

/**
 * `found` signed what stands at `index` of `ledger`. Only successions of the same ledger count, whatever its key was then: its order is what says
 * when a key ended.
 */
export function follow(
  successions: readonly VerifiedSuccession[],
  {
    found,
    pinned,
    ledger,
    index,
    ledgers,
  }: {
    readonly found: string
    readonly pinned: string | undefined
    readonly ledger: string
    readonly index: number
    readonly ledgers: readonly VerifiedLogSuccession[]
  },
): Followed {
  const here = successions.filter(one => isOneLog(ledgers, one.ledger, ledger))
  const after = (issuer: string): VerifiedSuccession | undefined => here.find(({ from }) => from === issuer)
  const ended = after(found)
  const retired = ended !== undefined && ended.index < index ? ended : null
  if (pinned === undefined) return { retired, isPinned: null }
  // No key comes twice in what was verified, so the way ends.
  let at: string | undefined = pinned
  while (at !== undefined && at !== found) at = after(at)?.to
  return { retired, isPinned: at === found }
}
