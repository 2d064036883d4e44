/** Pair after pair from a seed, until one of them is judged differently. */
import type { DecideInput } from '@carnet/law'
import { type Agreement, agreementOf, type Depth } from '../oracle/agreement.ts'
import { Chance } from './chance.ts'
import { countConstructs } from './constructs.ts'
import {
  declarationFor,
  inputOf,
  linkedInput,
  type Pair,
  readRegimes,
  totalsFor,
  writeRegimes,
} from './pair.ts'
import { type RealLaw, type RealPair, realInput, writeRealPair } from './real.ts'
import { shrink } from './shrink.ts'

export interface Tally {
  pairs: number
  refused: number
  compared: number
  exact: number
  bounded: number
  readonly outcomes: Record<string, number>
  /** Pairs of made-up law, by what of the language stands in them. */
  readonly constructs: Record<string, number>
  /** Pairs of the real law. */
  real: number
}

export type Counterexample = Pair | RealPair
export const newTally = (): Tally => ({
  pairs: 0,
  refused: 0,
  compared: 0,
  exact: 0,
  bounded: 0,
  outcomes: {},
  constructs: {},
  real: 0,
})

/** So many declarations are judged under the same regimes, since these are read from text. */
const perRegimes = 40
/** Of so many rounds one is of the real law. */
const realOf = 5
const perRealRound = 20

/** One round: new regimes and declarations for them, or changed examples of the real law. What differs is yielded. */
export function* round(
  seed: number,
  real: RealLaw | null,
  tally: Tally,
  most: number,
): Generator<Counterexample> {
  const chance = new Chance(seed)
  if (real && seed % realOf === 0) yield* realRound(chance, real, tally, most)
  else yield* madeRound(chance, tally, most)
}

function* realRound(chance: Chance, real: RealLaw, tally: Tally, most: number): Generator<Counterexample> {
  for (let turn = 0; turn < Math.min(perRealRound, most); turn++) {
    const pair = writeRealPair(chance, real)
    const input = realInput(pair, real)!
    tally.real++
    if (note(tally, agreementOf(input, depthOf(chance.below(1000))))) yield pair
  }
}

function* madeRound(chance: Chance, tally: Tally, most: number): Generator<Counterexample> {
  const regimes = writeRegimes(chance)
  const { library, issues } = readRegimes(regimes)
  if (issues.length > 0) {
    tally.refused++
    return
  }
  for (let turn = 0; turn < Math.min(perRegimes, most); turn++) {
    const declaration = declarationFor(chance, regimes)
    const totals = totalsFor(chance, regimes, declaration)
    countConstructs(tally.constructs, regimes, declaration, totals)
    if (note(tally, agreementOf(linkedInput(library, declaration, totals), depthOf(chance.below(1000)))))
      yield { regimes, declaration, totals }
  }
}

/** A definition is asked of every pair, proofs of some only: they ask for the whole anew. */
function depthOf(turn: number): Depth {
  const nth = Math.floor(turn / 4)
  return { definition: nth, proof: turn % 4 === 3 ? nth : null }
}

function note(tally: Tally, { differences, compared, exact, bounded, outcomes }: Agreement): boolean {
  tally.pairs++
  tally.compared += compared
  tally.exact += exact
  tally.bounded += bounded
  for (const outcome of outcomes) tally.outcomes[outcome] = (tally.outcomes[outcome] ?? 0) + 1
  return differences.length > 0
}

/** What differs, every definition and provision asked; null where the readers refuse the pair. */
export function differencesOf(found: Counterexample, real: RealLaw): readonly string[] | null {
  const input = inputFor(found, real)
  if (!input) return null
  const turns = Math.max(...input.regimes.map(one => Math.max(one.definitions.length, one.provisions.length)))
  const all = Array.from({ length: turns }, (_, turn) =>
    agreementOf(input, { definition: turn, proof: turn }),
  )
  return [...new Set(all.flatMap(one => one.differences))]
}

function inputFor(found: Counterexample, real: RealLaw): DecideInput | null {
  try {
    if ('example' in found) return realInput(found, real)
    const { library, issues } = readRegimes(found.regimes)
    return issues.length > 0 ? null : inputOf(library, found.declaration, found.totals)
  } catch {
    return null
  }
}

export const smallest = (found: Counterexample, real: RealLaw): Counterexample =>
  shrink(found, smaller => (differencesOf(smaller, real) ?? []).length > 0)
