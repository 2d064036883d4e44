/** The code that came another way opens the link, once. */
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { Button } from '../../kit/button.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useWords } from '../../words/use-words.ts'
import { hereWords } from './here.words.ts'

interface Props {
  readonly secret: string
  readonly open: (token: string) => void
}

export function OpenLink({ secret, open }: Props): ReactNode {
  const say = useWords(hereWords)
  const api = useApi()
  const [code, setCode] = useState('')
  const opening = useMutation({
    mutationFn: () => answerOf(api.POST('/v1/my-data/visit', { body: { secret, code } })),
    onSuccess: ({ token }) => open(token),
  })
  const send = (event: FormEvent): void => {
    event.preventDefault()
    opening.mutate()
  }
  return (
    <>
      <p>{say('open.what')}</p>
      <form className="setting__form" onSubmit={send}>
        <label className="field">
          <span>{say('code')}</span>
          <input
            className="mono"
            type="text"
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        </label>
        <Button type="submit" weight="strong" isDisabled={code.trim() === '' || opening.isPending}>
          {say('open')}
        </Button>
      </form>
      {opening.error ? <ProblemNotice error={opening.error} /> : null}
      <p className="small quiet">{say('open.once')}</p>
    </>
  )
}
