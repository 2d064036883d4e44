/**
 * The search for the lightest lawful ways. It starts from keeping everything and takes away what caused a measure,
 * measure by measure; what it finds it makes irreducible: no change is left that could be undone with the same result.
 */
import {
  type DecideInput,
  type Decision,
  type Declaration,
  decide,
  type Fact,
  type LegFinding,
  type Measure,
  type Totals,
} from '@carnet/law'
import { withChanges } from './change.ts'
import {
  type Change,
  type Cost,
  compareCost,
  dominates,
  type ItemChange,
  type Plan,
  planName,
} from './plan.ts'

export interface PlanInput extends Omit<DecideInput, 'totals'> {
  /** The statutory totals for a declaration as changed. Asked again whenever changes may have altered what counts. */
  readonly totals: (declaration: Declaration) => Promise<Totals>
}

export interface Plans {
  /** The decision if nothing is changed. */
  readonly asDeclared: Decision
  /** The lawful ways, lightest first. None of them is lighter in every part than another. */
  readonly plans: readonly Plan[]
  /** How many decisions were made to find them. */
  readonly tried: number
  /** False when the bound on decisions was reached: there may be lighter ways. */
  readonly complete: boolean
}

/** More decisions than this are not made for one declaration. */
export const mostDecisions = 400

export async function findPlans(input: PlanInput): Promise<Plans> {
  const search = new Search(input)
  return search.run()
}

class Search {
  readonly #input: PlanInput
  readonly #severalLegs: boolean
  readonly #decisions = new Map<string, Decision>()
  #complete = true

  constructor(input: PlanInput) {
    this.#input = input
    this.#severalLegs = input.declaration.legs.length > 1
  }

  async run(): Promise<Plans> {
    const asDeclared = await this.#decide([])
    const found = new Map<string, Plan>()
    if (asDeclared.outcome !== 'undetermined') await this.#explore(found)
    const lawful = [...found.values()].filter(
      plan => plan.decision.outcome !== 'prohibited' && plan.decision.outcome !== 'undetermined',
    )
    const best = lawful.filter(
      plan => !lawful.some(other => other !== plan && dominates(other.cost, plan.cost)),
    )
    best.sort((a, b) => compareCost(a.cost, b.cost) || (a.name < b.name ? -1 : 1))
    return { asDeclared, plans: best, tried: this.#decisions.size, complete: this.#complete }
  }

  async #explore(found: Map<string, Plan>): Promise<void> {
    const waiting: (readonly ItemChange[])[] = [[]]
    const seen = new Set<string>([''])
    while (waiting.length > 0) {
      const changes = waiting.shift()!
      if (this.#decisions.size >= mostDecisions) {
        this.#complete = false
        return
      }
      const decision = await this.#decide(changes)
      const irreducible = changes.length === 0 ? changes : await this.#undo(changes, decision)
      const plan = this.#plan(irreducible, await this.#decide(irreducible))
      found.set(plan.name, plan)
      for (const change of ['drop', 'pseudonymise'] as const) {
        for (const causes of causesIn(decision)) {
          const next = this.#take(changes, causes, change)
          const key = keyOf(next)
          if (next.length === changes.length || seen.has(key) || this.#emptiesALeg(next)) continue
          seen.add(key)
          waiting.push(next)
        }
      }
    }
  }

  #take(changes: readonly ItemChange[], causes: Causes, change: Change): readonly ItemChange[] {
    const leg = this.#input.declaration.legs.find(one => short(one) === causes.leg)
    const items = (leg?.values.items ?? []) as readonly Fact[]
    const next = new Map(changes.map(one => [`${one.leg}/${one.item}`, one]))
    for (const item of items) {
      if (!causes.items.includes(item.name) || (change === 'drop' && mustStay(item))) continue
      next.set(`${causes.leg}/${short(item)}`, { leg: causes.leg, item: short(item), change })
    }
    return [...next.values()]
  }

