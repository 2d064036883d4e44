/** The ways through: as asked, with less data, or under an international agreement; each decided anew, none of them advised. */
import type { Decision, Declaration, Fact, LegFinding, Measure, Words } from '@carnet/law'
import { decide, outcomes } from '@carnet/law'
import { dutyWords } from '@carnet/locales'
import { findPlans, type Plan, withChanges } from '@carnet/plan'
import { type Law, short } from './findings.ts'
import type { MemoWay } from './memo.ts'
import type { Basis, ForeignRequest } from './request.ts'

export interface Ways {
  readonly ways: readonly MemoWay[]
  readonly complete: boolean
}

/** So many ways are told; what is heavier than these is left out. */
const mostTold = 6

export async function waysOf(law: Law, request: ForeignRequest, asAsked: Decision): Promise<Ways> {
  const { regimes, vocabulary } = law
  const { declaration, relies_on } = request
  const { plans, complete } = await findPlans({ declaration, regimes, vocabulary, totals: async () => ({}) })
  const planned = plans.slice(0, mostTold).map(plan => ofPlan(law, asAsked, plan))
  const narrowed = asAsked.outcome === 'undetermined' ? [] : withoutCauses(law, declaration, asAsked)
  const known = new Set(planned.map(({ changes }) => keyOf(changes)))
  const more = narrowed.filter(({ changes }) => !known.has(keyOf(changes)))
  const agreed = relies_on === 'treaty' ? [] : underAgreement(law, declaration, asAsked)
  return { ways: [...planned, ...more, ...agreed], complete: complete && plans.length <= mostTold }
}

function ofPlan(law: Law, asAsked: Decision, { changes, decision, ready }: Plan): MemoWay {
  const way = changes.length === 0 ? 'as-asked' : 'narrow'
  return { way, basis: null, changes, ready, ...toldOf(law, asAsked, decision) }
}

const keyOf = (changes: MemoWay['changes']): string =>
  changes
    .map(({ leg, item, change }) => `${change} ${leg}/${item}`)
    .sort()
    .join()

/**
 * Without the items that a provision names as its cause, where others are left. The planner weighs what is to be got; here it is told
 * as well what falls away besides, as where the same approval is asked for under two laws.
 */
function withoutCauses(law: Law, declaration: Declaration, asAsked: Decision): readonly MemoWay[] {
  const { regimes, vocabulary } = law
  const all = declaration.items.length
  const sets = new Map<string, readonly string[]>()
  for (const { legs } of asAsked.findings)
    for (const { measures } of legs)
      for (const measure of measures.filter(one => isOpen(one) || one.effect === 'prohibit'))
        if (measure.items.length > 0 && measure.items.length < all)
          sets.set([...measure.items].sort().join(), measure.items)
  return [...sets.values()].slice(0, mostSets).flatMap(items => {
    const changes = declaration.legs.flatMap(leg =>
      ((leg.values.items as readonly Fact[] | undefined) ?? [])
        .filter(({ name }) => items.includes(name))
        .map(({ name }) => ({ leg: short(leg.name), item: short(name), change: 'drop' as const })),
    )
    const decision = decide({ declaration: withChanges(declaration, changes), regimes, vocabulary })
    if (decision.outcome === 'prohibited' || decision.outcome === 'undetermined') return []
    const told = toldOf(law, asAsked, decision)
    if (told.differs.length === 0) return []
    return [{ way: 'narrow' as const, basis: null, changes, ready: told.needs.length === 0, ...told }]
  })
}

/** So many sets of items are tried. */
const mostSets = 4

/** The same request, if it rested on an international agreement: told only where a regime would then ask less. */
function underAgreement(law: Law, declaration: Declaration, asAsked: Decision): readonly MemoWay[] {
  const basis: Basis = 'treaty'
  const { regimes, vocabulary } = law
  const decision = decide({ declaration: withBasis(declaration, basis), regimes, vocabulary })
  const told = toldOf(law, asAsked, decision)
  const lighter = told.differs.some(
    ({ from, to, falls_away }) => falls_away.length > 0 || outcomes.indexOf(to) < outcomes.indexOf(from),
  )
  if (!lighter) return []
  const ready =
    told.needs.length === 0 && decision.outcome !== 'prohibited' && decision.outcome !== 'undetermined'
  return [{ way: 'agreement', basis, changes: [], ready, ...told }]
}

