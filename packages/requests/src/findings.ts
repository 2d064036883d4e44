/** The findings of a decision as a memo tells them: regime by regime, what speaks of the request first. */
import type {
  Decision,
  Finding,
  LegFinding,
  Measure,
  Mechanism,
  Provision,
  Regime,
  Vocabulary,
  Way,
} from '@carnet/law'
import { dutyWords } from '@carnet/locales'
import type { Cited, MemoApproval, MemoDuty, MemoFinding, MemoProvision } from './memo.ts'
import { isOfRequest } from './of-request.ts'

export interface Law {
  readonly regimes: readonly Regime[]
  readonly vocabulary: Vocabulary
}

export const short = (name: string): string => name.slice(name.indexOf('.') + 1)

export const findingsOf = (law: Law, { findings }: Decision): readonly MemoFinding[] =>
  findings.flatMap(finding => {
    const regime = law.regimes.find(({ code }) => code === finding.regime)
    return regime ? [findingOf(law, regime, finding)] : []
  })

function findingOf(law: Law, regime: Regime, finding: Finding): MemoFinding {
  const { outcome, standing, legs } = finding
  const heaviest = legs.find(leg => leg.outcome === outcome)
  return {
    regime: regime.code,
    name: regime.name,
    outcome,
    standing,
    possible: outcome === 'undetermined' ? [...new Set(legs.flatMap(({ possible }) => possible))] : [outcome],
    reason: heaviest?.reason ?? null,
    provisions: provisionsOf(regime, legs),
    approvals: approvalsOf(regime, legs),
    duties: dutiesOf(law, regime, legs),
    presumed: uniqueBy(
      legs.flatMap(({ presumed }) => presumed),
      ({ record, fact }) => `${record}.${fact}`,
    ),
  }
}

const applying = (leg: LegFinding): readonly Measure[] =>
  leg.outcome === 'out-of-scope' ? [] : leg.measures.filter(({ applies }) => applies !== 'no')

const provisionIn = (regime: Regime, id: string): Provision | undefined =>
  regime.provisions.find(one => one.id === id)

const ofRequest = (regime: Regime, id: string): boolean => {
  const provision = provisionIn(regime, id)
  return provision !== undefined && isOfRequest(regime, provision)
}

function provisionsOf(regime: Regime, legs: readonly LegFinding[]): readonly MemoProvision[] {
  const found = new Map<string, MemoProvision>()
  for (const leg of legs)
    for (const measure of applying(leg)) {
      const { provision, effect, applies, cite, text, source, checked, doubt } = measure
      const before = found.get(provision)
      found.set(provision, {
        provision,
        effect,
        applies: before?.applies === 'yes' ? 'yes' : applies,
        cite,
        text,
        source,
        checked,
        doubt,
        confidence: measure.confidence as Cited['confidence'],
        legs: union(before?.legs, [short(leg.leg)]),
        items: union(before?.items, measure.items.map(short)),
        of_request: ofRequest(regime, provision),
        any_of: measure.ways.map(way => way.map(({ mechanism }) => mechanism)),
      })
    }
  return [...found.values()].sort(byWeight)
}

/** Of the request first, then what forbids, what asks for something, what is to be done besides, what frees. */
const weights = ['prohibit', 'require', 'oblige', 'exempt']
const byWeight = (a: MemoProvision, b: MemoProvision): number =>
  Number(b.of_request) - Number(a.of_request) || weights.indexOf(a.effect) - weights.indexOf(b.effect)

function approvalsOf(regime: Regime, legs: readonly LegFinding[]): readonly MemoApproval[] {
  const found = new Map<string, MemoApproval>()
  for (const leg of legs)
    for (const measure of applying(leg))
      if (measure.effect === 'require' && !measure.ways.some(isHeld))
        for (const way of measure.ways) for (const one of way) addApproval(found, regime, measure, way, one)
  return [...found.values()].sort(
    (a, b) =>
      Number(b.of_request) - Number(a.of_request) || Number(b.indispensable) - Number(a.indispensable),
  )
}

const isHeld = (way: readonly Way[]): boolean => way.every(({ state }) => state === 'held')

function addApproval(
  found: Map<string, MemoApproval>,
  regime: Regime,
  measure: Measure,
  way: readonly Way[],
  { mechanism: name, state, title }: Way,
): void {
  const mechanism = regime.mechanisms.find(one => one.name === name)
  if (!mechanism || state === 'unavailable') return
  const before = found.get(name)
  const only = measure.ways.length === 1 && measure.applies === 'yes' && way.length > 0
  found.set(name, {
    mechanism: name,
    title,
    state,
    steps: mechanism.steps.map(({ title: step, due, takes, papers }) => ({
      title: step,
      due,
      takes,
      papers,
    })),
    asked_by: union(before?.asked_by, [measure.provision]),
    indispensable: only || before?.indispensable === true,
    of_request: ofRequest(regime, measure.provision) || before?.of_request === true,
    ...citedOf(mechanism),
  })
}

export const citedOf = ({
  provenance,
  doubt,
}: Pick<Mechanism | Provision, 'provenance' | 'doubt'>): Cited => {
  const { cite, source, checked, confidence } = provenance
  return { cite, source, checked, confidence, doubt }
}

function dutiesOf({ vocabulary }: Law, regime: Regime, legs: readonly LegFinding[]): readonly MemoDuty[] {
  const found = new Map<string, MemoDuty>()
  for (const leg of legs)
    for (const { duty, provision, due, done } of leg.outcome === 'out-of-scope' ? [] : leg.duties) {
      const law = provisionIn(regime, provision)
      if (!law) continue
      const key = `${provision} ${duty} ${JSON.stringify(due)}`
      const before = found.get(key)
      found.set(key, {
        duty,
        words: dutyWords(duty, vocabulary.duties[duty], due),
        provision,
        done: before && before.done !== 'yes' ? before.done : done,
        legs: union(before?.legs, [short(leg.leg)]),
        of_request: isOfRequest(regime, law),
        ...citedOf(law),
      })
    }
  return [...found.values()].sort((a, b) => Number(b.of_request) - Number(a.of_request))
}

const union = (before: readonly string[] = [], more: readonly string[]): readonly string[] => [
  ...new Set([...before, ...more]),
]

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map(item => [key(item), item])).values()]
}
