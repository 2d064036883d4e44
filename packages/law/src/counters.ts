/**
 * Statutory running totals. The engine is handed them; without, it knows only what this leg adds, and what the declaration
 * tells besides where the regime presumes that nothing went before.
 */
import type { Fact, Interval, Value } from './declaration.ts'
import { definitionAnswer } from './definitions.ts'
import { fieldId, isRow, type Row } from './graph.ts'
import { anyNumber, isInterval, unionSize } from './interval.ts'
import { type Kleene, NO, YES } from './kleene.ts'
import { legFrame, legScope } from './node.ts'
import { compilePath, writePath } from './path.ts'
import { apply, freesAll } from './provisions.ts'
import type { Counted, Counter, Provision } from './regime.ts'
import type { ResolvedCounter } from './resolve.ts'
import { newMemo, readField, type World } from './world.ts'

const ITEMS = fieldId('items')
const PEOPLE = fieldId('people')
const COUNT = fieldId('count')
const DEVICES = fieldId('devices')

export interface CounterTotal {
  readonly total: Interval
  /** The items of this leg that count, or may count. */
  readonly counted: readonly Row[]
  /** Whether the total is that of the declaration alone, nothing being presumed to have gone before. */
  readonly presumed: boolean
  /** Whether which items count, or the total, rests on a presumption. */
  readonly soft: boolean
}

/** The total to and with this leg. Totals that were handed in come first; else all before this leg is unknown. */
export function counterTotal(world: World, name: string): CounterTotal {
  const resolved = world.regime.counters.get(name)
  if (!resolved) return { total: anyNumber, counted: [], presumed: false, soft: false }
  const { memo } = world
  const known = memo.totals[resolved.index]
  if (known) {
    memo.soft ||= known.soft
    return known
  }
  const before = memo.soft
  memo.soft = false
  const total = { ...findTotal(world, resolved), soft: memo.soft }
  memo.totals[resolved.index] = total
  memo.soft ||= before
  return total
}

function findTotal(world: World, { counter, code }: ResolvedCounter): Omit<CounterTotal, 'soft'> {
  const { name } = counter
  const counted = countedItems(world, counter)
  const items = counted.map(({ item }) => item)
  const assumed = world.assumed?.get(world.leg)?.get(`counter.${name}`)?.[0]
  if (assumed !== undefined && isInterval(assumed)) return { total: assumed, counted: items, presumed: false }
  const handed = world.declaration.counters[code] ?? handedFor(world, code)
  if (handed) return { total: handed, counted: items, presumed: false }
  if (counter.none_before) return declaredTotal(world, counter, counter.none_before)
  const { low } = thisLeg(world, counter, counted)
  return { total: { low, high: Number.POSITIVE_INFINITY }, counted: items, presumed: false }
}

/** At least what this leg adds, at most what all legs of the declaration do but for those that the law leaves out. */
function declaredTotal(world: World, counter: Counter, of: Counted): Omit<CounterTotal, 'soft'> {
  world.memo.soft = true
  const counted = countedItems(world, of)
  const { low } = thisLeg(world, counter, counted)
  const high = mostDeclared(world, counter, of)
  return { total: { low, high }, counted: counted.map(({ item }) => item), presumed: true }
}

function mostDeclared(world: World, counter: Counter, of: Counted): number {
  const sizes = new Map<Value | null, Interval>()
  for (const leg of world.graph.declaration.legs) {
    const there = worldAtOther(world, leg)
    if (!mayBeOneTotal(world, there, counter)) continue
    const left = there === world || !world.heedLeftOut ? nothingLeft : leftOut(there, counter)
    if (left === null) continue
    if (!readField(there, leg, ITEMS).complete) return Number.POSITIVE_INFINITY
    const counted = countedItems(there, of).filter(({ item }) => !left.has(item))
    for (const [group, size] of groupsOf(there, counter, counted))
      sizes.set(group, widest(size, sizes.get(group)))
  }
  return unionSize([...sizes.values()]).high
}

/** Where another leg is judged for a total: there nothing is left out of totals, or one leg would ask the other without end. */
function worldAtOther(world: World, leg: Row): World {
  if (leg === world.leg) return world
  world.memo.others ??= new Map()
  const known = world.memo.others.get(leg)
  if (known) return known
  const there: World = { ...world, leg, heedLeftOut: false, memo: newMemo() }
  world.memo.others.set(leg, there)
  return there
}

const nothingLeft: ReadonlySet<Row> = new Set()

/**
 * The items of another leg that the law surely leaves out; null for all of them: the leg is none that the regime judges, or is moved
 * under one of the provisions that the counter leaves out.
 */
