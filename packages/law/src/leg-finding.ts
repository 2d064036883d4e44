/** One regime's answer for one leg: judge, settle, and say why. */
import { causes } from './attribution.ts'
import { counterTotal } from './counters.ts'
import type { Fact, Interval } from './declaration.ts'
import {
  type Duty,
  type LegFinding,
  type Measure,
  type MissingFact,
  type Outcome,
  outcomes,
  type Way,
} from './finding.ts'
import { and, type Kleene, NO, or, toAnswer, UNKNOWN, YES } from './kleene.ts'
import { alternatives, wayStanding, wayState } from './mechanisms.ts'
import { fresh, irreducible, joinCases } from './missing.ts'
import { legFrame } from './node.ts'
import { type Application, caseFrame, provisionTrace } from './provisions.ts'
import { boundParty, dutyConcerned, isOmitted, type Settled, settle } from './settle.ts'
import { gapsOf, presumedIn, type Trace } from './trace.ts'
import { type Gap, readFact, type World } from './world.ts'

export function legFinding(world: World): LegFinding {
  const settled = settle(world)
  const gaps = settled.possible.size > 1 ? gapsIn(world, settled) : []
  const possible = settled.possible.size > 1 ? joinCases(world, settled, gaps) : settled.possible
  const outcome = heaviestOf(possible)
  const concerned = outcome !== 'out-of-scope'
  const traces = new Map(settled.heard.map(application => [application, provisionTrace(world, application)]))
  const applying = concerned ? settled.heard.filter(application => application.answer !== NO) : []
  return {
    regime: world.regime.regime.code,
    leg: world.leg.name,
    outcome,
    possible: outcomes.filter(one => possible.has(one)),
    reason: concerned ? null : settled.reason,
    standing: outcome === 'conditional' ? settled.standing : null,
    otherwise: otherwise(world, outcome),
    measures: applying.flatMap(application => measuresOf(world, application, traces.get(application)!)),
    duties: applying.flatMap(application => dutiesOf(world, application, traces.get(application)!)),
    missing: outcome === 'undetermined' ? missingFacts(world, gaps, settled) : [],
    presumed: presumptions(world, settled, [...traces.values()]),
    unverified: unverifiedIn(applying.map(application => traces.get(application)!)),
    counters: countersRead(world, [...traces.values()]),
  }
}

function heaviestOf(possible: ReadonlySet<Outcome>): Outcome {
  return possible.size === 1 ? [...possible][0]! : 'undetermined'
}

/** What the answer would be if the way relied on were lifted. */
function otherwise(world: World, outcome: Outcome): Outcome | null {
  if (outcome !== 'prohibited' || readFact(world, world.leg, 'relies_on').values.length === 0) return null
  return heaviestOf(settle(fresh(world, world.assumed, false)).possible)
}

/** The gaps that the finding hangs on: scope, transfer, provisions that may apply, ways that may be usable. */
export function gapsIn(world: World, settled: Settled): readonly Gap[] {
  const gaps = new Map<string, Gap>()
  const frame = legFrame(world)
  gapsOf(world.regime.applies.explain(frame), gaps)
  if (settled.scope !== NO) gapsOf(world.regime.transfer.explain(frame), gaps)
  for (const application of settled.heard) {
    if (application.answer === NO) continue
    const effect = application.resolved.provision.then
    const matters =
      effect.prohibit || effect.require !== null || effect.oblige.some(duty => isOmitted(world, duty))
    if (matters) gapsOf(provisionTrace(world, application), gaps)
    for (const name of effect.require ? alternatives(effect.require).flat() : []) wayGaps(world, name, gaps)
  }
  return [...gaps.values()]
}

function wayGaps(world: World, name: string, gaps: Map<string, Gap>): void {
  const standing = wayStanding(world, name)
  const mechanism = world.regime.mechanisms.get(name)
  if (!mechanism || standing.available === NO) return
  if (mechanism.available) gapsOf(mechanism.available.explain(legFrame(world)), gaps)
  gapsOf(mechanism.held.explain(legFrame(world)), gaps)
}

function missingFacts(world: World, gaps: readonly Gap[], settled: Settled): readonly MissingFact[] {
  const needed = irreducible(world, gaps, gapsIn)
  return needed.map(gap => ({
    record: gap.record.name,
    kind: gap.record.kind,
    fact: gap.fact,
    asked_by: askers(world, settled, gap),
  }))
}

