/** Settling: from the provisions that apply, or may apply, to the findings that are possible. */
import { type LegFinding, type Outcome, outcomes, type Standing } from './finding.ts'
import { emptyReading, fieldId, isRow, type Reading, type Row } from './graph.ts'
import { and, type Kleene, NO, not, or, UNKNOWN, YES } from './kleene.ts'
import { requirementStanding } from './mechanisms.ts'
import { FIRST_FREE, judgeIn, withFrames } from './node.ts'
import { type Application, anyOf, apply, caseFrame } from './provisions.ts'
import type { Obligation } from './regime.ts'
import { readField, type World } from './world.ts'

export interface Settled {
  readonly scope: Kleene
  readonly transfer: Kleene
  /** All provisions that are heard, whether they apply or not, without those that bind somebody else. */
  readonly heard: readonly Application[]
  /** Those that bind somebody else and apply, or may apply. */
  readonly elsewhere: readonly Application[]
  readonly possible: ReadonlySet<Outcome>
  readonly reason: LegFinding['reason']
  readonly standing: Standing | null
}

/** Sets of findings, as bits while they are found. */
const bit = (outcome: Outcome): number => 1 << outcomes.indexOf(outcome)
export const OUT_OF_SCOPE = bit('out-of-scope')
export const FREE = bit('free')
export const CONDITIONAL = bit('conditional')
export const PROHIBITED = bit('prohibited')
export const sets: readonly ReadonlySet<Outcome>[] = Array.from(
  { length: 1 << outcomes.length },
  (_, found) => new Set(outcomes.filter(outcome => found & bit(outcome))),
)

export const settle = (world: World): Settled => withFrames(() => settleLeg(world, false))

/** Only what the finding can be: provisions that cannot weigh on it are not judged. */
export const settleVerdict = (world: World): Settled => withFrames(() => settleLeg(world, true))

function settleLeg(world: World, verdictOnly: boolean): Settled {
  const scope = judgeIn(world.regime.applies, world, FIRST_FREE, null)
  const transfer = scope === NO ? NO : judgeIn(world.regime.transfer, world, FIRST_FREE, null)
  const inScope = and(scope, transfer)
  const { heard, elsewhere } = heardProvisions(world, inScope, verdictOnly)
  const notBound =
    elsewhere.length === 0 ? NO : and(anyApplies(elsewhere), not(anyApplies(heard.filter(onlyObliges))))
  let found = 0
  if (inScope !== NO) found |= outcomesOf(world, heard, lightest(notBound))
  if (inScope !== YES) {
    const reaching = heard.filter(application => application.resolved.provision.reaches === 'any-leg')
    found |= outcomesOf(world, reaching, OUT_OF_SCOPE)
  }
  const possible = sets[found]!
  const reason = possible.has('out-of-scope') ? reasonOf(scope, transfer, notBound) : null
  return {
    scope,
    transfer,
    heard,
    elsewhere,
    possible,
    reason,
    standing: verdictOnly ? null : standingOf(world, heard, possible),
  }
}

/** Where nothing weighs on the leg it is free; where what there is binds somebody else only, out of scope. */
function lightest(notBound: Kleene): number {
  if (notBound === UNKNOWN) return FREE | OUT_OF_SCOPE
  return notBound === YES ? OUT_OF_SCOPE : FREE
}

function reasonOf(scope: Kleene, transfer: Kleene, notBound: Kleene): LegFinding['reason'] {
  if (scope === NO) return 'outside-regime'
  if (transfer === NO) return 'not-a-transfer'
  return notBound === YES ? 'not-bound' : null
}

const onlyObliges = ({ resolved }: Application): boolean => {
  const { then } = resolved.provision
  return !then.prohibit && then.require === null && then.oblige.length > 0
}

/** Whether one of these lays something on somebody. An exemption does not. */
function anyApplies(applications: readonly Application[]): Kleene {
  return applications.reduce<Kleene>((so, { answer, resolved }) => {
    const { then } = resolved.provision
    return then.prohibit || then.require !== null || then.oblige.length > 0 ? or(so, answer) : so
  }, NO)
}

function heardProvisions(
  world: World,
  inScope: Kleene,
  verdictOnly: boolean,
): Pick<Settled, 'heard' | 'elsewhere'> {
  // With a declarant even a duty weighs: it may be all that binds it.
  const some = verdictOnly && world.declarant === null && !anyOmitted(world)
  const heard: Application[] = []
  const elsewhere: Application[] = []
  for (const resolved of world.regime.current) {
    if (inScope === NO && resolved.provision.reaches !== 'any-leg') continue
    if (some && !resolved.weighs) continue
    const application = apply(world, resolved)
    if (world.declarant === null) {
      heard.push(application)
      continue
    }
    const { own, foreign } = byBound(world, application)
    if (own) heard.push(own)
    if (foreign && foreign.answer !== NO) elsewhere.push(foreign)
  }
  return { heard, elsewhere }
}

