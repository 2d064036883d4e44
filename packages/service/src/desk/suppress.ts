/**
 * Small counts are not shown: who is one of three could be found. What is shown is one table; every sum is a sum of what it shows, so
 * that no count that is hidden can be worked out from a sum.
 */

/** The smallest count that is shown. */
export const smallestShown = 5

/** The counts as they may be shown: null for one that is too small; one that is nothing is left out. */
export function suppress<Key>(counts: Iterable<readonly [Key, number]>): (readonly [Key, number | null])[] {
  const shown: (readonly [Key, number | null])[] = []
  for (const [key, count] of counts) {
    if (count <= 0) continue
    shown.push([key, count < smallestShown ? null : count])
  }
  return shown
}

export interface Sum {
  /** Of the counts that are shown. */
  readonly at_least: number
  /** How many counts are not in it, each from 1 to 4. */
  readonly hidden: number
}

/** Adds up what is shown, and says how much is not in it. */
export function sumShown(counts: Iterable<number | null>): Sum {
  let [at_least, hidden] = [0, 0]
  for (const count of counts) {
    if (count === null) hidden += 1
    else at_least += count
  }
  return { at_least, hidden }
}
