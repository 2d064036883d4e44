import { fingerprintBytes } from './fingerprint-order.ts'
import { mergeDistinct } from './merge-distinct.ts'

/** How many people, known within bounds, both included. `Infinity` is an open end. */
export interface Count {
  readonly low: number
  readonly high: number
}

/**
 * The people of one clearance that a counter counts. `kind` is the kind of identifier that the set `sha256` was made from
 * (`resident-id`); without a set nobody is told from anybody else. `count.high` exceeds the set where rows have no identifier.
 */
export interface CountedPeople {
  readonly kind: string | null
  readonly sha256: string | null
  readonly count: Count
}

/** `day` as YYYY-MM-DD; `key`: for whom, or between whom, is counted. */
export interface CounterEntry {
  readonly day: string
  readonly key: string
  readonly people: CountedPeople
}

/** Days as YYYY-MM-DD, both included. */
export interface Window {
  readonly from: string
  readonly to: string
}

/** Reads a stored set: sorted fingerprints of 16 bytes without duplicates, in chunks. */
export type ReadSet = (sha256: string) => AsyncIterable<Buffer>

/**
 * A running total of distinct people, from the entries of `key` within `window`. Sets of one kind of identifier are united exactly.
 * Sets of different kinds, and people without identity, may or may not be the same people: the union of a and b lies in [max(a, b), a + b].
 * The order of the entries does not matter, and an entry more never lowers either bound.
 */
export async function foldCounter(
  entries: Iterable<CounterEntry>,
  window: Window,
  key: string,
  readSet: ReadSet,
  unions: Unions = new Map(),
): Promise<Count> {
  const parts: Count[] = []
  const kinds = new Map<string, Set<string>>()
  const identified: CountedPeople[] = []
  for (const { day, key: counted, people } of entries) {
    if (counted !== key || day < window.from || day > window.to) continue
    if (people.sha256 === null || people.kind === null) {
      parts.push(people.count)
      continue
    }
    identified.push(people)
    kinds.set(people.kind, (kinds.get(people.kind) ?? new Set()).add(people.sha256))
  }
  const sizes = new Map<string, number>()
  for (const sets of kinds.values()) {
    const { united, sizes: counted } = await remembered(sets, readSet, unions)
    for (const [sha256, size] of counted) sizes.set(sha256, size)
    parts.push({ low: united, high: united })
  }
  for (const { sha256, count } of identified) {
    const nameless = Math.max(0, count.high - sizes.get(sha256!)!)
    parts.push({ low: count.low, high: nameless })
  }
  const low = parts.reduce((most, part) => Math.max(most, part.low), 0)
  return {
    low,
    high: Math.max(
      low,
      parts.reduce((sum, part) => sum + part.high, 0),
    ),
  }
}

/** How many people are in a union of sets, and in each of them. */
interface Union {
  readonly united: number
  readonly sizes: ReadonlyMap<string, number>
}

/**
 * Unions that have been counted, by the names of their sets: a set never changes, so neither does its union with others. Whoever keeps
 * them reads no set a second time, and so does not notice one that has been damaged since: not for what is decided on a total.
 */
export type Unions = Map<string, Promise<Union>>

function remembered(sets: ReadonlySet<string>, readSet: ReadSet, unions: Unions): Promise<Union> {
  const name = [...sets].sort().join(' ')
  const known = unions.get(name) ?? countUnion(sets, readSet)
  unions.set(name, known)
  // What failed is tried again.
  known.catch(() => unions.delete(name))
  return known
}

async function countUnion(sets: ReadonlySet<string>, readSet: ReadSet): Promise<Union> {
  const sizes = new Map<string, number>()
  const sources = [...sets].map(sha256 => {
    sizes.set(sha256, 0)
    return measured(readSet(sha256), count => sizes.set(sha256, sizes.get(sha256)! + count))
  })
  let united = 0
  for await (const chunk of mergeDistinct(sources)) united += chunk.length / fingerprintBytes
  return { united, sizes }
}

async function* measured(
  source: AsyncIterable<Buffer>,
  note: (count: number) => void,
): AsyncGenerator<Buffer, void, void> {
  for await (const chunk of source) {
    note(chunk.length / fingerprintBytes)
    yield chunk
  }
}
