/** Cases of unknown facts, tried over cells: what each assumes is written into a copy of the facts, and judged. */
import type { Fact, Interval, Value } from '../declaration.ts'
import { lenderWorld } from '../definitions.ts'
import type { LegFinding } from '../finding.ts'
import { isInterval } from '../interval.ts'
import { NO } from '../kleene.ts'
import { type Assumption, under } from '../missing.ts'
import { OUT_OF_SCOPE } from '../settle.ts'
import type { World } from '../world.ts'
import { codeOfNumber, codeOfWord, EMPTY, FALSE, TRUE, wordId } from './codes.ts'
import type { Facts } from './facts.ts'
import { isFor, type Kind } from './kinds.ts'
import type { QuickRegime } from './regime.ts'
import { settled, settleQuick } from './settle.ts'
import { now } from './state.ts'

export interface JoinedCases {
  /** The outcomes that remain possible, as bits. */
  readonly possible: number
  /** The reasons of the cases that are out of scope. */
  readonly reasons: ReadonlySet<LegFinding['reason']>
}

/** A record of which something is assumed. */
interface Place {
  readonly fact: Fact
  readonly kind: Kind
  readonly row: number
}

/** Judges all cases of the leg that is being judged, and joins what they come to. A case can only narrow `before`. */
export function joinQuickly(
  own: QuickRegime,
  world: World,
  cases: readonly (readonly Assumption[])[],
  before: number,
): JoinedCases {
  const { facts } = now
  const places = placesOf(facts, cases[0]!)
  now.cells = facts.cells.slice()
  const reasons = new Set<LegFinding['reason']>()
  const saidNumbers = facts.numbers.length
  let possible = 0
  // All cases assume the same facts: each writes over what the one before it wrote.
  for (const assumptions of cases) {
    facts.numbers.length = saidNumbers
    facts.sets.length = facts.said
    now.run++
    now.totals = assume(assumptions, places)
    now.world = other => {
      const there = under(world, assumptions)
      return other === own ? there : lenderWorld(there, other.law.regime.code)!
    }
    const found = settleQuick(own, true)
    possible |= found & before
    if (found & OUT_OF_SCOPE) reasons.add(reasonOf(settled.scope, settled.transfer))
    if (possible === before) break
  }
  facts.numbers.length = saidNumbers
  now.cells = facts.cells
  return { possible, reasons }
}

export const reasonOf = (scope: number, transfer: number): LegFinding['reason'] =>
  scope === NO ? 'outside-regime' : transfer === NO ? 'not-a-transfer' : null

function placesOf(facts: Facts, assumptions: readonly Assumption[]): ReadonlyMap<string, Place> {
  const names = new Set(assumptions.map(({ gap }) => gap.record.name))
  const places = new Map<string, Place>()
  for (const [fact, row] of facts.rowOf)
    if (names.has(fact.name)) places.set(fact.name, { fact, row, kind: facts.kinds.of(fact.kind) })
  return places
}

/** Writes the facts that are assumed; gives back the totals that are. */
function assume(
  assumptions: readonly Assumption[],
  places: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Interval> | null {
  let totals: Map<string, Interval> | null = null
  for (const { gap, values } of assumptions)
    if (gap.fact === 'kind') assumeKind(places.get(gap.record.name)!, values[0])
  for (const { gap, values } of assumptions) {
    const [value] = values
    if (gap.fact.startsWith('counter.') && value !== undefined && isInterval(value)) {
      totals ??= new Map()
      totals.set(gap.fact.slice('counter.'.length), value)
    } else assumeFact(places.get(gap.record.name)!, gap.fact, value, assumptions)
  }
  return totals
}

/** What is not said of the record reads as it would of this kind. */
function assumeKind({ fact, kind, row }: Place, value: Value | undefined): void {
  const silent = kind.silent(value)
  for (const [name, cell] of kind.cellOf)
    if (fact.values[name] === undefined) now.cells[row + cell] = silent[cell]!
  for (const { cell, name, when } of kind.whole)
    if (fact.values[name] === undefined && fact.values[when] === true) now.cells[row + cell] = EMPTY
}

function assumeFact(
  { fact, kind, row }: Place,
  name: string,
  value: Value | undefined,
  assumptions: readonly Assumption[],
): void {
  const judged = name.startsWith('judged.') ? kind.judgedCellOf.get(name.slice('judged.'.length)) : undefined
  const cell = judged ?? kind.cellOf.get(name)!
  if (judged === undefined && fact.values[name] === undefined) {
    const assumed = assumptions.find(({ gap }) => gap.fact === 'kind' && gap.record.name === fact.name)
    const of = assumed?.values[0] ?? fact.values.kind
    // What cannot be of the kind that is assumed is not assumed either.
    if (!isFor(kind.types.get(name)!, typeof of === 'string' ? of : null)) return
  }
  now.cells[row + cell] = codeOf(value)
}

function codeOf(value: Value | undefined): number {
  if (typeof value === 'string') return codeOfWord(wordId(value))
  if (typeof value === 'boolean') return value ? TRUE : FALSE
  if (value === undefined || !isInterval(value)) return EMPTY
  now.numbers.push(value.low, value.high)
  return codeOfNumber(now.numbers.length - 2)
}
