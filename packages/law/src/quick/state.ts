/** What is being judged: one leg under one regime after the other. Nothing of it outlives one call of `pack` or `verdict`. */
import type { Interval } from '../declaration.ts'
import type { Kleene } from '../kleene.ts'
import type { World } from '../world.ts'
import { EMPTY, OPEN, RECORD, WORD } from './codes.ts'
import type { Facts, SetOfCodes } from './facts.ts'
import type { QuickRegime } from './regime.ts'

/** Judges in whole numbers: the leg, the record that is judged, and the records of two quantifiers within each other. */
export type Judge = (leg: number, self: number, a: number, b: number) => Kleene
/** Reads a path: a code. */
export type Read = (leg: number, self: number, a: number, b: number) => number

interface State {
  facts: Facts
  cells: Int32Array
  numbers: number[]
  sets: SetOfCodes[]
  /** How many records of one kind there are at most: so many answers a definition. */
  most: number
  leg: number
  /** Tells what was concluded of this leg, under these assumptions, from all before. */
  run: number
  /** The same for the other way of judging, for what is rare. */
  world: (regime: QuickRegime) => World
  /** The regimes, to borrow from, where it is loaded. */
  lenders: ReadonlyMap<string, QuickRegime>
  /** Totals that are assumed, by counter. */
  totals: ReadonlyMap<string, Interval> | null
  /** Totals that were handed in: with the declaration, and besides it for one leg. */
  handed: Readonly<Record<string, Interval>>
  handedFor: Readonly<Record<string, Interval>>
  legName: string
}

const notBegun = (): never => {
  throw new Error('nothing is being judged')
}

export const now: State = {
  facts: null as unknown as Facts,
  cells: new Int32Array(0),
  numbers: [],
  sets: [],
  most: 1,
  leg: 0,
  run: 0,
  world: notBegun,
  lenders: new Map(),
  totals: null,
  handed: {},
  handedFor: {},
  legName: '',
}

/** The first value of a code; EMPTY or OPEN where it has none. */
export function firstOf(code: number): number {
  return (code & 3) === 3 ? now.sets[code >> 2]!.codes[0]! : code
}

/** Whether there can be no other value. */
export const isComplete = (code: number): boolean =>
  (code & 3) === 3 ? now.sets[code >> 2]!.complete : code !== OPEN

export const isNothing = (code: number): boolean => code === EMPTY || code === OPEN
export const isWord = (code: number): boolean => (code & 3) === WORD && code > OPEN

const none: readonly number[] = []
const single: number[] = [0]

/** The values of a code. What is given is good until the next call. */
export function valuesOf(code: number): readonly number[] {
  if ((code & 3) === 3) return now.sets[code >> 2]!.codes
  if (isNothing(code)) return none
  single[0] = code
  return single
}

/** The records of a code. They stay as they are, whatever is read meanwhile. */
export function recordsOf(code: number): readonly number[] {
  if ((code & 3) === RECORD) return [code]
  return (code & 3) === 3 ? now.sets[code >> 2]!.codes.filter(one => (one & 3) === RECORD) : none
}
