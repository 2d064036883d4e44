/** A probe put to a regime: what it says, and what that rests on. */
import {
  type Condition,
  type Day,
  type Declaration,
  type Duty,
  decide,
  type FactRecord,
  holdsOf,
  type Interval,
  type LegFinding,
  type Outcome,
  type Regime,
  type Value,
  type Vocabulary,
  type Words,
} from '@carnet/law'

/** What is asked, and with which law at hand. */
export interface Court {
  readonly regime: Regime
  /** All regimes that are loaded, for what is borrowed. */
  readonly regimes: readonly Regime[]
  readonly vocabulary: Vocabulary
  readonly asOf: Day
}

export interface Ground {
  /** Id of a provision, or name of a definition. */
  readonly id: string
  readonly kind: 'provision' | 'definition'
  readonly title: Words
  readonly cite: Words
  /** Of a definition: whether it holds; a provision that is a ground applies. */
  readonly holds: boolean
}

export interface Asked {
  readonly outcome: Outcome
  readonly reason: LegFinding['reason']
  /** Whether the regime takes it for a transfer that it governs. */
  readonly transfer: 'yes' | 'no' | 'unknown'
  readonly grounds: readonly Ground[]
  /** Mechanisms that would carry it, by name. */
  readonly ways: readonly string[]
  /** Those among them that the case itself shows to be in hand. */
  readonly held: readonly string[]
  /** Facts that the answer still hangs on, `record.fact`. */
  readonly missing: readonly string[]
  readonly duties: readonly Duty[]
}

/** The answer of one regime to the only leg of a declaration. */
export function ask(declared: Declaration, court: Court): Asked {
  const { regime, regimes, vocabulary } = court
  const declaration = withTotals({ ...declared, as_of: court.asOf, regimes: [regime.code] }, court)
  const input = { declaration, regimes, vocabulary }
  const leg = decide(input).findings.find(one => one.regime === regime.code)?.legs[0]
  if (!leg) throw new Error(`${regime.code} was not asked`)
  const possible = new Set(leg.possible)
  const transfer = !possible.has('out-of-scope') ? 'yes' : possible.size === 1 ? 'no' : 'unknown'
  const measures = leg.measures.filter(one => one.effect !== 'oblige' && one.applies === 'yes')
  const usable = measures.flatMap(one => one.ways.flat()).filter(way => way.state !== 'unavailable')
  const provisions = measures.map(
    (one): Ground => ({ id: one.provision, kind: 'provision', title: one.text, cite: one.cite, holds: true }),
  )
  const scope = leg.reason === 'outside-regime' ? regime.applies_when : regime.transfer_when
  const definitions =
    transfer === 'unknown' ? [] : deciding(scope, transfer === 'yes', { ...court, declaration })
  return {
    outcome: leg.outcome,
    reason: leg.reason,
    transfer,
    grounds: transfer === 'no' ? definitions : [...unique(provisions), ...definitions],
    ways: [...new Set(usable.map(way => way.mechanism))],
    held: [...new Set(usable.filter(way => way.state === 'held').map(way => way.mechanism))],
    missing: leg.missing.map(one => `${one.record}.${one.fact}`),
    duties: leg.duties,
  }
}

const unique = (grounds: readonly Ground[]): Ground[] => [
  ...new Map(grounds.map(ground => [ground.id, ground])).values(),
]

/**
 * The definitions of the leg that decide a condition: of a yes those that it asks for and that hold; of a no those that shut it
 * out, or, where none does, those that it asks for in vain.
 */
function deciding(
  condition: Condition,
  isMet: boolean,
  court: Court & { readonly declaration: Declaration },
): Ground[] {
  const { regime, declaration } = court
  const [leg] = declaration.legs
  if (!leg) return []
  const asked: { readonly name: string; readonly wanted: boolean }[] = []
  collect(condition, true, asked)
  const answered = asked.flatMap(({ name, wanted }) => {
    const definition = regime.definitions.find(one => one.name === name)
    if (definition?.of !== 'leg') return []
    return [{ definition, wanted, answer: holdsOf({ ...court, declaration }, regime, name, leg) }]
  })
  const shut = answered.filter(({ wanted, answer }) => !wanted && answer === 'yes')
  const met = answered.filter(({ wanted, answer }) => wanted && answer === 'yes')
  const missed = answered.filter(({ wanted, answer }) => wanted && answer === 'no')
  const told = isMet ? met : shut.length > 0 ? shut : missed
  return told.map(({ definition: { name, title, provenance }, answer }) => ({
    id: name,
    kind: 'definition',
    title,
    cite: provenance.cite,
    holds: answer === 'yes',
  }))
}

function collect(condition: Condition, wanted: boolean, into: { name: string; wanted: boolean }[]): void {
  if (condition.form === 'all' || condition.form === 'any')
    for (const one of condition.of) collect(one, wanted, into)
  else if (condition.form === 'not') collect(condition.of, !wanted, into)
  else if (
    condition.form === 'holds' &&
    condition.regime === null &&
    !into.some(one => one.name === condition.definition)
  )
    into.push({ name: condition.definition, wanted })
}

/** Nothing has gone abroad before: each total is the people of the leg, where its items are of the class that is counted. */
function withTotals(declaration: Declaration, court: Court): Declaration {
  const { regime } = court
  const input = { ...court, declaration }
  const items = (declaration.legs[0]?.values.items ?? []) as readonly FactRecord[]
  const counted = (classes: readonly string[], item: FactRecord): boolean =>
    classes.some(name => holdsOf(input, regime, name, item) === 'yes')
  const totals = regime.counters.map(({ name, classes, not_classes, counts }) => {
    const item = items.find(one => counted(classes, one) && !counted(not_classes, one))
    const group = item?.values.people as FactRecord | undefined
    const fact = group?.values[counts === 'people' ? 'count' : 'devices'] as Interval | undefined
    return [`${regime.code}.${name}`, fact ?? { low: 0, high: 0 }] as const
  })
  return { ...declaration, counters: Object.fromEntries(totals) }
}

/** A record of a copy that is made to be changed. */
export type Changeable = { values: Record<string, Value | readonly Value[]> }

/** The same case with so many people, devices too. */
export function withPeople(declaration: Declaration, count: number): Declaration {
  const copy = structuredClone(declaration)
  const number = { low: count, high: count }
  for (const group of copy.people)
    Object.assign((group as Changeable).values, { count: number, devices: number })
  for (const party of copy.parties)
    if (party.values.kind === 'company') (party as Changeable).values.handles_people = number
  return copy
}

/** The same case with data of another category. */
export function withCategory(declaration: Declaration, category: string): Declaration {
  const copy = structuredClone(declaration)
  for (const item of copy.items) (item as Changeable).values.category = category
  return copy
}
