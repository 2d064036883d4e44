import { describe, expect, it } from 'vitest'
import { formatDay, formatList, formatNumber } from './format.ts'

describe('formats', () => {
  it('write days in the order of the language', () => {
    expect(formatDay('2026-11-24', 'en')).toBe('24 November 2026')
    expect(formatDay('2026-11-24', 'zh')).toBe('2026年11月24日')
  })

  it('leave alone what is no day', () => {
    for (const text of ['2026-02-30', '2026-13-01', 'tomorrow', '2026-1-1', ''])
      expect(formatDay(text, 'zh')).toBe(text)
  })

  it('write numbers exactly', () => {
    expect(formatNumber(100000, 'zh')).toBe('100,000')
    expect(formatNumber(0.123456789, 'en')).toBe('0.123456789')
  })

  it('write lists', () => {
    expect(formatList(['CN', 'EU'], 'en')).toBe('CN, EU')
    expect(formatList(['CN', 'EU'], 'zh')).toBe('CN、EU')
  })
})
