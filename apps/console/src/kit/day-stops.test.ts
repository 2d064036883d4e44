import { expect, it } from 'vitest'
import { heightOf, stopOn, stopsOf, yearsOf } from './day-stops.ts'

const days = [
  { day: '2021-03-01', count: 1 },
  { day: '2021-11-01', count: 100 },
  { day: '2024-03-22', count: 7 },
]
const stops = stopsOf(days)

it('begins with the day before the first change, over the end of a month too', () => {
  expect(stops.map(({ day }) => day)).toEqual(['2021-02-28', '2021-03-01', '2021-11-01', '2024-03-22'])
  expect(stopsOf([])).toEqual([])
})

it('finds the law of a day: that of the last change until then', () => {
  const law = (day: string) => stops[stopOn(stops, day)]?.day
  expect(law('1999-01-01')).toBe('2021-02-28')
  expect(law('2021-03-01')).toBe('2021-03-01')
  expect(law('2024-03-21')).toBe('2021-11-01')
  expect(law('2030-01-01')).toBe('2024-03-22')
})

it('names a year where it begins, and none where there is no room', () => {
  expect(yearsOf(stops, 0.1)).toEqual([
    { year: '2021', at: 0 },
    { year: '2024', at: 1 },
  ])
  const crowded = Array.from({ length: 40 }, (_, index) => ({ day: `${1980 + index}-01-01`, count: 1 }))
  const years = yearsOf(crowded, 0.25)
  expect(years.length).toBeLessThan(5)
  for (const [index, { at }] of years.entries())
    if (index > 0) expect(at - years[index - 1]!.at).toBeGreaterThanOrEqual(0.25)
})

it('draws bars that grow with the changes and stay within the drawing', () => {
  const heights = stops.map(stop => heightOf(stop, stops))
  expect(heights[0]).toBe(0)
  expect(heights[2]).toBe(1)
  expect(heights[1]).toBeGreaterThan(0)
  expect(heights[1]).toBeLessThan(heights[3]!)
})
