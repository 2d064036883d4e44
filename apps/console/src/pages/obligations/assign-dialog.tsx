/** Handing an obligation to somebody: a member, or somebody by name. */
import { textIn } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { LawText } from '../../kit/law-text.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { SelectField } from '../../kit/select-field.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { obligationsWords } from './obligations.words.ts'
import { type Obligation, owedKey } from './owed.ts'

interface Props {
  readonly obligation: Obligation
  readonly close: () => void
  /** It is handed over: in words, for who does not see the list change. */
  readonly tell: (words: string) => void
}

/** As the service takes it. */
const longestName = 200
const nobody = ''
const other = '\u0000'

export function AssignDialog({ obligation, close, tell }: Props): ReactNode {
  const say = useWords(obligationsWords)
  const { language } = useLanguage()
  const api = useApi()
  const { id, words, assigned_to } = obligation
  const { data } = useQuery({
    queryKey: ['members'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/members', { signal })),
  })
  const members = (data?.items ?? []).map(({ id: person, name, email }) => name ?? email ?? person)
  const before = assigned_to ?? nobody
  const [chosen, choose] = useState<string | null>(null)
  const [name, setName] = useState('')
  const known = new Set([...members, ...(before === nobody ? [] : [before])])
  const options = [
    { value: nobody, text: say('assign.nobody') },
    ...[...known].map(one => ({ value: one, text: one })),
    { value: other, text: say('assign.other') },
  ]
  const current = chosen ?? before
  const to = current === other ? name.trim() : current
  const assigning = useChange({
    send: (body: { to: string | null }, headers) =>
      answerOf(api.POST('/v1/obligations/{id}/assign', { params: { path: { id } }, body, headers })),
    stale: [owedKey, 'inbox'],
    then: () => {
      tell(say('assigned.told', { what: textIn(words, language) }))
      close()
    },
  })
  return (
    <Dialog title={say('assign')} isOpen close={close}>
      <p>
        <LawText of={words} />
      </p>
      <SelectField label={say('assign.to')} value={current} options={options} onChange={choose} />
      {current === other ? (
        <label className="field">
          <span>{say('assign.other')}</span>
          <input
            type="text"
            maxLength={longestName}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
      ) : null}
      {assigning.error ? <ProblemNotice error={assigning.error} /> : null}
      <p className="page__actions">
        <Button
          weight="strong"
          isDisabled={assigning.isPending || (current === other && to === '')}
          onPress={() => assigning.mutate({ to: to === '' ? null : to })}
        >
          {say('assign')}
        </Button>
      </p>
    </Dialog>
  )
}
