/** A carnet verified by whoever keeps a desk: by the keys that the desk trusts, and those that came after them. */
import {
  type Carnet,
  type Check,
  type Followable,
  readSuccessions,
  type Verification,
  type VerifiedSuccession,
  verifyCarnet,
  verifySuccessions,
} from '@carnet/credential'
import { CarnetError } from '@carnet/errors'
import { parseLogSuccession } from '@carnet/ledger'
import type { Desk, TrustedKey } from './rows.ts'

/** What a desk trusts, made ready for many carnets. */
export interface DeskTrust extends Followable {
  readonly trusted: readonly TrustedKey[]
}

export interface TrustedVerification {
  readonly verification: Verification
  /** Whose key it is, as the desk calls it; null for a key that it does not know: then somebody signed, nobody says who. */
  readonly known: string | null
  /** The check that failed first. */
  readonly failed: Check | null
}

/**
 * All files as one: a key that has two successors in two of them is refused as it is in one. What stands in several, as when two keys of one
 * issuer are trusted, counts once. Throws `CARNET_SUCCESSION_…`.
 */
export async function deskTrust({
  trusted,
  successions,
}: Pick<Desk, 'trusted' | 'successions'>): Promise<DeskTrust> {
  const files = Object.values(successions).map(text => readSuccessions(text))
  const each = new Map(
    files
      .flatMap(file => file.successions)
      .map(one => [JSON.stringify([one.from, one.to, one.at, one.ledger]), one]),
  )
  const inOrder = [...each.values()].sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
  const notes = new Map(files.flatMap(({ ledger = [] }) => ledger.map(one => [one.note, one])))
  const sizeOf = (note: string): number => parseLogSuccession(note).size
  const ledger = [...notes.values()].sort((one, other) => sizeOf(one.note) - sizeOf(other.note))
  const followed = await verifySuccessions({ carnet_successions: 1, successions: inOrder, ledger })
  return { trusted, ...followed }
}

/** What a file leads to from a key that the desk trusts. */
export interface Followed {
  readonly name: string
  /** The key that the desk trusts. */
  readonly issuer: string
  readonly changes: number
  /** The key that came last. */
  readonly to: string
  /** That of the ledger, where it has changed. */
  readonly ledger_to: string | null
}

/**
 * The first key of the file that the desk trusts, of an issuer or else of its ledger: with that one it is kept. Throws `CARNET_DESK_SUCCESSIONS` for a
 * file that leads from no key that is trusted.
 */
export async function beginningOf(text: string, trusted: readonly TrustedKey[]): Promise<Followed> {
  const { successions, ledgers } = await verifySuccessions(readSuccessions(text))
  const [first] = [...successions, ...ledgers]
  if (first === undefined)
    throw new CarnetError('CARNET_SUCCESSION_FORMAT', { path: 'successions', expected: 'one or more' })
  const among = (of: 'issuer' | 'log', keys: readonly { readonly from: string }[]): TrustedKey | undefined =>
    keys.flatMap(({ from }) => trusted.find(key => key[of] === from) ?? [])[0]
  const key = among('issuer', successions) ?? among('log', ledgers)
  if (key === undefined) throw new CarnetError('CARNET_DESK_SUCCESSIONS', { issuer: first.from })
  return {
    name: key.name,
    issuer: key.issuer,
    changes: successions.length + ledgers.length,
    to: successions.at(-1)?.to ?? key.issuer,
    ledger_to: ledgers.at(-1)?.to ?? null,
  }
}

/** The name of an issuer does not come from its carnet: only a key that the desk has pinned, or that came after one, is somebody. */
export async function verifyTrusting(
  carnet: Carnet,
  { trusted, successions, ledgers }: DeskTrust,
): Promise<TrustedVerification> {
  const first = await verifyCarnet(carnet, { successions, ledgers })
  const key =
    trusted.find(({ issuer }) => issuer === first.issuer) ??
    trusted.find(({ issuer }) => leadsTo(successions, issuer, first.issuer))
  const verification =
    key === undefined
      ? first
      : await verifyCarnet(carnet, {
          issuer: key.issuer,
          successions,
          ledgers,
          ...(key.log === null ? {} : { logKey: key.log }),
        })
  const failed = verification.checks.find(({ result }) => result === 'failed') ?? null
  return { verification, known: key?.name ?? null, failed }
}

/** Whether one of them came after the other; that it did so in the ledger of the carnet, its verification says. */
function leadsTo(successions: readonly VerifiedSuccession[], pinned: string, found: string | null): boolean {
  let at = successions.find(({ from }) => from === pinned)
  while (at !== undefined && at.to !== found) at = successions.find(({ from }) => from === at?.to)
  return at !== undefined
}
