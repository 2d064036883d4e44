/** The organisations of a person: which one they are at work for, going over to another, founding one. */
import { formatList } from '@carnet/locales'
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { forgetDraft } from '../transfers/new/draft.ts'
import { organisationWords } from './organisation.words.ts'
import { type Me, useRoleNames } from './use-me.ts'

export function Organisations({ me }: { readonly me: Me }): ReactNode {
  const say = useWords(organisationWords)
  const { language } = useLanguage()
  const namesOf = useRoleNames()
  const api = useApi()
  const going = useChange({
    send: (organisation: string, headers) =>
      answerOf(api.PUT('/v1/session/organisation', { body: { organisation }, headers })),
    stale: [],
    then: () => {
      // Nothing that was read or begun for one organisation is left when another begins.
      forgetDraft()
      location.assign('/organisation')
    },
  })
  const { memberships, organisation } = me
  return (
    <section className="setting">
      <h2>{say('organisations')}</h2>
      <p className="quiet">{say(organisation === null ? 'organisations.none' : 'organisations.lead')}</p>
      {going.error ? <ProblemNotice error={going.error} /> : null}
      <ul>
        {memberships.map(({ organisation: { id, name }, roles }) => {
          const isCurrent = id === organisation?.id
          return (
            <li key={id} className="setting__row" aria-current={isCurrent ? 'true' : undefined}>
              <div>
                <strong>{name}</strong>{' '}
                <span className="quiet">
                  {formatList(
                    namesOf(roles).map(({ text }) => text),
                    language,
                  )}
                </span>
              </div>
              {isCurrent ? (
                <span className="quiet">{say('organisations.current')}</span>
              ) : (
                <Button
                  isDisabled={going.isPending}
                  onPress={() => going.mutate(id)}
                  aria-label={say('organisations.go.to', { name })}
                >
                  {say('organisations.go')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {me.roles.includes('officer') ? <NewOrganisation /> : null}
    </section>
  )
}

/** As the service takes it. */
const longestName = 200

function NewOrganisation(): ReactNode {
  const say = useWords(organisationWords)
  const api = useApi()
  const [name, setName] = useState('')
  const [isAsked, ask] = useState(false)
  const founding = useChange({
    send: (body: { name: string }, headers) => answerOf(api.POST('/v1/organisations', { body, headers })),
    stale: ['me'],
    then: () => {
      setName('')
      ask(false)
    },
  })
  const called = name.trim()
  return (
    <>
      <form
        className="setting__form"
        onSubmit={event => {
          event.preventDefault()
          if (called !== '') ask(true)
        }}
      >
        <label className="field">
          <span>{say('found.name')}</span>
          <input
            type="text"
            maxLength={longestName}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <Button type="submit" isDisabled={called === ''}>
          {say('found')}
        </Button>
      </form>
      <p className="small quiet" role="status">
        {founding.isSuccess ? say('found.done') : null}
      </p>
      {isAsked ? (
        <Confirm
          title={say('found.of', { name: called })}
          text={say('found.what')}
          action={say('found')}
          close={() => ask(false)}
          run={() => founding.mutate({ name: called })}
          isPending={founding.isPending}
          error={founding.error}
        />
      ) : null}
    </>
  )
}
