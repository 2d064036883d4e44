/** A draft is put out: the files that would read otherwise, a title, and until when one may comment. */
import { type ReactNode, useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { useLocation } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { useFault } from '../../kit/use-fault.tsx'
import { useTried } from '../../kit/use-tried.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { authorityWords } from './authority.words.ts'
import { type Both, BothLanguages, isSaid, noWords, trimmed } from './both-languages.tsx'
import { draftsWords } from './drafts.words.ts'
import { useChange } from './use-desk.ts'

/** The folders of a regime, as every one has them. */
const folders = ['lists', 'provisions', 'definitions', 'mechanisms', ''] as const
type Folder = (typeof folders)[number]
const usualDays = 30
const day = 86_400_000 // milliseconds

interface Said {
  readonly title: Both
  readonly regime: string
  readonly files: Readonly<Record<string, string>>
  readonly comment_until: string
  readonly effective_on: string
}

export function NewDraft(): ReactNode {
  const say = useWords(draftsWords)
  const { language } = useLanguage()
  const api = useApi()
  const [, go] = useLocation()
  const [title, setTitle] = useState(noWords)
  const [regime, setRegime] = useState('')
  const [folder, setFolder] = useState<Folder>('lists')
  const [files, setFiles] = useState<readonly { readonly name: string; readonly text: string }[]>([])
  const [until, setUntil] = useState(() => new Date(Date.now() + usualDays * day).toISOString().slice(0, 10))
  const [effective, setEffective] = useState(until)
  const opening = useChange(
    (body: Said, headers) => answerOf(api.POST('/v1/authority/drafts', { body, headers })),
    ({ id }) => go(`/authority/drafts/${id}`),
  )
  const { form, isTried, tell } = useTried()
  const isCode = /^[A-Z]{2}(-[A-Z]{2,8})?$/.test(regime)
  const isWhole = isSaid(title) && isCode && files.length > 0
  const sayOfDesk = useWords(authorityWords)
  const code = useFault(isTried && !isCode ? say('fault.regime') : undefined)
  const open = (): void => {
    const below = folder === '' ? '' : `${folder}/`
    opening.mutate({
      title: trimmed(title),
      regime,
      files: Object.fromEntries(files.map(({ name, text }) => [`${below}${name}`, text])),
      comment_until: until,
      effective_on: effective,
    })
  }
  return (
    <section className="desk-part">
      <h2>{say('new')}</h2>
      <p className="quiet">{say('new.lead')}</p>
      <form
        ref={form}
        className="desk-form"
        noValidate
        onSubmit={event => {
          event.preventDefault()
          if (!isWhole) tell()
          else if (!opening.isPending) open()
        }}
      >
        <BothLanguages
          label={say('title')}
          value={title}
          most={300}
          fault={isTried ? sayOfDesk('fault.both') : undefined}
          onChange={setTitle}
        />
        <div className="desk-fields">
          <label className="field">
            <span id={code.name}>{say('regime')}</span>
            <input
              type="text"
              className="mono"
              {...code.field}
              maxLength={11}
              value={regime}
              spellCheck={false}
              onChange={({ target }) => setRegime(target.value.toUpperCase())}
            />
            {code.text}
          </label>
          <SelectField
            label={say('folder')}
            value={folder}
            options={folders.map(value => ({ value, text: value === '' ? say('folder.root') : value }))}
            onChange={value => setFolder(value as Folder)}
          />
          <label className="field">
            <span>{say('until')}</span>
            <input
              type="date"
              value={until}
              onChange={({ target }) => target.value && setUntil(target.value)}
            />
          </label>
          <label className="field">
            <span>{say('effective')}</span>
            <input
              type="date"
              value={effective}
              onChange={({ target }) => target.value && setEffective(target.value)}
            />
          </label>
        </div>
        <p className="page__actions">
          <FileTrigger
            acceptedFileTypes={['.yaml']}
            allowsMultiple
            onSelect={async chosen =>
              setFiles(
                await Promise.all(
                  [...(chosen ?? [])].map(async one => ({ name: one.name, text: await one.text() })),
                ),
              )
            }
          >
            <Button>{say('files')}</Button>
          </FileTrigger>
          {isTried && files.length === 0 ? <span className="field__fault">{say('fault.files')}</span> : null}
          <span className="mono small" role="status">
            {files.length === 0
              ? say('files.none')
              : new Intl.ListFormat(language).format(files.map(({ name }) => name))}
          </span>
        </p>
        {opening.error ? <ProblemNotice error={opening.error} /> : null}
        <p className="page__actions">
          <Button type="submit" weight="strong" isDisabled={opening.isPending}>
            {say('new.do')}
          </Button>
        </p>
      </form>
    </section>
  )
}
