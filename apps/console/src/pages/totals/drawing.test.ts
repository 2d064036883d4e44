import { expect, it } from 'vitest'
import { type Counter, drawingOf, nearness, nextLine } from './drawing.ts'

const today = '2026-11-28'
const words = { en: 'x', zh: 'x' }

const threshold = (line: number, more: Partial<Counter['thresholds'][number]> = {}) => ({
  line,
  provision: 'p',
  cite: words,
  text: null,
  state: 'not-at-this-pace' as const,
  day: null,
  earliest: null,
  latest: null,
  ...more,
})

const counter = (more: Partial<Counter>): Counter => ({
  regime: 'CN',
  counter: 'c',
  title: words,
  counts: 'people',
  key: 'k',
  cite: words,
  since: '2026-01-01',
  total: { low: 500, high: 500 },
  pace: { since: '2026-01-01', days: 300, per_day: 1, error: null },
  thresholds: [],
  months: [
    { month: '2026-09', total: { low: 0, high: 0 } },
    { month: '2026-10', total: { low: 250, high: 250 } },
    { month: '2026-11', total: { low: 500, high: 500 } },
  ],
  ...more,
})

it('begins at the first month and ends today', () => {
  const { from, to, high, now, forecast } = drawingOf(counter({}), today)
  expect([from, to]).toEqual(['2026-09-30', today])
  expect(high[0]).toEqual({ x: 0, y: 100 })
  expect(high.at(-1)).toEqual(now)
  expect(now.x).toBe(100)
  expect(forecast).toBeNull()
})

it('draws the next line and leaves out what lies far above it', () => {
  const of = counter({ thresholds: [threshold(1000), threshold(1000), threshold(100_000)] })
  const { lines, above } = drawingOf(of, today)
  expect(lines.map(({ line, thresholds }) => [line, thresholds.length])).toEqual([[1000, 2]])
  expect(above).toBe(1)
})

it('names a provision before the list of a zone that draws the same line', () => {
  const of = counter({
    thresholds: [threshold(1000, { provision: 'CN/zone' }), threshold(1000, { provision: 'cn.article' })],
  })
  expect(drawingOf(of, today).lines[0]!.thresholds.map(({ provision }) => provision)).toEqual([
    'cn.article',
    'CN/zone',
  ])
})

it('ends a forecast on its line and its day', () => {
  const of = counter({ thresholds: [threshold(1000, { state: 'expected', day: '2027-02-28' })] })
  const { to, lines, forecast, now } = drawingOf(of, today)
  expect(to).toBe('2027-02-28')
  expect(forecast![0]).toEqual(now)
  expect(forecast![1].x).toBe(100)
  expect(forecast![1].y).toBeCloseTo(lines[0]!.y)
})

it('cuts a forecast off after a year, on its way', () => {
  const of = counter({ thresholds: [threshold(1000, { state: 'expected', day: '2028-11-29' })] })
  const { to, lines, forecast, now } = drawingOf(of, today)
  expect(to).toBe('2027-11-29')
  expect(forecast![1].y).toBeCloseTo((now.y + lines[0]!.y) / 2)
})

it('knows no next line once all are reached, and one that bounds leave open', () => {
  expect(nextLine(counter({ thresholds: [threshold(500)] }))).toBeUndefined()
  const open = counter({ total: { low: 400, high: null }, thresholds: [threshold(500), threshold(900)] })
  expect(nextLine(open)?.line).toBe(500)
})

it('puts what is nearest to a line before what has none', () => {
  const near = counter({ thresholds: [threshold(510)] })
  const far = counter({ thresholds: [threshold(50_000)] })
  const none = counter({})
  expect([none, far, near].sort((a, b) => nearness(b) - nearness(a))).toEqual([near, far, none])
})
