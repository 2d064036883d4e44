import { expect, it } from 'vitest'
import { shiftMonth, weeksOf } from './month.ts'

it('shifts over the ends of years', () => {
  expect(shiftMonth('2026-12', 1)).toBe('2027-01')
  expect(shiftMonth('2027-01', -1)).toBe('2026-12')
  expect(shiftMonth('2026-11', -23)).toBe('2024-12')
})

it('lays a month out in whole weeks that begin on a Monday, each day once', () => {
  for (let month = '2024-01'; month < '2030-01'; month = shiftMonth(month, 1)) {
    const weeks = weeksOf(month)
    const days = weeks.flat()
    for (const week of weeks) {
      expect(week).toHaveLength(7)
      expect(new Date(week[0]!).getUTCDay()).toBe(1)
      expect(week.some(day => day.startsWith(month))).toBe(true)
    }
    expect(new Set(days).size).toBe(days.length)
    const [year, of] = month.split('-').map(Number)
    expect(days.filter(day => day.startsWith(month))).toHaveLength(
      new Date(Date.UTC(year!, of!, 0)).getUTCDate(),
    )
  }
  expect(weeksOf('2027-02')).toHaveLength(4)
})
