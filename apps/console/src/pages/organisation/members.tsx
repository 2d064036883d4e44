/** Members: who they are, what they may do; changed and removed by an officer. */
import type { paths } from '@carnet/client'
import { formatDay, formatList } from '@carnet/locales'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { answerOf, useApi } from '../../api/client.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../kit/button.tsx'
import { CheckGroup } from '../../kit/check-group.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { organisationWords } from './organisation.words.ts'
import { allRoles, dayOf, useRoleNames } from './use-me.ts'

type Member = paths['/v1/members']['get']['responses'][200]['content']['application/json']['items'][number]

const nameOf = ({ name, email, id }: Member): string => name ?? email ?? id.slice(0, 8)

export function Members({ mayManage }: { readonly mayManage: boolean }): ReactNode {
  const say = useWords(organisationWords)
  const { language } = useLanguage()
  const namesOf = useRoleNames()
  const api = useApi()
  const [changed, change] = useState<Member | null>(null)
  const [removed, remove] = useState<Member | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: ['members'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/members', { signal })),
  })
  return (
    <section className="setting">
      <h2>{say('members')}</h2>
      {error ? <ProblemNotice error={error} again={() => refetch()} /> : null}
      <ul>
        {data?.items.map(member => (
          <li key={member.id} className="setting__row">
            <div>
              <strong>{nameOf(member)}</strong>{' '}
              <span className="quiet">
                {formatList(
                  namesOf(member.roles).map(({ text }) => text),
                  language,
                )}
              </span>
              <p className="small quiet">
                {[
                  member.name === null ? null : member.email,
                  say('since', { day: formatDay(dayOf(member.since), language) }),
                  member.signed_in_at &&
                    say('signed-in', { day: formatDay(dayOf(member.signed_in_at), language) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            {mayManage ? (
              <div className="page__actions">
                <Button onPress={() => change(member)} aria-label={say('change.of', { who: nameOf(member) })}>
                  {say('change')}
                </Button>
                <Button onPress={() => remove(member)} aria-label={say('remove.of', { who: nameOf(member) })}>
                  {say('remove')}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {changed ? <RolesDialog key={changed.id} member={changed} close={() => change(null)} /> : null}
      {removed ? <RemoveDialog key={removed.id} member={removed} close={() => remove(null)} /> : null}
    </section>
  )
}

interface DialogProps {
  readonly member: Member
  readonly close: () => void
}

function RolesDialog({ member, close }: DialogProps): ReactNode {
  const say = useWords(organisationWords)
  const namesOf = useRoleNames()
  const api = useApi()
  const [roles, setRoles] = useState(member.roles)
  const setting = useChange({
    send: (body: { roles: Member['roles'] }, headers) =>
      answerOf(api.PUT('/v1/members/{id}/roles', { params: { path: { id: member.id } }, body, headers })),
    stale: ['members', 'me'],
    then: close,
  })
  return (
    <Dialog title={say('change.of', { who: nameOf(member) })} isOpen close={close}>
      <CheckGroup
        label={say('roles')}
        options={namesOf(allRoles)}
        chosen={roles}
        onChange={chosen => setRoles([...chosen])}
      />
      {setting.error ? <ProblemNotice error={setting.error} /> : null}
      <p className="page__actions">
        <Button
          weight="strong"
          isDisabled={roles.length === 0 || setting.isPending}
          onPress={() => setting.mutate({ roles })}
        >
          {say('save')}
        </Button>
      </p>
    </Dialog>
  )
}

function RemoveDialog({ member, close }: DialogProps): ReactNode {
  const say = useWords(organisationWords)
  const api = useApi()
  const removing = useChange({
    send: (id: string, headers) =>
      answerOf(api.DELETE('/v1/members/{id}', { params: { path: { id } }, headers })),
    stale: ['members'],
    then: close,
  })
  return (
    <Confirm
      title={say('remove.of', { who: nameOf(member) })}
      text={say('remove.what')}
      action={say('remove')}
      close={close}
      run={() => removing.mutate(member.id)}
      isPending={removing.isPending}
      error={removing.error}
    />
  )
}
