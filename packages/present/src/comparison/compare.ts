/**
 * Two regimes side by side. That two things are called alike says nothing here: what corresponds is found by putting the same
 * cases to both, or stands, with its reason, in the mapping of concepts.
 */
import type { Condition, Day, Due, Duty, InForce, Regime, Vocabulary, Words } from '@carnet/law'
import { type Concept, mentionsOf, type Probe, type ProbeKind } from '@carnet/lawbook'
import { numbersOf, type Stretch, stretchesOf } from './amounts.ts'
import { type Asked, ask, type Court } from './ask.ts'
import { type ClassPair, classesOf, pairClasses } from './classes.ts'
import { freeDestinations } from './destinations.ts'
import { atOnce, type Steps } from './steps.ts'

/** `open`: what is put, or mapped, does not settle it. `none`: no counterpart was found. */
export type Relation = 'corresponds' | 'narrower' | 'wider' | 'differs' | 'open' | 'none'

export interface ProbePair {
  readonly kind: ProbeKind
  readonly id: string
  readonly title: Words
  readonly one: Asked
  readonly other: Asked
  readonly relation: Relation
}

export interface AmountPair {
  readonly id: string
  readonly title: Words
  readonly one: readonly Stretch[]
  readonly other: readonly Stretch[]
  readonly relation: Relation
}

export interface DutySide {
  readonly provision: string
  readonly cite: Words
  readonly due: Due
}

export interface DutyPair {
  readonly duty: string
  readonly one: readonly DutySide[]
  readonly other: readonly DutySide[]
  readonly relation: Relation
}

/** An exemption, and what the other regime says of the cases that it frees. */
export interface ExemptionPair {
  readonly regime: string
  readonly provision: string
  readonly cite: Words
  readonly text: Words
  /** Probes that it frees, by id; none where no probe reaches it. */
  readonly probes: readonly string[]
  readonly relation: Relation
}

export interface Comparison {
  readonly one: string
  readonly other: string
  readonly as_of: Day
  /** The place that stands for abroad: neither regime names it. */
  readonly abroad: string
  readonly probes: readonly ProbePair[]
  readonly classes: readonly ClassPair[]
  /** Places to which the first act goes without anything being asked. */
  readonly destinations: {
    readonly one: readonly string[]
    readonly other: readonly string[]
    readonly relation: Relation
  }
  readonly amounts: readonly AmountPair[]
  readonly duties: readonly DutyPair[]
  readonly exemptions: readonly ExemptionPair[]
  readonly concepts: readonly Concept[]
  /** Mechanisms, by `REGIME/name`, that the mapping of concepts does not name for both. */
  readonly unmatched: readonly string[]
}

export interface CompareInput {
  readonly one: Regime
  readonly other: Regime
  readonly regimes: readonly Regime[]
  readonly vocabulary: Vocabulary
  readonly asOf: Day
  readonly abroad: string
  /** The probes, placed for each of the two. */
  readonly probes: readonly [readonly Probe[], readonly Probe[]]
  readonly concepts: readonly Concept[]
}

/** Pure: the same input gives the same comparison. */
export const compareRegimes = (input: CompareInput): Comparison => atOnce(comparing(input))

/** The same, step by step. */
export function* comparing(input: CompareInput): Steps<Comparison> {
  const { one, other, regimes, vocabulary, asOf, abroad, concepts } = input
  const courts = [one, other].map(
    (regime): Court => ({ regime, regimes: lendersOf(regime, regimes), vocabulary, asOf }),
  )
  const [first, second] = courts as [Court, Court]
  const [ours, theirs] = input.probes
  const probes: ProbePair[] = []
  for (const [probe, twin] of twinsOf(input.probes, kind => kind !== 'amounts')) {
    const [mine, its] = [ask(probe.declaration, first), ask(twin.declaration, second)]
    const relation = probe.kind === 'situations' ? byOutcome(mine, its) : byTransfer(mine, its)
    probes.push({ kind: probe.kind, id: probe.id, title: probe.title, one: mine, other: its, relation })
    yield
  }
  const amounts = yield* amountPairs(input, first, second)
  const base = (all: readonly Probe[]) => all[0]!.declaration
  const asked = [...probes, ...amounts.flatMap(stretchPairs)]
  const carried = concepts.filter(concept => codesIn(concept, [one.code, other.code]).length > 0)
  const classes = [classesOf(base(ours), first)]
  yield
  classes.push(classesOf(base(theirs), second))
  yield
  const destinations = destinationPair(
    yield* freeDestinations(base(ours), abroad, first),
    yield* freeDestinations(base(theirs), abroad, second),
  )
  return {
    one: one.code,
    other: other.code,
    as_of: asOf,
    abroad,
    probes,
    classes: pairClasses(classes[0]!, classes[1]!),
    destinations,
    amounts,
    duties: dutyPairs(asked),
    exemptions: [...exemptionsOf(first, probes, 'one'), ...exemptionsOf(second, probes, 'other')],
    concepts: carried,
    unmatched: [...unmatchedOf(one, other, input), ...unmatchedOf(other, one, input)],
  }
}

