/** What is still to be answered, in place: the question that settles most comes first. */
import type { Value } from '@carnet/law'
import type { MemoQuestion } from '@carnet/requests'
import type { ReactNode } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useLaw } from '../../law/ask-law.ts'
import { useWords } from '../../words/use-words.ts'
import { QuestionCard } from '../transfers/new/question-card.tsx'
import { useChange } from './request-data.ts'
import { requestsWords } from './requests.words.ts'

interface QuestionsProps {
  readonly id: string
  readonly questions: readonly MemoQuestion[]
}

export function OpenQuestions({ id, questions }: QuestionsProps): ReactNode {
  const say = useWords(requestsWords)
  const api = useApi()
  const [first] = questions
  const answering = useChange((body: { key: string; text: string }, headers) =>
    answerOf(api.POST('/v1/requests/{id}/answers', { params: { path: { id } }, body, headers })),
  )
  /** The records that every request has are named by it; others by whoever declared them. */
  const called = (about: string): string =>
    about === 'authority' || about === 'holder' || about === 'addressee' || about === 'persons'
      ? say(`about.${about}`)
      : about
  const asked = useLaw('asked', { ask: askOf(first!), known: first!.known })
  return (
    <section className="request__part" aria-label={say('memo.questions')}>
      <p className="quiet small">
        {say('memo.questions')} · {say('memo.questions.left', { count: questions.length })}
      </p>
      {asked.data && !asked.isPlaceholderData ? (
        <QuestionCard
          key={first!.key}
          question={{ ...asked.data, about: called(asked.data.about) }}
          refused={false}
          takesFocus={answering.isSuccess}
          answer={text => answering.mutate({ key: first!.key, text: text ?? '' })}
        />
      ) : null}
      {answering.error ? <ProblemNotice error={answering.error} /> : null}
    </section>
  )
}

/** As the engine asks it. What has no upper end came as null. */
const askOf = ({ record, kind, fact, asked_by, leads, regime, expected }: MemoQuestion) => ({
  question: {
    record,
    kind,
    fact,
    asked_by,
    effort: 0,
    leads: leads.map(one => ({ ...one, value: one.value.map(open) })),
  },
  regime,
  expected,
})

const open = (value: Value): Value =>
  typeof value === 'object' && 'low' in value && value.high === null
    ? { ...value, high: Number.POSITIVE_INFINITY }
    : value