/** With a declarant, the cases of a provision that bind somebody else do not count for it. */
function byBound(
  world: World,
  application: Application,
): { own: Application | null; foreign: Application | null } {
  const { declarant } = world
  if (!declarant || !application.resolved.binds) return { own: application, foreign: null }
  const gaps = [...application.gaps]
  const bound = application.cases.map(({ record }) => {
    const reading = boundParties(world, application, record)
    gaps.push(...reading.gaps)
    return isBound(reading, declarant)
  })
  const { complete } = application
  if (complete && bound.every(answer => answer === YES)) return { own: application, foreign: null }
  const part = (share: (answer: Kleene) => Kleene): Application | null => {
    const cases = application.cases
      .map(({ record, answer }, index) => ({ record, answer: and(answer, share(bound[index]!)), index }))
      .filter(({ index }) => share(bound[index]!) !== NO)
    // Cases that are not known yet may bind anybody.
    return cases.length === 0 && complete
      ? null
      : { ...application, cases, gaps, answer: anyOf(cases, complete) }
  }
  return { own: part(answer => answer), foreign: part(not) }
}

/** A provision that names nobody binds everybody. */
function isBound(reading: Reading, declarant: Row): Kleene {
  if (reading.values.includes(declarant)) return YES
  if (!reading.complete) return UNKNOWN
  return reading.values.length === 0 ? YES : NO
}

const boundParties = (world: World, application: Application, record: Row | null): Reading =>
  application.resolved.binds?.(caseFrame(world, record)) ?? emptyReading

/** Who is held to the provision in this case. */
export function boundParty(world: World, application: Application, record: Row | null): Row | null {
  return boundParties(world, application, record).values.find(isRow) ?? null
}

const STAGE = fieldId('stage')
const OMITS = fieldId('omits')

/** Whether any duty is admittedly not done. */
const anyOmitted = (world: World): boolean => readField(world, world.leg, OMITS).values.length > 0

export const isDone = (world: World): boolean => readField(world, world.leg, STAGE).values[0] === 'done'

function outcomesOf(world: World, applications: readonly Application[], lightest: number): number {
  const omits = anyOmitted(world)
  let sureCondition = false
  let maybeCondition = false
  let maybeProhibited = false
  for (const application of applications) {
    const { answer, resolved } = application
    if (answer === NO) continue
    const effect = resolved.provision.then
    if (effect.prohibit) {
      if (answer === YES) return PROHIBITED
      maybeProhibited = true
    }
    if (effect.require) {
      const { usable } = requirementStanding(world, effect.require, isDone(world))
      if (usable === NO && answer === YES) return PROHIBITED
      if (usable !== YES) maybeProhibited = true
      if (usable !== NO) {
        if (answer === YES) sureCondition = true
        else maybeCondition = true
      }
    }
    const omitted = omits ? omittedBefore(world, application) : NO
    if (and(omitted, answer) === YES) sureCondition = true
    else if (omitted !== NO) maybeCondition = true
  }
  return (
    (maybeProhibited ? PROHIBITED : 0) |
    (sureCondition || maybeCondition ? CONDITIONAL : 0) |
    (sureCondition ? 0 : lightest)
  )
}

/** Whether a duty that is due before is admittedly not done. */
function omittedBefore(world: World, application: Application): Kleene {
  const duties = application.resolved.provision.then.oblige
  return duties.reduce<Kleene>((so, duty, index) => {
    if (duty.due.when !== 'before' || !isOmitted(world, duty)) return so
    return or(so, dutyConcerned(world, application, index))
  }, NO)
}

export function isOmitted(world: World, duty: Obligation): boolean {
  return readField(world, world.leg, OMITS).values.includes(duty.duty)
}

/** Whether the duty arises in the cases that apply. */
export function dutyConcerned(world: World, application: Application, index: number): Kleene {
  const only = application.resolved.duties[index]?.only
  if (!only) return YES
  return application.cases.reduce<Kleene>(
    (so, { record, answer }) => or(so, and(answer, only.judge(caseFrame(world, record)))),
    application.complete ? NO : UNKNOWN,
  )
}

function standingOf(
  world: World,
  applications: readonly Application[],
  possible: ReadonlySet<Outcome>,
): Standing | null {
  if (!possible.has('conditional')) return null
  const omits = anyOmitted(world)
  let standing: Standing = 'met'
  for (const application of applications) {
    const omitted = omits ? and(application.answer, omittedBefore(world, application)) : NO
    if (omitted === YES) return 'failed'
    const ways = application.answer === NO ? null : application.resolved.provision.then.require
    if (omitted === UNKNOWN || (ways && requirementStanding(world, ways, isDone(world)).held !== YES))
      standing = 'open'
  }
  return standing
}
