/** What the service holds about whoever is signed in: a copy, and the end of it. */
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords } from '../../words/use-words.ts'
import { keptWords } from './kept.words.ts'

export function OwnData(): ReactNode {
  const say = useWords(keptWords)
  const api = useApi()
  const [asks, ask] = useState(false)
  const erasing = useChange({
    send: (_nothing: null, headers) => answerOf(api.DELETE('/v1/me', { headers })),
    stale: [],
    then: () => location.assign('/'),
  })
  return (
    <section className="setting">
      <h2>{say('own')}</h2>
      <p className="quiet">{say('own.lead')}</p>
      <p className="page__actions">
        <a className="button" href="/v1/me/data" download="carnet-my-data.json">
          {say('own.copy')}
        </a>
        <Button onPress={() => ask(true)}>{say('own.erase')}</Button>
      </p>
      {asks ? (
        <Confirm
          title={say('own.erase')}
          text={say('own.erase.what')}
          action={say('own.erase.do')}
          close={() => ask(false)}
          run={() => erasing.mutate(null)}
          isPending={erasing.isPending}
          error={erasing.error}
        />
      ) : null}
    </section>
  )
}
