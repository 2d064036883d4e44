/** What was sent on to recipients: the letters that are still to be sent, answers that came on paper. */
import { type FormEvent, type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { today } from '../../words/today.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { NoticeList } from './notice-list.tsx'
import { knownWords, peopleWords } from './people.words.ts'
import type { Notice } from './people-data.ts'

export function Notices(): ReactNode {
  const say = useWords(peopleWords)
  const api = useApi()
  const notices = usePages(['people-notices'], (page, signal) =>
    answerOf(api.GET('/v1/people/notices', { params: { query: page }, signal })),
  )
  return (
    <section className="setting">
      <h2>{say('notices')}</h2>
      <p className="quiet">{say('notices.lead')}</p>
      {notices.error ? <ProblemNotice error={notices.error} again={() => notices.refetch()} /> : null}
      {notices.data && notices.items.length === 0 ? <p className="quiet">{say('notices.empty')}</p> : null}
      <NoticeList notices={notices.items} actions={one => <Actions notice={one} />} />
      {notices.hasNextPage ? <Button onPress={() => notices.fetchNextPage()}>{say('more')}</Button> : null}
    </section>
  )
}

function Actions({ notice }: { readonly notice: Notice }): ReactNode {
  const say = useWords(peopleWords)
  const { language } = useLanguage()
  const api = useApi()
  const [isAnswering, answer] = useState(false)
  const { id, recipient, way, state } = notice
  const sending = useChange({
    send: (_: null, headers) =>
      answerOf(api.POST('/v1/people/notices/{id}/sent', { params: { path: { id } }, headers })),
    stale: ['people-notices'],
  })
  if (state === 'done' || state === 'refused') return null
  const letter = (format: 'docx' | 'pdf'): string =>
    `/v1/people/notices/${id}/letter?format=${format}&language=${language}`
  return (
    <>
      <p className="page__actions">
        {way === 'letter' ? (
          <>
            <a
              className="button"
              download
              href={letter('docx')}
              aria-label={say('letter.of', { recipient, format: 'Word' })}
            >
              {say('letter')}
            </a>
            <a
              className="button"
              download
              href={letter('pdf')}
              aria-label={say('letter.of', { recipient, format: 'PDF' })}
            >
              {say('letter.pdf')}
            </a>
          </>
        ) : null}
        {way === 'letter' && state === 'waiting' ? (
          <Button
            isDisabled={sending.isPending}
            onPress={() => sending.mutate(null)}
            aria-label={say('sent.of', { recipient })}
          >
            {say('sent')}
          </Button>
        ) : null}
        <Button onPress={() => answer(true)} aria-label={say('answer.of', { recipient })}>
          {say('answer')}
        </Button>
      </p>
      {sending.error ? <ProblemNotice error={sending.error} /> : null}
      {isAnswering ? <Answer notice={notice} close={() => answer(false)} /> : null}
    </>
  )
}

const states = ['received', 'done', 'refused'] as const
/** As long as the service takes it. */
const longestReason = 1000

function Answer({ notice, close }: { readonly notice: Notice; readonly close: () => void }): ReactNode {
  const say = useWords(peopleWords)
  const ofKnown = useWords(knownWords)
  const api = useApi()
  const [state, setState] = useState<(typeof states)[number]>('done')
  const [day, setDay] = useState(today())
  const [reason, setReason] = useState('')
  const { id, recipient } = notice
  const keeping = useChange({
    send: (body: { state: typeof state; day: string; reason?: string }, headers) =>
      answerOf(api.POST('/v1/people/notices/{id}/receipts', { params: { path: { id } }, body, headers })),
    stale: ['people-notices'],
    then: close,
  })
  const keep = (event: FormEvent): void => {
    event.preventDefault()
    keeping.mutate({ state, day, ...(state === 'refused' ? { reason } : {}) })
  }
  return (
    <Dialog title={say('answer.of', { recipient })} isOpen close={close}>
      <form className="setting__form" onSubmit={keep}>
        <SelectField
          label={say('answer.state')}
          value={state}
          options={states.map(value => ({ value, text: ofKnown(`state.${value}`) }))}
          onChange={value => setState(value as typeof state)}
        />
        <label className="field">
          <span>{say('answer.day')}</span>
          <input type="date" required value={day} onChange={({ target }) => setDay(target.value)} />
        </label>
        {state === 'refused' ? (
          <label className="field setting__wide">
            <span>{say('answer.reason')}</span>
            <input
              type="text"
              required
              maxLength={longestReason}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </label>
        ) : null}
        <Button type="submit" weight="strong" isDisabled={keeping.isPending}>
          {say('keep')}
        </Button>
      </form>
      {keeping.error ? <ProblemNotice error={keeping.error} /> : null}
    </Dialog>
  )
}
