import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CarnetError } from '@carnet/errors'
import { type Log, openLog, readIn } from '@carnet/ledger'
import { type Clearances, openClearances } from './clearances.ts'
import { refuseInsideClone } from './folder.ts'
import { type Host, visit } from './guest.ts'
import { type Guests, type HolderCalls, receive } from './host.ts'
import type { Json } from './json.ts'
import { createKeys, type Derive, type IssuerKeys, issuerIn, ledgerIn, readKeys } from './keys.ts'
import { keyInForce, type LedgerKey, type LedgerPlace, ledgerKeyOf } from './ledger-succession.ts'
import { type Lock, takeLock } from './lock.ts'
import { type PeopleSet, readPeople, writePeople } from './people-sets.ts'
import { type CountedDays, countedDaysOver, type Total, totalsOver } from './people-totals.ts'
import { readRecord, readRecordPeople, recordHashes, writeRecord } from './records.ts'
import { keepOpen } from './state-log.ts'
import { type StateTexts, textKinds, textsIn } from './texts.ts'
import { Turns } from './turns.ts'
import { readWithdrawals, type Withdrawal, writeWithdrawal } from './withdrawals.ts'
import { asWriteError, makeFolderDurably, unfinished, writeDurably } from './write-durably.ts'

/** What an installation, or an organisation, remembers. */
export interface State {
  /** The keys that sign carnets. */
  readonly issuer: IssuerKeys
  /** The key that signs checkpoints. */
  readonly ledger: LedgerKey
  readonly derive: Derive
  readonly clearances: Clearances
  /** Stores a record durably; returns the SHA-256 of its canonical JSON, the ledger entry. Counts nobody until it is in the ledger. */
  saveRecord(record: Json): Promise<string>
  record(hash: string): Promise<Json | undefined>
  /** The hashes of all records, those of clearances that never finished included. */
  records(): Promise<readonly string[]>
  /** Stores distinct fingerprints (buffers of one or more, 16 bytes each, any order) durably. */
  savePeople(fingerprints: AsyncIterable<Buffer>): Promise<PeopleSet>
  /** A set again, its fingerprints one after the other. Reading to the end proves that it is the one that was kept. */
  people(sha256: string): AsyncIterable<Buffer>
  /** Keeps durably that somebody took their consent back, or gave it again. */
  withdraw(withdrawal: Withdrawal): Promise<void>
  /** All that was kept, in no order. */
  withdrawals(): Promise<readonly Withdrawal[]>
  /** What else is kept, by kind and name. */
  readonly texts: StateTexts
  readonly total: Total
  /** Which totals there are, and on which days something was added to them. */
  readonly countedDays: CountedDays
  /** The ledger, open. Asked for again after a failure, it is opened again. */
  log(): Promise<Log>
  /**
   * Does `work` while no other clearance of this state is under way: what is decided on a total must hold when it is carried out.
   * Waits for its turn.
   */
  alone<Result>(work: () => Promise<Result>): Promise<Result>
  /** Nothing may be called afterwards. */
  close(): void
}

/** A state in a folder of this machine. */
export interface FolderState extends State {
  readonly folder: string
  /** True when the keys were made just now: the person must be told to back them up. */
  readonly keysCreated: boolean
  /** The folder of the keys: what to back up. */
  readonly keysFolder: string
  /** Lets other processes of this user work on the state, which this one holds. Until `close`. */
  receiveGuests(calls?: HolderCalls): Promise<void>
  /** Asks the holder for something that it does for its guests; null where this process is the holder itself. */
  readonly ask: ((name: string, given: Json) => Promise<Json>) | null
}

const version = 1

/**
 * Opens the state in `folder`, which is made on first use, and takes its lock; given back by `close`, or when the process ends. Where
 * another process holds it and receives guests, this one becomes its guest, unless it wants to be the `holder`.
 * Throws `CARNET_STATE_LOCKED…`, `CARNET_STATE_KEY_…`, `CARNET_STATE_VERSION`, `CARNET_STATE_IN_CLONE`, `CARNET_STATE_WRITE`.
 * `clock` gives the time of steps and of the lock.
 */
