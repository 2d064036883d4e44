/** One regime's answer for one leg: judge, settle, and say why. Proofs are built only of what the answer needs. */
import { Asked } from './asked.ts'
import { counterTotal } from './counters.ts'
import type { Interval } from './declaration.ts'
import { type LegFinding, type MissingFact, type Outcome, outcomes } from './finding.ts'
import type { Gap } from './graph.ts'
import { NO, UNKNOWN, YES } from './kleene.ts'
import { dutiesOf, matters, measureOf } from './measures.ts'
import { alternatives, reliedOn, wayStanding } from './mechanisms.ts'
import { type Assumption, fresh, irreducible, joinCases, settleByCases, under } from './missing.ts'
import { legFrame } from './node.ts'
import { type Application, askProvision, caseFrame, provisionTrace } from './provisions.ts'
import { isDone, isOmitted, type Settled, settle } from './settle.ts'
import { takenValue } from './taken.ts'
import { carriers, type Gaps, gapKey, presumptionsOf, type Trace } from './trace.ts'
import type { World } from './world.ts'

export function legFinding(world: World): LegFinding {
  const settled = settle(world)
  const gaps = settled.possible.size > 1 ? gapsIn(world, settled) : []
  const { possible, reason } = settled.possible.size > 1 ? joinCases(world, settled, gaps) : settled
  const outcome = heaviestOf(possible)
  const concerned = outcome !== 'out-of-scope'
  const shown = concerned ? settled.heard.filter(application => matters(application, outcome)) : []
  return {
    regime: world.regime.regime.code,
    leg: world.leg.name,
    outcome,
    possible: outcomes.filter(one => possible.has(one)),
    reason: concerned ? null : reason,
    standing: outcome === 'conditional' ? settled.standing : null,
    otherwise: otherwise(world, outcome),
    measures: shown.map(application => measureOf(world, application)),
    duties: shown.flatMap(application => dutiesOf(world, application)),
    missing: outcome === 'undetermined' ? missingFacts(world, gaps) : tellingFacts(world, settled, outcome),
    presumed: presumptions(world, settled, outcome),
    unverified:
      !concerned && reason === 'not-a-transfer'
        ? [...readingsBehind(world.regime.transfer.explain(legFrame(world)))].sort()
        : unverifiedIn(shown.map(application => provisionTrace(world, application))),
    // Last, when everything that bears on the finding has been read.
    counters: countersRead(world),
  }
}

function heaviestOf(possible: ReadonlySet<Outcome>): Outcome {
  return possible.size === 1 ? [...possible][0]! : 'undetermined'
}

/** What the answer would be if the way relied on were lifted. */
function otherwise(world: World, outcome: Outcome): Outcome | null {
  if (outcome !== 'prohibited' || reliedOn(world).length === 0) return null
  return heaviestOf(settleByCases(fresh(world, world.assumed, false), gapsIn).possible)
}

type Heard = Pick<Settled, 'scope' | 'transfer' | 'heard' | 'elsewhere'>

/** The gaps that the finding hangs on: scope, transfer, provisions that may apply, ways that may be usable. */
export function gapsIn(world: World, settled: Heard): readonly Gap[] {
  const asked = new Asked()
  for (const { ask } of openSteps(world, settled)) ask(asked)
  // Sorted, so that the order in the files does not decide what is asked.
  return [...asked.gaps.keys()].sort().map(key => asked.gaps.get(key)!)
}

export interface OpenStep {
  readonly ask: (asked: Asked) => void
  /** Who asks: `applies_when`, `transfer_when`, a provision, a mechanism. */
  readonly name: string
}

