/** Which data: dropped, chosen, sent before, or none at hand. */
import { formatBytes } from '@carnet/locales'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { DropZone, Text } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Link } from 'wouter'
import { answerOf, newKey, useApi } from '../../../api/client.ts'
import { Button } from '../../../kit/button.tsx'
import { ProblemNotice } from '../../../kit/problem.tsx'
import { useFileDrop } from '../../../kit/use-file-drop.ts'
import { useLanguage, useWords } from '../../../words/use-words.ts'
import { newWords } from './new.words.ts'
import { sendFile } from './send-file.ts'
import type { StepProps } from './steps.ts'

export function DataStep({ change, go }: StepProps): ReactNode {
  const say = useWords(newWords)
  const { language } = useLanguage()
  const queries = useQueryClient()
  const [sending, setSending] = useState<{ readonly name: string; readonly share: number } | null>(null)
  const [error, setError] = useState<unknown>(null)
  const abort = useRef<AbortController | null>(null)
  useEffect(() => () => abort.current?.abort(), [])
  const take = (upload: { id: string; name: string } | null): void => {
    change({ upload, overrules: {}, answers: [] })
    go(upload ? 'columns' : 'facts')
  }
  async function send(file: File): Promise<void> {
    abort.current = new AbortController()
    const { signal } = abort.current
    setError(null)
    setSending({ name: file.name, share: 0 })
    try {
      const onProgress = (share: number): void => setSending({ name: file.name, share })
      const { id, name } = await sendFile({ file, language, key: newKey(), signal, onProgress })
      await queries.invalidateQueries({ queryKey: ['uploads'] })
      take({ id, name })
    } catch (problem) {
      if (!signal.aborted) setError(problem)
    } finally {
      setSending(null)
    }
  }
  useFileDrop(([file]) => file && sending === null && void send(file))
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  return (
    <>
      <DropZone
        className="receive"
        onDrop={async ({ items }) => {
          const [item] = items.filter(one => one.kind === 'file')
          if (item) await send(await item.getFile())
        }}
      >
        {sending ? (
          <>
            <p role="status">
              {say('sending', { name: sending.name, share: percent.format(sending.share) })}
            </p>
            <progress aria-label={sending.name} value={sending.share} max={1} />
            <Button onPress={() => abort.current?.abort()}>{say('stop')}</Button>
          </>
        ) : (
          <>
            <Text slot="label" className="receive__title">
              {say('drop')}
            </Text>
            <FileTrigger onSelect={files => files?.[0] && send(files[0])}>
              <Button weight="strong">{say('choose')}</Button>
            </FileTrigger>
            <p className="quiet small">{say('formats')}</p>
          </>
        )}
      </DropZone>
      {error ? <ProblemNotice error={error} /> : null}
      <Earlier take={take} />
      <p>
        <Button weight="quiet" onPress={() => take(null)}>
          {say('without')}
        </Button>{' '}
        <Link className="button button--quiet" href="/declarations">
          {say('kept')}
        </Link>
      </p>
    </>
  )
}

function Earlier({ take }: { readonly take: (upload: { id: string; name: string }) => void }): ReactNode {
  const say = useWords(newWords)
  const { language } = useLanguage()
  const api = useApi()
  const { data } = useQuery({
    queryKey: ['uploads'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/uploads', { params: { query: { limit: 5 } }, signal })),
  })
  const ready = data?.items.filter(({ state }) => state === 'ready') ?? []
  if (ready.length === 0) return null
  return (
    <section className="stack">
      <h2>{say('earlier')}</h2>
      <ul className="plain-rows">
        {ready.map(({ id, name, bytes }) => (
          <li key={id}>
            <Button weight="quiet" onPress={() => take({ id, name })}>
              {name}
            </Button>
            <span className="quiet small">{formatBytes(bytes, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
