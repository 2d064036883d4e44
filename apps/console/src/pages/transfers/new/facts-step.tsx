/** Parties and purpose: only the questions that can still change the answer, one at a time. */
import type { ReactNode } from 'react'
import { Button } from '../../../kit/button.tsx'
import { FindingMark } from '../../../kit/finding-mark.tsx'
import { ProblemNotice } from '../../../kit/problem.tsx'
import { Waiting } from '../../../kit/waiting.tsx'
import { useLaw } from '../../../law/ask-law.ts'
import type { InterviewStep } from '../../../law/interview.ts'
import { useWords } from '../../../words/use-words.ts'
import type { Draft } from './draft.ts'
import { columnsOf, useInspection } from './inspection.ts'
import { newWords } from './new.words.ts'
import { QuestionCard } from './question-card.tsx'
import type { StepProps } from './steps.ts'

/** The interview as far as it went; `waiting` while the data are looked into. */
export function useInterview(draft: Draft) {
  const inspection = useInspection(draft.upload)
  const { upload, overrules, asOf, answers } = draft
  const data =
    upload && inspection.data
      ? { columns: columnsOf(inspection.data, overrules), people: inspection.data.people.count }
      : null
  const step = useLaw('interview', { asOf, data, answers }, upload === null || data !== null)
  return { step, error: inspection.error ?? step.error }
}

export function FactsStep({ draft, change, go }: StepProps): ReactNode {
  const say = useWords(newWords)
  const { step, error } = useInterview(draft)
  const { answers } = draft
  if (error) return <ProblemNotice error={error} />
  if (!step.data) return <Waiting />
  const { question, said, decision, refused } = step.data
  const answer = (text: string | null): void => {
    // An answer that could not be read is not kept.
    change({ answers: [...(refused ? answers.slice(0, -1) : answers), text] })
  }
  return (
    <div className="interview">
      <div>
        {question ? (
          <QuestionCard
            key={`${said.length} ${question.text} ${question.about}`}
            question={question}
            refused={refused}
            answer={answer}
          />
        ) : (
          <p className="notice">{say('settled')}</p>
        )}
        <p className="page__actions">
          <Button isDisabled={answers.length === 0} onPress={() => change({ answers: answers.slice(0, -1) })}>
            {say('undo')}
          </Button>
          <Button weight={question ? 'usual' : 'strong'} onPress={() => go('review')}>
            {say('next')}
          </Button>
        </p>
      </div>
      <Aside said={said} decision={decision} />
    </div>
  )
}

function Aside({ said, decision }: Pick<InterviewStep, 'said' | 'decision'>): ReactNode {
  const say = useWords(newWords)
  return (
    <aside>
      <h2>{say('so-far')}</h2>
      <ul className="plain-rows" aria-live="polite">
        {decision.findings.map(({ regime, outcome }) => (
          <li key={regime}>
            <span className="mono">{regime}</span>
            <FindingMark of={outcome} />
          </li>
        ))}
      </ul>
      {said.length > 0 ? (
        <>
          <h2>{say('asked.so-far')}</h2>
          <ol className="said">
            {said.map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: answers stand in their order and nothing else tells them apart
              <li key={at}>
                <span className="quiet small">{one.question}</span>
                <br />
                {one.answer ?? say('not-known')}
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </aside>
  )
}
