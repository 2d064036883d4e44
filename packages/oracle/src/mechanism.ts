/** How the mechanisms of a regime stand for a leg, and whether a way across is closed or in hand. */
import type { Answer, Mechanism, Way, Ways } from '@carnet/law'
import { answer, isInForce } from './condition.ts'
import { Gaps, type Scene } from './court.ts'
import { all, any, not, sure } from './three.ts'
import { factOf } from './walk.ts'

export interface Standing {
  readonly mechanism: string
  readonly available: Answer
  readonly inHand: Answer
  readonly state: Way['state']
  readonly why: Way['why']
  /** What is not known of its being available, and of its being held. */
  readonly gaps: { readonly available: Gaps; readonly held: Gaps }
}

export function standingOf(mechanism: Mechanism, scene: Scene, lifted = false): Standing {
  const { from, until } = mechanism.in_force
  const { input, leg } = scene
  // Ways of other regimes are relied on elsewhere.
  const own = new Set<unknown>(scene.regime.mechanisms.map(({ name }) => name))
  const reliedOn = factOf(leg, 'relies_on', scene).values.filter(name => own.has(name))
  const gaps = { available: new Gaps(), held: new Gaps() }
  const closed = (why: Way['why']): Standing => ({
    gaps,
    mechanism: mechanism.name,
    available: 'no',
    inHand: 'no',
    state: 'unavailable',
    why,
  })
  if (!isInForce(from, until, input.declaration.as_of)) return closed('not-in-force')
  if (!lifted && !mechanism.besides && reliedOn.length > 0 && !reliedOn.includes(mechanism.name))
    return closed('not-relied-on')
  const available = mechanism.available_when
    ? answer(mechanism.available_when, { ...scene, gaps: gaps.available })
    : 'yes'
  if (available === 'no') return closed('conditions')
  const held = answer(mechanism.held_when, { ...scene, gaps: gaps.held })
  const inHand = all([available, held])
  const state = inHand === 'yes' ? 'held' : available === 'yes' && inHand === 'no' ? 'to-do' : 'open'
  return { mechanism: mechanism.name, available, inHand, state, why: null, gaps }
}

type Standings = ReadonlyMap<string, Standing>

/** The mechanisms that a requirement names. */
export function* mechanismsIn(ways: Ways): Generator<string> {
  if ('mechanism' in ways) yield ways.mechanism
  else for (const part of 'any_of' in ways ? ways.any_of : ways.all_of) yield* mechanismsIn(part)
}

/** Whether every way is unavailable: of several any would do, of those needed together each. */
export function isClosed(ways: Ways, standings: Standings): Answer {
  if ('any_of' in ways) return all(ways.any_of.map(one => isClosed(one, standings)))
  if ('all_of' in ways) return any(ways.all_of.map(one => isClosed(one, standings)))
  return not(standings.get(ways.mechanism)?.available ?? 'no')
}

export function isInHand(ways: Ways, standings: Standings): Answer {
  if ('any_of' in ways) return any(ways.any_of.map(one => isInHand(one, standings)))
  if ('all_of' in ways) return all(ways.all_of.map(one => isInHand(one, standings)))
  return standings.get(ways.mechanism)?.inHand ?? 'no'
}

/** Whether the leg is done: past, so that nothing can be put in hand any more. */
export function isDone(scene: Scene): Answer {
  const stage = factOf(scene.leg, 'stage', scene)
  return stage.open ? 'unknown' : sure(stage.values.includes('done'))
}
