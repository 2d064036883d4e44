/** Where the data of one person went who is known by several identifiers. */
import { type Delivery, type KnownPerson, type Whereabouts, whereabouts } from '@carnet/clearance'
import type { State } from '@carnet/state'

/** There by one identifier is there; not counted by one that was counted is not there; else it cannot be told. */
export async function whereaboutsOf(state: State, subject: readonly KnownPerson[]): Promise<Whereabouts> {
  const found: Whereabouts[] = []
  for (const one of subject) found.push(await whereabouts(state, one))
  const entries = new Map<string, Delivery>()
  const all = found.flatMap(({ deliveries }) => deliveries)
  for (const delivery of all) {
    const same = all.filter(({ entry }) => entry === delivery.entry)
    const there = same.find(({ person }) => person === 'there')
    // Left out by one identifier: the people were counted by it, and this person was not among them.
    if (there || same.length === subject.length) entries.set(delivery.entry, there ?? delivery)
  }
  const without = found.reduce((most, { withoutPerson }) => Math.max(most, withoutPerson), 0)
  return {
    deliveries: [...entries.values()].sort((a, b) => b.index - a.index),
    withoutPerson: subject.length === 1 ? without : withoutAny(found, entries.size),
  }
}

/** Every answer is about the same records: what is in none of them as there or untold is without the person. */
const withoutAny = (found: readonly Whereabouts[], shown: number): number =>
  Math.max(0, ...found.map(({ deliveries, withoutPerson }) => deliveries.length + withoutPerson)) - shown