/** The regime, and those whose definitions it borrows: nothing else has a say. */
function lendersOf(regime: Regime, regimes: readonly Regime[]): Regime[] {
  const found = new Set([regime])
  for (const one of found) {
    const text = JSON.stringify([
      one.applies_when,
      one.transfer_when,
      one.definitions,
      one.provisions,
      one.mechanisms,
    ])
    for (const lender of regimes) if (text.includes(`"regime":"${lender.code}"`)) found.add(lender)
  }
  return [...found]
}

function destinationPair(one: readonly string[], other: readonly string[]): Comparison['destinations'] {
  const isWithin = (inner: readonly string[], outer: readonly string[]): boolean =>
    inner.every(place => outer.includes(place))
  if (one.length === 0 || other.length === 0)
    return { one, other, relation: one.length === other.length ? 'corresponds' : 'none' }
  const [within, around] = [isWithin(one, other), isWithin(other, one)]
  const relation = within && around ? 'corresponds' : within ? 'narrower' : around ? 'wider' : 'differs'
  return { one, other, relation }
}

/** A place that neither regime is of, lists or writes into a condition; the first of the vocabulary. */
export function placeAbroad(ones: readonly Regime[], vocabulary: Vocabulary): string {
  const named = new Set<string>()
  for (const regime of ones) {
    const conditions: Condition[] = [
      regime.applies_when,
      regime.transfer_when,
      ...regime.definitions.map(one => one.when),
      ...regime.provisions.map(one => one.when),
      ...regime.mechanisms.flatMap(one => one.available_when ?? []),
    ]
    const places = [
      ...regime.places,
      ...mentionsOf(conditions, regime, vocabulary).places,
      ...regime.lists.flatMap(list => list.entries.flatMap(entry => entry.keys)),
    ]
    for (const place of places) named.add(place.split('-')[0] ?? place)
  }
  const extended = new Set(Object.keys(vocabulary.extensions).map(code => code.split('-')[0]))
  return vocabulary.places.find(place => !named.has(place) && !extended.has(place)) ?? vocabulary.places[0]!
}

function byTransfer(one: Asked, other: Asked): Relation {
  if (one.transfer === 'unknown' || other.transfer === 'unknown') return 'open'
  return one.transfer === other.transfer ? 'corresponds' : 'differs'
}

function byOutcome(one: Asked, other: Asked): Relation {
  if (one.outcome === 'undetermined' || other.outcome === 'undetermined') return 'open'
  return one.outcome === other.outcome || (isLet(one) && isLet(other))
    ? matched(isLet(one) === isLet(other))
    : 'differs'
}

const matched = (isSame: boolean): Relation => (isSame ? 'corresponds' : 'differs')

/** It may go as it is: nothing is asked of it, or what is asked is in hand by the case itself. */
const isLet = ({ outcome, held }: Asked): boolean =>
  outcome === 'free' || outcome === 'out-of-scope' || (outcome === 'conditional' && held.length > 0)

/** Each probe of the first with the same one, placed for the second. */
const twinsOf = (
  [ours, theirs]: CompareInput['probes'],
  isWanted: (kind: ProbeKind) => boolean,
): (readonly [Probe, Probe])[] =>
  ours
    .filter(({ kind }) => isWanted(kind))
    .flatMap(probe => {
      const twin = theirs.find(({ kind, id }) => kind === probe.kind && id === probe.id)
      return twin ? [[probe, twin] as const] : []
    })

