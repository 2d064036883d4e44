/** What is made once of a declaration and the law that is loaded: its facts laid out, and the regimes concerned. */
import { concernedBy, type Loaded, loadedOf } from '../concern.ts'
import type { DecideInput } from '../decide.ts'
import type { Declaration, Vocabulary } from '../declaration.ts'
import { lendersOf } from '../mentions.ts'
import type { Day, Regime } from '../regime.ts'
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

interface Around {
  readonly loaded: Loaded
  readonly regimes: readonly Regime[]
  readonly vocabulary: Vocabulary
  readonly as_of: Day
}

interface Borrowed extends Pick<Around, 'vocabulary' | 'as_of'> {
  readonly lenders: ReadonlyMap<string, QuickRegime> | null
}

/** By what is loaded; for the day that was asked for last, since lenders may change on days on which the borrower does not. */
const lent = new WeakMap<Loaded, Map<ResolvedRegime, Borrowed>>()

/** Whoever a regime borrows from, wherever that leads. Null where one of them is not judged this way. */
function borrowedBy(law: ResolvedRegime, around: Around): Borrowed['lenders'] {
  const { loaded, vocabulary, as_of } = around
  let known = lent.get(loaded)
  if (known === undefined) {
    known = new Map()
    lent.set(loaded, known)
  }
  const before = known.get(law)
  if (before !== undefined && before.as_of === as_of && before.vocabulary === vocabulary)
    return before.lenders
  const lenders = findBorrowed(law, around)
  known.set(law, { vocabulary, as_of, lenders })
  return lenders
}

function findBorrowed(
  law: ResolvedRegime,
  { loaded, regimes, vocabulary, as_of }: Around,
): ReadonlyMap<string, QuickRegime> | null {
  const found = new Map<string, QuickRegime>()
  const waiting: ResolvedRegime[] = [law]
  for (let done = 0; done < waiting.length; done++)
    for (const code of lendersOf(waiting[done]!)) {
      const there = loaded.byCode.get(code)
      if (there === undefined || found.has(code)) continue
      const lender = resolve(regimes[there]!, as_of)
      const own = quickRegime(lender, vocabulary)
      if (own === null) return null
      found.set(code, own)
      waiting.push(lender)
    }
  return found
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
    const borrowed = quick === null ? null : borrowedBy(quick.law, { loaded, regimes, vocabulary, as_of })
    for (const [code, own] of borrowed ?? []) lenders.set(code, own)
    return { regime, quick: borrowed === null ? null : quick }
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
