/** The end of a comment: its words and who made it. */
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useWords } from '../../words/use-words.ts'
import { draftsWords } from './drafts.words.ts'
import { useChange } from './use-desk.ts'

export function EraseComment({ id, author }: { readonly id: string; readonly author: string }): ReactNode {
  const say = useWords(draftsWords)
  const api = useApi()
  const [asks, ask] = useState(false)
  const erasing = useChange(
    (_nothing: null, headers) =>
      answerOf(api.DELETE('/v1/authority/comments/{id}', { params: { path: { id } }, headers })),
    () => ask(false),
  )
  return (
    <>
      <Button aria-label={say('erase.of', { author })} onPress={() => ask(true)}>
        {say('erase')}
      </Button>
      {asks ? (
        <Confirm
          title={say('erase.of', { author })}
          text={say('erase.what')}
          action={say('erase')}
          close={() => ask(false)}
          run={() => erasing.mutate(null)}
          isPending={erasing.isPending}
          error={erasing.error}
        />
      ) : null}
    </>
  )
}
