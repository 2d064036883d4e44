/** Whether a provision applies: in force, its condition, and none of those that defeat it. */
import type { Fact } from './declaration.ts'
import { and, type Kleene, NO, not, or, UNKNOWN } from './kleene.ts'
import { type Frame, legFrame, legScope } from './node.ts'
import { compilePath, isFact, writePath } from './path.ts'
import type { ResolvedProvision } from './resolve.ts'
import type { Trace } from './trace.ts'
import { emptyReading, type Reading, type World } from './world.ts'

/** A provision on one leg. `cases` has one case a record for a provision that is judged for each, else one. */
export interface Application {
  readonly resolved: ResolvedProvision
  readonly answer: Kleene
  readonly cases: readonly ApplicationCase[]
}

export interface ApplicationCase {
  readonly record: Fact | null
  readonly answer: Kleene
}

const kept = new WeakMap<World, Map<string, Application>>()

export function applicationOf(world: World, id: string): Application | null {
  const resolved = world.regime.provisions.get(id)
  if (!resolved) return null
  const known = kept.get(world) ?? new Map<string, Application>()
  kept.set(world, known)
  const before = known.get(id)
  if (before) return before
  const reading = eachReading(world, resolved)
  const records = resolved.provision.each ? reading.values.filter(isFact) : [null]
  const cases = records.map(record => ({ record, answer: judgeCase(world, resolved, record) }))
  const any = cases.reduce<Kleene>((so, { answer }) => or(so, answer), NO)
  const application = { resolved, answer: reading.complete ? any : or(any, UNKNOWN), cases }
  known.set(id, application)
  return application
}

function eachReading(world: World, resolved: ResolvedProvision): Reading {
  const each = resolved.provision.each
  return each ? compilePath(each.over, legScope(world.regime))(legFrame(world)) : emptyReading
}

export function caseFrame(world: World, record: Fact | null): Frame {
  const frame = legFrame(world)
  if (record) frame.slots[legScope(world.regime).next] = record
  return frame
}

function judgeCase(world: World, resolved: ResolvedProvision, record: Fact | null): Kleene {
  let answer: Kleene = resolved.when.judge(caseFrame(world, record))
  for (const id of resolved.unless) {
    if (answer === NO) return NO
    answer = and(answer, not(defeat(world, resolved, id, record)))
  }
  return answer
}

/** A defeater that is judged for each of the same records defeats record by record. */
function defeat(world: World, resolved: ResolvedProvision, id: string, record: Fact | null): Kleene {
  const application = applicationOf(world, id)
  if (!application) return NO
  const mine = resolved.provision.each
  const theirs = application.resolved.provision.each
  if (record && mine && theirs && writePath(mine.over) === writePath(theirs.over)) {
    return application.cases.find(one => one.record === record)?.answer ?? NO
  }
  return application.answer
}

/** Why the provision applies, or does not: its condition for each case, and what defeats it. */
export function provisionTrace(world: World, application: Application): Trace {
  const { resolved } = application
  const { provision } = resolved
  const cases = application.cases.map(({ record }): Trace => {
    const when = resolved.when.explain(caseFrame(world, record))
    return record ? { answer: when.answer, form: 'member', says: {}, record, children: [when] } : when
  })
  const defeaters = resolved.unless.flatMap(id => {
    const other = applicationOf(world, id)
    return other && other.answer !== NO ? [{ ...provisionTrace(world, other), form: 'unless' }] : []
  })
  const gaps = provision.each ? eachReading(world, resolved).gaps : []
  return {
    answer: application.answer,
    form: 'provision',
    says: { id: provision.id },
    provenance: provision.provenance,
    gaps,
    children: [...cases, ...defeaters],
  }
}
