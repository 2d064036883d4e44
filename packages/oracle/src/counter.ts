/** Running totals: handed in with the declaration, or from elsewhere, or at least what the leg itself carries. */
import type { Fact, Interval } from '@carnet/law'
import { isNumber, someNumber } from './compare.ts'
import type { Scene } from './court.ts'
import { holds } from './definition.ts'
import { all, any, not } from './three.ts'
import { factOf, isRecord } from './walk.ts'

export function totalOf(name: string, scene: Scene): Interval {
  const { input, regime } = scene
  const key = `${regime.code}.${name}`
  const total = input.assumed?.get(scene.leg)?.get(`counter.${name}`)?.values.find(isNumber)
  if (total) return total
  return input.declaration.counters[key] ?? input.totals?.[key] ?? atLeastTheLeg(name, scene)
}

/** Nothing was handed in: the people of the items of this leg that surely count are among them. */
function atLeastTheLeg(name: string, scene: Scene): Interval {
  const counter = scene.regime.counters.find(one => one.name === name)
  if (!counter) return someNumber
  const items = factOf(scene.leg, 'items', scene).values.filter(isRecord)
  const counted = items.filter(
    item =>
      all([
        any(counter.classes.map(one => holds(null, one, item, scene))),
        not(any(counter.not_classes.map(one => holds(null, one, item, scene)))),
      ]) === 'yes',
  )
  const sizes = counted.map(item => sizeOf(item, counter.counts === 'people' ? 'count' : 'devices', scene))
  return { low: Math.max(0, ...sizes), high: Number.POSITIVE_INFINITY }
}

/** An item about people is about one person at least. */
function sizeOf(item: Fact, fact: string, scene: Scene): number {
  const people = factOf(item, 'people', scene).values.find(isRecord)
  const number = people && factOf(people, fact, scene).values.find(isNumber)
  return number?.low ?? 1
}
