/** Running totals over the records that the ledger commits to, wherever records and sets of people are kept. */
import { type Count, foldCounter, type ReadSet, type Unions, type Window } from './counter.ts'
import type { PeopleEntry } from './records.ts'

/** The people of the clearance at hand, not yet in any record. */
export type ThesePeople = Pick<PeopleEntry, 'kind' | 'fingerprints_sha256' | 'count'>

/** Whether an entry (a record's hash) is in the ledger. */
export type IsInLedger = (hash: string) => boolean | Promise<boolean>

/**
 * The running total of a counter (`REGIME.name`) for `key` over the records in the ledger, and `alsoThis`. `unions`: what has been counted
 * before, for totals that are only shown.
 */
export type Total = (
  counter: string,
  key: string,
  window: Window,
  isInLedger: IsInLedger,
  alsoThis?: readonly ThesePeople[],
  unions?: Unions,
) => Promise<Count>

/** Where the records are. What is named by its content never changes. */
export interface RecordSource {
  hashes(): Promise<readonly string[]>
  /** Whom a record counts. */
  people(hash: string): Promise<readonly PeopleEntry[]>
  readonly set: ReadSet
}

export function totalsOver(source: RecordSource): Total {
  const people = readOnce(source.people)
  return async (counter, key, window, isInLedger, alsoThis = [], unions = new Map()) => {
    const entries = alsoThis.map(these => ({ day: window.to, key, people: asCounted(these) }))
    for (const hash of await source.hashes()) {
      const counted = await people(hash)
      const mine = counted.filter(entry => entry.counter === counter && entry.key === key)
      if (mine.length === 0 || !(await isInLedger(hash))) continue
      entries.push(...mine.map(entry => ({ day: entry.day, key, people: asCounted(entry) })))
    }
    return foldCounter(entries, window, key, source.set, unions)
  }
}

/** What was read once is good: a record never changes. */
function readOnce(read: RecordSource['people']): RecordSource['people'] {
  const known = new Map<string, readonly PeopleEntry[]>()
  return async hash => {
    const found = known.get(hash) ?? (await read(hash))
    known.set(hash, found)
    return found
  }
}

/** Whom is counted where: the days on which something was added to a total, by counter and key; each once, in order. */
export type CountedDays = (isInLedger: IsInLedger) => Promise<readonly CountedDay[]>
export type CountedDay = Pick<PeopleEntry, 'counter' | 'key' | 'day'>

export function countedDaysOver({ hashes, people: read }: Omit<RecordSource, 'set'>): CountedDays {
  const people = readOnce(read)
  return async isInLedger => {
    const found = new Map<string, CountedDay>()
    for (const hash of await hashes()) {
      const entries = await people(hash)
      if (entries.length === 0 || !(await isInLedger(hash))) continue
      for (const { counter, key, day } of entries)
        found.set(JSON.stringify([counter, key, day]), { counter, key, day })
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, counted]) => counted)
  }
}

function asCounted({ kind, fingerprints_sha256, count }: ThesePeople) {
  const { low, high } = count
  return { kind, sha256: fingerprints_sha256, count: { low, high: high ?? Number.POSITIVE_INFINITY } }
}
