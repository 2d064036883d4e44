/** A request is recorded with what is known of it; the rest is asked where it matters. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { answerOf, newKey, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { CategoryPicker } from '../../kit/category-picker.tsx'
import { InputField } from '../../kit/input-field.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { useTried } from '../../kit/use-tried.ts'
import { useLaw } from '../../law/ask-law.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { faultsOf, isSound } from './form-faults.ts'
import { LiesIn } from './lies-in.tsx'
import { emptyForm, type Form, requestOf } from './request-form.ts'
import { requestsWords } from './requests.words.ts'
import { WhichWhere } from './which-where.tsx'

const kinds = ['court', 'law-enforcement', 'regulator', 'public-body'] as const
const proceedings = ['civil', 'criminal', 'administrative'] as const
const bases = ['unknown', 'foreign-law', 'treaty', 'agreement-with-safeguards', 'none'] as const

const holders = ['company', 'public-body', 'university', 'individual', 'unknown'] as const

/** As the service takes a line. */
const longest = 500 // characters

const today = (): string => new Date().toISOString().slice(0, 10)

export default function NewRequestPage(): ReactNode {
  const say = useWords(requestsWords)
  const [form, setForm] = useState(() => emptyForm(today()))
  const change = (more: Partial<Form>): void => setForm({ ...form, ...more })
  const places = usePlaces()
  const recording = useRecording()
  const { form: whole, isTried, tell } = useTried()
  const faults = isTried ? faultsOf(form) : null
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!isSound(faultsOf(form))) tell()
    else if (!recording.isPending) recording.mutate(form)
  }
  const faultOf = (field: 'title' | 'place' | 'received' | 'due' | 'people' | 'categories') => {
    const fault = faults?.[field]
    return fault && say(`fault.${fault}`)
  }
  const optional = (label: string): string => say('form.optional.of', { label })
  const line = (key: 'name' | 'reference' | 'instrument' | 'holder'): ReactNode => (
    <InputField
      type="text"
      label={optional(say(`form.${key}`))}
      maxLength={longest}
      value={form[key]}
      onChange={text => change({ [key]: text })}
    />
  )
  const select = <Value extends string>(
    key: keyof Form,
    label: string,
    values: readonly Value[],
    textOf: (value: Value) => string,
  ): ReactNode => (
    <SelectField
      label={label}
      value={form[key] as string}
      options={values.map(value => ({ value, text: textOf(value) }))}
      onChange={value => change({ [key]: value })}
    />
  )
  return (
    <Page title={say('new')} lead={say('form.lead')} width="text">
      <form ref={whole} className="request-form" noValidate onSubmit={submit}>
        <fieldset>
          <legend>{say('form.who')}</legend>
          <InputField
            type="text"
            label={say('form.title')}
            required
            maxLength={longest}
            value={form.title}
            fault={faultOf('title')}
            onChange={title => change({ title })}
          />
          {select('kind', say('form.kind'), kinds, value => say(`kind.${value}`))}
          <SelectField
            label={say('form.place')}
            value={form.place}
            options={places}
            fault={faultOf('place')}
            onChange={place => change({ place })}
          />
          {line('name')}
          {line('reference')}
        </fieldset>
        <fieldset>
          <legend>{say('form.on-what')}</legend>
          {select('proceeding', say('form.proceeding'), proceedings, value => say(`proceeding.${value}`))}
          {select('basis', say('form.relies-on'), bases, value => say(`basis.${value}`))}
          {line('instrument')}
          <InputField
            type="date"
            label={say('form.received')}
            required
            value={form.received}
            fault={faultOf('received')}
            onChange={received => change({ received })}
          />
          <InputField
            type="date"
            label={optional(say('form.due'))}
            value={form.due}
            fault={faultOf('due')}
            onChange={due => change({ due })}
          />
        </fieldset>
        <fieldset>
          <legend>{say('form.data')}</legend>
          {line('holder')}
          {select('holderKind', say('form.holder-kind'), holders, value => say(`holder.${value}`))}
          <SelectField
            label={optional(say('form.holder-place'))}
            value={form.holderPlace}
            options={places}
            onChange={holderPlace => change({ holderPlace })}
          />
          <InputField
            type="number"
            label={optional(say('form.people'))}
            min={1}
            step={1}
            value={form.people}
            fault={faultOf('people')}
            onChange={people => change({ people })}
          />
          <LiesIn form={form} change={change} places={places} faults={faults} />
          <CategoryPicker
            label={say('form.categories')}
            chosen={form.categories}
            fault={faultOf('categories')}
            choose={categories => change({ categories })}
          />
          <WhichWhere form={form} change={change} places={places} faults={faults} />
        </fieldset>
        {recording.error ? <ProblemNotice error={recording.error} /> : null}
        <p className="page__actions">
          <Button type="submit" weight="strong" isDisabled={recording.isPending}>
            {say('form.record')}
          </Button>
          {faults && !isSound(faults) ? <span role="alert">{say('form.incomplete')}</span> : null}
        </p>
      </form>
    </Page>
  )
}

function usePlaces() {
  const say = useWords(requestsWords)
  const { language } = useLanguage()
  const { data = [] } = useLaw('places', null)
  const sorted = [...data].sort((a, b) => a.name.localeCompare(b.name, language))
  return [
    { value: '', text: say('form.choose') },
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
