/** One question: what is asked, of whom, by which provision, and where each answer leads. */
import { formatList } from '@carnet/locales'
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Arrow } from '../../../kit/arrow.tsx'
import { Button } from '../../../kit/button.tsx'
import { findingText } from '../../../kit/finding-words.ts'
import { LawText } from '../../../kit/law-text.tsx'
import { useLaw } from '../../../law/ask-law.ts'
import type { Choice, Question } from '../../../law/interview.ts'
import { useLanguage, useWords } from '../../../words/use-words.ts'
import { newWords } from './new.words.ts'

export interface QuestionCardProps {
  readonly question: Question
  readonly refused: boolean
  /** `null`: nobody knows. */
  readonly answer: (text: string | null) => void
  /** False where it is not what the page is about as one arrives: then the keyboard stays where it is. */
  readonly takesFocus?: boolean
}

export function QuestionCard({ question, refused, answer, takesFocus = true }: QuestionCardProps): ReactNode {
  const say = useWords(newWords)
  const { language } = useLanguage()
  const title = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const isFirst = useRef(true)
  // The next question is where the keyboard and the screen reader go on.
  useEffect(() => {
    if (takesFocus && (question.about !== '' || !isFirst.current)) heading.current?.focus()
    isFirst.current = false
  }, [question.about, takesFocus])
  return (
    <section className="question" aria-labelledby={title}>
      {question.about === '' ? null : (
        <p className="quiet small">{say('about', { record: question.about })}</p>
      )}
      <h2 id={title} ref={heading} tabIndex={-1}>
        {question.text}
      </h2>
      {refused ? (
        <p className="notice notice--failed" role="alert">
          {say('refused')} {question.hint}
        </p>
      ) : null}
      <Field question={question} answer={answer} labelledBy={title} />
      <p>
        <Button weight="quiet" onPress={() => answer(null)}>
          {say('unknown')}
        </Button>
      </p>
      {question.leads.length > 0 ? (
        <ul className="leads small">
          {question.leads.map(({ answers, regime, outcomes }) => (
            <li key={answers}>
              {answers} <Arrow /> <span className="mono">{regime}</span>{' '}
              {formatList(
                outcomes.map(outcome => findingText(outcome, language)),
                language,
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {question.why.length > 0 ? (
        <details className="small">
          <summary>{say('why')}</summary>
          {question.why.map(({ cite, text }) => (
            <p key={`${cite} ${text}`}>
              {cite === '' ? null : (
                <strong>
                  <LawText of={cite} />
                </strong>
              )}{' '}
              {cite === '' ? text : <LawText of={text} />}
            </p>
          ))}
        </details>
      ) : null}
    </section>
  )
}

interface FieldProps {
  readonly question: Question
  readonly answer: (text: string) => void
  readonly labelledBy: string
}

function Field(props: FieldProps): ReactNode {
  const { question, answer, labelledBy } = props
  const say = useWords(newWords)
  switch (question.form) {
    case 'yes-no':
      return (
        <fieldset className="choices" aria-labelledby={labelledBy}>
          <Button onPress={() => answer('yes')}>{say('yes')}</Button>
          <Button onPress={() => answer('no')}>{say('no')}</Button>
        </fieldset>
      )
    case 'choice':
      return question.many ? <Several {...props} /> : <OneOf {...props} />
    case 'place':
      return <PlaceField {...props} />
    case 'category':
      return <CategoryField {...props} />
    case 'names':
      return question.choices.length > 0 ? <Several {...props} /> : <TextField {...props} />
    default:
      return <TextField {...props} />
  }
}

const OneOf = ({ question, answer, labelledBy }: FieldProps): ReactNode => (
  <fieldset className="choices" aria-labelledby={labelledBy}>
    {question.choices.map(({ value, text }) => (
      <Button key={value} onPress={() => answer(value)}>
        {text}
      </Button>
    ))}
  </fieldset>
)

function Several({ question, answer, labelledBy }: FieldProps): ReactNode {
  const say = useWords(newWords)
  const [chosen, choose] = useState<readonly string[]>([])
  return (
    <form
      className="choices choices--several"
      aria-labelledby={labelledBy}
      onSubmit={event => {
        event.preventDefault()
        answer(chosen.length === 0 ? 'none' : chosen.join(' '))
      }}
    >
      {question.choices.map(({ value, text }) => (
        <label key={value}>
          <input
            type={question.many ? 'checkbox' : 'radio'}
            name="answer"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              choose(
                question.many
                  ? target.checked
                    ? [...chosen, value]
                    : chosen.filter(one => one !== value)
                  : [value],
              )
            }
          />
          {text}
        </label>
      ))}
      <Button type="submit" weight="strong">
        {chosen.length === 0 ? say('none') : say('take')}
      </Button>
    </form>
  )
}

/** A select is found by typing, and works on every device. */
function PlaceField({ question, answer, labelledBy }: FieldProps): ReactNode {
  const say = useWords(newWords)
  const [place, choose] = useState('')
  return (
    <form className="line" onSubmit={submitting(() => place !== '' && answer(place))}>
      <select aria-labelledby={labelledBy} value={place} onChange={({ target }) => choose(target.value)}>
        <option value="" />
        {question.choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <Button type="submit" weight="strong" isDisabled={place === ''}>
        {say('take')}
      </Button>
    </form>
  )
}

function CategoryField({ answer, labelledBy }: FieldProps): ReactNode {
  const say = useWords(newWords)
  const [phrase, setPhrase] = useState('')
  const [chosen, choose] = useState<readonly Choice[]>([])
  const { data: found = [] } = useLaw('findCategories', phrase, phrase.trim() !== '')
  const hint = useId()
  return (
    <form
      className="choices choices--several"
      onSubmit={submitting(() => chosen.length > 0 && answer(chosen.map(({ value }) => value).join(' ')))}
    >
      <input
        type="search"
        aria-labelledby={labelledBy}
        aria-describedby={hint}
        value={phrase}
        onChange={({ target }) => setPhrase(target.value)}
      />
      <p id={hint} className="quiet small">
        {say('search.category')}
      </p>
      {[...chosen, ...(phrase.trim() === '' ? [] : found)]
        .filter((one, at, all) => all.findIndex(({ value }) => value === one.value) === at)
        .map(one => (
          <label key={one.value}>
            <input
              type="checkbox"
              checked={chosen.some(({ value }) => value === one.value)}
              onChange={({ target }) =>
                choose(target.checked ? [...chosen, one] : chosen.filter(({ value }) => value !== one.value))
              }
            />
            {one.text} <code className="quiet">{one.value}</code>
          </label>
        ))}
      <Button type="submit" weight="strong" isDisabled={chosen.length === 0}>
        {say('take')}
      </Button>
    </form>
  )
}

function TextField({ question, answer, labelledBy }: FieldProps): ReactNode {
  const say = useWords(newWords)
  const [text, setText] = useState('')
  const hint = useId()
  return (
    <form className="line" onSubmit={submitting(() => text.trim() !== '' && answer(text))}>
      <input
        type={question.form === 'day' ? 'date' : 'text'}
        aria-labelledby={labelledBy}
        aria-describedby={hint}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button type="submit" weight="strong" isDisabled={text.trim() === ''}>
        {say('take')}
      </Button>
      <span id={hint} className="quiet small">
        {question.hint}
      </span>
    </form>
  )
}

const submitting =
  (work: () => unknown) =>
  (event: FormEvent): void => {
    event.preventDefault()
    work()
  }
