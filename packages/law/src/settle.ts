/** Settling: from the provisions that apply, or may apply, to the findings that are possible. */
import type { Fact } from './declaration.ts'
import type { LegFinding, Outcome, Standing } from './finding.ts'
import { and, type Kleene, NO, or, YES } from './kleene.ts'
import { requirementStanding } from './mechanisms.ts'
import { legFrame, legScope } from './node.ts'
import { compilePath, isFact } from './path.ts'
import { type Application, applicationOf, caseFrame } from './provisions.ts'
import type { Obligation } from './regime.ts'
import { readFact, type World } from './world.ts'

export interface Settled {
  readonly scope: Kleene
  readonly transfer: Kleene
  /** All provisions that are heard, whether they apply or not, without those that bind somebody else. */
  readonly heard: readonly Application[]
  readonly possible: ReadonlySet<Outcome>
  readonly reason: LegFinding['reason']
  readonly standing: Standing | null
}

export function settle(world: World): Settled {
  const frame = legFrame(world)
  const scope = world.regime.applies.judge(frame)
  const transfer = scope === NO ? NO : world.regime.transfer.judge(frame)
  const inScope = and(scope, transfer)
  const { mine, others } = heardProvisions(world, inScope)
  const possible = new Set<Outcome>()
  if (inScope !== NO) for (const outcome of outcomesOf(world, mine, 'free')) possible.add(outcome)
  if (inScope !== YES) {
    const reaching = mine.filter(application => application.resolved.provision.reaches === 'any-leg')
    for (const outcome of outcomesOf(world, reaching, 'out-of-scope')) possible.add(outcome)
  }
  const notBound = world.declarant !== null && others && mine.every(application => application.answer === NO)
  if (notBound && possible.size === 1 && possible.has('free')) {
    possible.clear()
    possible.add('out-of-scope')
  }
  const reason = !possible.has('out-of-scope')
    ? null
    : scope === NO
      ? 'outside-regime'
      : transfer === NO
        ? 'not-a-transfer'
        : notBound
          ? 'not-bound'
          : null
  return { scope, transfer, heard: mine, possible, reason, standing: standingOf(world, mine, possible) }
}

function heardProvisions(world: World, inScope: Kleene): { mine: Application[]; others: boolean } {
  const mine: Application[] = []
  let others = false
  for (const [id, { provision }] of world.regime.provisions) {
    if (inScope === NO && provision.reaches !== 'any-leg') continue
    const application = applicationOf(world, id)
    if (!application) continue
    const bound = withoutOthers(world, application)
    if (bound) mine.push(bound)
    else if (application.answer !== NO) others = true
  }
  return { mine, others }
}

/** With a declarant, the cases of a provision that bind somebody else do not count; null if none is left. */
function withoutOthers(world: World, application: Application): Application | null {
  const { declarant } = world
  const { binds } = application.resolved.provision
  if (!declarant || !binds) return application
  const cases = application.cases.filter(({ record }) => {
    const bound = boundParty(world, application, record)
    return bound === null || bound === declarant
  })
  if (cases.length === application.cases.length) return application
  if (cases.length === 0) return null
  return { ...application, cases, answer: cases.reduce<Kleene>((so, { answer }) => or(so, answer), NO) }
}

/** Who is held to the provision in this case. */
export function boundParty(world: World, application: Application, record: Fact | null): Fact | null {
  const { binds, each } = application.resolved.provision
  if (!binds) return null
  const scope = legScope(world.regime)
  const own = each ? { ...scope, slots: new Map([...scope.slots, [each.as, scope.next]]) } : scope
  const value = compilePath(binds, own)(caseFrame(world, record)).values[0]
  return value !== undefined && isFact(value) ? value : null
}

export const isDone = (world: World): boolean => readFact(world, world.leg, 'stage').values[0] === 'done'

function outcomesOf(world: World, applications: readonly Application[], lightest: Outcome): Set<Outcome> {
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
  if (!sureCondition) possible.add(lightest)
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
    NO,
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
    if (application.answer === NO) continue
    if (omittedBefore(world, application) !== NO) return 'failed'
    const ways = application.resolved.provision.then.require
    if (ways && requirementStanding(world, ways, isDone(world)).held !== YES) standing = 'open'
  }
  return standing
}
