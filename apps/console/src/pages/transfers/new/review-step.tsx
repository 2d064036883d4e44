/** The declaration as it will be kept; then it is decided. */
import { formatDay } from '@carnet/locales'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { useLocation } from 'wouter'
import { answerOf, newKey, useApi } from '../../../api/client.ts'
import { Button } from '../../../kit/button.tsx'
import { ProblemNotice } from '../../../kit/problem.tsx'
import { Waiting } from '../../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../../words/use-words.ts'
import { withIdentities } from './declaration-text.ts'
import type { Identity } from './draft.ts'
import { useInterview } from './facts-step.tsx'
import { newWords } from './new.words.ts'
import type { StepProps } from './steps.ts'

/** The one leg of a declaration that an interview made. */
const leg = 'transfer'

export function ReviewStep(props: StepProps & { readonly forget: () => void }): ReactNode {
  const { draft } = props
  const { step, error } = useInterview(draft)
  if (error) return <ProblemNotice error={error} />
  if (!step.data) return <Waiting />
  return <Review {...props} made={step.data.declaration} />
}

function Review({
  draft,
  change,
  go,
  forget,
  made,
}: StepProps & { readonly forget: () => void; readonly made: string }): ReactNode {
  const say = useWords(newWords)
  const { language } = useLanguage()
  const { upload, identities, asOf } = draft
  const day = formatDay(asOf, language)
  const [name, setName] = useState(say('name.usual', { file: upload?.name ?? say('title'), day }))
  const [edited, edit] = useState<string | null>(null)
  const text = edited ?? withIdentities(made, identities)
  const begin = useBegin({ name, text, draft, forget })
  const ids = { name: useId(), text: useId() }
  const identify = (party: 'sender' | 'receiver', identity: Identity): void =>
    change({ identities: { ...identities, [party]: identity } })
  return (
    <>
      <section className="stack">
        <h2>{say('identity')}</h2>
        <p className="quiet">{say('identity.why')}</p>
        {(['sender', 'receiver'] as const).map(party => (
          <IdentityFields
            key={party}
            title={say(`identity.${party}`)}
            identity={identities[party] ?? { kind: party === 'sender' ? 'uscc' : 'lei', value: '' }}
            isFixed={edited !== null}
            change={identity => identify(party, identity)}
          />
        ))}
        {edited === null ? null : <p className="small quiet">{say('edited')}</p>}
      </section>
      <section className="stack">
        <label htmlFor={ids.name}>{say('name')}</label>
        <input id={ids.name} type="text" value={name} onChange={({ target }) => setName(target.value)} />
        <label htmlFor={ids.text}>{say('text')}</label>
        <textarea
          id={ids.text}
          className="mono"
          rows={16}
          spellCheck={false}
          value={text}
          onChange={({ target }) => edit(target.value)}
        />
        {edited === null ? null : <Button onPress={() => edit(null)}>{say('edited.undo')}</Button>}
      </section>
      {begin.error ? <ProblemNotice error={begin.error} /> : null}
      <p className="page__actions">
        <Button onPress={() => go('facts')}>{say('back')}</Button>
        <Button
          weight="strong"
          isDisabled={begin.isPending || name.trim() === ''}
          onPress={() => begin.mutate()}
        >
          {say('decide')}
        </Button>
      </p>
    </>
  )
}

const kinds = ['uscc', 'lei', 'registration'] as const

function IdentityFields({
  title,
  identity,
  isFixed,
  change,
}: {
  readonly title: string
  readonly identity: Identity
  /** Whoever has written into the text changes it there. */
  readonly isFixed: boolean
  readonly change: (identity: Identity) => void
}): ReactNode {
  const say = useWords(newWords)
  return (
    <fieldset className="line" disabled={isFixed}>
      <legend>{title}</legend>
      <select
        aria-label={say('identity.kind')}
        value={identity.kind}
        onChange={({ target }) => change({ ...identity, kind: target.value })}
      >
        {kinds.map(kind => (
          <option key={kind} value={kind}>
            {say(`kind.${kind}`)}
          </option>
        ))}
      </select>
      <input
        type="text"
        aria-label={say('identity.value')}
        value={identity.value}
        onChange={({ target }) => change({ ...identity, value: target.value })}
      />
    </fieldset>
  )
}

interface Begin {
  readonly name: string
  readonly text: string
  readonly draft: StepProps['draft']
  readonly forget: () => void
}

function useBegin({ name, text, draft, forget }: Begin) {
  const api = useApi()
  const queries = useQueryClient()
  const [, navigate] = useLocation()
  const [key] = useState(newKey)
  return useMutation({
    mutationFn: async () => {
      const kept = await answerOf(api.POST('/v1/declarations', { body: { name, declaration: text } }))
      return answerOf(
        api.POST('/v1/transfers', {
          body: {
            declaration: kept.id,
            data: draft.upload ? { [leg]: draft.upload.id } : {},
            as_of: draft.asOf,
          },
          headers: { 'idempotency-key': `${key} ${kept.id}` },
        }),
      )
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['transfers'] })
      forget()
      navigate(`/transfers/${id}`)
    },
  })
}