/** Records refer to each other, so the legs are made anew together. */
export function withBasis(declaration: Declaration, basis: Basis): Declaration {
  const made = new Map<Fact, Fact>()
  const renew = (leg: Fact): Fact => {
    const known = made.get(leg)
    if (known) return known
    const request = leg.values.request as Fact | undefined
    const follows = leg.values.follows as Fact | undefined
    const values = {
      ...leg.values,
      ...(request ? { request: { ...request, values: { ...request.values, basis } } } : {}),
      ...(follows ? { follows: renew(follows) } : {}),
    }
    const next = { ...leg, values }
    made.set(leg, next)
    return next
  }
  return { ...declaration, legs: declaration.legs.map(renew) }
}

type Told = Pick<MemoWay, 'outcome' | 'standing' | 'needs' | 'duties' | 'differs'>

function toldOf(law: Law, before: Decision, after: Decision): Told {
  return {
    outcome: after.outcome,
    standing: after.standing,
    needs: after.findings.flatMap(({ regime, legs }) =>
      uniqueWords(legs.flatMap(openRequirements)).map(({ any_of }) => ({ regime, any_of })),
    ),
    duties: after.findings.flatMap(({ regime, legs }) =>
      openDuties(law, legs).map(({ words }) => ({ regime, words })),
    ),
    differs: before.findings.flatMap(finding => {
      const then = after.findings.find(({ regime }) => regime === finding.regime)
      if (!then) return []
      const falls_away = fallingAway(law, finding.legs, then.legs)
      if (then.outcome === finding.outcome && falls_away.length === 0) return []
      return [{ regime: finding.regime, from: finding.outcome, to: then.outcome, falls_away }]
    }),
  }
}

interface Requirement {
  readonly any_of: readonly (readonly Words[])[]
}

const isOpen = (measure: Measure): boolean =>
  measure.effect === 'require' &&
  measure.applies !== 'no' &&
  !measure.ways.some(way => way.every(({ state }) => state === 'held'))

/** Ways that are shut are not named, unless all are. */
function openRequirements({ measures, outcome }: LegFinding): readonly Requirement[] {
  if (outcome === 'out-of-scope') return []
  return measures.filter(isOpen).map(({ ways }) => {
    const usable = ways.filter(way => way.every(({ state }) => state !== 'unavailable'))
    return { any_of: usable.map(way => way.map(({ title }) => title)) }
  })
}

function uniqueWords(requirements: readonly Requirement[]): readonly Requirement[] {
  return [...new Map(requirements.map(one => [JSON.stringify(one), one])).values()].filter(
    ({ any_of }) => any_of.length > 0,
  )
}

interface NamedDuty {
  readonly key: string
  readonly words: Words
}

function openDuties({ vocabulary }: Law, legs: readonly LegFinding[]): readonly NamedDuty[] {
  const found = new Map<string, NamedDuty>()
  for (const { duties, outcome } of legs)
    for (const { duty, provision, due, done } of outcome === 'out-of-scope' ? [] : duties) {
      if (done === 'yes' || due.when === 'standing') continue
      const words = dutyWords(duty, vocabulary.duties[duty], due)
      found.set(`${provision} ${duty}`, { key: `${provision} ${duty}`, words })
    }
  return [...found.values()]
}

/** Provisions that ask for a mechanism, and duties, that are gone: by citation and by words. */
function fallingAway(
  law: Law,
  before: readonly LegFinding[],
  after: readonly LegFinding[],
): readonly Words[] {
  const open = (legs: readonly LegFinding[]): ReadonlyMap<string, Words> =>
    new Map(
      legs.flatMap(({ measures, outcome }) =>
        outcome === 'out-of-scope'
          ? []
          : measures
              .filter(one => isOpen(one) || (one.effect === 'prohibit' && one.applies !== 'no'))
              .map(({ provision, cite }) => [provision, cite] as const),
      ),
    )
  const then = open(after)
  const duties = new Set(openDuties(law, after).map(({ key }) => key))
  return [
    ...[...open(before)].flatMap(([id, cite]) => (then.has(id) ? [] : [cite])),
    ...openDuties(law, before).flatMap(({ key, words }) => (duties.has(key) ? [] : [words])),
  ]
}

export const changedItems = ({ changes }: Pick<MemoWay, 'changes'>, change: string): readonly string[] => [
  ...new Set(changes.filter(one => one.change === change).map(({ item }) => short(item))),
]
