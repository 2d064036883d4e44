import type { KeyObject } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { type Clearances, openClearances } from './clearances.ts'
import { type Count, foldCounter, type Window } from './counter.ts'
import { refuseInsideClone } from './folder.ts'
import type { Json } from './json.ts'
import { createKeys, type Derive, readKeys } from './keys.ts'
import { takeLock } from './lock.ts'
import { type PeopleSet, readPeople, writePeople } from './people-sets.ts'
import { type PeopleEntry, readRecord, readRecordPeople, recordHashes, writeRecord } from './records.ts'
import { asWriteError, makeFolderDurably, unfinished, writeDurably } from './write-durably.ts'

/** The people of the clearance at hand, not yet in any record. */
export type ThesePeople = Pick<PeopleEntry, 'kind' | 'fingerprints_sha256' | 'count'>

/** Whether an entry (a record's hash) is in the ledger. */
export type IsInLedger = (hash: string) => boolean | Promise<boolean>

/** What this installation remembers. Held by one process at a time. */
export interface State {
  readonly folder: string
  /** For `@carnet/ledger`; made, and otherwise left alone. */
  readonly ledgerFolder: string
  /** True when the keys were made just now: the person must be told to back them up. */
  readonly keysCreated: boolean
  /** The folder of the keys: what to back up. */
  readonly keysFolder: string
  /** Private Ed25519 keys: `issuer` signs carnets, `ledger` signs checkpoints. */
  readonly keys: { readonly issuer: KeyObject; readonly ledger: KeyObject }
  readonly derive: Derive
  readonly clearances: Clearances
  /** Stores a record durably; returns the SHA-256 of its canonical JSON, the ledger entry. Counts nobody until it is in the ledger. */
  saveRecord(record: Json): Promise<string>
  record(hash: string): Promise<Json | undefined>
  /** Stores distinct fingerprints (buffers of one or more, 16 bytes each, any order) durably. */
  savePeople(fingerprints: AsyncIterable<Buffer>): Promise<PeopleSet>
  /** The running total of a counter (`REGIME.name`) for `key` over the records in the ledger, and `alsoThis`. */
  total(
    counter: string,
    key: string,
    window: Window,
    isInLedger: IsInLedger,
    alsoThis?: readonly ThesePeople[],
  ): Promise<Count>
  /** Gives the lock back; nothing may be called afterwards. Done by itself when the process exits. */
  close(): void
}

const version = 1

/**
 * Opens the state in `folder`, which is made on first use, and takes its lock. Throws `CARNET_STATE_LOCKED…`, `CARNET_STATE_KEY_…`,
 * `CARNET_STATE_VERSION`, `CARNET_STATE_IN_CLONE`, `CARNET_STATE_WRITE`. `clock` gives the time of steps and of the lock.
 */
export async function openState(folder: string, { clock }: { clock: () => Date }): Promise<State> {
  refuseInsideClone(folder)
  await makeFolderDurably(folder)
  const lock = takeLock(folder, clock())
  try {
    await removeUnfinished(folder)
    const keysCreated = await makeOnFirstUse(folder)
    const { derive, ...keys } = await readKeys(folder)
    for (const name of ['clearances', 'records', 'people', 'ledger'])
      await makeFolderDurably(join(folder, name))
    const ledgerFolder = join(folder, 'ledger')
    const clearances = openClearances(join(folder, 'clearances'), clock)
    const close = (): void => lock.release()
    const keysFolder = join(folder, 'keys')
    return {
      folder,
      ledgerFolder,
      keysCreated,
      keysFolder,
      keys,
      derive,
      clearances,
      ...openRecords(folder),
      close,
    }
  } catch (error) {
    lock.release()
    throw asWriteError(error, folder)
  }
}

function openRecords(folder: string): Pick<State, 'saveRecord' | 'record' | 'savePeople' | 'total'> {
  const records = join(folder, 'records')
  const people = join(folder, 'people')
  // Files named by their content never change, so what was read once is good.
  const known = new Map<string, readonly PeopleEntry[]>()
  return {
    saveRecord: record => writeRecord(records, record),
    record: hash => readRecord(records, hash),
    savePeople: fingerprints => writePeople(people, fingerprints),
    total: async (counter, key, window, isInLedger, alsoThis = []) => {
      const entries = alsoThis.map(these => ({ day: window.to, key, people: asCounted(these) }))
      for (const hash of await recordHashes(records)) {
        const counted = known.get(hash) ?? (await readRecordPeople(records, hash))
        known.set(hash, counted)
        const mine = counted.filter(entry => entry.counter === counter && entry.key === key)
        if (mine.length === 0 || !(await isInLedger(hash))) continue
        entries.push(...mine.map(entry => ({ day: entry.day, key, people: asCounted(entry) })))
      }
      return foldCounter(entries, window, key, sha256 => readPeople(people, sha256))
    },
  }
}

function asCounted({ kind, fingerprints_sha256, count }: ThesePeople) {
  const { low, high } = count
  return { kind, sha256: fingerprints_sha256, count: { low, high: high ?? Number.POSITIVE_INFINITY } }
}

/** `state.json` says that the keys were made once: from then on they are never made again. Returns whether it was written now. */
async function makeOnFirstUse(folder: string): Promise<boolean> {
  const file = join(folder, 'state.json')
  const text = await readFile(file, 'utf8').catch(error => {
    if (error.code === 'ENOENT') return null
    throw asWriteError(error, file)
  })
  if (text !== null) {
    requireVersion(file, text)
    return false
  }
  const [made, used] = await Promise.all(
    ['keys', 'records'].map(name => readdir(join(folder, name)).catch(() => [])),
  )
  // With records here, keys that are gone are missed, not first needed: reading them says so.
  if (made!.length === 0 && used!.length === 0) await createKeys(folder)
  await writeDurably(file, `${JSON.stringify({ carnet_state: version })}\n`)
  return true
}

function requireVersion(file: string, text: string): void {
  let found: unknown
  try {
    found = (JSON.parse(text) as { carnet_state?: unknown }).carnet_state
  } catch {
    found = undefined
  }
  if (found === version) return
  const data = { file, found: String(found ?? '?'), expected: version }
  throw new CarnetError('CARNET_STATE_VERSION', data, { kind: 'failure' })
}

/** What a crash left half done. Nothing refers to it, and under the lock nobody is at work on it. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const place of [folder, join(folder, 'records'), join(folder, 'people')]) {
    const names = await readdir(place).catch(() => [])
    for (const name of names) {
      if (name.startsWith(unfinished)) await rm(join(place, name), { recursive: true, force: true })
    }
  }
}
