/** The line through the months, in hairlines, with its labels beside what they name. The tables below say the same. */
import { formatNumber } from '@carnet/locales'
import type { CSSProperties, ReactNode } from 'react'
import { LawText } from '../../kit/law-text.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { type Counter, drawingOf, type Point } from './drawing.ts'
import { inWords, monthIn } from './in-words.ts'
import { totalsWords } from './totals.words.ts'

interface DrawingProps {
  readonly counter: Counter
  readonly today: string
}

const at = ({ x, y }: Point): CSSProperties => ({ '--x': x, '--y': y }) as CSSProperties
const path = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ')
/** Where a label has no room on the side of the end. */
const middle = 50

export function TotalDrawing({ counter, today }: DrawingProps): ReactNode {
  const say = useWords(totalsWords)
  const { language } = useLanguage()
  const { from, to, low, high, now, lines, above, forecast } = drawingOf(counter, today)
  return (
    <figure className="drawing" aria-hidden="true">
      <div className="drawing__field">
        {/* Stretched to its field: lines keep their width, and words stand outside of it, so that they keep their size. */}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false" aria-hidden="true">
          {lines.map(({ line, y }) => (
            <line key={line} className="drawing__line" x1="0" x2="100" y1={y} y2={y} />
          ))}
          <polygon className="drawing__between" points={path([...low, ...high.toReversed()])} />
          <polyline className="drawing__total" points={path(low)} />
          <polyline className="drawing__total" points={path(high)} />
          {forecast ? <polyline className="drawing__forecast" points={path(forecast)} /> : null}
        </svg>
        {lines.map(({ line, y, thresholds }) => (
          <span key={line} className="drawing__name" style={at({ x: 0, y })}>
            <strong>{formatNumber(line, language)}</strong> <LawText of={thresholds[0]!.cite} />
            {thresholds.length > 1 ? ` ${say('lines.others', { count: thresholds.length - 1 })}` : null}
          </span>
        ))}
        <span className="drawing__dot" style={at(now)} />
        <span className="drawing__now" data-side={now.x > middle ? 'before' : 'after'} style={at(now)}>
          {inWords(counter.total, say, language)}
        </span>
      </div>
      <div className="drawing__days">
        <span>{monthIn(from, language)}</span>
        {to === today ? null : (
          <span className="drawing__today" style={at(now)}>
            {say('today')}
          </span>
        )}
        <span>{to === today ? say('today') : monthIn(to, language)}</span>
      </div>
      {above > 0 ? <figcaption className="small quiet">{say('above', { count: above })}</figcaption> : null}
    </figure>
  )
}
