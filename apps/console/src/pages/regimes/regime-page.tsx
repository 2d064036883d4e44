/** One regime as a book, as of a day: contents, articles beside their condition, lists, sources, doubts. */

import { formatDay } from '@carnet/locales'
import type { ReactNode } from 'react'
import { Link, useParams, useSearchParams } from 'wouter'
import { DaySlider } from '../../kit/day-slider.tsx'
import { LawFields, OneEntry, TextOfLaw } from '../../kit/law-entry.tsx'
import { LawText } from '../../kit/law-text.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useSettled } from '../../kit/use-settled.ts'
import { Waiting } from '../../kit/waiting.tsx'
import { useLaw } from '../../law/ask-law.ts'
import { today } from '../../words/today.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { regimesWords } from './regimes.words.ts'
import { useCitedPart } from './use-cited-part.ts'

export default function RegimePage(): ReactNode {
  const say = useWords(regimesWords)
  const { language } = useLanguage()
  const { code = '' } = useParams<{ code: string }>()
  const [parameters, setParameters] = useSearchParams()
  const day = parameters.get('as_of') ?? today()
  const setDay = (chosen: string): void => setParameters({ as_of: chosen }, { replace: true })
  const asOf = useSettled(day)
  const regime = code.toUpperCase()
  const days = useLaw('lawDays', regime)
  const { data: book, error, isPending } = useLaw('page', { code: regime, asOf })
  useCitedPart(book !== undefined && book !== null)
  if (error)
    return (
      <Page title={regime}>
        <ProblemNotice error={error} />
      </Page>
    )
  if (isPending)
    return (
      <Page title={say('regime')} lead={say('book.wait')}>
        <Waiting />
      </Page>
    )
  if (!book)
    return (
      <Page title={say('book.missing', { code })}>
        <p>
          <Link href="/regimes">{say('book.all')}</Link>
        </p>
      </Page>
    )
  return (
    <Page
      title={book.title}
      lead={say('book.lead', { day: formatDay(book.asOf, language) })}
      actions={
        <label className="field">
          <span>{say('book.day')}</span>
          <input type="date" value={day} onChange={({ target }) => target.value && setDay(target.value)} />
        </label>
      }
    >
      {days.data ? (
        <DaySlider
          days={days.data}
          today={today()}
          handles={[{ label: say('book.slider'), day, move: setDay }]}
        />
      ) : null}
      <p className="small">
        <Link href={`/changes?regime=${regime}`}>{say('book.changes')}</Link>
        {' · '}
        <Link href={`/compare?a=${regime}`}>{say('book.compare')}</Link>
      </p>
      <LawFields fields={book.fields} />
      <div className="book">
        <nav className="book__contents" aria-label={say('book.contents')}>
          <h2>{say('book.contents')}</h2>
          <ul>
            {book.sections.map(({ id, title, entries }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  <LawText of={title} />
                </a>{' '}
                {entries.length > 0 ? <span className="quiet">{entries.length}</span> : null}
              </li>
            ))}
          </ul>
        </nav>
        <div className="book__text">
          {book.sections.map(({ id, title, body, entries }) => (
            <section key={id} id={id}>
              <h2>
                <LawText of={title} />
              </h2>
              {body.map(text => (
                <div key={JSON.stringify(text)}>
                  <TextOfLaw value={text} />
                </div>
              ))}
              {entries.map(entry => (
                <OneEntry key={entry.id} entry={entry} depth={3} section={id} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </Page>
  )
}
