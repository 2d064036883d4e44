/** Another key for the issuer of a state, or for its ledger: signed by both, entered into the ledger, and only then in force. */
import {
  formatDidKey,
  type SignedSuccession,
  type Succession,
  type Successions,
  signSuccession,
  successionEntry,
  successionsFile,
} from '@carnet/credential'
import { parseLogSuccession, rawPublicKey } from '@carnet/ledger'
import type { Json, State } from '@carnet/state'

export interface IssuerKey {
  /** `did:key`. */
  readonly issuer: string
  /** The instant from which it signs; null for the first. */
  readonly since: string | null
  /** The instant at which another took its place; null for the one in force. */
  readonly until: string | null
  /** Index in the ledger of the entry that ended it. */
  readonly ended_by: number | null
}

export interface LedgerKeyOfState {
  /** Verifier key. */
  readonly key: string
  /** The instant from which it signs; null for the first. */
  readonly since: string | null
  /** The instant at which another took its place; null for the one in force. */
  readonly until: string | null
  /** Index in the ledger of the entry that ended it. */
  readonly ended_by: number | null
}

/**
 * Puts a new key in the place of the one in force, while no clearance is under way; the private part of the old is gone then. What a crash cut
 * off is finished by the next call: whatever the ledger has is the one succession.
 */
export async function succeedIssuer(state: State, now: Date): Promise<Succession> {
  return state.alone(async () => {
    const log = await state.log()
    // Another process may have handed the ledger over.
    await log.lookAgain()
    const from = await state.issuer.current()
    const to = await state.issuer.next()
    const dids = { from: didOf(from), to: didOf(to) }
    const begun = (await kept(state)).find(one => one.from === dids.from && one.to === dids.to)
    const signed =
      begun ?? (await signSuccession({ at: now.toISOString(), ledger: log.verifierKey }, from, to))
    const entry = successionEntry(signed)
    if (!begun) await state.texts.put(kind, entry.toString('hex'), JSON.stringify(signed))
    const index = (await log.find(entry)) ?? (await log.append(entry)).index
    await state.issuer.install()
    return { ...signed, proof: await log.prove(index) }
  })
}

/** All of them, first to last, with their proofs. */
export async function successionsOf(state: State): Promise<readonly Succession[]> {
  const log = await state.log()
  const found: { index: number; succession: Succession }[] = []
  for (const signed of await kept(state)) {
    const index = await log.find(successionEntry(signed))
    // Cut off before it was entered: the key that it speaks of was never in force.
    if (index !== null) found.push({ index, succession: { ...signed, proof: await log.prove(index) } })
  }
  return found.sort((one, other) => one.index - other.index).map(({ succession }) => succession)
}

/** The keys of the issuer, first to last. */
export async function issuerKeysOf(state: State): Promise<readonly IssuerKey[]> {
  const log = await state.log()
  const keys: IssuerKey[] = []
  let since: string | null = null
  for (const succession of await successionsOf(state)) {
    const { from: issuer, at: until } = succession
    keys.push({ issuer, since, until, ended_by: await log.find(successionEntry(succession)) })
    since = until
  }
  return [...keys, { issuer: didOf(await state.issuer.current()), since, until: null, ended_by: null }]
}

/** Another key for the ledger, while no clearance is under way; the private part of the old is gone then. What a crash cut off is finished. */
export async function succeedLedger(
  state: State,
  now: Date,
): Promise<{ readonly from: string; readonly to: string; readonly at: string; readonly index: number }> {
  const { note } = await state.alone(() => state.ledger.succeed(now))
  const { from, to, at, size: index } = parseLogSuccession(note)
  return { from, to, at, index }
}

/** The keys of the ledger, first to last. */
export async function ledgerKeysOf(state: State): Promise<readonly LedgerKeyOfState[]> {
  const keys: LedgerKeyOfState[] = []
  let since: string | null = null
  for (const { note } of await state.ledger.successions()) {
    const { from: key, at: until, size } = parseLogSuccession(note)
    keys.push({ key, since, until, ended_by: size })
    since = until
  }
  // Opening it finishes what a crash has cut off; another process may have handed it over.
  const log = await state.log()
  await log.lookAgain()
  return [...keys, { key: log.verifierKey, since, until: null, ended_by: null }]
}

/** All that whoever verifies needs to follow the keys of a state, as a file that anybody may have. */
export async function successionsFileOf(state: State): Promise<Successions> {
  const successions = await successionsOf(state)
  return successionsFile(successions, await state.ledger.successions())
}

const kind = 'successions'

async function kept(state: State): Promise<readonly SignedSuccession[]> {
  const names = await state.texts.names(kind)
  const texts = await Promise.all(names.map(name => state.texts.get(kind, name)))
  return texts.flatMap(text => (text === undefined ? [] : [JSON.parse(text) as Json & SignedSuccession]))
}

const didOf = (key: Parameters<typeof rawPublicKey>[0]): string => formatDidKey(rawPublicKey(key))
