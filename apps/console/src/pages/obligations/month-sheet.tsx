/** A month as a sheet: seven days a row; on a narrow page a list of the days that have something. */
import { formatDay, type Language } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { LawText } from '../../kit/law-text.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { shiftMonth, weeksOf } from './month.ts'
import { obligationsWords } from './obligations.words.ts'
import { type Obligation, owedKey, today } from './owed.ts'

const locale = { en: 'en-GB', zh: 'zh-CN', de: 'de-DE' } as const

const written = (day: string, language: Language, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale[language], { ...how, timeZone: 'UTC' }).format(Date.parse(day))

export function MonthSheet({ mark }: { readonly mark: (obligation: Obligation) => void }): ReactNode {
  const say = useWords(obligationsWords)
  const { language } = useLanguage()
  const api = useApi()
  const [month, setMonth] = useState(() => today().slice(0, 7))
  const { data, error, refetch } = useQuery({
    queryKey: [owedKey, 'month', month],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/obligations/calendar', { params: { query: { month } }, signal })),
  })
  const title = written(`${month}-01`, language, { year: 'numeric', month: 'long' })
  return (
    <section className="month" aria-label={title}>
      <header className="month__head">
        <h2 aria-live="polite">{title}</h2>
        <div className="page__actions">
          <Button aria-label={say('month.before')} onPress={() => setMonth(shiftMonth(month, -1))}>
            <span aria-hidden="true">‹</span>
          </Button>
          <Button onPress={() => setMonth(today().slice(0, 7))}>{say('month.this')}</Button>
          <Button aria-label={say('month.after')} onPress={() => setMonth(shiftMonth(month, 1))}>
            <span aria-hidden="true">›</span>
          </Button>
        </div>
      </header>
      {error ? <ProblemNotice error={error} again={() => refetch()} /> : null}
      {data && data.overdue > 0 ? (
        <p className="month__overdue">{say('month.overdue', { count: data.overdue })}</p>
      ) : null}
      {data ? null : error ? null : <Waiting />}
      {data?.days.length === 0 ? <p className="quiet">{say('month.none')}</p> : null}
      <Sheet month={month} days={new Map(data?.days.map(({ day, items }) => [day, items]))} mark={mark} />
    </section>
  )
}

interface SheetProps {
  readonly month: string
  readonly days: ReadonlyMap<string, readonly Obligation[]>
  readonly mark: (obligation: Obligation) => void
}

function Sheet({ month, days, mark }: SheetProps): ReactNode {
  const { language } = useLanguage()
  const weeks = weeksOf(month)
  return (
    <table className="sheet">
      <thead>
        <tr>
          {weeks[0]!.map(day => (
            <th key={day} scope="col">
              <abbr title={written(day, language, { weekday: 'long' })}>
                {written(day, language, { weekday: 'short' })}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(week => (
          <tr key={week[0]}>
            {week.map(day => (
              <Day
                key={day}
                day={day}
                isWithin={day.startsWith(month)}
                items={days.get(day) ?? []}
                mark={mark}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface DayProps {
  readonly day: string
  readonly isWithin: boolean
  readonly items: readonly Obligation[]
  readonly mark: (obligation: Obligation) => void
}

function Day({ day, isWithin, items, mark }: DayProps): ReactNode {
  const say = useWords(obligationsWords)
  const { language } = useLanguage()
  const isToday = day === today()
  return (
    <td
      data-outside={!isWithin || undefined}
      data-today={isToday || undefined}
      data-empty={items.length === 0 || undefined}
    >
      <time dateTime={day}>
        <span className="sheet__number">{Number(day.slice(-2))}</span>
        <span className="sheet__day">{formatDay(day, language)}</span>
        {isToday ? <span className="small"> {say('day.today')}</span> : null}
      </time>
      {items.map(item => (
        <button
          key={item.id}
          type="button"
          className="sheet__item"
          data-state={item.state}
          disabled={item.state === 'done' && item.done === null}
          onClick={() => mark(item)}
        >
          <span className="mono">{item.regime}</span> <LawText of={item.words} />
          {item.state === 'overdue' ? <strong> ● {say('overdue')}</strong> : null}
          {item.state === 'done' ? <span> ✓ {say('done')}</span> : null}
        </button>
      ))}
    </td>
  )
}
