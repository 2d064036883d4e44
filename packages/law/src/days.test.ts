/** Days as numbers and back, held against the calendar of the language; spans, at the ends of months and over weekends. */
import { describe, expect, it } from 'vitest'
import { fromNumber, isDay, shift, toNumber, weekday } from './days.ts'

const none = new Set<string>()
const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)

describe('days as numbers', () => {
  it('are those of the calendar, each day of the years around a change of centuries', () => {
    for (const year of [100, 400, 1600, 1700, 1899, 1900, 1970, 1999, 2000, 2024, 2025, 2099, 2100, 2400]) {
      const first = toNumber(`${String(year).padStart(4, '0')}-01-01`)
      const numbers = Array.from({ length: 369 }, (_, index) => first - 2 + index)
      const days = numbers.map(dayOf)
      expect(numbers.map(fromNumber)).toEqual(days)
      expect(days.map(toNumber)).toEqual(numbers)
    }
  })

  it('go from Monday to Sunday, before 1970 too', () => {
    expect(['2025-06-02', '2025-06-06', '2025-06-08', '1969-12-28', '1969-12-29'].map(weekday)).toEqual([
      1, 5, 7, 7, 1,
    ])
  })
})

describe('what is a day', () => {
  it.each(['2024-02-29', '2000-02-29', '2025-12-31', '0099-01-01'])('%s is', text => {
    expect(isDay(text)).toBe(true)
  })
  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-06-00',
    '2025-6-1',
    '2025-06-01T00:00',
    'on 2025-06-01',
    'leg',
    20250601,
    null,
  ])('%s is not', said => {
    expect(isDay(said)).toBe(false)
  })
})

describe('a span', () => {
  it.each([
    ['2025-05-31', { months: 1 }, '2025-06-30'],
    ['2025-03-31', { months: 1 }, '2025-04-30'],
    ['2025-08-31', { months: 1 }, '2025-09-30'],
    ['2025-10-31', { months: 1 }, '2025-11-30'],
    ['2025-07-31', { months: 1 }, '2025-08-31'],
    ['2025-12-31', { months: 2 }, '2026-02-28'],
    ['2024-01-31', { months: 1 }, '2024-02-29'],
    ['1900-01-31', { months: 1 }, '1900-02-28'],
    ['2000-01-31', { months: 1 }, '2000-02-29'],
    ['2024-02-29', { years: 1 }, '2025-02-28'],
    ['2024-02-29', { years: 4 }, '2028-02-29'],
    ['2025-11-30', { years: 1, months: 3, days: 1 }, '2027-03-01'],
    ['2025-06-01', {}, '2025-06-01'],
  ])('from %s, %j on: %s', (day, span, end) => {
    expect(shift(day, span, 1, none)).toBe(end)
  })

  it.each([
    ['2025-03-31', { months: 1 }, '2025-02-28'],
    ['2025-01-15', { months: 1 }, '2024-12-15'],
    ['2024-02-29', { years: 1 }, '2023-02-28'],
    ['2025-01-01', { days: 1 }, '2024-12-31'],
  ])('from %s, %j back: %s', (day, span, start) => {
    expect(shift(day, span, -1, none)).toBe(start)
  })

  it('of working days leaves out weekends and holidays, and not the weekends that are worked', () => {
    const friday = '2025-05-30'
    const on = (working_days: number, holidays = none, worked = none) =>
      shift(friday, { working_days }, 1, holidays, worked)
    expect([on(1), on(5), on(6)]).toEqual(['2025-06-02', '2025-06-06', '2025-06-09'])
    expect(on(1, new Set(['2025-06-02']))).toBe('2025-06-03')
    expect(on(1, none, new Set(['2025-05-31']))).toBe('2025-05-31')
    expect(on(1, new Set(['2025-05-31']), new Set(['2025-05-31']))).toBe('2025-06-02')
    expect(shift('2025-06-02', { working_days: 1 }, -1, none, none)).toBe(friday)
  })
})
