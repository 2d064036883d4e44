/** Something is asked for in every case, and which hangs on what is not known: that is asked. */
import { describe, expect, it } from 'vitest'
import { find } from './testing/find.ts'
import type { Said } from './testing/small-facts.ts'
import { smallOrLarge } from './testing/small-or-large.ts'

const law = smallOrLarge()
const finding = (total: number | readonly [number, number], leg: Said = {}) =>
  find(law, { legs: { one: leg }, counters: { 'Z.year': total } })

describe('one of several requirements', () => {
  it('is told by the total that they hang on', () => {
    expect(finding([50, 150])).toMatchObject({
      outcome: 'conditional',
      missing: [{ record: 'legs.one', fact: 'counter.year', asked_by: ['small', 'large'] }],
    })
  })

  it('is not asked for where one surely applies', () => {
    expect(finding([50, 99])).toMatchObject({ outcome: 'conditional', missing: [] })
    expect(finding(150)).toMatchObject({ outcome: 'conditional', missing: [] })
  })
})
