/** Running totals: handed in with the declaration, or from elsewhere, or at least what the leg itself carries. */
import type { Counted, Counter, Fact, Interval, Value } from '@carnet/law'
import { isNumber, someNumber } from './compare.ts'
import { answer } from './condition.ts'
import { Gaps, type Scene } from './court.ts'
import { holds } from './definition.ts'
import { apply } from './provision.ts'
import { atTheOutset, sceneOf } from './scene.ts'
import { all, any, not } from './three.ts'
import { type Found, factOf, isRecord, walk } from './walk.ts'

export function totalOf(name: string, scene: Scene): Interval {
  const key = `${scene.regime.code}.${name}`
  // While a growing group is looked for, its answers still change.
  const known = scene.growing ? undefined : scene.kept.totals.get(key)
  const gaps = known?.gaps ?? new Gaps()
  const total = known?.total ?? findTotal(name, key, { ...scene, gaps })
  if (!scene.growing) scene.kept.totals.set(key, { total, gaps })
  scene.gaps.join(gaps)
  return total
}

function findTotal(name: string, key: string, scene: Scene): Interval {
  const { input } = scene
  const total = input.assumed?.get(scene.leg)?.get(`counter.${name}`)?.values.find(isNumber)
  if (total) return total
  // A leg is named there without its collection.
  const kept = input.totals?.[`${key}@${scene.leg.name.replace('legs.', '')}`]
  return input.declaration.counters[key] ?? kept ?? atLeastTheLeg(name, scene)
}

/** Nothing was handed in: what the items of this leg surely add, and all that the declaration may add where nothing went before. */
function atLeastTheLeg(name: string, scene: Scene): Interval {
  const counter = scene.regime.counters.find(one => one.name === name)
  if (!counter) return someNumber
  const { low } = unionOf(groupsOf(counter, counter.none_before ?? counter, scene))
  if (!counter.none_before) return { low, high: Number.POSITIVE_INFINITY }
  const total: Groups = new Map()
  // A definition may have put another leg in the place of the judged one, whose total this is.
  const here = atTheOutset(scene)
  for (const leg of scene.input.declaration.legs) {
    const there = leg === scene.leg ? scene : beside(scene, leg)
    if (there !== scene && !mayBeOneTotal(counter, here, there)) continue
    const counts = leg === scene.leg || scene.aside ? everything : countsOf(counter, there)
    if (counts === nothingOf) continue
    for (const [group, size] of groupsOf(counter, counter.none_before, there, counts))
      widen(total, group, size)
    if (factOf(leg, 'items', there).open) return { low, high: Number.POSITIVE_INFINITY }
  }
  return { low, high: unionOf(total).high }
}

const beside = (scene: Scene, leg: Fact): Scene => ({
  ...sceneOf(scene.input, scene.regime, leg),
  aside: true,
  gaps: scene.gaps,
})

type Counts = (item: Fact) => boolean
const everything: Counts = () => true
const nothingOf: Counts = () => false

/** Which items of another leg are not surely left out: by a provision named in `leave_out`, or since the leg is no transfer. */
function countsOf({ leave_out }: Counter, beside: Scene): Counts {
  // The total itself is asked for, not what another leg hangs on.
  const there = { ...beside, gaps: new Gaps() }
  const { regime } = there
  const judged = all([answer(regime.applies_when, there), answer(regime.transfer_when, there)])
  if (judged === 'no') return nothingOf
  const freed = new Set<Fact>()
  for (const provision of regime.provisions.filter(({ id }) => leave_out.includes(id))) {
    const { whole, each } = apply(provision, there)
    if (!each) {
      if (whole === 'yes') return nothingOf
      continue
    }
    const these = each.records.filter(([, its]) => its === 'yes').map(([record]) => record)
    const { root, hops } = provision.each!.over
    if (root === 'leg' && hops.length === 1 && hops[0] === 'items') for (const item of these) freed.add(item)
    else if (!each.open && these.length > 0 && these.length === each.records.length) return nothingOf
  }
  return item => !freed.has(item)
}

type Groups = Map<Fact | null, Interval>

/** The groups of people of the items of a leg that count, or may; one that only may count is none at the least. */
function groupsOf(
  { counts }: Counter,
  { classes, not_classes }: Counted,
  scene: Scene,
  isHeld: Counts = everything,
): Groups {
  const groups: Groups = new Map()
  for (const item of factOf(scene.leg, 'items', scene).values.filter(isRecord)) {
    if (!isHeld(item)) continue
    const within = any(classes.map(one => holds(null, one, item, scene)))
    const outside = any(not_classes.map(one => holds(null, one, item, scene)))
    const counted = all([within, not(outside)])
    if (counted === 'no') continue
    const people = factOf(item, 'people', scene).values.find(isRecord) ?? null
    const { low, high } = sizeOf(people, counts === 'people' ? 'count' : 'devices', scene)
    widen(groups, people, { low: counted === 'yes' ? low : 0, high })
  }
  return groups
}

function widen(groups: Groups, group: Fact | null, { low, high }: Interval): void {
  const known = groups.get(group) ?? { low: 0, high: 0 }
  groups.set(group, { low: Math.max(known.low, low), high: Math.max(known.high, high) })
}

/** Groups may be the same people, or all be others. */
function unionOf(groups: Groups): Interval {
  const sizes = [...groups.values()]
  return {
    low: Math.max(0, ...sizes.map(({ low }) => low)),
    high: sizes.reduce((so, { high }) => so + high, 0),
  }
}

/** An item about people is about one person at least. */
function sizeOf(people: Fact | null, fact: string, scene: Scene): Interval {
  const number = people && factOf(people, fact, scene).values.find(isNumber)
  return number || { low: 1, high: Number.POSITIVE_INFINITY }
}

/** Whether two legs add to one total: no path of `key` surely leads to other values. */
function mayBeOneTotal({ key }: Counter, one: Scene, other: Scene): boolean {
  return key.every(path => {
    const [here, there] = [walk(path, one), walk(path, other)]
    const words = (found: Found): string => JSON.stringify([...new Set(found.values.map(wordOf))].sort())
    return here.open || there.open || words(here) === words(there)
  })
}

/** A party by its first identifier, else by its name. */
function wordOf(value: Value): string {
  if (!isRecord(value)) return String(value)
  const { identifiers } = value.values
  const first = Array.isArray(identifiers) ? identifiers[0] : undefined
  return typeof first === 'string' ? first : value.name
}
