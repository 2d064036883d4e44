/** What is made once of a declaration and the law that is loaded: its facts laid out, and the regimes concerned. */
import { concernedBy, loadedOf } from '../concern.ts'
import type { DecideInput } from '../decide.ts'
import type { Declaration, Vocabulary } from '../declaration.ts'
import { lendersOf } from '../mentions.ts'
import type { Regime } from '../regime.ts'
import { type ResolvedRegime, resolve } from '../resolve.ts'
import { EMPTY, OPEN } from './codes.ts'
import { type Facts, factsOf, isCurrent } from './facts.ts'
import { type QuickRegime, quickRegime } from './regime.ts'

export interface Concerned {
  readonly regime: Regime
  /** Null where this way of judging does not do. */
  readonly quick: QuickRegime | null
}

export interface Prepared {
  readonly facts: Facts
  readonly regimes: readonly Regime[]
  readonly concerned: readonly Concerned[]
  readonly lenders: ReadonlyMap<string, QuickRegime>
  /** Leg by leg, in their order. */
  readonly legs: readonly {
    readonly row: number
    readonly name: string
    readonly isQuick: boolean
  }[]
}

const kept = new WeakMap<Declaration, Prepared>()

export function prepare({ declaration, regimes, vocabulary }: DecideInput): Prepared {
  const known = kept.get(declaration)
  if (
    known !== undefined &&
    known.regimes === regimes &&
    known.facts.kinds.vocabulary === vocabulary &&
    isCurrent(known.facts)
  )
    return known
  const prepared = findPrepared(declaration, regimes, vocabulary)
  kept.set(declaration, prepared)
  return prepared
}

function findPrepared(
  declaration: Declaration,
  regimes: readonly Regime[],
  vocabulary: Vocabulary,
): Prepared {
  const { as_of } = declaration
  const { places } = factsOf(declaration, vocabulary)
  const loaded = loadedOf(regimes)
  const lenders = new Map<string, QuickRegime>()
  const concerned = concernedBy(loaded, places, vocabulary, declaration).map((index): Concerned => {
    const regime = regimes[index]!
    const quick = quickRegime(resolve(regime, as_of), vocabulary)
    const borrows = (law: ResolvedRegime, seen: Set<ResolvedRegime>): boolean => {
      seen.add(law)
      for (const code of lendersOf(law)) {
        const there = loaded.byCode.get(code)
        if (there === undefined) continue
        const lender = resolve(regimes[there]!, as_of)
        const own = quickRegime(lender, vocabulary)
        if (own === null) return false
        lenders.set(code, own)
        if (!seen.has(lender) && !borrows(lender, seen)) return false
      }
      return true
    }
    return { regime, quick: quick !== null && borrows(quick.law, new Set()) ? quick : null }
  })
  // Laid out again where compiling the law gave numbers to words that were the declaration's own.
  const facts = factsOf(declaration, vocabulary)
  const leg = facts.kinds.of('leg')
  const omits = leg.cellOf.get('omits')
  const legs = facts.legs.map((row, index) => {
    const omitted = omits === undefined ? EMPTY : facts.cells[row + omits]!
    return {
      row,
      name: declaration.legs[index]!.name,
      // Who is bound, and what is admittedly omitted, is for the other way of judging.
      isQuick: facts.isRegular && declaration.declarant === null && (omitted === EMPTY || omitted === OPEN),
    }
  })
  return { facts, regimes, concerned, lenders, legs }
}
