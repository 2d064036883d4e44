/**
 * A slider over the days on which a law becomes another: one handle for a day, two for a span. Each handle is the browser's own range,
 * so that it is moved by keys, by touch and by voice; above it a bar for each day, as high as much changes.
 */
import { formatDay } from '@carnet/locales'
import type { CSSProperties, ReactNode } from 'react'
import { useLanguage, useWords } from '../words/use-words.ts'
import { heightOf, type Stop, stopOn, stopsOf, yearsOf } from './day-stops.ts'
import { lawWords } from './law.words.ts'

export interface Handle {
  readonly label: string
  readonly day: string
  readonly move: (day: string) => void
}

export interface DaySliderProps {
  /** The days on which something changes, in their order. */
  readonly days: readonly Stop[]
  readonly handles: readonly [Handle] | readonly [Handle, Handle]
  readonly today: string
}

/** Where something stands, for the style sheet: the types of React know no custom properties. */
const placed = (places: Readonly<Record<`--${string}`, number>>) => places as CSSProperties

/** A label of four figures needs about an eighth of the narrowest slider. */
const roomForYear = 0.13

export function DaySlider({ days, handles, today }: DaySliderProps): ReactNode {
  const say = useWords(lawWords)
  const { language } = useLanguage()
  const stops = stopsOf(days)
  if (stops.length === 0) return null
  const last = stops.length - 1
  const places = handles.map(({ day }) => stopOn(stops, day))
  const [low, high] = [Math.min(...places), Math.max(...places)]
  const isSpan = handles.length > 1
  const now = stopOn(stops, today)
  const told = (index: number): string => {
    const { day, count } = stops[index]!
    return say(count === 0 ? 'day.before' : 'day.changes', { day: formatDay(day, language), count })
  }
  return (
    <div className="days">
      <div className="days__bars" aria-hidden="true">
        {stops.map((stop, index) => (
          <span
            key={stop.day}
            className="days__bar"
            data-within={isSpan ? index > low && index <= high : index <= high}
            data-coming={stop.day > today}
            style={placed({ '--x': index / last, '--h': heightOf(stop, stops) })}
          />
        ))}
      </div>
      <div className="days__track">
        {handles.map(({ label, move }, at) => (
          <input
            key={label}
            className="days__handle"
            type="range"
            min={0}
            max={last}
            step={1}
            value={places[at]}
            data-span={isSpan}
            aria-label={label}
            aria-valuetext={told(places[at]!)}
            onChange={({ target }) => move(stops[Number(target.value)]!.day)}
          />
        ))}
      </div>
      <div className="days__years" aria-hidden="true">
        {yearsOf(stops, roomForYear).map(({ year, at }) => (
          <span key={year} data-end={at > 1 - roomForYear / 2} style={placed({ '--x': at })}>
            {year}
          </span>
        ))}
        <span className="days__now" style={placed({ '--x': now / last })} />
      </div>
    </div>
  )
}
