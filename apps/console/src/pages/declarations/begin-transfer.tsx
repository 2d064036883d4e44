/** A transfer is begun with a declaration that is kept: for each of its legs the data that move. */
import { formatBytes, formatDay } from '@carnet/locales'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { useLocation } from 'wouter'
import { answerOf, newKey, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../kit/button.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { dayOf } from '../organisation/use-me.ts'
import { sendFile } from '../transfers/new/send-file.ts'
import { declarationsWords } from './declarations.words.ts'

interface Props {
  readonly declaration: string
  readonly revision: number
  /** By their names, as the declaration has them. */
  readonly legs: readonly string[]
  readonly isChanged: boolean
}

/** As many as a list can be looked through. */
const mostOffered = 50

export function BeginTransfer({ declaration, revision, legs, isChanged }: Props): ReactNode {
  const say = useWords(declarationsWords)
  const api = useApi()
  const [, go] = useLocation()
  const [data, setData] = useState<Readonly<Record<string, string>>>({})
  const beginning = useChange({
    send: (chosen: Readonly<Record<string, string>>, headers) =>
      answerOf(api.POST('/v1/transfers', { body: { declaration, revision, data: chosen }, headers })),
    stale: ['transfers', 'inbox'],
    then: ({ id }) => go(`/transfers/${id}`),
  })
  const chosen = Object.fromEntries(
    Object.entries(data).filter(([leg, upload]) => upload !== '' && legs.includes(leg)),
  )
  return (
    <section className="desk-part">
      <h2>{say('decide.title')}</h2>
      <p className="quiet">{say('decide.lead')}</p>
      {legs.map(leg => (
        <DataOfLeg
          key={leg}
          leg={leg}
          chosen={data[leg] ?? ''}
          choose={upload => setData(before => ({ ...before, [leg]: upload }))}
        />
      ))}
      {beginning.error ? <ProblemNotice error={beginning.error} /> : null}
      <p className="page__actions">
        <Button isDisabled={isChanged || beginning.isPending} onPress={() => beginning.mutate(chosen)}>
          {say('decide.do')}
        </Button>
        {isChanged ? <span className="small quiet">{say('decide.unsaved')}</span> : null}
      </p>
    </section>
  )
}

interface LegProps {
  readonly leg: string
  readonly chosen: string
  readonly choose: (upload: string) => void
}

function DataOfLeg({ leg, chosen, choose }: LegProps): ReactNode {
  const say = useWords(declarationsWords)
  const { language } = useLanguage()
  const api = useApi()
  const { data, error } = useQuery({
    queryKey: ['uploads', 'offered'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/uploads', { params: { query: { limit: mostOffered } }, signal })),
  })
  const { send, sending, error: notSent } = useSending(choose)
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const ready = data?.items.filter(({ state }) => state === 'ready') ?? []
  return (
    <div className="begin-leg">
      <SelectField
        label={say('decide.data', { leg })}
        value={chosen}
        options={[
          { value: '', text: say('decide.none') },
          ...ready.map(({ id, name, bytes, created_at }) => ({
            value: id,
            text: say('decide.file', {
              name,
              size: formatBytes(bytes, language),
              day: formatDay(dayOf(created_at), language),
            }),
          })),
        ]}
        onChange={choose}
      />
      <FileTrigger onSelect={files => files?.[0] && void send(files[0])}>
        <Button weight="quiet" isDisabled={sending !== null} aria-label={say('decide.send.of', { leg })}>
          {say('decide.send')}
        </Button>
      </FileTrigger>
      <span className="small quiet" role="status">
        {sending ? say('decide.sending', { name: sending.name, share: percent.format(sending.share) }) : ''}
      </span>
      {(error ?? notSent) ? <ProblemNotice error={error ?? notSent} /> : null}
    </div>
  )
}

/** A file on its way to the service; once it is there, it is chosen. Whoever leaves the page stops it. */
function useSending(choose: (upload: string) => void) {
  const { language } = useLanguage()
  const queries = useQueryClient()
  const [sending, setSending] = useState<{ readonly name: string; readonly share: number } | null>(null)
  const [error, setError] = useState<unknown>(null)
  const abort = useRef<AbortController | null>(null)
  useEffect(() => () => abort.current?.abort(), [])
  const send = async (file: File): Promise<void> => {
    abort.current = new AbortController()
    const { signal } = abort.current
    const onProgress = (share: number): void => setSending({ name: file.name, share })
    setError(null)
    onProgress(0)
    try {
      const { id } = await sendFile({ file, language, key: newKey(), signal, onProgress })
      await Promise.all(
        [['uploads'], ['all-uploads']].map(queryKey => queries.invalidateQueries({ queryKey })),
      )
      choose(id)
    } catch (problem) {
      if (!signal.aborted) setError(problem)
    } finally {
      if (!signal.aborted) setSending(null)
    }
  }
  return { send, sending, error }
}
