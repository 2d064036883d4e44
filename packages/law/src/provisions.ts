/** Whether a provision applies: in force, its condition, and none of those that defeat it. */
import type { Fact } from './declaration.ts'
import { and, type Kleene, NO, not, or, UNKNOWN, YES } from './kleene.ts'
import { type Frame, legFrame, legScope } from './node.ts'
import { isFact, writePath } from './path.ts'
import type { ResolvedProvision } from './resolve.ts'
import type { Trace } from './trace.ts'
import { emptyReading, type Gap, type World } from './world.ts'

/** A provision on one leg. `cases` has one case a record for a provision that is judged for each, else one. */
export interface Application {
  readonly resolved: ResolvedProvision
  readonly answer: Kleene
  readonly cases: readonly ApplicationCase[]
  /** Whether there can be no further cases. */
  readonly complete: boolean
  /** What would have to be said to know all cases, and whom they bind. */
  readonly gaps: readonly Gap[]
}

export interface ApplicationCase {
  readonly record: Fact | null
  readonly answer: Kleene
}

export function applicationOf(world: World, id: string): Application | null {
  const resolved = world.regime.provisions.get(id)
  if (!resolved) return null
  const known = world.memo.provisions.get(id)
  if (known) return known
  const reading = resolved.each?.(legFrame(world)) ?? emptyReading
  const records = resolved.each ? reading.values.filter(isFact) : [null]
  const cases = records.map(record => ({ record, answer: judgeCase(world, resolved, record) }))
  const { complete, gaps } = reading
  const application = { resolved, answer: anyOf(cases, complete), cases, complete, gaps }
  world.memo.provisions.set(id, application)
  return application
}

export function anyOf(cases: readonly ApplicationCase[], complete: boolean): Kleene {
  return cases.reduce<Kleene>((so, { answer }) => or(so, answer), complete ? NO : UNKNOWN)
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

/**
 * Whether another provision defeats this one. One that is judged for each of the same records defeats record by record.
 * An exemption of some records only does not defeat what is judged of the whole: the others are left to it.
 */
function defeat(world: World, resolved: ResolvedProvision, id: string, record: Fact | null): Kleene {
  const other = applicationOf(world, id)
  if (!other) return NO
  const mine = resolved.provision.each
  const { each: theirs, then } = other.resolved.provision
  if (!theirs) return other.answer
  if (record && mine && writePath(mine.over) === writePath(theirs.over))
    return other.cases.find(one => one.record === record)?.answer ?? NO
  return then.exempt ? everyOf(other) : other.answer
}

function everyOf({ cases, complete }: Application): Kleene {
  if (cases.length === 0) return complete ? NO : UNKNOWN
  return cases.reduce<Kleene>((so, { answer }) => and(so, answer), complete ? YES : UNKNOWN)
}

/** Why the provision applies, or does not: its condition for each case, and what defeats it. */
export function provisionTrace(world: World, application: Application): Trace {
  const known = world.memo.provisionTraces.get(application)
  if (known) return known
  const { resolved } = application
  const { provision } = resolved
  const shown = shownSteps(world, application)
  const cases = shown.cases.map(({ record, answer }): Trace => {
    const when = resolved.when.explain(caseFrame(world, record))
    return record ? { answer, form: 'member', says: {}, record, children: [when] } : when
  })
  const defeaters = shown.defeaters.map(other => ({ ...provisionTrace(world, other), form: 'unless' }))
  const trace: Trace = {
    answer: application.answer,
    form: 'provision',
    says: { id: provision.id },
    provenance: provision.provenance,
    gaps: application.gaps,
    children: [...cases, ...defeaters],
  }
  world.memo.provisionTraces.set(application, trace)
  return trace
}

/** The cases and the defeaters that a proof shows; not in full, what is enough to refuse the provision. */
function shownSteps(
  world: World,
  { answer, cases, resolved }: Application,
): { cases: readonly ApplicationCase[]; defeaters: readonly Application[] } {
  const others = resolved.unless
    .map(id => applicationOf(world, id))
    .filter(other => other !== null)
    .filter(other => other.answer !== NO)
  if (world.inFull || answer !== NO || resolved.each) return { cases, defeaters: others }
  const fails = resolved.when.judge(legFrame(world)) === NO
  return fails
    ? { cases, defeaters: [] }
    : { cases: [], defeaters: others.filter(other => other.answer === YES) }
}