function leftOut(there: World, { leave_out }: Counter): ReadonlySet<Row> | null {
  const frame = legFrame(there)
  const { applies, transfer, provisions } = there.regime
  if (applies.judge(frame) === NO || transfer.judge(frame) === NO) return null
  const left = new Set<Row>()
  for (const id of leave_out) {
    const resolved = provisions.get(id)
    if (!resolved) continue
    const application = apply(there, resolved)
    if (!isOfItems(resolved.provision)) {
      if (freesAll(application) === YES) return null
      continue
    }
    for (const { record, answer } of application.cases) if (record && answer === YES) left.add(record)
  }
  return left
}

const isOfItems = ({ each }: Provision): boolean =>
  each?.over.root === 'leg' && each.over.hops.join('.') === 'items'

const widest = (one: Interval, other: Interval | undefined): Interval => ({
  low: Math.max(one.low, other?.low ?? 0),
  high: Math.max(one.high, other?.high ?? 0),
})

/** Most often no totals are handed in: then no name is made up to look for one. */
function handedFor({ totals, leg }: World, code: string): Interval | undefined {
  for (const _ in totals) return totals[`${code}@${shortName(leg)}`]
  return undefined
}

interface CountedItem {
  readonly item: Row
  readonly answer: Kleene
}

/** The items that are in one of the classes of a counter, and in none that it leaves out. */
export function countedItems(world: World, of: Counted): readonly CountedItem[] {
  const counted: CountedItem[] = []
  for (const item of readField(world, world.leg, ITEMS).values) {
    if (!isRow(item)) continue
    const within = Math.max(NO, ...of.classes.map(name => definitionAnswer(world, name, item)))
    const outside = Math.max(NO, ...of.not_classes.map(name => definitionAnswer(world, name, item)))
    const answer = Math.min(within, 2 - outside) as Kleene
    if (answer !== NO) counted.push({ item, answer })
  }
  return counted
}

/** How many people (or devices) this leg alone adds: whole groups, whose overlap is not known. */
export function thisLeg(world: World, counter: Counter, counted: readonly CountedItem[]): Interval {
  return unionSize([...groupsOf(world, counter, counted).values()])
}

function groupsOf(world: World, counter: Counter, counted: readonly CountedItem[]) {
  const sizes = new Map<Value | null, Interval>()
  for (const { item, answer } of counted) {
    const group = readField(world, item, PEOPLE).values[0] ?? null
    const size = groupSize(world, group, counter.counts)
    sizes.set(group, widest({ ...size, low: answer === YES ? size.low : 0 }, sizes.get(group)))
  }
  return sizes
}

function groupSize(world: World, group: Value | null, counts: 'people' | 'devices'): Interval {
  const size =
    group !== null && isRow(group)
      ? readField(world, group, counts === 'people' ? COUNT : DEVICES).values[0]
      : undefined
  if (size !== undefined && isInterval(size)) return size
  // An item about people is about one person at least.
  return { low: 1, high: Number.POSITIVE_INFINITY }
}

/** The name of a record without that of its collection. */
export const shortName = (record: Fact): string => shortNameOf(record.name)
export const shortNameOf = (name: string): string => name.slice(name.indexOf('.') + 1)

/** What identifies the total: the values of the key paths, in order, as text. */
export const counterKey = (world: World, counter: Counter): string =>
  keyParts(world, counter)
    .map(({ text }) => text)
    .join(' ')

function keyParts(world: World, counter: Counter): { text: string; complete: boolean }[] {
  const frame = legFrame(world)
  const scope = legScope(world.regime)
  return counter.key.map(path => {
    const { values, complete } = compilePath(path, scope)(frame)
    const words = values.map(value => (isRow(value) ? identity(value) : String(value)))
    // A set has each once, and no order.
    return { text: `${writePath(path)}=${[...new Set(words)].sort().join('+')}`, complete }
  })
}

/** Two legs add to one total unless some part of the key surely differs: what is not said may be the same. */
function mayBeOneTotal(one: World, other: World, counter: Counter): boolean {
  if (one === other) return true
  const there = keyParts(other, counter)
  return keyParts(one, counter).every(
    ({ text, complete }, index) => !complete || !there[index]!.complete || text === there[index]!.text,
  )
}

/** A party by its identifier, so that the same party counts as one under any name; by its name where it has none. */
function identity(record: Fact): string {
  const identifiers = record.values.identifiers
  return Array.isArray(identifiers) && typeof identifiers[0] === 'string' ? identifiers[0] : record.name
}
