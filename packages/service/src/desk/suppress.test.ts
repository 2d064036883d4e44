import fc from 'fast-check'
import { expect, it } from 'vitest'
import { smallestShown, sumShown, suppress } from './suppress.ts'

const counts = fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.nat({ max: 12 }))
const shownOf = (given: Record<string, number>) => suppress(Object.entries(given))

it('never shows a count from one to four, and hides no other', () => {
  fc.assert(
    fc.property(counts, given => {
      const shown = new Map(shownOf(given))
      for (const [key, count] of Object.entries(given)) {
        if (count === 0) expect(shown.has(key)).toBe(false)
        else expect(shown.get(key)).toBe(count < smallestShown ? null : count)
      }
    }),
  )
})

it('shows the same, sums included, whatever a hidden count is', () => {
  fc.assert(
    fc.property(counts, fc.array(fc.integer({ min: 1, max: smallestShown - 1 })), (given, others) => {
      const twin = { ...given }
      let at = 0
      for (const [key, count] of Object.entries(given))
        if (count > 0 && count < smallestShown && others.length > 0) twin[key] = others[at++ % others.length]!
      expect(shownOf(twin)).toEqual(shownOf(given))
      const sum = (one: Record<string, number>) => sumShown(shownOf(one).map(([, count]) => count))
      expect(sum(twin)).toEqual(sum(given))
    }),
  )
})

it('a sum is of what is shown, and says how many counts it lacks', () => {
  fc.assert(
    fc.property(counts, given => {
      const all = Object.values(given)
      const { at_least, hidden } = sumShown(shownOf(given).map(([, count]) => count))
      expect(at_least).toBe(
        all.filter(count => count >= smallestShown).reduce((sum, count) => sum + count, 0),
      )
      expect(hidden).toBe(all.filter(count => count > 0 && count < smallestShown).length)
    }),
  )
})