  /** Moving nothing is no way of moving. */
  #emptiesALeg(changes: readonly ItemChange[]): boolean {
    return this.#input.declaration.legs.some(leg => {
      const items = (leg.values.items ?? []) as readonly Fact[]
      const dropped = changes.filter(change => change.leg === short(leg) && change.change === 'drop').length
      return items.length > 0 && dropped >= items.length
    })
  }

  async #undo(changes: readonly ItemChange[], decision: Decision): Promise<readonly ItemChange[]> {
    let kept = changes
    const goal = burden(decision)
    // Undoing one may make another needless: until none is left that could be undone.
    for (let before = Number.POSITIVE_INFINITY; kept.length < before; ) {
      before = kept.length
      for (const change of kept) {
        const without = kept.filter(one => one !== change)
        if (this.#decisions.size >= mostDecisions) this.#complete = false
        else if (burden(await this.#decide(without)) === goal) kept = without
      }
    }
    return kept
  }

  async #decide(changes: readonly ItemChange[]): Promise<Decision> {
    const key = keyOf(changes)
    const known = this.#decisions.get(key)
    if (known) return known
    const declaration = withChanges(this.#input.declaration, changes)
    const totals = await this.#input.totals(declaration)
    const decision = decide({
      declaration,
      regimes: this.#input.regimes,
      vocabulary: this.#input.vocabulary,
      totals,
    })
    this.#decisions.set(key, decision)
    return decision
  }

  #plan(changes: readonly ItemChange[], decision: Decision): Plan {
    const requirements = openRequirements(decision)
    const ready =
      decision.outcome === 'free' ||
      decision.outcome === 'out-of-scope' ||
      (decision.outcome === 'conditional' && decision.standing === 'met')
    return {
      name: planName(changes, this.#severalLegs),
      changes,
      decision,
      ready,
      requirements,
      cost: this.#cost(changes, requirements),
    }
  }

  #cost(changes: readonly ItemChange[], requirements: Plan['requirements']): Cost {
    const cost = { mechanisms: 0, steps: 0, papers: 0, days: 0, lost: 0, changed: 0 }
    const counted = new Set<string>()
    for (const { regime, leg, measure } of requirements) {
      const lightest = [...measure.ways].sort((a, b) =>
        compareCost(this.#wayCost(regime, a), this.#wayCost(regime, b)),
      )[0]
      // Two requirements of one leg that the same way meets cost it once.
      const added = (lightest ?? []).filter(({ mechanism }) => !counted.has(`${regime} ${leg} ${mechanism}`))
      for (const { mechanism } of added) counted.add(`${regime} ${leg} ${mechanism}`)
      const way = this.#wayCost(regime, added)
      for (const part of ['mechanisms', 'steps', 'papers', 'days'] as const) cost[part] += way[part]
    }
    cost.lost = changes.filter(change => change.change === 'drop').length
    cost.changed = changes.length - cost.lost
    return cost
  }

  #wayCost(regime: string, way: Measure['ways'][number]): Cost {
    const cost = { mechanisms: 0, steps: 0, papers: 0, days: 0, lost: 0, changed: 0 }
    for (const { mechanism: name, state } of way) {
      if (state === 'held') continue
      // A way that cannot be used is no cheap one.
      if (state === 'unavailable') return { ...cost, mechanisms: Number.POSITIVE_INFINITY }
      const mechanism = this.#input.regimes
        .find(one => one.code === regime)
        ?.mechanisms.find(one => one.name === name)
      cost.mechanisms++
      for (const step of mechanism?.steps ?? []) {
        cost.steps++
        cost.papers += step.papers
        cost.days += (step.takes?.days ?? 0) + (step.takes?.working_days ?? 0)
      }
    }
    return cost
  }
}

interface Causes {
  readonly leg: string
  readonly items: readonly string[]
}

/** What caused each prohibition and each requirement that is not met. */
function causesIn(decision: Decision): readonly Causes[] {
  return legsOf(decision)
    .filter(leg => leg.outcome === 'prohibited' || (leg.outcome === 'conditional' && leg.standing !== 'met'))
    .flatMap(leg =>
      leg.measures
        .filter(measure => measure.effect === 'prohibit' || measure.effect === 'require')
        .map(measure => ({ leg: leg.leg.slice(leg.leg.indexOf('.') + 1), items: measure.items })),
    )
    .filter(causes => causes.items.length > 0)
}

function openRequirements(decision: Decision): Plan['requirements'] {
  return legsOf(decision).flatMap(leg =>
    leg.measures
      .filter(
        measure =>
          measure.effect === 'require' && !measure.ways.some(way => way.every(one => one.state === 'held')),
      )
      .map(measure => ({ regime: leg.regime, leg: leg.leg, measure })),
  )
}

const legsOf = (decision: Decision): readonly LegFinding[] =>
  decision.findings.flatMap(finding => finding.legs)

/** What a decision asks, as text: two decisions with the same burden are equally heavy. */
function burden(decision: Decision): string {
  return JSON.stringify([
    decision.outcome,
    legsOf(decision).map(leg => [leg.regime, leg.leg, leg.outcome, leg.standing, openWays(leg)]),
  ])
}

const openWays = (leg: LegFinding): unknown =>
  leg.measures
    .filter(measure => measure.effect === 'require')
    .map(measure => [measure.provision, measure.ways.map(way => way.map(one => [one.mechanism, one.state]))])

/** A person has said that the purpose needs the item. */
const mustStay = (item: Fact): boolean => item.values.needed === true || item.judged.needed?.answer === true

const short = (record: Fact): string => record.name.slice(record.name.indexOf('.') + 1)

const keyOf = (changes: readonly ItemChange[]): string =>
  changes
    .map(change => `${change.change} ${change.leg}/${change.item}`)
    .sort()
    .join('; ')
