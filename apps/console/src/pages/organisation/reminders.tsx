/** When and whom the organisation is reminded. */
import type { paths } from '@carnet/client'
import { languages } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../kit/button.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { languageNames } from '../../words/language-names.ts'
import { useWords } from '../../words/use-words.ts'
import { organisationWords } from './organisation.words.ts'

type Settings = paths['/v1/reminders/settings']['get']['responses'][200]['content']['application/json']
type NewSettings = NonNullable<
  paths['/v1/reminders/settings']['put']['requestBody']
>['content']['application/json']

export function Reminders({ mayManage }: { readonly mayManage: boolean }): ReactNode {
  const say = useWords(organisationWords)
  const api = useApi()
  const { data, error, refetch } = useQuery({
    queryKey: ['reminders'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/reminders/settings', { signal })),
  })
  return (
    <section className="setting">
      <h2>{say('reminders')}</h2>
      {error ? <ProblemNotice error={error} again={() => refetch()} /> : null}
      {data ? <Form settings={data} mayManage={mayManage} /> : null}
      <p className="small">
        <Link href="/obligations">{say('calendar')}</Link>
      </p>
    </section>
  )
}

const split = (text: string): string[] =>
  text
    .split(/[,，、\s]+/)
    .map(one => one.trim())
    .filter(one => one !== '')

function Form({
  settings,
  mayManage,
}: {
  readonly settings: Settings
  readonly mayManage: boolean
}): ReactNode {
  const say = useWords(organisationWords)
  const api = useApi()
  const [days, setDays] = useState(settings.days.join(', '))
  const [mailTo, setMailTo] = useState(settings.mail_to.join(', '))
  const [overdue, setOverdue] = useState(settings.overdue)
  const [near, setNear] = useState(settings.near_percent)
  const [language, setLanguage] = useState(settings.language)
  const saving = useChange({
    send: (body: NewSettings, headers) => answerOf(api.PUT('/v1/reminders/settings', { body, headers })),
    stale: ['reminders'],
  })
  return (
    <form
      className="setting__form"
      onSubmit={event => {
        event.preventDefault()
        saving.mutate({
          days: [...new Set(split(days).map(Number))],
          overdue,
          mail_to: [...new Set(split(mailTo))],
          language,
          near_percent: near,
        })
      }}
    >
      <label className="field">
        <span>{say('days')}</span>
        <input
          type="text"
          value={days}
          readOnly={!mayManage}
          onChange={({ target }) => setDays(target.value)}
        />
      </label>
      <label className="field">
        <span>{say('near')}</span>
        <input
          type="number"
          min={1}
          max={100}
          value={near}
          readOnly={!mayManage}
          onChange={({ target }) => setNear(target.valueAsNumber || settings.near_percent)}
        />
      </label>
      <label className="field setting__wide">
        <span>{say('mail-to')}</span>
        <input
          type="text"
          value={mailTo}
          readOnly={!mayManage}
          onChange={({ target }) => setMailTo(target.value)}
        />
      </label>
      <SelectField
        label={say('mail.language')}
        value={language}
        options={languages.map(value => ({ value, text: languageNames[value] }))}
        onChange={value => setLanguage(value as Settings['language'])}
      />
      <label className="ticks__one">
        <input
          type="checkbox"
          checked={overdue}
          disabled={!mayManage}
          onChange={({ target }) => setOverdue(target.checked)}
        />
        {say('overdue')}
      </label>
      {mayManage ? (
        <Button type="submit" isDisabled={saving.isPending}>
          {say('save')}
        </Button>
      ) : null}
      <span role="status" className="quiet">
        {saving.isSuccess ? say('saved') : null}
      </span>
      {settings.mail ? null : <p className="small quiet setting__wide">{say('mail.none')}</p>}
      {saving.error ? <ProblemNotice error={saving.error} /> : null}
    </form>
  )
}
