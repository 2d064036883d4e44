/** Invitations: made, their link shown once, withdrawn. */
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
import { allRoles, dayOf, type Role, useRoleNames } from './use-me.ts'

type Invitation =
  paths['/v1/invitations']['get']['responses'][200]['content']['application/json']['items'][number]
type NewInvitation = NonNullable<
  paths['/v1/invitations']['post']['requestBody']
>['content']['application/json']

export function Invitations(): ReactNode {
  const say = useWords(organisationWords)
  const api = useApi()
  const [withdrawn, withdraw] = useState<Invitation | null>(null)
  const invitations = usePages(['invitations'], (page, signal) =>
    answerOf(api.GET('/v1/invitations', { params: { query: page }, signal })),
  )
  const withdrawing = useChange({
    send: (id: string, headers) =>
      answerOf(api.DELETE('/v1/invitations/{id}', { params: { path: { id } }, headers })),
    stale: ['invitations'],
    then: () => withdraw(null),
  })
  return (
    <section className="setting">
      <h2>{say('invitations')}</h2>
      <p className="quiet">{say('invitations.lead')}</p>
      {invitations.error ? (
        <ProblemNotice error={invitations.error} again={() => invitations.refetch()} />
      ) : null}
      <NewInvitationForm />
      <ul>
        {invitations.items.map(one => (
          <Row key={one.id} invitation={one} withdraw={() => withdraw(one)} />
        ))}
      </ul>
      {invitations.hasNextPage ? (
        <Button onPress={() => invitations.fetchNextPage()}>{say('more')}</Button>
      ) : null}
      {withdrawn ? (
        <Confirm
          title={say('withdraw.of', { who: withdrawn.email ?? say('anybody') })}
          text={say('withdraw.what')}
          action={say('withdraw')}
          close={() => withdraw(null)}
          run={() => withdrawing.mutate(withdrawn.id)}
          isPending={withdrawing.isPending}
          error={withdrawing.error}
        />
      ) : null}
    </section>
  )
}

function Row({
  invitation,
  withdraw,
}: {
  readonly invitation: Invitation
  readonly withdraw: () => void
}): ReactNode {
  const say = useWords(organisationWords)
  const { language } = useLanguage()
  const namesOf = useRoleNames()
  const { email, roles, expires_at, accepted_at, revoked_at } = invitation
  const day = (instant: string): string => formatDay(dayOf(instant), language)
  const isOpen = accepted_at === null && revoked_at === null
  const who = email ?? say('anybody')
  return (
    <li className="setting__row">
      <div>
        <strong>{who}</strong>{' '}
        <span className="quiet">
          {formatList(
            namesOf(roles).map(({ text }) => text),
            language,
          )}
        </span>
        <p className="small quiet">
          {accepted_at
            ? say('accepted', { day: day(accepted_at) })
            : revoked_at
              ? say('withdrawn', { day: day(revoked_at) })
              : say('expires', { day: day(expires_at) })}
        </p>
      </div>
      {isOpen ? (
        <Button onPress={withdraw} aria-label={say('withdraw.of', { who })}>
          {say('withdraw')}
        </Button>
      ) : null}
    </li>
  )
}

const usualHours = 72
const mostHours = 720

function NewInvitationForm(): ReactNode {
  const say = useWords(organisationWords)
  const namesOf = useRoleNames()
  const api = useApi()
  const [roles, setRoles] = useState<readonly Role[]>(['engineer'])
  const [email, setEmail] = useState('')
  const [hours, setHours] = useState(usualHours)
  const making = useChange({
    send: (body: NewInvitation, headers) => answerOf(api.POST('/v1/invitations', { body, headers })),
    stale: ['invitations'],
    then: () => setEmail(''),
  })
  const address = email.trim()
  return (
    <>
      <form
        className="setting__form"
        onSubmit={event => {
          event.preventDefault()
          making.mutate({ roles: [...roles], hours, ...(address === '' ? {} : { email: address }) })
        }}
      >
        <CheckGroup label={say('roles')} options={namesOf(allRoles)} chosen={roles} onChange={setRoles} />
        <label className="field">
          <span>{say('email')}</span>
          <input type="email" value={email} onChange={({ target }) => setEmail(target.value)} />
        </label>
        <label className="field">
          <span>{say('hours')}</span>
          <input
            type="number"
            min={1}
            max={mostHours}
            value={hours}
            onChange={({ target }) => setHours(target.valueAsNumber || usualHours)}
          />
        </label>
        <Button type="submit" isDisabled={roles.length === 0 || making.isPending}>
          {say('invite')}
        </Button>
      </form>
      {making.error ? <ProblemNotice error={making.error} /> : null}
      {making.data ? <ShownOnce label={say('link')} secret={making.data.url} hide={making.reset} /> : null}
    </>
  )
}
