/**
 * Compares what is asked with what was approved, fact by fact. The same, or less of it: fewer items, fewer purposes. Every other
 * difference exceeds, also a fact that is left out: silence can make a finding lighter.
 */
import type { Declaration, Fact } from '@carnet/law'
import type { Excess, Facts } from './bounds.ts'

/** Facts of a leg of which a part may be asked for: what moves, and what for. */
const partOf: ReadonlySet<string> = new Set(['items', 'purposes'])

const collections = ['parties', 'people', 'items', 'legs', 'agreements'] as const
/** Of these some may be left out. A leg or a party that is gone would change what the others are. */
const mayLack: ReadonlySet<string> = new Set(['items', 'people'])

export function beyondFacts(asked: Facts, approved: Facts): Excess[] {
  const [one, other] = [asked.declaration, approved.declaration]
  const wanted = collected(one)
  const known = collected(other)
  const found: Excess[] = []
  for (const [name, record] of wanted) {
    const same = known.get(name)
    if (!same) found.push(excess('record', name, name, '–'))
    else found.push(...beyondRecord(record, same, wanted))
  }
  for (const [name, record] of known)
    if (!wanted.has(name) && !mayLack.has(collectionOf(record))) found.push(excess('record', name, '–', name))
  const top = {
    declarant: [one.declarant?.name ?? null, other.declarant?.name ?? null],
    counters: [plain(one.counters), plain(other.counters)],
    regimes: [[...one.regimes].sort(), [...other.regimes].sort()],
  }
  for (const [name, [given, allowed]] of Object.entries(top))
    if (!isSame(given, allowed)) found.push(excess('fact', name, told(given), told(allowed)))
  return [...found, ...beyondProtection(asked, approved)]
}

/** What is done to the data besides the plan is done as approved, no less; encryption is to the same recipients. */
function beyondProtection(asked: Facts, approved: Facts): Excess[] {
  const parts = { protect: sortedTexts, encrypt_to: sortedTexts }
  return Object.entries(parts).flatMap(([part, of]) => {
    const [given, allowed] = [of(asked[part as 'protect']), of(approved[part as 'protect'])]
    return isSame(given, allowed) ? [] : [excess('protection', `plan.${part}`, told(given), told(allowed))]
  })
}

const sortedTexts = (values: readonly unknown[]): string[] => values.map(one => canonical(plain(one))).sort()

const collectionOf = ({ name }: Fact): string => name.slice(0, name.indexOf('.'))

/** All records by name, those that only others name among them. */
function collected(declaration: Declaration): ReadonlyMap<string, Fact> {
  const found = new Map<string, Fact>()
  const meet = (record: Fact): void => {
    if (found.has(record.name)) return
    found.set(record.name, record)
    for (const value of Object.values(record.values).flat()) if (isFact(value)) meet(value)
  }
  for (const collection of collections) declaration[collection].forEach(meet)
  return found
}

const isFact = (value: unknown): value is Fact =>
  typeof value === 'object' && value !== null && 'kind' in value

function beyondRecord(asked: Fact, approved: Fact, wanted: ReadonlyMap<string, Fact>): Excess[] {
  const isLeg = asked.kind === 'leg'
  const found: Excess[] = []
  const facts = new Set([...Object.keys(asked.values), ...Object.keys(approved.values)])
  for (const fact of [...facts].sort()) {
    const given = plain(asked.values[fact])
    const allowed = plain(
      fact === 'linked_with' ? stillThere(approved.values[fact], wanted) : approved.values[fact],
    )
    const within = isSame(given, allowed) || (isLeg && partOf.has(fact) && isPart(given, allowed))
    if (!within) found.push(excess('fact', `${asked.name}.${fact}`, told(given), told(allowed)))
  }
  if (!isSame(plain(asked.judged), plain(approved.judged)))
    found.push(
      excess('fact', `${asked.name}.judged`, told(plain(asked.judged)), told(plain(approved.judged))),
    )
  return found
}

/** An item is linked with those that were approved and are still there: no fewer. */
const stillThere = (linked: unknown, wanted: ReadonlyMap<string, Fact>): unknown =>
  Array.isArray(linked) ? linked.filter(other => !isFact(other) || wanted.has(other.name)) : linked

/** Some of the members, and at least one: no purpose at all would be a fact that is left out. */
function isPart(given: unknown, allowed: unknown): boolean {
  if (!Array.isArray(given) || !Array.isArray(allowed) || given.length === 0) return false
  const all = new Set(allowed.map(canonical))
  return given.every(one => all.has(canonical(one)))
}

/** Values as plain data: a record by its name, so that a graph has an end. Sets of codes have no order. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain).sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1))
  if (value === undefined || value === null) return null
  if (typeof value !== 'object') return value
  if (isFact(value)) return { record: value.name }
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, typeof part === 'number' && !Number.isFinite(part) ? '∞' : plain(part)]),
  )
}

const canonical = (value: unknown): string => JSON.stringify(value)
const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

const longestTold = 200

/** As people read it in an answer: short, records by their names. */
function told(value: unknown): string {
  const text = value === null ? '–' : words(value)
  return text.length <= longestTold ? text : `${text.slice(0, longestTold)}…`
}

function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).join(', ')
  if (typeof value === 'object' && value !== null && 'record' in value) return String(value.record)
  return typeof value === 'string' ? value : canonical(value)
}

const excess = (bound: Excess['bound'], where: string, found: string, allowed: string): Excess => ({
  bound,
  where,
  found,
  allowed,
})
