/** Numbers known within bounds: what a comparison answers where both bounds agree, and where they do not. */
import { describe, expect, it } from 'vitest'
import { anyNumber, compare, equals, exactly, isInterval, unionSize } from './interval.ts'
import { NO, UNKNOWN, YES } from './kleene.ts'

const within = (low: number, high: number) => ({ low, high })

describe('a number within bounds', () => {
  it.each([
    ['at_least', [YES, YES, UNKNOWN, UNKNOWN, NO]],
    ['above', [YES, UNKNOWN, UNKNOWN, NO, NO]],
    ['at_most', [NO, UNKNOWN, UNKNOWN, YES, YES]],
    ['below', [NO, NO, UNKNOWN, UNKNOWN, YES]],
  ] as const)('is %s 10 where all of it is', (by, answers) => {
    const numbers = [within(11, 12), within(10, 11), within(9, 11), within(9, 10), within(8, 9)]
    expect(numbers.map(number => compare(number, by, 10))).toEqual(answers)
  })

  it('is a number only where both bounds are; it may be one of those between', () => {
    const numbers = [exactly(10), within(9, 10), within(10, 11), within(8, 9), within(11, 12)]
    expect(numbers.map(number => equals(number, 10))).toEqual([YES, UNKNOWN, UNKNOWN, NO, NO])
  })

  it('that nothing is known of is not negative', () => {
    expect([compare(anyNumber, 'at_least', 0), compare(anyNumber, 'at_least', 1)]).toEqual([YES, UNKNOWN])
    expect(compare(anyNumber, 'below', 1_000_000)).toBe(UNKNOWN)
  })

  it('is told from words, from nothing, and from what has only one bound', () => {
    expect([exactly(1), 'low', true, null, undefined, {}, { low: 1 }, { high: 1 }].map(isInterval)).toEqual([
      true,
      ...Array.from({ length: 7 }, () => false),
    ])
  })
})

describe('the size of a union', () => {
  it('is at least that of the largest, at most that of all together', () => {
    expect(unionSize([within(3, 5), within(1, 10), exactly(2)])).toEqual(within(3, 17))
    expect(unionSize([])).toEqual(within(0, 0))
  })
})
