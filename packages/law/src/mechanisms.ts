/** Mechanisms as they stand for a leg, and what a requirement makes of them. */
import type { Way, WayState } from './finding.ts'
import { fieldId, nothing } from './graph.ts'
import { and, type Kleene, NO, not, or, UNKNOWN, YES } from './kleene.ts'
import { FIRST_FREE, judgeIn } from './node.ts'
import type { Ways } from './regime.ts'
import type { ResolvedMechanism } from './resolve.ts'
import { readField, type World } from './world.ts'

export interface WayStanding {
  readonly mechanism: string
  /** Whether it may be used at all: in force, relied on, its conditions met. */
  readonly available: Kleene
  readonly held: Kleene
  readonly why: Way['why']
}

export function wayStanding(world: World, name: string): WayStanding {
  const resolved = world.regime.mechanisms.get(name)
  if (!resolved) return unavailable(name, 'not-in-force')
  const known = world.memo.ways[resolved.index]
  if (known !== undefined) return known
  const standing = findStanding(world, name, resolved)
  world.memo.ways[resolved.index] = standing
  return standing
}

const unavailable = (mechanism: string, why: Way['why']): WayStanding => ({
  mechanism,
  available: NO,
  held: NO,
  why,
})

function findStanding(world: World, name: string, resolved: ResolvedMechanism): WayStanding {
  if (!resolved.inForce) return unavailable(name, 'not-in-force')
  const relied = world.heedReliance ? reliedOn(world) : nothing
  if (relied.length > 0 && !relied.includes(name) && !resolved.mechanism.besides)
    return unavailable(name, 'not-relied-on')
  const available = resolved.available === null ? YES : judgeIn(resolved.available, world, FIRST_FREE, null)
  if (available === NO) return unavailable(name, 'conditions')
  return { mechanism: name, available, held: judgeIn(resolved.held, world, FIRST_FREE, null), why: null }
}

/** The ways of this regime that the leg relies on. A leg that names some relies on them and on no other. */
export function reliedOn(world: World): readonly string[] {
  const { values } = readField(world, world.leg, RELIES_ON)
  if (values.length === 0) return nothing
  return values.filter(value => typeof value === 'string').filter(name => world.regime.mechanisms.has(name))
}
const RELIES_ON = fieldId('relies_on')

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
  const decided = not(start)
  let usable: Kleene = start
  let held: Kleene = start
  for (const part of parts) {
    const standing = requirementStanding(world, part, done)
    usable = join(usable, standing.usable)
    held = join(held, standing.held)
    // Nothing that follows can change it.
    if (usable === decided && held === decided) break
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