function askers(world: World, settled: Settled, gap: Gap): readonly string[] {
  const key = `${gap.record.name} ${gap.fact}`
  const asks = (trace: Trace): boolean => {
    const gaps = new Map<string, Gap>()
    gapsOf(trace, gaps)
    return gaps.has(key)
  }
  const frame = legFrame(world)
  const asking = settled.heard.filter(
    application => application.answer !== NO && asks(provisionTrace(world, application)),
  )
  const found = asking.map(application => application.resolved.provision.id)
  if (asks(world.regime.applies.explain(frame))) found.unshift('applies_when')
  if (asks(world.regime.transfer.explain(frame))) found.unshift('transfer_when')
  return found
}

function measuresOf(world: World, application: Application, trace: Trace): readonly Measure[] {
  const { provision } = application.resolved
  const effect = provision.then.prohibit
    ? 'prohibit'
    : provision.then.require
      ? 'require'
      : provision.then.exempt
        ? 'exempt'
        : 'oblige'
  const binder = boundParty(
    world,
    application,
    application.cases.find(one => one.answer !== NO)?.record ?? null,
  )
  return [
    {
      provision: provision.id,
      effect,
      applies: toAnswer(application.answer),
      cite: provision.provenance.cite,
      text: provision.text,
      source: provision.provenance.source,
      checked: provision.provenance.checked,
      confidence: provision.provenance.confidence,
      doubt: provision.doubt,
      binds: binder?.name ?? null,
      items: itemsOf(world, trace),
      ways: provision.then.require
        ? alternatives(provision.then.require).map(way => way.map(name => wayOf(world, name)))
        : [],
    },
  ]
}

function wayOf(world: World, name: string): Way {
  const standing = wayStanding(world, name)
  const title = world.regime.mechanisms.get(name)?.mechanism.title ?? { en: name, zh: name }
  return { mechanism: name, title, state: wayState(standing), why: standing.why }
}

/** The items a provision names; where it names none, those that brought the leg into the regime. */
function itemsOf(world: World, trace: Trace): readonly string[] {
  let items: ReadonlySet<Fact> = causes(trace)
  if (items.size === 0) items = causes(world.regime.transfer.explain(legFrame(world)))
  return [...items].map(item => item.name)
}

function dutiesOf(world: World, application: Application, trace: Trace): readonly Duty[] {
  const { provision, duties } = application.resolved
  return provision.then.oblige.flatMap((duty, index) => {
    if (and(application.answer, dutyConcerned(world, application, index)) === NO) return []
    const binder = boundParty(
      world,
      application,
      application.cases.find(one => one.answer !== NO)?.record ?? null,
    )
    const done = duties[index]?.done
    const shown = done
      ? application.cases.reduce<Kleene>((so, { record }) => or(so, done.judge(caseFrame(world, record))), NO)
      : UNKNOWN
    return [
      {
        duty: duty.duty,
        provision: provision.id,
        cite: provision.provenance.cite,
        due: duty.due,
        done: isOmitted(world, duty) ? 'no' : shown === YES ? 'yes' : 'unknown',
        items: itemsOf(world, trace),
        binds: binder?.name ?? null,
      } satisfies Duty,
    ]
  })
}

function presumptions(world: World, settled: Settled, traces: readonly Trace[]): LegFinding['presumed'] {
  const found = new Map<string, Gap>()
  const frame = legFrame(world)
  presumedIn(world.regime.applies.explain(frame), found)
  if (settled.scope !== NO) presumedIn(world.regime.transfer.explain(frame), found)
  if (settled.possible.size > 1 || !settled.possible.has('out-of-scope'))
    for (const trace of traces) presumedIn(trace, found)
  return [...found.values()].map(gap => ({ record: gap.record.name, fact: gap.fact }))
}

/** What the finding rests on that is not verified: provisions, definitions and lists, by the words of their citation. */
function unverifiedIn(traces: readonly Trace[]): readonly string[] {
  const found = new Set<string>()
  const visit = (trace: Trace): void => {
    const confidence = trace.provenance?.confidence ?? trace.says.confidence
    if (confidence !== undefined && confidence !== 'verified') found.add(nameOf(trace))
    for (const child of trace.children) if (child.answer !== NO || trace.form === 'not') visit(child)
  }
  for (const trace of traces) if (trace.answer !== NO) visit(trace)
  return [...found]
}

const nameOf = (trace: Trace): string =>
  String(trace.says.id ?? trace.says.definition ?? trace.says.list ?? trace.says.counter ?? trace.says.key)

function countersRead(world: World, traces: readonly Trace[]): Readonly<Record<string, Interval>> {
  const names = new Set<string>()
  const visit = (trace: Trace): void => {
    if (trace.form === 'counter') names.add(String(trace.says.counter))
    trace.children.forEach(visit)
  }
  traces.forEach(visit)
  return Object.fromEntries([...names].map(name => [name, counterTotal(world, name).total]))
}
