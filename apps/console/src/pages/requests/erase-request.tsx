/** The end of a request that is closed. */
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords } from '../../words/use-words.ts'
import { keptWords } from '../organisation/kept.words.ts'

export function EraseRequest({ id }: { readonly id: string }): ReactNode {
  const say = useWords(keptWords)
  const api = useApi()
  const [, go] = useLocation()
  const [asks, ask] = useState(false)
  const erasing = useChange({
    send: (_nothing: null, headers) =>
      answerOf(api.DELETE('/v1/requests/{id}', { params: { path: { id } }, headers })),
    stale: [],
    then: () => go('/requests'),
  })
  return (
    <p className="page__actions">
      <Button onPress={() => ask(true)}>{say('erase.request')}</Button>
      {asks ? (
        <Confirm
          title={say('erase.request')}
          text={say('erase.request.what')}
          action={say('erase.do')}
          close={() => ask(false)}
          run={() => erasing.mutate(null)}
          isPending={erasing.isPending}
          error={erasing.error}
        />
      ) : null}
    </p>
  )
}
