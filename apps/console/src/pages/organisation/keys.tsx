/** API keys: made, shown once, revoked. */
import type { paths } from '@carnet/client'
import { formatDay, formatList } from '@carnet/locales'
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { usePages } from '../../api/use-pages.ts'
import { Button } from '../../kit/button.tsx'
import { CheckGroup } from '../../kit/check-group.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { ShownOnce } from '../../kit/shown-once.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { organisationWords } from './organisation.words.ts'
import { dayOf, type Role, useRoleNames } from './use-me.ts'

type Key = paths['/v1/keys']['get']['responses'][200]['content']['application/json']['items'][number]

export function Keys({ own }: { readonly own: readonly Role[] }): ReactNode {
  const say = useWords(organisationWords)
  const { language } = useLanguage()
  const namesOf = useRoleNames()
  const api = useApi()
  const [revoked, revoke] = useState<Key | null>(null)
  const keys = usePages(['keys'], (page, signal) =>
    answerOf(api.GET('/v1/keys', { params: { query: page }, signal })),
  )
  const revoking = useChange({
    send: (id: string, headers) =>
      answerOf(api.DELETE('/v1/keys/{id}', { params: { path: { id } }, headers })),
    stale: ['keys'],
    then: () => revoke(null),
  })
  const day = (instant: string): string => formatDay(dayOf(instant), language)
  return (
    <section className="setting">
      <h2>{say('keys')}</h2>
      <p className="quiet">{say('keys.lead')}</p>
      {keys.error ? <ProblemNotice error={keys.error} again={() => keys.refetch()} /> : null}
      <NewKey own={own} />
      <ul>
        {keys.items.map(key => (
          <li key={key.id} className="setting__row">
            <div>
              <strong>{key.label}</strong>{' '}
              <span className="quiet">
                {formatList(
                  namesOf(key.roles).map(({ text }) => text),
                  language,
                )}
              </span>
              <p className="small quiet">
                {[
                  say('made', { day: day(key.created_at) }),
                  key.last_used_at ? say('used', { day: day(key.last_used_at) }) : say('unused'),
                  key.revoked_at ? say('revoked', { day: day(key.revoked_at) }) : null,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            {key.revoked_at ? null : (
              <Button onPress={() => revoke(key)} aria-label={say('revoke.of', { label: key.label })}>
                {say('revoke')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {keys.hasNextPage ? <Button onPress={() => keys.fetchNextPage()}>{say('more')}</Button> : null}
      {revoked ? (
        <Confirm
          title={say('revoke.of', { label: revoked.label })}
          text={say('revoke.what')}
          action={say('revoke')}
          close={() => revoke(null)}
          run={() => revoking.mutate(revoked.id)}
          isPending={revoking.isPending}
          error={revoking.error}
        />
      ) : null}
    </section>
  )
}

const longestLabel = 200

function NewKey({ own }: { readonly own: readonly Role[] }): ReactNode {
  const say = useWords(organisationWords)
  const namesOf = useRoleNames()
  const api = useApi()
  const [label, setLabel] = useState('')
  const [roles, setRoles] = useState<readonly Role[]>([])
  const making = useChange({
    send: (body: { label: string; roles: Role[] }, headers) =>
      answerOf(api.POST('/v1/keys', { body, headers })),
    stale: ['keys'],
    then: () => setLabel(''),
  })
  const called = label.trim()
  return (
    <>
      <form
        className="setting__form"
        onSubmit={event => {
          event.preventDefault()
          making.mutate({ label: called, roles: [...roles] })
        }}
      >
        <label className="field">
          <span>{say('label')}</span>
          <input
            type="text"
            maxLength={longestLabel}
            value={label}
            onChange={({ target }) => setLabel(target.value)}
          />
        </label>
        <CheckGroup label={say('roles')} options={namesOf(own)} chosen={roles} onChange={setRoles} />
        <Button type="submit" isDisabled={called === '' || roles.length === 0 || making.isPending}>
          {say('make')}
        </Button>
      </form>
      {making.error ? <ProblemNotice error={making.error} /> : null}
      {making.data ? <ShownOnce label={say('key')} secret={making.data.key} hide={making.reset} /> : null}
    </>
  )
}
