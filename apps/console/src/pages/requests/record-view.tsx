/** What was done, first to last, and the next step. */
import { formatDay } from '@carnet/locales'
import { type FormEvent, type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { useWho } from '../../kit/use-who.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { type ForeignRequest, useChange } from './request-data.ts'
import { requestsWords } from './requests.words.ts'

/** What can be entered; the others come about by themselves. */
const steps = [
  'note',
  'assessed',
  'approval-asked',
  'approval-given',
  'approval-refused',
  'referred',
  'answered',
  'refused',
  'withdrawn',
] as const
type Entered = (typeof steps)[number]
export const closing: readonly string[] = ['answered', 'refused', 'withdrawn']

/** As the service takes it. */
const longestNote = 2000

export function RecordView({ request }: { readonly request: ForeignRequest }): ReactNode {
  const say = useWords(requestsWords)
  const { language } = useLanguage()
  const who = useWho()
  return (
    <section>
      <h2>{say('record')}</h2>
      <ol className="request-days small">
        {request.steps.map(({ step, day, by, note, at }) => (
          <li key={`${step} ${at} ${note ?? ''}`}>
            <p>
              <strong>{say(`step.${step}`)}</strong>
            </p>
            <p className="quiet">{say('record.by', { day: formatDay(day, language), who: who(by) })}</p>
            {note ? <p>{step === 'question-answered' ? <code>{note}</code> : note}</p> : null}
          </li>
        ))}
      </ol>
      <EnterStep key={request.steps.length} request={request} />
    </section>
  )
}

function EnterStep({ request: { id, state } }: { readonly request: ForeignRequest }): ReactNode {
  const say = useWords(requestsWords)
  const api = useApi()
  const isClosed = closing.includes(state)
  const open: readonly Entered[] = isClosed ? ['note'] : steps
  const [step, setStep] = useState<Entered>('note')
  const [day, setDay] = useState(() => new Date().toISOString().slice(0, 10))
  const [note, setNote] = useState('')
  const entering = useChange((body: { step: Entered; day: string; note?: string }, headers) =>
    answerOf(api.POST('/v1/requests/{id}/steps', { params: { path: { id } }, body, headers })),
  )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    entering.mutate({ step, day, ...(note.trim() === '' ? {} : { note: note.trim() }) })
  }
  return (
    <form className="request-enter" onSubmit={submit}>
      {isClosed ? <p className="small quiet">{say('record.closed')}</p> : null}
      <SelectField
        label={say('record.step')}
        value={step}
        options={open.map(value => ({ value, text: say(`step.${value}`) }))}
        onChange={value => setStep(value as Entered)}
      />
      <label className="field">
        <span>{say('record.day')}</span>
        <input type="date" value={day} onChange={({ target }) => target.value && setDay(target.value)} />
      </label>
      <label className="field">
        <span>{say('record.text')}</span>
        <textarea
          rows={2}
          maxLength={longestNote}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </label>
      {entering.error ? <ProblemNotice error={entering.error} /> : null}
      <p className="small quiet">{say('record.note')}</p>
      <Button
        type="submit"
        weight="strong"
        isDisabled={entering.isPending || (step === 'note' && note.trim() === '')}
      >
        {say('record.enter')}
      </Button>
    </form>
  )
}
