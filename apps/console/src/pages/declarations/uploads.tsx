/** The data that were sent: how much, when, by whom; their bytes are deleted for good. */
import { formatBytes, formatDay } from '@carnet/locales'
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { dayOf } from '../organisation/use-me.ts'
import { declarationsWords } from './declarations.words.ts'

interface Sent {
  readonly id: string
  readonly name: string
}

export function Uploads({ mayDelete }: { readonly mayDelete: boolean }): ReactNode {
  const say = useWords(declarationsWords)
  const { language } = useLanguage()
  const api = useApi()
  const [going, setGoing] = useState<Sent | null>(null)
  const [gone, setGone] = useState('')
  const uploads = usePages(['all-uploads'], (page, signal) =>
    answerOf(api.GET('/v1/uploads', { params: { query: page }, signal })),
  )
  const deleting = useChange({
    send: ({ id }: Sent, headers) =>
      answerOf(api.DELETE('/v1/uploads/{id}', { params: { path: { id } }, headers })),
    stale: ['all-uploads', 'uploads'],
    then: (_nothing, { name }) => {
      setGone(name)
      setGoing(null)
    },
  })
  return (
    <section className="desk-part">
      <h2>{say('uploads')}</h2>
      <p className="quiet">{say('uploads.lead')}</p>
      {uploads.isPending ? <Waiting /> : null}
      {uploads.error ? <ProblemNotice error={uploads.error} again={() => uploads.refetch()} /> : null}
      <p className="small quiet" role="status">
        {gone === '' ? '' : say('upload.gone', { name: gone })}
      </p>
      {uploads.data && uploads.items.length === 0 ? <p className="quiet">{say('uploads.none')}</p> : null}
      <ul className="desk-rows">
        {uploads.items.map(({ id, name, bytes, state, created_at }) => (
          <li key={id} className="desk-row">
            <div className="desk-row__what">
              <strong>{name}</strong>
              <p className="small quiet">
                {formatBytes(bytes, language)} · {formatDay(dayOf(created_at), language)}
                {state === 'ready' ? null : ` · ${say('upload.receiving')}`}
              </p>
            </div>
            {mayDelete && state === 'ready' ? (
              <Button onPress={() => setGoing({ id, name })} aria-label={say('upload.delete.of', { name })}>
                {say('upload.delete')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {uploads.hasNextPage ? <Button onPress={() => uploads.fetchNextPage()}>{say('more')}</Button> : null}
      {going ? (
        <Confirm
          title={say('upload.delete.of', { name: going.name })}
          text={say('upload.delete.what')}
          action={say('upload.delete.do')}
          close={() => setGoing(null)}
          run={() => deleting.mutate(going)}
          isPending={deleting.isPending}
          error={deleting.error}
        />
      ) : null}
    </section>
  )
}
