/** What a plan is: what is changed in the data, what then is asked, and what it costs. */
import type { Decision, Measure } from '@carnet/law'

/** Changes that the planner weighs. Others (mask, generalise …) change no finding, and are a person's own choice. */
export type Change = 'drop' | 'pseudonymise'

/** One item that a plan changes: `leg` and `item` without the names of their collections. */
export interface ItemChange {
  readonly leg: string
  readonly item: string
  readonly change: Change
}

/** What a plan costs. Less is lighter; compared in this order. */
export interface Cost {
  /** Mechanisms still to be brought into hand. */
  readonly mechanisms: number
  /** Steps on the way to them, and the papers these ask for. */
  readonly steps: number
  readonly papers: number
  /** Days that authorities may take by law, where the law says; working days count as such. */
  readonly days: number
  /** Items that are lost, and items that are changed but stay. */
  readonly lost: number
  readonly changed: number
}

/** A lawful way. */
export interface Plan {
  /** What it does to the data, in words that a declaration can name: `keep everything`, `drop a, b`. */
  readonly name: string
  readonly changes: readonly ItemChange[]
  /** The decision once the changes are made. */
  readonly decision: Decision
  /** Nothing stands in its way: it moves as soon as it is chosen. */
  readonly ready: boolean
  /** Requirements that the decision still makes, one of each of whose ways must be in hand. */
  readonly requirements: readonly {
    readonly regime: string
    readonly leg: string
    readonly measure: Measure
  }[]
  readonly cost: Cost
}

export const keepEverything = 'keep everything'

/** The name of a plan: its changes in order. With several legs an item is named with its leg. */
export function planName(changes: readonly ItemChange[], severalLegs: boolean): string {
  if (changes.length === 0) return keepEverything
  const named = (change: Change): string[] =>
    changes
      .filter(one => one.change === change)
      // A column of one of several files is named with its leg already.
      .map(one => (severalLegs && !one.item.startsWith(`${one.leg}/`) ? `${one.leg}/${one.item}` : one.item))
      .sort()
  const parts: string[] = []
  for (const change of ['drop', 'pseudonymise'] as const) {
    const items = named(change)
    if (items.length > 0) parts.push(`${change} ${items.join(', ')}`)
  }
  return parts.join('; ')
}

const order: readonly (keyof Cost)[] = ['mechanisms', 'steps', 'papers', 'days', 'lost', 'changed']

/** Negative when `a` is lighter. */
export function compareCost(a: Cost, b: Cost): number {
  for (const part of order) if (a[part] !== b[part]) return a[part] - b[part]
  return 0
}

/** Whether `a` is at least as light as `b` in every part, and lighter in one. */
export function dominates(a: Cost, b: Cost): boolean {
  return order.every(part => a[part] <= b[part]) && order.some(part => a[part] < b[part])
}
