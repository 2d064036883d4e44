/** What a leg itself could tell of an open total: whether its items count, and of how many people they are. */
import { Asked } from './asked.ts'
import { casesOf } from './cases.ts'
import { countedItems } from './counters.ts'
import { askDefinition, definitionAnswer } from './definitions.ts'
import { effortOf } from './effort.ts'
import { fieldId, type Gap, isRow } from './graph.ts'
import { isInterval } from './interval.ts'
import { UNKNOWN } from './kleene.ts'
import { under } from './missing.ts'
import type { Counted } from './regime.ts'
import { settle } from './settle.ts'
import { readFact, readField, type World } from './world.ts'

const PEOPLE = fieldId('people')

export interface Adding {
  /** Facts of this leg with which it may come over a line by itself; those that are lightest to say first. */
  readonly gaps: readonly Gap[]
  /** How many findings it rules out if it does. */
  readonly gain: number
  /** What it takes to say enough of them: all sizes, and one fact that tells that an item counts. */
  readonly effort: number
}

/**
 * Null where this leg cannot bring the total over a line of the law that would rule anything out: all is said, or what is said is too
 * little, or somebody has said that he does not know (`isSkipped`).
 */
export function addingTo(world: World, total: Gap, isSkipped: (gap: Gap) => boolean): Adding | null {
  const counter = world.regime.counters.get(total.fact.slice('counter.'.length))?.counter
  if (!counter) return null
  const { classes, sizes, most } = whatAdds(
    world,
    counter.none_before ?? counter,
    counter.counts === 'people' ? 'count' : 'devices',
  )
  const open = classes.filter(gap => !isSkipped(gap))
  if (sizes.some(isSkipped) || (classes.length > 0 && open.length === 0)) return null
  const gaps = [...sizes, ...open]
  const low = sizes.length > 0 ? highestLine(world, total) : most
  if (gaps.length === 0 || low === null) return null
  const assumed = under(world, [{ gap: total, values: [{ low, high: Number.POSITIVE_INFINITY }] }])
  const gain = settle(world).possible.size - settle(assumed).possible.size
  if (gain <= 0) return null
  const effort = (gap: Gap): number => effortOf(world.vocabulary, gap.record.kind, gap.fact)
  const lightest = open.length > 0 ? Math.min(...open.map(effort)) : 0
  return {
    gaps: gaps.toSorted((a, b) => effort(a) - effort(b)),
    gain,
    effort: sizes.reduce((sum, gap) => sum + effort(gap), lightest),
  }
}

/** What is open of the items that count or may; `most` is what they come to at least if they all do. */
function whatAdds(world: World, of: Counted, size: 'count' | 'devices') {
  const asked = new Asked()
  const sizes = new Map<string, Gap>()
  let most = 0
  for (const { item, answer } of countedItems(world, of)) {
    for (const name of answer === UNKNOWN ? [...of.classes, ...of.not_classes] : []) {
      const definition = world.regime.definitions.get(name)
      if (definition && definitionAnswer(world, name, item) === UNKNOWN)
        askDefinition(world, definition, item, asked)
    }
    const group = readField(world, item, PEOPLE).values[0]
    if (group === undefined || !isRow(group)) continue
    const said = readFact(world, group, size).values[0]
    if (said !== undefined && isInterval(said)) most = Math.max(most, said.low)
    else sizes.set(group.name, { record: group, fact: size })
  }
  return { classes: [...asked.gaps.values()], sizes: [...sizes.values()], most }
}

/** Where the highest of the cases begins that the law tells apart. */
function highestLine(world: World, total: Gap): number | null {
  const highest = casesOf(world, total).values.at(-1)?.[0]
  return highest !== undefined && isInterval(highest) ? highest.low : null
}