/** Every step that is unknown and has a part in the finding. */
export function* openSteps(world: World, settled: Heard): Generator<OpenStep> {
  const frame = legFrame(world)
  if (settled.scope === UNKNOWN)
    yield { name: 'applies_when', ask: asked => world.regime.applies.ask(frame, asked) }
  if (settled.scope !== NO && settled.transfer === UNKNOWN)
    yield { name: 'transfer_when', ask: asked => world.regime.transfer.ask(frame, asked) }
  for (const application of [...settled.heard, ...settled.elsewhere]) {
    if (application.answer === NO) continue
    const { id, then } = application.resolved.provision
    const weighs = then.prohibit || then.require !== null || world.declarant !== null
    if (application.answer === UNKNOWN && (weighs || then.oblige.some(duty => isOmitted(world, duty))))
      yield { name: id, ask: asked => askProvision(world, application, asked) }
    yield* openWays(world, application)
    yield* openDuties(world, application)
  }
}

function* openWays(world: World, application: Application): Generator<OpenStep> {
  const ways = application.resolved.provision.then.require
  for (const name of ways ? new Set(alternatives(ways).flat()) : []) {
    const mechanism = world.regime.mechanisms.get(name)
    const standing = wayStanding(world, name)
    if (!mechanism || standing.available === NO) continue
    const { available, held } = mechanism
    if (available && standing.available === UNKNOWN)
      yield { name, ask: asked => available.ask(legFrame(world), asked) }
    // Of a leg that is done, only what was in hand counts.
    if (isDone(world) && standing.held === UNKNOWN)
      yield { name, ask: asked => held.ask(legFrame(world), asked) }
  }
}

/** When a duty that is admittedly omitted would arise at all. */
function* openDuties(world: World, application: Application): Generator<OpenStep> {
  const { provision, duties } = application.resolved
  for (const [index, duty] of provision.then.oblige.entries()) {
    const only = duties[index]?.only
    if (!only || duty.due.when !== 'before' || !isOmitted(world, duty)) continue
    for (const { record, answer } of application.cases) {
      const frame = caseFrame(world, record)
      if (answer !== NO && only.judge(frame) === UNKNOWN)
        yield { name: provision.id, ask: asked => only.ask(frame, asked) }
    }
  }
}

function missingFacts(world: World, gaps: readonly Gap[]): readonly MissingFact[] {
  const answers = irreducible(world, gaps, gapsIn)
  // Nothing that could be said settles it: then all that is open is shown.
  return answers ? asFacts(world, answers) : gaps.map(gap => missingFact(gap, world))
}

/** Where something is asked for in every case, and it hangs on facts what: those that tell. */
function tellingFacts(world: World, settled: Settled, outcome: Outcome): readonly MissingFact[] {
  const maybe = requirementsOf(settled).filter(({ answer }) => answer !== NO)
  if (outcome !== 'conditional' || maybe.length < 2 || maybe.some(({ answer }) => answer === YES)) return []
  const known = (one: Settled): boolean => requirementsOf(one).every(({ answer }) => answer !== UNKNOWN)
  return asFacts(world, irreducible(world, gapsIn(world, settled), gapsIn, known) ?? [])
}

const requirementsOf = ({ heard }: Settled): readonly Application[] =>
  heard.filter(({ resolved }) => resolved.provision.then.require !== null)

const asFacts = (world: World, answers: readonly Assumption[]): readonly MissingFact[] =>
  answers.map(answer => {
    const others = answers.filter(one => one !== answer)
    return missingFact(answer.gap, others.length > 0 ? under(world, others) : world)
  })

const missingFact = (gap: Gap, world: World): MissingFact => ({
  record: gap.record.name,
  kind: gap.record.kind,
  fact: gap.fact,
  asked_by: askers(world, gap),
})

/** Who asks for a fact, in a world in which the other missing facts are known. */
function askers(world: World, gap: Gap): readonly string[] {
  const found = new Set<string>()
  for (const { name, ask } of openSteps(world, settle(world))) {
    const asked = new Asked()
    ask(asked)
    if (asked.gaps.has(gapKey(gap))) found.add(name)
  }
  return [...found]
}

