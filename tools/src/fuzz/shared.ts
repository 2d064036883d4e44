/** A search shared among threads: each takes every so-many-th seed, so that together they try what one would. */
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { readRealLaw } from './real.ts'
import { type Counterexample, newTally, round, type Tally } from './run.ts'

export interface Search {
  readonly pairs: number
  readonly seed: number
  /** Threads; with one, the search runs where it was asked for. */
  readonly workers: number
  /** After so many that differ nobody looks for more. */
  readonly mostFound: number
  /** The file that a thread runs; it must come to `workShare` there. */
  readonly program: string
}

/** What one thread does. */
export interface Share {
  readonly pairs: number
  readonly seed: number
  readonly step: number
  readonly mostFound: number
}

export interface Found {
  readonly pair: Counterexample
  /** Of the round in which it was made. */
  readonly seed: number
}

/** What a thread tells after every round: all that it has counted so far, and what was found in that round. */
interface Told {
  readonly tally: Tally
  readonly found: readonly Found[]
}

/** Round after round. Of a round the first pair that differs is told: those that follow are mostly the same. */
export function* roundsOf({ pairs, seed, step, mostFound }: Share): Generator<Told> {
  const real = readRealLaw()
  const tally = newTally()
  let many = 0
  for (let at = seed; tally.pairs < pairs && many < mostFound; at += step) {
    const found: Found[] = []
    for (const pair of round(at, real, tally, pairs - tally.pairs)) {
      found.push({ pair, seed: at })
      break
    }
    many += found.length
    yield { tally, found }
  }
}

/** The shares of a search: as many pairs as were asked for, no seed twice. */
export const sharesOf = ({ pairs, seed, workers, mostFound }: Search): readonly Share[] =>
  Array.from({ length: workers }, (_, index) => ({
    pairs: Math.floor(pairs / workers) + (index < pairs % workers ? 1 : 0),
    seed: seed + index,
    step: workers,
    mostFound,
  }))

export type Report = (tally: Tally, found: number) => void

/** @throws what a thread threw: a search that broke off is not told as one that found nothing. */
export async function searchShared(
  search: Search,
  report: Report,
): Promise<{ readonly tally: Tally; readonly differing: readonly Found[] }> {
  const shares = sharesOf(search)
  const tallies = shares.map(newTally)
  const differing: Found[] = []
  const hear = (index: number, { tally, found }: Told): void => {
    tallies[index] = tally
    differing.push(...found)
    report(sumOf(tallies), differing.length)
  }
  if (shares.length === 1) for (const told of roundsOf(shares[0]!)) hear(0, told)
  else {
    const threads = shares.map(share => new Worker(search.program, { workerData: share }))
    const ends = threads.map(
      (thread, index) =>
        new Promise<void>((done, failed) => {
          thread.on('message', (told: Told) => {
            hear(index, told)
            if (differing.length >= search.mostFound) for (const each of threads) void each.terminate()
          })
          thread.on('error', failed)
          thread.on('exit', () => done())
        }),
    )
    try {
      await Promise.all(ends)
    } finally {
      for (const each of threads) void each.terminate()
    }
  }
  return { tally: sumOf(tallies), differing: differing.slice(0, search.mostFound) }
}

/** In a thread: does its share, and tells after every round. */
export function workShare(): void {
  for (const told of roundsOf(workerData as Share)) parentPort?.postMessage(told)
}

export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = newTally()
  for (const tally of tallies) {
    sum.pairs += tally.pairs
    sum.refused += tally.refused
    sum.compared += tally.compared
    sum.exact += tally.exact
    sum.bounded += tally.bounded
    sum.real += tally.real
    add(sum.outcomes, tally.outcomes)
    add(sum.constructs, tally.constructs)
  }
  return sum
}

function add(to: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, many] of Object.entries(more)) to[name] = (to[name] ?? 0) + many
}
