/** The days that matter, earliest first. */
import { formatDay, label } from '@carnet/locales'
import type { MemoDeadline } from '@carnet/requests'
import type { ReactNode } from 'react'
import { LawText } from '../../kit/law-text.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { requestsWords } from './requests.words.ts'

export function DeadlineList({ deadlines }: { readonly deadlines: readonly MemoDeadline[] }): ReactNode {
  const say = useWords(requestsWords)
  const { language } = useLanguage()
  return (
    <section>
      <h2>{say('memo.deadlines')}</h2>
      {deadlines.length === 0 ? <p className="small quiet">{say('memo.deadlines.none')}</p> : null}
      <ol className="request-days small">
        {deadlines.map(({ day, regime, words, late, cited, cautions, kind, code, provision }) => (
          <li key={[kind, regime, provision, code].join()}>
            <p>
              {day ? <time dateTime={day}>{formatDay(day, language)}</time> : say('memo.no-day')}
              {regime ? <span className="mono quiet"> {regime}</span> : null}
              {late ? <strong className="request-late"> ● {say('memo.late')}</strong> : null}
            </p>
            <p>
              <LawText of={words} />
            </p>
            {cited ? (
              <p className="quiet">
                <LawText of={cited.cite} />
              </p>
            ) : null}
            {cautions.map(caution => (
              <p key={caution} className="quiet">
                {label(`caution.${caution}`, language)}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