/** What was taken to be none, or taken from other facts, of that on which the finding rests. */
function presumptions(world: World, settled: Settled, outcome: Outcome): LegFinding['presumed'] {
  const found: Gaps = new Map()
  const known = new Map<Trace, ReadonlyMap<string, Gap>>()
  const rest = (trace: Trace): void => {
    for (const [key, gap] of presumptionsOf(trace, known)) found.set(key, gap)
  }
  const frame = legFrame(world)
  if (settled.scope !== YES || settled.transfer !== NO) rest(world.regime.applies.explain(frame))
  if (settled.scope !== NO) rest(world.regime.transfer.explain(frame))
  for (const application of settled.heard)
    if (bears(application, outcome)) rest(provisionTrace(world, application))
  return [...found.keys()].sort().map(key => {
    const { record, fact } = found.get(key)!
    const type = world.vocabulary.records[record.kind]?.facts[fact]
    const as = type ? takenValue(record, type) : null
    return { record: record.name, fact, ...(as === null ? {} : { as }) }
  })
}

/** Whether the finding would be another if the provision answered otherwise. */
function bears({ answer, resolved }: Application, outcome: Outcome): boolean {
  const { then, reaches } = resolved.provision
  const weighs = then.prohibit || then.require !== null
  if (outcome === 'out-of-scope') return weighs && reaches === 'any-leg'
  if (outcome === 'prohibited') return answer !== NO && weighs
  if (answer !== NO) return answer === YES || !then.exempt
  return outcome === 'conditional' ? then.prohibit : weighs
}

/** What the finding rests on that is not verified: provisions, definitions and lists, by the words of their citation. */
function unverifiedIn(traces: readonly Trace[]): readonly string[] {
  const known = new Map<Trace, ReadonlySet<string>>()
  const behind = (trace: Trace): ReadonlySet<string> => {
    const before = known.get(trace)
    if (before) return before
    const confidence = confidenceOf(trace)
    const found = new Set(confidence !== undefined && confidence !== 'verified' ? [nameOf(trace)] : [])
    known.set(trace, found)
    for (const group of restsOn(trace)) for (const name of least(group.map(behind))) found.add(name)
    return found
  }
  return [...new Set(traces.flatMap(trace => [...behind(trace)]))].sort()
}

/**
 * What carries an answer, in groups of which one is enough. A no, below a `not`, is carried by one of what is no, as little as will do;
 * of what is yes, all that says so is told; what is open hangs on all that may still be yes.
 */
function restsOn(trace: Trace): readonly (readonly Trace[])[] {
  const { answer, children } = trace
  if (answer === UNKNOWN) return children.filter(child => child.answer !== NO).map(child => [child])
  return answer === NO
    ? carriers(trace)
    : carriers(trace)
        .flat()
        .map(child => [child])
}

/** Of several that are as few, the first by their names: the order in which a declaration says things decides nothing. */
const least = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  sets.reduce((one, other) => (isLess(other, one) ? other : one), sets[0] ?? new Set())

const isLess = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size ? inOrder(one) < inOrder(other) : one.size < other.size

const inOrder = (names: ReadonlySet<string>): string => [...names].sort().join(' ')

/** The readings that an answer rests on and that no text was seen for: where one of several steps is enough, the one that rests on least. */
function readingsBehind(trace: Trace, known = new Map<Trace, ReadonlySet<string>>()): ReadonlySet<string> {
  const before = known.get(trace)
  if (before) return before
  const found = new Set<string>(confidenceOf(trace) === 'unverified' ? [nameOf(trace)] : [])
  known.set(trace, found)
  for (const group of carriers(trace)) {
    for (const name of least(group.map(step => readingsBehind(step, known)))) found.add(name)
  }
  return found
}

const confidenceOf = (trace: Trace): unknown => trace.provenance?.confidence ?? trace.says.confidence

const nameOf = (trace: Trace): string =>
  String(trace.says.id ?? trace.says.definition ?? trace.says.list ?? trace.says.counter ?? trace.says.key)

/** The totals that were read while the leg was judged and explained. */
function countersRead(world: World): Readonly<Record<string, Interval>> {
  const { totals } = world.memo
  const read = [...world.regime.counters.values()].filter(({ index }) => totals[index] !== undefined)
  const names = read.map(({ counter }) => counter.name).sort()
  return Object.fromEntries(names.map(name => [name, counterTotal(world, name).total]))
}
