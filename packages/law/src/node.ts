/**
 * A condition, compiled once to closures and read in three ways: judged (an answer), explained (a trace), asked (the
 * facts that an unknown answer hangs on, without the work of a trace).
 */
import type { Asked } from './asked.ts'
import type { Row } from './graph.ts'
import type { Kleene } from './kleene.ts'
import type { ResolvedRegime } from './resolve.ts'
import type { Trace } from './trace.ts'
import type { World } from './world.ts'

/** The variables of one evaluation, by slot. */
export interface Frame {
  world: World
  readonly slots: (Row | undefined)[]
}

/** The variables that a condition may name, and where the next one goes. */
export interface Scope {
  readonly regime: ResolvedRegime
  readonly slots: ReadonlyMap<string, number>
  readonly next: number
}

export interface Node {
  readonly judge: (frame: Frame) => Kleene
  readonly explain: (frame: Frame) => Trace
  /** Only where the answer is unknown. */
  readonly ask: (frame: Frame, asked: Asked) => void
}

export const LEG = 0
export const ANSWERABLE = 1
export const DECLARANT = 2
/** The record that a definition is applied to. */
export const SELF = 3
export const FIRST_FREE = 4

/** The scope of provisions, mechanisms, list entries, `applies_when` and `transfer_when`. */
export function legScope(regime: ResolvedRegime): Scope {
  return {
    regime,
    // The party who answers has no slot of its own: who it is, is read from the world.
    slots: new Map([
      ['leg', LEG],
      ['answerable', ANSWERABLE],
      ['declarant', DECLARANT],
    ]),
    next: FIRST_FREE,
  }
}

/** The scope of a definition: its own kind besides. */
export function definitionScope(regime: ResolvedRegime, kind: string): Scope {
  const base = legScope(regime)
  return kind === 'leg' ? base : { ...base, slots: new Map([...base.slots, [kind, SELF]]) }
}

export function withVariable(scope: Scope, name: string): { scope: Scope; slot: number } {
  const slot = scope.next
  return { slot, scope: { ...scope, slots: new Map([...scope.slots, [name, slot]]), next: slot + 1 } }
}

/** A frame of its own, for what is explained. */
export function legFrame(world: World): Frame {
  return { world, slots: [world.leg, undefined, world.declarant ?? undefined] }
}

/** The frame of a definition applied to `record` in the frame of its caller. */
export function definitionFrame(world: World, kind: string, record: Row): Frame {
  const frame = legFrame(world)
  frame.slots[kind === 'leg' ? LEG : SELF] = record
  return frame
}

/** Judging keeps nothing of a frame, so that frames are used again: one for each depth. */
const frames: Frame[] = []
let depth = 0

/** Judges in a frame of the leg, with `record` in `slot`. */
export function judgeIn(node: Node, world: World, slot: number, record: Row | null): Kleene {
  let frame = frames[depth]
  if (frame === undefined) {
    frame = { world, slots: [undefined, undefined, undefined, undefined, undefined, undefined, undefined] }
    frames.push(frame)
  }
  const { slots } = frame
  frame.world = world
  slots[LEG] = world.leg
  slots[DECLARANT] = world.declarant ?? undefined
  if (record !== null) slots[slot] = record
  depth++
  const answer = node.judge(frame)
  depth--
  return answer
}

/** Runs what judges, and gives its frames back even where it fails. */
export function withFrames<Result>(run: () => Result): Result {
  const before = depth
  try {
    return run()
  } finally {
    depth = before
  }
}
