/** Whether a provision applies: in force, its condition, and none of those that defeat it. */
import { answerIn, codeOf, isSoft, NONE } from './answers.ts'
import type { Asked } from './asked.ts'
import { type Gap, isRow, nothing, type Row } from './graph.ts'
import { and, type Kleene, NO, not, or, UNKNOWN, YES } from './kleene.ts'
import { FIRST_FREE, type Frame, judgeIn, legFrame } from './node.ts'
import type { Defeater, ResolvedProvision } from './resolve.ts'
import type { Trace } from './trace.ts'
import { proofsOf, type World } from './world.ts'

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
  readonly record: Row | null
  readonly answer: Kleene
}

/** The single case of a provision that is judged of the whole leg, by its answer. */
const wholes = ([NO, UNKNOWN, YES] as const).map(answer => Object.freeze([{ record: null, answer }]))

/** The provision of that id on the leg. Null for one that is not in force that day. */
export function applicationOf(world: World, id: string): Application | null {
  const resolved = world.regime.provisions.get(id)
  return resolved ? apply(world, resolved) : null
}

export function apply(world: World, resolved: ResolvedProvision): Application {
  const known = world.memo.applications[resolved.index]
  if (known !== undefined) return known
  const application = resolved.each === null ? applyToWhole(world, resolved) : applyToEach(world, resolved)
  world.memo.applications[resolved.index] = application
  return application
}

function applyToWhole(world: World, resolved: ResolvedProvision): Application {
  return wholeApplication(resolved, caseAnswer(world, resolved, null))
}

/** Of a provision that is judged of the whole leg. */
export const wholeApplication = (resolved: ResolvedProvision, answer: Kleene): Application => ({
  resolved,
  answer,
  cases: wholes[answer]!,
  complete: true,
  gaps: nothing,
})

function applyToEach(world: World, resolved: ResolvedProvision): Application {
  const { values, complete, gaps } = resolved.each!(legFrame(world))
  const cases = values.filter(isRow).map(record => ({ record, answer: caseAnswer(world, resolved, record) }))
  return { resolved, answer: anyOf(cases, complete), cases, complete, gaps }
}

export function anyOf(cases: readonly ApplicationCase[], complete: boolean): Kleene {
  return cases.reduce<Kleene>((so, { answer }) => or(so, answer), complete ? NO : UNKNOWN)
}

export function caseFrame(world: World, record: Row | null): Frame {
  const frame = legFrame(world)
  if (record) frame.slots[FIRST_FREE] = record
  return frame
}

/** Whether the provision applies to one record, or to the leg as a whole. Concluded once for each world. */
function caseAnswer(world: World, resolved: ResolvedProvision, record: Row | null): Kleene {
  const { memo } = world
  const index = record === null ? 0 : record.index + 1
  const code = resolved.answers.read(index, memo.mark)
  if (code !== NONE) {
    if (isSoft(code)) memo.soft = true
    return answerIn(code)
  }
  const before = memo.soft
  memo.soft = false
  const answer = judgeCase(world, resolved, record)
  resolved.answers.write(index, memo.mark, codeOf(answer, memo.soft))
  memo.soft ||= before
  return answer
}

function judgeCase(world: World, resolved: ResolvedProvision, record: Row | null): Kleene {
  let answer = judgeIn(resolved.when, world, FIRST_FREE, record)
  for (const defeater of resolved.unless) {
    if (answer === NO) return NO
    answer = and(answer, not(defeat(world, defeater, record)))
  }
  return answer
}

/**
 * Whether another provision defeats this one. One that is judged for each of the same records defeats record by record.
 * An exemption of some records only does not defeat what is judged of the whole: the others are left to it.
 */
function defeat(world: World, { by, recordByRecord }: Defeater, record: Row | null): Kleene {
  if (by.each === null) return caseAnswer(world, by, null)
  const other = softly(world, by)
  if (record !== null && recordByRecord) return other.cases.find(one => one.record === record)?.answer ?? NO
  return by.provision.then.exempt ? freesAll(other) : other.answer
}

/** The application of a provision that is judged for each record; read again, it may rest on a presumption still. */
function softly(world: World, resolved: ResolvedProvision): Application {
  const application = apply(world, resolved)
  for (const { record } of application.cases) caseAnswer(world, resolved, record)
  return application
}

/** Whether it applies to every record that it is judged for, and to one at least. */
export function freesAll({ cases, complete }: Application): Kleene {
  if (cases.length === 0) return complete ? NO : UNKNOWN
  return cases.reduce<Kleene>((so, { answer }) => and(so, answer), complete ? YES : UNKNOWN)
}

/** Why the provision applies, or does not: its condition for each case, and what defeats it. */
export function provisionTrace(world: World, application: Application): Trace {
  const { provisions } = proofsOf(world)
  const known = provisions.get(application)
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
  provisions.set(application, trace)
  return trace
}

/** What it hangs on whether the provision applies. */
export function askProvision(world: World, application: Application, asked: Asked): void {
  if (application.answer === UNKNOWN) askCases(world, application, asked)
}

/** What defeats may be sure of one record and not of another: an exemption must free every record. */
function askCases(world: World, { resolved, cases, complete, gaps }: Application, asked: Asked): void {
  const open = !complete || cases.some(({ answer }) => answer === UNKNOWN)
  if (!open) return
  // Whoever it binds is asked of the provision itself, not where it defeats another: which of the two comes first must not matter.
  asked.add(gaps)
  if (!asked.enters(resolved, null)) return
  for (const one of cases) {
    const frame = caseFrame(world, one.record)
    if (one.answer === UNKNOWN && resolved.when.judge(frame) === UNKNOWN) resolved.when.ask(frame, asked)
  }
  for (const { by } of resolved.unless) askCases(world, apply(world, by), asked)
}

/** The cases and the defeaters that a proof shows; not in full, what is enough to refuse the provision. */
function shownSteps(
  world: World,
  { answer, cases, resolved }: Application,
): { cases: readonly ApplicationCase[]; defeaters: readonly Application[] } {
  const others = resolved.unless.map(({ by }) => apply(world, by)).filter(other => other.answer !== NO)
  if (world.inFull || answer !== NO || resolved.each) return { cases, defeaters: others }
  const fails = resolved.when.judge(legFrame(world)) === NO
  return fails
    ? { cases, defeaters: [] }
    : { cases: [], defeaters: others.filter(other => other.answer === YES) }
}
