/** A request is recorded with what is known of it; the rest is asked where it matters. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { answerOf, newKey, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { CategoryPicker } from '../../kit/category-picker.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { useLaw } from '../../law/ask-law.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { emptyForm, type Form, isComplete, requestOf } from './request-form.ts'
import { requestsWords } from './requests.words.ts'

const kinds = ['court', 'law-enforcement', 'regulator', 'public-body'] as const
const proceedings = ['civil', 'criminal', 'administrative'] as const
const bases = ['unknown', 'foreign-law', 'treaty', 'agreement-with-safeguards', 'none'] as const

const holders = ['company', 'public-body', 'university', 'individual', 'unknown'] as const

const today = (): string => new Date().toISOString().slice(0, 10)

export default function NewRequestPage(): ReactNode {
  const say = useWords(requestsWords)
  const [form, setForm] = useState(() => emptyForm(today()))
  const change = (more: Partial<Form>): void => setForm({ ...form, ...more })
  const places = usePlaces()
  const recording = useRecording()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (isComplete(form)) recording.mutate(form)
  }
  const text = (key: keyof Form & string, label: string, optional = true): ReactNode => (
    <label className="field">
      <span>
        {label}
        {optional ? ` (${say('form.optional')})` : ''}
      </span>
      <input
        type="text"
        maxLength={500}
        required={!optional}
        value={form[key] as string}
        onChange={({ target }) => change({ [key]: target.value })}
      />
    </label>
  )
  const day = (key: 'received' | 'due', label: string): ReactNode => (
    <label className="field">
      <span>{label}</span>
      <input type="date" value={form[key]} onChange={({ target }) => change({ [key]: target.value })} />
    </label>
  )
  return (
    <Page title={say('new')} lead={say('form.lead')} width="text">
      <form className="request-form" onSubmit={submit}>
        <fieldset>
          <legend>{say('form.who')}</legend>
          {text('title', say('form.title'), false)}
          <SelectField
            label={say('form.kind')}
            value={form.kind}
            options={kinds.map(value => ({ value, text: say(`kind.${value}`) }))}
            onChange={kind => change({ kind })}
          />
          <SelectField
            label={say('form.place')}
            value={form.place}
            options={places}
            onChange={place => change({ place })}
          />
          {text('name', say('form.name'))}
          {text('reference', say('form.reference'))}
        </fieldset>
        <fieldset>
          <legend>{say('form.on-what')}</legend>
          <SelectField
            label={say('form.proceeding')}
            value={form.proceeding}
            options={proceedings.map(value => ({ value, text: say(`proceeding.${value}`) }))}
            onChange={proceeding => change({ proceeding })}
          />
          <SelectField
            label={say('form.relies-on')}
            value={form.basis}
            options={bases.map(value => ({ value, text: say(`basis.${value}`) }))}
            onChange={basis => change({ basis })}
          />
          {text('instrument', say('form.instrument'))}
          {day('received', say('form.received'))}
          {day('due', `${say('form.due')} (${say('form.optional')})`)}
        </fieldset>
        <fieldset>
          <legend>{say('form.data')}</legend>
          {text('holder', say('form.holder'))}
          <SelectField
            label={say('form.holder-kind')}
            value={form.holderKind}
            options={holders.map(value => ({ value, text: say(`holder.${value}`) }))}
            onChange={holderKind => change({ holderKind })}
          />
          <SelectField
            label={say('form.holder-place')}
            value={form.holderPlace}
            options={places}
            onChange={holderPlace => change({ holderPlace })}
          />
          <SelectField
            label={say('form.lies-in')}
            value={form.liesIn}
            options={places}
            onChange={liesIn => change({ liesIn })}
          />
          <label className="field">
            <span>
              {say('form.people')} ({say('form.optional')})
            </span>
            <input
              type="number"
              min={1}
              step={1}
              value={form.people}
              onChange={({ target }) => change({ people: target.value })}
            />
          </label>
          <CategoryPicker
            label={say('form.categories')}
            chosen={form.categories}
            choose={categories => change({ categories })}
          />
        </fieldset>
        {recording.error ? <ProblemNotice error={recording.error} /> : null}
        {isComplete(form) ? null : <p className="small quiet">{say('form.incomplete')}</p>}
        <p className="page__actions">
          <Button type="submit" weight="strong" isDisabled={!isComplete(form) || recording.isPending}>
            {say('form.record')}
          </Button>
        </p>
      </form>
    </Page>
  )
}

function usePlaces() {
  const { language } = useLanguage()
  const { data = [] } = useLaw('places', null)
  const sorted = [...data].sort((a, b) => a.name.localeCompare(b.name, language))
  return [
    { value: '', text: '–' },
    ...sorted.map(({ code, name }) => ({ value: code, text: `${name} · ${code}` })),
  ]
}

function useRecording() {
  const api = useApi()
  const queries = useQueryClient()
  const [, go] = useLocation()
  const [tries] = useState(() => new Map<string, string>())
  return useMutation({
    mutationFn: (form: Form) => {
      const said = JSON.stringify(form)
      const key = tries.get(said) ?? newKey()
      tries.set(said, key)
      const body = { request: requestOf(form) as Record<string, never> }
      return answerOf(api.POST('/v1/requests', { body, headers: { 'idempotency-key': key } }))
    },
    onSuccess: async ({ id }) => {
      await Promise.all(
        [['requests'], ['obligations'], ['inbox']].map(queryKey => queries.invalidateQueries({ queryKey })),
      )
      go(`/requests/${id}`)
    },
  })
}
