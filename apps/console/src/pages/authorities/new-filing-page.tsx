/** A carnet, or the use of a list, is filed with the desk of an authority: of a cleared transfer, or a file; with a note and documents. */
import { textIn } from '@carnet/locales'
import { type FormEvent, type ReactNode, useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Link, useLocation, useSearchParams } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { useTried } from '../../kit/use-tried.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { authoritiesWords } from './authorities.words.ts'
import { ClearedPicker } from './cleared-picker.tsx'
import { type Attached, FilingDocuments } from './filing-documents.tsx'
import { filedKey } from './filings-page.tsx'
import { ListUsePicker, type UsedEntry } from './list-use-picker.tsx'
import { useDesks } from './use-desks.ts'

const sources = ['transfer', 'file', 'none'] as const
type Source = (typeof sources)[number]

/** As the service takes it. */
const longestNote = 4000 // characters

interface Said {
  readonly desk: string
  /** Null: the use of a list alone. */
  readonly carnet: string | null
  readonly uses: readonly UsedEntry[]
  readonly note: string
  readonly documents: readonly string[]
}

export default function NewFilingPage(): ReactNode {
  const say = useWords(authoritiesWords)
  const { language } = useLanguage()
  const api = useApi()
  const [address] = useSearchParams()
  const [, navigate] = useLocation()
  const desks = useDesks()
  const [chosen, setDesk] = useState(address.get('desk') ?? '')
  const [source, setSource] = useState<Source>('transfer')
  /** The text of the carnet of each source: who looks at the other does not lose it. */
  const [cleared, setCleared] = useState<string | null>(null)
  const [file, setFile] = useState<{ readonly name: string; readonly text: string } | null>(null)
  const [uses, setUses] = useState<readonly UsedEntry[]>([])
  const [note, setNote] = useState('')
  const [documents, setDocuments] = useState<readonly Attached[]>([])
  const filing = useChange({
    send: ({ desk, carnet, uses: used, note: said, documents: attached }: Said, headers) =>
      answerOf(
        api.POST('/v1/desks/{desk}/filings', {
          params: { path: { desk } },
          body: {
            ...(carnet === null ? {} : { carnet }),
            ...(used.length === 0
              ? {}
              : { list_use: used.map(({ regime, list, entry }) => ({ regime, list, entry })) }),
            ...(said === '' ? {} : { note: said }),
            ...(attached.length === 0 ? {} : { documents: [...attached] }),
          },
          headers,
        }),
      ),
    stale: [filedKey],
    then: ({ id }) => navigate(`/authorities/filings/${id}`),
  })
  const only = desks.data?.length === 1 ? desks.data[0]!.desk : ''
  const desk = chosen === '' ? only : chosen
  const carnet = { transfer: cleared, file: file?.text ?? null, none: null }[source]
  const isWhole = desk !== '' && (source === 'none' ? uses.length > 0 : carnet !== null)
  const { form, isTried, tell } = useTried()
  const lacks = source === 'none' ? 'fault.use' : source === 'file' ? 'fault.file' : 'fault.transfer'
  const isBare = source === 'none' ? uses.length === 0 : carnet === null
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!isWhole) tell()
    else if (!filing.isPending)
      filing.mutate({ desk, carnet, uses, note: note.trim(), documents: documents.map(({ id }) => id) })
  }
  return (
    <Page title={say('new.title')} lead={say('new.lead')} width="text">
      <p className="small">
        <Link href="/authorities/filings">{say('filings.all')}</Link>
      </p>
      {desks.error ? <ProblemNotice error={desks.error} again={() => desks.refetch()} /> : null}
      {desks.data?.length === 0 ? (
        <section className="empty">
          <h2>{say('none')}</h2>
          <p>{say('none.next')}</p>
        </section>
      ) : (
        <form ref={form} className="desk-form" noValidate onSubmit={submit}>
          <SelectField
            label={say('new.desk')}
            value={desk}
            options={[
              ...(desk === '' ? [{ value: '', text: say('choose') }] : []),
              ...(desks.data ?? []).map(one => ({ value: one.desk, text: textIn(one.name, language) })),
            ]}
            fault={isTried && desk === '' ? say('fault.desk') : undefined}
            onChange={setDesk}
          />
          <div>
            <p className="small quiet" aria-hidden="true">
              {say('new.from')}
            </p>
            <Choice
              label={say('new.from')}
              value={source}
              options={sources.map(value => ({ value, text: say(`new.from.${value}`) }))}
              onChange={setSource}
            />
          </div>
          {source === 'transfer' ? (
            <ClearedPicker
              first={address.get('transfer') ?? ''}
              firstLeg={address.get('leg') ?? ''}
              take={setCleared}
            />
          ) : source === 'none' ? null : (
            <p className="page__actions">
              <FileTrigger
                acceptedFileTypes={['.carnet']}
                onSelect={async files => {
                  const [one] = files ?? []
                  if (one) setFile({ name: one.name, text: await one.text() })
                }}
              >
                <Button>{say('new.file')}</Button>
              </FileTrigger>
              <span className="mono small" role="status">
                {file?.name ?? say('new.file.none')}
              </span>
            </p>
          )}
          <ListUsePicker uses={uses} change={setUses} />
          <label className="field">
            <span>{say('new.note')}</span>
            <textarea
              rows={4}
              maxLength={longestNote}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          </label>
          <FilingDocuments documents={documents} change={setDocuments} />
          {filing.error ? <ProblemNotice error={filing.error} /> : null}
          <p className="page__actions">
            <Button type="submit" weight="strong" isDisabled={filing.isPending}>
              {say('new.do')}
            </Button>
            {isTried && isBare ? (
              <span className="field__fault" role="alert">
                {say(lacks)}
              </span>
            ) : null}
          </p>
        </form>
      )}
    </Page>
  )
}
