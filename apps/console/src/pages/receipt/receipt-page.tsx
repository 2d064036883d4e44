/** For a recipient: the notice that a person took their consent back, or gave it again, and the answer to it. By a link that was sent to them. */
import type { paths } from '@carnet/client'
import { formatDay, formatList } from '@carnet/locales'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { LawText } from '../../kit/law-text.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useSecretBehindHash } from '../../kit/use-secret-behind-hash.ts'
import { Waiting } from '../../kit/waiting.tsx'
import { today } from '../../words/today.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { receiptWords } from './receipt.words.ts'

type Notice = paths['/v1/withdrawal-notices/look']['post']['responses'][200]['content']['application/json']
type State = 'received' | 'done' | 'refused'

export default function ReceiptPage(): ReactNode {
  const say = useWords(receiptWords)
  const api = useApi()
  // It stays in this page alone: whoever opens the link again has it in the message that brought it.
  const secret = useSecretBehindHash()
  const { data, error, refetch } = useQuery({
    queryKey: ['withdrawal-notice', secret],
    queryFn: ({ signal }) =>
      answerOf(api.POST('/v1/withdrawal-notices/look', { body: { secret: secret! }, signal })),
    enabled: secret !== null,
    retry: false,
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <Page title={say(data?.does === 'consent-again' ? 'again.title' : 'title')} width="text">
      {secret === null ? <p className="notice">{say('none')}</p> : null}
      {error ? <ProblemNotice error={error} again={() => refetch()} /> : null}
      {secret !== null && !error && !data ? <Waiting /> : null}
      {secret !== null && data ? <Shown key={secret} notice={data} secret={secret} /> : null}
    </Page>
  )
}

function Shown({ notice, secret }: { readonly notice: Notice; readonly secret: string }): ReactNode {
  const say = useWords(receiptWords)
  const { language } = useLanguage()
  const { does, organisation, recipient, made_at, deliveries, provisions } = notice
  const isAgain = does === 'consent-again'
  return (
    <>
      <p>
        {say(isAgain ? 'again.what' : 'what', {
          recipient,
          organisation: organisation ?? say('organisation.unnamed'),
          day: formatDay(made_at.slice(0, 10), language),
        })}
      </p>
      {provisions.length === 0 ? null : (
        <section>
          <h2>{say('provisions')}</h2>
          <ul className="listed">
            {provisions.map(({ regime, cite, source }) => (
              <li key={`${regime.en} ${cite.en}`}>
                <LawText of={regime} /> ·{' '}
                <a href={source}>
                  <LawText of={cite} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{say('ask')}</h2>
        <ul className="listed">
          {([isAgain ? 'again.ask' : 'ask.stop', 'ask.onward', 'ask.answer'] as const).map(key => (
            <li key={key}>{say(key)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say('find')}</h2>
        <ul className="deliveries">
          {deliveries.map(one => (
            <li key={one.entry}>
              <p className="deliveries__head">
                <strong>{one.file ?? one.leg}</strong>
                <span className="quiet">
                  {say('delivery', {
                    day: formatDay(one.cleared_at.slice(0, 10), language),
                    index: one.index,
                  })}
                </span>
              </p>
              <p>
                {say(`form.${one.form}`, {
                  where: one.column === null ? say('column.unknown') : say('column', { column: one.column }),
                })}
              </p>
              {one.values.length === 0 ? null : (
                <p className="mono receipt__values">{formatList(one.values, language)}</p>
              )}
            </li>
          ))}
        </ul>
        <p className="small quiet receipt__only">{say('find.only')}</p>
      </section>
      <Answer secret={secret} before={notice.state} isAgain={isAgain} />
    </>
  )
}

const states: readonly State[] = ['received', 'done', 'refused']
/** As long as the service takes it. */
const longestReason = 1000

interface AnswerProps {
  readonly secret: string
  readonly before: string
  readonly isAgain: boolean
}

function Answer({ secret, before, isAgain }: AnswerProps): ReactNode {
  const say = useWords(receiptWords)
  const api = useApi()
  const open = before === 'received' ? states.slice(1) : states
  const [state, setState] = useState<State>(open[0]!)
  const [day, setDay] = useState(today())
  const [reason, setReason] = useState('')
  const answering = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/v1/withdrawal-notices/receipts', {
          body: { secret, state, day, ...(state === 'refused' ? { reason } : {}) },
        }),
      ),
  })
  const send = (event: FormEvent): void => {
    event.preventDefault()
    answering.mutate()
  }
  if (answering.data)
    return (
      <p className="notice" role="status">
        {say(answering.data.state === 'received' ? 'thanks.received' : 'thanks')}
      </p>
    )
  return (
    <section>
      <h2>{say('answer')}</h2>
      {before === 'received' ? <p>{say('answer.before')}</p> : null}
      <form className="receipt__form" onSubmit={send}>
        <fieldset>
          <legend>{say('answer.what')}</legend>
          {open.map(value => (
            <label key={value} className="ask__question">
              <input
                type="radio"
                name="state"
                value={value}
                checked={state === value}
                onChange={() => setState(value)}
              />
              <span>{say(isAgain && value === 'done' ? 'again.done' : `state.${value}`)}</span>
            </label>
          ))}
        </fieldset>
        {state === 'refused' ? (
          <label className="field">
            <span>{say('reason')}</span>
            <textarea
              required
              rows={4}
              maxLength={longestReason}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </label>
        ) : null}
        <label className="field">
          <span>{say('day')}</span>
          <input type="date" required value={day} onChange={({ target }) => setDay(target.value)} />
        </label>
        <p className="page__actions">
          <Button type="submit" weight="strong" isDisabled={answering.isPending}>
            {say('send')}
          </Button>
        </p>
      </form>
      {answering.error ? <ProblemNotice error={answering.error} /> : null}
      <p className="small quiet">{say('once')}</p>
    </section>
  )
}
