/** One declaration: as it is, as it was, and revised. What is written is read by the law while one writes, and told where it is wrong. */
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue, useState } from 'react'
import { Link, useParams } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../kit/button.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { useWho } from '../../kit/use-who.ts'
import { Waiting } from '../../kit/waiting.tsx'
import { useLaw } from '../../law/ask-law.ts'
import { today } from '../../words/today.ts'
import { useWords } from '../../words/use-words.ts'
import { Ways } from '../approvals/may-do.tsx'
import { useMe } from '../organisation/use-me.ts'
import { BeginTransfer } from './begin-transfer.tsx'
import { declarationsWords } from './declarations.words.ts'
import { EraseDeclaration } from './erase-declaration.tsx'

interface Revision {
  readonly id: string
  readonly name: string
  readonly revision: number
  readonly latest: number
  readonly text: string
  readonly created_by: string
}

export default function DeclarationPage(): ReactNode {
  const { id = '' } = useParams<{ id: string }>()
  const say = useWords(declarationsWords)
  const api = useApi()
  const [looked, look] = useState<number | null>(null)
  const [saved, setSaved] = useState<number | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: ['declaration', id, looked],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/v1/declarations/{id}', {
          params: { path: { id }, query: looked === null ? {} : { revision: looked } },
          signal,
        }),
      ),
  })
  return (
    <Page title={data?.name ?? say('title')} lead={error ? undefined : say('wait')} width="text">
      <p className="small">
        <Link href="/declarations">{say('back')}</Link>
      </p>
      {error ? <ProblemNotice error={error} again={() => refetch()} /> : null}
      {data ? (
        <>
          <p className="small" role="status">
            {saved === data.revision ? say('saved', { revision: saved }) : ''}
          </p>
          <One key={`${data.id} ${data.revision}`} declaration={data} look={look} saved={setSaved} />
        </>
      ) : error ? null : (
        <Waiting />
      )}
    </Page>
  )
}

interface OneProps {
  readonly declaration: Revision
  readonly look: (revision: number | null) => void
  /** Told the number of the revision that was saved. */
  readonly saved: (revision: number) => void
}

function One({ declaration, look, saved }: OneProps): ReactNode {
  const say = useWords(declarationsWords)
  const who = useWho()
  const me = useMe()
  const api = useApi()
  const { id, revision, latest, created_by } = declaration
  const [name, setName] = useState(declaration.name)
  const [text, setText] = useState(declaration.text)
  const isChanged = name !== declaration.name || text !== declaration.text
  const read = useDeferredValue(text)
  const told = useLaw('declared', { text: read, today: today() }, read.trim() !== '')
  const saving = useChange({
    send: (body: { name: string; declaration: string; revision: number }, headers) =>
      answerOf(api.PUT('/v1/declarations/{id}', { params: { path: { id } }, body, headers })),
    stale: ['declaration', 'declarations', 'declaration-names'],
    then: ({ revision: made }) => {
      saved(made)
      look(null)
    },
  })
  const mayDeclare = me.data?.roles.some(role => role === 'officer' || role === 'engineer') ?? false
  const isOld = revision < latest
  return (
    <>
      {latest > 1 ? (
        <SelectField
          label={say('revision')}
          value={String(revision)}
          options={Array.from({ length: latest }, (_, at) => latest - at).map(number => ({
            value: String(number),
            text: say(number === latest ? 'revision.latest' : 'revision.number', { number }),
          }))}
          onChange={value => look(Number(value) === latest ? null : Number(value))}
        />
      ) : null}
      <p className="small quiet">{say('written.by', { who: who(created_by) })}</p>
      {isOld ? <p className="notice">{say('old')}</p> : null}
      {mayDeclare && told.data && !told.error ? (
        <BeginTransfer
          declaration={id}
          revision={revision}
          legs={told.data.legs.map(leg => leg.name)}
          isChanged={isChanged}
        />
      ) : null}
      <form
        className="desk-form"
        onSubmit={event => {
          event.preventDefault()
          saving.mutate({ name: name.trim(), declaration: text, revision: latest })
        }}
      >
        <label className="field">
          <span>{say('name')}</span>
          <input
            type="text"
            required
            maxLength={200}
            readOnly={!mayDeclare}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <label className="field">
          <span>{say('text')}</span>
          <textarea
            className="mono"
            rows={22}
            spellCheck={false}
            readOnly={!mayDeclare}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        {told.error ? <ProblemNotice error={told.error} /> : null}
        {told.data && !told.error ? (
          <section>
            <h2>{say('says')}</h2>
            <Ways declared={told.data} />
          </section>
        ) : null}
        {saving.error ? <ProblemNotice error={saving.error} /> : null}
        {mayDeclare ? (
          <>
            <p className="small quiet">{say('save.what')}</p>
            <p className="page__actions">
              <Button
                type="submit"
                weight="strong"
                isDisabled={
                  saving.isPending || name.trim() === '' || told.error !== null || !(isChanged || isOld)
                }
              >
                {say(isOld && !isChanged ? 'save.again' : 'save')}
              </Button>
              {isChanged ? (
                <Button
                  onPress={() => {
                    setName(declaration.name)
                    setText(declaration.text)
                  }}
                >
                  {say('undo.all')}
                </Button>
              ) : null}
            </p>
          </>
        ) : null}
      </form>
      {me.data?.roles.includes('officer') ? <EraseDeclaration id={id} /> : null}
    </>
  )
}
