/** Settling: from the provisions that apply, or may apply, to the findings that are possible. */
import type { Fact } from './declaration.ts'
import type { LegFinding, Outcome, Standing } from './finding.ts'
import { and, type Kleene, NO, not, or, UNKNOWN, YES } from './kleene.ts'
import { requirementStanding } from './mechanisms.ts'
import { legFrame } from './node.ts'
import { isFact } from './path.ts'
import { type Application, anyOf, applicationOf, caseFrame } from './provisions.ts'
import type { Obligation } from './regime.ts'
import { emptyReading, type Reading, readFact, type World } from './world.ts'

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

export function settle(world: World): Settled {
  const frame = legFrame(world)
  const scope = world.regime.applies.judge(frame)
  const transfer = scope === NO ? NO : world.regime.transfer.judge(frame)
  const inScope = and(scope, transfer)
  const { heard, elsewhere } = heardProvisions(world, inScope)
  const notBound = and(anyApplies(elsewhere), not(anyApplies(heard.filter(onlyObliges))))
  const possible = new Set<Outcome>()
  if (inScope !== NO)
    for (const outcome of outcomesOf(world, heard, lightest(notBound))) possible.add(outcome)
  if (inScope !== YES) {
    const reaching = heard.filter(application => application.resolved.provision.reaches === 'any-leg')
    for (const outcome of outcomesOf(world, reaching, ['out-of-scope'])) possible.add(outcome)
  }
  const reason = possible.has('out-of-scope') ? reasonOf(scope, transfer, notBound) : null
  return { scope, transfer, heard, elsewhere, possible, reason, standing: standingOf(world, heard, possible) }
}

/** Where nothing weighs on the leg it is free; where what there is binds somebody else only, out of scope. */
function lightest(notBound: Kleene): readonly Outcome[] {
  if (notBound === UNKNOWN) return ['free', 'out-of-scope']
  return notBound === YES ? ['out-of-scope'] : ['free']
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

function heardProvisions(world: World, inScope: Kleene): Pick<Settled, 'heard' | 'elsewhere'> {
  const heard: Application[] = []
  const elsewhere: Application[] = []
  for (const [id, { provision }] of world.regime.provisions) {
    if (inScope === NO && provision.reaches !== 'any-leg') continue
    const application = applicationOf(world, id)!
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
function isBound(reading: Reading, declarant: Fact): Kleene {
  if (reading.values.includes(declarant)) return YES
  if (!reading.complete) return UNKNOWN
  return reading.values.length === 0 ? YES : NO
}

const boundParties = (world: World, application: Application, record: Fact | null): Reading =>
  application.resolved.binds?.(caseFrame(world, record)) ?? emptyReading

/** Who is held to the provision in this case. */
export function boundParty(world: World, application: Application, record: Fact | null): Fact | null {
  return boundParties(world, application, record).values.find(isFact) ?? null
}

export const isDone = (world: World): boolean => readFact(world, world.leg, 'stage').values[0] === 'done'

function outcomesOf(
  world: World,
  applications: readonly Application[],
  lightest: readonly Outcome[],
): Set<Outcome> {
  const possible = new Set<Outcome>()
  let sureCondition = false
  let maybeCondition = false
  let maybeProhibited = false
  for (const application of applications) {
    const { answer, resolved } = application
    if (answer === NO) continue
    const effect = resolved.provision.then
    if (effect.prohibit) {
      if (answer === YES) return new Set(['prohibited'])
      maybeProhibited = true
    }
    if (effect.require) {
      const { usable } = requirementStanding(world, effect.require, isDone(world))
      if (usable === NO && answer === YES) return new Set(['prohibited'])
      if (usable !== YES) maybeProhibited = true
      if (usable !== NO) {
        if (answer === YES) sureCondition = true
        else maybeCondition = true
      }
    }
    const omitted = omittedBefore(world, application)
    if (and(omitted, answer) === YES) sureCondition = true
    else if (omitted !== NO) maybeCondition = true
  }
  if (maybeProhibited) possible.add('prohibited')
  if (sureCondition || maybeCondition) possible.add('conditional')
  if (!sureCondition) for (const outcome of lightest) possible.add(outcome)
  return possible
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
  return readFact(world, world.leg, 'omits').values.includes(duty.duty)
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
  let standing: Standing = 'met'
  for (const application of applications) {
    const omitted = and(application.answer, omittedBefore(world, application))
    if (omitted === YES) return 'failed'
    const ways = application.answer === NO ? null : application.resolved.provision.then.require
    if (omitted === UNKNOWN || (ways && requirementStanding(world, ways, isDone(world)).held !== YES))
      standing = 'open'
  }
  return standing
}
