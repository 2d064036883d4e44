/** Declarations of the fixed shape, made up with a fixed seed: as a graph for Carnet, as flat attributes for the peers. */
import type { Declaration, Fact, FactType, Regime, Value, Vocabulary } from '@carnet/law'
import { evaluate } from './evaluate.ts'
import { type Atom, type Attributes, atomsOf, type Expression, type Plain } from './expression.ts'
import {
  attribute,
  counterAttribute,
  dayNumber,
  isReference,
  judgedAttribute,
  kinds,
  linkOf,
  type Slot,
} from './shape.ts'
import type { TranslatedRegime } from './translate.ts'

export interface MadeUp {
  readonly declaration: Declaration
  readonly attributes: Attributes
}

export interface Wanted {
  readonly regimes: readonly Regime[]
  readonly translated: readonly TranslatedRegime[]
  readonly vocabulary: Vocabulary
  readonly asOf: string
  readonly count: number
  /** The share of facts that are not said. With 0 nothing that weighs is unknown. */
  readonly unsaid: number
}

/** Mulberry32: small, and the same everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** So often another declaration is tried, until one is in scope. */
const mostTrials = 5000

interface Known {
  readonly name: string
  readonly slot: Slot
  readonly fact: string
  readonly type: FactType
}

/** As many declarations as are wanted; every attribute that the law asks about is said or left out at random. */
export function generate(wanted: Wanted): MadeUp[] {
  const { vocabulary, translated, regimes } = wanted
  const random = randomFrom(20_241_120)
  const asked = askedBy(translated)
  const facts = factsOf(vocabulary, asked)
  const judgements = judgementsOf(vocabulary, asked)
  const counters = regimes
    .flatMap(({ code, counters: all }) => all.map(({ name }) => `${code}.${name}`))
    .filter(code => asked.has(counterAttribute(code)))
  const homes = regimes.flatMap(({ places }) => places)
  const pick = <One>(of: readonly One[]): One => of[Math.floor(random() * of.length)]!
  const isSaid = (): boolean => random() >= wanted.unsaid

  const say = ({ name, type, fact }: Known): Plain | readonly string[] => {
    if (isReference(type) || type.type === 'bool') return random() < 0.5
    const words = asked.get(name)?.words ?? []
    const numbers = asked.get(name)?.numbers ?? []
    if (type.type === 'number')
      return Math.max(0, pick(numbers.length > 0 ? numbers : [1]) + pick([-1, 0, 1]))
    if (type.type === 'day')
      return pick(numbers.length > 0 ? numbers : [dayNumber(wanted.asOf)]) + pick([-1, 0, 1])
    const others = othersFor(type, vocabulary)
    // No subdivisions: the peers know nothing of places within places.
    const named = type.of === 'place' ? words.filter(word => others.includes(String(word))) : words
    const home = type.of === 'place' && (fact.endsWith('place') || fact === 'organised_in')
    const one = (): string =>
      home && random() < 0.5
        ? pick(homes)
        : String(pick(named.length > 0 && random() < 0.7 ? named : others.length > 0 ? others : ['other']))
    if (!type.many) return one()
    return [...new Set(Array.from({ length: Math.floor(random() * 3) }, one))]
  }

  /** Everything said anew, or of what was said before about a share of `anew`. */
  const sayAll = (before: Attributes, anew: number): Attributes => {
    const attributes: Record<string, Plain | readonly string[]> = { ...before }
    const put = (name: string, value: () => Plain | readonly string[] | undefined): void => {
      if (random() >= anew) return
      const said = value()
      if (said === undefined) delete attributes[name]
      else attributes[name] = said
    }
    for (const fact of facts) put(fact.name, () => sayFact(fact))
    for (const { name } of judgements) put(name, () => (isSaid() ? random() < 0.5 : undefined))
    for (const code of counters) {
      const name = counterAttribute(code)
      put(name, () =>
        isSaid() ? Math.max(0, pick(asked.get(name)?.numbers ?? [1]) + pick([-1, 0, 1])) : undefined,
      )
    }
    if (wanted.unsaid === 0)
      for (const name of ['to_owners_complete', 'from_owners_complete'])
        if (asked.has(name)) attributes[name] = true
    return attributes
  }

  const sayFact = (fact: Known): Plain | readonly string[] | undefined => {
    const { type } = fact
    const isOpen = type.silence === 'world'
    if (!isSaid() || (wanted.unsaid === 0 && !isOpen && random() < 0.5)) return undefined
    if (type.silence === 'rare' && type.type === 'bool' && random() < 0.5) return undefined
    const leads = linkOf(fact.slot, fact.fact) !== null
    const value = isReference(type) && !leads ? false : say(fact)
    // A single reference that leads nowhere is not said.
    if (value !== false || !isReference(type) || type.many) return value
    return leads && isOpen && wanted.unsaid === 0 ? true : undefined
  }

  const isInScope = ({ policies }: TranslatedRegime, attributes: Attributes): boolean =>
    policies.slice(0, 2).every(({ answer }) => evaluate(answer.may, attributes))

  const last = new Map<TranslatedRegime, Attributes>()
  const make = (number: number): Attributes => {
    const regime = translated[number % translated.length]!
    // One in six is whatever comes; the others are looked for until the regime has something to say of them.
    if (random() < 1 / 6) return sayAll({}, 1)
    const before = last.get(regime)
    for (let trial = 0; trial < mostTrials; trial++) {
      const attributes = before ? sayAll(before, 0.3) : sayAll({}, 1)
      if (!isInScope(regime, attributes)) continue
      last.set(regime, attributes)
      return attributes
    }
    return sayAll({}, 1)
  }

  return Array.from({ length: wanted.count }, (_, number) => {
    const attributes = make(number)
    return { attributes, declaration: declared(number, attributes, facts, judgements, counters, wanted) }
  })
}

