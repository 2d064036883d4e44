import { describe, expect, it } from 'vitest'
import { formatBytes, formatDay, formatList, formatNumber } from './format.ts'

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

describe('formatBytes', () => {
  it('changes the unit at each thousand, and shows bytes whole', () => {
    expect([0, 999, 1000, 379_800, 2_400_000, 5e12].map(bytes => formatBytes(bytes, 'en'))).toEqual([
      '0 B',
      '999 B',
      '1.0 kB',
      '379.8 kB',
      '2.4 MB',
      '5.0 TB',
    ])
    expect(formatBytes(379_800, 'de')).toBe('379,8 kB')
  })
})
