/** The end of a declaration: what goes with it, what stays, what stands against it. */
import { formatNumber } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { keptWords } from '../organisation/kept.words.ts'

export function EraseDeclaration({ id }: { readonly id: string }): ReactNode {
  const say = useWords(keptWords)
  const [asks, ask] = useState(false)
  return (
    <p className="page__actions">
      <Button onPress={() => ask(true)}>{say('erase.declaration')}</Button>
      {asks ? <Ask id={id} close={() => ask(false)} /> : null}
    </p>
  )
}

function Ask({ id, close }: { readonly id: string; readonly close: () => void }): ReactNode {
  const say = useWords(keptWords)
  const { language } = useLanguage()
  const api = useApi()
  const [, go] = useLocation()
  const { data, error } = useQuery({
    queryKey: ['erasure', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/declarations/{id}/erasure', { params: { path: { id } }, signal })),
  })
  const erasing = useChange({
    send: (_nothing: null, headers) =>
      answerOf(api.DELETE('/v1/declarations/{id}', { params: { path: { id } }, headers })),
    stale: ['declarations', 'declaration-names', 'transfers', 'erasure'],
    then: () => go('/declarations'),
  })
  const number = (count: number): string => formatNumber(count, language)
  return (
    <Dialog title={say('erase.declaration')} isOpen close={close}>
      <p>{say('erase.declaration.what')}</p>
      {data ? (
        <ul>
          <li>{say('erase.deleted', { count: number(data.transfers.deleted) })}</li>
          <li>{say('erase.kept', { count: number(data.transfers.kept) })}</li>
        </ul>
      ) : error ? null : (
        <Waiting />
      )}
      {data?.against.map(({ reason, count }) => (
        <p key={reason} className="notice">
          {say(`against.${reason}`, { count: number(count) })}
        </p>
      ))}
      {error ? <ProblemNotice error={error} /> : null}
      {erasing.error ? <ProblemNotice error={erasing.error} /> : null}
      <p className="page__actions">
        <Button
          weight="strong"
          isDisabled={erasing.isPending || data === undefined || data.against.length > 0}
          onPress={() => erasing.mutate(null)}
        >
          {say('erase.do')}
        </Button>
      </p>
    </Dialog>
  )
}
