/** My data: whom I ask, what I want; the letter, the day, the body to complain to. For people who know nothing of law. */
import type { ReactNode } from 'react'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useWords } from '../../words/use-words.ts'
import { AskForm } from './ask-form.tsx'
import { Grounds } from './grounds.tsx'
import { LetterSheet } from './letter-sheet.tsx'
import { myDataWords } from './my-data.words.ts'
import { useRequest } from './use-request.ts'

export default function MyDataPage(): ReactNode {
  const say = useWords(myDataWords)
  const state = useRequest()
  const { law, error, request, letter } = state
  return (
    <Page title={say('title')} lead={say('lead')}>
      {error ? <ProblemNotice error={error} /> : null}
      {law ? (
        <div className="my-data">
          <AskForm state={state} law={law} />
          <div className="my-data__found" aria-live="polite">
            {request ? <Grounds request={request} law={law} /> : <p className="quiet">{say('waits')}</p>}
            {letter ? <LetterSheet letter={letter} /> : null}
          </div>
        </div>
      ) : error ? null : (
        <Waiting />
      )}
    </Page>
  )
}