export async function openState(
  folder: string,
  { clock, holder = false }: { clock: () => Date; holder?: boolean },
): Promise<FolderState> {
  refuseInsideClone(folder)
  await makeFolderDurably(folder)
  let lock: Lock
  try {
    lock = takeLock(folder, clock())
  } catch (error) {
    const host = holder || !isLocked(error) ? null : await visit(folder)
    if (host === null) throw error
    return openAsGuest(folder, host)
  }
  try {
    await removeUnfinished(folder)
    const keysCreated = await makeOnFirstUse(folder)
    const { derive } = await readKeys(folder)
    for (const name of ['clearances', 'records', 'people', 'withdrawals', 'ledger'])
      await makeFolderDurably(join(folder, name))
    const clearances = openClearances(join(folder, 'clearances'), clock)
    const place = ledgerPlaceIn(folder)
    const log = keepOpen(async () => place.open(await keyInForce(place)))
    const ledger = ledgerKeyOf(place, log)
    const turns = new Turns()
    let guests: Guests | undefined
    return {
      folder,
      keysCreated,
      keysFolder: join(folder, 'keys'),
      issuer: issuerIn(folder),
      ledger,
      derive,
      clearances,
      ...openRecords(folder),
      log,
      alone: work => turns.during(work),
      receiveGuests: async (calls = {}) => {
        guests ??= await receive(folder, { clearances, log, ledger, turns, calls })
      },
      ask: null,
      close: () => {
        guests?.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw asWriteError(error, folder)
  }
}

const ledgerPlaceIn = (folder: string): LedgerPlace => {
  const tiles = join(folder, 'ledger')
  return {
    keys: ledgerIn(folder),
    texts: textsIn(folder),
    read: readIn(tiles),
    open: key => openLog(tiles, key),
  }
}

const isLocked = (error: unknown): boolean =>
  error instanceof CarnetError && error.code === 'CARNET_STATE_LOCKED'

/** Records, sets and keys never change once they are there: a guest reads and writes them as the holder does. */
async function openAsGuest(folder: string, host: Host): Promise<FolderState> {
  try {
    const { derive } = await readKeys(folder)
    return {
      folder,
      keysCreated: false,
      keysFolder: join(folder, 'keys'),
      issuer: issuerIn(folder),
      derive,
      ...openRecords(folder),
      ...host,
      receiveGuests: async () => {},
    }
  } catch (error) {
    host.close()
    throw asWriteError(error, folder)
  }
}

/** What of a state is kept as records, people and withdrawals, wherever it lies. */
export type StateRecords = Pick<
  State,
  | 'saveRecord'
  | 'record'
  | 'records'
  | 'savePeople'
  | 'people'
  | 'withdraw'
  | 'withdrawals'
  | 'texts'
  | 'total'
  | 'countedDays'
>

function openRecords(folder: string): StateRecords {
  const withdrawals = join(folder, 'withdrawals')
  const records = join(folder, 'records')
  const people = join(folder, 'people')
  const source = {
    hashes: () => recordHashes(records),
    people: (hash: string) => readRecordPeople(records, hash),
  }
  return {
    saveRecord: record => writeRecord(records, record),
    record: hash => readRecord(records, hash),
    records: source.hashes,
    people: sha256 => readPeople(people, sha256),
    savePeople: fingerprints => writePeople(people, fingerprints),
    withdraw: withdrawal => writeWithdrawal(withdrawals, withdrawal),
    withdrawals: () => readWithdrawals(withdrawals),
    texts: textsIn(folder),
    total: totalsOver({ ...source, set: sha256 => readPeople(people, sha256) }),
    countedDays: countedDaysOver(source),
  }
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
  for (const place of [
    folder,
    ...['records', 'people', 'withdrawals', ...textKinds].map(name => join(folder, name)),
  ]) {
    const names = await readdir(place).catch(() => [])
    for (const name of names) {
      if (name.startsWith(unfinished)) await rm(join(place, name), { recursive: true, force: true })
    }
  }
}
