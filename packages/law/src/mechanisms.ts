/** Mechanisms as they stand for a leg, and what a requirement makes of them. */
import type { Way, WayState } from './finding.ts'
import { and, type Kleene, NO, or, UNKNOWN, YES } from './kleene.ts'
import { legFrame } from './node.ts'
import type { Ways } from './regime.ts'
import { readFact, type World } from './world.ts'

export interface WayStanding {
  readonly mechanism: string
  /** Whether it may be used at all: in force, relied on, its conditions met. */
  readonly available: Kleene
  readonly held: Kleene
  readonly why: Way['why']
}

export function wayStanding(world: World, name: string): WayStanding {
  const resolved = world.regime.mechanisms.get(name)
  if (!resolved?.inForce) return { mechanism: name, available: NO, held: NO, why: 'not-in-force' }
  const relied = world.heedReliance ? reliedOn(world) : []
  if (relied.length > 0 && !relied.includes(name) && !resolved.mechanism.besides)
    return { mechanism: name, available: NO, held: NO, why: 'not-relied-on' }
  const frame = legFrame(world)
  const available = resolved.available?.judge(frame) ?? YES
  const held = available === NO ? NO : resolved.held.judge(frame)
  return { mechanism: name, available, held, why: available === NO ? 'conditions' : null }
}

/** The ways of this regime that the leg relies on. A leg that names some relies on them and on no other. */
export function reliedOn(world: World): readonly string[] {
  const { values } = readFact(world, world.leg, 'relies_on')
  return values.filter(value => typeof value === 'string').filter(name => world.regime.mechanisms.has(name))
}

/** What a requirement comes to: whether some way is left, and whether one is in hand. */
export interface RequirementStanding {
  readonly usable: Kleene
  readonly held: Kleene
}

/** `done`: the leg lies in the past, so that only what was in hand counts. */
export function requirementStanding(world: World, ways: Ways, done: boolean): RequirementStanding {
  if ('mechanism' in ways) {
    const way = wayStanding(world, ways.mechanism)
    const held = and(way.available, way.held)
    return { usable: done ? held : way.available, held }
  }
  const [parts, join, start] =
    'any_of' in ways ? ([ways.any_of, or, NO] as const) : ([ways.all_of, and, YES] as const)
  let usable: Kleene = start
  let held: Kleene = start
  for (const part of parts) {
    const standing = requirementStanding(world, part, done)
    usable = join(usable, standing.usable)
    held = join(held, standing.held)
  }
  return { usable, held }
}

export function wayState(standing: WayStanding): WayState {
  if (standing.available === NO) return 'unavailable'
  if (standing.available === YES && standing.held === YES) return 'held'
  return standing.available === UNKNOWN || standing.held === UNKNOWN ? 'open' : 'to-do'
}

/** The alternatives of a requirement, each a set of mechanisms that are needed together. */
export function alternatives(ways: Ways): readonly (readonly string[])[] {
  if ('mechanism' in ways) return [[ways.mechanism]]
  if ('any_of' in ways) return ways.any_of.flatMap(alternatives)
  return ways.all_of
    .map(alternatives)
    .reduce<readonly (readonly string[])[]>(
      (so, part) => so.flatMap(left => part.map(right => [...left, ...right])),
      [[]],
    )
}
