/** An invitation: looked at, then accepted, by whoever is signed in. */
import { formatDay, formatList } from '@carnet/locales'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { answerOf, useApi } from '../../api/client.ts'
import { ProblemError } from '../../api/problem.ts'
import { Button } from '../../kit/button.tsx'
import { Page } from '../../kit/page.tsx'
import { ProblemNotice } from '../../kit/problem.tsx'
import { Waiting } from '../../kit/waiting.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { useRoleNames } from '../organisation/use-me.ts'
import { invitationWords } from './invitation.words.ts'
import { forgetToken, takeToken } from './token.ts'

const notSignedIn = 401

export default function InvitationPage(): ReactNode {
  const say = useWords(invitationWords)
  const api = useApi()
  const [token] = useState(takeToken)
  const login = useQuery({
    queryKey: ['login'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/login', { signal })),
  })
  return (
    <Page title={say('title')} width="text">
      {login.error ? <ProblemNotice error={login.error} again={() => login.refetch()} /> : null}
      {login.isPending ? <Waiting /> : null}
      {login.data?.mode === 'local' ? <p className="notice">{say('local')}</p> : null}
      {login.data?.mode === 'oidc' && token === null ? <p className="notice">{say('none')}</p> : null}
      {login.data?.mode === 'oidc' && token !== null ? <Offer token={token} /> : null}
    </Page>
  )
}

function Offer({ token }: { readonly token: string }): ReactNode {
  const say = useWords(invitationWords)
  const { language } = useLanguage()
  const namesOf = useRoleNames()
  const api = useApi()
  const queries = useQueryClient()
  const [, go] = useLocation()
  const offer = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => answerOf(api.POST('/v1/invitations/look', { body: { token }, signal })),
    retry: false,
  })
  const accepting = useMutation({
    mutationFn: () => answerOf(api.POST('/v1/invitations/accept', { body: { token } })),
    onSuccess: () => {
      forgetToken()
      // Another organisation: nothing of what was shown before holds.
      queries.clear()
      go('/organisation')
    },
  })
  const { error, data } = offer
  if (error instanceof ProblemError && error.problem.status === notSignedIn)
    return (
      <>
        <p>{say('sign-in.why')}</p>
        <a className="button button--strong" href="/auth/login?return_to=/invitation">
          {say('sign-in')}
        </a>
      </>
    )
  if (error) return <ProblemNotice error={error} />
  if (!data) return <Waiting />
  const roles = formatList(
    namesOf(data.roles).map(({ text }) => text),
    language,
  )
  return (
    <>
      <h2>{say('to', { organisation: data.organisation })}</h2>
      <p>{say('roles', { roles })}</p>
      <p className="quiet">{say('until', { day: formatDay(data.expires_at.slice(0, 10), language) })}</p>
      {accepting.error ? <ProblemNotice error={accepting.error} /> : null}
      <p className="page__actions">
        <Button weight="strong" isDisabled={accepting.isPending} onPress={() => accepting.mutate()}>
          {say('accept')}
        </Button>
      </p>
    </>
  )
}
