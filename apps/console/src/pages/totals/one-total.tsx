/** One statutory total: the answer, its drawing, the lines and the months as tables. */
import { formatDay, formatNumber } from '@carnet/locales'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { LawText } from '../../kit/law-text.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { type Counter, nextLine } from './drawing.ts'
import { inWords, monthIn, whenOf } from './in-words.ts'
import { TotalDrawing } from './total-drawing.tsx'
import { totalsWords } from './totals.words.ts'

export function OneTotal({
  counter,
  today,
}: {
  readonly counter: Counter
  readonly today: string
}): ReactNode {
  const say = useWords(totalsWords)
  const { language } = useLanguage()
  const { regime, title, cite, key, since, counts, total, thresholds } = counter
  const identifier = identifierIn(key)
  const next = nextLine(counter)
  const line = next ? formatNumber(next.line, language) : ''
  return (
    <section className="total">
      <h2>
        <LawText of={title} />
      </h2>
      <p className="small quiet total__of">
        <Link className="mono" href={`/regimes/${regime}`}>
          {regime}
        </Link>{' '}
        · <LawText of={cite} /> · {say('since', { day: formatDay(since, language) })} · {say('for')}{' '}
        {identifier ? (
          <>
            {identifier.kind} <span className="mono">{identifier.value}</span>
          </>
        ) : (
          <code>{key}</code>
        )}
      </p>
      <p>
        <strong className="total__now">{say(counts, { count: inWords(total, say, language) })}</strong>{' '}
        {next ? say('next', { line, when: whenOf(next, say, language) }) : null}
        {thresholds.length === 0 ? <span className="quiet">{say('lines.none')}</span> : null}
      </p>
      <TotalDrawing counter={counter} today={today} />
      {thresholds.length > 0 ? (
        <details>
          <summary>{say('table.lines.of', { count: thresholds.length })}</summary>
          <LinesTable counter={counter} />
        </details>
      ) : null}
      <details>
        <summary>{say('table.months')}</summary>
        <MonthsTable counter={counter} />
      </details>
    </section>
  )
}

/** A party by the identifier that it is counted by: `answerable=uscc:9131…`. Null for what is counted by more, or by none. */
function identifierIn(key: string): { readonly kind: string; readonly value: string } | null {
  const [, kind, value] = /^[\w-]+=([a-z]+):([^;&,\s]+)$/.exec(key) ?? []
  return kind === undefined || value === undefined ? null : { kind: kind.toUpperCase(), value }
}

function LinesTable({ counter }: { readonly counter: Counter }): ReactNode {
  const say = useWords(totalsWords)
  const { language } = useLanguage()
  return (
    <table className="rows total__lines">
      <caption className="unseen">{say('table.lines')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('table.line')}</th>
          <th scope="col">{say('table.provision')}</th>
          <th scope="col">{say('table.when')}</th>
        </tr>
      </thead>
      <tbody>
        {counter.thresholds.map(threshold => (
          <tr key={`${threshold.line} ${threshold.provision}`}>
            <th scope="row">{formatNumber(threshold.line, language)}</th>
            <td data-label={say('table.provision')}>
              <LawText of={threshold.cite} />
              {threshold.text ? (
                <span className="quiet">
                  {' '}
                  <LawText of={threshold.text} />
                </span>
              ) : null}
            </td>
            <td data-label={say('table.when')}>{whenOf(threshold, say, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function MonthsTable({ counter }: { readonly counter: Counter }): ReactNode {
  const say = useWords(totalsWords)
  const { language } = useLanguage()
  return (
    <table className="table total__months">
      <thead>
        <tr>
          <th scope="col">{say('table.month')}</th>
          <th scope="col">{say('table.total')}</th>
        </tr>
      </thead>
      <tbody>
        {counter.months.map(({ month, total }) => (
          <tr key={month}>
            <th scope="row">{monthIn(month, language)}</th>
            <td>{inWords(total, say, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