/** The words and numbers that the law holds against each attribute. */
function askedBy(
  translated: readonly TranslatedRegime[],
): ReadonlyMap<string, { words: readonly Plain[]; numbers: readonly number[] }> {
  const words = new Map<string, Set<Plain>>()
  const numbers = new Map<string, Set<number>>()
  const note = <One>(map: Map<string, Set<One>>, name: string, values: readonly One[]): void => {
    const known = map.get(name) ?? new Set<One>()
    map.set(name, known)
    for (const value of values) known.add(value)
  }
  const look = (atom: Atom): void => {
    note(words, atom.of, 'values' in atom ? atom.values : [])
    if ('bound' in atom) note(numbers, atom.of, [atom.bound])
    if ('other' in atom) note(words, atom.other, [])
  }
  const seen = new Set<Expression>()
  for (const { policies } of translated)
    for (const { answer } of policies)
      for (const side of [answer.yes, answer.may]) for (const atom of atomsOf(side, seen)) look(atom)
  return new Map(
    [...words].map(([name, values]) => [
      name,
      { words: [...values], numbers: [...(numbers.get(name) ?? [])] },
    ]),
  )
}

function factsOf(vocabulary: Vocabulary, asked: ReadonlyMap<string, unknown>): Known[] {
  return Object.keys(kinds).flatMap(key => {
    const slot = key as Slot
    const types = vocabulary.records[kinds[slot]]?.facts ?? {}
    return Object.entries(types)
      .map(([fact, type]) => ({ name: attribute(slot, fact), slot, fact, type }))
      .filter(({ name, fact }) => asked.has(name) && linkOf(slot, fact)?.always !== true)
  })
}

function judgementsOf(
  vocabulary: Vocabulary,
  asked: ReadonlyMap<string, unknown>,
): { name: string; slot: Slot; term: string }[] {
  return Object.keys(kinds).flatMap(key => {
    const slot = key as Slot
    return Object.keys(vocabulary.judgements)
      .map(term => ({ name: judgedAttribute(slot, term), slot, term }))
      .filter(({ name }) => asked.has(name))
  })
}

/** Codes besides those that the law names. No subdivisions: the peers know nothing of places within places. */
function othersFor(type: FactType, vocabulary: Vocabulary): readonly string[] {
  if (type.values.length > 0) return type.values
  if (type.of === 'place') return vocabulary.places
  const trees: Record<string, object> = {
    category: vocabulary.categories,
    purpose: vocabulary.purposes,
    sector: vocabulary.sectors,
    duty: vocabulary.duties,
  }
  return Object.keys(trees[type.of] ?? {})
}

function declared(
  number: number,
  attributes: Attributes,
  facts: readonly Known[],
  judgements: readonly { name: string; slot: Slot; term: string }[],
  counters: readonly string[],
  { regimes, asOf }: Wanted,
): Declaration {
  const values = new Map<Slot, Record<string, Value | readonly Value[]>>()
  const judged = new Map<Slot, Record<string, Fact['judged'][string]>>()
  const records = new Map<Slot, Fact>()
  for (const key of Object.keys(kinds)) {
    const slot = key as Slot
    values.set(slot, {})
    judged.set(slot, {})
    const name = `${kinds[slot]}s.${slot}${number}`
    records.set(slot, { kind: kinds[slot], name, values: values.get(slot)!, judged: judged.get(slot)! })
  }
  const record = (slot: Slot): Fact => records.get(slot)!
  const refer = (slot: Slot, fact: string, many: boolean, there: boolean): void => {
    const to = (there ? (linkOf(slot, fact)?.to ?? []) : []).map(record)
    values.get(slot)![fact] = many ? to : to[0]!
  }
  refer('leg', 'from', false, true)
  refer('leg', 'to', false, true)
  refer('leg', 'items', true, true)
  refer('participant', 'party', false, true)
  refer('owner', 'party', false, true)
  refer('work', 'party', false, true)
  refer('agreement', 'between', true, true)
  refer('held', 'by', true, true)
  refer('held', 'to', true, true)
  for (const { name, slot, fact, type } of facts) {
    const value = attributes[name]
    if (value === undefined) continue
    if (isReference(type)) refer(slot, fact, type.many, value === true)
    else if (type.type === 'number') values.get(slot)![fact] = { low: value as number, high: value as number }
    else if (type.type === 'day')
      values.get(slot)![fact] = new Date((value as number) * 86_400_000).toISOString().slice(0, 10)
    else values.get(slot)![fact] = value as string | boolean | readonly string[]
  }
  for (const { name, slot, term } of judgements) {
    const answer = attributes[name]
    if (typeof answer === 'boolean') judged.get(slot)![term] = { answer, by: null, day: null, evidence: [] }
  }
  const totals = counters.flatMap(code => {
    const total = attributes[counterAttribute(code)]
    return typeof total === 'number' ? [[code, { low: total, high: total }] as const] : []
  })
  return {
    as_of: asOf,
    declarant: null,
    parties: [record('from'), record('to')],
    people: [record('people')],
    items: [record('item')],
    legs: [record('leg')],
    agreements: [record('agreement')],
    counters: Object.fromEntries(totals),
    regimes: regimes.map(({ code }) => code),
  }
}
