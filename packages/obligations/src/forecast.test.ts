/** Thresholds of real law, and when a total reaches a line. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forecast, paceOf } from './forecast.ts'
import { realLaw } from './testing/real-law.ts'
import { thresholdsOf } from './thresholds.ts'

const year = { since: 'new-year' } as const
const rolling = { months: 12 } as const

describe('thresholds', () => {
  it('are those of the law of the day, each with its provision', () => {
    const [china] = realLaw('CN').regimes
    const lines = (counter: string, day: string) =>
      new Set(thresholdsOf(china!, counter, day).map(({ line }) => line))
    const now = lines('ordinary-this-year', '2026-06-01')
    expect(now).toContain(100_000)
    expect([...now].some(line => line === 1_000_000 || line === 1_000_001)).toBe(true)
    expect(thresholdsOf(china!, 'ordinary-this-year', '2026-06-01').map(one => one.provision)).toContain(
      'cn.order-16.art-5-4',
    )
    // The rules that count by this year's total came into force in March 2024.
    expect(lines('ordinary-this-year', '2023-06-01').has(100_000)).toBe(false)
    expect(thresholdsOf(china!, 'no-such-counter', '2026-06-01')).toEqual([])
  })
})

describe('a forecast', () => {
  const steady = Array.from({ length: 10 }, (_, week) => ({
    day: new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10),
    added: 700,
  }))

  it('is the plain pace since the new year, with what an uneven pace allows', () => {
    const input = { window: year, today: '2026-03-11', increments: steady }
    const pace = paceOf(input)
    expect(pace).toMatchObject({ since: '2026-01-01', days: 70, total: 7000, perDay: 100, error: 0 })
    // 3,000 more at 100 a day.
    expect(forecast(input, 10_000)).toEqual({
      state: 'expected',
      day: '2026-04-10',
      earliest: '2026-04-10',
      latest: '2026-04-10',
    })
    expect(forecast(input, 7000)).toMatchObject({ state: 'reached' })
    expect(forecast(input, 1_000_000)).toMatchObject({ state: 'after-reset', day: null })
    const uneven = steady.map((one, index) => ({ ...one, added: index % 2 === 0 ? 1400 : 0 }))
    const spread = forecast({ ...input, increments: uneven }, 10_000)
    expect(spread.day).toBe('2026-04-10')
    expect(spread.earliest! < spread.day! && spread.day! < spread.latest!).toBe(true)
  })

  it('says nothing of the interval of a few weeks', () => {
    const early = forecast({ window: year, today: '2026-01-20', increments: steady.slice(0, 2) }, 5000)
    expect(early).toMatchObject({ state: 'expected', earliest: null, latest: null })
  })

  it('lets what came in leave a rolling total again', () => {
    // 1,000 came in one day almost a year ago; nothing since: the total sinks and nears no line.
    const input = { window: rolling, today: '2026-06-01', increments: [{ day: '2025-06-10', added: 1000 }] }
    expect(forecast(input, 1100)).toMatchObject({ state: 'not-at-this-pace', day: null })
    const growing = Array.from({ length: 26 }, (_, week) => ({
      day: new Date(Date.UTC(2025, 11, 1 + 7 * week)).toISOString().slice(0, 10),
      added: 70,
    }))
    const rising = forecast({ window: rolling, today: '2026-06-01', increments: growing }, 2000)
    expect(rising.state).toBe('expected')
    expect(forecast({ window: rolling, today: '2026-06-01', increments: [] }, 10).state).toBe(
      'not-at-this-pace',
    )
  })

  it('never foresees a day that has passed, and a lower line never later than a higher one', () => {
    const day = fc
      .integer({ min: 0, max: 200 })
      .map(days => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
    const increments = fc.array(fc.record({ day, added: fc.nat(500) }), { maxLength: 40 })
    fc.assert(
      fc.property(
        increments,
        fc.constantFrom(year, rolling),
        fc.integer({ min: 1, max: 30_000 }),
        (list, window, line) => {
          const input = { window, today: '2026-07-20', increments: list }
          const low = forecast(input, line)
          const high = forecast(input, line + 500)
          for (const one of [low, high])
            for (const found of [one.day, one.earliest, one.latest])
              if (found !== null) expect(found > input.today).toBe(true)
          if (low.day && high.day) expect(low.day <= high.day).toBe(true)
          if (low.state === 'expected' && low.earliest && low.latest)
            expect(low.earliest <= low.day! && low.day! <= low.latest).toBe(true)
          expect(forecast({ ...input, increments: [...list].reverse() }, line)).toEqual(low)
        },
      ),
      { numRuns: 60 },
    )
  })
})