function* amountPairs(
  { probes, one, other, asOf }: CompareInput,
  first: Court,
  second: Court,
): Steps<AmountPair[]> {
  const numbers = numbersOf([one, other], asOf)
  const shape = (all: readonly Stretch[]): string =>
    JSON.stringify(all.map(({ from, asked }) => [from, asked.outcome]))
  const pairs: AmountPair[] = []
  for (const [probe, twin] of twinsOf(probes, kind => kind === 'amounts')) {
    const mine = yield* stretchesOf(probe.declaration, numbers, first)
    const its = yield* stretchesOf(twin.declaration, numbers, second)
    const isOpen = [...mine, ...its].some(({ asked }) => asked.outcome === 'undetermined')
    const relation = isOpen ? 'open' : shape(mine) === shape(its) ? 'corresponds' : 'differs'
    pairs.push({ id: probe.id, title: probe.title, one: mine, other: its, relation })
  }
  return pairs
}

type Side = 'one' | 'other'
type AskedPair = Readonly<Record<Side, Pick<Asked, 'duties'>>>

const nothing = { duties: [] }

const stretchPairs = ({ one, other }: AmountPair): AskedPair[] => [
  ...one.map(({ asked }) => ({ one: asked, other: nothing })),
  ...other.map(({ asked }) => ({ one: nothing, other: asked })),
]

/** Every duty that some probe met with, by its word in the vocabulary: the same act, with the times of each regime. */
function dutyPairs(asked: readonly AskedPair[]): DutyPair[] {
  const of = (side: Side): Map<string, DutySide[]> => {
    const found = new Map<string, DutySide[]>()
    for (const pair of asked) for (const duty of pair[side].duties) note(found, duty)
    return found
  }
  const [ones, others] = [of('one'), of('other')]
  return [...new Set([...ones.keys(), ...others.keys()])].map(duty => {
    const [one, other] = [ones.get(duty) ?? [], others.get(duty) ?? []]
    const dues = (all: readonly DutySide[]): string =>
      JSON.stringify([...new Set(all.map(({ due }) => JSON.stringify(due)))].sort())
    const relation =
      one.length === 0 || other.length === 0 ? 'none' : dues(one) === dues(other) ? 'corresponds' : 'differs'
    return { duty, one, other, relation }
  })
}

function note(found: Map<string, DutySide[]>, { duty, provision, cite, due }: Duty): void {
  const known = found.get(duty) ?? []
  if (!known.some(one => one.provision === provision)) known.push({ provision, cite, due })
  found.set(duty, known)
}

function exemptionsOf({ regime, asOf }: Court, probes: readonly ProbePair[], side: Side): ExemptionPair[] {
  const other: Side = side === 'one' ? 'other' : 'one'
  return regime.provisions
    .filter(({ then, in_force }) => then.exempt && isInForce(in_force, asOf))
    .map(({ id, provenance, text }) => {
      const freed = probes.filter(pair => pair[side].grounds.some(ground => ground.id === id))
      const isFreed = freed.some(pair => isLet(pair[other]))
      return {
        regime: regime.code,
        provision: id,
        cite: provenance.cite,
        text,
        probes: freed.map(pair => pair.id),
        relation: freed.length === 0 ? 'open' : isFreed ? 'corresponds' : 'none',
      }
    })
}

const isInForce = ({ from, until }: InForce, day: Day): boolean =>
  from !== null && from <= day && (until === null || day <= until)

const codesIn = ({ carried }: Concept, codes: readonly string[]): string[] =>
  carried.map(one => one.regime).filter(code => codes.includes(code))

/** Of the mechanisms in force that day. */
function unmatchedOf(regime: Regime, other: Regime, { concepts, asOf }: CompareInput): string[] {
  const matched = concepts
    .filter(concept => codesIn(concept, [regime.code, other.code]).length > 1)
    .flatMap(({ carried }) =>
      carried.filter(one => one.regime === regime.code && one.part === 'mechanism').flatMap(one => one.names),
    )
  return regime.mechanisms
    .filter(({ name, in_force }) => !matched.includes(name) && isInForce(in_force, asOf))
    .map(({ name }) => `${regime.code}/${name}`)
}

/** Of two parts that each stand in a relation to a concept, how the first stands to the second. */
export function joined(one: Relation | null, other: Relation | null): Relation {
  if (one === null || other === null) return 'none'
  if (other === 'corresponds') return one
  if (one === 'corresponds' && other === 'narrower') return 'wider'
  if (one === 'corresponds' && other === 'wider') return 'narrower'
  if (one === 'narrower' && other === 'wider') return 'narrower'
  if (one === 'wider' && other === 'narrower') return 'wider'
  // Both stand to the concept in the same way, which says nothing of how they stand to each other.
  return one === other ? 'open' : 'differs'
}
